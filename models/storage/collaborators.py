"""Queries on people of the landlord and of firms, and on their pairs, inside a transaction."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any, Final, TypeVar
from uuid import UUID

from sqlalchemy import Select, func, or_, select
from sqlalchemy.orm import Session

from models.entities.collaborators import Collaborator, Pair, PairMeeting
from models.entities.employers import Employer
from models.entities.programmes import Enrolment, Programme
from models.entities.residents import Resident
from models.errors import NotFound, RuleBroken
from models.records.collaborators import (
    CollaboratorRecord,
    InvolvedPeople,
    PairMeetingRecord,
    PairRecord,
    Sponsorship,
)
from models.records.ids import CollaboratorId, PairId, PairMeetingId
from models.records.journal import Action
from models.records.retention import RetentionRule
from models.rules import network as rules
from models.rules.relay_retention import RelayFacts
from models.storage import partner_notes, retention, set_aside

if TYPE_CHECKING:
    from models.storage.partner_notes import Noted
    from models.storage.store import Transaction

T = TypeVar("T", Collaborator, Pair, PairMeeting)
_OF_PARTNER: Final = "pathway.of_partner"
_RUNNING: Final = """
    SELECT pair.collaborator_id, count(*) FROM pair JOIN resident ON resident.id = pair.resident_id
    WHERE pair.removed_at IS NULL AND resident.removed_at IS NULL AND pair.starts_on <= :today
      AND (pair.ends_on IS NULL OR pair.ends_on >= :today)
    GROUP BY pair.collaborator_id
"""
_HEARD: Final = """
    SELECT collaborator_id, max(met_on) FROM pair_meeting JOIN pair ON pair.id = pair_id
    WHERE pair_meeting.removed_at IS NULL AND pair.removed_at IS NULL GROUP BY collaborator_id
"""
_CAME: Final = """
    SELECT upper(replace(one.value, '-', '')), max(held_on) FROM event, json_each(event.collaborators) AS one
    WHERE event.removed_at IS NULL AND held_on <= :today GROUP BY one.value
