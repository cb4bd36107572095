"""Yes or no: a switch for a state, a check box for an item of a list."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QWidget
from typing_extensions import override

from ui.icons import pixmap
from ui.theme import theme


class Switch(QCheckBox):
    """A switch with its words.

    Signals:
        edited: The person switched it.
    """

    edited = Signal()

    def __init__(
        self, name: str, text: str = "", *, is_on: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(text, parent)
        self.setObjectName(name)
        self.setChecked(is_on)
        self.setAccessibleName(text.replace("&", ""))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(self.edited)
        theme.changed.connect(self.updateGeometry)

    def value(self) -> bool:
        """Return whether it is on."""
        return self.isChecked()

    def set_value(self, value: object) -> None:
        """Switch it; does not emit ``edited``."""
        self.setChecked(bool(value))

    def is_valid(self) -> bool:
        """Yes and no are both valid."""
        return True

    @override
    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(theme.font("body"))
        text = (
            metrics.size(Qt.TextFlag.TextShowMnemonic.value, self.text()).width() + theme.px(14)
            if self.text()
            else 0
        )
        return QSize(theme.px(46) + text, theme.px(34))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(min(self.sizeHint().width(), theme.px(180)), self.sizeHint().height())

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        room = QRect(0, 0, max(1, width - theme.px(60)), 10_000)
        metrics = QFontMetrics(theme.font("body"))
        return max(theme.px(34), metrics.boundingRect(room, _WRAPPED, self.text()).height() + theme.px(8))

    @override
    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_mark(painter)
        painter.setFont(theme.font("body"))
        painter.setPen(theme.color("ink" if self.isEnabled() else "ink3"))
        painter.drawText(self._text_box(), _WRAPPED | Qt.AlignmentFlag.AlignVCenter.value, self.text())
        if self.hasFocus():
            painter.setPen(QPen(theme.color("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), theme.px(8), theme.px(8))

    def _paint_mark(self, painter: QPainter) -> None:
        width, height = theme.px(42), theme.px(24)
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = self.width() - width - 3 if is_mirrored else 3
        track = QRectF(left, (self.height() - height) / 2, width, height)
        is_on = self.isChecked()
        painter.setPen(QPen(theme.color("primary" if is_on else "edge"), 1.5))
        painter.setBrush(theme.color("primary" if is_on else "surface"))
        painter.drawRoundedRect(track, height / 2, height / 2)
        diameter = height - theme.px(8)
        at_end = is_on != is_mirrored
        x = track.right() - diameter - theme.px(4) if at_end else track.left() + theme.px(4)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("onprimary" if is_on else "edge"))
        painter.drawEllipse(QRectF(x, track.top() + theme.px(4), diameter, diameter))

    def _text_box(self) -> QRect:
        taken = theme.px(54)
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        return self.rect().adjusted(4 if is_mirrored else taken, 0, -taken if is_mirrored else -4, 0)


class CheckBox(Switch):
    """A square that is ticked, with its words."""

    @override
    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(theme.font("body"))
        text = (
            metrics.size(Qt.TextFlag.TextShowMnemonic.value, self.text()).width() + theme.px(12)
            if self.text()
            else 0
        )
        return QSize(theme.px(26) + text, theme.px(32))

    @override
    def _paint_mark(self, painter: QPainter) -> None:
        side = theme.px(22)
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = self.width() - side - 3 if is_mirrored else 3
        box = QRectF(left, (self.height() - side) / 2, side, side)
        is_on = self.isChecked()
        painter.setPen(QPen(theme.color("primary" if is_on else "edge"), 1.5))
        painter.setBrush(theme.color("primary" if is_on else "surface"))
        painter.drawRoundedRect(box, theme.px(6), theme.px(6))
        if is_on:
            picture = pixmap("check", "onprimary", 16, 2.6)
            painter.drawPixmap(
                int(box.left() + (side - theme.px(16)) / 2),
                int(box.top() + (side - theme.px(16)) / 2),
                picture,
            )

    @override
    def _text_box(self) -> QRect:
        taken = theme.px(34)
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        return self.rect().adjusted(4 if is_mirrored else taken, 0, -taken if is_mirrored else -4, 0)


_WRAPPED = (
    Qt.TextFlag.TextWordWrap.value | Qt.TextFlag.TextShowMnemonic.value | Qt.AlignmentFlag.AlignLeft.value
)
