"""Persons: the list, one file, its form."""

from __future__ import annotations

from contextlib import suppress
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from controllers.workspace import Workspace
from models.errors import AppError
from models.records.ids import ResidentId
from models.records.residents import ResidentRecord
from ui.duplicates.duplicate_shelf import DuplicateShelf
from ui.privacy.copy_shelf import CopyShelf
from ui.residents.file_place import FilePlace
from ui.residents.resident_file import ResidentFile
from ui.residents.resident_form import ResidentForm
from ui.residents.residents_list import ResidentsList
from ui.widgets.files_page import FilesPage


class ResidentsPage(FilesPage):
    """List, file and form of residents.

    Signals:
        plan_requested: PlanId to open.
        placement_requested: ResidentRecord who was hired.
        place_changed: What the top bar says has changed.
    """

    plan_requested = Signal(object)
    placement_requested = Signal(object)
    place_changed = Signal()
    hit_requested = Signal(object)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__("residents", parent)
        self._workspace = workspace
        self._is_stale = False
        self._copies = CopyShelf(workspace, self._stack)
        self.duplicates = DuplicateShelf(workspace, self._stack)
        self.duplicates.closed.connect(self.show_list)
        self.duplicates.file_requested.connect(self.open_record)
        self.duplicates.toast_requested.connect(self.toast_requested)
        self.list = ResidentsList(workspace, self.subtitle)
        self.list.new_requested.connect(self.new_record)
        self.list.duplicates_requested.connect(self.duplicates.show_all)
        self.list.resident_requested.connect(self.open_record)
        self.list.counted.connect(self.place_changed)
        self.search, self.table = self.list.search, self.list.table
        self.begin_with(self.list, self.search)
        self._connect()
        self.refresh()

    @property
    @override
    def file(self) -> ResidentFile:
        """One file."""
        return self._view(ResidentFile, self._make_file)

    @property
    @override
    def form(self) -> ResidentForm:
        """The form of a file."""
        return self._view(ResidentForm, self._make_form)

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
        self.list.refresh()

    def open_place(self, place: FilePlace) -> None:
        """Show a file, and of it the part and the section that something is about."""
        self.open_record(place.resident_id)
        shown = self._shown()
        if shown is None or not self._is_shown(ResidentFile):
            return  # it could not be opened, and that was said
        panel = self.file.tabs.go(place.part)
        if place.section:
            panel.go(place.section)

    @override
    def show_list(self) -> None:
        self._copies.forget()
        super().show_list()

    @override
    def _read(self, record_id: UUID) -> ResidentRecord:
        return self._workspace.residents.open(ResidentId(record_id))

    def _make_file(self) -> ResidentFile:
        file = ResidentFile(self._workspace)
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
        return file

    def _make_form(self) -> ResidentForm:
        form = ResidentForm(self._workspace)
        form.saved.connect(self._on_saved)
        form.closed.connect(self._on_form_closed)
        form.known_requested.connect(self.open_record)
        return form

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
        workspace.proposals.changed.connect(self._on_progress)
        workspace.introductions.changed.connect(self._on_progress)
        workspace.plans.plan_removed.connect(self._on_progress)

    def _on_edit(self, record: object) -> None:
        if isinstance(record, ResidentRecord):
            self._write(record)

    def _on_saved(self, record: object) -> None:
        if isinstance(record, ResidentRecord):
            self.open_record(record.resident_id)
            self.toast_requested.emit(self.tr("File saved"))

    def _on_form_closed(self) -> None:
        record = self._shown()
        if record is not None and self.form.is_change():
            self.open_record(record.resident_id)
        else:
            self.show_list()

    def _on_file_gone(self, words: object) -> None:
        self.show_list()
        self.notice_requested.emit(words)

    def _on_changed(self, record: object) -> None:
        self._on_progress(record)
        file = self._made(ResidentFile)
        if isinstance(record, ResidentRecord) and file is not None:
            file.show_again(record)

    def _on_gone(self, resident_id: object) -> None:
        self._on_progress(resident_id)
        shown = self._shown()
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
        shown = self._shown()
        if shown is None or not self._is_shown(ResidentFile):
            return
        with suppress(AppError):  # it went to the bin: the list is shown instead
            self.file.show_again(self._workspace.residents.open(shown.resident_id))

    def _shown(self) -> ResidentRecord | None:
        """Return the file shown last; None: none was."""
        file = self._made(ResidentFile)
        return file.record() if file is not None else None

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_stale:
            self._catch_up()
