"""A section in French alone, in one column."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import groupby

from models.documents import roles
from models.documents.boxes import MAX_LINES, Box, Cell, Sketch, Style, rows, stacked, tagged
from models.documents.items import Bullet, Entry, Event, Group, Heading, Item, Section, Sentence
from models.documents.look import BOX_LINE, GREEN, HAIRLINE, Look
from models.documents.marks import BoxMark, RuleMark
from models.documents.plan_table import TableColumn
from models.documents.roles import Tag
from models.documents.typeset import lay_out
from models.documents.words import Pair

DOT = " · "
GUTTER = 7.0
INDENT = 9.0
GAP = 12.0
TICK = 6.6
DONE_LINE = 34.0


@dataclass(frozen=True, slots=True)
class Column:
    """A column of French.

    Attributes:
        width: Points.
    """

    width: float
    look: Look

    def section(self, section: Section) -> list[Box]:
        """Set a section; nothing at all when it has nothing to say.

        The title stays with the first item, and the last two items together.
        """
        if not section.items:
            return []
        items = [part for item in section.items for part in _parts(item)]
        are_level = all(self._is_level(item) for item in items if isinstance(item, Bullet))
        found = [self.title(section.title)]
        for is_list, listed in groupby(items, key=is_listed):
            boxes = [
                box
                for item in listed
                for box in (
                    self._bullet(item, is_level=are_level) if isinstance(item, Bullet) else self.item(item)
                )
            ]
            found.extend(tagged(boxes, Tag(roles.LIST)) if is_list else boxes)
        found = tagged(found, Tag(roles.SECTION))
        return [*found[:-2], *(replace(box, is_kept=True) for box in found[-2:-1]), found[-1]]

    def item(self, item: Item) -> list[Box]:
        """Set one item."""
        if isinstance(item, Entry):
            found = self._entry(item)
        elif isinstance(item, Bullet):
            found = self._bullet(item, is_level=self._is_level(item))
        elif isinstance(item, Sentence):
            found = self._spaced(rows([self._cell(item.text.fr, self.look.body)]))
        elif isinstance(item, Heading):
            heading = rows([self._cell(item.text.fr, self.look.heading, role=roles.SUBHEADING)])
            found = [replace(box, space=self.look.row_gap * 2, is_kept=True) for box in heading]
        elif isinstance(item, Event):
            found = self._event(item)
        elif isinstance(item, Group):
            found = [box for part in _parts(item) for box in self.item(part)]
        else:
            found = TableColumn("fr", self.width, self.look).boxes(item)
        return found

    def title(self, title: Pair) -> Box:
        """Set the title of a section over its rule."""
        sketch = Sketch()
        box = stacked(rows([self._cell(title.fr, self.look.section, role=roles.HEADING)]))
        sketch.place(box, 0.0, 0.0)
        sketch.add(RuleMark(self.width, 0.0, 0.7, HAIRLINE), 0.0, box.height + 1.2)
        return replace(sketch.box(box.height + 3.4, space=self.look.gap), is_kept=True)

    def _cell(
        self, text: str, style: Style, x: float = 0.0, width: float = 0.0, *, role: str = roles.PARAGRAPH
    ) -> Cell:
        return Cell(text=text, style=style, x=x, width=width or self.width, role=role)

    def _spaced(self, boxes: list[Box]) -> list[Box]:
        """Leave room above the first block."""
        return [*(replace(box, space=self.look.row_gap) for box in boxes[:1]), *boxes[1:]]

    def _entry(self, entry: Entry) -> list[Box]:
        share = self.width * self.look.label_share
        value = "\n".join(pair.fr for pair in (entry.value, *entry.more))
        cells = [
            self._cell(entry.label.fr, self.look.label, 0.0, share - GUTTER, role=roles.LABEL),
            self._cell(value, self.look.body, share, self.width - share, role=roles.BODY),
        ]
        return tagged(self._spaced(rows(cells)), Tag(roles.LIST_ITEM))

    def _is_level(self, bullet: Bullet) -> bool:
        """Tell whether the note fits at the end of the line of its text."""
        text, note = self._bullet_cells(bullet)
        if not text.lines or not note.lines:
            return True
        width = text.lines[0].width + note.lines[0].width + GAP
        return len(text.lines) == len(note.lines) == 1 and width <= text.width

    def _bullet_cells(self, bullet: Bullet) -> tuple[Cell, Cell]:
        width = self.width - INDENT
        note = DOT.join(pair.fr for pair in (bullet.shared, bullet.note) if pair)
        text = self._cell(bullet.text.fr, self.look.body, INDENT, width, role=roles.BODY)
        return text, self._cell(note, self.look.note, INDENT, width, role=roles.BODY)

    def _bullet(self, bullet: Bullet, *, is_level: bool) -> list[Box]:
        text, note = self._bullet_cells(bullet)
        if is_level:
            found = rows([text, replace(note, align="right")])
        else:
            found = [*rows([text]), *rows([note])]
        found[:1] = [dotted(box, text.leading) for box in found[:1]]
        is_short = len(text.lines) <= MAX_LINES
        boxes = self._spaced([stacked(found)] if is_short and found else found)
        return tagged(boxes, Tag(roles.LIST_ITEM))

    def _event(self, event: Event) -> list[Box]:
        text = lay_out(event.done.fr, self.look.note.font("fr"), self.width)
        ticked = TICK + 3.5 + text[0].width + 3.0 + DONE_LINE
        width = self.width - ticked - GUTTER
        said = DOT.join(pair.fr for pair in (event.what, event.detail) if pair)
        cells = [self._cell(event.day.fr, self.look.strong, 0.0, width, role=roles.LABEL)]
        cells.append(self._cell(said, self.look.body, 0.0, width, role=roles.BODY))
        sketch = Sketch()
        box = stacked(found for cell in cells for found in rows([cell]))
        sketch.place(box, 0.0, 0.0)
        sketch.place(done_box(event, self.look, ticked), width + GUTTER, 0.0)
        return tagged([sketch.box(box.height, space=self.look.row_gap + 1.4)], Tag(roles.LIST_ITEM))


def dotted(box: Box, leading: float, x: float = 1.5) -> Box:
    """Put a small square before the first line of a list."""
    sketch = Sketch()
    sketch.place(box, 0.0, 0.0)
    side = 2.8
    sketch.add(BoxMark(side, side, fill=GREEN, radius=0.6), x, leading / 2 - side / 2 + 0.3)
    return sketch.box(box.height, space=box.space)


def done_box(event: Event, look: Look, width: float) -> Box:
    """Draw a box to tick and a line for the date, filled by hand, level with the day."""
    style, height = look.note, look.strong.leading("fr")
    cell = Cell(text=event.done.fr, style=style, width=width, role=roles.BODY)
    sketch = Sketch()
    sketch.add(BoxMark(TICK, TICK, stroke=BOX_LINE, radius=1.0), 0.0, height / 2 - TICK / 2)
    sketch.place(stacked(rows([cell])), TICK + 3.5, height / 2 - style.leading("fr") / 2)
    start = TICK + 3.5 + (cell.lines[0].width if cell.lines else 0.0) + 3.0
    sketch.add(RuleMark(width - start, 0.0, 0.5, BOX_LINE), start, height / 2 + style.size * 0.36)
    return sketch.box(height)


def is_listed(item: Item) -> bool:
    """Tell whether an item and its neighbours make a list."""
    return isinstance(item, Entry | Bullet | Event)


def _parts(item: Item) -> tuple[Item, ...]:
    """A group is a heading and its lines where they stand under one another."""
    if isinstance(item, Group):
        return (Heading(item.label), *(Bullet(line) for line in item.lines))
    return (item,)
