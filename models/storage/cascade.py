"""What disappears with a file, and comes back with it: rows hidden at the very same instant."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.entities.employers import Employer
from models.entities.jobs import Job
from models.entities.placements import Placement
from models.entities.plans import Plan
from models.entities.residents import Resident
from models.storage import search
from models.storage.search import Kind


def hide_with_resident(session: Session, resident: Resident) -> None:
    """Hide the placements and the plans of a resident who has just been hidden."""
    _move(session, _of_resident(session, resident, None), resident.removed_at)


def show_with_resident(session: Session, resident: Resident) -> None:
    """Bring back what was hidden with a resident; call it before the resident comes back."""
    _move(session, _of_resident(session, resident, resident.removed_at), None)


def hide_with_employer(session: Session, employer: Employer) -> None:
    """Hide the jobs of an employer who has just been hidden."""
    _move(session, _of_employer(session, employer, None), employer.removed_at)


def show_with_employer(session: Session, employer: Employer) -> None:
    """Bring back what was hidden with an employer; call it before the employer comes back."""
    _move(session, _of_employer(session, employer, employer.removed_at), None)


def _of_resident(session: Session, resident: Resident, removed_at: datetime | None) -> list[Placement | Plan]:
    placements = select(Placement).where(
        Placement.resident_id == resident.id, Placement.removed_at.is_not_distinct_from(removed_at)
    )
    plans = select(Plan).where(
        Plan.resident_id == resident.id, Plan.removed_at.is_not_distinct_from(removed_at)
    )
    return [*session.scalars(placements), *session.scalars(plans)]


def _of_employer(session: Session, employer: Employer, removed_at: datetime | None) -> list[Job]:
    query = select(Job).where(Job.employer_id == employer.id, Job.removed_at.is_not_distinct_from(removed_at))
    return list(session.scalars(query))


def _move(session: Session, rows: Iterable[Placement | Plan | Job], removed_at: datetime | None) -> None:
    connection = session.connection()
    for row in rows:
        row.removed_at = removed_at
        if isinstance(row, Placement):
            continue
        kind = Kind.PLAN if isinstance(row, Plan) else Kind.JOB
        if removed_at is None:
            search.put(connection, kind, row.number, row.search_key)
        else:
            search.take_out(connection, kind, row.number)
