"""Numbers, phones and Latin names kept readable inside a text written from right to left, on screen.

Without isolates « 06 39 98 12 40 » inside Arabic shows as « 40 12 98 39 06 » (Unicode UAX #9): a phone number
that calls somebody else. Paper has its own rules in ``models.documents``.
"""

from __future__ import annotations

import re
from typing import Final

LRI: Final = "\u2066"
PDI: Final = "\u2069"

_FIRST: Final = r"[0-9+A-Za-z\u00c0-\u024f]"
_INSIDE: Final = r"[0-9A-Za-z\u00c0-\u024f \u00a0\u202f.,:/'’&@_+()°–-]"
_LAST: Final = r"[0-9A-Za-z\u00c0-\u024f%°)]"
_FOREIGN: Final = re.compile(rf"{_FIRST}(?:{_INSIDE}*{_LAST})?")
_RIGHT_TO_LEFT: Final = re.compile(r"[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")


def isolated(text: str) -> str:
    """Wrap every run of figures and Latin letters in isolates, where the text has right-to-left letters.

    A text without any is returned as it is: in a right-to-left paragraph it is then one run of its own.
    """
    if not _RIGHT_TO_LEFT.search(text) or LRI in text:
        return text
    return _FOREIGN.sub(_wrap, text)


def whole(text: str) -> str:
    """Isolate a name or an address as one piece, so that what surrounds it cannot reorder it."""
    return text if _RIGHT_TO_LEFT.search(text) or not text else f"{LRI}{text}{PDI}"


def _wrap(match: re.Match[str]) -> str:
    run = match.group()
    closing = ")" if run.endswith(")") and run.count(")") > run.count("(") else ""
    return f"{LRI}{run.removesuffix(closing)}{PDI}{closing}"
