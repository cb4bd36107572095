"""What takes the place of the hall for a moment: preparing, closing, papers for one person."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from controllers.workspace import Workspace
from models.records.ids import HallId
from models.records.meetings import EncounterDraft, VisitRecord

if TYPE_CHECKING:
    from ui.permanence.close_view import CloseView
    from ui.permanence.person_papers import PersonPapers
    from ui.permanence.prepare_view import PrepareView

# The hall opens first, and many times a day: what is looked at once a day is loaded when it is.
# ruff: noqa: PLC0415


class HallShelf(QStackedWidget):
    """The hall first, and one view over it at a time.

    Signals:
        shown: Another view is in front.
        resident_requested: ResidentId whose file to open.
        job_requested: JobId to open.
        plan_requested: PlanId to open.
        resume_requested: ``KeptEncounter`` to finish.
        backups_requested: Make a copy now.
        appointment_set: The ``Slip`` that is being filled in.
        day_closed: Words for the toast.
    """

    shown = Signal()
    resident_requested = Signal(object)
    job_requested = Signal(object)
    plan_requested = Signal(object)
    resume_requested = Signal(object)
    backups_requested = Signal()
    appointment_set = Signal(object)
    day_closed = Signal(object)

    def __init__(self, workspace: Workspace, hall: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("hall_shelf")
        # A view that is not shown must not make the page larger than it is.
        self.setMinimumSize(1, 1)
        self._workspace, self._hall = workspace, hall
        self._prepare: PrepareView | None = None
        self._close: CloseView | None = None
        self._papers: PersonPapers | None = None
        self.addWidget(hall)

    def is_at_hall(self) -> bool:
        """Tell whether the queue and the encounter are in front."""
        return self.currentWidget() is self._hall

    def current_code(self) -> str:
        """Return what is in front: ``hall``, ``prepare``, ``close`` or ``papers``."""
        views = {"prepare": self._prepare, "close": self._close, "papers": self._papers}
        return next((code for code, view in views.items() if view is self.currentWidget()), "hall")

    def show_hall(self) -> None:
        """Come back to the queue and the encounter."""
        self._front(self._hall)

    def prepare(self, hall_id: HallId | None) -> PrepareView:
        """Prepare the next day of a hall."""
        if self._prepare is None:
            from ui.permanence.prepare_view import PrepareView

            view = PrepareView(self._workspace)
            view.closed.connect(self.show_hall)
            view.resident_requested.connect(self.resident_requested)
            view.job_requested.connect(self.job_requested)
            view.plan_requested.connect(self.plan_requested)
            self.addWidget(view)
            self._prepare = view
        self._prepare.show_day(hall_id)
        self._front(self._prepare)
        return self._prepare

    def close_day(self, hall_id: HallId | None) -> CloseView:
        """Close today's hours of a hall."""
        if self._close is None:
            from ui.permanence.close_view import CloseView

            view = CloseView(self._workspace)
            view.closed.connect(self.show_hall)
            view.resident_requested.connect(self.resident_requested)
            view.resume_requested.connect(self.resume_requested)
            view.backups_requested.connect(self.backups_requested)
            view.done.connect(self.day_closed)
            self.addWidget(view)
            self._close = view
        self._close.show_hall(hall_id)
        self._front(self._close)
        return self._close

    def papers(self, draft: EncounterDraft, visit: VisitRecord | None) -> PersonPapers:
        """Fill in a paper for the person of an encounter."""
        if self._papers is None:
            from ui.permanence.person_papers import PersonPapers

            view = PersonPapers(self._workspace)
            view.closed.connect(self.show_hall)
            view.appointment_set.connect(self.appointment_set)
            self.addWidget(view)
            self._papers = view
        self._front(self._papers)
        self._papers.show_for(draft, visit)
        return self._papers

    def refresh(self) -> None:
        """Read again what is in front, when somebody came or left."""
        if self._close is not None and self.currentWidget() is self._close:
            self._close.refresh()

    def flush(self) -> None:
        """Keep half-typed work."""
        if self._close is not None:
            self._close.flush()
        if self._papers is not None:
            self._papers.flush()

    def _front(self, view: QWidget) -> None:
        self.setCurrentWidget(view)
        self.shown.emit()
