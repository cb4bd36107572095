"""Partners, agreements signed with them, events held together, hours of insertion clauses."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar
from uuid import UUID, uuid4

from PySide6.QtCore import QObject, Signal

from controllers.network_people import CollaboratorController, PairController, PairMeetingController
from controllers.plain_records import ListedController
from models.entities.events import Attendance, Event
from models.entities.network import ClauseHours, Convention, Partner
from models.errors import RuleBroken
from models.records.clause_hours import ClauseHoursDraft, ClauseHoursRecord, ClauseTotal
from models.records.ids import EventId, ResidentId
from models.records.network import (
    AttendanceDraft,
    AttendanceRecord,
    ConventionDraft,
    ConventionRecord,
    EventDraft,
    EventRecord,
    PartnerDraft,
    PartnerRecord,
)
from models.records.people import Right
from models.rules import network as rules
from models.storage import employers, privacy, residents
from models.storage import network as queries

if TYPE_CHECKING:
    from datetime import date

    from controllers.undo import UndoController
    from models.clock import Clock
    from models.storage.store import Store, Transaction


class NetworkRowController(ListedController):
    """Rows of the network that do not hang on a person alone."""

    def _get(self, transaction: Transaction, record_id: UUID, *, also_removed: bool = False) -> Any:
        return queries.get(transaction.session, self.entity, record_id, also_removed=also_removed)


class PartnerController(NetworkRowController):
    """The directory of partners."""

    kind: ClassVar[str] = "partner"
    draft_type = PartnerDraft
    entity: ClassVar[type[Any]] = Partner

    def all(self) -> tuple[PartnerRecord, ...]:
        """Return the directory, by name."""
        with self._store.read(Right.READ_FILES) as transaction:
            return queries.partners(transaction.session)

    def _hide(self, transaction: Transaction, record_id: UUID) -> str:
        """Refuse while an agreement is kept with it: the agreement would name nobody.

        Raises:
            NotFound: ``partner.not_found``.
            RuleBroken: ``partner.has_conventions``.
        """
        found = queries.conventions(transaction.session, self.today())
        if any(one.content.partner_id == record_id for one in found):
            raise RuleBroken("partner.has_conventions")
        return super()._hide(transaction, record_id)

    def _record(self, transaction: Transaction, entity: Partner) -> PartnerRecord:
        known = queries.partners(transaction.session)
        count = next((one.conventions for one in known if one.partner_id == entity.id), 0)
        return queries.partner_record(entity, count)

    def _subject(self, record: PartnerRecord) -> str:
        return record.content.name


class ConventionController(NetworkRowController):
    """Agreements with partners and firms."""

    kind: ClassVar[str] = "convention"
    draft_type = ConventionDraft
    entity: ClassVar[type[Any]] = Convention

    def all(self) -> tuple[ConventionRecord, ...]:
        """Return the agreements: what ends first first, what is closed last."""
        with self._store.read(Right.READ_FILES) as transaction:
            return queries.conventions(transaction.session, self.today())

    def _write(self, transaction: Transaction, draft: ConventionDraft) -> tuple[Any, Any]:
        session, is_known = transaction.session, draft.convention_id is not None
        if draft.partner_id is not None:
            queries.get(session, Partner, draft.partner_id, also_removed=is_known)
        if draft.employer_id is not None:
            employers.get(session, draft.employer_id, also_removed=is_known)
        return super()._write(transaction, draft)

    def _record(self, transaction: Transaction, entity: Convention) -> ConventionRecord:
        return queries.convention_records(transaction.session, [entity], self.today())[0]

    def _subject(self, record: ConventionRecord) -> str:
        return record.content.name or record.party_name


class EventController(NetworkRowController):
    """Events held with firms."""

    kind: ClassVar[str] = "event"
    draft_type = EventDraft
    entity: ClassVar[type[Any]] = Event

    def all(self) -> tuple[EventRecord, ...]:
        """Return the events, the newest first, with how many came."""
        with self._store.read(Right.READ_FILES) as transaction:
            return queries.events(transaction.session)

    def open(self, event_id: EventId) -> EventRecord:
        """Return one event.

        Raises:
            NotFound: ``event.not_found``.
        """
        with self._store.read(Right.READ_FILES) as transaction:
            found = queries.get(transaction.session, Event, event_id)
            return queries.event_records(transaction.session, [found])[0]

    def _record(self, transaction: Transaction, entity: Event) -> EventRecord:
        return queries.event_records(transaction.session, [entity])[0]

    def _subject(self, record: EventRecord) -> str:
        return record.content.name


class AttendanceController(NetworkRowController):
    """Who is on the list of an event, and what followed; both organisations note who came."""

    kind: ClassVar[str] = "attendance"
    draft_type = AttendanceDraft
    entity: ClassVar[type[Any]] = Attendance

    def of_event(self, event_id: EventId) -> tuple[AttendanceRecord, ...]:
        """Return the list of an event, by name; files set aside left out, words of a partner withheld."""
        with self._store.read(Right.READ_FILES) as transaction:
            return queries.attendances(transaction, event_id=event_id)

    def of_person(self, resident_id: ResidentId) -> tuple[AttendanceRecord, ...]:
        """Return the events of a person, the newest first.

        Raises:
            RuleBroken: ``privacy.restricted``.
        """
        with self._store.read(Right.READ_FILES) as transaction:
            privacy.require_open_file(transaction, resident_id)
            return queries.attendances(transaction, resident_id=resident_id)

    def _new(self, transaction: Transaction) -> Attendance:
        actor = transaction.actor
        return Attendance(
            id=uuid4(),
            adviser_id=actor.adviser_id,
            adviser_name=actor.name,
            organisation_id=actor.organisation_id,
        )

    def _write(self, transaction: Transaction, draft: AttendanceDraft) -> tuple[Any, Any]:
        """A person is on the list of an event once."""
        session, is_known = transaction.session, draft.attendance_id is not None
        queries.get(session, Event, draft.event_id, also_removed=is_known)
        if draft.resident_id is not None:
            residents.get(session, draft.resident_id)
            privacy.require_open_file(transaction, draft.resident_id)
        event_id, person = draft.event_id, draft.resident_id
        if not is_known and event_id and person and queries.is_listed(session, event_id, person):
            raise RuleBroken("attendance.listed")
        return super()._write(transaction, draft)

    def _record(self, transaction: Transaction, entity: Attendance) -> AttendanceRecord:
        event = queries.get(transaction.session, Event, entity.event_id, also_removed=True)
        return queries.attendance_records(transaction.session, [(entity, event)])[0]

    def _subject(self, record: AttendanceRecord) -> str:
        return record.display_name


class ClauseHoursController(NetworkRowController):
    """Hours of public contracts reserved for people far from work."""

    kind: ClassVar[str] = "clause_hours"
    draft_type = ClauseHoursDraft
    entity: ClassVar[type[Any]] = ClauseHours

    def all(self) -> tuple[ClauseHoursRecord, ...]:
        """Return the hours, by public contract and lot."""
        with self._store.read(Right.READ_FILES) as transaction:
            return queries.clause_hours(transaction.session)

    def totals(self) -> tuple[ClauseTotal, ...]:
        """Return what they add up to: all together first, then by public contract."""
        return rules.clause_totals(self.all())

    def _write(self, transaction: Transaction, draft: ClauseHoursDraft) -> tuple[Any, Any]:
        session = transaction.session
        if draft.convention_id is not None:
            is_known = draft.clause_hours_id is not None
            queries.get(session, Convention, draft.convention_id, also_removed=is_known)
        if draft.resident_id is not None:
            residents.get(session, draft.resident_id)
            privacy.require_open_file(transaction, draft.resident_id)
        return super()._write(transaction, draft)

    def _record(self, transaction: Transaction, entity: ClauseHours) -> ClauseHoursRecord:
        return queries.clause_records(transaction.session, [entity])[0]

    def _subject(self, record: ClauseHoursRecord) -> str:
        return record.content.market


class NetworkController(QObject):
    """Everything of the network, and who writes each part of it.

    Attributes:
        collaborators: People of the landlord and of firms.
        pairs: With whom persons are paired.
        meetings: How pairs met.
        partners: The directory.
        conventions: Agreements.
        events: Events held with firms.
        attendances: Who is on their lists.
        clause_hours: Hours of insertion clauses.

    Signals:
        changed: Something of the network has changed.
    """

    changed = Signal()

    def __init__(
        self, store: Store, clock: Clock, undo: UndoController, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._clock = clock
        self.collaborators = CollaboratorController(store, clock, undo, self)
        self.pairs = PairController(store, clock, undo, self)
        self.meetings = PairMeetingController(store, clock, undo, self)
        self.partners = PartnerController(store, clock, undo, self)
        self.conventions = ConventionController(store, clock, undo, self)
        self.events = EventController(store, clock, undo, self)
        self.attendances = AttendanceController(store, clock, undo, self)
        self.clause_hours = ClauseHoursController(store, clock, undo, self)
        for part in (
            self.collaborators, self.pairs, self.meetings, self.partners, self.conventions, self.events,
            self.attendances, self.clause_hours,
        ):  # fmt: skip
            part.changed.connect(self.changed)

    def today(self) -> date:
        """Return the present day, as the vault's clock has it."""
        return self._clock().astimezone().date()
