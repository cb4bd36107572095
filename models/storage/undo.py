"""What can be taken back: one row per action, written in the transaction that acts."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from models.entities.base import ADVISER
from models.entities.work import UndoEntry
from models.storage import own_work
from models.storage.drafts import own

KEPT_FOR = timedelta(hours=24)


def push(
    session: Session,
    *,
    action: str,
    subject: str,
    area: str,
    record_id: UUID,
    inverse: dict[str, Any],
    now: datetime,
) -> None:
    """Note how to take an action back; what is older than a day is forgotten.

    Args:
        session: Of the transaction that acts.
        action: Code of the action, e.g. ``resident.removed``.
        subject: What it was done to, as a person would say it.
        area: Which controller takes it back.
        record_id: The record acted on.
        inverse: Plain values only that controller reads.
        now: Instant in UTC.
    """
    session.execute(delete(UndoEntry).where(UndoEntry.done_at < now - KEPT_FOR))
    session.add(
        UndoEntry(
            action=action,
            subject=subject,
            area=area,
            record_id=record_id,
            inverse=inverse,
            done_at=now,
            adviser_id=session.info.get(ADVISER),
        )
    )


def newest(session: Session, now: datetime, but: Collection[int] = ()) -> UndoEntry | None:
    """Return one's last action of the past day, on a file that is not set aside; None when there is none.

    Args:
        session: Of a transaction.
        now: Instant in UTC.
        but: Numbers of actions that are passed over.
    """
    query = select(UndoEntry).where(
        UndoEntry.done_at >= now - KEPT_FOR,
        own(session, UndoEntry.adviser_id),
        UndoEntry.number.not_in(but),
    )
    entries = session.scalars(query.order_by(UndoEntry.number.desc()))
    hidden = own_work.hidden_words(session)
    if not hidden:
        return entries.first()
    return next((entry for entry in entries if not own_work.names(entry, hidden)), None)


def forget(session: Session, *record_ids: UUID) -> None:
    """Make what was done to these records final."""
    session.execute(delete(UndoEntry).where(UndoEntry.record_id.in_(record_ids)))


def forget_beginnings(session: Session, *record_ids: UUID) -> None:
    """Make the creation of these records final; later changes can still be taken back."""
    beginnings = UndoEntry.action.endswith(".created")
    session.execute(delete(UndoEntry).where(UndoEntry.record_id.in_(record_ids), beginnings))
