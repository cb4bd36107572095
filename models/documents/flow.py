"""Blocks into pages: full width or two balanced columns, nothing cut, nothing left alone."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Final

from models.documents.boxes import Box
from models.documents.marks import CLOSED, OpenMark, Placed
from models.documents.roles import PAGE_FURNITURE

# Two columns are not begun in less than this.
MIN_COLUMN: Final = 60.0
SEARCH_STEPS: Final = 24


@dataclass(slots=True)
class Flow:
    """Pages being filled from top to bottom.

    Attributes:
        left: Left margin, points.
        top: Where the first block of a page goes, points from the top; the first page may start lower.
        bottom: Where the last one must end.
    """

    left: float
    width: float
    top: float
    bottom: float
    gap: float
    pages: list[list[Placed]] = field(default_factory=lambda: [[]])
    y: float = 0.0

    def __post_init__(self) -> None:
        """Begin at the top of the first page."""
        self.y = self.top

    @property
    def column_width(self) -> float:
        """Width of one of two columns, points."""
        return (self.width - self.gap) / 2

    @property
    def overflow(self) -> float:
        """Part of the last page that is filled."""
        return (self.y - self.top) / (self.bottom - self.top)

    def new_page(self) -> None:
        """Begin a page, unless this one is empty."""
        if self.pages[-1]:
            self.pages.append([])
            self.y = self.top

    def full(self, boxes: Iterable[Box]) -> None:
        """Put blocks across the page."""
        for group in _groups(list(boxes)):
            self._put_group(group)

    def columns(self, boxes: Iterable[Box]) -> None:
        """Put blocks in two columns, as even as they can be on the last page."""
        groups = _groups(list(boxes))
        while groups:
            room = self.bottom - self.y
            if room < MIN_COLUMN and self.y > self.top:
                self.new_page()
                continue
            height = _even_height(groups, room)
            taken = self._fill(groups, self.left, height)
            taken += self._fill(groups[taken:], self.left + self.column_width + self.gap, height)
            if taken == 0 and self.y > self.top:
                self.new_page()
                continue
            if taken == 0:
                self._put_tall(groups[0])
                taken = 1
            groups = groups[taken:]
            self.y += height if not groups else 0.0
            if groups:
                self.new_page()

    def _put_group(self, group: list[Box]) -> None:
        if self.y + _lead(group[0], is_first=self.y <= self.top) + _height(group) <= self.bottom:
            self._put_all(group)
            return
        if _lead(group[0], is_first=True) + _height(group) > self.bottom - self.top:
            self._put_tall(group)
            return
        self.new_page()
        self._put_all(group)

    def _put_tall(self, group: list[Box]) -> None:
        """A group taller than a page is let go, but its last two blocks stay together."""
        loose = len(group) - 2
        for box in group[:loose]:
            self._put_group([box]) if box.height <= self.bottom - self.top else self._put(box)
        tail = group[max(loose, 0) :]
        if self.y > self.top and self.y + tail[0].space + _height(tail) > self.bottom:
            self.new_page()
        self._put_all(tail)

    def _put_all(self, group: list[Box]) -> None:
        for box in group:
            self._put(box)

    def _put(self, box: Box) -> None:
        is_first = not self.pages[-1] or self.y <= self.top
        if is_first and box.repeated is not None:
            self._draw_again(box.repeated, self.left, self.y)
            self.y += box.repeated.height
        elif not is_first:
            self.y += box.space
        self._draw(box, self.left, self.y)
        self.y += box.height

    def _fill(self, groups: list[list[Box]], x: float, height: float) -> int:
        """Fill one column; tell how many groups went in."""
        used = 0.0
        for count, group in enumerate(groups):
            if used + _lead(group[0], is_first=not used) + _height(group) > height + 0.01:
                return count
            for box in group:
                if not used and box.repeated is not None:
                    self._draw_again(box.repeated, x, self.y)
                used += _lead(box, is_first=not used)
                self._draw(box, x, self.y + used)
                used += box.height
        return len(groups)

    def _draw_again(self, box: Box, x: float, y: float) -> None:
        """Draw what was said before: it is not read a second time."""
        self.pages[-1].append((OpenMark(PAGE_FURNITURE), x, y))
        self._draw(box, x, y)
        self.pages[-1].append((CLOSED, x, y))

    def _draw(self, box: Box, x: float, y: float) -> None:
        self.pages[-1].extend((mark, x + left, y + top) for mark, left, top in box.marks)


def _groups(boxes: list[Box]) -> list[list[Box]]:
    groups: list[list[Box]] = []
    is_open = False
    for box in boxes:
        if is_open:
            groups[-1].append(box)
        else:
            groups.append([box])
        is_open = box.is_kept
    return groups


def _height(group: list[Box]) -> float:
    """Height of blocks one under the other, without the space above the first."""
    return sum(box.height for box in group) + sum(box.space for box in group[1:])


def _lead(box: Box, *, is_first: bool) -> float:
    """What goes above a block: at the top of a page or of a column, only what is said again there."""
    if not is_first:
        return box.space
    return box.repeated.height if box.repeated is not None else 0.0


def _even_height(groups: list[list[Box]], room: float) -> float:
    """The least height at which two columns hold everything, or all the room there is."""
    if not _fits(groups, room):
        return room
    low, high = 0.0, room
    for _ in range(SEARCH_STEPS):
        middle = (low + high) / 2
        low, high = (low, middle) if _fits(groups, middle) else (middle, high)
    return high


def _fits(groups: list[list[Box]], height: float) -> bool:
    column, used = 0, 0.0
    for group in groups:
        if used + _lead(group[0], is_first=not used) + _height(group) > height:
            column, used = column + 1, 0.0
        used += _lead(group[0], is_first=not used) + _height(group)
        if column > 1 or used > height:
            return False
    return True
