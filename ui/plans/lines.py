"""The editors of the repeated lines of a plan: ramp, tasks, levers, objectives, check points."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from models.records.plans import (
    CheckPointLine,
    LearningStep,
    LeverLine,
    LocalText,
    ObjectiveLine,
    RampStep,
    TaskLine,
)
from models.rules.phrases import phrases
from ui.labels import choices
from ui.plans.local_text import LocalTextField, PlanLanguage
from ui.widgets.combo import Combo
from ui.widgets.date_field import DateField
from ui.widgets.fields import TextField
from ui.widgets.form import Editor
from ui.widgets.labels import label
from ui.widgets.layouts import Item, column, row
from ui.widgets.typed_fields import HoursField, NumberField

_WEEKS = 12


class _Line(QWidget):
    """A line made of a few editors.

    Signals:
        edited: The person changed something.
    """

    edited = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setProperty("look", "clear")
        self._editors: list[Editor] = []

    def lay_out(self, *rows: tuple[Item, ...]) -> None:
        """Put the editors in rows, the first one taking the focus."""
        self.setLayout(column(*(row(*items, gap=6) for items in rows), gap=6))

    def named(self, editor: QWidget, name: str) -> QWidget:
        """Name an editor for screen readers and listen to it."""
        editor.setAccessibleName(name)
        editor.edited.connect(self.edited)  # type: ignore[attr-defined]  # every editor has it
        self._editors.append(editor)  # type: ignore[arg-type]  # an Editor
        if self.focusProxy() is None:
            self.setFocusProxy(editor)
        return editor

    def is_valid(self) -> bool:
        """Tell whether every editor of the line is understood."""
        return all(editor.is_valid() for editor in self._editors)


class RampLine(_Line):
    """A lighter week agreed for the beginning."""

    def __init__(self, name: str, language: PlanLanguage) -> None:
        super().__init__(name)
        self._week = NumberField(f"{name}_week", minimum=1, maximum=_WEEKS)
        self._hours = HoursField(f"{name}_hours")
        self._note = LocalTextField(f"{name}_note", language, placeholder=self.tr("what changes"))
        self.named(self._week, self.tr("From week"))
        self.named(self._hours, self.tr("Hours per week"))
        self.named(self._note, self.tr("Note"))
        from_week = label(self.tr("From week"), "small", name=f"{name}_from")
        self.lay_out((from_week, (self._week, 1), (self._hours, 1), (self._note, 4)))

    def value(self) -> RampStep:
        """Return the step."""
        return RampStep(
            from_week=self._week.value() or 1,
            weekly_minutes=self._hours.value() or 0,
            note=self._note.value(),
        )

    def set_value(self, value: object) -> None:
        """Show a step."""
        step = value if isinstance(value, RampStep) else RampStep(from_week=1, weekly_minutes=0)
        self._week.set_value(step.from_week)
        self._hours.set_value(step.weekly_minutes or None)
        self._note.set_value(step.note)


class TaskEditor(_Line):
    """A task: when, what, how it is learnt, what can be seen, who shows."""

    def __init__(self, name: str, language: PlanLanguage) -> None:
        super().__init__(name)
        self._week = NumberField(f"{name}_week", minimum=1, maximum=_WEEKS)
        self._task = LocalTextField(
            f"{name}_task", language, placeholder=self.tr("the task: a verb and its object")
        )
        self._how = Combo(f"{name}_how", choices(LearningStep))
        self._result = LocalTextField(
            f"{name}_result", language, placeholder=self.tr("what can be seen when it is learnt")
        )
        self._shown_by = TextField(f"{name}_shown_by", placeholder=self.tr("who shows"))
        self.named(self._task, self.tr("Task"))
        self.named(self._week, self.tr("Week"))
        self.named(self._how, self.tr("How"))
        self.named(self._result, self.tr("Expected result"))
        self.named(self._shown_by, self.tr("Who shows"))
        week = label(self.tr("Week"), "small", name=f"{name}_week_label")
        week.setBuddy(self._week)
        self._week.setFixedWidth(self._week.fontMetrics().horizontalAdvance("00000000"))
        self.lay_out(
            (week, self._week, (self._task, 1)),
            ((self._how, 2), (self._result, 3), (self._shown_by, 2)),
        )

    def value(self) -> TaskLine:
        """Return the task."""
        return TaskLine(
            week=self._week.value() or 1,
            task=self._task.value(),
            how=LearningStep(str(self._how.value() or LearningStep.WATCH)),
            result=self._result.value(),
            shown_by=self._shown_by.value(),
        )

    def set_value(self, value: object) -> None:
        """Show a task."""
        line = value if isinstance(value, TaskLine) else TaskLine(week=1, task=LocalText())
        self._week.set_value(line.week)
        self._task.set_value(line.task)
        self._how.set_value(line.how.value)
        self._result.set_value(line.result)
        self._shown_by.set_value(line.shown_by)


class LeverEditor(_Line):
    """Something that helps: from the ready list or in one's own words, who does it, when."""

    def __init__(self, name: str, language: PlanLanguage) -> None:
        super().__init__(name)
        fr = phrases("fr")
        ready = [(key, fr.text(key)) for key in fr.keys("lever.")]
        self._ready = Combo(f"{name}_ready", ready, empty_label=self.tr("In other words…"))
        self._own = LocalTextField(
            f"{name}_own", language, placeholder=self.tr("what helps, without the reason")
        )
        self._who = TextField(f"{name}_who", placeholder=self.tr("who"))
        self._when = LocalTextField(f"{name}_when", language, placeholder=self.tr("when"))
        self.named(self._ready, self.tr("What helps"))
        self.named(self._own, self.tr("What helps, in your words"))
        self.named(self._who, self.tr("Who"))
        self.named(self._when, self.tr("When"))
        self._ready.edited.connect(self._show_own)
        self.lay_out(((self._ready, 1),), ((self._own, 1),), ((self._who, 1), (self._when, 1)))
        self._show_own()

    def value(self) -> LeverLine:
        """Return the lever."""
        key = str(self._ready.value())
        lever = LocalText(phrase=key) if key else self._own.value()
        return LeverLine(lever=lever, who=self._who.value(), when=self._when.value())

    def set_value(self, value: object) -> None:
        """Show a lever."""
        line = value if isinstance(value, LeverLine) else LeverLine(lever=LocalText())
        is_ready = bool(line.lever.phrase) and not line.lever.text
        self._ready.set_value(line.lever.phrase if is_ready else "")
        self._own.set_value(LocalText() if is_ready else line.lever)
        self._who.set_value(line.who)
        self._when.set_value(line.when)
        self._show_own()

    def _show_own(self) -> None:
        self._own.setVisible(not self._ready.value())


