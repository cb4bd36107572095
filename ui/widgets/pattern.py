"""The ornament of the curtain and of the first window: arches and steps, the same on every laptop."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPolygonF
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ui.theme import theme

_TILE: Final = 92
_TINTS: Final = ("rail2", "rail2", "rail3")
_QUARTER: Final = 90 * 16
# A tile is drawn for most numbers; the others stay empty, the ornament has to breathe.
_STAIRS, _ARCH, _QUARTER_DISC, _DOT, _LEAF = range(5)
_KINDS: Final = 8


class Pattern(QWidget):
    """A wall of tiles behind a card; it holds no information and says nothing."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        theme.changed.connect(self.update)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_pattern(painter, QRectF(self.rect()))


def paint_pattern(painter: QPainter, area: QRectF) -> None:
    """Fill an area with the ornament."""
    painter.fillRect(area, theme.color("rail"))
    if theme.is_contrast:
        return
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    side = theme.px(_TILE)
    for line in range(int(area.height() // side) + 1):
        for place in range(int(area.width() // side) + 1):
            _paint_tile(
                painter,
                QRectF(area.left() + place * side, area.top() + line * side, side, side),
                _draw(place, line),
            )


def _draw(place: int, line: int) -> int:
    """Return a number that looks drawn by lot and is always the same for a tile."""
    mixed = (place * 73_856_093) ^ (line * 19_349_663) ^ 0x5BD1E995
    mixed = (mixed ^ (mixed >> 13)) * 0x2545F491 & 0xFFFFFFFF
    return mixed ^ (mixed >> 15)


def _paint_tile(painter: QPainter, box: QRectF, lot: int) -> None:
    painter.setBrush(theme.color(_TINTS[(lot >> 5) % len(_TINTS)]))
    corner = (lot >> 9) % 4
    kind = lot % _KINDS
    if kind == _STAIRS:
        _paint_stairs(painter, box, is_rising=bool(corner % 2))
    elif kind == _ARCH:
        painter.drawChord(box.adjusted(0, 0, 0, box.height()), 0, 2 * _QUARTER)
    elif kind == _QUARTER_DISC:
        _paint_quarter(painter, box, corner)
    elif kind == _LEAF:
        _paint_quarter(painter, box, corner)
        painter.setBrush(theme.color("rail"))
        _paint_quarter(painter, _shrunk(box, corner), corner)
    elif kind == _DOT:
        is_lamp = (lot >> 12) % 7 == 0
        painter.setBrush(theme.color("saffron" if is_lamp else _TINTS[(lot >> 5) % len(_TINTS)]))
        radius = box.width() * (0.13 if is_lamp else 0.26)
        painter.drawEllipse(box.center(), radius, radius)


def _paint_stairs(painter: QPainter, box: QRectF, *, is_rising: bool) -> None:
    steps = 4
    width, height = box.width() / steps, box.height() / steps
    points = [box.bottomLeft()]
    for step in range(steps):
        y = box.bottom() - (step + 1) * height
        points += [QPointF(box.left() + step * width, y), QPointF(box.left() + (step + 1) * width, y)]
    points.append(box.bottomRight())
    if not is_rising:
        points = [QPointF(box.left() + box.right() - point.x(), point.y()) for point in points]
    painter.drawPolygon(QPolygonF(points))


def _paint_quarter(painter: QPainter, box: QRectF, corner: int) -> None:
    left = box.left() - (box.width() if corner in (0, 3) else 0)
    top = box.top() - (box.height() if corner in (0, 1) else 0)
    disc = QRectF(left, top, box.width() * 2, box.height() * 2)
    painter.drawPie(disc, (3 - corner) * _QUARTER, _QUARTER)


def _shrunk(box: QRectF, corner: int) -> QRectF:
    """Return the half-size box that stays in the same corner."""
    half = QRectF(0, 0, box.width() / 2, box.height() / 2)
    half.moveLeft(box.left() if corner in (0, 3) else box.center().x())
    half.moveTop(box.top() if corner in (0, 1) else box.center().y())
    return half
