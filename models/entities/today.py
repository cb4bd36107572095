"""The mapped reminders: promises still open, who was seen last, what was ticked off, who stands in."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from uuid import UUID

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from models.entities.base import Base, Kept, Keyed, copy_fields
from models.entities.checks import refuse, required
from models.errors import Problem
from models.records.ids import AdviserId, ReplacementId
from models.records.today import ReplacementDraft, ReplacementRecord


class OpenPromise(Base):
    """A promise of a meeting that nothing kept yet; made from the meetings by ``models.storage.reminders``.

    Attributes:
        due_on: Told by the view ``promise`` alone, to who may read the meeting (``models.storage.withheld``).
    """

    __tablename__ = "open_promise"
    __table_args__ = (
        Index("ix_open_promise_adviser", "adviser_id", "due_on"),
        Index("ix_open_promise_due", "due_on"),
        {"sqlite_with_rowid": False},
    )

    meeting_id: Mapped[UUID] = mapped_column(primary_key=True)
    resident_id: Mapped[UUID] = mapped_column(ForeignKey("resident.id"), index=True)
    adviser_id: Mapped[UUID | None]
    due_on: Mapped[date]


class LastSeen(Base):
    """Who met a person last, and when; made from the meetings by ``models.storage.reminders``.

    Attributes:
        adviser_id: None when nobody did, or nobody knows who.
        seen_on: Day of the last meeting that was no mere try, else of the beginning of the file.
    """

    __tablename__ = "last_seen"
    __table_args__ = (
        Index("ix_last_seen_adviser", "adviser_id", "seen_on"),
        Index("ix_last_seen_day", "seen_on"),
        {"sqlite_with_rowid": False},
    )

    resident_id: Mapped[UUID] = mapped_column(ForeignKey("resident.id"), primary_key=True)
    adviser_id: Mapped[UUID | None]
    seen_on: Mapped[date]


class TodayMark(Keyed, Base):
    """A line of the list that somebody ticked off or put off.

    Attributes:
        reason: A ``ReminderKind``.
        record_id: What the line was about.
        due_on: The day it had: a new day brings the line back.
        until: Day on which it comes back; None: it is done.
    """

    __tablename__ = "today_mark"
    __table_args__ = (Index("ix_today_mark_record", "record_id", "reason"),)

    reason: Mapped[str]
    record_id: Mapped[UUID]
    resident_id: Mapped[UUID | None] = mapped_column(ForeignKey("resident.id"), index=True)
    due_on: Mapped[date | None]
    until: Mapped[date | None]
    marked_by: Mapped[str]
    marked_at: Mapped[datetime]


class Replacement(Keyed, Kept, Base):
    """Somebody stands in for a colleague from a day to another, both included."""

    __tablename__ = "replacement"

    adviser_id: Mapped[UUID] = mapped_column(ForeignKey("adviser.id"), index=True)
    substitute_id: Mapped[UUID] = mapped_column(ForeignKey("adviser.id"), index=True)
    starts_on: Mapped[date]
    ends_on: Mapped[date]

    def apply(self, draft: ReplacementDraft, now: datetime) -> None:
        """Replace the content.

        Raises:
            InvalidInput: Somebody or a day is missing, or the days are the wrong way round; nothing changed.
        """
        refuse([*_problems(draft)])
        copy_fields(draft, self, ("adviser_id", "substitute_id", "starts_on", "ends_on"))
        self.touch(now)

    def to_draft(self) -> ReplacementDraft:
        """Return the content as a plain value."""
        return ReplacementDraft(
            replacement_id=ReplacementId(self.id),
            adviser_id=AdviserId(self.adviser_id),
            substitute_id=AdviserId(self.substitute_id),
            starts_on=self.starts_on,
            ends_on=self.ends_on,
        )

    def to_record(self, name: str, substitute_name: str) -> ReplacementRecord:
        """Return the row as a plain value."""
        return ReplacementRecord(
            replacement_id=ReplacementId(self.id),
            content=self.to_draft(),
            name=name,
            substitute_name=substitute_name,
        )


def _problems(draft: ReplacementDraft) -> Iterator[Problem]:
    for name in ("adviser_id", "substitute_id", "starts_on", "ends_on"):
        yield from required(name, getattr(draft, name))
    if draft.adviser_id is not None and draft.adviser_id == draft.substitute_id:
        yield Problem(field="adviser_id", code="today.same_person")
    if draft.starts_on and draft.ends_on and draft.ends_on < draft.starts_on:
        yield Problem(field="ends_on", code="input.ends_before_start")
