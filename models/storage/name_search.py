"""Persons found however their name is spelled: « Muhammad Ben Ali » brings up « Mohamed Benali ».

It takes the keys under which files of one person meet (``models.storage.likeness``).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from sqlalchemy import Connection

from models.records.duplicates import Identity, Traits
from models.rules.likeness_keys import spellings_of
from models.storage import likeness

_MOST_WORDS = 6


def find_any(
    connection: Connection, spellings: Iterable[Traits], skipped: Iterable[int] = ()
) -> list[likeness.Found]:
    """Return the files that may be of the same person in any spelling of a name, each once at its likeliest.

    Args:
        connection: Of the transaction.
        spellings: See ``likeness_keys.spellings_of``.
        skipped: As for ``likeness.find``.
    """
    left_out = tuple(skipped)
    best: dict[int, likeness.Found] = {}
    for traits in spellings:
        for one in likeness.find(connection, traits, left_out):
            known = best.get(one.number)
            if known is None or known.likeness.weight < one.likeness.weight:
                best[one.number] = one
    return sorted(best.values(), key=lambda one: (-one.likeness.weight, one.number))


def sounding_like(connection: Connection, text: str, limit: int) -> list[int]:
    """Return the numbers of the files whose name sounds like what was typed, the likeliest first."""
    spellings = (traits for one in _read_as(text.split()) for traits in spellings_of(one))
    return [one.number for one in find_any(connection, spellings)][:limit]


def _read_as(words: list[str]) -> Iterator[Identity]:
    """Read words as a name, the first name first or last; one word alone sounds like too many."""
    if 1 < len(words) <= _MOST_WORDS and all(any(map(str.isalpha, word)) for word in words):
        yield Identity(first_name=words[0], last_name=" ".join(words[1:]))
        yield Identity(first_name=words[-1], last_name=" ".join(words[:-1]))
