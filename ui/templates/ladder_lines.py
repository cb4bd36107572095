"""The editors of the lines of a ladder: a task of a week, an aim."""

from __future__ import annotations

from models.records.plans import LearningStep, LocalText, TaskLine
from models.records.templates import LadderAim, LadderTask
from ui.labels import choices
from ui.plans.line_base import LineBase
from ui.plans.lines import LAST_AIM_WEEK, LAST_WEEK, task_summary
from ui.theme import theme
from ui.widgets.chips import ChipGroup
from ui.widgets.fields import TextField
from ui.widgets.labels import label
from ui.widgets.line_head import LineSummary
from ui.widgets.typed_fields import NumberField

_LINE = 200


class LadderTaskEditor(LineBase):
    """A task: what, when, how it is learnt, what can be seen."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self._task = TextField(f"{name}_task", placeholder=self.tr("a verb and its object"), maximum=_LINE)
        self._week = NumberField(f"{name}_week", minimum=1, maximum=LAST_WEEK)
        self._how = ChipGroup(f"{name}_how", choices(LearningStep), is_single=True, can_be_empty=False)
        self._result = TextField(
            f"{name}_result", placeholder=self.tr("what can be seen when it is learnt"), maximum=_LINE
        )
        self.lay_out(
            ((self.titled("task", self._task, self.tr("Task")), 1),),
            (
                (self.titled("week", self._week, self.tr("Week")), 1),
                (self.titled("how", self._how, self.tr("How")), 5),
            ),
            ((self.titled("result", self._result, self.tr("Expected result")), 1),),
        )

    def value(self) -> LadderTask:
        """Return the task."""
        return LadderTask(
            week=self._week.value() or 1,
            task=self._task.value(),
            how=LearningStep(str(self._how.value() or LearningStep.WATCH)),
            result=self._result.value(),
        )

    def set_value(self, value: object) -> None:
        """Show a task."""
        line = value if isinstance(value, LadderTask) else LadderTask(week=1, task="")
        self._week.set_value(line.week)
        self._task.set_value(line.task)
        self._how.set_value(line.how.value)
        self._result.set_value(line.result)


class LadderAimEditor(LineBase):
    """An aim that can be seen and reached."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self._aim = TextField(f"{name}_aim", placeholder=self.tr("an aim that can be seen"), maximum=_LINE)
        self._week = NumberField(f"{name}_week", minimum=1, maximum=LAST_AIM_WEEK)
        self._week.setFixedWidth(theme.px(64))
        self.named("aim", self._aim, self.tr("Aim"))
        self.named("by_week", self._week, self.tr("Before the end of week"))
        before = label(self.tr("before the end of week"), "small", name=f"{name}_before")
        self.lay_out(((self._aim, 1), before, self._week))

    def value(self) -> LadderAim:
        """Return the aim."""
        return LadderAim(aim=self._aim.value(), by_week=self._week.value() or 4)

    def set_value(self, value: object) -> None:
        """Show an aim."""
        line = value if isinstance(value, LadderAim) else LadderAim(aim="")
        self._aim.set_value(line.aim)
        self._week.set_value(line.by_week)


def ladder_task_summary(value: object, week_words: str) -> LineSummary:
    """Say a task in two lines; ``week_words`` has a place for ``{week}``."""
    line = value if isinstance(value, LadderTask) else LadderTask(week=1, task="")
    shown = TaskLine(
        week=line.week, task=LocalText(text=line.task), how=line.how, result=LocalText(text=line.result)
    )
    return task_summary(shown, week_words)
