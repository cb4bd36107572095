"""The folded words under which files are found, and those that a person types to find them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from models.rules.name_sounds import PARTICLES, unglued
from models.rules.names import fold
from models.rules.phones import dialled_digits as phone_digits

MOST_WORDS = 12
LONGEST_WORD = 64
_MOST_SPELLINGS = 8
SHARED = "\ue000"
"""Precedes a word that many files share; nobody can type it."""

# A long number as it is typed: « 06 39 98 », « +33 6 39 98 », « 123 456 789 », « 2026-01 ».
_TYPED_NUMBER = re.compile(
    r"(?<![\w+])(?:(?:\+|00)33[ .\-]?\d?|\d{2,4})(?:[ .\-\u00a0\u202f]\d{1,5}){1,5}(?!\w)"
)
_TYPED_CODE = re.compile(r"(?<!\w)([A-Za-z])-(?=\d{3})")
_APART = re.compile(r"[\W_]+")


def search_key(parts: Iterable[str], numbers: Iterable[str] = (), places: Iterable[str] = ()) -> str:
    """Return the words of a file, each once, one space between them.

    A name of several parts is found in one piece too: « Jean-Pierre » by ``jeanpierre``.

    Args:
        parts: Names, room…
        numbers: Telephone numbers, SIRET: their digits in one piece.
        places: Residence, cities, codes: words that hundreds of files share, or whose first letter they
            share. They are found from their third letter on, so that one letter typed finds persons and not
            everybody who lives in a « Résidence ».
    """
    words = dict.fromkeys(_words(parts))
    words.update(dict.fromkeys(filter(None, map(phone_digits, numbers))))
    words.update(dict.fromkeys(f"{SHARED}{word}" for word in _words(places)))
    return " ".join(word[:LONGEST_WORD] for word in words)


def resident_words(
    *,
    first_name: str,
    last_name: str,
    room: str,
    code: str,
    phone: str,
    residence: str,
    own: Iterable[str] = (),
) -> str:
    """Return the words under which a resident is found; ``own`` is what fields of the organisation say."""
    places = (code.replace("-", ""), residence, *own)  # many files share them
    return search_key((first_name, last_name, room), (phone,), places)


def _words(parts: Iterable[str]) -> Iterator[str]:
    for part in parts:
        yield from fold(part).split()
        yield from _glued(part)


def typed_words(text: str) -> tuple[str, ...]:
    """Return the folded words to look for; a number typed in groups counts as one word."""
    joined = _TYPED_CODE.sub(r"\1", _TYPED_NUMBER.sub(_digits_of, text))
    return tuple(dict.fromkeys(word[:LONGEST_WORD] for word in fold(joined).split()))[:MOST_WORDS]


def other_spellings(words: tuple[str, ...]) -> tuple[tuple[str, ...], ...]:
    """Return how else the words typed may be written in a file: « ben ali » as « benali », and back.

    Two neighbours in one piece; a word cut after the particle it begins with; without particles, when
    enough is left to be looked for.
    """
    pairs = range(len(words) - 1)
    glued = [(*words[:at], words[at] + words[at + 1], *words[at + 2 :]) for at in pairs]
    cut = [
        (*words[:at], *parts, *words[at + 1 :]) for at, word in enumerate(words) for parts in unglued(word)
    ]
    bare = tuple(word for word in words if word not in PARTICLES)
    short = [bare] if 1 < len(bare) < len(words) else []
    return tuple(dict.fromkeys([*glued, *cut, *short]))[:_MOST_SPELLINGS]


def _digits_of(match: re.Match[str]) -> str:
    return f" {phone_digits(match.group())} "


def _glued(part: str) -> Iterable[str]:
    for word in part.split():
        pieces = [piece for piece in _APART.split(word) if piece]
        if len(pieces) > 1:
            yield fold("".join(pieces)).replace(" ", "")
