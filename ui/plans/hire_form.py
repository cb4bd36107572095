"""Records a hire: who, on which job, under which contract; the plan is then written from it."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from typing import cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from controllers.workspace import Workspace
from models.errors import AppError, InvalidInput, Problem
from models.records.codec import from_plain, to_plain
from models.records.employers import JobRecord
from models.records.ids import ResidentId
from models.records.placements import PlacementDraft
from models.records.privacy import ConsentUse
from models.records.residents import ResidentRecord
from models.rules.meanwhile import CODES as MEANWHILE
from models.rules.together import caught_up
from ui.errors import error_text, problem_text
from ui.plans.hire_fields import HireFields
from ui.widgets.buttons import make_button
from ui.widgets.form import AutosaveTimer, FormBinder
from ui.widgets.layouts import STRETCH
from ui.widgets.page import Page

_KIND, _KEY = "hire", "new"


class HireForm(Page):
    """The form of a new placement; half-typed work is kept in the vault at every pause.

    Signals:
        saved: PlanVersionRecord: the draft written from the hire.
        closed: Back to the list without recording.
    """

    saved = Signal(object)
    closed = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(
            "hire_form", self.tr("A hire"), self.tr("Its plan is written from what is known."), parent
        )
        self._workspace = workspace
        self._hired: PlacementDraft | None = None
        self._binder = FormBinder(self, problem_text)
        self._autosave = AutosaveTimer(self)
        self._autosave.due.connect(self._keep)
        self.fields = HireFields(workspace, self._binder)
        for card in self.fields.cards():
            self.body.addWidget(card)
        self.body.addStretch(1)
        self.fields.job.edited.connect(self._on_job)
        self.fields.resident.edited.connect(self._warn_of_refusal)
        self._binder.edited.connect(self._on_edited)
        cancel = make_button(self.tr("Leave without recording"), "ghost", "close", name="hire_cancel")
        cancel.clicked.connect(self._on_cancel)
        save = make_button(self.tr("Write the p&lan"), "primary", "plan", name="hire_save", big=True)
        save.clicked.connect(self.save)
        self.set_bar(cancel, STRETCH, save)

    def start(self, resident: ResidentRecord | None = None, job: JobRecord | None = None) -> None:
        """Show an empty form, perhaps with its resident or its job chosen.

        An interrupted hire comes back when nobody in particular was hired.
        """
        self.messages.dismiss()
        self._autosave.cancel()
        self._hired = None
        fields = self.fields
        fields.load(PlacementDraft())
        fields.ladder.set_value("")
        fields.resident.choose(None, "")
        fields.job.choose(None, "")
        if resident is not None:
            fields.resident.choose(resident.resident_id, resident.display_name)
        if job is not None:
            self._choose_job(job)
        if resident is None and job is None:
            self._restore()
        self._warn_of_refusal()
        (fields.job if fields.resident.value() is not None else fields.resident).setFocus()
        fields.show_computed()
        self.scroll_to_top()

    def save(self) -> None:
        """Record the hire and write the draft of its plan."""
        if problems := self._binder.invalid():
            self._show_problems(problems)
            return
        try:
            known = self._hired.placement_id if self._hired is not None else None
            draft = replace(self.fields.draft(), placement_id=known)
            placement = self._workspace.placements.save(draft, self._hired)
            # Should the plan be refused, trying again must not record the same hire twice.
            self._hired = placement.content
            ladder = self.fields.ladder.value()
            plan = self._workspace.plans.start(placement.placement_id, str(ladder) if ladder else None)
        except InvalidInput as error:
            self._catch_up(error.problems)
            self._show_problems(error.problems)
        except AppError as error:
            self.messages.show_message("error", error_text(error))
        else:
            self._forget()
            self.saved.emit(plan)

    def flush(self) -> None:
        """Keep at once what waits."""
        self._autosave.flush()

    def _catch_up(self, problems: tuple[Problem, ...]) -> None:
        """Take note of what somebody else wrote in the hire, which is about to be said."""
        names = [problem.field for problem in problems if problem.code in MEANWHILE]
        if names and self._hired is not None and self._hired.placement_id is not None:
            with suppress(AppError):  # told by the next saving
                present = self._workspace.placements.open(self._hired.placement_id).content
                self._hired = caught_up(self._hired, present, names)

    def _choose_job(self, job: JobRecord) -> None:
        self.fields.job.choose(job, job.content.title)
        self.fields.take_job(job)

    def _show_problems(self, problems: tuple[Problem, ...]) -> None:
        rest = self._binder.show_problems(problems)
        text = " ".join(problem_text(problem) for problem in rest)
        self.messages.show_message("warning", text or self.tr("Some fields are to be completed."))

    def _on_job(self) -> None:
        job = self.fields.job.value()
        if isinstance(job, JobRecord):
            self.fields.take_job(job)
            self.fields.show_computed()

    def _warn_of_refusal(self) -> None:
        """Say it before anything is written for an employer: an agreement taken back has an effect."""
        key = self.fields.resident.value()
        if key is None:
            return
        with suppress(AppError):
            answers = self._workspace.privacy.consents_of(cast("ResidentId", key))
            if any(one.use is ConsentUse.EMPLOYER_CONTACT and one.is_given is False for one in answers):
                text = self.tr(
                    "This person does not agree that employers hear of them. Ask them again first."
                )
                self.messages.show_message("warning", text)

    def _on_edited(self) -> None:
        self.fields.show_computed()
        self._autosave.touch()

    def _on_cancel(self) -> None:
        self._forget()
        self.closed.emit()

    def _keep(self) -> None:
        try:
            self._workspace.drafts.keep(_KIND, _KEY, {"draft": to_plain(self.fields.draft())})
        except AppError as error:
            self.messages.show_message("error", error_text(error))

    def _forget(self) -> None:
        self._autosave.cancel()
        try:
            self._workspace.drafts.discard(_KIND, _KEY)
        except AppError as error:
            self.messages.show_message("error", error_text(error))

    def _restore(self) -> None:
        """Bring back what was half typed, and say so."""
        kept = self._workspace.drafts.find(_KIND, _KEY)
        if kept is None:
            return
        try:
            draft = from_plain(kept.payload.get("draft"), PlacementDraft)
        except ValueError:  # written by another version of the application
            return
        self.fields.load(draft)
        self._choose_again(draft)
        self.messages.show_message(
            "info", self.tr("The hire you were recording is here again. Write its plan, or leave.")
        )

    def _choose_again(self, draft: PlacementDraft) -> None:
        """Show the person and the job again; one that went to the bin meanwhile is to be chosen anew."""
        if draft.job_id is not None:
            with suppress(AppError):
                job = self._workspace.employers.open_job(draft.job_id)
                self.fields.job.choose(job, job.content.title)
        if draft.resident_id is not None:
            with suppress(AppError):
                resident = self._workspace.residents.open(draft.resident_id)
                self.fields.resident.choose(resident.resident_id, resident.display_name)
