"""Residences: the list, one residence, and the first contact noted in a minute."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from controllers.workspace import Workspace
from models.errors import AppError
from models.records.ids import ResidenceId
from models.records.places import ResidenceRecord
from ui.errors import error_text
from ui.outreach.first_contact import FirstContactPage
from ui.residences.residence_file import ResidenceFile
from ui.residences.residence_list import ResidenceList


class ResidencesPage(QWidget):
    """List, residence, first contact.

    Signals:
        resident_requested: ResidentId whose file to open.
        places_requested: Change buildings and halls, in the settings.
        hall_requested: Back to the hall, where the contact was begun.
        toast_requested: A sentence to show with the offer to undo.
        notice_requested: A sentence to show when there is nothing to undo.
        place_changed: The title has changed.
    """

    resident_requested = Signal(object)
    places_requested = Signal()
    hall_requested = Signal()
    toast_requested = Signal(object)
    notice_requested = Signal(object)
    place_changed = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("residences_page")
        self.setProperty("look", "page")
        self._workspace = workspace
        self._is_from_hall = False
        self.list = ResidenceList(workspace)
        self.file = ResidenceFile(workspace)
        self._contact: FirstContactPage | None = None
        self._stack = QStackedWidget()
        self._stack.setObjectName("residences_stack")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)  # in its place before the first view, which is dressed as it comes in
        for view in (self.list, self.file):
            self._stack.addWidget(view)
        self._stack.currentChanged.connect(self._on_view)
        self._on_view()
        self._connect()

    @property
    def contact(self) -> FirstContactPage:
        """Where a first contact is noted, made the first time one is."""
        if self._contact is None:
            page = self._contact = FirstContactPage(self._workspace)
            self._stack.addWidget(page)
            page.closed.connect(self._on_contact_closed)
            page.toast_requested.connect(self.toast_requested)
        return self._contact

    def title(self) -> str:
        """Return the words of the top bar."""
        return self.tr("Residences")

    def subtitle(self) -> str:
        """Return how many there are."""
        return self.tr("%n residence(s)", "", len(self._workspace.residents.residences()))

    def refresh(self) -> None:
        """Read what is shown again."""
        if self._stack.currentWidget() is self.list:
            self.list.refresh()
        elif self._stack.currentWidget() is self.file:
            self.file.refresh()

    def show_list(self) -> None:
        """Show the list."""
        self.flush()
        self._stack.setCurrentWidget(self.list)
        self.list.refresh()
        self.list.search.setFocus()

    def open_record(self, residence_id: ResidenceId) -> None:
        """Show a residence."""
        self.flush()
        try:
            records = self._workspace.residents.residences()
        except AppError as error:
            self.notice_requested.emit(error_text(error))
            return
        found = next((one for one in records if one.residence_id == residence_id), None)
        if found is None:
            self.show_list()
            return
        self._stack.setCurrentWidget(self.file)
        self.file.show_record(found)

    def new_record(self) -> None:
        """Note a first contact, where one stands or in the residence shown."""
        place = self.file.residence_id() if self._stack.currentWidget() is self.file else None
        self._start_contact(place)

    def start_contact(self, _known: object = None) -> None:
        """Note a first contact from the hall, and go back there afterwards."""
        self._start_contact(None, is_from_hall=True)

    def save(self) -> None:
        """Keep what is being written."""
        if self._contact is not None and self._stack.currentWidget() is self._contact:
            self._contact.save()

    def flush(self) -> None:
        """Keep half-typed work."""
        if self._contact is not None:
            self._contact.flush()
        self.file.flush()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def _start_contact(self, residence_id: ResidenceId | None, *, is_from_hall: bool = False) -> None:
        self._is_from_hall = is_from_hall
        self._stack.setCurrentWidget(self.contact)
        self.contact.start(residence_id)

    def _connect(self) -> None:
        self.list.residence_requested.connect(self._on_residence)
        self.list.new_requested.connect(self.places_requested)
        self.list.contact_requested.connect(self.new_record)
        self.file.closed.connect(self.show_list)
        self.file.contact_requested.connect(self._on_contact)
        self.file.resident_requested.connect(self.resident_requested)
        self.file.change_requested.connect(self.places_requested)
        self.file.toast_requested.connect(self.toast_requested)
        self._workspace.residents.residences_changed.connect(self._on_places)

    def _on_view(self) -> None:
        if (shown := self._stack.currentWidget()) is not None:
            self.setFocusProxy(shown)
        self.place_changed.emit()

    def _on_residence(self, record: object) -> None:
        if isinstance(record, ResidenceRecord):
            self.open_record(record.residence_id)

    def _on_contact(self, residence_id: object) -> None:
        self._start_contact(residence_id)  # type: ignore[arg-type]  # a ResidenceId

    def _on_contact_closed(self) -> None:
        if self._is_from_hall:
            self._stack.setCurrentWidget(self.list)
            self.hall_requested.emit()
            return
        place = self.file.residence_id()
        if place is None:
            self.show_list()
        else:
            self.open_record(place)

    def _on_places(self) -> None:
        place = self.file.residence_id()
        if self._stack.currentWidget() is self.file and place is not None:
            self.open_record(place)
        elif self.isVisible():
            self.refresh()
