"""Queries on the half-typed work of somebody else: counted, given or thrown away, never read."""

from __future__ import annotations

from typing import Any, Final
from uuid import UUID

from sqlalchemy import delete, select, update
from sqlalchemy.orm import Session

from models.entities.work import KeptDraftRow, UndoEntry
from models.records.settings import HalfTyped
from models.rules.plan_secrecy import SENSITIVE_SECTIONS
from models.storage import guard

_SENSITIVE: Final = frozenset({"functional_limits", *SENSITIVE_SECTIONS})
"""Names of fields that take ``Right.READ_SENSITIVE``."""
_OF_AN_ACCESS: Final = ("team_member", "own_label")
"""What is half typed about who has access: kept under the id of that person."""


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


def narrow(session: Session, adviser_id: UUID) -> None:
    """Keep from somebody whose role or organisation changed what they may no longer read in their own work.

    Half-typed forms lose what may tell something of a person's health; nothing done before is taken back.
    """
    session.execute(delete(UndoEntry).where(UndoEntry.adviser_id == adviser_id))
    query = select(KeptDraftRow).where(KeptDraftRow.adviser_id == adviser_id)
    with guard.handing_over(session.connection()):
        for row in session.scalars(query.execution_options(populate_existing=True)):
            row.payload = _without_sensitive(row.payload)
        session.flush()
    session.expire_all()  # what was read for this alone is withheld again


def _without_sensitive(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: _without_sensitive(part) for name, part in value.items() if name not in _SENSITIVE}
    return [_without_sensitive(part) for part in value] if isinstance(value, list) else value


def discard_about(session: Session, adviser_id: UUID) -> None:
    """Throw away what anybody has half typed of the access of somebody who leaves: it can never be saved."""
    about = KeptDraftRow.kind.in_(_OF_AN_ACCESS), KeptDraftRow.key == str(adviser_id)
    session.execute(delete(KeptDraftRow).where(*about))


def discard_all(session: Session, adviser_id: UUID) -> int:
    """Throw away, unread, whatever somebody has half typed; return how much."""
    count = waiting(session, adviser_id).count
    session.execute(delete(KeptDraftRow).where(KeptDraftRow.adviser_id == adviser_id))
    return count
