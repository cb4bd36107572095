"""Papers on A4: the leaflet, the words to say, the register entry, the impact assessment, the lost laptop."""

from __future__ import annotations

import datetime as dt
import json
from dataclasses import replace
from typing import Final

from models.documents import boxes, roles, typeset
from models.documents.boxes import Box, Cell, Sketch, Style, rows, stacked
from models.documents.direction import isolate
from models.documents.flow import Flow
from models.documents.font_files import Weight
from models.documents.glyph_canvas import GlyphCanvas
from models.documents.look import GREEN, HAIRLINE, INK, QUIET
from models.documents.marks import PAGE_HEIGHT, PAGE_WIDTH, Placed, RuleMark, Sheet, paint
from models.documents.paper_layout import LEAST, PaperLayout, PaperLook
from models.documents.paper_text import PaperText, paper_text
from models.documents.roles import PAGE_FURNITURE
from models.documents.typeset import is_rtl
from models.records.papers import PaperKind
from models.records.settings import Settings
from models.rules.phrases import phrases
from resources import read_text

MARGIN: Final = 42.0
TOP: Final = 38.0
BOTTOM: Final = PAGE_HEIGHT - 46.0
WIDTH: Final = PAGE_WIDTH - 2 * MARGIN
# From the room one likes to the least that still parts lines: the first that saves a page is taken.
_AIRS: Final = (1.0, 0.7, 0.4, 0.25, 0.1)
_TITLE: Final = Style(size=21, weight=Weight.SEMIBOLD, colour=INK)
_FOOT: Final = Style(size=LEAST, colour=QUIET)


def render_paper(kind: PaperKind, settings: Settings, day: dt.date, language: str = "fr") -> bytes:
    """Print a paper; the same settings on the same day give the same bytes.

    Args:
        kind: Which one.
        settings: What the organisation configured; what is missing becomes a line to write on.
        day: The day on which it is printed.
        language: ``fr``, or one of ``paper_text.languages``.

    Raises:
        DocumentFailure: ``document.font_missing``, ``document.font_broken`` or ``document.no_shaping``.
        OSError: The text of the paper is not there.
    """
    canvas = GlyphCanvas(title(kind))
    paint(all_sheets(kind, settings, day, language), canvas)
    return canvas.finish()


def all_sheets(kind: PaperKind, settings: Settings, day: dt.date, language: str = "fr") -> tuple[Sheet, ...]:
    """Lay a paper out: in the language asked for, then in French, which counts, on the back."""
    spoken = ("fr",) if language == "fr" else (language, "fr")
    texts = (paper_text(kind, settings, day, one) for one in spoken)
    return tuple(sheet for text in texts for sheet in paper_sheets(text, settings, day))


def title(kind: PaperKind) -> str:
    """Return the French title of a paper, which names its file and its print job: no name of a person."""
    return str(json.loads(read_text("papers", f"{kind}.json"))["title"])


def paper_sheets(text: PaperText, settings: Settings, day: dt.date) -> tuple[Sheet, ...]:
    """Lay a paper out, without drawing it."""
    flow = min((_flow(text, air) for air in _AIRS), key=_page_count)
    note = "traduction pour aider à comprendre" if text.language != "fr" else ""
    named = isolate(text.title) if is_rtl(text.language) else text.title
    printed = " · ".join(filter(None, (named, note, settings.organisation_name, _date(day))))
    pages = len(flow.pages)
    return tuple(
        Sheet((*_foot(printed, number, pages), *marks)) for number, marks in enumerate(flow.pages, start=1)
    )


def _flow(text: PaperText, air: float) -> Flow:
    layout = PaperLayout(look=PaperLook(size=text.size, air=air), language=text.language, width=WIDTH)
    flow = Flow(left=MARGIN, width=WIDTH, top=TOP, bottom=BOTTOM, gap=0.0)
    flow.full([_title(text, layout)])
    for section in text.sections:
        if section.begins_page:
            flow.new_page()
        flow.full(layout.section(section))
    return flow


def _page_count(flow: Flow) -> int:
    return len(flow.pages)


def forget() -> None:
    """Empty the caches, which hold names, when the vault is locked."""
    boxes.forget()
    typeset.forget()


def _title(text: PaperText, layout: PaperLayout) -> Box:
    language = text.language
    cell = Cell(text=text.title, style=_TITLE, language=language, width=WIDTH, role=roles.TITLE)
    found = rows([cell])
    if text.lead:
        found += layout.sentence(text.lead, Style(size=max(text.size - 0.4, LEAST), colour=QUIET), 2.0)
    box = stacked(found)
    sketch = Sketch()
    sketch.place(box, 0.0, 0.0)
    sketch.add(RuleMark(WIDTH, 0.0, 1.6, GREEN), 0.0, box.height + 5.0)
    return replace(sketch.box(box.height + 6.0), is_kept=False)


def _foot(printed: str, number: int, pages: int) -> list[Placed]:
    sketch = Sketch()
    sketch.open(PAGE_FURNITURE)
    sketch.add(RuleMark(WIDTH, 0.0, 0.5, HAIRLINE), MARGIN, BOTTOM + 8.0)
    cells = [Cell(text=printed, style=_FOOT, width=WIDTH * 0.86)]
    if pages > 1:
        where = phrases("fr").text("document.page", page=number, pages=pages)
        cells.append(Cell(text=where, style=_FOOT, x=WIDTH * 0.86, width=WIDTH * 0.14, align="right"))
    sketch.place(rows(cells)[0], MARGIN, BOTTOM + 11.0)
    sketch.close()
    return sketch.marks


def _date(day: dt.date) -> str:
    return phrases("fr").short_date(day)
