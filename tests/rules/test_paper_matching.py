"""Scanned sheets beside the plan they are filed with: what fits, what is a stranger, what is missing."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

from models.records.ids import PlanVersionId
from models.records.paper_copies import AwaitedPaper, Fit, PaperCode, SheetImage
from models.records.signatures import SignerRole
from models.rules import paper_matching

SHA256 = "8d1f22aa90c4417be5f0" + "0" * 44
AWAITED = AwaitedPaper(
    version_id=PlanVersionId(UUID(int=1)),
    number="2026-0114",
    version=2,
    content_sha256=SHA256,
    pages=4,
    roles=tuple(SignerRole),
    names=(),
)
CODE = PaperCode(number="2026-0114", version=2, page=1, pages=4, digest=SHA256[:20])


def image(**changes: object) -> SheetImage:
    return SheetImage(content=b"jpeg", code=replace(CODE, **changes))  # type: ignore[arg-type]


UNREAD = SheetImage(content=b"jpeg", code=None)


def fits(*images: SheetImage, typed: dict[int, int] | None = None) -> list[tuple[Fit, int]]:
    return [(one.fit, one.page) for one in paper_matching.placed(images, AWAITED, typed)]


def test_pages_that_fit_are_filed_in_the_order_of_the_plan() -> None:
    found = paper_matching.placed((image(page=3), image(page=1), image(page=2)), AWAITED)
    assert {one.fit for one in found} == {Fit.GOOD}
    assert paper_matching.missing(found, AWAITED) == ()
    assert [one.page for one in paper_matching.kept(found)] == [1, 2, 3]


def test_the_page_of_proof_is_not_waited_for_and_may_come() -> None:
    assert paper_matching.needed(AWAITED) == (1, 2, 3)
    assert paper_matching.needed(replace(AWAITED, pages=1)) == (1,)
    found = paper_matching.placed((image(page=4),), AWAITED)
    assert [one.fit for one in found] == [Fit.GOOD]
    assert paper_matching.missing(found, AWAITED) == (1, 2, 3)


def test_strangers_are_told_apart() -> None:
    assert fits(image(number="2026-0115"), image(version=1), image(digest="0" * 20), image(page=9, pages=9)) == [
        (Fit.OTHER_PLAN, 1), (Fit.OTHER_VERSION, 1), (Fit.OTHER_TEXT, 1), (Fit.OTHER_TEXT, 9),
    ]  # fmt: skip


def test_the_same_page_twice_is_kept_once() -> None:
    found = paper_matching.placed((image(page=2), image(page=2), image(page=1)), AWAITED)
    assert [one.fit for one in found] == [Fit.GOOD, Fit.TWICE, Fit.GOOD]
    assert [one.page for one in paper_matching.kept(found)] == [1, 2]
    assert paper_matching.missing(found, AWAITED) == (3,)


def test_a_page_whose_code_is_not_read_waits_for_somebody_to_say_which_it_is() -> None:
    assert fits(UNREAD, image(page=1)) == [(Fit.UNREAD, 0), (Fit.GOOD, 1)]
    assert fits(UNREAD, image(page=1), typed={0: 2}) == [(Fit.GOOD, 2), (Fit.GOOD, 1)]
    assert fits(UNREAD, typed={0: 9}) == [(Fit.UNREAD, 0)]
    found = paper_matching.placed((UNREAD, image(version=1)), AWAITED, {0: 3, 1: 3})
    assert [(one.fit, one.is_typed) for one in found] == [(Fit.GOOD, True), (Fit.OTHER_VERSION, False)]
