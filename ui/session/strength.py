"""Say honestly how long a passphrase would resist somebody who holds the laptop; no meter that flatters."""

from __future__ import annotations

import math
import re
from enum import StrEnum
from typing import Final

MINIMUM_LENGTH: Final = 12
_MINIMUM_DISTINCT: Final = 5
# A word chosen by a person, not drawn by lot: about 2,000 likely words, 11 bits.
_BITS_PER_WORD: Final = 11.0
_BITS_PER_LETTER: Final = 2.5
_BITS_PER_MARK: Final = 3.3
_FAIR_BITS: Final = 34
_GOOD_BITS: Final = 46
_RUNS: Final = re.compile(
    r"(.)\1{2,}|0123|1234|2345|3456|4567|5678|6789|abcd|azert|qwert|motdepasse|password", re.I
)


class Strength(StrEnum):
    """How long a passphrase would resist."""

    EMPTY = "empty"
    SHORT = "short"
    WEAK = "weak"
    FAIR = "fair"
    GOOD = "good"


def strength_of(passphrase: str) -> Strength:
    """Judge a passphrase by its words, not by its symbols."""
    text = passphrase.strip()
    if not text:
        return Strength.EMPTY
    if len(text) < MINIMUM_LENGTH or len(set(text)) < _MINIMUM_DISTINCT:
        return Strength.SHORT
    bits = estimated_bits(text)
    if bits < _FAIR_BITS:
        return Strength.WEAK
    return Strength.FAIR if bits < _GOOD_BITS else Strength.GOOD


def estimated_bits(text: str) -> float:
    """Return a cautious estimate of the choices behind a text, in bits; a repeated word counts once."""
    shortened = _RUNS.sub("", text)
    words = {word.casefold() for word in re.findall(r"[^\W\d_]+", shortened)}
    marks = len(re.findall(r"[\d_]|[^\w\s]", shortened))
    letters = sum(min(_BITS_PER_WORD, _BITS_PER_LETTER * len(word)) for word in words)
    order = math.log2(math.factorial(min(len(words), 6))) / 2
    return letters + order + min(marks, 8) * _BITS_PER_MARK
