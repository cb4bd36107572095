"""Facts of many people as big whole numbers: bit *i* is person *i*, one operation looks at all of them.

A set of people is one ``int``; a number of each person is a ``Column``, cut into one such set per binary
digit. Over 100,000 people an AND takes a few microseconds, where a loop takes milliseconds: the standard
library is enough, and nothing more has to be shipped, checked and loaded at each start.
"""

from __future__ import annotations

import sys
from array import array
from collections.abc import Iterable, Sequence
from typing import Final

UNKNOWN: Final = -1
_BYTES: Final = 4
_DIGITS: Final = tuple(
    bytes(ord("1") if value >> bit & 1 else ord("0") for value in range(256)) for bit in range(8)
)


def without(people: int, others: int) -> int:
    """Return those who are not among ``others``; ``~`` of a big number would be twice as slow."""
    return people ^ (people & others)


def gathered(slots: Iterable[int], size: int) -> int:
    """Return the set of these slots, all under ``size``."""
    found = bytearray(size // 8 + 1)
    for slot in slots:
        found[slot >> 3] |= 1 << (slot & 7)
    return int.from_bytes(found, "little")


def at_most(planes: Sequence[int], limit: int, among: int) -> int:
    """Return those whose number is at most ``limit``.

    Args:
        planes: Binary digits, the lowest first.
        limit: A negative one is nobody's.
        among: Whom to look at.
    """
    if limit < 0:
        return 0
    if limit >> len(planes):
        return among
    less, equal = 0, among
    for bit in range(len(planes) - 1, -1, -1):
        ones = equal & planes[bit]
        if limit >> bit & 1:
            less |= equal ^ ones
            equal = ones
        else:
            equal ^= ones
    return less | equal


def reaching(planes: Sequence[int], others: Sequence[int], among: int) -> int:
    """Return those whose number is at least that of ``others``, digits of another number of each."""
    more, equal = 0, among
    for bit in range(max(len(planes), len(others)) - 1, -1, -1):
        mine = planes[bit] & equal if bit < len(planes) else 0
        theirs = others[bit] & equal if bit < len(others) else 0
        both = mine & theirs
        more |= mine ^ both
        equal ^= mine ^ theirs
    return more | equal


def smallest(planes: Sequence[int], count: int, among: int) -> int:
    """Return the ``count`` people of the lowest numbers, equals by slot; all of them when they are fewer.

    Args:
        planes: Binary digits, the **highest** first.
        count: How many are wanted.
        among: Whom to look at.
    """
    sure, open_ones, wanted = 0, among, count
    for plane in planes:
        zeros = without(open_ones, plane)
        size = zeros.bit_count()
        if size >= wanted:
            open_ones = zeros
        else:
            sure |= zeros
            wanted -= size
            open_ones ^= zeros
    for _ in range(wanted):
        first = open_ones & -open_ones
        sure |= first
        open_ones ^= first
    return sure


def members(people: int) -> list[int]:
    """Return the slots of a small set, in order."""
    found = []
    while people:
        first = people & -people
        found.append(first.bit_length() - 1)
        people ^= first
    return found


class Column:
    """A whole number of each person, from 0 to 2³¹ - 1, or not known.

    Attributes:
        known: Of whom it is known.
        planes: Binary digits, the lowest first.
    """

    def __init__(self, values: array[int]) -> None:
        """Cut numbers into digits.

        Args:
            values: ``array("i")`` by slot; ``UNKNOWN`` where it is not known.
        """
        raw = values.tobytes()
        lanes = [raw[place::_BYTES] for place in range(_BYTES)]
        if sys.byteorder == "big":
            lanes.reverse()
        sign = _plane(lanes[-1], 7)
        self.known = sign ^ ((1 << len(values)) - 1)
        highest = max(values, default=0)
        digits = range(max(0, highest).bit_length())
        self.planes = [_plane(lanes[bit // 8], bit % 8) & self.known for bit in digits]

    def put(self, slot: int, value: int) -> None:
        """Change the number of one person; ``UNKNOWN`` forgets it."""
        mark = 1 << slot
        self.known = without(self.known, mark) | (mark if value >= 0 else 0)
        while value >> len(self.planes) > 0:
            self.planes.append(0)
        for bit, plane in enumerate(self.planes):
            is_one = value >= 0 and value >> bit & 1
            self.planes[bit] = without(plane, mark) | (mark if is_one else 0)

    def at_most(self, limit: int) -> int:
        """Return those whose number is known and at most ``limit``."""
        return at_most(self.planes, limit, self.known)

    def having(self, mask: int) -> int:
        """Return those who have at least one of the digits of ``mask``."""
        found = 0
        for bit, plane in enumerate(self.planes):
            if mask >> bit & 1:
                found |= plane
        return found


class Tally:
    """A sum for each person, added up for all of them at once.

    Attributes:
        planes: Binary digits, the lowest first.
    """

    def __init__(self) -> None:
        """Begin at 0 for everybody."""
        self.planes: list[int] = []

    def add(self, people: int, amount: int) -> None:
        """Add a number, 0 or more, to the sum of these people."""
        bit = 0
        while amount and people:
            if amount & 1:
                self._carry(people, bit)
            amount >>= 1
            bit += 1

    def _carry(self, people: int, bit: int) -> None:
        while people:
            while len(self.planes) <= bit:
                self.planes.append(0)
            both = self.planes[bit] & people
            self.planes[bit] ^= people
            people = both
            bit += 1


def _plane(lane: bytes, bit: int) -> int:
    """Return one binary digit of every byte; the first byte is the lowest digit of the result."""
    return int(lane.translate(_DIGITS[bit])[::-1], 2) if lane else 0
