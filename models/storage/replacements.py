"""Queries on who stands in for whom, inside a transaction."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.entities.settings import Adviser
from models.entities.today import Replacement
from models.errors import NotFound
from models.records.ids import AdviserId
from models.records.today import ReplacementRecord


def get(session: Session, replacement_id: UUID, *, also_removed: bool = False) -> Replacement:
    """Return a replacement.

    Raises:
        NotFound: ``replacement.not_found``.
    """
    row = session.get(Replacement, replacement_id)
    if row is None or (row.removed_at is not None and not also_removed):
        raise NotFound("replacement.not_found")
    return row


def record(session: Session, row: Replacement) -> ReplacementRecord:
    """Return a replacement with both names."""
    return row.to_record(_name(session, row.adviser_id), _name(session, row.substitute_id))


def running(session: Session, today: date) -> tuple[ReplacementRecord, ...]:
    """Return the replacements that are not over, the first to begin first."""
    query = select(Replacement).where(Replacement.removed_at.is_(None), Replacement.ends_on >= today)
    rows = session.scalars(query.order_by(Replacement.starts_on))
    return tuple(record(session, row) for row in rows)


def replaced_by(session: Session, substitute_id: UUID | None, today: date) -> frozenset[UUID]:
    """Return whom somebody stands in for on a day."""
    query = select(Replacement.adviser_id).where(
        Replacement.removed_at.is_(None),
        Replacement.substitute_id == substitute_id,
        Replacement.starts_on <= today,
        Replacement.ends_on >= today,
    )
    return frozenset(session.scalars(query))


def team(session: Session) -> tuple[tuple[AdviserId, str], ...]:
    """Return everybody of the team, by name."""
    query = select(Adviser).where(Adviser.removed_at.is_(None))
    found = [(AdviserId(row.id), row.to_draft().display_name) for row in session.scalars(query)]
    return tuple(sorted(found, key=_by_name))


def _by_name(one: tuple[AdviserId, str]) -> str:
    return one[1].casefold()


def _name(session: Session, adviser_id: UUID) -> str:
    row = session.get(Adviser, adviser_id)
    return row.to_draft().display_name if row is not None else ""
