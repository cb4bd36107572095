"""A drawing of one idea on a page: outlines in a square of their own, and the words for who cannot see it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

UNITS: Final = 48.0
"""Side of the square in which a picture is drawn, its origin at the top left, y downwards."""


@dataclass(frozen=True, slots=True)
class PictureMark:
    """A picture; its place is its top left corner.

    Attributes:
        code: Operators in a square of ``UNITS``, balanced in themselves.
        side: Of the square on the page, points.
        alt: What it shows, in words.
        language: Of these words.
    """

    code: str
    side: float
    alt: str
    language: str = "fr"


def picture_code(mark: PictureMark, x: float, y: float) -> str:
    """Give the operators that draw a picture, ``y`` being its top, counted from the bottom of the page.

    Black alone, with round ends: a cheap printer that knows nothing between black and white keeps it whole.
    """
    scale = mark.side / UNITS
    return f"q {scale:.4f} 0 0 {-scale:.4f} {x:.2f} {y:.2f} cm 1 J 1 j 0 G 0 g {mark.code} Q"
