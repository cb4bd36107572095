"""A photo or a scan drawn anew as the picture of a sheet: as large as is of use, nothing written beside.

At most 200 dots an inch on A4: a signature and the smallest print stay legible. Pillow is the only reader of
pictures allowed here; its plugins are called by name, so that no other format is ever tried.
"""

from __future__ import annotations

import io
import struct
import warnings
import zlib
from typing import TYPE_CHECKING, Any, Final

from models.errors import DocumentFailure

# Pillow is only loaded when somebody files a picture.
# ruff: noqa: PLC0415
if TYPE_CHECKING:
    from PIL.Image import Image
    from PIL.ImageFile import ImageFile

MOST_PIXELS: Final = 50_000_000
LONG_SIDE: Final = 2339
SHORT_SIDE: Final = 1654
"""Pixels of A4 at 200 dots an inch."""
_QUALITY: Final = 82
_ORIENTATION: Final = 0x0112
_STRIP_PIXELS: Final = 1_000_000
_GREYS: Final = frozenset({"1", "L", "LA", "I", "I;16", "I;16B", "I;16L"})
MALFORMED: Final = (
    OSError, SyntaxError, ValueError, EOFError, IndexError, KeyError, TypeError, OverflowError,
    AttributeError, struct.error, zlib.error, MemoryError,
)  # fmt: skip
"""What Pillow raises on files that are not what they say."""


def as_sheet(content: bytes) -> bytes:
    """Return a JPEG, upright, in grey or in colour, on white.

    Args:
        content: Bytes of a JPEG or of a PNG.

    Raises:
        DocumentFailure: ``attachment.unreadable``; ``attachment.too_many_pixels``, told before anything is
            decoded.
    """
    try:
        return as_jpeg(_drawn_anew(content))
    except MALFORMED as error:
        raise DocumentFailure("attachment.unreadable") from error


def as_grey(content: bytes) -> Image:
    """Return the same in grey, to be looked at by a reader of codes; see ``as_sheet``."""
    try:
        return _drawn_anew(content).convert("L")
    except MALFORMED as error:
        raise DocumentFailure("attachment.unreadable") from error


def _drawn_anew(content: bytes) -> Image:
    with opened(content) as picture:
        _require_bounded(picture)
        turn = _turn(picture)
        return _upright(_reduced(picture), turn)


def opened(content: bytes) -> ImageFile:
    """Read the head of a picture; of one that moves or has several layers, the first only."""
    from PIL.JpegImagePlugin import JpegImageFile
    from PIL.PngImagePlugin import PngImageFile

    kind = PngImageFile if content.startswith(b"\x89PNG") else JpegImageFile
    return kind(io.BytesIO(content))


def _require_bounded(picture: Image) -> None:
    if picture.width * picture.height > MOST_PIXELS:
        raise DocumentFailure("attachment.too_many_pixels", megapixels=MOST_PIXELS // 1_000_000)


def _turn(picture: Image) -> int:
    """Return how the camera was held, 1 to 8; 1 when nothing sensible is said."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # what is wrong with words that are not kept is nobody's concern
            turn = picture.getexif().get(_ORIENTATION, 1)
    except MALFORMED:
        return 1
    return turn if isinstance(turn, int) else 1


def _reduced(picture: Image) -> Image:
    """Decode a picture and bring it to the size of a sheet; beside the pixels, a few MB are used."""
    import PIL.Image

    picture.draft(None, _size_of(picture))  # a JPEG is decoded at a half or a quarter where that is enough
    picture.load()
    size = _size_of(picture)
    factor = max(1, picture.width // size[0])
    mode = "L" if picture.mode in _GREYS else "RGB"
    paper = PIL.Image.new(mode, (-(-picture.width // factor), -(-picture.height // factor)), "white")
    rows = factor * max(1, _STRIP_PIXELS // (picture.width * factor))
    for top in range(0, picture.height, rows):
        strip = picture.crop((0, top, picture.width, min(top + rows, picture.height)))
        paper.paste(_on_white(strip, mode).reduce(factor), (0, top // factor))
    return paper.resize(size, PIL.Image.Resampling.LANCZOS)


def _size_of(picture: Image) -> tuple[int, int]:
    """Return the size of the sheet, in pixels; never larger than the picture."""
    share = min(1.0, LONG_SIDE / max(picture.size), SHORT_SIDE / min(picture.size))
    return max(1, round(picture.width * share)), max(1, round(picture.height * share))


def _on_white(strip: Image, mode: str) -> Image:
    """Return a strip in grey or in colour; what is transparent shows the white of the sheet."""
    import PIL.Image

    if strip.mode.startswith("I"):  # sixteen bits of grey
        return strip.convert("I").point(_eight_bits).convert("L")
    if strip.mode not in {"RGBA", "LA", "PA"} and "transparency" not in strip.info:
        return strip.convert(mode)
    layered = strip.convert("RGBA")
    paper = PIL.Image.new(mode, strip.size, "white")
    paper.paste(layered.convert(mode), mask=layered.getchannel("A"))
    return paper


def _eight_bits(value: Any) -> Any:
    """Scale sixteen bits to eight; Pillow hands over an expression, not a number."""
    return value * (1 / 256)


def _upright(picture: Image, turn: int) -> Image:
    from PIL.Image import Transpose

    turns = {
        2: Transpose.FLIP_LEFT_RIGHT,
        3: Transpose.ROTATE_180,
        4: Transpose.FLIP_TOP_BOTTOM,
        5: Transpose.TRANSPOSE,
        6: Transpose.ROTATE_270,
        7: Transpose.TRANSVERSE,
        8: Transpose.ROTATE_90,
    }
    return picture.transpose(turns[turn]) if turn in turns else picture


def as_jpeg(picture: Image) -> bytes:
    """Write the pixels and nothing else: the picture was painted on a new sheet, which knows nothing more."""
    stream = io.BytesIO()
    picture.save(stream, "JPEG", quality=_QUALITY, optimize=True)
    return stream.getvalue()
