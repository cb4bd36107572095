"""Blocks of a page: marks with a height, that the flow puts one under the other."""

from __future__ import annotations

import itertools
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from functools import lru_cache
from typing import Final

from models.documents.font_files import Weight
from models.documents.marks import CLOSED, Mark, OpenMark, Placed, TextMark
from models.documents.roles import CELLS, PARAGRAPH, Tag, spoken
from models.documents.typeset import Font, Line, is_rtl, lay_out

# A cell longer than this goes on in a further block, so that no block is taller than a page …
MAX_LINES: Final = 24
# … and never leaves a single line behind.
MIN_LINES: Final = 2
BASELINE: Final = 0.31
LATIN_LEADING: Final = 1.27
# Scripts with marks above and below need air.
TALL_LEADING: Final = {
    "ar": 1.32,
    "prs": 1.32,
    "fa": 1.32,
    "ps": 1.32,
    "ur": 1.32,
    "bn": 1.36,
    "ti": 1.32,
    "am": 1.32,
    "ckb": 1.32,
    "ta": 1.3,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Style:
    """How a text looks, whatever its language.

    Attributes:
        size: Points.
        colour: ``#RRGGBB``.
        air: Part of the usual distance between two baselines.
    """

    size: float
    weight: Weight = Weight.REGULAR
    colour: str
    air: float = 1.0

    def font(self, language: str) -> Font:
        """Give the font of a language."""
        return Font(self.weight, self.size, language)

    def leading(self, language: str) -> float:
        """Give the distance between two baselines, points."""
        return self.size * TALL_LEADING.get(language, LATIN_LEADING) * self.air


@dataclass(frozen=True, slots=True, kw_only=True)
class Box:
    """A block that is never cut.

    Attributes:
        height: Points.
        marks: Places counted from its top left corner.
        space: Points left above it, except at the top of a page or of a column.
        is_kept: It stays with the block that follows.
        repeated: Drawn above it when it begins a page or a column: the head of its table or section.
    """

    height: float
    marks: tuple[Placed, ...]
    space: float = 0.0
    is_kept: bool = False
    repeated: Box | None = None

    def marked(self, marks: tuple[Placed, ...]) -> Box:
        """Give the same block with other marks; quicker than ``replace``, for it is done at every part."""
        return Box(
            height=self.height, marks=marks, space=self.space, is_kept=self.is_kept, repeated=self.repeated
        )


@dataclass(slots=True)
class Sketch:
    """A block being drawn."""

    marks: list[Placed] = field(default_factory=list)

    def add(self, mark: Mark, x: float, y: float) -> None:
        """Put a mark, points from the top left corner of the block."""
        self.marks.append((mark, x, y))

    def open(self, tag: Tag, x: float = 0.0, y: float = 0.0) -> None:
        """Begin a part: what is put until ``close`` is inside it."""
        self.marks.append((OpenMark(tag), x, y))

    def close(self) -> None:
        """End the part begun last."""
        self.marks.append((CLOSED, 0.0, 0.0))

    def place(self, box: Box, x: float, y: float) -> None:
        """Put another block inside this one."""
        self.marks.extend((mark, x + left, y + top) for mark, left, top in box.marks)

    def box(self, height: float, *, space: float = 0.0) -> Box:
        """End the block."""
        return Box(height=height, marks=tuple(self.marks), space=space)


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """A text in its column.

    Attributes:
        x: Left edge of the column, points.
        width: Width of the column, points.
        align: ``start`` follows the reading direction of ``side``; ``left`` and ``right`` do not.
        side: Language of the column, which can differ from that of the text.
        role: What it is for who listens.
        scope: What a head of a table counts for.
    """

    text: str
    style: Style
    language: str = "fr"
    x: float = 0.0
    width: float
    align: str = "start"
    side: str = ""
    role: str = PARAGRAPH
    scope: str = ""

    @property
    def lines(self) -> tuple[Line, ...]:
        """The text, laid out."""
        return lay_out(self.text, self.style.font(self.language), self.width)

    @property
    def leading(self) -> float:
        """Points between two baselines."""
        return self.style.leading(self.language)

    def left_of(self, line: Line) -> float:
        """Where a line begins."""
        is_right = self.align == "right" or (self.align == "start" and is_rtl(self.side or self.language))
        return self.x + (self.width - line.width if is_right else 0.0)


def rows(cells: Iterable[Cell], *, above: float = 0.0, below: float = 0.0) -> list[Box]:
    """Set cells side by side, their first baselines level, in as many blocks as their length asks for."""
    return list(_rows(tuple(cells), above, below))


def forget() -> None:
    """Empty the cache, which holds what people wrote."""
    _rows.cache_clear()


@lru_cache(maxsize=4096)
def _rows(cells: tuple[Cell, ...], above: float, below: float) -> tuple[Box, ...]:
    laid = [
        (cell, _chunks(cell.lines), Tag(cell.role, spoken(cell.language), scope=cell.scope)) for cell in cells
    ]
    said = [cell for cell, chunks, _ in laid if chunks]
    # A row to be filled by hand has its cells, though nothing stands in them.
    count = max((len(chunks) for _, chunks, _ in laid), default=0)
    count = count or int(any(cell.role in CELLS for cell in cells))
    size = max((cell.style.size for cell in said), default=0.0)
    leading = max((cell.leading for cell in said), default=0.0)
    found: list[Box] = []
    for index in range(count):
        top = above if index == 0 else 0.0
        first = top + leading / 2 + size * BASELINE
        height, marks = 0.0, list[Placed]()
        for cell, chunks, tag in laid:
            if index < len(chunks):
                height = max(height, cell.leading * (len(chunks[index]) - 1))
                marks += _set(cell, chunks[index], first, Tag(cell.role, continues=tag) if index else tag)
            elif index == 0 and cell.role in CELLS:
                marks += ((OpenMark(tag), cell.x, first), (CLOSED, cell.x, first))
        end = top + height + leading + (below if index == count - 1 else 0.0)
        found.append(Box(height=end, marks=tuple(marks)))
    return tuple(found)


def tagged(boxes: Iterable[Box], *tags: Tag) -> list[Box]:
    """Make blocks that follow each other part of something, the outermost tag first.

    What follows them on the page is not: they are opened in the first block and closed in the last.
    """
    found = list(boxes)
    if not found:
        return found
    opened = tuple((OpenMark(tag), 0.0, 0.0) for tag in tags)
    found[0] = found[0].marked((*opened, *found[0].marks))
    found[-1] = found[-1].marked((*found[-1].marks, *((CLOSED, 0.0, 0.0),) * len(tags)))
    return found


def beside(lefts: list[Box], rights: list[Box], x: float) -> list[Box]:
    """Set two columns of blocks side by side, block by block."""
    pairs = itertools.zip_longest(lefts, rights, fillvalue=Box(height=0.0, marks=()))
    found: list[Box] = []
    for left, right in pairs:
        sketch = Sketch()
        sketch.place(left, 0.0, 0.0)
        sketch.place(right, x, 0.0)
        box = sketch.box(max(left.height, right.height), space=max(left.space, right.space))
        found.append(replace(box, is_kept=left.is_kept or right.is_kept))
    return found


def stacked(boxes: Iterable[Box]) -> Box:
    """Make one block of several."""
    sketch = Sketch()
    height = 0.0
    for index, box in enumerate(boxes):
        height += box.space if index else 0.0
        sketch.place(box, 0.0, height)
        height += box.height
    return sketch.box(height)


def _chunks(lines: tuple[Line, ...]) -> list[tuple[Line, ...]]:
    chunks: list[tuple[Line, ...]] = []
    start = 0
    while start < len(lines):
        end = min(start + MAX_LINES, len(lines))
        if 0 < len(lines) - end < MIN_LINES:
            end = len(lines) - MIN_LINES
        chunks.append(lines[start:end])
        start = end
    return chunks


def _set(cell: Cell, lines: tuple[Line, ...], baseline: float, tag: Tag) -> list[Placed]:
    size, colour = cell.style.size, cell.style.colour
    first, *others = lines
    placed: list[Placed] = [(TextMark(first, size, colour, tag), cell.left_of(first), baseline)]
    for index, line in enumerate(others, start=1):
        placed.append((TextMark(line, size, colour), cell.left_of(line), baseline + index * cell.leading))
    return placed
