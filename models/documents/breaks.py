"""Where a line may end: after spaces, hyphens and the word marks of scripts that have no space.

French typography is kept even when it was typed with ordinary spaces: a line never begins with « : », « ; »,
« ! », « ? » or « » », and a number stays with its unit and with the next group of its figures.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import Final

SPACES: Final = frozenset(" \t\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2008\u2009\u200a\u205f\u3000")
SOFT_HYPHEN: Final = "\u00ad"
# Zero-width space, soft hyphen, Ethiopic word space and stop, Tibetan tsheg: a line may end after them.
WORD_ENDS: Final = frozenset("\u200b\u00ad\u1361\u1362\u0f0b")
HYPHENS: Final = frozenset("-\u2010\u2013\u2014")
CLOSED: Final = frozenset(":;!?»›%€°)]}…·")
OPENING: Final = frozenset("«‹([{")
NO_START: Final = frozenset("、。，：；！？,.!?;:)]}」』】”’")
_UNIT = re.compile(r"(?:h|min|kg|km|m|cm|mm|s|j|€|%|ans|L|l)\b")
_HOUR = re.compile(r"[0-9][ \u00a0\u202f]?h\Z")
_SPACE_RUN = f"[{''.join(sorted(SPACES))}]+"
_IDEOGRAPH = "[\u3040-\u9fff\U00020000-\U0003ffff]"
_CANDIDATE = re.compile(
    rf"{_SPACE_RUN}|[{''.join(sorted(HYPHENS))}{''.join(sorted(WORD_ENDS))}]|{_IDEOGRAPH}|.(?={_IDEOGRAPH})"
)
_CONTROL = frozenset(("Cc", "Cs"))


def clean(text: str) -> str:
    """Make a text drawable: composed (NFC), one kind of line break, no control character.

    A character that has no place on paper (NUL, lone surrogate) is left out.
    """
    if text.isascii() and text.isprintable():
        return text
    lines = text.replace("\r\n", "\n").replace("\r", "\n").replace("\u2028", "\n").replace("\u2029", "\n")
    kept = "".join(
        character
        for character in lines.replace("\t", " ")
        if character == "\n" or unicodedata.category(character) not in _CONTROL
    )
    return unicodedata.normalize("NFC", kept)


@lru_cache(maxsize=2048)
def break_points(text: str) -> tuple[int, ...]:
    """List the indices at which a new line may start, 0 and the end left out, growing."""
    ends = (match.end() for match in _CANDIDATE.finditer(text))
    return tuple(index for index in ends if index < len(text) and _may_break(text, index))


def _may_break(text: str, index: int) -> bool:
    before, after = text[index - 1], text[index]
    if before in SPACES:
        return not _is_bound(text, index)
    if before in HYPHENS:
        # « préparateur-trice » may be cut there, « Saint-Nazaire » not.
        return index > 1 and text[index - 2].isalpha() and after.isalpha() and not after.isupper()
    if before in WORD_ENDS:
        return after not in SPACES
    return after not in NO_START and before not in OPENING


def _is_bound(text: str, index: int) -> bool:
    """Tell whether French typography keeps together what a space parts."""
    after, last = text[index], index - 1
    while last > 0 and text[last] in SPACES:
        last -= 1
    before = text[last]
    if after in CLOSED or before in "«‹":
        return True
    if before == "h" and after.isdigit():
        return _HOUR.search(text, 0, last + 1) is not None
    return before.isdigit() and (after.isdigit() or _UNIT.match(text, index) is not None)
