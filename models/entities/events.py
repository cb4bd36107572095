"""The mapped events held with firms, and who came to them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from uuid import UUID

from sqlalchemy import ForeignKey, Index, text
from sqlalchemy.orm import Mapped, mapped_column

from models.entities.base import Base, Kept, Keyed, coded, copy_fields, read_fields
from models.entities.checks import in_range, refuse, required
from models.entities.pathway import Authored
from models.errors import Problem
from models.records.ids import AttendanceId, CollaboratorId, EventId
from models.records.network import AttendanceDraft, AttendanceState, EventDraft

MINUTES_OF_A_DAY = 24 * 60
MOST_COUNTED = 100_000

_EVENT = (
    "kind", "name", "held_on", "begins_at", "ends_at", "place", "offers", "internships", "introductions",
    "note",
)  # fmt: skip
_ATTENDANCE = ("event_id", "resident_id", "followed", "words")


class Event(Keyed, Kept, Base):
    """Something held with firms."""

    __tablename__ = "event"
    __table_args__ = (Index("ix_event_list", "held_on", sqlite_where=text("removed_at IS NULL")),)

    kind: Mapped[str]
    name: Mapped[str]
    held_on: Mapped[date]
    begins_at: Mapped[int | None]
    ends_at: Mapped[int | None]
    place: Mapped[str]
    companies: Mapped[tuple[str, ...]] = coded(tuple[str, ...])
    collaborators: Mapped[tuple[CollaboratorId, ...]] = coded(tuple[UUID, ...])
    offers: Mapped[int | None]
    internships: Mapped[int | None]
    introductions: Mapped[int | None]
    note: Mapped[str]

    def apply(self, draft: EventDraft, now: datetime) -> None:
        """Replace the content.

        Raises:
            InvalidInput: No kind or no day, hours in disorder, a figure out of range; nothing changed.
        """
        refuse([*_event_problems(draft)])
        copy_fields(draft, self, _EVENT)
        self.companies = tuple(filter(None, draft.companies))
        self.collaborators = tuple(dict.fromkeys(draft.collaborators))
        self.touch(now)

    def to_draft(self) -> EventDraft:
        """Return the content as a plain value."""
        return EventDraft(
            event_id=EventId(self.id),
            companies=self.companies,
            collaborators=self.collaborators,
            **read_fields(self, _EVENT),
        )


class Attendance(Keyed, Kept, Authored, Base):
    """A person on the list of an event; without a person once their file is gone: the figure stays."""

    __tablename__ = "attendance"
    __table_args__ = (
        Index("ix_attendance_event_id", "event_id"),
        Index("ix_attendance_resident_id", "resident_id"),
    )

    event_id: Mapped[UUID] = mapped_column(ForeignKey("event.id"))
    resident_id: Mapped[UUID | None] = mapped_column(ForeignKey("resident.id"))
    state: Mapped[str]
    followed: Mapped[str]
    words: Mapped[str]

    def apply(self, draft: AttendanceDraft, now: datetime) -> None:
        """Replace the content.

        Raises:
            InvalidInput: No event or nobody; nothing changed.
        """
        refuse([*required("event_id", draft.event_id), *required("resident_id", draft.resident_id)])
        copy_fields(draft, self, _ATTENDANCE)
        self.state = draft.state.value
        self.touch(now)

    def to_draft(self) -> AttendanceDraft:
        """Return the content as a plain value."""
        return AttendanceDraft(
            attendance_id=AttendanceId(self.id),
            state=AttendanceState(self.state),
            **read_fields(self, _ATTENDANCE),
        )

    def forget_person(self) -> None:
        """Keep that somebody came, and nothing that tells who, what they said or who noted it."""
        self.resident_id = self.adviser_id = self.organisation_id = None
        self.words = self.adviser_name = ""


def _event_problems(draft: EventDraft) -> Iterator[Problem]:
    yield from required("kind", draft.kind)
    yield from required("held_on", draft.held_on)
    for name in ("begins_at", "ends_at"):
        yield from in_range(name, getattr(draft, name), low=0, high=MINUTES_OF_A_DAY)
    if draft.begins_at is not None and draft.ends_at is not None and draft.ends_at <= draft.begins_at:
        yield Problem(field="ends_at", code="input.ends_before_start")
    for name in ("offers", "internships", "introductions"):
        yield from in_range(name, getattr(draft, name), low=0, high=MOST_COUNTED)
