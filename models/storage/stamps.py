"""Closed plans and their time stamps, inside a transaction."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

from models.entities.plans import Plan, PlanVersion
from models.records.checked_file import StampQueue


def queue(session: Session) -> StampQueue:
    """Return how many closed plans have no time stamp, and since when."""
    row = session.execute(_of_waiting(select(func.count(), func.min(PlanVersion.sealed_at)))).one()
    return StampQueue(count=row[0], oldest=row[1])


def waiting(session: Session) -> tuple[UUID, ...]:
    """Return the versions closed without a time stamp, the oldest first."""
    return tuple(session.scalars(_of_waiting(select(PlanVersion.id)).order_by(PlanVersion.sealed_at)))


def _of_waiting(query: Select[Any]) -> Select[Any]:
    """A file of the former format takes no further step: it has no key of the organisation noted."""
    return (
        query.select_from(PlanVersion)
        .join(Plan, PlanVersion.plan_id == Plan.id)
        .where(
            PlanVersion.sealed_at.is_not(None),
            PlanVersion.stamped_at.is_(None),
            PlanVersion.authority_id.is_not(None),
            Plan.removed_at.is_(None),
        )
    )
