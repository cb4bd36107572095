"""Queries on placements, inside a transaction."""

from __future__ import annotations

from collections.abc import Iterable
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.entities.employers import Employer
from models.entities.jobs import Job
from models.entities.placements import Placement
from models.entities.residents import Resident
from models.errors import NotFound
from models.records.placements import PlacementRecord
from models.storage import set_aside


def get(session: Session, placement_id: UUID, *, also_removed: bool = False) -> Placement:
    """Return a placement.

    Raises:
        NotFound: ``placement.not_found``.
        RuleBroken: ``privacy.restricted``.
    """
    placement = session.get(Placement, placement_id)
    if placement is None or (placement.removed_at is not None and not also_removed):
        raise NotFound("placement.not_found")
    set_aside.require_open(session, placement.resident_id)
    return placement


def record(session: Session, placement: Placement) -> PlacementRecord:
    """Return one placement as a plain value."""
    return _records(session, [placement])[0]


def placements(
    session: Session, limit: int, hidden: frozenset[UUID] = frozenset()
) -> tuple[PlacementRecord, ...]:
    """Return the placements, the newest first, but those of ``hidden`` residents."""
    query = select(Placement).where(Placement.removed_at.is_(None)).order_by(Placement.created_at.desc())
    if hidden:
        query = query.where(Placement.resident_id.not_in(hidden))
    return _records(session, session.scalars(query.limit(limit)))


def placements_of(session: Session, resident_id: UUID) -> tuple[PlacementRecord, ...]:
    """Return the placements of a resident, the newest first."""
    query = (
        select(Placement)
        .where(Placement.resident_id == resident_id, Placement.removed_at.is_(None))
        .order_by(Placement.created_at.desc())
    )
    return _records(session, session.scalars(query))


def everything_of(session: Session, resident_id: UUID) -> tuple[PlacementRecord, ...]:
    """Return the placements of a resident, those in the bin included, the newest first."""
    query = select(Placement).where(Placement.resident_id == resident_id)
    return _records(session, session.scalars(query.order_by(Placement.created_at.desc())))


def _records(session: Session, found: Iterable[Placement]) -> tuple[PlacementRecord, ...]:
    """Name both sides of each placement; removed files still have a name."""
    rows = list(found)
    residents = select(Resident.id, Resident.first_name, Resident.last_name).where(
        Resident.id.in_({row.resident_id for row in rows})
    )
    jobs = (
        select(Job.id, Job.title, Employer.trade_name, Employer.legal_name)
        .join(Employer, Job.employer_id == Employer.id)
        .where(Job.id.in_({row.job_id for row in rows}))
    )
    people = {key: f"{first} {last}".strip() for key, first, last in session.execute(residents)}
    posts = {row[0]: (row[1], row[2] or row[3]) for row in session.execute(jobs)}
    return tuple(
        row.to_record(
            resident_name=people[row.resident_id],
            job_title=posts[row.job_id][0],
            employer_name=posts[row.job_id][1],
        )
        for row in rows
    )
