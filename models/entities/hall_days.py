"""What is kept of a permanence once it is over; no resident hangs on it."""

from __future__ import annotations

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from models.entities.base import Base, Kept, Keyed, coded
from models.entities.checks import refuse
from models.errors import Problem
from models.records.hall_days import DayCounts, HallDayDraft, HallDayRecord
from models.records.ids import HallDayId, HallId


class HallDay(Keyed, Kept, Base):
    """One permanence: its counts and a few words."""

    __tablename__ = "hall_day"
    __table_args__ = (Index("ix_hall_day_hall_id_day", "hall_id", "day"),)

    hall_id: Mapped[UUID | None] = mapped_column(ForeignKey("hall.id"))
    day: Mapped[date]
    counts: Mapped[DayCounts] = coded(DayCounts)
    note: Mapped[str]
    closed_by: Mapped[str]
    closed_at: Mapped[datetime]

    def apply(self, draft: HallDayDraft, now: datetime) -> None:
        """Replace the content.

        Args:
            draft: New content, already cleaned.
            now: Instant in UTC.

        Raises:
            InvalidInput: Nothing says which day; nothing changed.
        """
        if draft.day is None:
            refuse([Problem(field="day", code="input.required")])
        else:
            self.day = draft.day
        self.hall_id, self.counts, self.note = draft.hall_id, draft.counts, draft.note
        self.touch(now)

    def to_draft(self) -> HallDayDraft:
        """Return the content as a plain value."""
        return HallDayDraft(
            hall_day_id=HallDayId(self.id),
            hall_id=HallId(self.hall_id) if self.hall_id else None,
            day=self.day,
            counts=self.counts,
            note=self.note,
        )

    def to_record(self) -> HallDayRecord:
        """Return the permanence as a plain value."""
        return HallDayRecord(
            hall_day_id=HallDayId(self.id),
            content=self.to_draft(),
            closed_by=self.closed_by,
            closed_at=self.closed_at,
        )
