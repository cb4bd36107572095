"""Closed plans and their time stamps, inside a transaction."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import Session

from models.entities.plans import Plan, PlanVersion
from models.records.checked_file import StampQueue


def queue(session: Session) -> StampQueue:
    """Return how many closed plans have no time stamp, and since when."""
    query = select(func.count(PlanVersion.id), func.min(PlanVersion.sealed_at)).join(PlanVersion.plan)
    found = session.execute(query.where(*_waiting())).one()
    return StampQueue(count=found[0], oldest=found[1])


def waiting(session: Session) -> tuple[UUID, ...]:
    """Return the versions closed without a time stamp, the oldest first."""
    query = select(PlanVersion.id).join(PlanVersion.plan).where(*_waiting())
    return tuple(session.scalars(query.order_by(PlanVersion.sealed_at)))


def _waiting() -> tuple[ColumnElement[bool], ...]:
    """A file of the former format takes no further step: no key of the organisation is noted with it."""
    return (
        PlanVersion.sealed_at.is_not(None),
        PlanVersion.stamped_at.is_(None),
        PlanVersion.authority_id.is_not(None),
        Plan.removed_at.is_(None),
    )
