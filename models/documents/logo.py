"""A logo made small: pixels on white in a few colours, nothing of what the file said beside them.

It is kept as a PNG with a palette and without interlacing: such pixels are those of a PDF as they stand, so
that a page with a logo costs no decoding and two renderings of a plan give the same bytes.
"""

from __future__ import annotations

import io
import struct
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from models.errors import DocumentFailure

# Pillow is only loaded when somebody chooses a logo.
# ruff: noqa: PLC0415
if TYPE_CHECKING:
    from PIL.Image import Image

MOST_PIXELS: Final = 50_000_000
WIDEST: Final = 560
HIGHEST: Final = 200
"""Pixels: 300 dots an inch of the room that a letterhead has."""
_COLOURS: Final = 64
_SIGNATURE: Final = b"\x89PNG\r\n\x1a\n"
_PALETTE_TYPE: Final = 3
_HEAD_LENGTH: Final = 13


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


def as_logo(content: bytes) -> bytes:
    """Return the small PNG of a picture; empty margins are cut off.

    Args:
        content: Bytes of a JPEG or of a PNG.

    Raises:
        DocumentFailure: ``attachment.unreadable``; ``attachment.too_many_pixels``, told before anything is
            decoded; ``template.logo_blank``: nothing would be seen of it on white paper.
    """
    from models.attachments.pictures import MALFORMED, opened

    try:
        with opened(content) as picture:
            if picture.width * picture.height > MOST_PIXELS:
                raise DocumentFailure("attachment.too_many_pixels", megapixels=MOST_PIXELS // 1_000_000)
            return _as_png(_trimmed(_on_white(picture)))
    except MALFORMED as error:
        raise DocumentFailure("attachment.unreadable") from error


@lru_cache(maxsize=4)
def pixels(logo: bytes) -> Pixels | None:
    """Return the parts of a PNG that ``as_logo`` wrote; None: it is not one."""
    if not logo.startswith(_SIGNATURE):
        return None
    head, palette, packed = b"", b"", b""
    place = len(_SIGNATURE)
    while place + 8 <= len(logo):
        length, kind = struct.unpack(">I4s", logo[place : place + 8])
        content = logo[place + 8 : place + 8 + length]
        head = content if kind == b"IHDR" else head
        palette = content if kind == b"PLTE" else palette
        packed += content if kind == b"IDAT" else b""
        place += length + 12
    if len(head) != _HEAD_LENGTH or not palette or not packed:
        return None
    width, height, bits, colours, _, _, interlaced = struct.unpack(">IIBBBBB", head)
    if colours != _PALETTE_TYPE or interlaced or not width or not height:
        return None
    return Pixels(width, height, bits, palette, packed)


def forget() -> None:
    """Empty the cache, when the vault is locked."""
    pixels.cache_clear()


def _on_white(picture: Image) -> Image:
    """Decode a picture; what is transparent shows the white of the sheet."""
    import PIL.Image

    # A large photo is brought near its size before anything else is made of it.
    picture.thumbnail((4 * WIDEST, 4 * HIGHEST))
    layered = picture.convert("RGBA")
    paper = PIL.Image.new("RGB", layered.size, "white")
    paper.paste(layered.convert("RGB"), mask=layered.getchannel("A"))
    return paper


def _trimmed(picture: Image) -> Image:
    """Cut what is white around, and bring the rest to the room there is."""
    import PIL.Image
    import PIL.ImageChops

    ink = PIL.ImageChops.invert(picture).convert("L").point(_is_ink)
    box = ink.getbbox()
    if box is None:
        raise DocumentFailure("template.logo_blank")
    picture = picture.crop(box)
    picture.thumbnail((WIDEST, HIGHEST), PIL.Image.Resampling.LANCZOS)
    return picture


def _is_ink(darkness: int) -> int:
    """Take what hardly differs from white for white."""
    return 255 if darkness > 12 else 0  # noqa: PLR2004  (a twentieth)


def _as_png(picture: Image) -> bytes:
    import PIL.Image

    few = picture.quantize(_COLOURS, dither=PIL.Image.Dither.NONE)
    stream = io.BytesIO()
    few.save(stream, "PNG", optimize=True)
    return stream.getvalue()
