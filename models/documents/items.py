"""What a section of a plan is made of, before its place on the page is known."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, TypeAlias

from models.documents.words import Pair

NOTHING: Final = Pair()


@dataclass(frozen=True, slots=True)
class Entry:
    """A label and its value."""

    label: Pair
    value: Pair


@dataclass(frozen=True, slots=True)
class Sentence:
    """A paragraph; ``is_quiet`` when it explains rather than says."""

    text: Pair
    is_quiet: bool = False


@dataclass(frozen=True, slots=True)
class Bullet:
    """A line of a list; ``note`` follows in smaller letters."""

    text: Pair
    note: Pair = NOTHING


@dataclass(frozen=True, slots=True)
class Heading:
    """The title of part of a section."""

    text: Pair


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happens on a day, ticked by hand when it is done."""

    day: Pair
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


Item: TypeAlias = Entry | Sentence | Bullet | Heading | Event | Table


@dataclass(frozen=True, slots=True)
class Section:
    """A titled part of a plan; without items it is not printed at all."""

    title: Pair
    items: tuple[Item, ...]
