"""Short codes told by voice: seven letters drawn by lot and one more that tells when one was misheard.

Crockford's base 32, without I, L, O and U. The last letter makes a weighted sum vanish modulo 31, a prime: a
wrong letter and two exchanged neighbours are always told, but for the two letters that are equal modulo 31.
"""

from __future__ import annotations

import re
import secrets
from typing import Final

from models.errors import InvalidInput, Problem

LETTERS: Final = "0123456789ABCDEFGHJKMNPQRSTVWXY"
"""Thirty-one: Z is left out, so that each letter is another number modulo 31."""
DRAWN: Final = 7
"""34 bits: enough to name a package, and nothing is opened with it."""
_PRIME: Final = 31
_GROUP: Final = 4
_READ_AS: Final = str.maketrans("OIL", "011")
_BETWEEN: Final = re.compile(r"[\s\-\u2010-\u2015\u2212._/]+")
LONGEST: Final = 40


def draw() -> str:
    """Draw a code and return it as it is said, e.g. ``7QK2-M9D4``."""
    letters = "".join(secrets.choice(LETTERS) for _ in range(DRAWN))
    return said(letters)


def said(letters: str) -> str:
    """Return the code of drawn letters, with the one that checks them, as it is said."""
    return _grouped(letters + _check(letters))


def heard(text: str, field: str = "code") -> str:
    """Return a code as it is said, whatever the case and what is typed between its letters.

    Args:
        text: As typed.
        field: Which field a problem is about.

    Raises:
        InvalidInput: ``hand_over.code``: a letter is missing, misheard or exchanged.
    """
    letters = _BETWEEN.sub("", text[:LONGEST]).upper().translate(_READ_AS)
    is_whole = len(letters) == DRAWN + 1 and not set(letters) - set(LETTERS)
    if not is_whole or letters[-1] != _check(letters[:-1]):
        raise InvalidInput((Problem(field=field, code="hand_over.code"),))
    return _grouped(letters)


def is_code(text: str) -> bool:
    """Say whether a text is a code exactly as it is said."""
    try:
        return heard(text) == text
    except InvalidInput:
        return False


def _check(letters: str) -> str:
    total = sum(place * LETTERS.index(letter) for place, letter in enumerate(letters, start=2))
    return LETTERS[-total % _PRIME]


def _grouped(letters: str) -> str:
    return "-".join(letters[start : start + _GROUP] for start in range(0, len(letters), _GROUP))
