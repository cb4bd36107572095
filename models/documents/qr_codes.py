"""The codes of a printed page: path operators of ours, the squares of a row joined."""

from __future__ import annotations

import itertools
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from models.records.paper_copies import PaperCode
from models.rules import paper_code
from models.rules.paper_places import SIDE

_MASK: Final = 4
"""One of the eight: any of them is read, and trying them all takes four times as long."""


@dataclass(frozen=True, slots=True)
class QrMark:
    """A code that machines read, drawn as one black shape; its place is its top left corner.

    Attributes:
        side: Points, without the white around it.
        count: Squares of a side.
        path: Operators of the dark squares, a square being one unit, from the bottom left corner.
        alt: What is read aloud in its place.
        language: Of these words.
    """

    side: float
    count: int
    path: str
    alt: str
    language: str = "fr"


def code_mark(code: PaperCode, alt: str) -> QrMark | None:
    """Return the code of a page; None for a page that bears none.

    Args:
        code: What it says.
        alt: What is read aloud in its place.
    """
    if not paper_code.can_be_written(code):
        return None
    count, path = _drawn(paper_code.encode(code))
    return QrMark(side=SIDE, count=count, path=path, alt=alt)


def qr_operators(mark: QrMark, x: float, y: float) -> str:
    """Give the operators that draw a code, ``y`` being its top, counted from the bottom of the page."""
    scale = mark.side / mark.count
    return f"q {scale:.5f} 0 0 {scale:.5f} {x:.2f} {y - mark.side:.2f} cm 0 g\n{mark.path}\nf Q"


@lru_cache(maxsize=64)
def _drawn(text: str) -> tuple[int, str]:
    """Return how many squares a side has, and the path of the dark ones."""
    import segno  # noqa: PLC0415  (only where a page is printed)

    matrix = segno.make_qr(text, error="q", boost_error=False, mask=_MASK).matrix
    count = len(matrix)
    parts = []
    for row, squares in enumerate(matrix):
        start = 0
        for is_dark, run in itertools.groupby(squares):
            length = len(list(run))
            if is_dark:
                parts.append(f"{start} {count - 1 - row} {length} 1 re")
            start += length
    return count, "\n".join(parts)
