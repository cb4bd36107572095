"""Queries on what was asked to be printed, inside a transaction."""

from __future__ import annotations

from datetime import datetime
from typing import Final
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.entities.plans import Plan, PlanVersion
from models.entities.print_orders import PrintOrder
from models.errors import NotFound
from models.records.print_orders import OrderState, PrintOrderRecord

_MOST: Final = 500


def get(session: Session, order_id: UUID) -> PrintOrder:
    """Return an order.

    Raises:
        NotFound: ``print_order.not_found``.
    """
    row = session.get(PrintOrder, order_id)
    if row is None or row.removed_at is not None:
        raise NotFound("print_order.not_found")
    return row


def listed(
    session: Session, hidden: frozenset[UUID], since: datetime, *, is_open: bool
) -> tuple[PrintOrderRecord, ...]:
    """Return orders, the last first.

    Args:
        session: Of the transaction.
        hidden: Residents whose files are set aside.
        since: Orders that ended before are left out.
        is_open: Only those that nobody has collected yet.
    """
    query = (
        select(PrintOrder)
        .join(PlanVersion, PlanVersion.id == PrintOrder.version_id)
        .join(Plan, Plan.id == PlanVersion.plan_id)
        .where(PrintOrder.removed_at.is_(None), Plan.removed_at.is_(None))
    )
    ended = PrintOrder.state == OrderState.COLLECTED
    query = query.where(~ended) if is_open else query.where(~ended | (PrintOrder.updated_at >= since))
    if hidden:
        query = query.where(PrintOrder.resident_id.not_in(hidden))
    rows = session.scalars(query.order_by(PrintOrder.created_at.desc()).limit(_MOST))
    return tuple(row.to_record() for row in rows)


def of_version(session: Session, version_id: UUID) -> tuple[PrintOrderRecord, ...]:
    """Return the orders of a version, the last first."""
    query = select(PrintOrder).where(PrintOrder.version_id == version_id, PrintOrder.removed_at.is_(None))
    return tuple(row.to_record() for row in session.scalars(query.order_by(PrintOrder.created_at.desc())))


def of_resident(session: Session, resident_id: UUID) -> tuple[PrintOrderRecord, ...]:
    """Return every order about a person, the oldest first: for the complete copy."""
    query = select(PrintOrder).where(PrintOrder.resident_id == resident_id)
    return tuple(row.to_record() for row in session.scalars(query.order_by(PrintOrder.created_at)))
