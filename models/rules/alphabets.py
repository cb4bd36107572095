"""Words written with look-alike letters of two alphabets: read the same, found by no search.

After the restriction levels of Unicode Technical Standard 39: no living language mixes Latin, Cyrillic,
Greek, Armenian or Cherokee letters inside one word. Scripts that do live together (kanji and kana) are left
alone.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import Final

_WORD: Final = re.compile(r"[^\W\d_]+")
_ALIKE: Final = frozenset({"LATIN", "CYRILLIC", "GREEK", "ARMENIAN", "CHEROKEE", "COPTIC"})
_DISGUISED: Final = frozenset({"FULLWIDTH", "MATHEMATICAL", "DOUBLE-STRUCK", "SCRIPT", "BLACK-LETTER"})
"""Letters of formulas and of narrow screens: nobody's name is written with them."""
_OF_UNITS: Final = frozenset("Ωμ")
"""kΩ, μm: typed beside Latin letters by whoever measures."""


def mixed_words(text: str) -> tuple[str, ...]:
    """Return the words of a text that mix look-alike alphabets or are written in letters of formulas."""
    if text.isascii():
        return ()
    return tuple(word for word in _WORD.findall(text) if _is_mixed(word))


def _is_mixed(word: str) -> bool:
    found = {_alphabet(char) for char in word if char not in _OF_UNITS}
    return len(found & _ALIKE) > 1 or bool(found & _DISGUISED)


@lru_cache(maxsize=2048)
def _alphabet(char: str) -> str:
    return unicodedata.name(char, "").partition(" ")[0]
