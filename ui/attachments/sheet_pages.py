"""Turns a kept file into pages or into a small picture, in memory only."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader

from models.records.attachments import AttachmentContent, MediaType
from ui.printing.pages import POINTS_PER_INCH, Pages, PageSize, PdfPages

_DOTS_PER_INCH = 200.0
"""Of a picture that was drawn anew as a sheet."""
_FORMAT = QByteArray(b"jpeg")


class PicturePage:
    """One picture, as the only page of a document."""

    def __init__(self, content: bytes) -> None:
        """Decode a picture of ours.

        Raises:
            ValueError: These bytes are not a JPEG.
        """
        self._picture = _decoded(content)
        size = self._picture.size() * (POINTS_PER_INCH / _DOTS_PER_INCH)
        self.sizes = (PageSize(size.width(), size.height()),)

    def __len__(self) -> int:
        return 1

    def image(self, index: int, scale: float) -> QImage:
        """Return the picture, smaller where less is seen of it; see ``PdfPages.image``."""
        size = self.sizes[index]
        wanted = QSize(round(size.width * scale), round(size.height * scale))
        if wanted.width() >= self._picture.width():
            return self._picture  # larger would show nothing more
        return self._picture.scaled(
            wanted, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
        )

    def text(self, index: int) -> str:  # noqa: ARG002  (a picture has no words)
        """Return nothing: nobody has read the picture."""
        return ""

    def close(self) -> None:
        """Let the picture go."""
        self._picture = QImage()


class PicturePages:
    """Pictures one below the other, as the pages of a document; whoever decoded them keeps them."""

    def __init__(self, pages: Sequence[PicturePage]) -> None:
        self._pages = tuple(pages)
        self.sizes = tuple(size for page in self._pages for size in page.sizes)

    def __len__(self) -> int:
        return len(self._pages)

    def image(self, index: int, scale: float) -> QImage:
        """Return a picture; see ``PdfPages.image``."""
        return self._pages[index].image(0, scale)

    def text(self, index: int) -> str:
        """Return nothing: nobody has read the pictures."""
        return self._pages[index].text(0)

    def close(self) -> None:
        """Let go of the pictures."""
        self._pages, self.sizes = (), ()


def pages_of(content: AttachmentContent) -> Pages:
    """Return the pages of a file.

    Raises:
        ValueError: It cannot be shown.
    """
    if content.record.media_type is MediaType.PDF:
        return PdfPages(content.content)
    return PicturePage(content.content)


def sketch_of(content: AttachmentContent, room: QSize) -> QImage:
    """Return the first page, as large as fits in a room of so many device pixels.

    Raises:
        ValueError: It cannot be shown.
    """
    if content.record.media_type is MediaType.PDF:
        return _first_page(content.content, room)
    return _decoded(content.content, room)


def _decoded(content: bytes, room: QSize | None = None) -> QImage:
    """Decode a JPEG, and no other format that these bytes may look like; at once small where room is little.

    Raises:
        ValueError: It is no JPEG, or not a whole one.
    """
    buffer = QBuffer()
    buffer.setData(content)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, _FORMAT)
    if room is not None and reader.size().isValid():
        reader.setScaledSize(reader.size().scaled(room, Qt.AspectRatioMode.KeepAspectRatio))
    picture = reader.read()
    if picture.isNull():
        raise ValueError("not a JPEG")
    return picture


def _first_page(pdf: bytes, room: QSize) -> QImage:
    pages = PdfPages(pdf)
    try:
        size = pages.sizes[0]
        return pages.image(0, min(room.width() / size.width, room.height() / size.height))
    finally:
        pages.close()
