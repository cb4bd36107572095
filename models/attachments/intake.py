"""What may be kept: a JPEG, a PNG or a PDF, known by what it holds and not by what it is called."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from models.attachments.pictures import as_sheet
from models.errors import DocumentFailure
from models.records.attachments import MOST_BYTES, MediaType, TakenIn

_PDF: Final = b"%PDF-"
_JPEG: Final = b"\xff\xd8\xff"
_PNG: Final = b"\x89PNG\r\n\x1a\n"
_APPLE: Final = frozenset({b"ftypheic", b"ftypheix", b"ftypheim", b"ftypheis", b"ftypmif1", b"ftypmsf1"})
"""What photos of a telephone begin with when they are kept in the HEIC format."""


def read_given(path: Path) -> bytes:
    """Read a file that somebody chose, never more than may be kept.

    Raises:
        DocumentFailure: ``attachment.too_large``, ``attachment.unreadable_file``.
    """
    try:
        with path.open("rb") as stream:
            return _bounded(stream.read(MOST_BYTES + 1))
    except OSError as error:
        raise DocumentFailure("attachment.unreadable_file") from error


def take_in(content: bytes) -> TakenIn:
    """Return what is to be kept of a file; half a second for a photo, so not on the thread of the screen.

    A picture is drawn anew: smaller, without anything that was written beside it (place, date, device).

    Raises:
        DocumentFailure: ``attachment.too_large``, ``attachment.empty``, ``attachment.other_type``,
            ``attachment.heic``; see ``pictures.as_sheet``.
    """
    if kind_of(content) is MediaType.PDF:
        return TakenIn(media_type=MediaType.PDF, content=content, page_count=None)
    return TakenIn(media_type=MediaType.JPEG, content=as_sheet(content), page_count=1)


def kind_of(content: bytes) -> MediaType:
    """Return what a file may be taken for: a PDF, or a picture.

    Raises:
        DocumentFailure: ``attachment.too_large``, ``attachment.empty``, ``attachment.other_type``,
            ``attachment.heic``.
    """
    if not _bounded(content):
        raise DocumentFailure("attachment.empty")
    if content.startswith(_PDF):
        return MediaType.PDF
    if content.startswith((_JPEG, _PNG)):
        return MediaType.JPEG
    raise DocumentFailure("attachment.heic" if content[4:12] in _APPLE else "attachment.other_type")


def _bounded(content: bytes) -> bytes:
    if len(content) > MOST_BYTES:
        raise DocumentFailure("attachment.too_large", megabytes=MOST_BYTES // 1_000_000)
    return content
