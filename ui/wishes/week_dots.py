"""A week to be looked at: when somebody can work, as small squares, and in words for who hears it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QLocale, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from models.records.residents import AvailabilitySlot, DayPart
from ui.labels import choices
from ui.theme import theme

_DAYS: Final = 7
_NAMES: Final = 88.0
_CELL: Final = 34.0
_HEIGHT: Final = 24.0
_HEAD: Final = 20.0


class WeekDots(QWidget):
    """Seven days by four parts; filled where the person can work."""

    def __init__(self, name: str, slots: Sequence[AvailabilitySlot], words: str) -> None:
        """Show a week.

        Args:
            name: Object name.
            slots: When the person can work.
            words: The same, said.
        """
        super().__init__()
        self.setObjectName(name)
        self._slots = {(slot.weekday, slot.part) for slot in slots}
        self._parts = choices(DayPart)
        self.setAccessibleName(words)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    @override
    def sizeHint(self) -> QSize:
        return QSize(theme.px(_NAMES + _CELL * _DAYS), theme.px(_HEAD + _HEIGHT * len(self._parts)))

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        left, head = float(theme.px(_NAMES)), float(theme.px(_HEAD))
        width, height = float(theme.px(_CELL)), float(theme.px(_HEIGHT))
        painter.setFont(theme.font("small", QFont.Weight.DemiBold))
        painter.setPen(theme.color("ink2"))
        centre = Qt.AlignmentFlag.AlignCenter
        for day in range(_DAYS):
            painter.drawText(QRectF(left + day * width, 0, width, head), centre, _initial(day))
        painter.setFont(theme.font("small"))
        for place, (code, text) in enumerate(self._parts):
            top = head + place * height
            painter.setPen(theme.color("ink2"))
            painter.drawText(QRectF(0, top, left - 6, height), Qt.AlignmentFlag.AlignVCenter, text)
            for day in range(_DAYS):
                box = QRectF(left + day * width, top, width, height)
                self._paint(painter, box, is_on=(day, DayPart(code)) in self._slots)

    @staticmethod
    def _paint(painter: QPainter, box: QRectF, *, is_on: bool) -> None:
        inset = theme.px(3)
        painter.setPen(QPen(theme.color("primary" if is_on else "edge"), 1))
        painter.setBrush(theme.color("primary" if is_on else "surface"))
        painter.drawRoundedRect(box.adjusted(inset, inset, -inset, -inset), theme.px(5), theme.px(5))


def _initial(day: int) -> str:
    return QLocale().standaloneDayName(day + 1, QLocale.FormatType.ShortFormat).rstrip(".").capitalize()