class ObjectiveEditor(_Line):
    """An aim that can be seen and reached."""

    def __init__(self, name: str, language: PlanLanguage) -> None:
        super().__init__(name)
        self._aim = LocalTextField(f"{name}_aim", language, placeholder=self.tr("an aim that can be seen"))
        self._week = NumberField(f"{name}_week", minimum=1, maximum=52)
        self.named(self._aim, self.tr("Aim"))
        self.named(self._week, self.tr("Before the end of week"))
        before = label(self.tr("before the end of week"), "small", name=f"{name}_before")
        self.lay_out(((self._aim, 5), before, (self._week, 1)))

    def value(self) -> ObjectiveLine:
        """Return the aim."""
        return ObjectiveLine(aim=self._aim.value(), by_week=self._week.value() or 4)

    def set_value(self, value: object) -> None:
        """Show an aim."""
        line = value if isinstance(value, ObjectiveLine) else ObjectiveLine(aim=LocalText())
        self._aim.set_value(line.aim)
        self._week.set_value(line.by_week)


class CheckPointEditor(_Line):
    """A dated check point; a date typed by hand is kept when the start of the contract moves."""

    def __init__(self, name: str, language: PlanLanguage) -> None:
        super().__init__(name)
        self._line = CheckPointLine(code="other", due_on=None)
        self._computed: date | None = None
        self._title = label("", "h3", name=f"{name}_title")
        self._own = LocalTextField(f"{name}_label", language, placeholder=self.tr("name of the check point"))
        self._due = DateField(f"{name}_due")
        self._who = TextField(f"{name}_who", placeholder=self.tr("who"))
        self._place = TextField(f"{name}_place", placeholder=self.tr("where"))
        self._minutes = NumberField(f"{name}_minutes", maximum=240, unit="min")
        self.named(self._due, self.tr("Date"))
        self.named(self._own, self.tr("Name of the check point"))
        self.named(self._who, self.tr("Who"))
        self.named(self._place, self.tr("Where"))
        self.named(self._minutes, self.tr("Minutes"))
        self.lay_out(
            ((self._title, 2), (self._own, 2), (self._due, 3)),
            ((self._who, 2), (self._place, 2), (self._minutes, 1)),
        )

    def value(self) -> CheckPointLine:
        """Return the check point."""
        due = self._due.value()
        return replace(
            self._line,
            due_on=due,
            label=self._own.value(),
            who=self._who.value(),
            place=self._place.value(),
            minutes=self._minutes.value() or 0,
            is_manual=self._line.is_manual or due != self._computed or self._line.code == "other",
        )

    def set_value(self, value: object) -> None:
        """Show a check point."""
        self._line = value if isinstance(value, CheckPointLine) else CheckPointLine(code="other", due_on=None)
        self._computed = self._line.due_on
        key = f"check_point.{self._line.code}"
        fr = phrases("fr")
        self._title.setText(fr.text(key) if fr.has(key) else "")
        self._title.setVisible(self._line.code != "other")
        self._own.setVisible(self._line.code == "other")
        self._own.set_value(self._line.label)
        self._due.set_value(self._line.due_on)
        self._due.setAccessibleName(self._title.text() or self.tr("Date"))
        self._who.set_value(self._line.who)
        self._place.set_value(self._line.place)
        self._minutes.set_value(self._line.minutes or None)
