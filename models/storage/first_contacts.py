"""Queries on first contacts, inside a transaction: somebody is one person, with or without a name."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Final
from uuid import UUID

from sqlalchemy import Date, func, or_, select, type_coerce, update
from sqlalchemy.orm import Session

from models.entities.first_contacts import FirstContact
from models.entities.outreach import Pointing
from models.entities.residents import Resident
from models.errors import NotFound
from models.records.first_contacts import MET, FirstContactRecord
from models.records.ids import FirstContactId, ResidenceId
from models.rules import retention
from models.rules.names import initials
from models.storage import set_aside

# The last word of a person is what counts: another contact since, or an exchange, ends « not now ».
_LATER: Final = """
    SELECT c.id, c.resident_id FROM first_contact AS c
    LEFT JOIN resident AS r ON r.id = c.resident_id
    WHERE c.outcome = 'not_now' AND c.removed_at IS NULL AND c.next_on {compared} :today
      AND (c.resident_id IS NULL OR (r.removed_at IS NULL AND r.restriction IS NULL))
      AND NOT EXISTS (
          SELECT 1 FROM first_contact AS later WHERE later.removed_at IS NULL
            AND (later.resident_id = c.resident_id OR (c.code <> '' AND later.code = c.code))
            AND (later.contacted_on, later.created_at) > (c.contacted_on, c.created_at))
      AND NOT EXISTS (
          SELECT 1 FROM meeting_clock AS m WHERE m.resident_id = c.resident_id AND m.removed_at IS NULL
            AND m.is_attempt = 0 AND m.channel NOT IN ('poster', 'sms') AND m.met_at > c.created_at)
    ORDER BY c.next_on, c.id
"""


def get(session: Session, contact_id: UUID, *, also_removed: bool = False) -> FirstContact:
    """Return a contact.

    Raises:
        NotFound: ``first_contact.not_found``.
        RuleBroken: ``privacy.restricted``.
    """
    contact = session.get(FirstContact, contact_id)
    if contact is None or (contact.removed_at is not None and not also_removed):
        raise NotFound("first_contact.not_found")
    set_aside.require_open(session, contact.resident_id)
    return contact


def of_person(session: Session, contact: FirstContact) -> list[FirstContact]:
    """Return every shown contact with the person of one, the oldest first; that one included."""
    conditions = [FirstContact.id == contact.id]
    if contact.code:
        conditions.append(FirstContact.code == contact.code)
    if contact.resident_id is not None:
        conditions.append(FirstContact.resident_id == contact.resident_id)
    query = select(FirstContact).where(or_(*conditions), FirstContact.removed_at.is_(None))
    return list(session.scalars(query.order_by(FirstContact.contacted_on, FirstContact.created_at)))


def refresh_again(session: Session, contacts: Iterable[FirstContact]) -> None:
    """Work out which of the contacts with one person come after they had been met: they count once.

    Args:
        session: Of the transaction.
        contacts: All those with the person, the oldest first.
    """
    met_since: date | None = None
    for contact in contacts:
        if contact.resident_id is not None and met_since is None:
            query = select(Resident.first_met_on).where(Resident.id == contact.resident_id)
            first = session.scalar(query)
            met_since = first if first is not None and first < contact.contacted_on else None
        contact.is_again = met_since is not None
        if contact.outcome in MET and met_since is None:
            met_since = contact.contacted_on
    session.flush()


def newest(session: Session, residence_id: ResidenceId | None, limit: int) -> list[FirstContactRecord]:
    """Return the last contacts, in one residence or anywhere, the newest first; no file that is set aside."""
    in_use = select(Resident.id).where(Resident.id == FirstContact.resident_id, Resident.removed_at.is_(None))
    query = select(FirstContact).where(
        FirstContact.removed_at.is_(None),
        FirstContact.reduced_at.is_(None),
        or_(FirstContact.resident_id.is_(None), in_use.exists()),
    )
    if residence_id is not None:
        query = query.where(FirstContact.residence_id == residence_id)
    query = query.order_by(FirstContact.contacted_on.desc(), FirstContact.created_at.desc()).limit(limit)
    return records(session, session.scalars(query).all())


def later(session: Session, today: date) -> list[FirstContactRecord]:
    """Return who said « not now » and may be asked again on a day, who waits longest first."""
    statement = _LATER.format(compared="<=")
    rows = session.connection().exec_driver_sql(statement, {"today": today.isoformat()})
    keys = [UUID(bytes=row[0]) for row in rows]
    found = {row.id: row for row in session.scalars(select(FirstContact).where(FirstContact.id.in_(keys)))}
    return records(session, [found[key] for key in keys if key in found])


def resting(session: Session, today: date) -> frozenset[UUID]:
    """Return the files of who asked to be left in peace until a day that has not come: no reminder before."""
    statement = _LATER.format(compared=">")
    rows = session.connection().exec_driver_sql(statement, {"today": today.isoformat()})
    return frozenset(UUID(bytes=row[1]) for row in rows if row[1] is not None)


def records(session: Session, contacts: Iterable[FirstContact]) -> list[FirstContactRecord]:
    """Return contacts as screens know them: by code or by initials, never a name."""
    kept = list(contacts)
    hidden = set_aside.hidden(session)
    keys = {contact.resident_id for contact in kept if contact.resident_id is not None}
    query = select(Resident.id, Resident.first_name, Resident.last_name).where(Resident.id.in_(keys))
    names = {key: initials(first, last) for key, first, last in session.execute(query)}
    return [
        FirstContactRecord(
            first_contact_id=FirstContactId(contact.id),
            content=contact.to_draft(),
            adviser_name=contact.adviser_name,
            initials=names.get(contact.resident_id, "") if contact.resident_id else "",
            is_reduced=contact.reduced_at is not None,
        )
        for contact in kept
        if contact.resident_id not in hidden
    ]


def link(session: Session, contacts: Iterable[FirstContact], resident_id: UUID | None) -> list[UUID]:
    """Have contacts, and what relays said of them, be of a file, or of none; return the pointings moved."""
    keys = []
    for contact in contacts:
        contact.resident_id = resident_id
        keys.append(contact.id)
    session.flush()
    if resident_id is None:
        return []
    query = select(Pointing.id).where(Pointing.first_contact_id.in_(keys), Pointing.resident_id.is_(None))
    moved = list(session.scalars(query))
    session.execute(update(Pointing).where(Pointing.id.in_(moved)).values(resident_id=resident_id))
    return moved


def late(session: Session, today: date) -> list[tuple[UUID, date]]:
    """Return the contacts without a file that say more than statistics need and went on no further.

    Three months count from the contact, or from the day they were to come back or be asked again.
    """
    last = retention.last_overdue(today, months=retention.FIRST_CONTACT_MONTHS)
    told_on = func.max(
        FirstContact.contacted_on, func.coalesce(FirstContact.next_on, FirstContact.contacted_on)
    )
    query = select(FirstContact.id, type_coerce(told_on, Date)).where(
        FirstContact.resident_id.is_(None), FirstContact.reduced_at.is_(None), told_on <= last
    )
    return [(key, day) for key, day in session.execute(query)]


def late_pointings(session: Session, today: date) -> list[tuple[UUID, date]]:
    """Return what relays said of people who never got a file, with the day it was said."""
    last = retention.last_overdue(today, months=retention.FIRST_CONTACT_MONTHS)
    query = select(Pointing.id, Pointing.pointed_on).where(
        Pointing.resident_id.is_(None), Pointing.first_contact_id.is_(None), Pointing.pointed_on <= last
    )
    return [(key, day) for key, day in session.execute(query)]
