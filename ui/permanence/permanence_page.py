"""The hall screen: the queue, the encounter, the count of the day."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from controllers.workspace import Workspace
from models.errors import AppError
from models.records.ids import HallId
from models.records.meetings import VisitRecord, VisitState
from ui.errors import error_text
from ui.permanence.encounter import Encounter
from ui.permanence.queue import Queue
from ui.permanence.seen_today import SeenToday
from ui.theme import theme
from ui.widgets.layouts import clear, column, row

_SIDE_WIDTH = 262
_SIDE_FROM_WIDTH = 860


class PermanencePage(QWidget):
    """Queue on the left, encounter in the middle.

    Signals:
        resident_requested: ResidentId whose file to open.
        toast_requested: A sentence to show with the offer to undo.
    """

    resident_requested = Signal(object)
    toast_requested = Signal(object)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("permanence_page")
        self.setProperty("look", "page")
        self._workspace = workspace
        self.queue = Queue(workspace)
        self.seen = SeenToday()
        self.encounter = Encounter(workspace)
        self._side = clear("permanence_side", column((self.queue, 1), self.seen, gap=14))
        self.setLayout(row(self._side, (self.encounter, 1), gap=16, edges=(20, 4, 18, 16)))
        self.queue.visit_requested.connect(self._on_visit)
        self.queue.added.connect(self._on_added)
        self.encounter.saved.connect(self.toast_requested)
        self.encounter.file_requested.connect(self.resident_requested)
        workspace.meetings.day_changed.connect(self.refresh)
        workspace.settings.settings_changed.connect(self.refresh)
        theme.changed.connect(self._fit)
        self._fit()
        self.refresh()
        if not self.encounter.restore(self._hall_id()):
            self.encounter.start(self._hall_id())

    def title(self) -> str:
        """Return the name of the hall."""
        hall_id = self._hall_id()
        for residence in self._workspace.residents.residences():
            for building in residence.content.buildings:
                for hall in building.halls:
                    if hall.hall_id == hall_id:
                        return f"{hall.name} · {residence.content.name}"
        return self.tr("Permanence")

    def subtitle(self) -> str:
        """Return the day."""
        day = self._workspace.meetings.today(self._hall_id()).day
        return QLocale().toString(day, "dddd d MMMM")  # type: ignore[call-overload]  # a date is taken too

    def refresh(self) -> None:
        """Read the day again."""
        day = self._workspace.meetings.today(self._hall_id())
        self.queue.show_visits(day.waiting)
        self.seen.show_day(day)

    def new_record(self) -> None:
        """Make room for the next person; what is half typed is kept as it is."""
        if self.encounter.is_blank() or self.encounter.save():
            self.encounter.start(self._hall_id())

    def save(self) -> None:
        """Save the encounter."""
        self.encounter.save()

    def flush(self) -> None:
        """Keep half-typed work before the curtain, a lock or the end."""
        self.encounter.flush()

    def _hall_id(self) -> HallId | None:
        return self._workspace.settings.settings().current_hall_id

    def _on_visit(self, visit: object) -> None:
        if not isinstance(visit, VisitRecord):
            return
        if not self.encounter.is_blank() and not self.encounter.save():
            return
        try:
            if visit.state is VisitState.WAITING:
                visit = self._workspace.meetings.receive(visit.visit_id)
        except AppError as error:
            self.encounter.messages.show_message("error", error_text(error))
            return
        self.encounter.start(self._hall_id(), visit)

    def _on_added(self, initials: object) -> None:
        try:
            self._workspace.meetings.arrive(self._hall_id(), None, str(initials), "", "")
        except AppError as error:
            self.encounter.messages.show_message("error", error_text(error))

    def _fit(self) -> None:
        self._side.setFixedWidth(theme.px(_SIDE_WIDTH))
        self._side.setVisible(self.width() >= theme.px(_SIDE_FROM_WIDTH))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit()
        super().resizeEvent(event)
