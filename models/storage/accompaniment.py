"""What an attestation counts of a file: nothing of what was said is read."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from uuid import UUID

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import Session

from models.entities.meetings import Meeting
from models.entities.pathway import Activity
from models.records.pathway import Presence


def first_day(session: Session, resident_id: UUID) -> date | None:
    """Return the local day on which somebody was met first; None: nobody met them yet."""
    moment = session.scalar(select(func.min(Meeting.met_at)).where(*_met(resident_id)))
    return moment.astimezone().date() if moment is not None else None


def meeting_count(session: Session, resident_id: UUID, since: date | None, until: date) -> int:
    """Return how often somebody was met between two local days, both included; attempts do not count."""
    conditions = [*_met(resident_id), Meeting.met_at < _midnight(until + timedelta(days=1))]
    if since is not None:
        conditions.append(Meeting.met_at >= _midnight(since))
    return session.scalar(select(func.count()).select_from(Meeting).where(*conditions)) or 0


def activity_minutes(session: Session, resident_id: UUID, since: date | None, until: date) -> int:
    """Return the minutes of the activities that somebody came to, between two days, both included."""
    conditions: list[ColumnElement[bool]] = [
        Activity.resident_id == resident_id,
        Activity.removed_at.is_(None),
        Activity.presence == Presence.PRESENT,
        Activity.held_on <= until,
    ]
    if since is not None:
        conditions.append(Activity.held_on >= since)
    return session.scalar(select(func.coalesce(func.sum(Activity.minutes), 0)).where(*conditions)) or 0


def _met(resident_id: UUID) -> tuple[ColumnElement[bool], ...]:
    return (
        Meeting.resident_id == resident_id,
        Meeting.removed_at.is_(None),
        Meeting.is_attempt.is_(False),
    )


def _midnight(day: date) -> datetime:
    """Return the instant at which a local day begins, in UTC."""
    return datetime.combine(day, time()).astimezone().astimezone(UTC)
