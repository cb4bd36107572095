"""Blocks of a paper in plain words: a picture, and beside it short sentences in one or two languages."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

from models.documents.boxes import Box, Cell, Sketch, Style, rows, stacked
from models.documents.direction import drawn
from models.documents.font_files import Weight
from models.documents.look import GREEN, INK, QUIET, TINT
from models.documents.marks import BoxMark, RuleMark
from models.documents.plain_ideas import Idea, Part, Steps
from models.documents.plain_pictures import Picture, picture
from models.documents.roles import HEADING, PARAGRAPH, TITLE
from models.documents.typeset import is_rtl
from models.documents.words import Pair

SIZE: Final = 14.0
"""Of every sentence of the plain edition, points."""
_PICTURE: Final = 31.0 / SIZE
_SMALL: Final = 23.0 / SIZE
_LABEL: Final = 82.0 / SIZE
_GUTTER: Final = 13.0 / SIZE
"""Sides of the pictures, width of the name of a week and the room beside, for each point of the letters."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlainBlocks:
    """Blocks of one width.

    Attributes:
        language: Of the second sentence; ``fr`` when there is none.
        width: Points.
        size: Of the letters, points.
    """

    language: str
    width: float
    size: float = SIZE

    @property
    def strong(self) -> Style:
        """What leads an idea."""
        return Style(size=self.size, weight=Weight.SEMIBOLD, colour=INK)

    @property
    def body(self) -> Style:
        """Sentences."""
        return Style(size=self.size, colour=INK)

    @property
    def help(self) -> Style:
        """Sentences of the second language."""
        return Style(size=self.size, colour=QUIET)

    def title(self, pair: Pair, style: Style, role: str = TITLE) -> Box:
        """Set a title, the other language smaller below it."""
        smaller = Style(size=style.size * 0.8, weight=style.weight, colour=QUIET)
        return stacked(self.said(pair, style, smaller, self.width, role))

    def part(self, part: Part) -> list[Box]:
        """Set a part; its title stays with its first idea."""
        name = self.title(
            part.title, Style(size=self.size + 4.0, weight=Weight.SEMIBOLD, colour=GREEN), HEADING
        )
        sketch = Sketch()
        sketch.place(name, 0.0, 0.0)
        sketch.add(RuleMark(self.width, 0.0, 1.2, GREEN), 0.0, name.height + 2.0)
        found = [replace(sketch.box(name.height + 4.0, space=self.size * 1.05), is_kept=True)]
        for index, each in enumerate(part.ideas):
            if isinstance(each, Idea):
                found.append(self.idea(each))
            else:
                # What explains the pictures stays with the first week.
                is_legend = not each.label and index < len(part.ideas) - 1
                found.append(replace(self.steps(each), is_kept=is_legend))
        return found

    def idea(self, idea: Idea) -> Box:
        """Set an idea: its picture on the left, its sentences beside; never cut between two pages."""
        side, left = self.size * _PICTURE, self.size * (_PICTURE + _GUTTER)
        text = stacked(self.lines(idea.lines, self.width - left, has_strong=len(idea.lines) > 1))
        sketch = Sketch()
        sketch.add(picture(idea.picture, side, idea.at), 0.0, 0.0)
        # A single line stands level with the middle of its picture.
        sketch.place(text, left, max((side - text.height) / 2, 0.0))
        return sketch.box(max(side, text.height), space=self.size * 0.5)

    def steps(self, steps: Steps) -> Box:
        """Set the tasks of a week beside its name, each with its small picture."""
        sketch, least, side = Sketch(), 0.0, self.size * _SMALL
        left = self.size * _LABEL if steps.label else 0.0
        if steps.label:
            name = stacked(self.said(steps.label, self.strong, self.help, left - 6.0))
            sketch.place(name, 0.0, max((side - self.strong.leading("fr")) / 2, 0.0))
            least = name.height
        start, y = left + side + self.size * _GUTTER, 0.0
        for what, line in steps.lines:
            text = stacked(self.said(line, self.body, self.help, self.width - start))
            sketch.add(picture(what, side), left, y)
            sketch.place(text, start, y + max((side - text.height) / 2, 0.0))
            y += max(side, text.height) + 3.0
        return sketch.box(max(y - 3.0, least), space=self.size * 0.5)

    def frame(self, what: Picture, lines: tuple[Pair, ...]) -> Box:
        """Set what must be known of the paper itself in a frame of its own."""
        pad, side, left = self.size * 0.7, self.size * _PICTURE, self.size * (_PICTURE + _GUTTER)
        text = stacked(self.lines(lines, self.width - left - 2 * pad, has_strong=False))
        height = max(text.height, side) + 2 * pad
        sketch = Sketch()
        sketch.add(BoxMark(self.width, height, fill=TINT, radius=6.0), 0.0, 0.0)
        sketch.add(picture(what, side), pad, pad)
        sketch.place(text, pad + left, pad)
        return sketch.box(height, space=self.size * 0.86)

    def lines(self, lines: tuple[Pair, ...], width: float, *, has_strong: bool) -> list[Box]:
        """Set sentences one below the other, the first one strong where it leads the others."""
        found: list[Box] = []
        for index, line in enumerate(lines):
            style = self.strong if has_strong and not index else self.body
            said = self.said(line, style, self.help, width)
            found += [replace(box, space=2.6 if not place else 0.0) for place, box in enumerate(said)]
        return found

    def said(
        self, pair: Pair, style: Style, help_style: Style, width: float, role: str = PARAGRAPH
    ) -> list[Box]:
        """Set a sentence, and below it the same in the other language, from its own side.

        A name, an address or a number is alike in both, and is said once. Two short sentences share a line
        where they begin at its two ends.
        """
        french = Cell(text=pair.fr, style=style, width=width, role=role)
        if not pair.other or drawn(pair.other) == drawn(pair.fr):
            return rows([french])
        other = Cell(text=pair.other, style=help_style, language=self.language, width=width)
        is_short = len(french.lines) == len(other.lines) == 1
        room = width - self.size * 2
        if is_rtl(self.language) and is_short and french.lines[0].width + other.lines[0].width <= room:
            return rows([french, other])
        return [*rows([french]), *rows([other])]
