"""Queries on relays, who they point out, slots and actions, inside a transaction."""

from __future__ import annotations

from datetime import date
from typing import Final, TypeVar
from uuid import UUID

from sqlalchemy import Connection, select
from sqlalchemy.orm import Session

from models.entities.first_contacts import FirstContact
from models.entities.outreach import Outreach, Pointing, Relay, Slot
from models.entities.residents import Resident
from models.errors import NotFound
from models.records.ids import BuildingId, OutreachId, ResidenceId
from models.records.outreach import Coverage, Funnel, OutreachRecord, RelayKind, RelayRecord, SlotRecord
from models.rules.names import initials
from models.storage import outreach_gone, set_aside

T = TypeVar("T", Relay, Pointing, Slot, Outreach)

# A person is counted with the contact that met them first (``first_contact.is_again``), so that one pass over
# the contacts is enough; what came of them is asked for by index, one person after the other.
_FUNNELS: Final = """
    WITH person AS (
        SELECT outreach_id, coalesce(c.resident_id, c.id) AS person, c.resident_id,
               min(contacted_on) AS met_on
        FROM first_contact AS c LEFT JOIN resident AS r ON r.id = c.resident_id
        WHERE c.outreach_id IN ({actions}) AND c.removed_at IS NULL AND c.is_again = 0
          AND c.outcome IN ('met', 'not_now')
          AND (c.resident_id IS NULL OR (r.removed_at IS NULL AND r.restriction IS NULL))
        GROUP BY outreach_id, person
    ),
    came AS (
        SELECT outreach_id, resident_id,
               EXISTS (SELECT 1 FROM placement AS p
                       WHERE p.resident_id = person.resident_id AND p.removed_at IS NULL) AS hired,
               EXISTS (SELECT 1 FROM meeting_clock AS m
                       WHERE m.resident_id = person.resident_id AND m.removed_at IS NULL AND m.is_attempt = 0
                         AND m.channel NOT IN ('poster', 'sms')
                         AND strftime('%Y-%m-%d', m.met_at, 'localtime') > person.met_on) AS again
        FROM person
    )
    SELECT outreach_id, count(*), sum(resident_id IS NULL), sum(again OR hired), sum(hired)
    FROM came GROUP BY outreach_id
"""
_ALL_ACTIONS: Final = "SELECT id FROM outreach"
_ACTIONS_THERE: Final = "SELECT id FROM outreach WHERE residence_id = :residence"
_ATTEMPTS: Final = """
    SELECT outreach_id, count(*) FROM first_contact
    WHERE outreach_id IN ({actions}) AND removed_at IS NULL AND outcome NOT IN ('met', 'not_now')
    GROUP BY outreach_id
"""
_LIVING: Final = """
    SELECT residence_id, building_id, count(*), sum(last_contact_on >= :since), max(last_contact_on)
    FROM resident INDEXED BY ix_resident_place
    WHERE removed_at IS NULL AND restriction IS NULL AND residence_id IS NOT NULL {where}
    GROUP BY residence_id, building_id
"""
# Those with a file count where they live, by their last contact; without one, where they were spoken with.
_PASSING: Final = """
    SELECT residence_id, building_id,
           count(DISTINCT CASE WHEN contacted_on >= :since THEN coalesce(nullif(code, ''), id) END),
           max(contacted_on)
    FROM first_contact
    WHERE removed_at IS NULL AND resident_id IS NULL AND outcome IN ('met', 'not_now')
      AND residence_id IS NOT NULL {where}
    GROUP BY residence_id, building_id
"""
# Who was received in a hall without a file nor a contact of their own: what is left of them are initials, and
# after three months nothing, so that each passage then counts alone.
_PASSAGES: Final = """
    WITH
    place AS MATERIALIZED (
        SELECT hall.id AS hall, building_id, residence_id FROM hall JOIN building ON building.id = building_id
        WHERE 1 {where}
    ),
    recent AS (
        SELECT building_id, count(DISTINCT coalesce(nullif(initials, ''), visit.id)) AS met
        FROM place CROSS JOIN visit INDEXED BY ix_visit_hall_id_arrived_at
             ON hall_id = hall AND arrived_at >= :since
        WHERE {received} GROUP BY building_id
    ),
    last AS MATERIALIZED (
        SELECT residence_id, building_id, (
            SELECT arrived_at FROM visit INDEXED BY ix_visit_hall_id_arrived_at
            WHERE hall_id = hall AND {received} ORDER BY arrived_at DESC LIMIT 1) AS at
        FROM place
    )
    SELECT residence_id, last.building_id, coalesce(recent.met, 0), date(max(at), 'localtime')
    FROM last LEFT JOIN recent ON recent.building_id = last.building_id
    WHERE at IS NOT NULL GROUP BY residence_id, last.building_id
"""
_RECEIVED: Final = """resident_id IS NULL AND received_at IS NOT NULL AND NOT EXISTS (
    SELECT 1 FROM first_contact AS c WHERE c.id = visit.id AND c.removed_at IS NULL)"""


