"""Goals in the person's words, and small steps: who does what by when; late is said."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QLayout, QWidget
from typing_extensions import override

from models.records.pathway import GoalDraft, GoalRecord, PathwayView, StepBy, StepDraft, StepState
from models.records.people import Right
from models.rules.pathway import late_steps
from ui.pathway.rows_part import RowsPart, WayRow
from ui.pathway.way_form import WayForm
from ui.pathway.way_words import options, said, step_words
from ui.privacy.note_warning import NoteWarning
from ui.widgets.cards import Card, Pill
from ui.widgets.chips import ChipGroup
from ui.widgets.date_field import DateField
from ui.widgets.fields import Field, TextField
from ui.widgets.labels import label
from ui.widgets.layouts import STRETCH, column, empty, row
from ui.widgets.lines_editor import LinesEditor
from ui.widgets.switches import CheckBox
from ui.widgets.text_area import TextArea

if TYPE_CHECKING:
    from datetime import date

    from controllers.workspace import Workspace
    from models.records.ids import ResidentId

translate = QCoreApplication.translate


class StepLine(QWidget):
    """The editor of one small step.

    Signals:
        edited: The person changed something.
    """

    edited = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setProperty("look", "clear")
        self._step = StepDraft()
        self._what = TextField(f"{name}_what", placeholder=translate("StepLine", "What is to be done"))
        self._who = ChipGroup(f"{name}_who", options(StepBy), is_single=True, can_be_empty=False)
        self._name = TextField(f"{name}_who_name", placeholder=translate("StepLine", "Name, if useful"))
        self._due = DateField(f"{name}_due", is_inline=True)
        self._state = ChipGroup(f"{name}_state", options(StepState), is_single=True, can_be_empty=False)
        for editor, words in (
            (self._what, translate("StepLine", "What")),
            (self._who, translate("StepLine", "Who")),
            (self._name, translate("StepLine", "Name")),
            (self._due, translate("StepLine", "By when")),
            (self._state, translate("StepLine", "Where it stands")),
        ):
            editor.setAccessibleName(words)
            editor.edited.connect(self.edited)
        self.setLayout(
            column(
                self._what,
                row((self._who, 1), (self._name, 1), gap=10),
                row((self._due, 1), (self._state, 1), gap=10),
                gap=6,
            )
        )

    def value(self) -> object:
        """Return the step."""
        day = self._due.value()
        return replace(
            self._step,
            what=str(self._what.value()),
            who=StepBy(str(self._who.value())),
            who_name=str(self._name.value()),
            due_on=day,
            state=StepState(str(self._state.value())),
        )

    def set_value(self, value: object) -> None:
        """Show a step."""
        self._step = value if isinstance(value, StepDraft) else StepDraft()
        self._what.set_value(self._step.what)
        self._who.set_value(self._step.who.value)
        self._name.set_value(self._step.who_name)
        self._due.set_value(self._step.due_on)
        self._state.set_value(self._step.state.value)

    def is_valid(self) -> bool:
        """Tell whether the day is understood."""
        return self._due.is_valid()

    def part(self, path: str) -> QWidget | None:
        """Return the widget of a field, for a problem."""
        return {"what": self._what, "due_on": self._due}.get(path)


class GoalForm(WayForm[GoalDraft]):
    """The form of a goal and its steps."""

    kind = "goal"
    draft_type = GoalDraft

    @override
    def _fields(self) -> QLayout:
        add = self.binder.add
        text = TextArea(
            "goal_text", lines=2, placeholder=translate("GoalForm", "With the person’s own words")
        )
        steps = LinesEditor("goal_steps", StepLine, translate("GoalForm", "Add a small step"))
        state = ChipGroup("goal_state", options(StepState), is_single=True, can_be_empty=False)
        return column(
            add("text", Field(translate("GoalForm", "The goal"), text)),
            NoteWarning(text),
            add("state", Field(translate("GoalForm", "Where it stands"), state)),
            add("steps", Field(translate("GoalForm", "Small steps"), steps)),
            gap=10,
        )

    @override
    def _values(self, draft: GoalDraft) -> Mapping[str, Any]:
        return {"text": draft.text, "state": draft.state.value, "steps": draft.steps}

    @override
    def _read(self, values: Mapping[str, Any]) -> dict[str, Any]:
        return {
            "text": str(values["text"]),
            "state": StepState(str(values["state"])),
            "steps": tuple(step for step in values["steps"] if step != StepDraft()),
        }


class GoalsPart(RowsPart):
    """The goals of a person."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace, "pathway_goals")
        self.form = self._ready(GoalForm(workspace, workspace.pathway.goals))
        new = self._new_button(self.tr("New goal"), "goal_new")
        self._empty = label(
            self.tr("No goal yet. What does the person want to reach, and what is the first small step?"),
            "muted",
            name="goals_empty",
            wrap=True,
        )
        self._cards = column(gap=10)
        self.setLayout(column(row(new, STRETCH), self.form, self._empty, self._cards, gap=12))

    def show_view(self, resident_id: ResidentId, view: PathwayView) -> None:
        """Show the goals of a person."""
        self._turn_to(resident_id)
        empty(self._cards)
        today = self._workspace.pathway.today()
        for place, goal in enumerate(view.goals):
            card = _GoalCard(f"goal_{place}", goal, today, may_write=self._may_write(goal))
            card.edit_requested.connect(self._on_edit)
            card.step_toggled.connect(self._on_step)
            card.remove_requested.connect(self._on_remove)
            self._cards.addWidget(card)
        self._empty.setVisible(not view.goals)

    def _may_write(self, goal: GoalRecord) -> bool:
        return not goal.is_withheld and self._workspace.may(Right.WRITE_FILES)

    @override
    def _on_new(self) -> None:
        draft = GoalDraft(resident_id=self._resident_id, steps=(StepDraft(),))
        self.form.start(draft, title=self.tr("New goal"))

    def _on_edit(self, goal: object) -> None:
        if isinstance(goal, GoalRecord):
            self.form.start(goal.content, title=self.tr("Change the goal"), is_change=True)

    def _on_step(self, goal: object, place: object) -> None:
        """Tick a step off, or back."""
        if not isinstance(goal, GoalRecord) or not isinstance(place, int):
            return
        steps = list(goal.content.steps)
        is_done = steps[place].state is StepState.DONE
        steps[place] = replace(steps[place], state=StepState.TODO if is_done else StepState.DONE)
        changed = replace(goal.content, steps=tuple(steps))
        save = partial(self._workspace.pathway.goals.save, changed, goal.content)
        self._try(save, self.tr("Step to do again") if is_done else self.tr("Step done"))

    def _on_remove(self, goal: object) -> None:
        if isinstance(goal, GoalRecord):
            remove = partial(self._workspace.pathway.goals.remove, goal.goal_id)
            self._try(remove, self.tr("Goal put in the bin"))

    @override
    def _on_saved(self, record: object) -> None:
        self.said.emit(self.tr("Goal saved"))