"""


def get(session: Session, kind: type[T], key: UUID | None, *, also_removed: bool = False) -> T:
    """Return a collaborator, a pair or a meeting of one.

    Raises:
        NotFound: ``collaborator.not_found``…
        RuleBroken: ``privacy.restricted``, of a pair or of its meetings.
    """
    found = session.get(kind, key) if key is not None else None
    if found is None or (found.removed_at is not None and not also_removed):
        raise NotFound(f"{kind.__tablename__}.not_found")
    if not isinstance(found, Collaborator):
        set_aside.require_open(session, found.resident_id)
    return found


def require_own(transaction: Transaction, row: Pair | PairMeeting) -> None:
    """Refuse to change what another organisation noted, or what one may not read.

    Raises:
        RuleBroken: ``pathway.of_partner``.
    """
    if not partner_notes.is_own(transaction, row):
        raise RuleBroken(_OF_PARTNER)


def collaborators(session: Session, today: date) -> tuple[CollaboratorRecord, ...]:
    """Return everybody, by last name, with what follows from their pairs and events."""
    query = select(Collaborator).where(Collaborator.removed_at.is_(None)).order_by(Collaborator.sort_key)
    return collaborator_records(session, session.scalars(query), today)


def involved(session: Session, today: date) -> InvolvedPeople:
    """Count who gave their time, also those whose name was erased since; not who is in the bin."""
    query = select(Collaborator).where(or_(Collaborator.removed_at.is_(None), Collaborator.sort_key == ""))
    return rules.involved(collaborator_records(session, session.scalars(query), today), today)


def collaborator_records(
    session: Session, found: Iterable[Collaborator], today: date
) -> tuple[CollaboratorRecord, ...]:
    """Return collaborators as plain values."""
    rows = list(found)
    connection, day = session.connection(), {"today": today.isoformat()}
    running = {UUID(bytes=key): count for key, count in connection.exec_driver_sql(_RUNNING, day)}
    heard = {UUID(bytes=key): last for key, last in connection.exec_driver_sql(_HEARD)}
    came = {UUID(hex=key): last for key, last in connection.exec_driver_sql(_CAME, day)}
    firms = _firms(session, {row.employer_id for row in rows})
    records = []
    for row in rows:
        content = row.to_draft()
        days = [date.fromisoformat(last) for last in (heard.get(row.id), came.get(row.id)) if last]
        days += [content.contacted_on] if content.contacted_on else []
        records.append(
            CollaboratorRecord(
                collaborator_id=CollaboratorId(row.id),
                content=content,
                employer_name=firms.get(row.employer_id, ""),
                roles=rules.roles_on(content, today),
                running=running.get(row.id, 0),
                last_contact_on=max(days, default=None),
            )
        )
    return tuple(records)


def clocks(session: Session, today: date) -> Iterator[RelayFacts]:
    """Give what the clocks of collaborators need, those in the bin too; a pair that runs is a contact."""
    rows = list(session.scalars(select(Collaborator).where(Collaborator.sort_key != "")))
    kept = retention.kept_decisions(session)
    for row, record in zip(rows, collaborator_records(session, rows, today), strict=True):
        given_on = row.created_at.astimezone().date()
        until, reason = kept.get(row.id, (None, ""))
        yield RelayFacts(
            record_id=row.id,
            title=record.content.display_name,
            is_neighbour=False,
            last_contact_on=today if record.running else max(given_on, record.last_contact_on or given_on),
            removed_on=row.removed_at.astimezone().date() if row.removed_at else None,
            kept_until=until,
            kept_reason=reason,
            rule=RetentionRule.COLLABORATOR,
        )


def running_pairs(session: Session, collaborator_id: UUID, today: date) -> int:
    """Return how many pairs of somebody run today or begin later."""
    query = select(Pair.id).where(
        Pair.collaborator_id == collaborator_id,
        Pair.removed_at.is_(None),
        or_(Pair.ends_on.is_(None), Pair.ends_on >= today),
    )
    return len(session.scalars(query).all())


def pairs(
    transaction: Transaction,
    *,
    resident_id: UUID | None = None,
    collaborator_id: UUID | None = None,
    limit: int | None = None,
) -> tuple[PairRecord, ...]:
    """Return the pairs of a person, of a collaborator or of all: those that run first, the newest first.

    Args:
        transaction: Of whoever reads.
        resident_id: Only those of this person.
        collaborator_id: Only those of this collaborator.
        limit: The most to read; None: all.
    """
    session = transaction.session
    query: Select[Any] = (
        select(Pair)
        .join(Resident, Resident.id == Pair.resident_id)
        .where(Pair.removed_at.is_(None), Resident.removed_at.is_(None))
        .order_by(Pair.ends_on.is_not(None), Pair.starts_on.desc())
    )
    if resident_id is not None:
        query = query.where(Pair.resident_id == resident_id)
    if collaborator_id is not None:
        query = query.where(Pair.collaborator_id == collaborator_id)
    hidden = set_aside.hidden(session)
    rows = [row for row in session.scalars(query.limit(limit)) if row.resident_id not in hidden]
    agreed = partner_notes.agreements(session, {row.resident_id for row in rows})
    note_read(transaction, rows, "pair")
    return tuple(
        replace(record, is_withheld=not partner_notes.is_told(transaction, row, agreed))
        for row, record in zip(rows, pair_records(session, rows), strict=True)
    )


def pair_records(session: Session, rows: Iterable[Pair]) -> list[PairRecord]:
    """Return pairs as plain values, nothing said of whether their words are withheld."""
    found = list(rows)
    people = names_of(session, {row.resident_id for row in found})
    query = select(Collaborator.id, Collaborator.first_name, Collaborator.last_name).where(
        Collaborator.id.in_({row.collaborator_id for row in found})
    )
    given = {key: f"{first} {last}".strip() for key, first, last in session.execute(query)}
    met = _met(session, [row.id for row in found])
    return [
        PairRecord(
            pair_id=PairId(row.id),
            content=row.to_draft(),
            display_name=people.get(row.resident_id, ""),
            collaborator_name=given.get(row.collaborator_id, ""),
            who=row.adviser_name,
            created_at=row.created_at,
            meetings=met[row.id][0] if row.id in met else 0,
            last_met_on=met[row.id][1] if row.id in met else None,
        )
        for row in found
    ]


def meetings_of(transaction: Transaction, pair_id: UUID) -> tuple[PairMeetingRecord, ...]:
    """Return the meetings of a pair, the newest first; words one may not read are withheld."""
    query = select(PairMeeting).where(PairMeeting.pair_id == pair_id, PairMeeting.removed_at.is_(None))
    rows = transaction.session.scalars(
        query.order_by(PairMeeting.met_on.desc(), PairMeeting.created_at.desc())
    ).all()
    note_read(transaction, rows, "pair_meeting")
    agreed: dict[UUID | None, bool] = {}
    return tuple(
        replace(meeting_record(row), is_withheld=not partner_notes.is_told(transaction, row, agreed))
        for row in rows
    )


def meeting_record(row: PairMeeting) -> PairMeetingRecord:
    """Return a meeting as a plain value."""
    return PairMeetingRecord(
        pair_meeting_id=PairMeetingId(row.id),
        content=row.to_draft(),
        who=row.adviser_name,
        created_at=row.created_at,
    )


def sponsorship(session: Session, resident_id: UUID, today: date) -> Sponsorship:
    """Say whether one of the programmes a person is in today has sponsorship, and which they are in."""
    query = (
        select(Programme.name, Programme.has_sponsorship)
        .join(Enrolment, Enrolment.programme_id == Programme.id)
        .where(
            Enrolment.resident_id == resident_id,
            Enrolment.removed_at.is_(None),
            or_(Enrolment.left_on.is_(None), Enrolment.left_on > today),
        )
        .order_by(Programme.position)
    )
    found = session.execute(query).all()
    return Sponsorship(
        is_allowed=any(has for _, has in found), programmes=tuple(dict.fromkeys(name for name, _ in found))
    )


def note_read(transaction: Transaction, rows: Iterable[Noted], kind: str) -> None:
    """Have the journal say whose file was read by agreement: one line for each, whatever was read of it."""
    by_file: dict[UUID, list[Noted]] = {}
    for row in rows:
        if row.resident_id is not None:
            by_file.setdefault(row.resident_id, []).append(row)
    for key, found in by_file.items():
        if partner_notes.shows_partner(transaction, found):
            transaction.note(Action.SEEN, kind, key, file_id=key)


def names_of(session: Session, keys: Iterable[UUID | None]) -> dict[UUID | None, str]:
    """Return what persons are called, by the id of their file; nobody is named whose file is in the bin."""
    query = select(Resident.id, Resident.first_name, Resident.last_name).where(Resident.removed_at.is_(None))
    rows = session.execute(query.where(Resident.id.in_(set(keys) - {None})))
    return {key: f"{first} {last}".strip() for key, first, last in rows}


def _met(session: Session, keys: list[UUID]) -> dict[UUID, tuple[int, date]]:
    """Return how often each of these pairs met, and when last."""
    query = (
        select(PairMeeting.pair_id, func.count(), func.max(PairMeeting.met_on))
        .where(PairMeeting.pair_id.in_(keys), PairMeeting.removed_at.is_(None))
        .group_by(PairMeeting.pair_id)
    )
    return {key: (count, last) for key, count, last in session.execute(query)}


def _firms(session: Session, keys: Iterable[UUID | None]) -> dict[UUID | None, str]:
    query = select(Employer).where(Employer.id.in_(set(keys) - {None}))
    return {row.id: row.display_name for row in session.scalars(query)}
