"""Sections of a paper into blocks: sentences, lists, lines to write on, tables, places to sign."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final

from models.documents import roles
from models.documents.boxes import Box, Cell, Sketch, Style, rows, stacked, tagged
from models.documents.font_files import Weight
from models.documents.look import BOX_LINE, GREEN, HAIRLINE, INK, QUIET, TINT
from models.documents.marks import BoxMark, RuleMark
from models.documents.paper_text import PaperItem, PaperSection, PaperTable
from models.documents.roles import Tag
from models.documents.typeset import is_rtl

_WHOLES: Final = {
    "table": roles.TABLE,
    "fields": roles.LIST,
    "bullets": roles.LIST,
    "steps": roles.LIST,
    "ticks": roles.LIST,
}
"""What the lines of an item make together, for who listens."""
LEAST: Final = 9.0
"""Nothing is smaller, points."""
WRITING_HEIGHT: Final = 21.0
"""Between two lines filled by hand, points: 7.5 mm."""
SIGNING_HEIGHT: Final = 58.0
LABEL_SHARE: Final = 0.34
INDENT: Final = 1.35
"""Of a list, in parts of the size of its letters."""
CELL_PAD: Final = 4.0
SHORT_TABLE: Final = 6
"""Rows of a table that is never cut."""
GAP: Final = 3.4


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperLook:
    """Styles of a paper, all derived from the size of its letters.

    Attributes:
        air: Part of the usual room between sections and between lines that say two things.
    """

    size: float
    air: float = 1.0

    @property
    def body(self) -> Style:
        """Sentences."""
        return Style(size=self.size, colour=INK)

    @property
    def strong(self) -> Style:
        """What must not be missed."""
        return Style(size=self.size, weight=Weight.SEMIBOLD, colour=INK)

    @property
    def section(self) -> Style:
        """Titles of sections."""
        return Style(size=self.size + 1.8, weight=Weight.SEMIBOLD, colour=GREEN)

    @property
    def label(self) -> Style:
        """Names of fields."""
        return Style(size=max(self.size - 0.4, LEAST), colour=QUIET)

    @property
    def cell(self) -> Style:
        """Texts of tables."""
        return Style(size=max(self.size - 0.5, LEAST), colour=INK)

    @property
    def head(self) -> Style:
        """Heads of columns."""
        return Style(size=max(self.size - 0.5, LEAST), weight=Weight.SEMIBOLD, colour=GREEN)


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperLayout:
    """Blocks of one width in one language."""

    look: PaperLook
    language: str
    width: float

    def section(self, section: PaperSection) -> list[Box]:
        """Set a section; its title stays with what follows."""
        cell = self._cell(section.title, self.look.section, 0.0, self.width, roles.HEADING)
        title = stacked(rows([cell]))
        found = [replace(title, space=self.look.size * 0.8 * self.look.air, is_kept=True)]
        for item in section.items:
            boxes = self._item(item)
            found.extend(tagged(boxes, Tag(_WHOLES[item.kind])) if item.kind in _WHOLES else boxes)
        return tagged(found, Tag(roles.SECTION))

    def sentence(self, text: str, style: Style, space: float = GAP) -> list[Box]:
        """Set a paragraph."""
        return _spaced(rows([self._cell(text, style, 0.0, self.width)]), space * self.look.air)

    def _item(self, item: PaperItem) -> list[Box]:
        if item.kind == "table" and item.table is not None:
            return list(self._table(item.table))
        if item.kind == "fields":
            return [box for label, value in item.fields for box in self._field(label, value)]
        if item.kind == "sign":
            return [self._signatures(item.lines)]
        if item.kind == "quote":
            return [box for line in item.lines for box in self._quote(line)]
        if item.kind == "text":
            style = self.look.strong if item.is_strong else self.look.body
            return [box for line in item.lines for box in self.sentence(line, style)]
        return [
            box for number, line in enumerate(item.lines, 1) for box in self._listed(item.kind, number, line)
        ]

    def _cell(self, text: str, style: Style, x: float, width: float, role: str = roles.PARAGRAPH) -> Cell:
        """Give a text its column, measured from where reading begins."""
        left = self.width - x - width if is_rtl(self.language) else x
        return Cell(text=text, style=style, language=self.language, x=left, width=width, role=role)

    def _listed(self, kind: str, number: int, line: str) -> list[Box]:
        """Set a line of a list: after a dot, a box to tick, or a number and a box."""
        look = self.look
        indent = look.size * (INDENT if kind != "steps" else 2 * INDENT + 0.3)
        text = self._cell(line, look.body, indent, self.width - indent, roles.BODY)
        cells = [text]
        if kind == "steps":
            left, width = look.size * (INDENT + 0.3), look.size * INDENT
            cells.insert(0, self._cell(f"{number}.", look.strong, left, width, roles.LABEL))
        laid = rows(cells)
        sketch = Sketch()
        sketch.place(laid[0], 0.0, 0.0)
        self._mark(sketch, kind, text.leading)
        item = tagged([sketch.box(laid[0].height), *laid[1:]], Tag(roles.LIST_ITEM))
        return _spaced(item, GAP * self.look.air)

    def _mark(self, sketch: Sketch, kind: str, leading: float) -> None:
        side = self.look.size * (0.3 if kind == "bullets" else 0.82)
        x = self.width - side - 1.0 if is_rtl(self.language) else 1.0
        if kind == "bullets":
            sketch.add(BoxMark(side, side, fill=GREEN, radius=0.6), x, leading / 2 - side / 2 + 0.3)
        else:
            mark = BoxMark(side, side, stroke=BOX_LINE, radius=1.0, line_width=0.8)
            sketch.add(mark, x, leading / 2 - side / 2 + 0.3)

    def _quote(self, line: str) -> list[Box]:
        """Set words to be said, in a frame of their own."""
        pad = self.look.size * 0.7
        text = stacked(rows([self._cell(line, self.look.body, pad, self.width - 2 * pad)]))
        sketch = Sketch()
        sketch.add(BoxMark(self.width, text.height + 2 * pad, fill=TINT, radius=4.0), 0.0, 0.0)
        sketch.place(text, 0.0, pad)
        return [sketch.box(text.height + 2 * pad, space=6.0)]

    def _field(self, label: str, value: str) -> list[Box]:
        """Set a label and its value, or a line to write on; without a label, the line goes on."""
        share = self.width * LABEL_SHARE
        item = Tag(roles.LIST_ITEM)
        shown = self._cell(label, self.look.label, 0.0, share - CELL_PAD, roles.LABEL)
        if value:
            said = self._cell(value, self.look.body, share, self.width - share, roles.BODY)
            return _spaced(tagged(rows([shown, said]), item), GAP * self.look.air)
        text = stacked(rows([shown]))
        height = max(text.height, WRITING_HEIGHT)
        sketch = Sketch()
        sketch.place(text, 0.0, height - text.height)
        left = 0.0 if is_rtl(self.language) else share
        sketch.add(RuleMark(self.width - share, 0.0, 0.6, BOX_LINE), left, height - 3.0)
        return tagged([sketch.box(height, space=2.0)], item)

    def _table(self, table: PaperTable) -> Iterator[Box]:
        head = self._row(table, table.head, self.look.head, is_head=True)
        yield replace(head, space=GAP + 1.5, is_kept=True)
        last = len(table.rows) - 1
        for index, cells in enumerate(table.rows):
            # A short table is never cut; a long one never leaves a row alone.
            is_kept = index < last and (last < SHORT_TABLE or index in (0, last - 1))
            row = self._row(table, cells, self.look.cell, is_head=False)
            yield replace(row, repeated=head, is_kept=is_kept)

    def _row(self, table: PaperTable, cells: tuple[str, ...], style: Style, *, is_head: bool) -> Box:
        """Set a row between its rules; columns are parted by thin lines where they are filled by hand."""
        edges = [0.0, *itertools.accumulate(share * self.width for share in table.widths)]
        laid = [
            self._cell(text, style, start + CELL_PAD, end - start - 2 * CELL_PAD, roles.CELL)
            for text, (start, end) in zip(cells, itertools.pairwise(edges), strict=True)
        ]
        if is_head:
            laid = [replace(cell, role=roles.HEAD_CELL, scope=roles.COLUMN) for cell in laid]
        text = stacked(tagged(rows(laid), Tag(roles.ROW)))
        least = 0.0 if is_head else table.row_height
        height = max(text.height + CELL_PAD, least, style.leading(self.language) + CELL_PAD)
        sketch = Sketch()
        if is_head:
            sketch.add(BoxMark(self.width, height, fill=TINT), 0.0, 0.0)
        sketch.place(text, 0.0, CELL_PAD / 2)
        sketch.add(RuleMark(self.width, 0.0, 0.5, HAIRLINE), 0.0, height)
        if not is_head and table.row_height:
            for x in edges[1:-1]:
                sketch.add(RuleMark(0.0, height, 0.5, HAIRLINE), x, 0.0)
        return sketch.box(height)

    def _signatures(self, labels: tuple[str, ...]) -> Box:
        """Set places to sign side by side, each with its date."""
        gap = 10.0
        width = (self.width - gap * (len(labels) - 1)) / len(labels)
        named = [
            self._cell(label, self.look.label, index * (width + gap), width)
            for index, label in enumerate(labels)
        ]
        text = stacked(rows(named))
        sketch = Sketch()
        sketch.place(text, 0.0, 0.0)
        for index in range(len(labels)):
            frame = BoxMark(width, SIGNING_HEIGHT, stroke=BOX_LINE, radius=3.0)
            sketch.add(frame, index * (width + gap), text.height + 2.0)
        return sketch.box(text.height + SIGNING_HEIGHT + 4.0, space=8.0)


def _spaced(boxes: list[Box], space: float) -> list[Box]:
    """Leave room above the first of several blocks."""
    return [replace(boxes[0], space=space), *boxes[1:]] if boxes else []
