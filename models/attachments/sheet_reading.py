"""The pages of a file that somebody scanned, each with its code read and laid straight.

A picture is decoded here, by Pillow alone; the pages of a PDF are drawn by PDFium in a process of their own,
which has a time and a size and takes nothing with it when it falls.
"""

from __future__ import annotations

import io
import subprocess
from typing import TYPE_CHECKING, Final

from models.attachments import code_reading
from models.attachments.intake import kind_of, read_given
from models.errors import DocumentFailure
from models.interpreter import command, environment
from models.records.attachments import GivenFile, MediaType
from models.records.paper_copies import SheetImage

# Pillow, PDFium and zxing-cpp are only loaded when somebody files a sheet.
# ruff: noqa: PLC0415
if TYPE_CHECKING:
    from collections.abc import Sequence

MOST_PAGES: Final = 24
_SECONDS: Final = 60
_WORK: Final = "from models.attachments.sheet_drawing import work; work()"
_LENGTH_BYTES: Final = 4


def read_given_sheet(given: GivenFile) -> tuple[SheetImage, ...]:
    """Return the pages of a file; a second for each, so not on the thread of the screen.

    Raises:
        DocumentFailure: As ``intake.take_in`` and ``paper_pages.count_pages``.
    """
    content = read_given(given.path) if given.path is not None else given.content
    return read_sheet(content, given.name)


def read_sheet(content: bytes, name: str = "") -> tuple[SheetImage, ...]:
    """Return the pages of a picture or of a PDF; see ``read_given_sheet``."""
    from models.attachments.pictures import as_grey

    if kind_of(content) is MediaType.PDF:
        return tuple(code_reading.read_page(as_grey(page), name) for page in drawn_apart(content))
    return (code_reading.read_page(as_grey(content), name),)


def drawn_apart(pdf: bytes) -> tuple[bytes, ...]:
    """Return the pages of a PDF as JPEG in grey, drawn in another process.

    Raises:
        DocumentFailure: See ``paper_pages.count_pages``.
    """
    try:
        done = subprocess.run(  # noqa: S603  (this interpreter, a fixed program, the file on its standard input)
            command(_WORK), input=pdf, capture_output=True, check=False, env=environment(), timeout=_SECONDS
        )
    except subprocess.TimeoutExpired as error:
        raise DocumentFailure("attachment.unreadable") from error
    if done.returncode or not done.stdout:
        raise DocumentFailure("attachment.unreadable")
    status, pages = done.stdout[:1], done.stdout[1:]
    if status == b"!":
        code, _, count = pages.decode().partition(" ")
        raise DocumentFailure(code, **({"count": int(count), "most": MOST_PAGES} if count else {}))
    return _parted(pages)


def as_file(pages: Sequence[SheetImage], name: str) -> bytes:
    """Return a PDF of the pages, one picture each: what is kept of a signed original.

    Args:
        pages: At least one.
        name: What the file calls itself: a number, never a name of a person.
    """
    import time

    from PIL.JpegImagePlugin import JpegImageFile

    pictures = [JpegImageFile(io.BytesIO(page.content)) for page in pages]
    dots = max(picture.height for picture in pictures) / (842 / 72)
    stream, never = io.BytesIO(), time.gmtime(0)
    pictures[0].save(
        stream,
        "PDF",
        save_all=True,
        append_images=pictures[1:],
        resolution=dots,
        title=name,
        producer="Palier",
        creationDate=never,
        modDate=never,
    )
    return stream.getvalue()


def _parted(stream: bytes) -> tuple[bytes, ...]:
    found, place = [], 0
    while place < len(stream):
        length = int.from_bytes(stream[place : place + _LENGTH_BYTES], "big")
        place += _LENGTH_BYTES
        found.append(stream[place : place + length])
        place += length
    return tuple(found)
