"""The mapped passage through a hall and the mapped meeting."""

from __future__ import annotations

from datetime import date, datetime, time
from uuid import UUID

from sqlalchemy import ForeignKey, Index, text
from sqlalchemy.orm import Mapped, mapped_column

from models.entities.base import Base, Kept, Keyed, copy_fields, read_fields
from models.entities.checks import refuse
from models.errors import Problem, RuleBroken
from models.records.ids import HallId, MeetingId, ResidentId, VisitId
from models.records.meetings import (
    MeetingDraft,
    MeetingRecord,
    NextStep,
    ReadBack,
    VisitRecord,
    VisitState,
)

_FIELDS = (
    "resident_id", "visit_id", "hall_id", "channel", "note", "next_step_on", "is_attempt", "next_step_at",
    "next_step_place", "next_step_way",
)  # fmt: skip


class Visit(Keyed, Base):
    """One person's passage through the hall: waiting, with the adviser, gone."""

    __tablename__ = "visit"
    __table_args__ = (Index("ix_visit_hall_id_arrived_at", "hall_id", "arrived_at"),)

    hall_id: Mapped[UUID | None] = mapped_column(ForeignKey("hall.id"))
    resident_id: Mapped[UUID | None] = mapped_column(ForeignKey("resident.id"), index=True)
    initials: Mapped[str]
    room: Mapped[str]
    language: Mapped[str]
    state: Mapped[str]
    arrived_at: Mapped[datetime] = mapped_column(index=True)
    received_at: Mapped[datetime | None]
    left_at: Mapped[datetime | None]

    def receive(self, now: datetime) -> None:
        """Note that the adviser receives the person.

        Raises:
            RuleBroken: ``visit.left``, the person has gone.
        """
        if self.state == VisitState.LEFT:
            raise RuleBroken("visit.left")
        self.state = VisitState.WITH_ADVISER
        self.received_at = self.received_at or now

    def leave(self, now: datetime) -> None:
        """Note that the person has gone; more than once changes nothing."""
        self.state = VisitState.LEFT
        self.left_at = self.left_at or now

    def to_record(self) -> VisitRecord:
        """Return the passage as a plain value."""
        return VisitRecord(
            visit_id=VisitId(self.id),
            hall_id=HallId(self.hall_id) if self.hall_id else None,
            resident_id=ResidentId(self.resident_id) if self.resident_id else None,
            initials=self.initials,
            room=self.room,
            language=self.language,
            state=VisitState(self.state),
            arrived_at=self.arrived_at,
            received_at=self.received_at,
            left_at=self.left_at,
        )


class Meeting(Keyed, Kept, Base):
    """What was said, in a sentence the person may read, and what comes next.

    Attributes:
        organisation_id: Of the author when the note was written; None before organisations were kept.
    """

    __tablename__ = "meeting"
    __table_args__ = (
        Index("ix_meeting_resident", "resident_id", "met_at", sqlite_where=text("removed_at IS NULL")),
        # Those in the bin too: erasing a person looks for all that was said of them.
        Index("ix_meeting_resident_id", "resident_id"),
        Index("ix_meeting_next_step_on", "next_step_on", sqlite_where=text("next_step_on IS NOT NULL")),
    )

    resident_id: Mapped[UUID | None] = mapped_column(ForeignKey("resident.id"))
    visit_id: Mapped[UUID | None] = mapped_column(ForeignKey("visit.id"), index=True)
    hall_id: Mapped[UUID | None] = mapped_column(ForeignKey("hall.id"), index=True)
    adviser_id: Mapped[UUID | None] = mapped_column(ForeignKey("adviser.id"))
    adviser_name: Mapped[str]
    channel: Mapped[str]
    note: Mapped[str]
    next_step: Mapped[str | None]
    next_step_on: Mapped[date | None]
    met_at: Mapped[datetime]
    organisation_id: Mapped[UUID | None]
    is_attempt: Mapped[bool] = mapped_column(default=False, sort_order=10)
    next_step_at: Mapped[time | None] = mapped_column(sort_order=11)
    next_step_place: Mapped[str] = mapped_column(default="", sort_order=12)
    next_step_way: Mapped[str] = mapped_column(default="", sort_order=13)
    read_back: Mapped[str | None] = mapped_column(sort_order=14)

    def apply(self, draft: MeetingDraft, now: datetime) -> None:
        """Replace the content of the meeting.

        Args:
            draft: New content, already cleaned.
            now: Instant in UTC.

        Raises:
            InvalidInput: Nothing says who was met, nor what was said; nothing changed.
        """
        if draft.resident_id is None and draft.visit_id is None and not draft.note:
            refuse([Problem(field="note", code="input.required")])
        copy_fields(draft, self, _FIELDS)
        self.next_step = draft.next_step.value if draft.next_step else None
        self.read_back = draft.read_back.value if draft.read_back else None
        self.touch(now)

    def to_draft(self) -> MeetingDraft:
        """Return the content as a plain value."""
        step = NextStep(self.next_step) if self.next_step else None
        answer = ReadBack(self.read_back) if self.read_back else None
        fields = read_fields(self, _FIELDS)
        return MeetingDraft(meeting_id=MeetingId(self.id), next_step=step, read_back=answer, **fields)

    def to_record(self) -> MeetingRecord:
        """Return the meeting as a plain value."""
        return MeetingRecord(
            meeting_id=MeetingId(self.id),
            content=self.to_draft(),
            met_at=self.met_at,
            adviser_name=self.adviser_name,
        )
