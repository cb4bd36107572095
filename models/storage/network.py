"""Queries on partners, agreements, events and hours of clauses, inside a transaction."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any, Final, TypeVar
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from models.entities.collaborators import Collaborator, Pair, PairMeeting
from models.entities.employers import Employer
from models.entities.events import Attendance, Event
from models.entities.network import ClauseHours, Convention, Partner
from models.errors import NotFound
from models.records.clause_hours import ClauseHoursRecord
from models.records.ids import AttendanceId, ClauseHoursId, ConventionId, EventId, PartnerId
from models.records.network import AttendanceRecord, ConventionRecord, EventRecord, NetworkFile, PartnerRecord
from models.rules import network as rules
from models.storage import collaborators, partner_notes, set_aside

if TYPE_CHECKING:
    from models.storage.store import Transaction

T = TypeVar("T", Partner, Convention, Event, Attendance, ClauseHours)
# A person twice on a list, after two files were brought together, is one person who came.
_COUNTS: Final = """
    SELECT event_id, count(DISTINCT coalesce(resident_id, id)),
      count(DISTINCT CASE WHEN state = 'present' THEN coalesce(resident_id, id) END),
      count(DISTINCT CASE WHEN followed NOT IN ('', 'nothing') THEN coalesce(resident_id, id) END)
    FROM attendance WHERE event_id IN ({marks}) AND removed_at IS NULL GROUP BY event_id
