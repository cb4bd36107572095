"""Lines, circles and surfaces of a picture as PDF operators; points are in the square of the picture."""

from __future__ import annotations

import math
from typing import Final, TypeAlias

Point: TypeAlias = tuple[float, float]
THICK: Final = 2.8
"""Of an outline, in units of the picture: 1 mm at the size of a sentence in 14 points."""
_ARC: Final = 0.5523
_STEP: Final = math.pi / 2


def line(*points: Point) -> str:
    """Give the path through points."""
    (x, y), *rest = points
    return " ".join([f"{x:g} {y:g} m", *(f"{right:g} {down:g} l" for right, down in rest)])


def shape(*points: Point) -> str:
    """Give the closed path through points."""
    return closed(line(*points))


def curve(start: Point, *bends: tuple[Point, Point, Point]) -> str:
    """Give a path of Bézier curves, each with its two handles and its end."""
    ways = (" ".join(f"{x:g} {y:g}" for x, y in bend) + " c" for bend in bends)
    return " ".join([f"{start[0]:g} {start[1]:g} m", *ways])


def closed(path: str) -> str:
    """Close a path."""
    return f"{path} h"


def circle(x: float, y: float, radius: float) -> str:
    """Give a whole circle."""
    return closed(arc(x, y, radius, 0.0, 360.0))


def arc(x: float, y: float, radius: float, start: float, end: float) -> str:
    """Give part of a circle, degrees clockwise from the right, ``end`` after ``start``."""
    first, last = math.radians(start), math.radians(end)
    count = max(1, math.ceil((last - first) / _STEP - 1e-9))
    turn = (last - first) / count
    pull = 4 / 3 * math.tan(turn / 4) * radius
    bends = []
    for index in range(count):
        here, there = first + index * turn, first + (index + 1) * turn
        bends.append(
            (
                _at(x, y, radius, here, pull),
                _at(x, y, radius, there, -pull),
                _at(x, y, radius, there, 0.0),
            )
        )
    return curve(_at(x, y, radius, first, 0.0), *bends)


def box(x: float, y: float, width: float, height: float, radius: float = 0.0) -> str:
    """Give a rectangle with rounded corners."""
    if not radius:
        return f"{x:g} {y:g} {width:g} {height:g} re"
    right, bottom, r, k = x + width, y + height, radius, radius * (1 - _ARC)
    corners = (
        ((right - k, y), (right, y + k), (right, y + r), (right, bottom - r)),
        ((right, bottom - k), (right - k, bottom), (right - r, bottom), (x + r, bottom)),
        ((x + k, bottom), (x, bottom - k), (x, bottom - r), (x, y + r)),
        ((x, y + k), (x + k, y), (x + r, y), (right - r, y)),
    )
    parts = [f"{right - r:g} {y:g} m"]
    for *bend, end in corners:
        parts.append(" ".join(f"{a:g} {b:g}" for a, b in bend) + f" c {end[0]:g} {end[1]:g} l")
    return f"{' '.join(parts)} h"


def drawn(*paths: str, width: float = THICK) -> str:
    """Draw outlines."""
    return f"{width:g} w {' '.join(paths)} S"


def filled(*paths: str) -> str:
    """Fill surfaces in black."""
    return f"{' '.join(paths)} f"


def cut(*paths: str) -> str:
    """Fill surfaces in white, over what is below."""
    return f"1 g {' '.join(paths)} f 0 g"


def framed(*paths: str, width: float = THICK) -> str:
    """Fill surfaces in white and draw their outline."""
    return f"1 g {width:g} w {' '.join(paths)} B 0 g"


def scored(*paths: str, width: float = THICK) -> str:
    """Draw lines in white, over what is black."""
    return f"1 G {width:g} w {' '.join(paths)} S 0 G"


def _at(x: float, y: float, radius: float, angle: float, along: float) -> Point:
    """Give a point of a circle, moved along its tangent; rounded, so that the file stays small."""
    right, down = math.cos(angle), math.sin(angle)
    return round(x + radius * right - along * down, 2), round(y + radius * down + along * right, 2)
