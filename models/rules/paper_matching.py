"""Which page of which plan each scanned sheet is, and what is missing: nothing is filed on a doubt."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from models.records.paper_copies import AwaitedPaper, Fit, PlacedPage, SheetImage


def placed(
    images: Sequence[SheetImage], awaited: AwaitedPaper, typed: Mapping[int, int] | None = None
) -> tuple[PlacedPage, ...]:
    """Return what each page is, in the order they came.

    Args:
        images: As they were read.
        awaited: The version they are to be filed with.
        typed: Pages that somebody knew where no code could be read: place in ``images``, page of the plan.
    """
    found: list[PlacedPage] = []
    known: set[int] = set()
    for place, image in enumerate(images):
        page, is_typed = _page(image, awaited, (typed or {}).get(place, 0))
        fit = _fit(image, awaited, page)
        if fit is Fit.GOOD and page in known:
            fit = Fit.TWICE
        known.update({page} if fit is Fit.GOOD else ())
        found.append(PlacedPage(image=image, fit=fit, page=page, is_typed=is_typed))
    return tuple(found)


def needed(awaited: AwaitedPaper) -> tuple[int, ...]:
    """Return the pages of an original: all but the page of proof, which is the last and bears no ink."""
    return tuple(range(1, max(awaited.pages, 2)))


def missing(found: Sequence[PlacedPage], awaited: AwaitedPaper) -> tuple[int, ...]:
    """Return the pages that are still to be scanned."""
    seen = {one.page for one in found if one.fit is Fit.GOOD}
    return tuple(page for page in needed(awaited) if page not in seen)


def kept(found: Sequence[PlacedPage]) -> tuple[PlacedPage, ...]:
    """Return the pages to file, in the order of the plan: each once, no stranger among them."""
    return tuple(sorted((one for one in found if one.fit is Fit.GOOD), key=lambda one: one.page))


def _page(image: SheetImage, awaited: AwaitedPaper, typed: int) -> tuple[int, bool]:
    if image.code is not None:
        return image.code.page, False
    return (typed, True) if 1 <= typed <= awaited.pages else (0, False)


def _fit(image: SheetImage, awaited: AwaitedPaper, page: int) -> Fit:
    code = image.code
    if code is None:
        return Fit.GOOD if page else Fit.UNREAD
    if code.number != awaited.number:
        return Fit.OTHER_PLAN
    if code.version != awaited.version:
        return Fit.OTHER_VERSION
    if not code.is_of(awaited.number, awaited.version, awaited.content_sha256) or code.page > awaited.pages:
        return Fit.OTHER_TEXT
    return Fit.GOOD
