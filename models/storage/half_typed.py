"""Queries on the half-typed work of somebody else: counted, given or thrown away, never read."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy import delete, select, update
from sqlalchemy.orm import Session

from models.entities.work import KeptDraftRow
from models.records.settings import HalfTyped
from models.storage import guard


def waiting(session: Session, adviser_id: UUID) -> HalfTyped:
    """Return how much somebody has half typed: what it says is not read."""
    query = select(KeptDraftRow.kind, KeptDraftRow.updated_at).where(KeptDraftRow.adviser_id == adviser_id)
    rows = session.execute(query).all()
    return HalfTyped(
        count=len(rows),
        last_at=max((row.updated_at for row in rows), default=None),
        kinds=frozenset(row.kind for row in rows),
    )


def hand_over(session: Session, leaver: UUID, heir: UUID) -> int:
    """Give the half-typed work of somebody to a colleague, unread; return how much.

    What the colleague is typing about the same thing themselves stays theirs, and that of the other waits on.
    """
    theirs = select(KeptDraftRow.kind, KeptDraftRow.key).where(KeptDraftRow.adviser_id == heir)
    busy = {tuple(row) for row in session.execute(theirs)}
    query = select(KeptDraftRow.id, KeptDraftRow.kind, KeptDraftRow.key).where(
        KeptDraftRow.adviser_id == leaver
    )
    free = [row.id for row in session.execute(query) if (row.kind, row.key) not in busy]
    with guard.handing_over(session.connection()):
        session.execute(update(KeptDraftRow).where(KeptDraftRow.id.in_(free)).values(adviser_id=heir))
    return len(free)


def discard_all(session: Session, adviser_id: UUID) -> int:
    """Throw away, unread, whatever somebody has half typed; return how much."""
    count = waiting(session, adviser_id).count
    session.execute(delete(KeptDraftRow).where(KeptDraftRow.adviser_id == adviser_id))
    return count
