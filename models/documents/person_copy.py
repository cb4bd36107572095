"""The complete copy of a file on paper: large plain French, one part after the other, nothing left out.

Sources: RGPD, articles 12.1 and 15: a copy in clear and plain words, with the purposes, the recipients, how
long it is kept and the rights; the rules of easy reading for the size and for one idea a sentence.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from models.documents import roles
from models.documents.boxes import Box, Cell, Sketch, Style, rows, stacked, tagged
from models.documents.flow import Flow
from models.documents.font_files import Weight
from models.documents.glyph_canvas import GlyphCanvas
from models.documents.look import COLUMN_GAP, GREEN, HAIRLINE, INK, MARGIN, QUIET, TITLE
from models.documents.marks import PAGE_HEIGHT, PAGE_WIDTH, Placed, RuleMark, Sheet, paint
from models.documents.roles import PAGE_FURNITURE, Tag
from models.documents.words import capital
from models.records.person_copy import CopyPart
from models.rules.phrases import phrases
from models.rules.text import french

_WIDTH = PAGE_WIDTH - 2 * MARGIN
_TOP = 40.0
_BOTTOM = PAGE_HEIGHT - 52.0
# Easy reading asks for large letters; a file of years at 14 points would be a book nobody opens.
_BODY = Style(size=11.5, colour=INK)
_STRONG = Style(size=11.5, weight=Weight.SEMIBOLD, colour=INK)
_LABEL = Style(size=11.0, colour=QUIET)
_HELP = Style(size=10.5, colour=QUIET)
_DAY = Style(size=11.5, weight=Weight.SEMIBOLD, colour=GREEN)
_PART = Style(size=14.0, weight=Weight.SEMIBOLD, colour=GREEN)
_SMALL = Style(size=9.0, colour=QUIET)
_LABELS = _WIDTH * 0.32
_GUTTER = 10.0
_PART_GAP, _LINE_GAP, _TEXT_GAP = 18.0, 8.0, 3.0
_NO_LINES = "Rien n’est écrit ici."


def render_person_copy(code: str, made_on: date, parts: tuple[CopyPart, ...]) -> bytes:
    """Print the copy; the document calls itself by the code of the file only.

    Raises:
        DocumentFailure: ``document.font_missing``, ``document.font_broken`` or ``document.no_shaping``.
    """
    canvas = GlyphCanvas(f"Copie {code}")
    paint(copy_sheets(code, made_on, parts), canvas)
    return canvas.finish()


def copy_sheets(code: str, made_on: date, parts: tuple[CopyPart, ...]) -> tuple[Sheet, ...]:
    """Lay the copy out, without drawing it."""
    flow = Flow(left=MARGIN, width=_WIDTH, top=_TOP, bottom=_BOTTOM, gap=COLUMN_GAP)
    flow.full([_head(code, made_on)])
    for part in parts:
        flow.full(_part(part))
    count = len(flow.pages)
    return tuple(
        Sheet((*_foot(code, number, count), *marks)) for number, marks in enumerate(flow.pages, start=1)
    )


def _part(part: CopyPart) -> list[Box]:
    """The title stays with what follows it, and a day with its first sentence."""
    found = [_title(part.title)]
    if part.help:
        found += [replace(box, is_kept=True) for box in _text(part.help, _HELP, _TEXT_GAP)]
    said = [box for label, value in part.entries if value for box in _entry(label, value)]
    found += tagged(said, Tag(roles.LIST))
    for day, text in part.lines:
        heading = _text(capital(day), _DAY, _LINE_GAP, roles.SUBHEADING)
        found += [replace(box, is_kept=True) for box in heading]
        for line in text.split("\n"):
            found += _text(line, _BODY, _TEXT_GAP)
    if not part.lines and not any(value for _, value in part.entries):
        found += _text(part.empty or _NO_LINES, _BODY, _TEXT_GAP)
    found = tagged(found, Tag(roles.SECTION))
    return [*found[:-1], replace(found[-1], is_kept=False)]


def _title(text: str) -> Box:
    sketch = Sketch()
    box = stacked(rows([Cell(text=french(text), style=_PART, width=_WIDTH, role=roles.HEADING)]))
    sketch.place(box, 0.0, 0.0)
    sketch.add(RuleMark(_WIDTH, 0.0, 0.7, HAIRLINE), 0.0, box.height + 1.5)
    return replace(sketch.box(box.height + 4.0, space=_PART_GAP), is_kept=True)


def _entry(label: str, value: str) -> list[Box]:
    cells = [
        Cell(text=french(label), style=_LABEL, width=_LABELS - _GUTTER, role=roles.LABEL),
        Cell(text=french(value), style=_BODY, x=_LABELS, width=_WIDTH - _LABELS, role=roles.BODY),
    ]
    return _spaced(tagged(rows(cells), Tag(roles.LIST_ITEM)), _TEXT_GAP)


def _text(text: str, style: Style, space: float, role: str = roles.PARAGRAPH) -> list[Box]:
    if not text:
        return []
    return _spaced(rows([Cell(text=french(text), style=style, width=_WIDTH, role=role)]), space)


def _spaced(boxes: list[Box], space: float) -> list[Box]:
    return [replace(box, space=space) if index == 0 else box for index, box in enumerate(boxes)]


def _head(code: str, made_on: date) -> Box:
    day = phrases("fr").date(made_on)
    sketch = Sketch()
    named = Cell(text="Votre dossier", style=TITLE, width=_WIDTH * 0.62, role=roles.TITLE)
    title = stacked(rows([named]))
    sketch.place(title, 0.0, 0.0)
    side = [
        Cell(text=french(f"Dossier {code}"), style=_STRONG, width=_WIDTH * 0.36, align="right"),
        Cell(text=french(f"Copie faite le {day}"), style=_SMALL, width=_WIDTH * 0.36, align="right"),
    ]
    right = stacked([box for cell in side for box in rows([cell])])
    sketch.place(right, _WIDTH * 0.64, 2.0)
    y = max(title.height, right.height + 2.0) + 3.0
    note = (
        "Ce document vous appartient. Il contient tout ce que l’équipe a écrit sur vous. "
        "Vous pouvez demander de corriger une erreur, de limiter, de vous opposer ou d’effacer."
    )
    text = stacked(rows([Cell(text=french(note), style=_BODY, width=_WIDTH)]))
    sketch.place(text, 0.0, y)
    y += text.height + 5.0
    sketch.add(RuleMark(_WIDTH, 0.0, 1.6, GREEN), 0.0, y)
    return sketch.box(y + 4.0)


def _foot(code: str, page: int, pages: int) -> list[Placed]:
    sketch = Sketch()
    sketch.open(PAGE_FURNITURE)
    sketch.add(RuleMark(_WIDTH, 0.0, 0.5, HAIRLINE), MARGIN, _BOTTOM + 8.0)
    left = Cell(text=french(f"Dossier {code} · document personnel"), style=_SMALL, width=_WIDTH * 0.7)
    right = Cell(text=f"{page}/{pages}", style=_SMALL, x=_WIDTH * 0.8, width=_WIDTH * 0.2, align="right")
    sketch.place(stacked(rows([left, right])), MARGIN, _BOTTOM + 11.0)
    sketch.close()
    return sketch.marks
