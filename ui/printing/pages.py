"""Turning the pages of a PDF into pictures, from bytes that never touch the disk."""

from __future__ import annotations

import ctypes
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
        self._document.init_forms()  # without it, what is signed and filled in is not drawn
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
        filled = self._filled(page)
        page.close()
        return "\n".join((text, *filled))

    def _filled(self, page: Any) -> list[str]:
        """What stands in the fields of a page, which is no part of its text."""
        from pypdfium2 import raw  # noqa: PLC0415  (6 MB that only this needs)

        form, found = self._document.formenv, []
        for index in range(raw.FPDFPage_GetAnnotCount(page) if form else 0):
            field = raw.FPDFPage_GetAnnot(page, index)
            size = raw.FPDFAnnot_GetFormFieldValue(form, field, None, 0)
            value = ctypes.create_string_buffer(size)
            raw.FPDFAnnot_GetFormFieldValue(
                form, field, ctypes.cast(value, ctypes.POINTER(raw.FPDF_WCHAR)), size
            )
            raw.FPDFPage_CloseAnnot(field)
            found.append(value.raw.decode("utf-16-le", "replace").rstrip("\0"))
        return [text for text in found if text]

    def close(self) -> None:
        """Let the document go."""
        self._document.close()
