"""Whether a free text names a person, however it is written: case, accents, order and spaces aside.

A person who asks to be erased (RGPD, article 17) may be named in what was written of somebody else. Words are
whole: « Marc » is not found in « marché ». Nothing is changed by itself: the words are somebody else's file.
"""

from __future__ import annotations

import re
import unicodedata
from typing import Final

from models.rules.names import fold, rough

SHORTEST: Final = 3
"""Letters of a last name that is looked for by itself: shorter ones are words of any sentence."""
_PHONE_DIGITS: Final = 9
"""Digits of a French number without its first zero or its prefix."""


class Needle:
    """One person, as they may be named.

    Args:
        first_name: As in the file.
        last_name: As in the file; empty: the first name alone is looked for.
        phone: In any form; empty: none.
    """

    def __init__(self, first_name: str, last_name: str, phone: str = "") -> None:
        self._first = set(fold(first_name).split())
        self._last = {word for word in fold(last_name).split() if len(word) >= SHORTEST}
        self._rare = self._last or self._first
        self._quick = tuple(unicodedata.normalize("NFKD", word) for word in self._rare)
        digits = re.sub(r"\D", "", phone)[-_PHONE_DIGITS:]
        is_number = len(digits) == _PHONE_DIGITS
        self._phone = re.compile(r"[\s.\-/]*".join(digits) + r"(?!\d)") if is_number else None

    def is_in(self, text: str) -> bool | None:
        """Say whether a text names the person.

        Returns:
            True for certain: first and last name, or the telephone. False: perhaps, one of these names alone.
            None: not at all.
        """
        if self._phone is not None and self._phone.search(text):
            return True
        plain = rough(text)
        if not any(word in plain for word in self._quick):
            return None
        words = set(fold(text).split())
        if not words & self._rare:
            return None
        return bool(self._last) and bool(words & self._first)
