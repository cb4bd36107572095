"""The forms of what is remembered of an employer: a promise, a criterion negotiated."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLayout
from typing_extensions import override

from models.records.prospecting import CriterionDraft, PromiseDraft, PromiseOutcome, PromiseSide
from ui.prospecting.desk_words import side_words
from ui.prospecting.row_form import EmployerRowForm
from ui.vocabulary import offered
from ui.widgets.chips import ChipGroup
from ui.widgets.combo import Combo
from ui.widgets.date_field import DateField
from ui.widgets.fields import Field, TextField
from ui.widgets.layouts import column, row

if TYPE_CHECKING:
    from controllers.workspace import Workspace
    from models.records.employers import JobRecord

translate = QCoreApplication.translate


class PromiseForm(EmployerRowForm[PromiseDraft]):
    """What was promised, by whom, and whether it was kept."""

    kind = "promise_made"
    draft_type = PromiseDraft

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace, workspace.prospecting.promises)

    @override
    def _fields(self) -> QLayout:
        add, today = self.binder.add, self.today
        sides = [(side.value, side_words(side)) for side in PromiseSide]
        outcomes = [
            (PromiseOutcome.KEPT.value, translate("prospecting", "Kept")),
            (PromiseOutcome.BROKEN.value, translate("prospecting", "Not kept")),
        ]
        side = ChipGroup("promise_side", sides, is_single=True, can_be_empty=False)
        words = TextField("promise_words", maximum=500)
        made, due = DateField("promise_made_on", today=today), DateField("promise_due_on", today=today)
        outcome = ChipGroup("promise_outcome", outcomes, is_single=True)
        settled = DateField("promise_settled_on", today=today)
        return column(
            add("side", Field(translate("prospecting", "Who promised"), side)),
            add("words", Field(translate("prospecting", "What"), words)),
            row(
                (add("made_on", Field(translate("prospecting", "Promised on"), made)), 1),
                (add("due_on", Field(translate("prospecting", "For"), due)), 1),
                gap=12,
            ),
            row(
                (add("outcome", Field(translate("prospecting", "Kept?"), outcome)), 1),
                (add("settled_on", Field(translate("prospecting", "On"), settled)), 1),
                gap=12,
            ),
            gap=10,
        )

    @override
    def _values(self, draft: PromiseDraft) -> Mapping[str, Any]:
        names = ("side", "words", "made_on", "due_on", "outcome", "settled_on")
        return {name: getattr(draft, name) for name in names}

    @override
    def _read(self, values: Mapping[str, Any]) -> dict[str, Any]:
        return {name: value if name.endswith("_on") else value or "" for name, value in values.items()}


class CriterionForm(EmployerRowForm[CriterionDraft]):
    """One criterion of a job: asked for at first, agreed instead."""

    kind = "criterion_change"
    draft_type = CriterionDraft

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace, workspace.prospecting.criteria)
        self._of: tuple[JobRecord, ...] = ()

    def set_jobs(self, jobs: tuple[JobRecord, ...]) -> None:
        """Say of which jobs something may be negotiated; call it before ``start``."""
        self._of = jobs

    @override
    def _fields(self) -> QLayout:
        add = self.binder.add
        self._job = Combo("criterion_job")
        self._criterion = Combo("criterion_code", empty_label=translate("prospecting", "Choose"))
        first, agreed = TextField("criterion_at_first"), TextField("criterion_negotiated")
        on = DateField("criterion_changed_on", today=self.today)
        return column(
            add("job_id", Field(translate("prospecting", "Job"), self._job)),
            add("criterion", Field(translate("prospecting", "Criterion"), self._criterion)),
            row(
                (add("at_first", Field(translate("prospecting", "Asked for at first"), first)), 1),
                (add("negotiated", Field(translate("prospecting", "Agreed instead"), agreed)), 1),
                gap=12,
            ),
            add("changed_on", Field(translate("prospecting", "On"), on)),
            gap=10,
        )

    @override
    def _offer(self, draft: CriterionDraft) -> None:
        self._job.set_options([(job.job_id, job.content.title) for job in self._of])
        settings = self._workspace.settings
        self._criterion.set_options(offered(settings, "negotiated_criterion", draft.criterion))

    @override
    def _values(self, draft: CriterionDraft) -> Mapping[str, Any]:
        names = ("job_id", "criterion", "at_first", "negotiated", "changed_on")
        return {name: getattr(draft, name) for name in names}

    @override
    def _read(self, values: Mapping[str, Any]) -> dict[str, Any]:
        found = {name: values[name] or "" for name in ("criterion", "at_first", "negotiated")}
        return found | {"job_id": values["job_id"] or None, "changed_on": values["changed_on"]}
