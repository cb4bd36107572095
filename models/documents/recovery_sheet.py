"""The sheet of the recovery key: one page for a sealed envelope, made in memory and never kept."""

from __future__ import annotations

import datetime as dt
import json
from dataclasses import dataclass
from typing import Any, Final
from uuid import UUID

from models.documents import boxes, roles, typeset
from models.documents.boxes import Box, Cell, Sketch, Style, rows, stacked
from models.documents.font_files import Weight
from models.documents.glyph_canvas import GlyphCanvas
from models.documents.look import BOX_LINE, GREEN, HAIRLINE, INK, QUIET, TINT
from models.documents.marks import PAGE_HEIGHT, PAGE_WIDTH, BoxMark, RuleMark, Sheet, paint
from models.documents.roles import PAGE_FURNITURE
from models.rules.phrases import phrases
from resources import read_text

_MARGIN: Final = 62.0
_WIDTH: Final = PAGE_WIDTH - 2 * _MARGIN
_TOP: Final = 60.0
_GROUPS_A_LINE: Final = 4
_GROUP_GAP: Final = 10.0
_GROUP_HEIGHT: Final = 46.0
_TITLE: Final = Style(size=26, weight=Weight.SEMIBOLD, colour=INK)
_NAME: Final = Style(size=15, weight=Weight.SEMIBOLD, colour=GREEN)
_FACTS: Final = Style(size=10.5, colour=QUIET)
_BODY: Final = Style(size=11, colour=INK)
_STRONG: Final = Style(size=11, weight=Weight.SEMIBOLD, colour=INK)
_SECTION: Final = Style(size=12.5, weight=Weight.SEMIBOLD, colour=GREEN)
_GROUP: Final = Style(size=23, weight=Weight.SEMIBOLD, colour=INK)
_FOOT: Final = Style(size=8.5, colour=QUIET)


@dataclass(frozen=True, slots=True, kw_only=True)
class RecoverySheet:
    """What the sheet says.

    Attributes:
        vault_name: Name of the vault's folder, without its ending.
        vault_id: Tells two vaults of the same name apart; its first digits are printed.
        organisation: Who keeps the vault; may be empty.
        groups: The key, in groups of four letters.
    """

    vault_name: str
    vault_id: UUID
    organisation: str
    made_on: dt.date
    groups: tuple[str, ...]

    @property
    def mark(self) -> str:
        """The first digits of the vault's id, for people: it is in no other vault of the house."""
        return f"{self.vault_id.hex[:4]} {self.vault_id.hex[4:8]}"


def render(sheet: RecoverySheet) -> bytes:
    """Draw the sheet on one A4 page; nothing of it stays in the caches of the layout.

    Raises:
        DocumentFailure: ``document.font_missing``, ``document.font_broken``.
    """
    words = json.loads(read_text("data", "recovery_sheet.json"))
    try:
        canvas = GlyphCanvas(words["title"])
        paint([_page(sheet, words)], canvas)
        return canvas.finish()
    finally:
        boxes.forget()
        typeset.forget()


def _page(sheet: RecoverySheet, words: dict[str, Any]) -> Sheet:
    date = phrases("fr").short_date(sheet.made_on)
    sketch = Sketch()
    y = _TOP
    for box in (*_head(sheet, words, date), _key(sheet.groups), _warning(words["warning"])):
        y += box.space
        sketch.place(box, _MARGIN, y)
        y += box.height
    for section in words["sections"]:
        box = stacked(
            [
                *rows([_cell(section["title"], _SECTION, roles.HEADING)], below=2.0),
                *rows([_cell(section["text"])]),
            ]
        )
        y += 15.0
        sketch.place(box, _MARGIN, y)
        y += box.height
    sketch.place(_envelope(words), _MARGIN, y + 22.0)
    foot = rows([_cell(words["foot"].format(mark=sheet.mark, date=date), _FOOT)])[0]
    sketch.open(PAGE_FURNITURE)
    sketch.place(foot, _MARGIN, PAGE_HEIGHT - 46.0)
    sketch.close()
    return Sheet(tuple(sketch.marks))


def _head(sheet: RecoverySheet, words: dict[str, Any], date: str) -> list[Box]:
    lines = [
        *rows([_cell(words["title"], _TITLE, roles.TITLE)], below=3.0),
        *rows([_cell(words["vault"].format(name=sheet.vault_name), _NAME)], below=3.0),
    ]
    if sheet.organisation:
        lines += rows([_cell(words["organisation"].format(name=sheet.organisation), _FACTS)])
    return [*lines, *rows([_cell(words["facts"].format(date=date, mark=sheet.mark), _FACTS)])]


def _key(groups: tuple[str, ...]) -> Box:
    """Draw the groups in two lines, each in a box of its own: they are copied one at a time."""
    sketch = Sketch()
    width = (_WIDTH - (_GROUPS_A_LINE - 1) * _GROUP_GAP) / _GROUPS_A_LINE
    for number, group in enumerate(groups):
        line, place = divmod(number, _GROUPS_A_LINE)
        x, y = place * (width + _GROUP_GAP), line * (_GROUP_HEIGHT + _GROUP_GAP)
        sketch.add(BoxMark(width, _GROUP_HEIGHT, TINT, GREEN, radius=6.0, line_width=0.9), x, y)
        cell = _cell(group, _GROUP)
        sketch.place(rows([cell])[0], x + (width - cell.lines[0].width) / 2, y + 8.0)
    count = -(-len(groups) // _GROUPS_A_LINE)
    return sketch.box(count * (_GROUP_HEIGHT + _GROUP_GAP) - _GROUP_GAP, space=22.0)


def _warning(text: str) -> Box:
    sketch = Sketch()
    box = stacked(rows([Cell(text=text, style=_STRONG, width=_WIDTH - 18.0)]))
    sketch.add(RuleMark(0.0, box.height, 3.0, GREEN), 1.5, 0.0)
    sketch.place(box, 14.0, 0.0)
    return sketch.box(box.height, space=18.0)


def _envelope(words: dict[str, Any]) -> Box:
    """Draw two places to write on, for who closes the envelope."""
    sketch = Sketch()
    half = (_WIDTH - 16.0) / 2
    for number, text in enumerate((words["envelope"], words["by"])):
        x = number * (half + 16.0)
        sketch.add(BoxMark(half, 52.0, "", BOX_LINE, radius=4.0), x, 0.0)
        sketch.place(rows([_cell(text, _FACTS)])[0], x + 8.0, 5.0)
    sketch.add(RuleMark(_WIDTH, 0.0, 0.5, HAIRLINE), 0.0, -11.0)
    return sketch.box(52.0)


def _cell(text: str, style: Style = _BODY, role: str = roles.PARAGRAPH) -> Cell:
    return Cell(text=text, style=style, width=_WIDTH, role=role)
