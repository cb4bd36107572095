"""Passages through the hall: who waits, who is with the adviser, who was seen."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from uuid import UUID, uuid4

from PySide6.QtCore import QObject, Signal

from models.entities.meetings import Visit
from models.errors import InvalidInput, Problem, RuleBroken
from models.records.ids import HallId, ResidentId, VisitId
from models.records.meetings import DayRecord, VisitRecord, VisitState
from models.records.people import Right
from models.rules.drafts import LINE_LENGTH
from models.rules.names import initials as initials_of
from models.rules.nir import nir_spans
from models.rules.text import clean_line
from models.storage import meetings as queries
from models.storage import residents

if TYPE_CHECKING:
    from datetime import date

    from controllers.undo import Announce, UndoController
    from models.clock import Clock
    from models.storage.store import Store, Transaction

DAYS_COUNTED = 7
LONGEST_LABEL = 40


class VisitController(QObject):
    """Passages through the hall; initials only are ever shown.

    Signals:
        day_changed: Somebody came, was received or left.
    """

    day_changed = Signal()

    def __init__(
        self, store: Store, clock: Clock, undo: UndoController, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._clock = clock
        self._undo = undo
        undo.register("visit", self._take_back)

    def today(self, hall_id: HallId | None) -> DayRecord:
        """Return who is in a hall and who was seen today; in every hall when none is given."""
        day = self._today()
        with self._store.read(Right.READ_FILES) as transaction:
            visits = [visit.to_record() for visit in queries.visits_of_day(transaction.session, hall_id, day)]
            per_day = queries.seen_per_day(transaction.session, hall_id, day, DAYS_COUNTED)
        seen = tuple(visit for visit in visits if visit.state is VisitState.LEFT and visit.received_at)
        return DayRecord(
            day=day,
            hall_id=hall_id,
            waiting=tuple(visit for visit in visits if visit.state is not VisitState.LEFT),
            seen_count=len(seen),
            seen=seen,
            seen_per_day=per_day,
        )

    def arrive(
        self,
        hall_id: HallId | None,
        resident_id: ResidentId | None,
        initials: str,
        room: str,
        language: str,
    ) -> VisitRecord:
        """Note that somebody is in the hall; a resident who is there already is not noted twice.

        Args:
            hall_id: The hall; None when none is configured.
            resident_id: None for a person without a file.
            initials: Shown in the hall; empty: those of the resident.
            room: Empty: the resident's.
            language: Code; empty: the language in which the resident and the adviser talk.

        Raises:
            InvalidInput: Nothing to show: no resident and no initials.
            NotFound: ``resident.not_found``.
        """
        with self._store.begin(Right.WRITE_FILES) as transaction:
            visit = self.arrive_in(
                transaction,
                hall_id=hall_id,
                resident_id=resident_id,
                initials=initials,
                room=room,
                language=language,
            )
            record = visit.to_record()
            self._note(transaction, "visit.arrived", visit, {"arrived": True})
        self.day_changed.emit()
        self._undo.announce()
        return record

    def arrive_in(
        self,
        transaction: Transaction,
        *,
        hall_id: HallId | None,
        resident_id: ResidentId | None,
        initials: str,
        room: str,
        language: str,
    ) -> Visit:
        """Note an arrival inside the transaction of a larger action; see ``arrive``."""
        if resident_id is not None:
            resident = residents.get(transaction.session, resident_id)
            present = queries.present(transaction.session, hall_id, resident_id, self._today())
            if present is not None:
                return present
            initials = initials or initials_of(resident.first_name, resident.last_name)
            room = room or resident.room
            language = language or resident.exchange_language
        visit = Visit(
            id=uuid4(),
            hall_id=hall_id,
            resident_id=resident_id,
            initials=_label(initials),
            room=_without_nir("room", clean_line(room)[:LINE_LENGTH]),
            language=_without_nir("language", clean_line(language)[:LINE_LENGTH]),
            state=VisitState.WAITING.value,
            arrived_at=self._clock(),
        )
        transaction.session.add(visit)
        transaction.flush()
        return visit

    def receive(self, visit_id: VisitId) -> VisitRecord:
        """Note that the adviser receives the person.

        Raises:
            RuleBroken: ``visit.left``, the person has gone.
            NotFound: ``visit.not_found``.
        """
        with self._store.begin(Right.WRITE_FILES) as transaction:
            visit = queries.get_visit(transaction.session, visit_id)
            if visit.state == VisitState.WAITING:
                self._note(transaction, "visit.received", visit, {"state": visit.state})
            visit.receive(self._clock())
            record = visit.to_record()
        self.day_changed.emit()
        self._undo.announce()
        return record

    def leave(self, visit_id: VisitId) -> VisitRecord:
        """Note that the person has gone.

        Raises:
            NotFound: ``visit.not_found``.
        """
        with self._store.begin(Right.WRITE_FILES) as transaction:
            visit = queries.get_visit(transaction.session, visit_id)
            if visit.state != VisitState.LEFT:
                self._note(transaction, "visit.left", visit, {"state": visit.state})
            visit.leave(self._clock())
            record = visit.to_record()
        self.day_changed.emit()
        self._undo.announce()
        return record

    def day(self) -> date:
        """Return the present day, as the vault's clock has it."""
        return self._today()

    def _today(self) -> date:
        return self._clock().astimezone().date()

    def _note(self, transaction: Transaction, action: str, visit: Visit, inverse: dict[str, Any]) -> None:
        self._undo.push(
            transaction, action=action, subject=visit.initials, record_id=visit.id, inverse=inverse
        )

    def _take_back(self, transaction: Transaction, record_id: UUID, inverse: dict[str, Any]) -> Announce:
        visit = queries.get_visit(transaction.session, record_id)
        if "arrived" in inverse:
            if visit.received_at is not None or queries.hangs_on(transaction.session, record_id):
                raise RuleBroken("undo.added_since")
            transaction.session.delete(visit)
            return self.day_changed.emit
        visit.state, visit.left_at = VisitState(inverse["state"]).value, None
        if visit.state == VisitState.WAITING and not queries.hangs_on(transaction.session, record_id):
            visit.received_at = None  # nobody was received: it was the wrong card
        return self.day_changed.emit


def _label(text: str) -> str:
    """Return a short label; the whole hall may read it, so a long one is refused rather than cut."""
    label = clean_line(text)
    if not label:
        raise InvalidInput((Problem(field="initials", code="input.required"),))
    if len(label) > LONGEST_LABEL:
        params: dict[str, object] = {"limit": LONGEST_LABEL, "length": len(label)}
        raise InvalidInput((Problem(field="initials", code="input.too_long", params=params),))
    return _without_nir("initials", label)


def _without_nir(field: str, text: str) -> str:
    if nir_spans(text):
        raise InvalidInput((Problem(field=field, code="input.nir"),))
    return text
