"""The editors of the repeated lines of a plan: ramp, tasks, levers, objectives."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from models.records.plans import LearningStep, LeverLine, LocalText, ObjectiveLine, RampStep, TaskLine
from models.rules.phrases import phrases
from ui.labels import choices, label_of
from ui.plans.line_base import LineBase
from ui.plans.local_text import LocalTextField, PlanLanguage, french_of, screen_words
from ui.theme import theme
from ui.widgets.chips import ChipGroup
from ui.widgets.combo import Combo
from ui.widgets.fields import TextField
from ui.widgets.labels import label
from ui.widgets.line_head import LineSummary
from ui.widgets.typed_fields import HoursField, NumberField

LAST_WEEK = 12
LAST_AIM_WEEK = 52


class RampLine(LineBase):
    """A lighter week agreed for the beginning."""

    def __init__(self, name: str, language: PlanLanguage) -> None:
        super().__init__(name)
        self._week = NumberField(f"{name}_week", minimum=1, maximum=LAST_WEEK)
        self._hours = HoursField(f"{name}_hours")
        self._note = LocalTextField(f"{name}_note", language, placeholder=self.tr("what changes"))
        self.lay_out(
            (
                (self.titled("from_week", self._week, self.tr("From week")), 1),
                (self.titled("weekly_minutes", self._hours, self.tr("Hours per week")), 1),
                (self.titled("note", self._note, self.tr("Note")), 3),
            )
        )

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


class TaskEditor(LineBase):
    """A task: what, when, how it is learnt, what can be seen, who shows."""

    def __init__(self, name: str, language: PlanLanguage) -> None:
        super().__init__(name)
        self._task = LocalTextField(f"{name}_task", language, placeholder=self.tr("a verb and its object"))
        self._week = NumberField(f"{name}_week", minimum=1, maximum=LAST_WEEK)
        self._how = ChipGroup(f"{name}_how", choices(LearningStep), is_single=True, can_be_empty=False)
        self._result = LocalTextField(
            f"{name}_result", language, placeholder=self.tr("what can be seen when it is learnt")
        )
        self._shown_by = TextField(f"{name}_shown_by")
        self.lay_out(
            ((self.titled("task", self._task, self.tr("Task")), 1),),
            (
                (self.titled("week", self._week, self.tr("Week")), 1),
                (self.titled("how", self._how, self.tr("How")), 5),
                (self.titled("shown_by", self._shown_by, self.tr("Who shows")), 3),
            ),
            ((self.titled("result", self._result, self.tr("Expected result")), 1),),
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


class LeverEditor(LineBase):
    """Something that helps: from the ready list or in one's own words, who does it, when."""

    def __init__(self, name: str, language: PlanLanguage) -> None:
        super().__init__(name)
        ready = [(key, screen_words(key)) for key in phrases("fr").keys("lever.")]
        self._ready = Combo(f"{name}_ready", ready, empty_label=self.tr("In other words…"))
        self._own = LocalTextField(
            f"{name}_own", language, placeholder=self.tr("what helps, without the reason")
        )
        self._who = TextField(f"{name}_who")
        self._when = LocalTextField(f"{name}_when", language)
        self._own_titled = self.titled("own", self._own, self.tr("What helps, in your words"))
        self._ready.edited.connect(self._show_own)
        self.lay_out(
            ((self.titled("ready", self._ready, self.tr("What helps")), 1),),
            ((self._own_titled, 1),),
            (
                (self.titled("who", self._who, self.tr("Who")), 1),
                (self.titled("when", self._when, self.tr("When")), 1),
            ),
        )
        self.setFocusProxy(self._ready)
        self._show_own()

    def value(self) -> LeverLine:
        """Return the lever."""
        key = str(self._ready.value())
        lever = LocalText(phrase=key) if key else self._own.value()
        return LeverLine(lever=lever, who=self._who.value(), when=self._when.value())

    def set_value(self, value: object) -> None:
        """Show a lever."""
        line = value if isinstance(value, LeverLine) else LeverLine(lever=LocalText())
        known = line.lever.phrase in phrases("fr").keys("lever.")
        is_ready = known and not line.lever.text and not line.lever.translation
        self._ready.set_value(line.lever.phrase if is_ready else "")
        self._own.set_value(LocalText() if is_ready else line.lever)
        self._who.set_value(line.who)
        self._when.set_value(line.when)
        self._show_own()

    def part(self, path: str) -> QWidget | None:
        """Return the editor of a path; the words of the lever are in one of two."""
        name, _, rest = path.partition(".")
        if name == "lever":
            return self._ready if self._ready.value() else self._own.part(rest)
        return super().part(path)

    def _show_own(self) -> None:
        self._own_titled.setHidden(bool(self._ready.value()))


class ObjectiveEditor(LineBase):
    """An aim that can be seen and reached."""

    def __init__(self, name: str, language: PlanLanguage) -> None:
        super().__init__(name)
        self._aim = LocalTextField(f"{name}_aim", language, placeholder=self.tr("an aim that can be seen"))
        self._week = NumberField(f"{name}_week", minimum=1, maximum=LAST_AIM_WEEK)
        self._week.setFixedWidth(theme.px(64))
        self.named("aim", self._aim, self.tr("Aim"))
        self.named("by_week", self._week, self.tr("Before the end of week"))
        before = label(self.tr("before the end of week"), "small", name=f"{name}_before")
        self.lay_out(((self._aim, 1), before, self._week))

    def value(self) -> ObjectiveLine:
        """Return the aim."""
        return ObjectiveLine(aim=self._aim.value(), by_week=self._week.value() or 4)

    def set_value(self, value: object) -> None:
        """Show an aim."""
        line = value if isinstance(value, ObjectiveLine) else ObjectiveLine(aim=LocalText())
        self._aim.set_value(line.aim)
        self._week.set_value(line.by_week)


def task_summary(value: object, week_words: str) -> LineSummary:
    """Say a task in two lines; ``week_words`` has a place for ``{week}``."""
    line = value if isinstance(value, TaskLine) else TaskLine(week=1, task=LocalText())
    result = french_of(line.result)
    return LineSummary(
        lead=week_words.format(week=line.week),
        text=french_of(line.task),
        detail=" · ".join(part for part in (label_of(line.how), line.shown_by, result) if part),
    )


def lever_summary(value: object) -> LineSummary:
    """Say a lever in two lines."""
    line = value if isinstance(value, LeverLine) else LeverLine(lever=LocalText())
    text = line.lever.text or (screen_words(line.lever.phrase) if line.lever.phrase else "")
    return LineSummary(
        text=text, detail=" · ".join(part for part in (line.who, french_of(line.when)) if part)
    )
