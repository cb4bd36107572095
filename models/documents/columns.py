"""One language of a section, in one column."""

from __future__ import annotations

import itertools
from dataclasses import dataclass, replace

from models.documents.boxes import MAX_LINES, Box, Cell, Sketch, Style, rows, stacked
from models.documents.items import Bullet, Entry, Event, Heading, Item, Section, Sentence, Table
from models.documents.look import BOX_LINE, GREEN, HAIRLINE, Look
from models.documents.marks import BoxMark, RuleMark
from models.documents.typeset import is_rtl, lay_out, one_line
from models.documents.words import Pair

GUTTER = 7.0
INDENT = 9.0
GAP = 12.0
ROW_GAP = 1.8
TICK = 6.6
DONE_LINE = 34.0
CELL_PAD = 2.0
CELL_GAP = 7.0
# Part of its table that the column which gives way keeps at least.
LEAST_SHARE = 0.25


@dataclass(frozen=True, slots=True)
class Column:
    """A column of one language.

    Attributes:
        language: ``fr``, or the language of the translation.
        width: Points.
        partner: Language of the column beside it, whose lines may be taller.
    """

    language: str
    width: float
    look: Look
    partner: str = "fr"

    @property
    def is_french(self) -> bool:
        """The authoritative text, which also carries what is ticked by hand."""
        return self.language == "fr"

    def section(self, section: Section) -> list[Box]:
        """Set a section; nothing at all when it has nothing to say.

        The title stays with the first item, and the last two items together.
        """
        if not section.items:
            return []
        are_level = all(self._is_level(item) for item in section.items if isinstance(item, Bullet))
        found = [self.title(section.title)]
        for item in section.items:
            if isinstance(item, Bullet):
                found.extend(self._bullet(item, is_level=are_level))
            else:
                found.extend(self.item(item))
        return [*found[:-2], *(replace(box, is_kept=True) for box in found[-2:-1]), found[-1]]

    def item(self, item: Item) -> list[Box]:
        """Set one item, in as many blocks on each side of a bilingual page."""
        if isinstance(item, Entry):
            return self._entry(item)
        if isinstance(item, Bullet):
            return self._bullet(item, is_level=self._is_level(item))
        if isinstance(item, Sentence):
            style = self.look.label if item.is_quiet else self.look.body
            return _spaced(rows([self._cell(item.text, style)]), ROW_GAP)
        if isinstance(item, Heading):
            heading = rows([self._cell(item.text, self.look.heading)])
            return [replace(box, space=ROW_GAP * 2, is_kept=True) for box in heading] or [_nothing()]
        if isinstance(item, Event):
            return self._event(item)
        return self._table(item)

    def said(self, pair: Pair) -> tuple[str, str]:
        """Give the text of this column and its language; empty where nobody translated it."""
        return (pair.fr, "fr") if self.is_french else (pair.other, self.language)

    def value(self, pair: Pair) -> tuple[str, str]:
        """Give the value beside a translated label: its translation, else the French to show somebody."""
        if self.is_french or not pair.other:
            return pair.fr, "fr"
        return pair.other, self.language

    def _cell(self, pair: Pair, style: Style, x: float = 0.0, width: float = 0.0) -> Cell:
        text, language = self.said(pair)
        return self._placed(text, language, style, x, width or self.width)

    def _placed(self, text: str, language: str, style: Style, x: float, width: float) -> Cell:
        """Put a cell at a place counted from the side where reading begins."""
        left = self.width - x - width if is_rtl(self.language) else x
        return Cell(text=text, style=style, language=language, x=left, width=width, side=self.language)

    def title(self, title: Pair) -> Box:
        """Set the title of a section, its rule at the same height in both languages."""
        if not self.said(title)[0]:
            return replace(_nothing(), space=self.look.gap, is_kept=True)
        sketch = Sketch()
        box = stacked(rows([self._cell(title, self.look.section)]))
        level = self.look.section.leading(self.partner)
        sketch.place(box, 0.0, max(level - box.height, 0.0) / 2)
        height = max(box.height, level)
        sketch.add(RuleMark(self.width, 0.0, 0.7, HAIRLINE), 0.0, height + 1.2)
        return replace(sketch.box(height + 3.4, space=self.look.gap), is_kept=True)

    def _entry(self, entry: Entry) -> list[Box]:
        share = self.width * self.look.label_share
        text, language = self.value(entry.value)
        if not self.is_french and not entry.label.other and not entry.value.other:
            return [_nothing()]
        label = self._cell(entry.label, self.look.label, 0.0, share - GUTTER)
        value = self._placed(text, language, self.look.body, share, self.width - share)
        return _spaced(rows([label, value]), ROW_GAP)

    def _is_level(self, bullet: Bullet) -> bool:
        """Tell whether the note fits at the end of the line of its text."""
        text, note = self._bullet_cells(bullet)
        if not text.text or not note.text:
            return True
        width = text.lines[0].width + note.lines[0].width + GAP
        return len(text.lines) == len(note.lines) == 1 and width <= text.width

    def _bullet_cells(self, bullet: Bullet) -> tuple[Cell, Cell]:
        width = self.width - INDENT
        text = self._cell(bullet.text, self.look.body, INDENT, width)
        return text, self._cell(bullet.note, self.look.note, INDENT, width)

    def _bullet(self, bullet: Bullet, *, is_level: bool) -> list[Box]:
        text, note = self._bullet_cells(bullet)
        if not text.text and not note.text:
            return [_nothing()]
        if not text.text or not note.text or is_level:
            found = rows([text, self._ended(note) if text.text else note])
        else:
            found = [*rows([text]), *rows([note])]
        found[0] = self._dotted(found[0], text if text.text else note)
        is_short = len(text.lines) <= MAX_LINES
        return _spaced([stacked(found)] if is_short else found, ROW_GAP)

    def _ended(self, cell: Cell) -> Cell:
        """Push a text to the end of its line."""
        return replace(cell, align="left" if is_rtl(self.language) else "right")

    def _dotted(self, box: Box, cell: Cell) -> Box:
        """Put a small square before the first line."""
        sketch = Sketch()
        sketch.place(box, 0.0, 0.0)
        side = 2.8
        x = self.width - side - 1.5 if is_rtl(self.language) else 1.5
        sketch.add(BoxMark(side, side, fill=GREEN, radius=0.6), x, cell.leading / 2 - side / 2 + 0.3)
        return sketch.box(box.height)

    def _event(self, event: Event) -> list[Box]:
        ticked = self._done_width(event) if self.is_french else 0.0
        width = self.width - ticked
        day = self._cell(event.day, self.look.strong, 0.0, width)
        what, language = self.said(event.what)
        detail, _ = self.said(event.detail)
        said = self._placed(" · ".join(filter(None, (what, detail))), language, self.look.body, 0.0, width)
        lines = [box for cell in (day, said) if cell.text for box in rows([cell])]
        if not lines:
            return [_nothing()]
        sketch = Sketch()
        box = stacked(lines)
        sketch.place(box, 0.0, 0.0)
        if ticked:
            self._draw_done(sketch, event, width)
        return [sketch.box(box.height, space=ROW_GAP + 1.4)]

    def _done_width(self, event: Event) -> float:
        text = lay_out(event.done.fr, self.look.note.font("fr"), self.width)
        return TICK + 3.5 + (text[0].width if text else 0.0) + 3.0 + DONE_LINE + GUTTER

    def _draw_done(self, sketch: Sketch, event: Event, x: float) -> None:
        """A box to tick and a line for the date, filled by hand."""
        style = self.look.note
        left = x + GUTTER
        middle = self.look.strong.leading("fr") / 2
        sketch.add(BoxMark(TICK, TICK, stroke=BOX_LINE, radius=1.0), left, middle - TICK / 2)
        label = stacked(rows([Cell(text=event.done.fr, style=style, width=self.width)]))
        sketch.place(label, left + TICK + 3.5, middle - style.leading("fr") / 2)
        sketch.add(
            RuleMark(DONE_LINE, 0.0, 0.5, BOX_LINE), self.width - DONE_LINE, middle + style.size * 0.36
        )

    def _table(self, table: Table) -> list[Box]:
        if not self.said(table.head[0])[0]:
            return [_nothing()]
        edges = self._edges(table)
        found = [replace(self._table_row(table.head, edges, self.look.note), space=ROW_GAP, is_kept=True)]
        last = len(table.rows) - 1
        for index, cells in enumerate(table.rows):
            is_total = table.has_total and index == last
            style = self.look.strong if is_total else self.look.body
            row = self._table_row(cells, edges, self.look.label if index in table.quiet else style)
            # Rules go above rows, which begin level in both languages, whatever the rows before them took.
            found.append(replace(self._ruled(row) if is_total or index == 0 else row, is_kept=index < last))
        return found

    def _edges(self, table: Table) -> list[tuple[float, float]]:
        """Give each column what its words need; the widest one takes or gives the difference."""
        needs = [
            max(self._need(row[index], is_head=row is table.head) for row in (table.head, *table.rows[:-1]))
            for index in range(len(table.head))
        ]
        needs[-1] = max(needs[-1], self._need(table.rows[-1][-1], is_head=False))
        widest = needs.index(max(needs))
        needs[widest] = max(needs[widest] + self.width - sum(needs), self.width * LEAST_SHARE)
        scale = min(self.width / sum(needs), 1.0)
        starts = itertools.accumulate((need * scale for need in needs), initial=0.0)
        return [(start, need * scale) for start, need in zip(starts, needs, strict=False)]

    def _need(self, cell: Pair, *, is_head: bool) -> float:
        """Width of a cell on one line; a heading may be cut between its words."""
        text, language = self.value(cell)
        font = (self.look.note if is_head else self.look.strong).font(language)
        words = text.split(" ") if is_head else [text]
        return max((one_line(word, font).width for word in words if word), default=0.0) + CELL_GAP

    def _table_row(self, cells: tuple[Pair, ...], edges: list[tuple[float, float]], style: Style) -> Box:
        laid = []
        for index, (cell, (x, width)) in enumerate(zip(cells, edges, strict=True)):
            # A first cell without neighbours takes their room: the words of a sum.
            room = width
            for other, (_, more) in zip(cells[index + 1 :], edges[index + 1 :], strict=True):
                if other:
                    break
                room += more
            text, language = self.value(cell)
            laid.append(self._placed(text, language, style, x, max(room - CELL_GAP + 1.0, 1.0)))
        return stacked(rows(laid, above=CELL_PAD / 2, below=CELL_PAD / 2))

    def _ruled(self, box: Box) -> Box:
        sketch = Sketch()
        sketch.add(RuleMark(self.width, 0.0, 0.5, HAIRLINE), 0.0, 0.6)
        sketch.place(box, 0.0, 1.6)
        return sketch.box(box.height + 1.6)


def _spaced(boxes: list[Box], space: float) -> list[Box]:
    """Room above the first block; at least one block, so that two columns stay level."""
    if not boxes:
        return [_nothing()]
    return [replace(boxes[0], space=space), *boxes[1:]]


def _nothing() -> Box:
    return Box(height=0.0, marks=())
