"""Employers: the list, one file, its form, the sheet of a job."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from controllers.workspace import Workspace
from models.errors import AppError
from models.records.employers import EmployerRecord, EmployerRow, JobRecord
from models.records.ids import EmployerId, JobId
from ui.employers.desk_page import DeskPage
from ui.employers.employer_file import EmployerFile
from ui.employers.employer_form import EmployerForm
from ui.employers.employer_list import EmployerList
from ui.employers.job_form import JobForm
from ui.errors import error_text
from ui.matching.people_for_job import PeopleForJobView


class EmployersPage(DeskPage):
    """List, file, form and job sheet of employers.

    Signals:
        placement_requested: JobRecord on which somebody was hired.
        resident_requested: ResidentId whose file to open.
    """

    placement_requested = Signal(object)
    resident_requested = Signal(object)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__("employers", parent)
        self._workspace = workspace
        self.list = EmployerList(workspace)
        self.list.employer_requested.connect(self._on_row)
        self.list.new_requested.connect(self.new_record)
        self.list.need_requested.connect(self.catch_need)
        self.list.pairs_requested.connect(self.show_pairs)
        self.list.log_requested.connect(self.open_log)
        self.list.opened.connect(self.open_record)
        self.list.bar_requested.connect(self.bar)
        self.list.toast_requested.connect(self.toast_requested)
        self.begin_with(self.list, self.list.search)
        employers = workspace.employers
        employers.employer_changed.connect(self._on_employer)
        employers.employer_removed.connect(self._on_employer_gone)
        employers.job_changed.connect(self._on_job_changed)
        employers.job_removed.connect(self._on_job_gone)
        self.refresh()

    @property
    @override
    def file(self) -> EmployerFile:
        """One employer."""
        return self._view(EmployerFile, self._make_file)

    @property
    @override
    def form(self) -> EmployerForm:
        """The form of an employer."""
        return self._view(EmployerForm, self._make_form)

    @property
    def sheet(self) -> JobForm:
        """The sheet of a job."""
        return self._view(JobForm, self._make_sheet)

    @property
    def people(self) -> PeopleForJobView:
        """The persons for a job."""
        return self._view(PeopleForJobView, self._make_people)

    def title(self) -> str:
        """Return the words of the top bar."""
        return self.tr("Employers")

    def subtitle(self) -> str:
        """Return how many files there are."""
        return self.tr("%n employer(s)", "", self._workspace.employers.count())

    def refresh(self) -> None:
        """Read the list again."""
        self.list.refresh()

    def open_job(self, job_id: JobId) -> None:
        """Show the sheet of a job, its employer’s file behind it."""
        try:
            job = self._workspace.employers.open_job(job_id)
        except AppError as error:
            self.show_list()
            self.notice_requested.emit(error_text(error))
            return
        self.open_record(job.employer_id)
        if self._is_shown(EmployerFile):
            self._start_sheet(self._shown(), job)

    @override
    def _read(self, record_id: UUID) -> EmployerRecord:
        return self._workspace.employers.open(EmployerId(record_id))

    def _make_file(self) -> EmployerFile:
        file = EmployerFile(self._workspace)
        file.closed.connect(self.show_list)
        file.edit_requested.connect(self._on_edit)
        file.job_requested.connect(self._on_new_job)
        file.job_opened.connect(self._on_job)
        file.hire_requested.connect(self.placement_requested)
        file.people_requested.connect(self._on_people)
        file.removed.connect(self._on_removed)
        file.toast_requested.connect(self.toast_requested)
        file.resident_requested.connect(self.resident_requested)
        file.sheet_requested.connect(self._on_call_sheet)
        file.need_requested.connect(self.catch_need)
        return file

    def _make_people(self) -> PeopleForJobView:
        people = PeopleForJobView(self._workspace)
        people.closed.connect(self._return_to_file)
        people.resident_requested.connect(self.resident_requested)
        people.toast_requested.connect(self.toast_requested)
        return people

    def _make_form(self) -> EmployerForm:
        form = EmployerForm(self._workspace)
        form.saved.connect(self._on_saved)
        form.closed.connect(self._on_form_closed)
        form.known_requested.connect(self.open_record)
        return form

    def _make_sheet(self) -> JobForm:
        sheet = JobForm(self._workspace)
        sheet.saved.connect(self._on_sheet_saved)
        sheet.closed.connect(self._return_to_file)
        sheet.remove_requested.connect(self._on_remove_job)
        sheet.people_requested.connect(self._on_people)
        return sheet

    @override
    def _shown(self) -> EmployerRecord | None:
        """Return the file shown last; None: none was."""
        file = self._made(EmployerFile)
        return file.record() if file is not None else None

    def _start_sheet(self, employer: object, job: JobRecord | None) -> None:
        if isinstance(employer, EmployerRecord):
            self._stack.setCurrentWidget(self.sheet)
            self.sheet.start(employer, job)

    @override
    def _return_to_file(self) -> None:
        record = self._shown()
        if record is None:
            self.show_list()
        else:
            self.open_record(record.employer_id)

    def _on_row(self, line: object) -> None:
        if isinstance(line, EmployerRow):
            self.open_record(line.employer_id)

    def _on_edit(self, record: object) -> None:
        if isinstance(record, EmployerRecord):
            self._write(record)

    def _on_new_job(self, record: object) -> None:
        self._start_sheet(record, None)

    def _on_job(self, job: object) -> None:
        if isinstance(job, JobRecord):
            self._start_sheet(self._shown(), job)

    def _on_people(self, job: object) -> None:
        job_id = job.job_id if isinstance(job, JobRecord) else job
        if isinstance(job_id, UUID):
            self.flush()
            self._stack.setCurrentWidget(self.people)
            self.people.show_job(JobId(job_id))

    def _on_saved(self, record: object) -> None:
        if isinstance(record, EmployerRecord):
            self.open_record(record.employer_id)
            self.toast_requested.emit(self.tr("Employer saved"))

    def _on_form_closed(self) -> None:
        if self.form.is_change():
            self._return_to_file()
        else:
            self.show_list()

    def _on_sheet_saved(self, job: object) -> None:
        if isinstance(job, JobRecord):
            self.open_record(job.employer_id)
            self.toast_requested.emit(self.tr("Job sheet saved"))

    def _on_remove_job(self, job_id: object) -> None:
        try:
            self._workspace.employers.remove_job(job_id)  # type: ignore[arg-type]  # a JobId
        except AppError as error:
            self.sheet.messages.show_message("error", error_text(error))
            return
        self.sheet.forget()
        self._return_to_file()
        self.toast_requested.emit(self.tr("Job sheet put in the bin"))

    def _on_employer(self, record: object) -> None:
        self.refresh()
        if isinstance(record, EmployerRecord):
            self._show_again(record.employer_id)

    def _on_employer_gone(self, employer_id: object) -> None:
        self.refresh()
        shown = self._shown()
        if shown is not None and shown.employer_id == employer_id and self._is_shown(EmployerFile):
            self.show_list()

    def _on_job_changed(self, job: object) -> None:
        self.refresh()
        if isinstance(job, JobRecord):
            self._show_again(job.employer_id)

    def _on_job_gone(self, job_id: object) -> None:
        self.refresh()
        if self._is_shown(JobForm) and self.sheet.job_id() == job_id:
            self._return_to_file()
        else:
            self._show_again(None)

    def _show_again(self, employer_id: EmployerId | None) -> None:
        """Read the file shown again, when it is the one that changed (None: perhaps it did)."""
        shown = self._shown()
        if shown is not None and self._is_shown(EmployerFile) and employer_id in {None, shown.employer_id}:
            self.open_record(shown.employer_id)
