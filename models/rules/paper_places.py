"""Where the two codes stand on a printed page: the one who prints and the one who reads agree here.

Points from the top left corner of an A4 sheet, y downwards.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Final, TypeAlias

Point: TypeAlias = tuple[float, float]

PAGE_WIDTH: Final = 595.276
PAGE_HEIGHT: Final = 841.89
SIDE: Final = 68.03
"""24 mm: a code is read again from 100 dots an inch on, with strokes of a pen across."""
EDGE: Final = 17.0
"""6 mm above the upper code and below the lower one: nearer to the edge, printers leave white."""
MARGIN: Final = 34.0
_NOTHING: Final = 1e-12
UPPER: Final[Point] = (PAGE_WIDTH - MARGIN - SIDE, EDGE)
LOWER: Final[Point] = (MARGIN, PAGE_HEIGHT - EDGE - SIDE)
"""Top left corner of each code."""


def corners(place: Point) -> tuple[Point, Point, Point, Point]:
    """Return the corners of a code as they are read: top left, top right, bottom right, bottom left."""
    x, y = place
    return (x, y), (x + SIDE, y), (x + SIDE, y + SIDE), (x, y + SIDE)


def turned(found: Sequence[Point]) -> float:
    """Return by how much a code is turned, degrees clockwise, -180 to 180; corners as ``corners`` says."""
    (left, top), (right, level) = found[0], found[1]
    return math.degrees(math.atan2(level - top, right - left))


def is_upper(found: Sequence[Point], size: tuple[int, int]) -> bool:
    """Say which of its two codes a picture of a whole page shows, by which half of the page it stands in."""
    angle = math.radians(turned(found))
    x = sum(point[0] for point in found) / len(found) - size[0] / 2
    y = sum(point[1] for point in found) / len(found) - size[1] / 2
    # Turned back upright, the upper code is above the middle, and far to the right of it.
    upright_x = x * math.cos(angle) + y * math.sin(angle)
    upright_y = y * math.cos(angle) - x * math.sin(angle)
    return upright_x > upright_y


def similarity(pairs: Sequence[tuple[Point, Point]]) -> tuple[float, ...]:
    """Return the turn, scale and shift that bring places of the page to places of the picture best.

    Least squares; eight numbers as ``projection`` has them, the last two 0.

    Args:
        pairs: A place of the page and where it was found; two different ones at least.
    """
    count = len(pairs)
    mean = [sum(values) / count for values in zip(*((*page, *seen) for page, seen in pairs), strict=True)]
    spread = along = across = 0.0
    for (x, y), (u, v) in pairs:
        dx, dy, du, dv = x - mean[0], y - mean[1], u - mean[2], v - mean[3]
        spread += dx * dx + dy * dy
        along += dx * du + dy * dv
        across += dx * dv - dy * du
    a, b = along / spread, across / spread
    return (a, -b, mean[2] - a * mean[0] + b * mean[1], b, a, mean[3] - b * mean[0] - a * mean[1], 0.0, 0.0)


def projection(pairs: Sequence[tuple[Point, Point]]) -> tuple[float, ...] | None:
    """Return how a sheet seen aslant lies in the picture; None when these places do not tell.

    Least squares on eight numbers: ``u = (a x + b y + c) / (g x + h y + 1)`` and
    ``v = (d x + e y + f) / (g x + h y + 1)``, as Pillow wants them.
    """
    rows = []
    for (x, y), (u, v) in pairs:
        rows.append(([x, y, 1.0, 0.0, 0.0, 0.0, -u * x, -u * y], u))
        rows.append(([0.0, 0.0, 0.0, x, y, 1.0, -v * x, -v * y], v))
    normal = [[sum(row[i] * row[j] for row, _ in rows) for j in range(8)] for i in range(8)]
    right = [sum(row[i] * value for row, value in rows) for i in range(8)]
    return _solved(normal, right)


def seen_at(numbers: Sequence[float], place: Point) -> Point:
    """Return where a place of the page is in the picture."""
    a, b, c, d, e, f, g, h = numbers
    x, y = place
    below = g * x + h * y + 1.0
    return (a * x + b * y + c) / below, (d * x + e * y + f) / below


def worst_error(numbers: Sequence[float], pairs: Sequence[tuple[Point, Point]]) -> float:
    """Return how far the worst place is from where it was found, pixels."""
    return max(math.dist(seen_at(numbers, page), found) for page, found in pairs)


def _solved(matrix: list[list[float]], right: list[float]) -> tuple[float, ...] | None:
    """Solve linear equations by elimination, the largest pivot of scaled columns first."""
    count = len(right)
    scale = [max(abs(row[column]) for row in matrix) or 1.0 for column in range(count)]
    rows = [
        [row[j] / scale[j] for j in range(count)] + [value] for row, value in zip(matrix, right, strict=True)
    ]
    for column in range(count):
        best = max(range(column, count), key=lambda index: abs(rows[index][column]))
        if abs(rows[best][column]) < _NOTHING:
            return None
        rows[column], rows[best] = rows[best], rows[column]
        for row in range(count):
            if row != column:
                factor = rows[row][column] / rows[column][column]
                rows[row] = [value - factor * top for value, top in zip(rows[row], rows[column], strict=True)]
    return tuple(rows[index][count] / rows[index][index] / scale[index] for index in range(count))
