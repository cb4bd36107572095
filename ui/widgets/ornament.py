"""The ornament of the curtain and of the first window: arches and steps, the same on every laptop.

Painted with filled paths alone: brushes and pens would bring in the ``Qt`` namespace, which the first window
does without (see ``ui.session.first_window``).
"""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QPainterPath, QPalette, QPolygonF

from ui.theme import theme

_TILE: Final = 92
_TINTS: Final = ("rail2", "rail2", "rail3")
_STAIRS, _ARCH, _QUARTER, _DOT, _LEAF = range(5)
# A tile is drawn for most numbers; the others stay empty, the ornament has to breathe.
_KINDS: Final = 8
_LAMPS: Final = 7


def paint_ornament(painter: QPainter, area: QRectF) -> None:
    """Fill an area with the ornament."""
    ground = QPainterPath()
    ground.addRect(area)
    _fill(painter, ground, "rail")
    if theme.is_contrast:
        return
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for token, path in _shapes(area.left(), area.top(), area.width(), area.height(), theme.px(_TILE)).items():
        _fill(painter, path, token)


@lru_cache(maxsize=2)
def _shapes(left: float, top: float, width: float, height: float, side: float) -> dict[str, QPainterPath]:
    """Lay the tiles: once for a size, a window paints at every letter that is typed in it."""
    shapes = {token: QPainterPath() for token in ("rail2", "rail3", "saffron")}
    for line in range(int(height // side) + 1):
        for place in range(int(width // side) + 1):
            box = QRectF(left + place * side, top + line * side, side, side)
            _add_tile(shapes, box, _draw(place, line))
    return shapes


def _fill(painter: QPainter, path: QPainterPath, token: str) -> None:
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Window, theme.color(token))
    painter.fillPath(path, palette.window())


def _draw(place: int, line: int) -> int:
    """Return a number that looks drawn by lot and is always the same for a tile."""
    mixed = (place * 73_856_093) ^ (line * 19_349_663) ^ 0x5BD1E995
    mixed = (mixed ^ (mixed >> 13)) * 0x2545F491 & 0xFFFFFFFF
    return mixed ^ (mixed >> 15)


def _add_tile(shapes: dict[str, QPainterPath], box: QRectF, lot: int) -> None:
    path = shapes[_TINTS[(lot >> 5) % len(_TINTS)]]
    corner = (lot >> 9) % 4
    kind = lot % _KINDS
    if kind == _STAIRS:
        _add_stairs(path, box, is_rising=bool(corner % 2))
    elif kind == _ARCH:
        _add_arch(path, box)
    elif kind in (_QUARTER, _LEAF):
        _add_quarter(path, box, corner, hole=0.5 if kind == _LEAF else 0.0)
    elif kind == _DOT:
        is_lamp = (lot >> 12) % _LAMPS == 0
        radius = box.width() * (0.13 if is_lamp else 0.26)
        (shapes["saffron"] if is_lamp else path).addEllipse(box.center(), radius, radius)


def _add_arch(path: QPainterPath, box: QRectF) -> None:
    path.moveTo(box.left(), box.bottom())
    path.arcTo(QRectF(box.left(), box.top(), box.width(), box.height() * 2), 180, -180)
    path.closeSubpath()


def _add_stairs(path: QPainterPath, box: QRectF, *, is_rising: bool) -> None:
    steps = 4
    width, height = box.width() / steps, box.height() / steps
    points = [box.bottomLeft()]
    for step in range(steps):
        y = box.bottom() - (step + 1) * height
        points += [QPointF(box.left() + step * width, y), QPointF(box.left() + (step + 1) * width, y)]
    points.append(box.bottomRight())
    if not is_rising:
        points = [QPointF(box.left() + box.right() - point.x(), point.y()) for point in points]
    path.addPolygon(QPolygonF(points))
    path.closeSubpath()


def _add_quarter(path: QPainterPath, box: QRectF, corner: int, *, hole: float) -> None:
    """Add a quarter of a disc around one corner of the tile, or of a ring.

    Args:
        path: Extended.
        box: The tile.
        corner: 0 top left, then clockwise.
        hole: Inner radius, as a part of the outer one.
    """
    center = (box.topLeft(), box.topRight(), box.bottomRight(), box.bottomLeft())[corner]
    start = (270, 180, 90, 0)[corner]
    radius, inner = box.width(), box.width() * hole
    path.arcMoveTo(_around(center, radius), start)
    path.arcTo(_around(center, radius), start, 90)
    if inner:
        path.arcTo(_around(center, inner), start + 90, -90)
    else:
        path.lineTo(center)
    path.closeSubpath()


def _around(center: QPointF, radius: float) -> QRectF:
    return QRectF(center.x() - radius, center.y() - radius, 2 * radius, 2 * radius)