class _GoalCard(WayRow):
    """One goal.

    Signals:
        step_toggled: Its GoalRecord, and the place of a step.
    """

    step_toggled = Signal(object, object)

    def __init__(self, name: str, goal: GoalRecord, today: date, *, may_write: bool) -> None:
        super().__init__(name, goal)
        self._goal = goal
        self._ticks: list[CheckBox] = []
        content = goal.content
        words = content.text
        if goal.is_withheld and not words:
            words = self.tr("Goal noted by another organisation: told if the person agrees to share it.")
        head = row((label(words, "h3", name=f"{name}_text", wrap=True), 1), gap=8)
        late = late_steps(content, today)
        if late:
            head.addWidget(
                Pill(f"{name}_late", self.tr("%n step(s) late", "", len(late)), hue="clay", icon="clock")
            )
        elif content.state is not StepState.TODO:
            head.addWidget(Pill(f"{name}_state", said(content.state), hue="primary"))
        if may_write:
            for button in self._acts(self.tr("Change the goal"), self.tr("Put this goal in the bin")):
                head.addWidget(button)
        body = column(head, gap=6)
        for place, step in enumerate(content.steps):
            tick = CheckBox(
                f"{name}_step_{place}", step_words(step, today), is_on=step.state is StepState.DONE
            )
            tick.setEnabled(may_write and step.state is not StepState.DROPPED)
            tick.edited.connect(self._on_tick)
            self._ticks.append(tick)
            body.addWidget(tick)
        if goal.who:
            body.addWidget(label(goal.who, "small", name=f"{name}_who"))
        self.setLayout(column(Card(f"{name}_card", body, padding=12), gap=0))

    def _on_tick(self) -> None:
        tick = self.sender()
        self.step_toggled.emit(self._goal, next(at for at, each in enumerate(self._ticks) if each is tick))
