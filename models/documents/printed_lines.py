"""What stands where on the pages of a PDF of ours, read back from the file that goes to the printer."""

from __future__ import annotations

from typing import Any, Final

from models.records.printing import PrintedLine

_POINTS_PER_MM: Final = 72 / 25.4


def printed_lines(pdf: bytes) -> tuple[tuple[PrintedLine, ...], ...]:
    """Return the lines of each page, in the order of the file.

    Args:
        pdf: A file that this program made: nothing is checked.
    """
    document = _opened(pdf)
    try:
        return tuple(_page(document[index]) for index in range(len(document)))
    finally:
        document.close()


def _opened(pdf: bytes) -> Any:
    import pypdfium2  # noqa: PLC0415  (6 MB that only printing needs)

    return pypdfium2.PdfDocument(pdf)


def _page(page: Any) -> tuple[PrintedLine, ...]:
    text, height = page.get_textpage(), page.get_height()
    found = []
    for index in range(text.count_rects()):
        left, bottom, right, top = text.get_rect(index)
        found.append(
            PrintedLine(
                text=" ".join(text.get_text_bounded(left, bottom, right, top).split()),
                left=left / _POINTS_PER_MM,
                top=(height - top) / _POINTS_PER_MM,
                right=right / _POINTS_PER_MM,
                bottom=(height - bottom) / _POINTS_PER_MM,
            )
        )
    return tuple(found)
