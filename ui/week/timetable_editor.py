"""Seven days, two stretches of work each, a break, and the sum beside what the contract says."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QLocale, QObject, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from models.errors import Problem
from models.records.timetable import TimeSpan, Timetable, TimetableDay
from models.rules.timetable import day_minutes, duration_text, week_minutes
from ui.widgets.buttons import make_button
from ui.widgets.cards import Pill
from ui.widgets.labels import TextLabel, label
from ui.widgets.layouts import STRETCH, column, grid, row
from ui.widgets.typed_fields import NumberField, TimeField

_DAYS = 7
_SPANS = 2


class TimetableEditor(QWidget):
    """Edits a ``Timetable``.

    Signals:
        edited: The person changed an hour or a break.
    """

    edited = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setProperty("look", "clear")
        self._contract_minutes: int | None = None
        self._days = [_DayLine(self, f"{name}_day_{weekday}", weekday) for weekday in range(_DAYS)]
        cells: QGridLayout = grid(gap=6)
        self._add_headings(cells)
        for index, line in enumerate(self._days, start=1):
            line.add_to(cells, index)
            line.edited.connect(self._on_edited)
        cells.setColumnStretch(6, 1)
        self._total = Pill(f"{name}_total")
        self._copy = make_button(
            self.tr("Same hours from Monday to Friday"), "ghost", "copy", name=f"{name}_copy"
        )
        self._copy.clicked.connect(self._on_copy)
        self.setLayout(column(cells, row(self._total, STRETCH, self._copy), gap=10))
        self.setFocusProxy(self._days[0].fields[0])
        self._refresh()

    def value(self) -> Timetable:
        """Return the week; days without work are left out."""
        days = (line.value() for line in self._days)
        return Timetable(days=tuple(day for day in days if day.spans))

    def set_value(self, value: object) -> None:
        """Show a week."""
        week = value if isinstance(value, Timetable) else Timetable()
        known = {day.weekday: day for day in week.days}
        for line in self._days:
            line.set_value(known.get(line.weekday, TimetableDay(weekday=line.weekday)))
        self._refresh()

    def is_valid(self) -> bool:
        """Tell whether every hour typed is understood."""
        return all(line.is_valid() for line in self._days)

    def invalid_problem(self, field: str) -> Problem:
        """Say on which day something is missing or not understood."""
        wrong = next((line.weekday for line in self._days if not line.is_valid()), 0)
        return Problem(field=f"{field}.days.{wrong}", code="timetable.half", params={"weekday": wrong})

    def part(self, path: str) -> QWidget:
        """Return the field to go to for a path such as ``days.2``."""
        day = path.rpartition(".")[2]
        line = self._days[int(day)] if day.isdigit() and int(day) < _DAYS else self._days[0]
        return line.to_mend()

    def set_contract_minutes(self, minutes: int | None) -> None:
        """Compare the sum with the weekly time of the contract; None: nothing to compare with."""
        self._contract_minutes = minutes
        self._refresh()

    def _add_headings(self, cells: QGridLayout) -> None:
        headings = (
            "",
            self.tr("From"),
            self.tr("to"),
            self.tr("then from"),
            self.tr("to"),
            self.tr("Unpaid break"),
        )
        for position, text in enumerate(headings):
            cells.addWidget(label(text, "small", name=f"{self.objectName()}_heading_{position}"), 0, position)

    def _on_edited(self) -> None:
        self._refresh()
        self.edited.emit()

    def _on_copy(self) -> None:
        monday = self._days[0].value()
        for line in self._days[1:5]:
            line.set_value(replace(monday, weekday=line.weekday))
        self._on_edited()

    def _refresh(self) -> None:
        for line in self._days:
            line.refresh()
        total = week_minutes(self.value())
        spoken = duration_text(total)
        if self._contract_minutes is None:
            self._total.set_state(self.tr("Week: {hours}").format(hours=spoken), hue="neutral", icon="clock")
            return
        missing = self._contract_minutes - total
        if not missing:
            text = self.tr("{hours}, as in the contract").format(hours=spoken)
            self._total.set_state(text, hue="primary", icon="check")
            return
        words = (
            self.tr("{hours}: {gap} less than the contract")
            if missing > 0
            else self.tr("{hours}: {gap} more than the contract")
        )
        self._total.set_state(
            words.format(hours=spoken, gap=duration_text(abs(missing))), hue="clay", icon="alert"
        )


class _DayLine(QObject):
    """The fields of one weekday; stretches beyond the second and paid breaks are kept as they came.

    Signals:
        edited: The person changed something.
    """

    edited = Signal()

    def __init__(self, parent: QObject, name: str, weekday: int) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.weekday = weekday
        self._kept = TimetableDay(weekday=weekday)
        day_name = QLocale().dayName(weekday + 1)
        self._name = label(day_name[:1].upper() + day_name[1:], "body", name=f"{name}_name")
        self.fields = [
            TimeField(f"{name}_time_{position}", placeholder="–") for position in range(_SPANS * 2)
        ]
        self.rest = NumberField(f"{name}_break", maximum=240, unit="min", placeholder="–")
        self._sum = TextLabel(f"{name}_sum", "", "small")
        for field in (*self.fields, self.rest):
            field.setProperty("look", "tight")
        for position, field in enumerate(self.fields):
            field.setAccessibleName(self._field_name(day_name, position))
            field.edited.connect(self.edited)
        self.rest.setAccessibleName(self.tr("{day}, unpaid break in minutes").format(day=day_name))
        self.rest.edited.connect(self.edited)

    def add_to(self, cells: QGridLayout, line: int) -> None:
        """Lay the fields out in a line of the grid."""
        for position, widget in enumerate((self._name, *self.fields, self.rest, self._sum)):
            cells.addWidget(widget, line, position)

    def value(self) -> TimetableDay:
        """Return the day; a stretch with one end missing is left out."""
        spans = []
        for position in range(_SPANS):
            start, end = self.fields[2 * position].value(), self.fields[2 * position + 1].value()
            if start is not None and end is not None:
                spans.append(TimeSpan(start=start, end=end))
        kept = self._kept.spans[_SPANS:] if spans else ()
        return replace(self._kept, spans=(*spans, *kept), unpaid_break_minutes=self.rest.value() or 0)

    def set_value(self, day: TimetableDay) -> None:
        """Show a day."""
        self._kept = day
        for field in self.fields:
            field.set_value(None)
        for position, span in enumerate(day.spans[:_SPANS]):
            self.fields[2 * position].set_value(span.start)
            self.fields[2 * position + 1].set_value(span.end)
        self.rest.set_value(day.unpaid_break_minutes or None)

    def is_valid(self) -> bool:
        """Every hour is understood and no stretch has one end only."""
        ends = [field.value() is None for field in self.fields]
        is_paired = all(ends[2 * position] == ends[2 * position + 1] for position in range(_SPANS))
        return is_paired and all(field.is_valid() for field in (*self.fields, self.rest))

    def to_mend(self) -> QWidget:
        """Return the field to go to: the first that is not understood or that lacks, else the first."""
        for position, field in enumerate(self.fields):
            other = self.fields[position ^ 1]
            if not field.is_valid() or (field.value() is None and other.value() is not None):
                return field
        return self.fields[0]

    def refresh(self) -> None:
        """Write the sum of the day."""
        minutes = day_minutes(self.value())
        is_valid = self.is_valid()
        text = duration_text(minutes) if minutes else self.tr("rest")
        self._sum.setText(text if is_valid else self.tr("to complete"))
        if (self._sum.property("look") == "error") == is_valid:
            self._sum.set_look("small" if is_valid else "error")

    def _field_name(self, day_name: str, position: int) -> str:
        names = (
            self.tr("{day}, first start"),
            self.tr("{day}, first end"),
            self.tr("{day}, second start"),
            self.tr("{day}, second end"),
        )
        return names[position].format(day=day_name)
