"""Queries on copies of plans that were handed over, inside a transaction."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.entities.plan_copies import PlanCopy
from models.records.plan_copies import PlanCopyRecord


def of_version(session: Session, version_id: UUID) -> tuple[PlanCopyRecord, ...]:
    """Return the copies of a version that were handed over, the last first."""
    query = select(PlanCopy).where(PlanCopy.version_id == version_id, PlanCopy.removed_at.is_(None))
    rows = session.scalars(query.order_by(PlanCopy.given_on.desc(), PlanCopy.created_at.desc()))
    return tuple(row.to_record() for row in rows)


def of_resident(session: Session, resident_id: UUID) -> tuple[PlanCopyRecord, ...]:
    """Return every copy that was noted, those in the bin too, the oldest first: for the complete copy."""
    query = select(PlanCopy).where(PlanCopy.resident_id == resident_id)
    return tuple(row.to_record() for row in session.scalars(query.order_by(PlanCopy.created_at)))
