"""A key agreed by voice: words drawn by lot, and one more that tells when one was misheard."""

from __future__ import annotations

import secrets
from hashlib import sha256
from typing import Final

from models.errors import InvalidInput, Problem
from models.rules.names import fold
from models.rules.passphrase_words import words

WORDS_DRAWN: Final = 7
"""76 bits: nobody chose them, so nobody tries them all."""


def draw() -> str:
    """Draw a key by lot; its last word follows from the others."""
    chosen = [secrets.choice(words()) for _ in range(WORDS_DRAWN)]
    return " ".join([*chosen, _check_word(chosen)])


def heard(text: str) -> str:
    """Return a key as it is agreed, whatever the case, the accents and what is typed between the words.

    Raises:
        InvalidInput: ``comparison.words``, a word is missing, misheard or exchanged.
    """
    said = fold(text).split()
    is_whole = len(said) == WORDS_DRAWN + 1 and said[-1] == _check_word(said[:-1])
    if not is_whole or not set(said) <= set(words()):
        raise InvalidInput((Problem(field="words", code="comparison.words"),))
    return " ".join(said)


def _check_word(chosen: list[str]) -> str:
    known = words()
    digest = sha256(" ".join(chosen).encode()).digest()
    return known[int.from_bytes(digest[:8], "big") % len(known)]
