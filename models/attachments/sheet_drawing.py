"""Draws the pages of a PDF in grey: what ``sheet_reading`` runs in a process of its own."""

from __future__ import annotations

import sys
from typing import Any, Final

from models.attachments.paper_pages import count_pages
from models.attachments.pictures import LONG_SIDE, as_jpeg
from models.errors import DocumentFailure

_MOST_PAGES: Final = 24
_MOST_BYTES: Final = 1_500_000_000
_LENGTH_BYTES: Final = 4


def work() -> None:
    """Read a PDF from the standard input; write a dot and its pages, or a mark and why not."""
    _bound()
    pdf = sys.stdin.buffer.read()
    try:
        pages = drawn(pdf)
    except DocumentFailure as error:
        count = error.params.get("count")
        said = error.code if count is None else f"{error.code} {count}"
        sys.stdout.buffer.write(b"!" + said.encode())
        return
    sys.stdout.buffer.write(b".")
    for page in pages:
        sys.stdout.buffer.write(len(page).to_bytes(_LENGTH_BYTES, "big") + page)


def drawn(pdf: bytes) -> list[bytes]:
    """Return each page as a JPEG in grey, at most 200 dots an inch.

    Raises:
        DocumentFailure: See ``paper_pages.count_pages``.
    """
    import pypdfium2  # noqa: PLC0415  (6 MB that only this needs)

    count = count_pages(pdf)
    if count > _MOST_PAGES:
        raise DocumentFailure("attachment.too_many_pages", count=count, most=_MOST_PAGES)
    document: Any = pypdfium2.PdfDocument(pdf)
    try:
        return [_page(document, index) for index in range(count)]
    except pypdfium2.PdfiumError as error:
        raise DocumentFailure("attachment.unreadable") from error
    finally:
        document.close()


def _page(document: Any, index: int) -> bytes:
    scale = LONG_SIDE / max(document.get_page_size(index))
    picture = document[index].render(scale=scale, grayscale=True).to_pil()
    return as_jpeg(picture.convert("L"))


def _bound() -> None:
    """Give back no more memory than a scan needs, where the system can be told so."""
    try:
        import resource  # noqa: PLC0415  (not on Windows)
    except ImportError:
        return
    resource.setrlimit(resource.RLIMIT_AS, (_MOST_BYTES, _MOST_BYTES))
