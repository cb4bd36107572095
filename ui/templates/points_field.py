"""The check points with which plans begin: which, when, how long, with whom."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Final, cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from models.records.templates import PointTemplate
from models.rules.template_checks import LEGAL, MOST_MINUTES, OFFSET_RANGES
from models.rules.templates import OTHER
from ui.plans.line_base import LineBase
from ui.plans.local_text import screen_words
from ui.widgets.fields import TextField
from ui.widgets.labels import hairline, label
from ui.widgets.layouts import clear, column, row
from ui.widgets.line_parts import LineProblem
from ui.widgets.lines_editor import LinesEditor
from ui.widgets.switches import Switch
from ui.widgets.typed_fields import NumberField

_WHO_LENGTH: Final = 120
_BY_LAW: Final = "trial_end"


class PointEditor(LineBase):
    """One point of the date engine; those that the law asks for cannot be switched off."""

    def __init__(self, name: str, point: PointTemplate) -> None:
        super().__init__(name)
        self._point = point
        self._used = Switch(f"{name}_used", screen_words(f"check_point.{point.code}"))
        self._minutes = NumberField(f"{name}_minutes", maximum=MOST_MINUTES, unit="min")
        self._who = TextField(f"{name}_who", maximum=_WHO_LENGTH)
        self._days = NumberField(f"{name}_days", maximum=365)
        self.named("is_used", self._used, self._used.text())
        days = self.titled("offset_days", self._days, self._days_words())
        minutes = self.titled("minutes", self._minutes, self.tr("Minutes"))
        who = self.titled("who", self._who, self.tr("Who"))
        days.setHidden(point.code not in OFFSET_RANGES)
        self._more = clear(f"{name}_more", row((days, 3), (minutes, 2), (who, 4), gap=8))
        reason = label(self._reason(), "small", name=f"{name}_reason", wrap=True)
        reason.setHidden(not reason.text())
        self.lay_out(((self._used, 1),), ((reason, 1),), ((self._more, 1),))
        self._used.edited.connect(self._show)
        self.problem = LineProblem(name)
        layout = self.layout()
        if layout is not None:
            layout.addWidget(self.problem)

    def value(self) -> PointTemplate:
        """Return the point."""
        has_days = self._point.code in OFFSET_RANGES
        return replace(
            self._point,
            is_used=self._used.value() or self._point.code in LEGAL,
            minutes=self._minutes.value() or 0,
            who=self._who.value(),
            offset_days=self._days.value() if has_days else None,
        )

    def set_value(self, value: object) -> None:
        """Show a point of the same code."""
        if isinstance(value, PointTemplate):
            self._point = value
        self._used.set_value(self._point.is_used)
        self._used.setEnabled(self._point.code not in LEGAL)
        self._minutes.set_value(self._point.minutes)
        self._who.set_value(self._point.who)
        self._days.set_value(self._point.offset_days)
        self._show()

    def code(self) -> str:
        """Return which point it is."""
        return self._point.code

    def _show(self) -> None:
        self._more.setHidden(not self._used.value() or self._point.code == _BY_LAW)

    def _days_words(self) -> str:
        if self._point.code == "before_trial_end":
            return self.tr("Days before the employer’s notice")
        return self.tr("Days before the start")

    def _reason(self) -> str:
        if self._point.code == _BY_LAW:
            return self.tr("Locked: a date set by law, which follows the contract.")
        if self._point.code in LEGAL:
            return self.tr(
                "Locked: it comes before the last day on which the employer can still tell what is decided "
                "(L1221-25). It can be earlier, never later."
            )
        return ""


class OwnPointEditor(LineBase):
    """A point of the organisation's own: its name, and how many days after the start."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        low, high = OFFSET_RANGES[OTHER]
        self._label = TextField(f"{name}_label", placeholder=self.tr("what it is called on the plan"))
        self._days = NumberField(f"{name}_days", minimum=low, maximum=high)
        self._minutes = NumberField(f"{name}_minutes", maximum=MOST_MINUTES, unit="min")
        self._who = TextField(f"{name}_who", maximum=_WHO_LENGTH)
        self.lay_out(
            (
                (self.titled("label", self._label, self.tr("Name of the check point")), 4),
                (self.titled("offset_days", self._days, self.tr("Days after the start")), 2),
            ),
            (
                (self.titled("minutes", self._minutes, self.tr("Minutes")), 2),
                (self.titled("who", self._who, self.tr("Who")), 4),
            ),
        )

    def value(self) -> PointTemplate:
        """Return the point."""
        return PointTemplate(
            code=OTHER,
            label=self._label.value(),
            offset_days=self._days.value(),
            minutes=self._minutes.value() or 0,
            who=self._who.value(),
        )

    def set_value(self, value: object) -> None:
        """Show a point."""
        point = value if isinstance(value, PointTemplate) else PointTemplate(code=OTHER, offset_days=42)
        self._label.set_value(point.label)
        self._days.set_value(point.offset_days)
        self._minutes.set_value(point.minutes)
        self._who.set_value(point.who)


class PointsField(QWidget):
    """The points of the date engine, then those of the organisation's own.

    Signals:
        edited: The person changed something.
    """

    edited = Signal()

    def __init__(self, name: str, points: Iterable[PointTemplate]) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setProperty("look", "clear")
        self._lines: dict[str, PointEditor] = {}
        body = column(gap=8)
        for point in points:
            line = PointEditor(f"{name}_{point.code}", point)
            line.edited.connect(self.edited)
            self._lines[point.code] = line
            body.addWidget(line)
            body.addWidget(hairline(f"{name}_{point.code}_line"))
        self._own = LinesEditor(
            f"{name}_own",
            OwnPointEditor,
            self.tr("Add a check point"),
            empty=self.tr("Add those of your own: they are placed so many days after the start."),
            maximum=6,
        )
        self._own.edited.connect(self.edited)
        body.addWidget(self._own)
        self.setLayout(body)

    def value(self) -> tuple[PointTemplate, ...]:
        """Return the points."""
        own = cast("tuple[PointTemplate, ...]", self._own.value())
        return (*(line.value() for line in self._lines.values()), *own)

    def set_value(self, value: object) -> None:
        """Show points; those of the engine that are not there keep what is shipped."""
        points = cast("tuple[PointTemplate, ...]", value or ())
        for point in points:
            if point.code in self._lines:
                self._lines[point.code].set_value(point)
        self._own.set_value(tuple(point for point in points if point.code == OTHER))

    def is_valid(self) -> bool:
        """Tell whether every line is understood."""
        return self._own.is_valid() and all(line.is_valid() for line in self._lines.values())

    def part(self, path: str) -> QWidget | None:
        """Return the widget of a path such as ``4.minutes``."""
        number, _, rest = path.partition(".")
        lines = list(self._lines.values())
        index = int(number) if number.isdigit() else 0
        if index < len(lines):
            return lines[index].part(rest) or lines[index]
        return self._own.part(f"{index - len(lines)}.{rest}")

    def show_problem(self, path: str, text: str) -> QWidget:
        """Write a problem in its line; return where to go."""
        number, _, rest = path.partition(".")
        lines = list(self._lines.values())
        index = int(number) if number.isdigit() else 0
        if index >= len(lines):
            return self._own.show_problem(f"{index - len(lines)}.{rest}", text)
        lines[index].problem.show_text(text)
        return lines[index].part(rest) or lines[index]

    def clear_problems(self) -> None:
        """Remove every problem shown."""
        self._own.clear_problems()
        for line in self._lines.values():
            line.problem.show_text("")
