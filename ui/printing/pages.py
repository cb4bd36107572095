"""Turning the pages of a PDF into pictures, from bytes that never touch the disk."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final, Protocol

from PySide6.QtGui import QImage

POINTS_PER_INCH: Final = 72.0


@dataclass(frozen=True, slots=True)
class PageSize:
    """Size of a page in points."""

    width: float
    height: float


class Pages(Protocol):
    """What can be shown one page below the other."""

    @property
    def sizes(self) -> tuple[PageSize, ...]:
        """Size of each page."""

    def __len__(self) -> int:
        """Return the number of pages."""

    def image(self, index: int, scale: float) -> QImage:
        """Draw a page; see ``PdfPages.image``."""

    def text(self, index: int) -> str:
        """Return the words of a page; empty when they are not known."""

    def close(self) -> None:
        """Let the document go."""


class PdfPages:
    """The pages of one document; PDFium is loaded with the first of them, and is used on one thread only."""

    def __init__(self, pdf: bytes) -> None:
        """Open a document.

        Raises:
            ValueError: These bytes are not a PDF.
        """
        import pypdfium2  # noqa: PLC0415  (6 MB that only this needs)

        self._document: Any
        try:
            self._document = pypdfium2.PdfDocument(pdf)
        except pypdfium2.PdfiumError as error:
            raise ValueError("not a PDF") from error
        self.sizes = tuple(
            PageSize(*self._document.get_page_size(index)) for index in range(len(self._document))
        )

    def __len__(self) -> int:
        return len(self.sizes)

    def image(self, index: int, scale: float) -> QImage:
        """Draw a page.

        Args:
            index: 0 for the first page.
            scale: Pixels per point.
        """
        page = self._document[index]
        bitmap = page.render(scale=scale, rev_byteorder=True, prefer_bgrx=True, maybe_alpha=False)
        picture = QImage(
            bitmap.buffer, bitmap.width, bitmap.height, bitmap.stride, QImage.Format.Format_RGBX8888
        ).copy()  # the pixels go with the bitmap
        bitmap.close()
        page.close()
        return picture

    def text(self, index: int) -> str:
        """The words of a page, for a screen reader."""
        page = self._document[index]
        words = page.get_textpage()
        text = str(words.get_text_bounded())
        words.close()
        page.close()
        return text

    def close(self) -> None:
        """Let the document go."""
        self._document.close()
