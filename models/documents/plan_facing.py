"""A section in two languages, mirrored: French from the left, the other language from the right.

What nobody translated, and what is written alike in both (a name, an address, a number), is said once,
between its French label and its translated one: the same words twice only make a page longer to read.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from itertools import groupby
from typing import Final

from models.documents import roles
from models.documents.boxes import Box, Cell, Sketch, Style, beside, rows, stacked, tagged
from models.documents.columns import DOT, GUTTER, INDENT, done_box, dotted
from models.documents.facing_words import is_once, joined
from models.documents.items import Bullet, Entry, Event, Group, Heading, Item, Section, Sentence, Table
from models.documents.look import HAIRLINE, PALE, Look
from models.documents.marks import RuleMark
from models.documents.plan_table import TableColumn
from models.documents.roles import Tag
from models.documents.typeset import is_rtl, one_line
from models.documents.words import Pair

FACING_GAP: Final = 16.0
# Part of the width that the labels of one language take.
LABELS: Final = 0.2
DONE_WIDTH: Final = 60.0
# The name in the middle of a line takes no more than this part of the width.
MOST_SHARED: Final = 0.2
# … and a translated label no more than this one.
MOST_LABEL: Final = 0.32
LISTED: Final = frozenset((Entry, Bullet, Event))


@dataclass(frozen=True, slots=True)
class Facing:
    """Two languages on one page.

    Attributes:
        language: That of the translation.
        width: Points, of the page between its margins.
    """

    language: str
    width: float
    look: Look

    @property
    def half(self) -> float:
        """Width of the half of one language, points."""
        return (self.width - FACING_GAP) / 2

    def section(self, section: Section) -> list[Box]:
        """Set a section; nothing at all when it has nothing to say.

        The title stays with the first item, and the last two items together.
        """
        if not section.items:
            return []
        found = [self.title(section.title)]
        for kind, items in groupby(section.items, key=type):
            if kind is Event:
                boxes = self._events([item for item in items if isinstance(item, Event)])
            elif kind is Bullet:
                boxes = self._bullets([item for item in items if isinstance(item, Bullet)])
            else:
                boxes = [box for item in items for box in self.item(item)]
            found.extend(tagged(boxes, Tag(roles.LIST)) if kind in LISTED else boxes)
        found = tagged(found, Tag(roles.SECTION))
        return [*found[:-2], *(replace(box, is_kept=True) for box in found[-2:-1]), found[-1]]

    def title(self, title: Pair) -> Box:
        """Set the title of a section in both languages on one line, over one rule."""
        style = self.look.section
        text = stacked(tagged(rows(self._halves(title, style, roles.SPAN)), Tag(roles.HEADING)))
        height = max(text.height, style.leading(self.language), style.leading("fr"))
        sketch = Sketch()
        sketch.place(text, 0.0, (height - text.height) / 2)
        sketch.add(RuleMark(self.width, 0.0, 0.7, HAIRLINE), 0.0, height + 0.4)
        return replace(sketch.box(height + 1.6, space=self.look.gap), is_kept=True)

    def item(self, item: Item) -> list[Box]:
        """Set one item."""
        if isinstance(item, Entry):
            return self._fact(item.label, (item.value, *item.more))
        if isinstance(item, Group):
            return self._group(item)
        if isinstance(item, Table):
            french = TableColumn("fr", self.half, self.look).boxes(item)
            other = TableColumn(self.language, self.half, self.look).boxes(item)
            return beside(french, other, self.half + FACING_GAP)
        if isinstance(item, Heading):
            boxes = self._row(self._halves(item.text, self.look.heading, roles.SPAN))
            titles = tagged(boxes, Tag(roles.SUBHEADING))
            return [replace(box, space=self.look.row_gap * 2, is_kept=True) for box in titles]
        return self._row(self._halves(item.text, self.look.body)) if isinstance(item, Sentence) else []

    def _fact(self, label: Pair, values: tuple[Pair, ...]) -> list[Box]:
        """Set a label at each end of the line, and what they name between them."""
        share = self.width * LABELS
        outer = self._outer(label.other, values)
        labels = [
            self._left(label.fr, self.look.label, 0.0, share - GUTTER, roles.LABEL),
            self._right(label.other, self.look.label, 0.0, outer, roles.LABEL, is_label=True),
        ]
        lines = [self._said(value, outer + GUTTER if label.other else 0.0) for value in values]
        found = [box for line in lines for box in self._row(line)]
        if len(values) == 1 or len(found) > len(values):
            found = [
                *self._row(_in_turn(labels, lines[0])),
                *(box for line in lines[1:] for box in self._row(line)),
            ]
        else:
            found = beside(self._row(labels), [stacked(found)], 0.0)
        return tagged([*found[:-1], self._underlined(found[-1])], Tag(roles.LIST_ITEM))

    def _said(self, value: Pair, outer: float) -> list[Cell]:
        share = self.width * LABELS
        if is_once(value):
            return [self._left(value.fr, self.look.body, share, self.width - share - outer, roles.BODY)]
        return [
            self._left(value.fr, self.look.body, share, self.half - share, roles.BODY),
            self._right(value.other, self.look.body, outer, self.half - outer, roles.BODY),
        ]

    def _outer(self, label: str, values: tuple[Pair, ...]) -> float:
        """Width of a translated label: it may go further in where what it names leaves room."""
        usual = self.width * LABELS - GUTTER
        wanted = one_line(label, self.look.label.font(self.language)).width + 0.5 if label else 0.0
        if wanted <= usual or wanted > self.width * MOST_LABEL:
            return usual
        for value in values:
            once = is_once(value)
            # Translations that read from the right begin where the label ends, at one place on the page.
            if not once and is_rtl(self.language):
                return usual
            text, code = (value.fr, "fr") if once else (value.other, self.language)
            room = (self.width * (1.0 - LABELS) if once else self.half) - wanted - GUTTER
            if one_line(text, self.look.body.font(code)).width > room:
                return usual
        return wanted

    def _group(self, group: Group) -> list[Box]:
        """Set lines beside what they have in common, or under it when they are too long for that."""
        if all(map(self._fits, group.lines)):
            return tagged(self._fact(group.label, group.lines), Tag(roles.LIST))
        listed = tagged(self._bullets([Bullet(line) for line in group.lines]), Tag(roles.LIST))
        return [*self.item(Heading(group.label)), *listed]

    def _fits(self, value: Pair) -> bool:
        room = self.half - self.width * LABELS
        if is_once(value):
            return one_line(value.fr, self.look.body.font("fr")).width <= room * 2
        texts = ((value.fr, "fr"), (value.other, self.language))
        return all(one_line(text, self.look.body.font(code)).width <= room for text, code in texts)

    def _bullets(self, bullets: list[Bullet]) -> list[Box]:
        """Set a list, what is common to both languages in the middle of its lines."""
        shared = self._shared_width(bullets)
        room = (self.width - shared) / 2
        found: list[Box] = []
        for bullet in bullets:
            text, middle = joined((bullet.text, bullet.note)), bullet.shared.fr
            if is_once(text):
                words = DOT.join(filter(None, (bullet.text.fr, middle, bullet.note.fr)))
                cells = [self._left(words, self.look.body, INDENT, self.width - INDENT, roles.BODY)]
            else:
                cells = [
                    self._left(text.fr, self.look.body, INDENT, room - INDENT, roles.BODY),
                    self._left(middle, self.look.label, room + 8.0, max(shared - 16.0, 1.0), roles.BODY),
                    self._right(text.other, self.look.body, 0.0, room - INDENT, roles.BODY, is_indented=True),
                ]
            boxes = self._row(cells)
            sides = ["fr"] if is_once(text) else ["fr", self.language]
            boxes[:1] = [self._dotted(box, sides, shared) for box in boxes[:1]]
            found.extend(tagged(boxes, Tag(roles.LIST_ITEM)))
        return found

    def _shared_width(self, bullets: list[Bullet]) -> float:
        font = self.look.label.font("fr")
        names = {bullet.shared.fr for bullet in bullets if bullet.shared and not is_once(bullet.text)}
        widest = max((one_line(name, font).width for name in names), default=0.0)
        return min(widest + 17.0, self.width * MOST_SHARED) if names else FACING_GAP

    def _dotted(self, box: Box, sides: Iterable[str], gap: float) -> Box:
        for side in sides:
            x = 1.5
            if side != "fr":
                x = self.width - 4.3 if is_rtl(side) else (self.width + gap) / 2 + 1.5
            leading = self.look.body.leading(side) + self.look.row_gap
            box = dotted(box, leading, x)
        return box

    def _events(self, events: list[Event]) -> list[Box]:
        """Set one line per event, its box to tick once, between the two languages."""
        room = (self.width - DONE_WIDTH) / 2 - 8.0
        is_long = self._days_fit(events, room)
        days = [event.day if is_long else event.short for event in events]
        french, other = self._day_widths(days)
        found: list[Box] = []
        for event, day in zip(events, days, strict=True):
            said = joined((event.what, event.detail))
            cells = [
                self._left(day.fr, self.look.strong, 0.0, french, roles.LABEL),
                self._left(said.fr, self.look.body, french, room - french, roles.BODY),
            ]
            if day.other or said.other:
                cells.append(self._inward(day.other, self.look.strong, room, (0.0, other), roles.LABEL))
                cells.append(
                    self._inward(said.other, self.look.body, room, (other, room - other), roles.BODY)
                )
            first, *rest = self._row(cells)
            sketch = Sketch()
            sketch.place(first, 0.0, 0.0)
            done = done_box(event, self.look, DONE_WIDTH - 6.0)
            sketch.place(done, room + 8.0, self.look.row_gap / 2)
            boxes = [replace(sketch.box(first.height), is_kept=bool(rest)), *rest]
            found.extend(tagged([*boxes[:-1], self._underlined(boxes[-1])], Tag(roles.LIST_ITEM)))
        return found

    def _inward(self, text: str, style: Style, room: float, place: tuple[float, float], role: str) -> Cell:
        """Put a cell in the last ``room`` points of the line, from where its language begins."""
        start, width = place
        x = self.width - start - width if is_rtl(self.language) else self.width - room + start
        return Cell(text=text, style=style, language=self.language, x=x, width=width, role=role)

    def _days_fit(self, events: list[Event], room: float) -> bool:
        """Tell whether every line holds its day written out."""
        widths = self._day_widths([event.day for event in events])
        for event in events:
            said = joined((event.what, event.detail))
            for text, code, taken in ((said.fr, "fr", widths[0]), (said.other, self.language, widths[1])):
                if text and taken + one_line(text, self.look.body.font(code)).width > room:
                    return False
        return True

    def _day_widths(self, days: list[Pair]) -> tuple[float, float]:
        french, other = self.look.strong.font("fr"), self.look.strong.font(self.language)
        first = max((one_line(day.fr, french).width for day in days if day.fr), default=0.0)
        second = max((one_line(day.other, other).width for day in days if day.other), default=0.0)
        return first + GUTTER, second + GUTTER

    def _halves(self, pair: Pair, style: Style, role: str = roles.PARAGRAPH) -> list[Cell]:
        """French in its half and its translation in the other; alone, it takes the whole line."""
        if not pair.other:
            return [self._left(pair.fr, style, 0.0, self.width, role)]
        return [
            self._left(pair.fr, style, 0.0, self.half, role),
            self._right(pair.other, style, 0.0, self.half, role),
        ]

    def _left(self, text: str, style: Style, x: float, width: float, role: str) -> Cell:
        return Cell(text=text, style=style, x=x, width=width, role=role)

    def _right(
        self,
        text: str,
        style: Style,
        inset: float,
        width: float,
        role: str,
        *,
        is_label: bool = False,
        is_indented: bool = False,
    ) -> Cell:
        """Put a text of the other language ``inset`` points from the right margin.

        A label ends at the margin, whatever its direction; a list that reads from the left
        keeps its indent on that side.
        """
        rtl = is_rtl(self.language)
        if is_indented and rtl:
            inset += INDENT
        x = self.width - inset - width
        align = "right" if is_label else "start"
        language = self.language
        return Cell(
            text=text, style=style, language=language, x=x, width=width, align=align, side=language, role=role
        )

    def _row(self, cells: list[Cell]) -> list[Box]:
        gap = self.look.row_gap / 2
        return rows(cells, above=gap, below=gap)

    def _underlined(self, box: Box) -> Box:
        """A pale rule leads the eye from one label to the other."""
        sketch = Sketch()
        sketch.place(box, 0.0, 0.0)
        sketch.add(RuleMark(self.width, 0.0, 0.4, PALE), 0.0, box.height)
        return replace(sketch.box(box.height, space=box.space), is_kept=box.is_kept)


def _in_turn(labels: list[Cell], values: list[Cell]) -> list[Cell]:
    """Order cells as they are read: all of one language, then all of the other."""
    cells = [*labels, *values]
    return [cell for is_other in (False, True) for cell in cells if (cell.language != "fr") is is_other]