def get(session: Session, kind: type[T], key: UUID, *, also_removed: bool = False) -> T:
    """Return a relay, somebody pointed out, a slot or an action.

    Raises:
        NotFound: ``relay.not_found``…
        RuleBroken: ``privacy.restricted``, of somebody pointed out.
    """
    found = session.get(kind, key)
    if found is None or (found.removed_at is not None and not also_removed):
        raise NotFound(f"{kind.__tablename__}.not_found")
    if isinstance(found, Pointing):
        set_aside.require_open(session, found.resident_id)
    return found


def relays(session: Session, residence_id: UUID) -> tuple[RelayRecord, ...]:
    """Return the relays of a residence: its team first, then neighbours and partners, by name."""
    query = select(Relay).where(Relay.residence_id == residence_id, Relay.removed_at.is_(None))
    order = {kind.value: place for place, kind in enumerate(RelayKind)}
    found = sorted(session.scalars(query), key=lambda relay: (order[relay.kind], relay.name))
    return tuple(relay.to_record() for relay in found)


def slots(session: Session, residence_id: UUID | None = None) -> tuple[SlotRecord, ...]:
    """Return the slots of a residence, or of all."""
    query = select(Slot).where(Slot.removed_at.is_(None)).order_by(Slot.starts_on, Slot.begins_at)
    if residence_id is not None:
        query = query.where(Slot.residence_id == residence_id)
    return tuple(slot.to_record() for slot in session.scalars(query))


def actions(session: Session, residence_id: UUID | None, limit: int) -> tuple[OutreachRecord, ...]:
    """Return the actions of a residence, or of all, the newest first."""
    query = select(Outreach).where(Outreach.removed_at.is_(None))
    if residence_id is not None:
        query = query.where(Outreach.residence_id == residence_id)
    query = query.order_by(Outreach.starts_on.desc(), Outreach.created_at.desc()).limit(limit)
    return tuple(action.to_record() for action in session.scalars(query))


def under_way(session: Session, residence_id: UUID | None, first: date) -> tuple[OutreachRecord, ...]:
    """Return the actions somebody may have come by: begun since a day, there or anywhere, newest first."""
    query = select(Outreach).where(Outreach.removed_at.is_(None), Outreach.starts_on >= first)
    if residence_id is not None:
        query = query.where((Outreach.residence_id == residence_id) | Outreach.residence_id.is_(None))
    query = query.order_by(Outreach.starts_on.desc(), Outreach.created_at.desc())
    return tuple(action.to_record() for action in session.scalars(query))


def pointings(session: Session, residence_id: UUID) -> list[Pointing]:
    """Return who was pointed out in a residence, answers still owed first, then the newest."""
    query = select(Pointing).where(Pointing.residence_id == residence_id, Pointing.removed_at.is_(None))
    hidden = set_aside.hidden(session)
    query = query.order_by(Pointing.answered_on.is_not(None), Pointing.pointed_on.desc())
    return [pointing for pointing in session.scalars(query) if pointing.resident_id not in hidden]


