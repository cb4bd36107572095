"""Persons: the list, one file, its form."""

from __future__ import annotations

from contextlib import suppress

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from controllers.workspace import Workspace
from models.errors import AppError
from models.records.ids import ResidentId
from models.records.residents import ResidentRecord
from ui.duplicates.duplicate_shelf import DuplicateShelf
from ui.errors import error_text
from ui.privacy.copy_shelf import CopyShelf
from ui.residents.resident_file import ResidentFile
from ui.residents.resident_form import ResidentForm
from ui.residents.residents_list import ResidentsList


class ResidentsPage(QWidget):
    """List, file and form of residents.

    Signals:
        plan_requested: PlanId to open.
        placement_requested: ResidentRecord who was hired.
        toast_requested: A sentence to show with the offer to undo.
        notice_requested: A sentence to show when there is nothing to undo.
        place_changed: What the top bar says has changed.
    """

    plan_requested = Signal(object)
    placement_requested = Signal(object)
    toast_requested = Signal(object)
    notice_requested = Signal(object)
    place_changed = Signal()
    hit_requested = Signal(object)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("residents_page")
        self.setProperty("look", "page")
        self._workspace = workspace
        self._file: ResidentFile | None = None
        self._form: ResidentForm | None = None
        self._is_stale = False
        self._stack = QStackedWidget()
        self._stack.setObjectName("residents_stack")
        self._copies = CopyShelf(workspace, self._stack)
        self.duplicates = DuplicateShelf(workspace, self._stack)
        self.duplicates.closed.connect(self.show_list)
        self.duplicates.file_requested.connect(self.open_record)
        self.duplicates.toast_requested.connect(self.toast_requested)
        self._list = ResidentsList(workspace, self.subtitle)
        self._list.new_requested.connect(self.new_record)
        self._list.duplicates_requested.connect(self.duplicates.show_all)
        self._list.resident_requested.connect(self.open_record)
        self._list.counted.connect(self.place_changed)
        self.search, self.table = self._list.search, self._list.table
        self._stack.addWidget(self._list)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)
        self._stack.currentChanged.connect(self._on_view)
        self._on_view()
        self._connect()
        self.refresh()

    @property
    def file(self) -> ResidentFile:
        """One file, built when it is first needed."""
        if self._file is None:
            file = self._file = ResidentFile(self._workspace)
            file.closed.connect(self.show_list)
            file.edit_requested.connect(self._on_edit)
            file.hire_requested.connect(self.placement_requested)
            file.plan_requested.connect(self.plan_requested)
            file.removed.connect(self._on_removed)
            file.toast_requested.connect(self.toast_requested)
            file.notice_requested.connect(self.notice_requested)
            file.copy_ready.connect(self._copies.show_copy)
            file.gone.connect(self._on_file_gone)
            file.duplicates_requested.connect(self.duplicates.show_of)
            file.hit_requested.connect(self.hit_requested)
            self._stack.addWidget(file)
        return self._file

    @property
    def form(self) -> ResidentForm:
        """The form of a file, built when it is first needed."""
        if self._form is None:
            form = self._form = ResidentForm(self._workspace)
            form.saved.connect(self._on_saved)
            form.closed.connect(self._on_form_closed)
            form.known_requested.connect(self.open_record)
            self._stack.addWidget(form)
        return self._form

    def title(self) -> str:
        """Return the words of the top bar."""
        return self.tr("Persons")

    def subtitle(self) -> str:
        """Return how many files there are, once that is known."""
        if not self.table.rows.is_counted():
            return ""
        return self.tr("%n file(s)", "", self._workspace.residents.count())

    def refresh(self) -> None:
        """Read the list again."""
        self._list.refresh()

    def open_record(self, resident_id: ResidentId) -> None:
        """Show a file."""
        self.flush()
        try:
            record = self._workspace.residents.open(resident_id)
        except AppError as error:
            self.show_list()
            self.notice_requested.emit(error_text(error))
            return
        self._stack.setCurrentWidget(self.file)
        self.file.show_record(record)

    def new_record(self) -> None:
        """Write a new file."""
        self.flush()
        self._stack.setCurrentWidget(self.form)
        self.form.start(None)

    def save(self) -> None:
        """Save the form shown."""
        shown = self._stack.currentWidget()
        if shown is self._form:
            self.form.save()
        elif shown is self._file:
            self.file.save()

    def show_list(self) -> None:
        """Show all files."""
        self.flush()
        self._copies.forget()
        self._stack.setCurrentWidget(self._list)
        self.search.setFocus()

    def flush(self) -> None:
        """Keep half-typed work before the curtain, a lock or the end."""
        if self._form is not None:
            self._form.flush()
        if self._file is not None:
            self._file.flush()

    def _connect(self) -> None:
        workspace = self._workspace
        workspace.residents.resident_changed.connect(self._on_changed)
        workspace.residents.resident_removed.connect(self._on_gone)
        # How far somebody has come follows from what happens on other pages.
        workspace.meetings.meeting_changed.connect(self._on_progress)
        workspace.placements.placement_changed.connect(self._on_progress)
        workspace.placements.placement_removed.connect(self._on_progress)
        workspace.plans.plan_changed.connect(self._on_progress)
        workspace.pathway.changed.connect(self._on_progress)
        workspace.plans.plan_removed.connect(self._on_progress)

    def _on_view(self) -> None:
        # Arriving on the list, one types what one looks for.
        is_list = self._stack.currentWidget() is self._list
        self.setFocusProxy(self.search if is_list else None)  # type: ignore[arg-type]  # None takes it away

    def _on_edit(self, record: object) -> None:
        if isinstance(record, ResidentRecord):
            self._stack.setCurrentWidget(self.form)
            self.form.start(record)

    def _on_saved(self, record: object) -> None:
        if isinstance(record, ResidentRecord):
            self.open_record(record.resident_id)
            self.toast_requested.emit(self.tr("File saved"))

    def _on_form_closed(self) -> None:
        record = self._file.record() if self._file is not None else None
        if record is not None and self.form.is_change():
            self.open_record(record.resident_id)
        else:
            self.show_list()

    def _on_file_gone(self, words: object) -> None:
        self.show_list()
        self.notice_requested.emit(words)

    def _on_removed(self, words: object) -> None:
        self.show_list()
        self.toast_requested.emit(words)

    def _on_changed(self, record: object) -> None:
        self._on_progress(record)
        if isinstance(record, ResidentRecord) and self._file is not None:
            self._file.show_again(record)

    def _on_gone(self, resident_id: object) -> None:
        self._on_progress(resident_id)
        shown = self._file.record() if self._file is not None else None
        if shown is not None and shown.resident_id == resident_id and self.file.isVisibleTo(self):
            self.show_list()

    def _on_progress(self, _what: object) -> None:
        # What nobody sees is read again when it is shown.
        self._is_stale = True
        if self.isVisible():
            self._catch_up()

    def _catch_up(self) -> None:
        self._is_stale = False
        self.refresh()
        shown = self._file.record() if self._file is not None else None
        if shown is None or self._file is None or self._stack.currentWidget() is not self._file:
            return
        with suppress(AppError):  # it went to the bin: the list is shown instead
            self._file.show_again(self._workspace.residents.open(shown.resident_id))

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_stale:
            self._catch_up()
