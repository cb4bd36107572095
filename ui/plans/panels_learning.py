"""Sections 5 to 7 of the plan as forms: first day, tutor, tasks week by week."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from models.records.plans import LocalText, TaskLine
from ui.plans.lines import TaskEditor, task_summary
from ui.plans.panel import Panel, PlanForm
from ui.widgets.buttons import make_button
from ui.widgets.combo import Combo
from ui.widgets.fields import Field
from ui.widgets.labels import label
from ui.widgets.layouts import STRETCH, column, row
from ui.widgets.line_head import LineSummary
from ui.widgets.lines_editor import LinesEditor
from ui.widgets.typed_fields import HoursField, TimeField


class ArrivalPanel(Panel):
    """Sections 5 and 6: nobody is left at a closed door, somebody shows the work."""

    def __init__(self, form: PlanForm) -> None:
        super().__init__("plan_arrival", form)
        arrives = Field(self.tr("Arrives at"), TimeField("plan_arrives_at"))
        self.card(
            "day_one",
            self.tr("First day"),
            row(
                (self.field("day_one.arrives_at", arrives), 2),
                (self.text("day_one.ask_for", self.tr("Asks for")), 4),
                (self.text("day_one.phone", self.tr("Phone")), 3),
            ),
            self.local("day_one.entrance", self.tr("Door or entrance")),
            self.local("day_one.journey", self.tr("How to come")),
            self.local("day_one.bring", self.tr("To bring")),
            self.local("day_one.clothing", self.tr("Clothes and protective equipment")),
            self.local("day_one.meal", self.tr("Meal")),
            self.local("day_one.keys", self.tr("Badge, keys, locker")),
            self.local("day_one.safety", self.tr("Safety")),
        )
        weekly = Field(self.tr("Time per week"), HoursField("plan_tutor_time"))
        self.card(
            "tutor",
            self.tr("Tutor"),
            row(
                (self.text("tutor.name", self.tr("Name")), 1),
                (self.text("tutor.function", self.tr("Function")), 1),
            ),
            self.local("tutor.common_hours", self.tr("Hours in common")),
            row(
                (self.field("tutor.weekly_minutes", weekly), 1),
                (self.text("tutor.substitute", self.tr("If away")), 2),
            ),
        )


class TasksPanel(Panel):
    """Section 7: what is learnt, week by week.

    Signals:
        ladder_requested: Code of a ready-made ladder that should replace the tasks.
    """

    ladder_requested = Signal(object)

    def __init__(self, form: PlanForm) -> None:
        super().__init__("plan_tasks", form)
        self._ladder = Combo("plan_ladder", form.ladders(), empty_label=self.tr("Choose a trade…"))
        self._use = make_button(self.tr("Use this ladder"), "plain", "down", name="plan_ladder_use")
        self._use.clicked.connect(self._on_use)
        words = self.tr("Eight weeks to begin with; change every line with the tutor.")
        self.card(
            "ladder",
            self.tr("Ready-made tasks"),
            label(words, "muted", name="plan_ladder_help", wrap=True),
            row((Field(self.tr("Trade"), self._ladder), 1), column(STRETCH, self._use), gap=10),
        )
        lines = LinesEditor(
            "plan_task_lines",
            self._make_line,
            self.tr("Add a task"),
            empty=self.tr("No task yet: choose a trade above or add the first task."),
            summary=self._summary,
            blank=self._blank,
        )
        self.card("lines", self.tr("Tasks"), self.field("tasks", lines))

    def _make_line(self, name: str) -> QWidget:
        return TaskEditor(name, self.form.language)

    def _summary(self, value: object) -> LineSummary:
        return task_summary(value, self.tr("Week {week}"))

    def _blank(self, values: tuple[object, ...]) -> object:
        """Begin a task in the week of the last one, shown by the same person."""
        last = values[-1] if values else None
        if not isinstance(last, TaskLine):
            return TaskLine(week=1, task=LocalText())
        return TaskLine(week=last.week, task=LocalText(), shown_by=last.shown_by)

    def _on_use(self) -> None:
        code = self._ladder.value()
        if code:
            self.ladder_requested.emit(code)
        else:
            self._ladder.setFocus()
