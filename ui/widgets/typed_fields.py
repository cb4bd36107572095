"""Fields for numbers, times of day and durations, typed the way they are said."""

from __future__ import annotations

from datetime import time

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ui.theme import theme
from ui.widgets.fields import ParsedField
from ui.widgets.parsing import (
    format_duration,
    format_time,
    parse_duration,
    parse_number,
    parse_time,
)


class NumberField(ParsedField):
    """A whole number that may be empty; Up and Down change it by one."""

    def __init__(
        self,
        name: str,
        *,
        minimum: int = 0,
        maximum: int = 999_999,
        unit: str = "",
        placeholder: str = "",
        parent: QWidget | None = None,
    ) -> None:
        self._minimum, self._maximum, self._unit = minimum, maximum, unit
        super().__init__(name, self._read, _write_number, placeholder=placeholder, parent=parent)
        self._leave_room()
        theme.changed.connect(self._leave_room)

    @override
    def value(self) -> int | None:
        number = self.parsed()
        return number if isinstance(number, int) else None

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        number = self.value()
        wanted = self._minimum if number is None else number + step
        self.set_value(min(self._maximum, max(self._minimum, wanted)))
        self.edited.emit()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._unit:
            painter = QPainter(self)
            painter.setFont(theme.font("small"))
            painter.setPen(theme.color("ink3"))
            room = self.rect().adjusted(0, 0, -theme.px(12), 0)
            painter.drawText(room, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, self._unit)

    def _leave_room(self) -> None:
        width = self.fontMetrics().horizontalAdvance(self._unit) + theme.px(8) if self._unit else 0
        self.setTextMargins(0, 0, width, 0)

    def _read(self, text: str) -> int | None:
        number = parse_number(text)
        if number is not None and not self._minimum <= number <= self._maximum:
            raise ValueError(text)
        return number


class TimeField(ParsedField):
    """A time of day that may be empty: « 8 h 30 », « 8:30 », « 830 »."""

    def __init__(self, name: str, *, placeholder: str = "", parent: QWidget | None = None) -> None:
        super().__init__(
            name, parse_time, _write_time, placeholder=placeholder or "8\u00a0h\u00a030", parent=parent
        )

    @override
    def value(self) -> time | None:
        parsed = self.parsed()
        return parsed if isinstance(parsed, time) else None


class HoursField(ParsedField):
    """A duration in minutes that may be empty: « 35 h », « 24 h 30 »."""

    def __init__(self, name: str, *, placeholder: str = "", parent: QWidget | None = None) -> None:
        super().__init__(
            name, parse_duration, _write_duration, placeholder=placeholder or "35\u00a0h", parent=parent
        )

    @override
    def value(self) -> int | None:
        parsed = self.parsed()
        return parsed if isinstance(parsed, int) else None


def _write_number(value: object) -> str:
    return str(value) if isinstance(value, int) else ""


def _write_time(value: object) -> str:
    return format_time(value if isinstance(value, time) else None)


def _write_duration(value: object) -> str:
    return format_duration(value if isinstance(value, int) else None)
