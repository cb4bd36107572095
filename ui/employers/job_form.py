"""The sheet of a job, written standing up on site: a title is enough, the rest is filled while looking."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from uuid import uuid4

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from controllers.workspace import Workspace
from models.errors import AppError, InvalidInput, Problem
from models.records.codec import from_plain, to_plain
from models.records.employers import EmployerRecord, JobDraft, JobRecord
from models.records.ids import EmployerId, JobId
from models.records.settings import KeptDraft
from ui.dates import clock_time
from ui.employers.job_cards import JobCards
from ui.errors import error_text, problem_text
from ui.widgets.buttons import make_button
from ui.widgets.cards import Pill
from ui.widgets.form import AutosaveTimer, FormBinder
from ui.widgets.layouts import STRETCH
from ui.widgets.page import Page

_KIND = "job"


class JobForm(Page):
    """Writes a new sheet or rewrites one; half-typed work is kept in the vault at every pause.

    Signals:
        saved: JobRecord.
        closed: Left without saving.
        remove_requested: JobId of the sheet to put in the bin.
    """

    saved = Signal(object)
    closed = Signal()
    remove_requested = Signal(object)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__("job_form", parent=parent)
        self._workspace = workspace
        self._job_id: JobId | None = None
        self._loaded = JobDraft()
        self._key = ""
        self._binder = FormBinder(self, problem_text)
        self._autosave = AutosaveTimer(self)
        self._autosave.due.connect(self._keep)
        self._cards = JobCards(workspace, self._binder)
        for card in self._cards.cards():
            self.body.addWidget(card)
        self.body.addStretch(1)
        self._binder.edited.connect(self._on_edited)
        self._kept = Pill("job_kept", hue="primary", icon="check")
        self._kept.hide()
        self.add_header_widget(self._kept)
        cancel = make_button(self.tr("Leave without saving"), "ghost", "close", name="job_cancel")
        self._remove = make_button(self.tr("Put in the bin"), "ghost", "trash", name="job_remove")
        save = make_button(self.tr("Save the sheet"), "primary", "check", name="job_save", big=True)
        cancel.clicked.connect(self._on_cancel)
        self._remove.clicked.connect(self._on_remove)
        save.clicked.connect(self.save)
        self.set_bar(cancel, self._remove, STRETCH, save)

    def start(self, employer: EmployerRecord, record: JobRecord | None) -> None:
        """Show an empty sheet, or the one to change; work that was interrupted comes back, and says so.

        Args:
            employer: Where the job is; its sites are offered.
            record: The sheet to change; None for a new one, seen today.
        """
        self._job_id = record.job_id if record else None
        self._loaded = record.content if record else _new_draft(employer)
        self._key = str(self._job_id or uuid4())
        self.messages.dismiss()
        self._kept.hide()
        self._remove.setVisible(record is not None)
        self._show(employer, self._loaded)
        self.set_title(
            self._loaded.title if record else self.tr("New job sheet"), employer.content.display_name
        )
        kept = (
            self._workspace.drafts.find(_KIND, self._key)
            if record
            else self._latest_new(employer.employer_id)
        )
        self._restore(employer, kept)
        self._cards.title.setFocus()
        self.scroll_to_top()

    def job_id(self) -> JobId | None:
        """Return the sheet that is being rewritten; None for a new one."""
        return self._job_id

    def save(self) -> None:
        """Save, and say what is to be mended if that is refused."""
        if problems := self._binder.invalid():
            self._show_problems(problems)
            return
        try:
            record = self._workspace.employers.save_job(self._draft())
        except InvalidInput as error:
            self._show_problems(error.problems)
        except AppError as error:
            self.messages.show_message("error", error_text(error))
        else:
            self.forget()
            self.saved.emit(record)

    def flush(self) -> None:
        """Keep at once what waits."""
        self._autosave.flush()

    def forget(self) -> None:
        """Throw away what was half typed."""
        self._autosave.cancel()
        try:
            self._workspace.drafts.discard(_KIND, self._key)
        except AppError as error:
            self.messages.show_message("error", error_text(error))

    def _show(self, employer: EmployerRecord, draft: JobDraft) -> None:
        self._cards.load_choices(employer, draft)
        self._binder.load(self._cards.values_of(draft))
        self._cards.show_week(draft.weekly_minutes)

    def _restore(self, employer: EmployerRecord, kept: KeptDraft | None) -> None:
        if kept is None:
            return
        draft = from_plain(kept.payload["draft"], JobDraft)
        self._cards.load_choices(employer, draft)
        self._binder.restore(self._cards.values_of(draft))
        self._cards.show_week(draft.weekly_minutes)
        self._key = kept.key
        text = self.tr("What you had typed is here again. Save it, or leave without saving.")
        self.messages.show_message("info", text)

    def _draft(self) -> JobDraft:
        return self._cards.draft(self._loaded, self._binder.values())

    def _latest_new(self, employer_id: EmployerId) -> KeptDraft | None:
        for kept in self._workspace.drafts.drafts():
            if kept.kind != _KIND or not kept.payload.get("is_new"):
                continue
            draft = from_plain(kept.payload["draft"], JobDraft)
            if draft.employer_id == employer_id:
                return kept
        return None

    def _on_edited(self) -> None:
        self._autosave.touch()
        self._cards.show_week(self._binder.value("weekly_minutes"))

    def _on_cancel(self) -> None:
        self.forget()
        self.closed.emit()

    def _on_remove(self) -> None:
        self.remove_requested.emit(self._job_id)

    def _keep(self) -> None:
        payload = {"draft": to_plain(self._draft()), "is_new": self._job_id is None}
        try:
            kept = self._workspace.drafts.keep(_KIND, self._key, payload)
        except AppError as error:
            self.messages.show_message("error", error_text(error))
            return
        self._kept.set_state(self.tr("Draft kept at {time}").format(time=clock_time(kept.updated_at)))
        self._kept.show()

    def _show_problems(self, problems: tuple[Problem, ...]) -> None:
        rest = self._binder.show_problems(problems)
        text = " ".join(problem_text(problem) for problem in rest)
        self.messages.show_message("warning", text or self.tr("Some fields are to be mended."))


def _new_draft(employer: EmployerRecord) -> JobDraft:
    sites = employer.content.sites
    today = date.today()  # noqa: DTZ011  (the day on the adviser's own wall)
    draft = JobDraft(employer_id=employer.employer_id, seen_on=today)
    return replace(draft, site_id=sites[0].site_id) if len(sites) == 1 else draft
