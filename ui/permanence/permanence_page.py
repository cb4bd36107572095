"""The hall screen: the queue, the encounter, the count of the day."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent, QHideEvent, QResizeEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from controllers.workspace import Workspace
from models.errors import AppError
from models.records.ids import HallId
from models.records.meetings import KeptEncounter, ReadBack, VisitRecord, VisitState
from ui.dates import day_and_month
from ui.discretion import discretion
from ui.errors import error_text
from ui.permanence.day_bar import DayBar
from ui.permanence.encounter import Encounter
from ui.permanence.hall_shelf import HallShelf
from ui.permanence.left_encounters import LeftEncounters
from ui.permanence.queue import Queue
from ui.permanence.reading import Reading
from ui.permanence.seen_today import SeenToday
from ui.theme import theme
from ui.widgets.layouts import clear, column, row

_SIDE_WIDTH, _SIDE_FROM_WIDTH = 262, 860
_MANY = 3  # in the queue: with more, it takes the room of what can be read at the end of the day


class PermanencePage(QWidget):
    """Queue on the left, encounter in the middle; one or the other where there is no room for both.

    Signals:
        resident_requested: ResidentId whose file to open.
        toast_requested: A sentence to show with the offer to undo.
        job_requested: JobId of an offer to open.
        plan_requested: PlanId of a plan to open.
        backups_requested: Make a copy now.
        place_changed: What the top bar says has changed.
    """

    resident_requested = Signal(object)
    toast_requested = Signal(object)
    job_requested = Signal(object)
    plan_requested = Signal(object)
    backups_requested = Signal()
    place_changed = Signal()
    contact_requested = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("permanence_page")
        self.setProperty("look", "page")
        self._workspace = workspace
        self._is_queue_asked = False
        self._held_in = self._hall_id()
        self.queue = Queue(workspace)
        self.seen = SeenToday()
        self.encounter = Encounter(workspace)
        self.day_bar = DayBar(workspace)
        self._side = clear("permanence_side", column((self.queue, 1), self.seen, self.day_bar, gap=12))
        hall = clear("permanence_hall", row(self._side, (self.encounter, 1), gap=16))
        self.shelf = HallShelf(workspace, hall, self)
        self.reading = Reading(workspace, self)
        self._left = LeftEncounters(workspace, self.encounter)
        self.setLayout(column((self.shelf, 1), gap=0, edges=(20, 4, 18, 16)))
        self._connect()
        self._left.open_first(self._hall_id())
        self.refresh()
        self._fit()

    def title(self) -> str:
        """Return the name of the hall; in discreet mode, nothing that says where one is."""
        if discretion.is_on:
            return self.tr("Hall hours")
        hall = self._workspace.residents.hall(self._hall_id())
        return f"{hall.hall_name} · {hall.residence_name}" if hall else self.tr("Permanence")

    def subtitle(self) -> str:
        """Return the day."""
        return day_and_month(self._workspace.meetings.day())

    def refresh(self) -> None:
        """Read the day again."""
        day = self._workspace.meetings.today(self._hall_id())
        kept = {found.draft.visit_id for found in self._workspace.encounters.kept()} - {None}
        self.queue.show_visits(day.waiting, self.encounter.visit_id(), {key for key in kept if key})
        self.seen.set_brief(is_brief=len(day.waiting) > _MANY)
        self.seen.show_day(day)
        self.shelf.refresh()
        count = self.queue.waiting_count()
        self.encounter.frame.queue_button.setText(self.tr("%n waiting", "", count))
        self.encounter.frame.queue_button.setAccessibleName(self.tr("%n person(s) waiting", "", count))

    def new_record(self) -> None:
        """Make room for the next person; what is half typed waits in the queue."""
        self.show_hall()
        self._show_encounter()
        self.encounter.put_aside()

    def show_hall(self) -> None:
        """Show the queue and the encounter, whatever was in front of them."""
        self.put_read_back_away()
        self.shelf.show_hall()

    def prepare(self) -> None:
        """Prepare the next hall hours."""
        self.put_read_back_away()
        self.flush()
        self.shelf.prepare(self._hall_id())

    def close_day(self) -> None:
        """Close today's hall hours."""
        self.put_read_back_away()
        self.flush()
        self.shelf.close_day(self._hall_id())

    def papers(self) -> None:
        """Print something for the person of the encounter."""
        draft = self.encounter.draft()
        self.shelf.papers(draft, self._left.visit(draft.visit_id))

    def print_(self) -> None:
        """Print something for the person of the encounter; ``Ctrl+P``."""
        if self.shelf.is_at_hall():
            self.papers()

    def read_back(self) -> None:
        """Show what is written on the whole screen, for the person to read."""
        if not self.shelf.is_at_hall() or self.reading.is_open():
            return
        self._show_encounter()
        self.reading.open(self, self.encounter.draft())

    def put_read_back_away(self) -> None:
        """Give the form back."""
        if self.reading.put_away():
            self.encounter.focus_first()

    def next_draft(self) -> None:
        """Go on with the next encounter that waits half typed; what is on the screen waits in its turn."""
        self.show_hall()
        if (visit := self.queue.next_unfinished()) is not None:
            self._on_visit(visit)

    def save(self) -> None:
        """Save the encounter, and stay with the person."""
        self.encounter.save(is_over=False)
        self.refresh()

    def flush(self) -> None:
        """Keep half-typed work before the curtain, a lock or the end."""
        self.encounter.flush()
        self.queue.flush()
        self.shelf.flush()

    def _connect(self) -> None:
        self.day_bar.contact_requested.connect(self.contact_requested)
        self.queue.visit_requested.connect(self._on_visit)
        self.queue.added.connect(self._on_added)
        self.queue.left.connect(self._on_left)
        self.queue.closed.connect(self._show_encounter)
        self.encounter.saved.connect(self._on_saved)
        self.encounter.put_by.connect(self.refresh)
        self.encounter.resume_requested.connect(self._on_resume)
        self.encounter.file_requested.connect(self.resident_requested)
        self.encounter.read_back_requested.connect(self.read_back)
        self.encounter.papers_requested.connect(self.papers)
        self.reading.answered.connect(self._on_answer)
        self.reading.closed.connect(self.put_read_back_away)
        self.day_bar.prepare_requested.connect(self.prepare)
        self.day_bar.close_requested.connect(self.close_day)
        self.shelf.shown.connect(self.place_changed)
        self.shelf.resident_requested.connect(self.resident_requested)
        self.shelf.job_requested.connect(self.job_requested)
        self.shelf.plan_requested.connect(self.plan_requested)
        self.shelf.backups_requested.connect(self.backups_requested)
        self.shelf.resume_requested.connect(self._on_resume_kept)
        self.shelf.appointment_set.connect(self.encounter.set_appointment)
        self.shelf.day_closed.connect(self.toast_requested)
        discretion.changed.connect(self.place_changed)
        self.encounter.frame.queue_button.clicked.connect(self._show_queue)
        self._workspace.meetings.day_changed.connect(self.refresh)
        self._workspace.encounters.encounter_taken_back.connect(self._on_taken_back)
        self._workspace.settings.settings_changed.connect(self._on_settings)
        theme.changed.connect(self._fit)

    def _hall_id(self) -> HallId | None:
        return self._workspace.settings.settings().current_hall_id

    def _on_settings(self) -> None:
        moved, self._held_in = self._held_in != self._hall_id(), self._hall_id()
        if moved and self.encounter.is_blank() and self.encounter.visit_id() is None:
            self.encounter.start(self._hall_id())
        self.refresh()

    def _on_resume(self) -> None:
        if self._left.resume():
            self.refresh()

    def _on_resume_kept(self, kept: object) -> None:
        """Go on with an encounter that the closing found half typed."""
        if not isinstance(kept, KeptEncounter):
            return
        self.show_hall()
        visit = self._left.visit_of(kept)
        if kept.draft.visit_id is None and self.encounter.visit_id() is None:
            self._show_encounter()  # it is on the screen already
        elif visit is not None:
            self._on_visit(visit)
        elif self.encounter.put_aside():
            self.encounter.restore(kept, None)
            self.refresh()

    def _on_answer(self, answer: object) -> None:
        self.put_read_back_away()
        if isinstance(answer, ReadBack):
            self.encounter.note_answer(answer)

    def _on_visit(self, visit: object) -> None:
        if not isinstance(visit, VisitRecord):
            return
        self._show_encounter()
        if visit.visit_id == self.encounter.visit_id() or not self.encounter.put_aside():
            return
        try:
            if visit.state is VisitState.WAITING:
                visit = self._workspace.meetings.receive(visit.visit_id)
        except AppError as error:
            self.encounter.messages.show_message("error", error_text(error))
            return
        self.encounter.start(self._hall_id(), visit)
        self.refresh()

    def _on_added(self, initials: object, room: object) -> None:
        try:
            self._workspace.meetings.arrive(self._hall_id(), None, str(initials), str(room), "")
        except AppError as error:
            self.encounter.messages.show_message("error", error_text(error))

    def _on_left(self, visit: object) -> None:
        if not isinstance(visit, VisitRecord):
            return
        try:
            self._workspace.meetings.leave(visit.visit_id)
        except AppError as error:
            self.encounter.messages.show_message("error", error_text(error))
            return
        self.toast_requested.emit(self.tr("{initials} has left").format(initials=visit.initials))

    def _on_saved(self, words: object) -> None:
        self.refresh()
        self._left.offer()
        self.toast_requested.emit(words)

    def _on_taken_back(self, visit: object) -> None:
        """Show again what was saved by mistake, unless somebody else is being written about."""
        if isinstance(visit, VisitRecord) and self.encounter.is_blank():
            self.encounter.start(self._hall_id(), visit)
        self.refresh()

    def _show_queue(self) -> None:
        self._is_queue_asked = True
        self._fit()
        self.queue.add.setFocus()

    def _show_encounter(self) -> None:
        self._is_queue_asked = False
        self._fit()

    def _fit(self) -> None:
        is_roomy = self.width() >= theme.px(_SIDE_FROM_WIDTH)
        self._side.setMinimumWidth(theme.px(_SIDE_WIDTH))
        self._side.setMaximumWidth(theme.px(_SIDE_WIDTH) if is_roomy else theme.px(_SIDE_FROM_WIDTH))
        # Hidden before the other is shown: for a moment both would ask for more width than there is.
        shown = {self._side: is_roomy or self._is_queue_asked}
        shown[self.encounter] = is_roomy or not self._is_queue_asked
        for part in sorted(shown, key=shown.__getitem__):
            part.setVisible(shown[part])
        self.queue.back.setVisible(not is_roomy)
        self.seen.setVisible(is_roomy)
        self.encounter.frame.queue_button.setVisible(not is_roomy)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        # Not a focus proxy: Tab would then pass over the queue, which comes before the encounter.
        super().focusInEvent(event)
        self.encounter.focus_first()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        # What is read together covers the rail too: it goes with the page, before the curtain and any other.
        self.put_read_back_away()
        super().hideEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit()
        super().resizeEvent(event)
