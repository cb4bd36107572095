"""Fill on screen the same outlines that are filled on paper."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPolygonF

from models.records.signatures import InkStroke
from models.rules.ink import Polygon, outline
from ui.tokens import SIGNATURE_INK

INK_COLOR: Final = QColor(SIGNATURE_INK)


def paint_stroke(painter: QPainter, stroke: InkStroke) -> None:
    """Paint one stroke in the coordinates of its pad."""
    _fill(painter, outline(stroke))


def _fill(painter: QPainter, polygons: Iterable[Polygon]) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(INK_COLOR)
    for polygon in polygons:
        path = QPainterPath()
        path.setFillRule(Qt.FillRule.WindingFill)
        path.addPolygon(QPolygonF([QPointF(x, y) for x, y in polygon]))
        path.closeSubpath()
        painter.drawPath(path)
