"""A logo made small: pixels on white in a few colours, nothing of what the file said beside them."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Final

from models.attachments.pictures import MALFORMED, MOST_PIXELS, opened
from models.errors import DocumentFailure

# Pillow is only loaded when somebody chooses a logo.
# ruff: noqa: PLC0415
if TYPE_CHECKING:
    from PIL.Image import Image

WIDEST: Final = 560
HIGHEST: Final = 200
"""Pixels: 300 dots an inch of the room that a letterhead has."""
LARGEST: Final = 15_000
"""Bytes of what is kept: it goes into every plan, and into what is half typed of one."""
_TRIES: Final = ((64, 1.0), (16, 1.0), (16, 0.7), (8, 0.5), (4, 0.35))
"""Numbers of colours and shares of the size, until it is small enough; the last of a picture of noise is."""


def as_logo(content: bytes) -> bytes:
    """Return the small PNG of a picture; empty margins are cut off.

    Args:
        content: Bytes of a JPEG or of a PNG.

    Raises:
        DocumentFailure: ``attachment.unreadable``; ``attachment.too_many_pixels``, told before anything is
            decoded; ``template.logo_blank``: nothing would be seen of it on white paper.
    """
    try:
        with opened(content) as picture:
            if picture.width * picture.height > MOST_PIXELS:
                raise DocumentFailure("attachment.too_many_pixels", megapixels=MOST_PIXELS // 1_000_000)
            return _as_png(_trimmed(_on_white(picture)))
    except MALFORMED as error:
        raise DocumentFailure("attachment.unreadable") from error


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

    written = b""
    for colours, share in _TRIES:
        smaller = picture.copy()
        smaller.thumbnail((WIDEST * share, HIGHEST * share), PIL.Image.Resampling.LANCZOS)
        stream = io.BytesIO()
        smaller.quantize(colours, dither=PIL.Image.Dither.NONE).save(stream, "PNG", optimize=True)
        written = stream.getvalue()
        if len(written) <= LARGEST:
            break
    return written
