"""A logo as a PDF wants it: a PNG with a palette and without interlacing is drawn as its pixels stand.

Nothing is decoded, and two renderings of a plan give the same bytes; ``models.attachments.logos`` writes it.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

_SIGNATURE: Final = b"\x89PNG\r\n\x1a\n"
_PALETTE_TYPE: Final = 3
_HEAD_LENGTH: Final = 13
_FRAME: Final = 8
"""Bytes before the content of each part: its length and its kind."""
_AROUND: Final = 12
"""Bytes of a part besides its content."""


@dataclass(frozen=True, slots=True)
class Pixels:
    """The parts of a logo, as a PDF wants them.

    Attributes:
        bits: Of one pixel: 1, 2, 4 or 8.
        palette: Red, green and blue of each colour.
        packed: Rows of pixels, filtered and deflated as in a PNG.
    """

    width: int
    height: int
    bits: int
    palette: bytes
    packed: bytes


@lru_cache(maxsize=4)
def pixels(logo: bytes) -> Pixels | None:
    """Return the parts of a PNG that ``models.attachments.logos`` wrote; None: it is not one."""
    if not logo.startswith(_SIGNATURE):
        return None
    head, palette, packed = b"", b"", b""
    place = len(_SIGNATURE)
    while place + _FRAME <= len(logo):
        length, kind = struct.unpack(">I4s", logo[place : place + _FRAME])
        content = logo[place + _FRAME : place + _FRAME + length]
        head = content if kind == b"IHDR" else head
        palette = content if kind == b"PLTE" else palette
        packed += content if kind == b"IDAT" else b""
        place += length + _AROUND
    if len(head) != _HEAD_LENGTH or not palette or not packed:
        return None
    width, height, bits, colours, _, _, interlaced = struct.unpack(">IIBBBBB", head)
    if colours != _PALETTE_TYPE or interlaced or not width or not height:
        return None
    return Pixels(width, height, bits, palette, packed)


def forget() -> None:
    """Empty the cache, when the vault is locked."""
    pixels.cache_clear()
