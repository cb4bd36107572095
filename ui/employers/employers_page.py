"""Employers: the list, one file, its form, the sheet of a job."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from controllers.workspace import Workspace
from models.errors import AppError
from models.records.employers import EmployerRecord, EmployerRow, JobRecord
from models.records.ids import EmployerId, JobId
from ui.employers.employer_file import EmployerFile
from ui.employers.employer_form import EmployerForm
from ui.employers.employer_list import EmployerList
from ui.employers.job_form import JobForm
from ui.errors import error_text


class EmployersPage(QWidget):
    """List, file, form and job sheet of employers.

    Signals:
        placement_requested: JobRecord on which somebody was hired.
        toast_requested: A sentence to show with the offer to undo.
        notice_requested: A sentence to show when there is nothing to undo.
    """

    placement_requested = Signal(object)
    toast_requested = Signal(object)
    notice_requested = Signal(object)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("employers_page")
        self.setProperty("look", "page")
        self._workspace = workspace
        self.list = EmployerList(workspace)
        self.file = EmployerFile(workspace)
        self.form = EmployerForm(workspace)
        self.sheet = JobForm(workspace)
        self._stack = QStackedWidget()
        self._stack.setObjectName("employers_stack")
        for view in (self.list, self.file, self.form, self.sheet):
            self._stack.addWidget(view)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)
        self._stack.currentChanged.connect(self._on_view)
        self._on_view()
        self._connect()
        self.refresh()

    def title(self) -> str:
        """Return the words of the top bar."""
        return self.tr("Employers")

    def subtitle(self) -> str:
        """Return how many files there are."""
        return self.tr("%n employer(s)", "", self._workspace.employers.count())

    def refresh(self) -> None:
        """Read the list again."""
        self.list.refresh()

    def open_record(self, employer_id: EmployerId) -> None:
        """Show a file."""
        self.flush()
        try:
            record = self._workspace.employers.open(employer_id)
        except AppError as error:
            self.show_list()
            self.notice_requested.emit(error_text(error))
            return
        self._stack.setCurrentWidget(self.file)
        self.file.show_record(record)

    def open_job(self, job_id: JobId) -> None:
        """Show the sheet of a job, its employer’s file behind it."""
        try:
            job = self._workspace.employers.open_job(job_id)
        except AppError as error:
            self.show_list()
            self.notice_requested.emit(error_text(error))
            return
        self.open_record(job.employer_id)
        if self._is_file_shown():
            self._start_sheet(self.file.record(), job)

    def new_record(self) -> None:
        """Write a new file."""
        self.flush()
        self._stack.setCurrentWidget(self.form)
        self.form.start(None)

    def save(self) -> None:
        """Save the form shown."""
        shown = self._stack.currentWidget()
        if shown is self.form:
            self.form.save()
        elif shown is self.sheet:
            self.sheet.save()

    def show_list(self) -> None:
        """Show all files."""
        self.flush()
        self._stack.setCurrentWidget(self.list)
        self.list.search.setFocus()

    def flush(self) -> None:
        """Keep half-typed work before the curtain, a lock or the end."""
        self.form.flush()
        self.sheet.flush()

    def _connect(self) -> None:
        self.list.employer_requested.connect(self._on_row)
        self.list.new_requested.connect(self.new_record)
        self.file.closed.connect(self.show_list)
        self.file.edit_requested.connect(self._on_edit)
        self.file.job_requested.connect(self._on_new_job)
        self.file.job_opened.connect(self._on_job)
        self.file.hire_requested.connect(self.placement_requested)
        self.file.removed.connect(self._on_removed)
        self.form.saved.connect(self._on_saved)
        self.form.closed.connect(self._on_form_closed)
        self.sheet.saved.connect(self._on_sheet_saved)
        self.sheet.closed.connect(self._show_file)
        self.sheet.remove_requested.connect(self._on_remove_job)
        employers = self._workspace.employers
        employers.employer_changed.connect(self._on_employer)
        employers.employer_removed.connect(self._on_employer_gone)
        employers.job_changed.connect(self._on_job_changed)
        employers.job_removed.connect(self._on_job_gone)

    def _on_view(self) -> None:
        # Arriving on the list, one types what one looks for.
        is_list = self._stack.currentWidget() is self.list
        self.setFocusProxy(self.list.search if is_list else None)  # type: ignore[arg-type]  # None takes it away

    def _start_sheet(self, employer: object, job: JobRecord | None) -> None:
        if isinstance(employer, EmployerRecord):
            self._stack.setCurrentWidget(self.sheet)
            self.sheet.start(employer, job)

    def _show_file(self) -> None:
        record = self.file.record()
        if record is None:
            self.show_list()
        else:
            self.open_record(record.employer_id)

    def _on_row(self, line: object) -> None:
        if isinstance(line, EmployerRow):
            self.open_record(line.employer_id)

    def _on_edit(self, record: object) -> None:
        if isinstance(record, EmployerRecord):
            self._stack.setCurrentWidget(self.form)
            self.form.start(record)

    def _on_new_job(self, record: object) -> None:
        self._start_sheet(record, None)

    def _on_job(self, job: object) -> None:
        if isinstance(job, JobRecord):
            self._start_sheet(self.file.record(), job)

    def _on_saved(self, record: object) -> None:
        if isinstance(record, EmployerRecord):
            self.open_record(record.employer_id)
            self.toast_requested.emit(self.tr("Employer saved"))

    def _on_form_closed(self) -> None:
        if self.form.is_change():
            self._show_file()
        else:
            self.show_list()

    def _on_removed(self, words: object) -> None:
        self.show_list()
        self.toast_requested.emit(words)

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
        self._show_file()
        self.toast_requested.emit(self.tr("Job sheet put in the bin"))

    def _on_employer(self, record: object) -> None:
        self.refresh()
        if isinstance(record, EmployerRecord):
            self._show_again(record.employer_id)

    def _on_employer_gone(self, employer_id: object) -> None:
        self.refresh()
        shown = self.file.record()
        if shown is not None and shown.employer_id == employer_id and self._is_file_shown():
            self.show_list()

    def _on_job_changed(self, job: object) -> None:
        self.refresh()
        if isinstance(job, JobRecord):
            self._show_again(job.employer_id)

    def _on_job_gone(self, job_id: object) -> None:
        self.refresh()
        if self._stack.currentWidget() is self.sheet and self.sheet.job_id() == job_id:
            self._show_file()
        else:
            self._show_again(None)

    def _is_file_shown(self) -> bool:
        return self._stack.currentWidget() is self.file

    def _show_again(self, employer_id: EmployerId | None) -> None:
        """Read the file shown again, when it is the one that changed (None: perhaps it did)."""
        shown = self.file.record()
        if shown is not None and self._is_file_shown() and employer_id in {None, shown.employer_id}:
            self.open_record(shown.employer_id)
