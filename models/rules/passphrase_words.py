"""A passphrase drawn by lot from a list of common French words: no accents, 4 to 8 letters."""

from __future__ import annotations

import math
import secrets
from functools import cache
from typing import Final

from resources import read_text

WORDS_DRAWN: Final = 7


@cache
def words() -> tuple[str, ...]:
    """Return the list, in alphabetical order."""
    return tuple(read_text("data", "passphrase_words.txt").split())


def suggest(count: int = WORDS_DRAWN) -> str:
    """Draw words with the system's random numbers; the same one may come twice."""
    return " ".join(secrets.choice(words()) for _ in range(count))


def bits_of_suggestion(count: int = WORDS_DRAWN) -> float:
    """Return the choices behind so many words, in bits: exact, since nobody chose them."""
    return count * math.log2(len(words()))
