"""A plan on a printer that knows black and white alone, 300 dots an inch: nothing that counts is lost."""

from __future__ import annotations

from collections.abc import Iterator

import pypdfium2
import pytest
from PIL import Image

from models.documents.look import BOX_LINE, GREEN, HAIRLINE
from models.documents.marks import BoxMark, RuleMark, Sheet, TextMark
from models.documents.plan_pdf import plan_sheets, render_plan
from tests.documents.plan_samples import content, version

DOTS = 300 / 72
HALF = 128
LINES = {BOX_LINE, GREEN, HAIRLINE}
# Dots that are left of what greys would have drawn, and their share below which letters break.
KEPT = 0.72
# A dashed line is drawn over half of its length.
DASHED = 0.4

# A band with one black dot across is not white any more.
WHITE = 250


@pytest.fixture(scope="module")
def sheets() -> tuple[Sheet, ...]:
    return plan_sheets(version(content("ar")))


@pytest.fixture(scope="module")
def greys() -> list[Image.Image]:
    document = pypdfium2.PdfDocument(render_plan(version(content("ar"))))
    pages = [page.render(scale=DOTS, grayscale=True).to_pil().convert("L") for page in document]
    document.close()
    return pages


def test_every_line_that_counts_is_printed(sheets: tuple[Sheet, ...], greys: list[Image.Image]) -> None:
    lost = []
    for sheet, page in zip(sheets, greys, strict=True):
        printed = page.point(_printed)
        for mark, left, top in _edges(sheet):
            if _share(printed, mark, left, top) < (DASHED if mark.is_dashed else 0.95):
                lost.append((mark, left, top))

    assert lost == []


def test_the_smallest_letters_stay_whole(sheets: tuple[Sheet, ...], greys: list[Image.Image]) -> None:
    thin = []
    for sheet, page in zip(sheets, greys, strict=True):
        for mark, x, y in sheet.marks:
            if isinstance(mark, TextMark):
                dots = _part(page, x, y - mark.size, x + mark.line.width, y + mark.size * 0.3).histogram()
                drawn = sum(count * (255 - grey) for grey, count in enumerate(dots)) / 255
                if drawn and sum(dots[:HALF]) / drawn < KEPT:
                    thin.append((mark.line.text, mark.size))

    assert thin == []


def _edges(sheet: Sheet) -> Iterator[tuple[RuleMark, float, float]]:
    """The straight lines of a page that say something: rules, and the upper edges of boxes."""
    for mark, x, y in sheet.marks:
        if isinstance(mark, RuleMark) and mark.colour in LINES:
            yield mark, x, y
        elif isinstance(mark, BoxMark) and mark.stroke in LINES:
            rule = RuleMark(mark.width - 2 * mark.radius, 0.0, mark.line_width, mark.stroke)
            yield rule, x + mark.radius, y


def _share(printed: Image.Image, mark: RuleMark, x: float, y: float) -> float:
    """The part of a line that is printed, wherever its dots fell."""
    across = (1.0, 0.0) if mark.dy else (0.0, 1.0)
    end = (x + mark.dx + across[0], y + mark.dy + across[1])
    band = _part(printed, x - across[0], y - across[1], *end)
    size = (1, band.height) if mark.dy else (band.width, 1)
    dots = band.resize(size, Image.Resampling.BOX).histogram()
    return sum(dots[:WHITE]) / sum(dots)


def _part(page: Image.Image, left: float, top: float, right: float, bottom: float) -> Image.Image:
    edges = [round(edge * DOTS) for edge in (left, top, right, bottom)]
    return page.crop((edges[0], edges[1], max(edges[2], edges[0] + 1), max(edges[3], edges[1] + 1)))


def _printed(grey: int) -> int:
    return 0 if grey < HALF else 255
