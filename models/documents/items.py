"""What a section of a plan is made of, before its place on the page is known."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, TypeAlias

from models.documents.words import Pair

NOTHING: Final = Pair()


@dataclass(frozen=True, slots=True)
class Entry:
    """A label and its value; what ``more`` says goes on further lines."""

    label: Pair
    value: Pair
    more: tuple[Pair, ...] = ()


@dataclass(frozen=True, slots=True)
class Sentence:
    """A paragraph."""

    text: Pair


@dataclass(frozen=True, slots=True)
class Bullet:
    """A line of a list.

    Attributes:
        note: Follows the text, in smaller letters.
        shared: Goes before the note; written alike in every language, such as a name.
    """

    text: Pair
    note: Pair = NOTHING
    shared: Pair = NOTHING


@dataclass(frozen=True, slots=True)
class Heading:
    """The title of part of a section."""

    text: Pair


@dataclass(frozen=True, slots=True)
class Group:
    """Lines of a list under what they have in common."""

    label: Pair
    lines: tuple[Pair, ...]


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happens on a day, ticked by hand when it is done.

    Attributes:
        short: The day in figures, where it does not fit written out.
    """

    day: Pair
    short: Pair
    what: Pair
    detail: Pair
    done: Pair


@dataclass(frozen=True, slots=True)
class Table:
    """Rows under headings; each column takes the width that its words need.

    Attributes:
        quiet: Indices of rows of lesser weight (days of rest).
        has_total: The last row is a sum.
    """

    head: tuple[Pair, ...]
    rows: tuple[tuple[Pair, ...], ...]
    quiet: frozenset[int] = frozenset()
    has_total: bool = False


Item: TypeAlias = Entry | Sentence | Bullet | Heading | Group | Event | Table


@dataclass(frozen=True, slots=True)
class Section:
    """A titled part of a plan; without items it is not printed at all."""

    title: Pair
    items: tuple[Item, ...]
