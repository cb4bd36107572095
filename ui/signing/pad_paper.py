"""The paper of the pad: white in every theme, since ink is only ever ink on white."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QLineF, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from ui.theme import theme

_PAPER: Final = QColor("#FFFFFF")
# 3.9 on white: seen, without being taken for ink.
_GUIDE: Final = QColor("#857F71")
_BASELINE: Final = 0.74
_RADIUS: Final = 14


def paint_paper(painter: QPainter, size: QSize, *, is_mirrored: bool) -> None:
    """Paint the sheet, the line to sign on, and the cross where one begins."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_PAPER)
    radius = theme.px(_RADIUS)
    painter.drawRoundedRect(QRectF(1, 1, size.width() - 2, size.height() - 2), radius, radius)
    left, right = float(theme.px(36)), float(size.width() - theme.px(36))
    y = size.height() * _BASELINE
    pen = QPen(_GUIDE, max(1.2, theme.px(1.4)))
    pen.setDashPattern([5.0, 3.0])
    painter.setPen(pen)
    painter.drawLine(QLineF(left, y, right, y))
    arm = theme.px(6)
    start = right - arm * 2 if is_mirrored else left + arm * 2
    center = QPointF(start, y - arm * 2)
    painter.setPen(QPen(_GUIDE, max(1.6, theme.px(2)), Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    for slope in (1, -1):
        way = QPointF(arm, arm * slope)
        painter.drawLine(QLineF(center - way, center + way))


def paint_frame(painter: QPainter, rect: QRect, *, has_focus: bool) -> None:
    """Paint the border; two pixels in the colour of the focus while the pad has the keyboard."""
    width = theme.px(3) if has_focus else max(1.5, theme.px(2) * 0.75)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.color("focus") if has_focus else theme.color("edge"), width))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    radius = theme.px(_RADIUS)
    painter.drawRoundedRect(
        QRectF(rect).adjusted(width / 2, width / 2, -width / 2, -width / 2), radius, radius
    )
