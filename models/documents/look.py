"""Sizes and colours of a printed plan: legible in grey, generous but tight."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from models.documents.boxes import Style
from models.documents.font_files import Weight

INK: Final = "#17212B"
QUIET: Final = "#46515D"
GREEN: Final = "#0B6553"
TINT: Final = "#EDF5F2"
HAIRLINE: Final = "#C3CFCA"
BOX_LINE: Final = "#7B857F"
INK_OF_SIGNATURES: Final = "#14235A"

MARGIN: Final = 40.0
COLUMN_GAP: Final = 20.0
RADIUS: Final = 4.0


@dataclass(frozen=True, slots=True)
class Look:
    """Styles of a page.

    Attributes:
        gap: Points above the title of a section.
        label_share: Part of the width that labels take.
    """

    body: Style
    strong: Style
    label: Style
    note: Style
    section: Style
    heading: Style
    gap: float
    label_share: float = 0.37


def look(size: float, gap: float) -> Look:
    """Derive all styles from the size of the body, points."""
    return Look(
        body=Style(size=size, colour=INK),
        strong=Style(size=size, weight=Weight.SEMIBOLD, colour=INK),
        label=Style(size=size - 0.6, colour=QUIET),
        note=Style(size=size - 0.8, colour=QUIET),
        section=Style(size=size + 1.6, weight=Weight.SEMIBOLD, colour=GREEN),
        heading=Style(size=size, weight=Weight.SEMIBOLD, colour=GREEN),
        gap=gap,
    )


# From the size one likes to read to the smallest that is still easy: the first that saves a page is taken.
ALONE: Final = (look(9.7, 11.5), look(9.3, 10.0), look(9.0, 9.0))
SIDE_BY_SIDE: Final = (look(8.5, 8.0), look(8.2, 7.0), look(8.0, 6.5))
# Pages that the text should take, the grid of tasks not counted.
ALONE_PAGES: Final = 2
SIDE_BY_SIDE_PAGES: Final = 3

TITLE: Final = Style(size=21, weight=Weight.SEMIBOLD, colour=INK)
TITLE_HELP: Final = Style(size=15, weight=Weight.SEMIBOLD, colour=QUIET)
NUMBER: Final = Style(size=11, weight=Weight.SEMIBOLD, colour=INK)
SMALL: Final = Style(size=8.2, colour=QUIET)
SMALL_STRONG: Final = Style(size=8.2, weight=Weight.SEMIBOLD, colour=GREEN)
TINY: Final = Style(size=7.2, colour=QUIET)
