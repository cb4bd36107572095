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
# Dark enough for a printer that knows black and white alone, and half a point wide at least: two of its dots.
HAIRLINE: Final = "#6A7671"
BOX_LINE: Final = "#4F5954"
# Leads the eye along a line; whoever prints without greys loses nothing else with it.
PALE: Final = "#DCE4E1"
INK_OF_SIGNATURES: Final = "#14235A"

# 12 mm: every printer reaches that far.
MARGIN: Final = 34.0
COLUMN_GAP: Final = 20.0
RADIUS: Final = 4.0


# Nothing that people have to read is smaller, points.
LEAST: Final = 8.0


@dataclass(frozen=True, slots=True)
class Look:
    """Styles of a page.

    Attributes:
        gap: Points above the title of a section.
        row_gap: Points between two lines that say two things.
        field_height: Points of the place where somebody signs.
        label_share: Part of the width that labels take.
    """

    body: Style
    strong: Style
    label: Style
    note: Style
    section: Style
    heading: Style
    gap: float
    row_gap: float
    field_height: float
    label_share: float = 0.37


def look(
    size: float, gap: float, *, row_gap: float = 1.8, field_height: float = 62.0, air: float = 1.0
) -> Look:
    """Derive all styles from the size of the body, points."""
    return Look(
        body=Style(size=size, colour=INK, air=air),
        strong=Style(size=size, weight=Weight.SEMIBOLD, colour=INK, air=air),
        label=Style(size=max(size - 0.6, LEAST), colour=QUIET, air=air),
        note=Style(size=max(size - 0.8, LEAST), colour=QUIET, air=air),
        section=Style(size=size + 1.6, weight=Weight.SEMIBOLD, colour=GREEN, air=air),
        heading=Style(size=size, weight=Weight.SEMIBOLD, colour=GREEN, air=air),
        gap=gap,
        row_gap=row_gap,
        field_height=field_height,
    )


# From the size one likes to read to the smallest that is still easy: the first that saves a page is taken.
ALONE: Final = (
    look(9.7, 11.5),
    look(9.3, 10.0),
    look(9.0, 9.0),
    look(8.7, 8.0, row_gap=1.5, field_height=58.0, air=0.98),
    look(8.4, 7.0, row_gap=1.3, field_height=54.0, air=0.97),
)
SIDE_BY_SIDE: Final = (
    look(8.8, 7.0, row_gap=1.8, field_height=58.0),
    look(8.4, 6.0, row_gap=1.5, field_height=56.0, air=0.98),
    look(8.2, 5.0, row_gap=1.2, field_height=54.0, air=0.97),
    look(8.0, 5.0, row_gap=1.1, field_height=52.0, air=0.96),
    look(8.0, 3.6, row_gap=0.8, field_height=49.0, air=0.94),
    look(8.0, 2.6, row_gap=0.4, field_height=44.0, air=0.91),
)
# Pages that the text should take, the grid of tasks not counted.
TEXT_PAGES: Final = 2

TITLE: Final = Style(size=21, weight=Weight.SEMIBOLD, colour=INK)
TITLE_BESIDE: Final = Style(size=17, weight=Weight.SEMIBOLD, colour=INK)
TITLE_HELP: Final = Style(size=13, weight=Weight.SEMIBOLD, colour=QUIET)
RUNNING: Final = Style(size=11, weight=Weight.SEMIBOLD, colour=INK)
NUMBER: Final = Style(size=11, weight=Weight.SEMIBOLD, colour=INK)
SMALL: Final = Style(size=8.0, colour=QUIET)
SMALL_STRONG: Final = Style(size=8.0, weight=Weight.SEMIBOLD, colour=GREEN)
TINY: Final = Style(size=7.2, colour=QUIET)
