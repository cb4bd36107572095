"""The contract of a hire: its facts, its trial, days away, what is to be thought of, a break."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

from typing_extensions import override

from models.records.in_work import AbsenceDraft, AbsenceRecord
from models.records.pathway import FactDraft, FactKind
from models.records.people import Right
from models.rules.trial import trial_end
from ui.consultation import hold_back
from ui.dates import short_date
from ui.in_work.contract_cards import AbsencesCard, AlertsCard, BreakCard, FactsCard
from ui.in_work.contract_form import ContractForm
from ui.in_work.duties_card import DutiesCard
from ui.in_work.forms import AbsenceForm, BreakForm
from ui.in_work.hire_part import HirePart
from ui.role_doors import only_for
from ui.widgets.layouts import column

if TYPE_CHECKING:
    from controllers.workspace import Workspace
    from models.rules.hire import HireView


class ContractPart(HirePart):
    """Facts, days away, alerts, the employer's list and a break."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace, "in_work_contract")
        self.form = self._ready(ContractForm(workspace))
        self.absence_form = self._ready(AbsenceForm(workspace))
        self.break_form = self._ready(BreakForm(workspace))
        self.facts, self.absences = FactsCard(workspace), AbsencesCard(workspace)
        self.alerts, self.duties = AlertsCard(), DutiesCard(workspace)
        self.broken = BreakCard(workspace)
        self.facts.change.clicked.connect(self._on_change)
        self.facts.renew.clicked.connect(self._on_renew)
        self.absences.add.clicked.connect(self._on_absence)
        self.absences.edit_requested.connect(self._on_edit_absence)
        self.absences.remove_requested.connect(self._on_remove_absence)
        self.duties.ticked.connect(self._on_duty)
        self.broken.note.clicked.connect(self._on_break)
        hold_back(workspace, self.facts.change, self.facts.renew, self.absences.add, self.broken.note)
        only_for(workspace, Right.WRITE_PLANS, self.facts.change, self.facts.renew, self.absences.add)
        only_for(workspace, Right.WRITE_FILES, self.broken.note)
        self.setLayout(
            column(
                self.facts, self.form, self.alerts, self.absences, self.absence_form, self.duties,
                self.broken, self.break_form, gap=12,
            )
        )  # fmt: skip

    @override
    def forms(self) -> tuple[Any, ...]:
        return self.form, self.absence_form, self.break_form

    @override
    def _show(self, hire: HireView) -> None:
        may_plan = self._workspace.may(Right.WRITE_PLANS)
        self.facts.show_hire(hire, may_renew=may_plan and _can_renew(hire))
        self.absences.show_hire(hire, may_write=may_plan)
        self.alerts.show_hire(hire)
        self.duties.show_hire(hire, may_write=self.may())
        self.broken.show_hire(hire, may_write=self.may())

    def _on_change(self) -> None:
        if self.hire is not None:
            title = self.tr("Facts of the contract")
            self.form.start(self.hire.placement.content, title=title, is_change=True)

    def _on_renew(self) -> None:
        """Note that the trial is renewed: its end, and the points that hang on it, move."""
        if self.hire is None:
            return
        content = self.hire.placement.content
        renewed = replace(content, is_trial_renewed=True)
        words = self.tr("Trial renewed until {date}").format(date=short_date(trial_end(renewed)))
        self._try(partial(self._workspace.placements.save, renewed, content), words)

    def _on_absence(self) -> None:
        self.absence_form.start(AbsenceDraft(**self._of()), title=self.tr("Days away"))

    def _on_edit_absence(self, record: object) -> None:
        if isinstance(record, AbsenceRecord):
            self.absence_form.start(record.content, title=self.tr("Days away"), is_change=True)

    def _on_remove_absence(self, record: object) -> None:
        if isinstance(record, AbsenceRecord):
            remove = partial(self._workspace.in_work.absences.remove, record.absence_id)
            self._try(remove, self.tr("Days away put in the bin: the end of the trial follows"))

    def _on_duty(self, code: object) -> None:
        """Tick a line of the employer's list, or back."""
        if self.hire is None:
            return
        duties = self._workspace.in_work.duties
        known = next((each for each in self.hire.duties if each.content.code == code), None)
        if known is not None:
            self._try(partial(duties.remove, known.duty_id), self.tr("To be done again"))
            return
        draft = self.duties.draft(str(code), self._of(), self._workspace.in_work.today())
        self._try(partial(duties.save, draft), self.tr("Done"))

    def _on_break(self) -> None:
        if self.hire is None:
            return
        fact = self.hire.broken
        if fact is not None:
            title = self.tr("Contract broken off")
            self.break_form.start(fact.content, title=title, is_change=True)
            return
        draft = FactDraft(**self._of(), kind=FactKind.BROKE)
        self.break_form.start(draft, title=self.tr("Contract broken off"))


def _can_renew(hire: HireView) -> bool:
    """A trial is renewed once, where the contract says so, before its first end (L1221-21, L1221-23)."""
    content = hire.placement.content
    end = trial_end(content)
    is_open = end is not None and end >= hire.today and hire.broken is None
    return is_open and content.is_trial_renewable and not content.is_trial_renewed