"""


def get(session: Session, kind: type[T], key: UUID | None, *, also_removed: bool = False) -> T:
    """Return a partner, an agreement, an event, a line of its list or hours.

    Raises:
        NotFound: ``partner.not_found``…
        RuleBroken: ``privacy.restricted``, of what is about a person.
    """
    found = session.get(kind, key) if key is not None else None
    if found is None or (found.removed_at is not None and not also_removed):
        raise NotFound(f"{kind.__tablename__}.not_found")
    if isinstance(found, Attendance | ClauseHours):
        set_aside.require_open(session, found.resident_id)
    return found


def partners(session: Session) -> tuple[PartnerRecord, ...]:
    """Return the directory, by name."""
    query = select(Partner).where(Partner.removed_at.is_(None)).order_by(Partner.sort_key)
    counted = (
        select(Convention.partner_id, func.count())
        .where(Convention.removed_at.is_(None))
        .group_by(Convention.partner_id)
    )
    counts: dict[UUID | None, int] = dict(session.execute(counted).all())
    return tuple(partner_record(row, counts.get(row.id, 0)) for row in session.scalars(query))


def partner_record(row: Partner, conventions: int) -> PartnerRecord:
    """Return a partner as a plain value."""
    return PartnerRecord(partner_id=PartnerId(row.id), content=row.to_draft(), conventions=conventions)


def named_collaborators(
    session: Session, words: tuple[str, ...], limit: int
) -> tuple[tuple[UUID, str, str], ...]:
    """Return the collaborators whose name has all these folded words: id, name, service.

    A landlord's network has some hundreds of names: they are looked through, and need no index of words.
    """
    query = (
        select(Collaborator.id, Collaborator.first_name, Collaborator.last_name, Collaborator.service)
        .where(Collaborator.removed_at.is_(None), *(Collaborator.sort_key.contains(word) for word in words))
        .order_by(Collaborator.sort_key)
        .limit(limit)
    )
    if not words:
        return ()
    rows = session.execute(query).all()
    return tuple((key, f"{first} {last}".strip(), service) for key, first, last, service in rows)


def named_partners(session: Session, words: tuple[str, ...], limit: int) -> tuple[tuple[UUID, str, str], ...]:
    """Return the partners whose name has all these folded words: id, name, town."""
    query = (
        select(Partner.id, Partner.name, Partner.city)
        .where(Partner.removed_at.is_(None), *(Partner.sort_key.contains(word) for word in words))
        .order_by(Partner.sort_key)
        .limit(limit)
    )
    if not words:
        return ()
    return tuple((key, name, city) for key, name, city in session.execute(query).all())


def conventions(session: Session, today: date) -> tuple[ConventionRecord, ...]:
    """Return the agreements: those that end first before the others, those that are closed last."""
    query = (
        select(Convention)
        .where(Convention.removed_at.is_(None))
        .order_by(Convention.closed_on.is_not(None), Convention.expires_on.is_(None), Convention.expires_on)
    )
    return convention_records(session, session.scalars(query), today)


def convention_records(
    session: Session, found: Iterable[Convention], today: date
) -> tuple[ConventionRecord, ...]:
    """Return agreements as plain values, as they stand on a day."""
    rows = list(found)
    named = select(Partner.id, Partner.name).where(Partner.id.in_({row.partner_id for row in rows} - {None}))
    names: dict[UUID | None, str] = dict(session.execute(named).all())
    firms = select(Employer).where(Employer.id.in_({row.employer_id for row in rows} - {None}))
    names |= {row.id: row.display_name for row in session.scalars(firms)}
    return tuple(
        ConventionRecord(
            convention_id=ConventionId(row.id),
            content=row.to_draft(),
            party_name=" · ".join(
                names[key] for key in (row.partner_id, row.employer_id) if names.get(key, "")
            ),
            state=rules.convention_state(row.to_draft(), row.remind_on, today),
            remind_on=row.remind_on,
        )
        for row in rows
    )


def events(session: Session) -> tuple[EventRecord, ...]:
    """Return the events, the newest first."""
    query = select(Event).where(Event.removed_at.is_(None))
    return event_records(session, session.scalars(query.order_by(Event.held_on.desc(), Event.created_at)))


def event_records(session: Session, found: Iterable[Event]) -> tuple[EventRecord, ...]:
    """Return events as plain values, with how many came."""
    rows = list(found)
    marks = ", ".join("?" * len(rows))
    keys = tuple(row.id.bytes for row in rows)
    counted = session.connection().exec_driver_sql(_COUNTS.format(marks=marks), keys)
    counts = {UUID(bytes=key): each for key, *each in counted}
    wanted = {key for row in rows for key in row.collaborators}
    query = select(Collaborator.id, Collaborator.first_name, Collaborator.last_name)
    people: dict[UUID, str] = {
        key: f"{first} {last}".strip()
        for key, first, last in session.execute(query.where(Collaborator.id.in_(wanted)))
    }
    records = []
    for row in rows:
        registered, present, followed = counts.get(row.id, (0, 0, 0))
        records.append(
            EventRecord(
                event_id=EventId(row.id),
                content=row.to_draft(),
                registered=registered,
                present=present,
                followed=followed,
                collaborator_names=tuple(people[key] for key in row.collaborators if key in people),
            )
        )
    return tuple(records)


def attendances(
    transaction: Transaction, *, event_id: UUID | None = None, resident_id: UUID | None = None
) -> tuple[AttendanceRecord, ...]:
    """Return the list of an event, by name, or the events of a person, the newest first."""
    session = transaction.session
    query = (
        select(Attendance, Event)
        .join(Event, Event.id == Attendance.event_id)
        .where(Attendance.removed_at.is_(None), Event.removed_at.is_(None))
        .order_by(Event.held_on.desc())
    )
    if event_id is not None:
        query = query.where(Attendance.event_id == event_id)
    if resident_id is not None:
        query = query.where(Attendance.resident_id == resident_id)
    hidden = set_aside.hidden(session)
    found = [(row, event) for row, event in session.execute(query) if row.resident_id not in hidden]
    agreed = partner_notes.agreements(session, {row.resident_id for row, _ in found if row.resident_id})
    collaborators.note_read(transaction, [row for row, _ in found], "attendance")
    records = [
        replace(record, is_withheld=not partner_notes.is_told(transaction, row, agreed))
        for (row, _), record in zip(found, attendance_records(session, found), strict=True)
    ]
    if event_id is not None:
        records.sort(key=lambda record: (not record.display_name, record.display_name.casefold()))
    return tuple(records)


def attendance_records(session: Session, found: Iterable[tuple[Attendance, Event]]) -> list[AttendanceRecord]:
    """Return lines of lists as plain values, nothing said of whether their words are withheld."""
    lines = list(found)
    names = collaborators.names_of(session, {row.resident_id for row, _ in lines})
    return [
        AttendanceRecord(
            attendance_id=AttendanceId(row.id),
            content=row.to_draft(),
            display_name=names.get(row.resident_id, ""),
            event_name=event.name,
            event_kind=event.kind,
            held_on=event.held_on,
            who=row.adviser_name,
            created_at=row.created_at,
        )
        for row, event in lines
    ]


def is_listed(session: Session, event_id: UUID, resident_id: UUID) -> bool:
    """Say whether a person is on the list of an event."""
    query = select(Attendance.id).where(
        Attendance.event_id == event_id,
        Attendance.resident_id == resident_id,
        Attendance.removed_at.is_(None),
    )
    return session.scalar(query.limit(1)) is not None


def clause_hours(session: Session) -> tuple[ClauseHoursRecord, ...]:
    """Return hours of clauses, by public contract and lot; those of files set aside left out."""
    query = select(ClauseHours).where(ClauseHours.removed_at.is_(None))
    hidden = set_aside.hidden(session)
    rows = session.scalars(query.order_by(ClauseHours.market, ClauseHours.lot, ClauseHours.created_at))
    return clause_records(session, [row for row in rows if row.resident_id not in hidden])


def clause_records(session: Session, rows: Iterable[ClauseHours]) -> tuple[ClauseHoursRecord, ...]:
    """Return hours as plain values."""
    found = list(rows)
    names = collaborators.names_of(session, {row.resident_id for row in found})
    return tuple(
        ClauseHoursRecord(
            clause_hours_id=ClauseHoursId(row.id),
            content=row.to_draft(),
            display_name=names.get(row.resident_id, ""),
        )
        for row in found
    )


def everything_of(session: Session, resident_id: UUID) -> NetworkFile:
    """Return all of the network that is about a person, those in the bin included, for the copy they get."""
    pairs = list(session.scalars(select(Pair).where(Pair.resident_id == resident_id)))
    meetings = list(session.scalars(select(PairMeeting).where(PairMeeting.resident_id == resident_id)))
    hours = list(session.scalars(select(ClauseHours).where(ClauseHours.resident_id == resident_id)))
    listed = session.execute(
        select(Attendance, Event)
        .join(Event, Event.id == Attendance.event_id)
        .where(Attendance.resident_id == resident_id)
    )
    lines = [(row, event) for row, event in listed]
    rows: list[Any] = [*pairs, *meetings, *hours, *(row for row, _ in lines)]
    return NetworkFile(
        pairs=tuple(collaborators.pair_records(session, pairs)),
        meetings=tuple(collaborators.meeting_record(row) for row in meetings),
        attendances=tuple(attendance_records(session, lines)),
        hours=clause_records(session, hours),
        removed=tuple(row.id for row in rows if row.removed_at is not None),
    )