def relays_of(session: Session, found: list[Pointing]) -> dict[UUID | None, RelayRecord]:
    """Return who pointed these people out, those in the bin too: an answer may still be owed to them."""
    query = select(Relay).where(Relay.id.in_({pointing.relay_id for pointing in found} - {None}))
    return {relay.id: relay.to_record() for relay in session.scalars(query)}


def told_of(session: Session, found: list[Pointing]) -> dict[UUID, tuple[str, str]]:
    """Return the initials of the file, and the code of the contact, of each of these people."""
    files = {pointing.resident_id for pointing in found} - {None}
    contacts = {pointing.first_contact_id for pointing in found} - {None}
    named = select(Resident.id, Resident.first_name, Resident.last_name).where(Resident.id.in_(files))
    names = {key: initials(first, last) for key, first, last in session.execute(named)}
    coded = select(FirstContact.id, FirstContact.code).where(FirstContact.id.in_(contacts))
    codes = {row[0]: row[1] for row in session.execute(coded)}
    return {
        pointing.id: (
            names.get(pointing.resident_id, "") if pointing.resident_id else "",
            codes.get(pointing.first_contact_id, "") if pointing.first_contact_id else "",
        )
        for pointing in found
    }


def owed_answers(connection: Connection) -> dict[ResidenceId, int]:
    """Return how many answers are still owed to relays, by residence."""
    query = """SELECT residence_id, count(*) FROM pointing WHERE removed_at IS NULL AND answered_on IS NULL
        GROUP BY residence_id"""
    return {ResidenceId(UUID(bytes=key)): count for key, count in connection.exec_driver_sql(query)}


def funnels(connection: Connection, residence_id: UUID | None = None) -> dict[OutreachId, Funnel]:
    """Return what came of each action of which something came, of a residence or of all; files gone too."""
    actions = _ALL_ACTIONS if residence_id is None else _ACTIONS_THERE
    values = {"residence": residence_id.bytes} if residence_id else {}
    attempts: dict[bytes, int] = {
        row[0]: row[1] for row in connection.exec_driver_sql(_ATTEMPTS.format(actions=actions), values)
    }
    found = {row[0]: row[1:] for row in connection.exec_driver_sql(_FUNNELS.format(actions=actions), values)}
    present: dict[UUID, Funnel] = {
        UUID(bytes=key): Funnel(
            met=met, anonymous=anonymous, accompanied=accompanied, hired=hired, attempts=attempts.get(key, 0)
        )
        for key in {*attempts, *found}
        for met, anonymous, accompanied, hired in (found.get(key, (0, 0, 0, 0)),)
    }
    both = outreach_gone.added(connection, present, residence_id)
    return {OutreachId(key): funnel for key, funnel in both.items()}


def coverage(connection: Connection, since: date, residence_id: UUID | None = None) -> tuple[Coverage, ...]:
    """Return who was met since a day in each building, of a residence or of all; files set aside left out."""
    where = "" if residence_id is None else "AND residence_id = :residence"
    values = {"since": since.isoformat(), "residence": residence_id.bytes if residence_id else None}
    found: dict[tuple[bytes, bytes | None], Coverage] = {}
    for residence, building, known, met, last in connection.exec_driver_sql(
        _LIVING.format(where=where), values
    ):
        found[residence, building] = _covered(residence, building, known, met or 0, last)
    passages = _PASSAGES.format(where=where, received=_RECEIVED)
    for residence, building, met, last in (
        *connection.exec_driver_sql(_PASSING.format(where=where), values),
        *connection.exec_driver_sql(passages, values),
    ):
        before = found.get((residence, building)) or _covered(residence, building, 0, 0, None)
        days = [day for day in (before.last_met_on, date.fromisoformat(last)) if day is not None]
        found[residence, building] = _covered(
            residence, building, before.known, before.met + met, max(days).isoformat()
        )
    return tuple(found.values())


def _covered(residence: bytes, building: bytes | None, known: int, met: int, last: str | None) -> Coverage:
    return Coverage(
        residence_id=ResidenceId(UUID(bytes=residence)),
        building_id=BuildingId(UUID(bytes=building)) if building else None,
        known=known,
        met=met,
        last_met_on=date.fromisoformat(last) if last else None,
    )
