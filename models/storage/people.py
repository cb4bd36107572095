"""Queries on the people of a team and their organisations, inside a transaction."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from datetime import datetime
from uuid import UUID

from sqlalchemy import func, select, update
from sqlalchemy.orm import Session

from models.entities.meetings import Meeting
from models.entities.people import OrganisationRow
from models.entities.settings import Adviser
from models.entities.work import KeptDraftRow, UndoEntry
from models.errors import NotFound
from models.records.ids import AdviserId, OrganisationId
from models.records.people import Actor, Organisation, Role, TeamMember
from models.records.settings import AdviserDraft
from models.storage import settings

_BY_SLOT = "SELECT id, first_name, last_name, role, organisation_id FROM adviser WHERE slot_id = ?"


def known(session: Session, slot_id: UUID) -> Actor | None:
    """Return who acts when a slot was opened; None while the database knows nobody of this slot."""
    # In SQL: having the mapper write this one query takes ten times as long, at every opening.
    row = session.connection().exec_driver_sql(_BY_SLOT, (slot_id.bytes,)).first()
    if row is None:
        return None
    return Actor(
        adviser_id=AdviserId(UUID(bytes=row[0])),
        name=f"{row[1]} {row[2]}".strip(),
        role=Role(row[3]),
        organisation_id=OrganisationId(UUID(bytes=row[4])) if row[4] else None,
    )


def enter(session: Session, slot_id: UUID, now: datetime) -> Actor:
    """Return who acts when a slot was opened; a vault that knew no slots gives its adviser to the first.

    The first person of a vault coordinates. A slot that nobody has, because a cut came between the header
    and the database, gets a person with the least rights.
    """
    if actor := known(session, slot_id):
        return actor
    is_first = session.scalar(select(func.count()).where(Adviser.slot_id.is_not(None))) == 0
    adviser = (_first(session) if is_first else None) or _new(session, now)
    adviser.slot_id = slot_id
    adviser.role = (Role.COORDINATOR if is_first else Role.STATISTICS).value
    adviser.touch(now)
    session.flush()
    if is_first:
        _inherit(session, adviser, now)
    return adviser.to_actor()


def get(session: Session, adviser_id: AdviserId) -> Adviser:
    """Return a person.

    Raises:
        NotFound: ``people.not_found``.
    """
    adviser = session.get(Adviser, adviser_id)
    if adviser is None or adviser.removed_at is not None:
        raise NotFound("people.not_found")
    return adviser


def add(session: Session, draft: AdviserDraft, now: datetime) -> Adviser:
    """Add a person; they have no access yet."""
    adviser = _new(session, now)
    adviser.apply(draft, now)
    session.flush()
    return adviser


def members(session: Session, labels: Mapping[UUID, str]) -> tuple[TeamMember, ...]:
    """Return the team, in order of arrival; who left comes last.

    Args:
        session: An open session.
        labels: What each slot of the header that a passphrase opens is called.
    """
    query = select(Adviser).where(Adviser.removed_at.is_(None)).order_by(Adviser.created_at)
    found = [adviser.to_member(labels) for adviser in session.scalars(query)]
    return tuple(sorted(found, key=_has_left))


def organisations(session: Session) -> tuple[Organisation, ...]:
    """Return the organisations, by name."""
    query = select(OrganisationRow).where(OrganisationRow.removed_at.is_(None))
    return tuple(sorted((row.to_record() for row in session.scalars(query)), key=_folded_name))


def organisation_named(session: Session, name: str, now: datetime) -> OrganisationId | None:
    """Return the organisation of a name, made when it is new; None for no name."""
    if not name:
        return None
    wanted = _fold(name)
    for known in organisations(session):
        if _folded_name(known) == wanted:
            return known.organisation_id
    row = OrganisationRow(name=name)
    row.touch(now)
    session.add(row)
    session.flush()
    return OrganisationId(row.id)


def _inherit(session: Session, adviser: Adviser, now: datetime) -> None:
    """Make theirs what was written before a vault knew who: a partner who comes later must not read it."""
    name = settings.read(session, AdviserId(adviser.id)).organisation_name
    adviser.organisation_id = organisation_named(session, name, now)
    notes = update(Meeting).where(Meeting.organisation_id.is_(None))
    session.execute(notes.values(organisation_id=adviser.organisation_id))
    for mine in (KeptDraftRow, UndoEntry):
        session.execute(update(mine).where(mine.adviser_id.is_(None)).values(adviser_id=adviser.id))
    session.flush()


def _has_left(member: TeamMember) -> bool:
    return member.slot_id is None


def _first(session: Session) -> Adviser | None:
    query = select(Adviser).where(Adviser.removed_at.is_(None)).order_by(Adviser.created_at).limit(1)
    return session.scalars(query).one_or_none()


def _new(session: Session, now: datetime) -> Adviser:
    adviser = Adviser(role=Role.OUTREACH.value, created_at=now)
    adviser.apply(AdviserDraft(), now)
    session.add(adviser)
    return adviser


def _folded_name(organisation: Organisation) -> str:
    return _fold(organisation.name)


def _fold(text: str) -> str:
    plain = unicodedata.normalize("NFKD", text)
    return " ".join(
        "".join(letter for letter in plain if not unicodedata.combining(letter)).casefold().split()
    )
