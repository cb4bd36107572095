"""A paper on one page: as large as is liked, and smaller only where that saves the second page."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from models.documents.glyph_canvas import GlyphCanvas
from models.documents.marks import Sheet, paint
from models.documents.papers import paper_sheets
from models.rules.neutral_words import first_neutral
from models.rules.text import french

if TYPE_CHECKING:
    from datetime import date

    from models.documents.paper_text import PaperItem, PaperText
    from models.records.settings import Settings

SIZES: Final = (12.0, 11.5, 11.0, 10.5, 10.0, 9.5, 9.2)
"""Of the letters, points, from the largest: nothing that is read standing up is smaller."""


def one_page(text: PaperText, settings: Settings, day: date) -> tuple[Sheet, ...]:
    """Lay a paper out in the largest letters that need a single page; in the smallest when none does.

    Args:
        text: Its own size is the largest tried.
        settings: Of the organisation, as the foot of the page names it.
        day: Of printing.
    """
    sheets: tuple[Sheet, ...] = ()
    told = in_french(text)
    for size in (size for size in SIZES if size <= text.size):
        sheets = paper_sheets(replace(told, size=size), settings, day)
        if len(sheets) == 1:
            break
    return sheets


def in_french(text: PaperText) -> PaperText:
    """Return a French paper with the spaces and the apostrophes of a printed page."""
    sections = tuple(
        replace(section, title=french(section.title), items=tuple(map(_item, section.items)))
        for section in text.sections
    )
    return replace(text, title=french(text.title), lead=french(text.lead), sections=sections)


def _item(item: PaperItem) -> PaperItem:
    table = item.table
    if table is not None:
        table = replace(
            table,
            head=tuple(map(french, table.head)),
            rows=tuple(tuple(map(french, row)) for row in table.rows),
        )
    return replace(
        item,
        lines=tuple(map(french, item.lines)),
        fields=tuple((french(label), french(value)) for label, value in item.fields),
        table=table,
    )


def neutral(settings: Settings) -> Settings:
    """Return the settings under which an employer's copy is signed: the name kept for employers, or none."""
    return replace(settings, organisation_name=first_neutral(settings.document_name))


def drawn(text: PaperText, sheets: tuple[Sheet, ...]) -> bytes:
    """Draw the pages of a paper, which calls itself by its title alone."""
    canvas = GlyphCanvas(text.title)
    paint(sheets, canvas)
    return canvas.finish()
