"""A date that may be empty: typed as people write it, chosen from quick chips or from a calendar."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QDate, QEvent, QLocale, QObject, Qt, Signal
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QFrame, QSizePolicy, QToolButton, QWidget
from typing_extensions import override

from ui.icons import icon
from ui.theme import theme
from ui.widgets.buttons import make_button
from ui.widgets.chips import ChipGroup
from ui.widgets.fields import ParsedField
from ui.widgets.labels import TextLabel
from ui.widgets.layouts import column, row
from ui.widgets.parsing import format_date, parse_date
from ui.widgets.tab_order import place_after

QuickDate = tuple[str, date]


class DateField(QWidget):
    """A date with its weekday beside it, since a wrong day is easier to see than a wrong number.

    Signals:
        edited: The person typed or chose something.
    """

    edited = Signal()

    def __init__(
        self,
        name: str,
        *,
        quick: Sequence[QuickDate] = (),
        today: Callable[[], date] = date.today,
        is_inline: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """Make the field.

        Args:
            name: Object name of the whole; the line where one types is ``<name>_edit``.
            quick: Labels and days offered as chips: « Demain », « Jeudi ».
            today: The present day, for years that are not typed.
            is_inline: Put the chips at the end of the line instead of below.
            parent: Owner.
        """
        super().__init__(parent)
        self.setObjectName(name)
        self._today = today
        self.edit = ParsedField(f"{name}_edit", self._parse, _write, placeholder=self.tr("dd/mm/yyyy"))
        self.edit.edited.connect(self._on_edited)
        self.edit.left.connect(self._show_weekday)
        self._weekday = TextLabel(f"{name}_weekday", "", "small", self.edit)
        self._weekday.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._button = make_button(
            "", "icon", "calendar", name=f"{name}_calendar_button", tip=self.tr("Open the calendar")
        )
        self._button.clicked.connect(self.open_calendar)
        self._days = dict(quick)
        self._chips = ChipGroup(f"{name}_chips", [(label, label) for label in self._days], is_single=True)
        if not self._days:
            self._chips.hide()  # never « shown »: without a parent yet it would be a window
        self._chips.edited.connect(self._on_chip)
        self._calendar: CalendarPopup | None = None
        line = row((self.edit, 1), self._button, gap=4)
        if is_inline:
            line.addWidget(self._chips, 2, Qt.AlignmentFlag.AlignVCenter)
            self.setLayout(line)
        else:
            self.setLayout(column(line, self._chips, gap=8))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.edit.setMinimumWidth(theme.px(128))
        self.setFocusProxy(self.edit)
        self.edit.installEventFilter(self)
        theme.changed.connect(self._place_weekday)

    def value(self) -> date | None:
        """Return the day typed, None when empty or not understood (see ``is_valid``)."""
        parsed = self.edit.parsed()
        return parsed if isinstance(parsed, date) else None

    def set_value(self, value: object) -> None:
        """Show a day; does not emit ``edited``."""
        self.edit.set_value(value)
        self._show_weekday()

    def words_of(self, value: object) -> str:
        """Return a day in its usual form."""
        return _write(value)

    def is_valid(self) -> bool:
        """Tell whether what is typed is empty or an existing day."""
        return self.edit.is_valid()

    def set_quick(self, quick: Sequence[QuickDate]) -> None:
        """Offer other chips."""
        days = dict(quick)
        if list(days) != list(self._days):
            self._chips.set_options([(label, label) for label in days])
            self._chips.setVisible(bool(days))
            place_after(self._button, self._chips)
        self._days = days
        self._show_weekday()

    def open_calendar(self) -> None:
        """Show the month below the field."""
        popup = CalendarPopup(f"{self.objectName()}_calendar", self.value() or self._today(), self)
        popup.chosen.connect(self._on_chosen)
        popup.move(self.edit.mapToGlobal(self.edit.rect().bottomLeft()))
        popup.show()
        self._calendar = popup

    @override
    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self.edit.setAccessibleName(name)
        self._chips.setAccessibleName(name)

    @override
    def setAccessibleDescription(self, description: str) -> None:
        super().setAccessibleDescription(description)
        self.edit.setAccessibleDescription(description)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._place_weekday()
        return False

    def _on_edited(self) -> None:
        self._show_weekday()
        self.edited.emit()

    def _on_chip(self) -> None:
        code = self._chips.value()
        self.set_value(self._days[code] if isinstance(code, str) and code in self._days else None)
        self.edited.emit()

    def _on_chosen(self, day: object) -> None:
        self.set_value(day)
        self.edit.setFocus(Qt.FocusReason.PopupFocusReason)
        self.edited.emit()

    def _show_weekday(self) -> None:
        day = self.value()
        name = QLocale().dayName(day.isoweekday(), QLocale.FormatType.LongFormat) if day else ""
        self._weekday.setText(name)
        self._chips.set_values(label for label, quick in self._days.items() if quick == day)
        self._place_weekday()

    def _place_weekday(self) -> None:
        self._weekday.adjustSize()
        x = self.edit.width() - self._weekday.width() - theme.px(12)
        # Where the field is too narrow for both, what was typed wins.
        is_roomy = x > self.edit.fontMetrics().horizontalAdvance("00/00/0000") + theme.px(18)
        self._weekday.setVisible(is_roomy and bool(self._weekday.text()))
        self._weekday.move(x, (self.edit.height() - self._weekday.height()) // 2)

    def _parse(self, text: str) -> date | None:
        return parse_date(text, self._today())


class CalendarPopup(QFrame):
    """A month to choose from; Esc or a click elsewhere closes it.

    Signals:
        chosen: The day (``date``).
    """

    chosen = Signal(object)

    def __init__(self, name: str, day: date, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName(name)
        self.setProperty("card", "popup")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.calendar = QCalendarWidget(self)
        self.calendar.setObjectName(f"{name}_month")
        self.calendar.setAccessibleName(self.tr("Calendar"))
        self.calendar.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        self.calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.calendar.setGridVisible(False)
        self.calendar.setStyleSheet(theme.calendar_sheet())
        self._draw_arrows()
        self._color_weekdays()
        self.calendar.setSelectedDate(QDate(day.year, day.month, day.day))
        self.calendar.clicked.connect(self._on_day)
        self.calendar.activated.connect(self._on_day)
        self.setLayout(column(self.calendar, edges=(8, 8, 8, 8)))
        self.setFixedSize(theme.px(320), theme.px(290))
        self.calendar.setFocus()

    def _draw_arrows(self) -> None:
        arrows = (
            ("qt_calendar_prevmonth", "chevron_left", self.tr("Month before")),
            ("qt_calendar_nextmonth", "chevron", self.tr("Month after")),
        )
        for name, picture, words in arrows:
            button = self.calendar.findChild(QToolButton, name)
            if isinstance(button, QToolButton):
                button.setIcon(icon(picture, "ink2", 18))
                button.setAccessibleName(words)

    def _color_weekdays(self) -> None:
        style = QTextCharFormat()
        style.setForeground(theme.color("ink"))
        header = QTextCharFormat()
        header.setForeground(theme.color("ink3"))
        header.setBackground(theme.color("surface"))
        self.calendar.setHeaderTextFormat(header)
        for weekday in Qt.DayOfWeek:
            self.calendar.setWeekdayTextFormat(weekday, style)

    def _on_day(self, day: QDate) -> None:
        self.chosen.emit(date(day.year(), day.month(), day.day()))
        self.close()


def _write(value: object) -> str:
    return format_date(value if isinstance(value, date) else None)
