"""One language of a section, in one column."""

from __future__ import annotations

from dataclasses import dataclass, replace

from models.documents.boxes import Box, Cell, Sketch, Style, rows, stacked
from models.documents.items import Bullet, Entry, Event, Heading, Item, Section, Sentence, Table
from models.documents.look import BOX_LINE, GREEN, HAIRLINE, Look
from models.documents.marks import BoxMark, RuleMark
from models.documents.typeset import is_rtl, lay_out
from models.documents.words import Pair

GUTTER = 7.0
INDENT = 9.0
ROW_GAP = 2.2
SECTION_GAP = 11.0
TICK = 6.6
DONE_LINE = 34.0
CELL_PAD = 2.0


@dataclass(frozen=True, slots=True)
class Column:
    """A column of one language.

    Attributes:
        language: ``fr``, or the language of the translation.
        width: Points.
    """

    language: str
    width: float
    look: Look

    @property
    def is_french(self) -> bool:
        """The authoritative text, which also carries what is ticked by hand."""
        return self.language == "fr"

    def section(self, section: Section) -> list[Box]:
        """Set a section; nothing at all when it has nothing to say."""
        if not section.items:
            return []
        found = [self._title(section.title)]
        for item in section.items:
            found.extend(self.item(item))
        return found

    def item(self, item: Item) -> list[Box]:
        """Set one item, in as many blocks on each side of a bilingual page."""
        if isinstance(item, Entry):
            return self._entry(item)
        if isinstance(item, Bullet):
            return self._bullet(item)
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
        """Give the text of this column and its language; a value that has no translation stays French."""
        if self.is_french:
            return pair.fr, "fr"
        return (pair.other, self.language) if pair.other else ("", self.language)

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

    def _title(self, title: Pair) -> Box:
        sketch = Sketch()
        box = stacked(rows([self._cell(title, self.look.section)]))
        sketch.place(box, 0.0, 0.0)
        height = max(box.height, self.look.section.leading(self.language))
        sketch.add(RuleMark(self.width, 0.0, 0.7, HAIRLINE), 0.0, height + 1.2)
        return replace(sketch.box(height + 3.4, space=SECTION_GAP), is_kept=True)

    def _entry(self, entry: Entry) -> list[Box]:
        share = self.width * self.look.label_share
        text, language = self.value(entry.value)
        if not self.is_french and not entry.label.other and not entry.value.other:
            return [_nothing()]
        label = self._cell(entry.label, self.look.label, 0.0, share - GUTTER)
        value = self._placed(text, language, self.look.body, share, self.width - share)
        return _spaced(rows([label, value]), ROW_GAP)

    def _bullet(self, bullet: Bullet) -> list[Box]:
        width = self.width - INDENT
        text = self._cell(bullet.text, self.look.body, INDENT, width)
        if not text.text:
            return [_nothing()]
        found = rows([text])
        found[0] = self._dotted(found[0], text)
        note = rows([self._cell(bullet.note, self.look.note, INDENT, width)]) if bullet.note else []
        return _spaced([stacked([*found[-1:], *note])] if len(found) == 1 else [*found, *note], ROW_GAP)

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
        what = self._cell(event.what, self.look.body, 0.0, width)
        detail = self._cell(event.detail, self.look.note, 0.0, width)
        lines = [box for cell in (day, what, detail) if cell.text for box in rows([cell])]
        if not lines:
            return [_nothing()]
        sketch = Sketch()
        box = stacked(lines)
        sketch.place(box, 0.0, 0.0)
        if ticked:
            self._draw_done(sketch, event, width)
        return [sketch.box(box.height, space=ROW_GAP + 2.4)]

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
        edges = _edges(table.shares, self.width)
        head = self._table_row(table.head, edges, self.look.note)
        found = [replace(self._ruled(head), space=ROW_GAP, is_kept=True)] if head.height else []
        last = len(table.rows) - 1
        for index, cells in enumerate(table.rows):
            is_total = table.has_total and index == last
            style = self.look.strong if is_total else self.look.body
            row = self._table_row(cells, edges, self.look.label if index in table.quiet else style)
            is_ruled = table.has_total and index == last - 1
            found.append(replace(self._ruled(row) if is_ruled else row, is_kept=index < last))
        return found

    def _table_row(self, cells: tuple[Pair, ...], edges: list[tuple[float, float]], style: Style) -> Box:
        laid = []
        for index, (cell, (x, width)) in enumerate(zip(cells, edges, strict=True)):
            # A first cell without neighbours takes their room: the words of a sum.
            room = width
            for other, (_, more) in zip(cells[index + 1 :], edges[index + 1 :], strict=True):
                if other:
                    break
                room += more
            text, language = self.value(cell) if not self.is_french else (cell.fr, "fr")
            laid.append(self._placed(text, language, style, x, max(room - 4.0, 1.0)))
        return stacked(rows(laid, above=CELL_PAD / 2, below=CELL_PAD / 2))

    def _ruled(self, box: Box) -> Box:
        sketch = Sketch()
        sketch.place(box, 0.0, 0.0)
        sketch.add(RuleMark(self.width, 0.0, 0.5, HAIRLINE), 0.0, box.height + 0.6)
        return sketch.box(box.height + 1.6)


def _edges(shares: tuple[float, ...], width: float) -> list[tuple[float, float]]:
    total = sum(shares)
    edges, x = [], 0.0
    for share in shares:
        edges.append((x, width * share / total))
        x += width * share / total
    return edges


def _spaced(boxes: list[Box], space: float) -> list[Box]:
    """Room above the first block; at least one block, so that two columns stay level."""
    if not boxes:
        return [_nothing()]
    return [replace(boxes[0], space=space), *boxes[1:]]


def _nothing() -> Box:
    return Box(height=0.0, marks=())
