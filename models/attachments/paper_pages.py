"""How many pages a PDF has, by the library that will draw them; nothing in it is ever run.

PDFium is used on one thread only, that of the screen.
"""

from __future__ import annotations

from typing import Any, Final

from models.errors import DocumentFailure

MOST_PAGES: Final = 100
_LONGEST_SHAPE: Final = 3.0
"""Pages are drawn as wide as the view: one a thousand times as long would fill the memory."""
_PASSWORD: Final = 4  # FPDF_ERR_PASSWORD


def count_pages(pdf: bytes) -> int:
    """Return the number of pages, once every page can be drawn.

    Raises:
        DocumentFailure: ``attachment.unreadable``; ``attachment.protected``: it asks for a password;
            ``attachment.too_many_pages``; ``attachment.strange_pages``: not the shape of any sheet.
    """
    import pypdfium2  # noqa: PLC0415  (6 MB that only this needs)

    document: Any
    try:
        document = pypdfium2.PdfDocument(pdf)
    except pypdfium2.PdfiumError as error:
        is_protected = getattr(error, "err_code", None) == _PASSWORD
        code = "attachment.protected" if is_protected else "attachment.unreadable"
        raise DocumentFailure(code) from error
    try:
        return _checked(document)
    except pypdfium2.PdfiumError as error:
        raise DocumentFailure("attachment.unreadable") from error
    finally:
        document.close()


def _checked(document: Any) -> int:
    count = len(document)
    if not count:
        raise DocumentFailure("attachment.unreadable")
    if count > MOST_PAGES:
        raise DocumentFailure("attachment.too_many_pages", count=count, most=MOST_PAGES)
    for index in range(count):
        width, height = document.get_page_size(index)
        if not _is_sheet(width, height):
            raise DocumentFailure("attachment.strange_pages")
        document[index].close()  # one that cannot be read is told now, not once somebody needs it
    return count


def _is_sheet(width: float, height: float) -> bool:
    return min(width, height) > 0 and max(width, height) / min(width, height) <= _LONGEST_SHAPE
