"""A week of seven days by a few parts of the day, each switched on or off."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QLocale, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ui.icons import pixmap
from ui.theme import theme
from ui.widgets.messages import announce

Slot = tuple[int, str]
_MOVES = {Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1)}
_DAYS = 7


class HoursGrid(QWidget):
    """Toggles laid out as a week; a whole day or a whole part is switched by its heading.

    Keyboard: arrows move, Space switches, Home and End go to Monday and Sunday.

    Signals:
        edited: The person switched something.
    """

    edited = Signal()

    def __init__(self, name: str, parts: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        """Make the grid.

        Args:
            name: Object name.
            parts: Codes and labels of the parts of a day, in order.
            parent: Owner.
        """
        super().__init__(parent)
        self.setObjectName(name)
        self._parts = tuple(parts)
        self._chosen: set[Slot] = set()
        self._column, self._row = 0, 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        theme.changed.connect(self.updateGeometry)
        self._describe()

    def value(self) -> tuple[Slot, ...]:
        """Return the pairs (weekday from 0 = Monday, code) switched on, in order of the week."""
        codes = [code for code, _ in self._parts]
        return tuple(sorted(self._chosen, key=lambda slot: (slot[0], codes.index(slot[1]))))

    def set_value(self, value: object) -> None:
        """Switch on exactly these pairs; does not emit ``edited``."""
        known = {code for code, _ in self._parts}
        slots = value if isinstance(value, Iterable) else ()
        self._chosen = {(int(day), str(code)) for day, code in slots if str(code) in known}
        self._describe()
        self.update()

    def is_valid(self) -> bool:
        """Any week is valid."""
        return True

    @override
    def sizeHint(self) -> QSize:
        return QSize(theme.px(92) + theme.px(64) * _DAYS, theme.px(26) + theme.px(36) * len(self._parts))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(92) + theme.px(40) * _DAYS, self.sizeHint().height())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _MOVES:
            right, down = _MOVES[key]
            self._go((self._column + right) % _DAYS, (self._row + down) % len(self._parts))
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._go(0 if key == Qt.Key.Key_Home else _DAYS - 1, self._row)
        elif key in (Qt.Key.Key_Space, Qt.Key.Key_Select):
            self._toggle([(self._column, self._parts[self._row][0])])
        else:
            super().keyPressEvent(event)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        left, top, width, height = self._measures()
        day = int((event.position().x() - left) // width) if event.position().x() >= left else -1
        part = int((event.position().y() - top) // height) if event.position().y() >= top else -1
        days = [day] if 0 <= day < _DAYS else range(_DAYS)
        parts = [part] if 0 <= part < len(self._parts) else range(len(self._parts))
        if day < 0 and part < 0:
            return
        if 0 <= day < _DAYS and 0 <= part < len(self._parts):
            self._column, self._row = day, part
        self._toggle([(d, self._parts[p][0]) for d in days for p in parts])

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        left, top, width, height = self._measures()
        painter.setFont(theme.font("label", QFont.Weight.DemiBold))
        painter.setPen(theme.color("ink2"))
        for day in range(_DAYS):
            box = QRectF(left + day * width, 0, width, top)
            painter.drawText(
                box, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter, _day_name(day)
            )
        for part, (code, text) in enumerate(self._parts):
            painter.setFont(theme.font("label"))
            painter.setPen(theme.color("ink2"))
            name_box = QRectF(0, top + part * height, left - theme.px(8), height)
            painter.drawText(name_box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)
            for day in range(_DAYS):
                self._paint_cell(
                    painter, QRectF(left + day * width, top + part * height, width, height), day, part, code
                )

    def _paint_cell(self, painter: QPainter, box: QRectF, day: int, part: int, code: str) -> None:
        inset = theme.px(3)
        shape = box.adjusted(inset, inset, -inset, -inset)
        is_on = (day, code) in self._chosen
        is_current = self.hasFocus() and (day, part) == (self._column, self._row)
        color = "focus" if is_current else "primary" if is_on else "edge"
        painter.setPen(QPen(theme.color(color), 2 if is_on or is_current else 1))
        painter.setBrush(theme.color("soft" if is_on else "surface"))
        painter.drawRoundedRect(shape, theme.px(8), theme.px(8))
        if is_on:
            half = theme.px(16) / 2
            painter.drawPixmap(
                int(shape.center().x() - half),
                int(shape.center().y() - half),
                pixmap("check", "primary", 16, 2.4),
            )

    def _measures(self) -> tuple[float, float, float, float]:
        left, top = theme.px(92), theme.px(26)
        return left, top, (self.width() - left) / _DAYS, (self.height() - top) / max(1, len(self._parts))

    def _go(self, day: int, part: int) -> None:
        self._column, self._row = day, part
        self._describe()
        self.update()
        announce(self, self._cell_words())

    def _toggle(self, slots: list[Slot]) -> None:
        target = set(slots)
        self._chosen = self._chosen - target if target <= self._chosen else self._chosen | target
        self._describe()
        self.update()
        announce(self, self._cell_words())
        self.edited.emit()

    def _cell_words(self) -> str:
        code, part = self._parts[self._row]
        state = self.tr("yes") if (self._column, code) in self._chosen else self.tr("no")
        day = QLocale().dayName(self._column + 1, QLocale.FormatType.LongFormat)
        return self.tr("{day}, {part}: {state}").format(day=day, part=part, state=state)

    def _describe(self) -> None:
        self.setAccessibleDescription(self._cell_words() if self._parts else "")


def _day_name(day: int) -> str:
    return QLocale().dayName(day + 1, QLocale.FormatType.ShortFormat)
