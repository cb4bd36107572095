"""What the code on a printed page says: which paper, which version, which page, which text; of nobody.

Only characters of the small set of QR codes (ISO/IEC 18004, table 5: figures, capitals and nine signs), which
takes two thirds of the room of bytes: with a number of nine signs, 44 to 47 characters fit in 29 × 29 squares
at level Q. The end is the CRC-32 of all the rest: a polynomial check finds every error of up to 32 bits in a
row, so no single character can be another one (W. W. Peterson, D. T. Brown, « Cyclic codes for error
detection », Proceedings of the IRE 49, 1961).
"""

from __future__ import annotations

import re
import zlib
from typing import Final

from models.records.paper_copies import PaperCode

PLAN: Final = "PI1"
"""An integration plan, in the first form of these codes."""
DIGEST_CHARACTERS: Final = 20
"""Of the SHA-256 of the content, hexadecimal: 80 bits."""
_LETTERS: Final = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Base 32 of Crockford: no letter that is taken for a figure."""
_LETTER_BITS: Final = 5
_DIGEST_LETTERS: Final = 16
_CHECK_LETTERS: Final = 7
_MOST: Final = 99
"""Of versions and of pages."""
_NUMBER: Final = re.compile(r"[0-9A-Z][0-9A-Z-]{0,15}")
_DIGEST: Final = re.compile(r"[0-9a-f]{20}")
_PLACE: Final = r"[1-9][0-9]?"
_CODE: Final = re.compile(
    rf"(?P<paper>{PLAN}):(?P<number>[0-9A-Z][0-9A-Z-]{{0,15}}):(?P<version>{_PLACE}):"
    rf"(?P<page>{_PLACE})/(?P<pages>{_PLACE}):(?P<digest>[{_LETTERS}]{{{_DIGEST_LETTERS}}}):"
)
_TYPED: Final = re.compile(r"([0-9]{4})[\s./:_\u2010-\u2015-]*([0-9]{1,6})")


def can_be_written(code: PaperCode) -> bool:
    """Say whether a page can bear its code: a draft has neither number nor digest."""
    return (
        _NUMBER.fullmatch(code.number) is not None
        and _DIGEST.fullmatch(code.digest) is not None
        and 1 <= code.version <= _MOST
        and 1 <= code.page <= code.pages <= _MOST
    )


def encode(code: PaperCode) -> str:
    """Return the characters of a code.

    Raises:
        ValueError: See ``can_be_written``.
    """
    if not can_be_written(code):
        raise ValueError("not a page that can bear a code")
    digest = _letters(int(code.digest, 16), _DIGEST_LETTERS)
    said = f"{PLAN}:{code.number}:{code.version}:{code.page}/{code.pages}:{digest}:"
    return said + _check(said)


def decode(text: str) -> PaperCode | None:
    """Return what a code says; None: it is another paper's, or not one character is to be believed."""
    said, check = text[:-_CHECK_LETTERS], text[-_CHECK_LETTERS:]
    found = _CODE.fullmatch(said)
    if found is None or check != _check(said):
        return None
    code = PaperCode(
        number=found["number"],
        version=int(found["version"]),
        page=int(found["page"]),
        pages=int(found["pages"]),
        digest=f"{_number(found['digest']):0{DIGEST_CHARACTERS}x}",
    )
    return code if code.page <= code.pages else None


def typed_number(text: str) -> str:
    """Return the number of a plan as it is kept, whatever stands between its parts; empty: it is none.

    Args:
        text: What somebody read under the code and typed, e.g. ``2026 114``.
    """
    found = _TYPED.fullmatch(text.strip())
    return f"{found[1]}-{int(found[2]):04d}" if found else ""


def _check(said: str) -> str:
    return _letters(zlib.crc32(said.encode("ascii", "replace")), _CHECK_LETTERS)


def _letters(value: int, count: int) -> str:
    shifts = range((count - 1) * _LETTER_BITS, -1, -_LETTER_BITS)
    return "".join(_LETTERS[value >> shift & 0x1F] for shift in shifts)


def _number(letters: str) -> int:
    value = 0
    for letter in letters:
        value = value << _LETTER_BITS | _LETTERS.index(letter)
    return value
