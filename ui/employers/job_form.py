"""The sheet of a job, written standing up on site: a title is enough, the rest is filled while looking."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from controllers.workspace import Workspace
from models.records.codec import from_plain
from models.records.employers import EmployerRecord, JobDraft, JobRecord
from models.records.ids import JobId
from models.records.settings import KeptDraft
from ui.employers.job_cards import JobCards
from ui.widgets.buttons import make_button
from ui.widgets.layouts import STRETCH
from ui.widgets.record_form import RecordForm


class JobForm(RecordForm[JobDraft]):
    """Writes a new sheet or rewrites one; ``saved`` carries the JobRecord.

    Signals:
        remove_requested: JobId of the sheet to put in the bin.
        people_requested: JobId for which to look for people, as it was saved last.
    """

    kind = "job"
    draft_type = JobDraft
    remove_requested = Signal(object)
    people_requested = Signal(object)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, parent=parent)
        self._employer: EmployerRecord | None = None
        self._cards = JobCards(workspace, self._binder)
        self.add_cards(self._cards.cards())
        cancel = make_button(self.tr("Leave without saving"), "ghost", "close", name="job_cancel")
        self._remove = make_button(self.tr("Put in the bin"), "ghost", "trash", name="job_remove")
        save = make_button(self.tr("Save the sheet"), "primary", "check", name="job_save", big=True)
        self._people = make_button(self.tr("Who for this job?"), "plain", "people", name="job_people")
        self._people.clicked.connect(self._on_people)
        cancel.clicked.connect(self.leave)
        self._remove.clicked.connect(self._on_remove)
        save.clicked.connect(self.save)
        self.set_bar(cancel, self._remove, STRETCH, self._people, save)

    def start(self, employer: EmployerRecord, record: JobRecord | None) -> None:
        """Show an empty sheet, or the one to change; work that was interrupted comes back, and says so.

        Args:
            employer: Where the job is; its sites are offered.
            record: The sheet to change; None for a new one, seen today.
        """
        self._employer = employer
        self._remove.setVisible(record is not None)
        self._people.setVisible(record is not None)
        content = record.content if record else _new_draft(employer)
        self.set_title(content.title if record else self.tr("New job sheet"), employer.content.display_name)
        self.begin(record.job_id if record else None, content)
        self._show_week()
        self._cards.title.setFocus()

    def job_id(self) -> JobId | None:
        """Return the sheet that is being rewritten; None for a new one."""
        return JobId(self._record_id) if self._record_id else None

    def _load_choices(self, content: JobDraft) -> None:
        if self._employer is not None:
            self._cards.load_choices(self._employer, content)

    def _is_ours(self, kept: KeptDraft) -> bool:
        """Tell whether a new sheet that was half typed is of this employer."""
        draft = from_plain(kept.payload["draft"], JobDraft)
        return self._employer is not None and draft.employer_id == self._employer.employer_id

    def _values(self, content: JobDraft) -> Mapping[str, Any]:
        return self._cards.values_of(content)

    def _draft(self) -> JobDraft:
        return self._cards.draft(self._loaded, self._binder.values())

    def _present(self, record_id: UUID) -> JobDraft:
        return self._workspace.employers.open_job(JobId(record_id)).content

    def _save(self, draft: JobDraft, base: JobDraft | None) -> JobRecord:
        return self._workspace.employers.save_job(draft, base)

    def _on_edited(self) -> None:
        super()._on_edited()
        self._show_week()

    def _show_week(self) -> None:
        self._cards.show_week(self._binder.value("weekly_minutes"))

    def _on_people(self) -> None:
        self.people_requested.emit(self.job_id())

    def _on_remove(self) -> None:
        self.remove_requested.emit(self.job_id())


def _new_draft(employer: EmployerRecord) -> JobDraft:
    sites = employer.content.sites
    today = date.today()  # noqa: DTZ011  (the day on the adviser's own wall)
    draft = JobDraft(employer_id=employer.employer_id, seen_on=today)
    return replace(draft, site_id=sites[0].site_id) if len(sites) == 1 else draft
