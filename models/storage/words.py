"""The folded words under which files are found, and those that a person types to find them."""

from __future__ import annotations

import re
from collections.abc import Iterable

from models.rules.names import fold

MOST_WORDS = 12
LONGEST_WORD = 64

_FRENCH_PREFIX = re.compile(r"^\s*(?:\+|00)33\s*(?:\(0\))?")
_NOT_DIGIT = re.compile(r"\D")
# A long number as it is typed: « 06 39 98 », « +33 6 39 98 », « 123 456 789 », « 2026-01 ».
_TYPED_NUMBER = re.compile(
    r"(?<![\w+])(?:(?:\+|00)33[ .\-]?\d?|\d{2,4})(?:[ .\-\u00a0\u202f]\d{1,5}){1,5}(?!\w)"
)
_APART = re.compile(r"[\W_]+")


def search_key(parts: Iterable[str], numbers: Iterable[str] = ()) -> str:
    """Return the words of a file, each once, one space between them.

    A name of several parts is found in one piece too: « Jean-Pierre » by ``jeanpierre``.

    Args:
        parts: Names, room, residence, city…
        numbers: Telephone numbers, SIRET: their digits in one piece.
    """
    words: dict[str, None] = {}
    for part in parts:
        folded = fold(part)
        words.update(dict.fromkeys(folded.split()))
        words.update(dict.fromkeys(_glued(part)))
    words.update(dict.fromkeys(filter(None, map(phone_digits, numbers))))
    return " ".join(word[:LONGEST_WORD] for word in words)


def phone_digits(number: str) -> str:
    """Return the digits of a number; a French number always begins with 0, however it was typed."""
    return _NOT_DIGIT.sub("", _FRENCH_PREFIX.sub("0", number))


def typed_words(text: str) -> tuple[str, ...]:
    """Return the folded words to look for; a number typed in groups counts as one word."""
    joined = _TYPED_NUMBER.sub(_digits_of, text)
    return tuple(dict.fromkeys(word[:LONGEST_WORD] for word in fold(joined).split()))[:MOST_WORDS]


def _digits_of(match: re.Match[str]) -> str:
    return f" {phone_digits(match.group())} "


def _glued(part: str) -> Iterable[str]:
    for word in part.split():
        pieces = [piece for piece in _APART.split(word) if piece]
        if len(pieces) > 1:
            yield fold("".join(pieces)).replace(" ", "")
