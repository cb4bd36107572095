"""What was decided so that it goes better: who, by when, done or not; and its way into the plan."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from typing_extensions import override

from models.errors import AppError
from models.records.in_work import AdjustmentDraft, AdjustmentRecord
from models.records.people import Right
from models.rules.hire import waiting_for_plan
from ui.consultation import hold_back
from ui.dates import short_date
from ui.errors import error_text
from ui.in_work.forms import AdjustmentForm
from ui.in_work.hire_part import HirePart
from ui.in_work.hire_words import adjustment_words, owner_words
from ui.pathway.rows_part import WayRow
from ui.plans.changes_list import ChangesList
from ui.role_doors import only_for
from ui.widgets.cards import Card, Pill
from ui.widgets.labels import label
from ui.widgets.layouts import STRETCH, clear, column, empty, row
from ui.widgets.switches import CheckBox

if TYPE_CHECKING:
    from datetime import date

    from controllers.workspace import Workspace
    from models.rules.hire import HireView


class AdjustmentsPart(HirePart):
    """Adjustments, and what they change in the plan.

    Signals:
        changes_requested: Print what the newest version of the plan changes.
    """

    changes_requested = Signal()

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace, "in_work_adjustments")
        self.form = self._ready(AdjustmentForm(workspace))
        new = self._new_button(self.tr("New adjustment"), "adjustment_new")
        self._put = self._button("adjustments_to_plan", self.tr("Put into the plan"), "plan", "primary")
        self._put.clicked.connect(self._on_put)
        hold_back(workspace, self._put)
        only_for(workspace, Right.WRITE_PLANS, self._put)
        self._told = label("", "muted", name="adjustments_plan", wrap=True)
        self._lines = column(gap=6)
        head = row(new, STRETCH, self._put, gap=8)
        card = Card("adjustments_card", column(head, self._told, self._lines, gap=10), padding=14)
        self._changes = ChangesList("plan_changes")
        self._print = self._button("plan_changes_print", self.tr("Print what changes"), "print")
        self._print.clicked.connect(self.changes_requested)
        self._changed_title = label("", "h2", name="plan_changes_title", wrap=True)
        self._changed = Card(
            "plan_changes_card",
            column(row((self._changed_title, 1), self._print, gap=8), self._changes, gap=8),
            padding=14,
        )
        self._changed.hide()
        self.setLayout(column(self.form, card, self._changed, gap=12))

    @override
    def _show(self, hire: HireView) -> None:
        empty(self._lines)
        waiting = {each.adjustment_id for each in waiting_for_plan(hire)}
        for place, record in enumerate(hire.adjustments):
            words = adjustment_words(self._workspace.settings, record.content)
            line = _AdjustmentLine(
                f"adjustment_{place}",
                record,
                words,
                hire.today,
                is_in_plan=record.adjustment_id not in waiting,
                may_write=self.may(is_withheld=record.is_withheld),
            )
            line.ticked.connect(self._on_tick)
            line.edit_requested.connect(self._on_edit)
            line.remove_requested.connect(self._on_remove)
            self._lines.addWidget(line)
        if not hire.adjustments:
            words = self.tr("Nothing was adjusted yet. What would make it easier, who sees to it, by when?")
            self._lines.addWidget(label(words, "muted", name="adjustments_empty", wrap=True))
        self._put.setEnabled(hire.plan is not None and bool(waiting))
        self._told.setText(self._plan_words(hire))
        self._show_changes(hire)

    def _plan_words(self, hire: HireView) -> str:
        if hire.plan is None:
            return self.tr("This hire has no plan yet: adjustments go into it once it is written.")
        words = self.tr("Plan {number}, version {version}. A version that others have read is never changed: "
                        "a new one is begun, to be signed by those concerned.")  # fmt: skip
        return words.format(number=hire.plan.number, version=hire.plan.version)

    def _show_changes(self, hire: HireView) -> None:
        try:
            found = self._workspace.follow_papers.plan_changes(hire)
        except AppError as error:
            self.failed.emit(error_text(error))
            return
        self._changed.setVisible(found is not None)
        if found is None:
            return
        title = self.tr("What version {after} changes since version {before}")
        self._changed_title.setText(title.format(after=found.after, before=found.before))
        self._changes.show_changes(found.changes, found.versions[1].content.language, asked=found.asked)

    def _on_put(self) -> None:
        if self.hire is not None:
            put = partial(self._workspace.follow_papers.put_in_plan, self.hire)
            self._try(put, self.tr("The adjustments are in the plan: have the new version read and signed"))

    def _on_tick(self, record: object) -> None:
        if not isinstance(record, AdjustmentRecord):
            return
        is_done = record.content.done_on is not None
        day = None if is_done else self._workspace.in_work.today()
        save = partial(
            self._workspace.in_work.adjustments.save, replace(record.content, done_on=day), record.content
        )
        self._try(save, self.tr("To be done again") if is_done else self.tr("Done"))

    def _on_edit(self, record: object) -> None:
        if isinstance(record, AdjustmentRecord):
            self.form.start(record.content, title=self.tr("Change the adjustment"), is_change=True)

    def _on_remove(self, record: object) -> None:
        if isinstance(record, AdjustmentRecord):
            remove = partial(self._workspace.in_work.adjustments.remove, record.adjustment_id)
            self._try(remove, self.tr("Adjustment put in the bin"))

    @override
    def _on_new(self) -> None:
        self.form.start(AdjustmentDraft(**self._of()), title=self.tr("New adjustment"))


class _AdjustmentLine(WayRow):
    """One adjustment.

    Signals:
        ticked: Its AdjustmentRecord.
    """

    ticked = Signal(object)

    def __init__(
        self,
        name: str,
        record: AdjustmentRecord,
        words: str,
        today: date,
        *,
        is_in_plan: bool,
        may_write: bool,
    ) -> None:
        super().__init__(name, record)
        self._record = record
        one = record.content
        if record.is_withheld and not words:
            words = self.tr("Decided with another organisation: told if the person agrees to share it.")
        by = self.tr("{who}, by {date}") if one.due_on else "{who}"
        texts = column(
            label(words, "body", name=f"{name}_words", wrap=True),
            label(
                by.format(who=owner_words(one.owner), date=short_date(one.due_on)), "muted", name=f"{name}_by"
            ),
            gap=2,
        )
        layout = row((clear(f"{name}_texts", texts), 1), gap=10)
        if one.done_on is None and one.due_on is not None and one.due_on < today:
            layout.addWidget(Pill(f"{name}_late", self.tr("late"), hue="clay", icon="clock"))
        if is_in_plan:
            version = self.tr("in version {version} of the plan").format(version=one.in_version)
            layout.addWidget(Pill(f"{name}_version", version, icon="plan"))
        if may_write:
            tick = CheckBox(f"{name}_done", self.tr("Done"), is_on=one.done_on is not None)
            tick.setAccessibleName(self.tr("Done: {what}").format(what=words))
            tick.edited.connect(self._on_tick)
            layout.addWidget(tick)
            for button in self._acts(
                self.tr("Change the adjustment"), self.tr("Put this adjustment in the bin")
            ):
                layout.addWidget(button)
        self.setLayout(layout)

    def _on_tick(self) -> None:
        self.ticked.emit(self._record)
