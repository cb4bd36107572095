"""The table of a week in one language, in the width of its column."""

from __future__ import annotations

import itertools
from dataclasses import dataclass, replace
from typing import Final

from models.documents import roles
from models.documents.boxes import Box, Cell, Sketch, Style, rows, stacked, tagged
from models.documents.items import Table
from models.documents.look import HAIRLINE, Look
from models.documents.marks import RuleMark
from models.documents.roles import Tag
from models.documents.typeset import is_rtl, one_line
from models.documents.words import Pair

CELL_PAD: Final = 2.0
CELL_GAP: Final = 7.0
# Part of its table that the column which gives way keeps at least.
LEAST_SHARE: Final = 0.25


@dataclass(frozen=True, slots=True)
class TableColumn:
    """Where a table goes.

    Attributes:
        language: ``fr``, or the language of the translation.
        width: Points.
    """

    language: str
    width: float
    look: Look

    def boxes(self, table: Table) -> list[Box]:
        """Set a table, one block per row; nothing where nobody translated its head."""
        if not self._said(table.head[0])[0]:
            return []
        edges, whole = self._edges(table), Tag(roles.TABLE)
        head = self._row(table.head, edges, self.look.note, is_head=True)
        (head,) = tagged([head], whole, Tag(roles.ROW))
        found = [replace(head, space=self.look.row_gap, is_kept=True)]
        last = len(table.rows) - 1
        for index, cells in enumerate(table.rows):
            is_total = table.has_total and index == last
            style = self.look.strong if is_total else self.look.body
            row = self._row(cells, edges, self.look.label if index in table.quiet else style)
            # Rules go above rows, which begin level in both languages, whatever the rows before them took.
            ruled = self._ruled(row) if is_total or index == 0 else row
            # The two languages of a table are drawn row by row: each row says of which table it is.
            (part,) = tagged([ruled], Tag(roles.TABLE, continues=whole), Tag(roles.ROW))
            found.append(replace(part, is_kept=index < last))
        return found

    def _said(self, pair: Pair) -> tuple[str, str]:
        return (pair.fr, "fr") if self.language == "fr" else (pair.other, self.language)

    def _edges(self, table: Table) -> list[tuple[float, float]]:
        """Give each column what its words need; the widest one takes or gives the difference."""
        needs = self._needs(table, are_heads_cut=False)
        if sum(needs) > self.width:
            needs = self._needs(table, are_heads_cut=True)
        widest = needs.index(max(needs))
        gives = list(needs)
        gives[widest] = max(needs[widest] + self.width - sum(needs), self.width * LEAST_SHARE)
        needs = gives if sum(gives) <= self.width else self._shared(table, needs)
        scale = min(self.width / sum(needs), 1.0)
        starts = itertools.accumulate((need * scale for need in needs), initial=0.0)
        return [(start, need * scale) for start, need in zip(starts, needs, strict=False)]

    def _shared(self, table: Table, needs: list[float]) -> list[float]:
        """Cut every cell between its words, and share out what is left: no word is cut before that."""
        least = self._needs(table, are_heads_cut=True, are_cells_cut=True)
        spare, wanted = self.width - sum(least), sum(needs) - sum(least)
        part = max(spare, 0.0) / wanted if wanted > 0.0 else 0.0
        return [low + (need - low) * part for low, need in zip(least, needs, strict=True)]

    def _needs(self, table: Table, *, are_heads_cut: bool, are_cells_cut: bool = False) -> list[float]:
        """Width of each column when nothing is cut, save headings, or all, between their words."""
        last = len(table.head) - 1
        needs = []
        for index, head in enumerate(table.head):
            # The words of a sum take the room of the columns without figures beside them.
            below = [row[index] for row in (table.rows if index == last else table.rows[:-1])]
            need = max(
                (self._need(cell, self.look.strong, is_cut=are_cells_cut) for cell in below), default=0.0
            )
            needs.append(max(need, self._need(head, self.look.note, is_cut=are_heads_cut)))
        return needs

    def _need(self, cell: Pair, style: Style, *, is_cut: bool) -> float:
        text, language = self._said(cell)
        words = text.split(" ") if is_cut else [text]
        font = style.font(language)
        return max((one_line(word, font).width for word in words if word), default=0.0) + CELL_GAP

    def _row(
        self,
        cells: tuple[Pair, ...],
        edges: list[tuple[float, float]],
        style: Style,
        *,
        is_head: bool = False,
    ) -> Box:
        laid = []
        for index, (cell, (x, width)) in enumerate(zip(cells, edges, strict=True)):
            # A first cell without neighbours takes their room: the words of a sum.
            room = width
            for other, (_, more) in zip(cells[index + 1 :], edges[index + 1 :], strict=True):
                if other:
                    break
                room += more
            placed = self._cell(cell, style, x, max(room - CELL_GAP + 1.0, 1.0))
            if is_head and cell:
                placed = replace(placed, role=roles.HEAD_CELL, scope=roles.COLUMN)
            elif index == 0:
                placed = replace(placed, role=roles.HEAD_CELL, scope=roles.ROW_SCOPE)
            laid.append(placed)
        return stacked(rows(laid, above=CELL_PAD / 2, below=CELL_PAD / 2))

    def _cell(self, pair: Pair, style: Style, x: float, width: float) -> Cell:
        """Put a cell at a place counted from the side where reading begins."""
        text, language = self._said(pair)
        left = self.width - x - width if is_rtl(self.language) else x
        side = self.language
        return Cell(
            text=text, style=style, language=language, x=left, width=width, side=side, role=roles.CELL
        )

    def _ruled(self, box: Box) -> Box:
        sketch = Sketch()
        sketch.add(RuleMark(self.width, 0.0, 0.5, HAIRLINE), 0.0, 0.6)
        sketch.place(box, 0.0, 1.6)
        return sketch.box(box.height + 1.6)
