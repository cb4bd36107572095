"""The network: people who give their time, partners and agreements, events, hours of insertion clauses."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget, QWidget
from typing_extensions import override

from models.errors import AppError
from ui.discretion import discretion
from ui.network.clauses_panel import ClausesPanel
from ui.network.events_panel import EventsPanel
from ui.network.partners_panel import PartnersPanel
from ui.network.people_panel import PeoplePanel
from ui.widgets.cards import Card
from ui.widgets.layouts import column
from ui.widgets.steps import TabBar

if TYPE_CHECKING:
    from controllers.workspace import Workspace
    from models.records.ids import CollaboratorId, ConventionId, PartnerId
    from ui.network.panel import NetworkPanel

PEOPLE: Final = 0
PARTNERS: Final = 1
EVENTS: Final = 2
CLAUSES: Final = 3


class NetworkPage(QWidget):
    """Four parts, one at a time.

    Signals:
        resident_requested: ResidentId whose file to open.
        toast_requested: A sentence to show with the offer to undo.
        place_changed: The title has changed.
    """

    resident_requested = Signal(object)
    toast_requested = Signal(object)
    place_changed = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("network_page")
        self.setProperty("look", "page")
        self._workspace = workspace
        self._names = (
            self.tr("Tutors and sponsors"),
            self.tr("Partners and agreements"),
            self.tr("Events"),
            self.tr("Insertion clauses"),
        )
        self.people, self.partners = PeoplePanel(workspace), PartnersPanel(workspace)
        self.events, self.clauses = EventsPanel(workspace), ClausesPanel(workspace)
        self._panels: tuple[NetworkPanel, ...] = (self.people, self.partners, self.events, self.clauses)
        self.tabs = TabBar("network_tabs", self._names)
        self._stack = QStackedWidget()
        self._stack.setObjectName("network_stack")
        for panel in self._panels:
            self._stack.addWidget(panel)
            panel.resident_requested.connect(self.resident_requested)
            panel.toast_requested.connect(self.toast_requested)
        card = Card("network_card", column(self.tabs, (self._stack, 1), gap=12))
        self.setLayout(column((card, 1), gap=0, edges=(20, 4, 18, 16)))
        self.tabs.changed.connect(self._on_tab)
        workspace.network.changed.connect(self._on_changed)
        discretion.changed.connect(self._on_changed)

    def title(self) -> str:
        """Return the words of the top bar."""
        return self.tr("Network")

    def subtitle(self) -> str:
        """Return which part is shown."""
        return self._names[self.tabs.current()]

    def panel(self) -> NetworkPanel:
        """Return the part shown."""
        return self._panels[self.tabs.current()]

    def show_part(self, index: int) -> NetworkPanel:
        """Show a part by its place and return it."""
        self.tabs.set_current(index)
        return self._panels[index]

    def refresh(self) -> None:
        """Read what is shown again."""
        self.panel().refresh()

    def flush(self) -> None:
        """Keep half-typed work."""
        for panel in self._panels:
            panel.flush()

    def new_record(self) -> None:
        """Begin what the part shown is for."""
        self.panel().new_record()

    def open_collaborator(self, collaborator_id: CollaboratorId) -> None:
        """Show somebody of the network."""
        self._open(PEOPLE)
        try:
            self.people.open_record(collaborator_id)
        except AppError as error:
            self.people.say(error)

    def open_partner(self, partner_id: PartnerId) -> None:
        """Show a partner of the directory."""
        self._open(PARTNERS)
        self.partners.open_record(partner_id)

    def open_convention(self, convention_id: ConventionId) -> None:
        """Open an agreement."""
        self._open(PARTNERS)
        self.partners.open_convention(convention_id)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def _open(self, index: int) -> None:
        self.flush()
        self.show_part(index)

    def _on_tab(self, index: object) -> None:
        if isinstance(index, int):
            self.flush()
            self._stack.setCurrentIndex(index)
            self.setFocusProxy(self._panels[index])
            self.refresh()
            self.place_changed.emit()

    def _on_changed(self) -> None:
        if self.isVisible():
            self.refresh()
