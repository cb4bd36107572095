"""Relays, who they pointed out, when halls are open, and what was done to meet people."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from uuid import UUID

from sqlalchemy import ForeignKey, Index, text
from sqlalchemy.orm import Mapped, mapped_column

from models.entities.base import Base, Kept, Keyed, coded, copy_fields, read_fields
from models.entities.checks import in_range, not_to_come, refuse, required
from models.errors import Problem
from models.records.ids import AdviserId, OutreachId, PointingId, RelayId, SlotId
from models.records.outreach import (
    OutreachDraft,
    OutreachKind,
    OutreachRecord,
    PointingDraft,
    RelayDraft,
    RelayKind,
    RelayRecord,
    SlotDraft,
    SlotRecord,
)

MINUTES_OF_A_DAY = 24 * 60
LONGEST_EFFORT_MINUTES = 31 * MINUTES_OF_A_DAY
MOST_STAFF = 200
MOST_REACHED = 1_000_000

_RELAY = ("residence_id", "name", "phone")
_POINTING = (
    "residence_id", "relay_id", "resident_id", "first_contact_id", "words", "pointed_on", "answered_on",
    "answer",
)  # fmt: skip
_SLOT = (
    "residence_id", "hall_id", "starts_on", "begins_at", "ends_at", "is_weekly", "ends_on", "cancelled",
    "advisers",
)  # fmt: skip
_OUTREACH = (
    "name", "residence_id", "building_id", "hall_id", "starts_on", "ends_on", "minutes", "staff", "reached",
    "note",
)  # fmt: skip


class Relay(Keyed, Kept, Base):
    """Somebody of the residence team, a neighbour or a partner."""

    __tablename__ = "relay"

    residence_id: Mapped[UUID] = mapped_column(ForeignKey("residence.id"), index=True)
    kind: Mapped[str]
    name: Mapped[str]
    phone: Mapped[str]

    def apply(self, draft: RelayDraft, now: datetime) -> None:
        """Replace the content.

        Raises:
            InvalidInput: No residence; nothing changed.
        """
        refuse([*required("residence_id", draft.residence_id)])
        copy_fields(draft, self, _RELAY)
        self.kind = draft.kind.value
        self.touch(now)

    def to_draft(self) -> RelayDraft:
        """Return the content as a plain value."""
        return RelayDraft(relay_id=RelayId(self.id), kind=RelayKind(self.kind), **read_fields(self, _RELAY))

    def to_record(self) -> RelayRecord:
        """Return the relay as a plain value."""
        return RelayRecord(relay_id=RelayId(self.id), content=self.to_draft())


class Pointing(Keyed, Kept, Base):
    """Somebody was pointed out, and what was answered to who did.

    Attributes:
        organisation_id: Of the author when it was written.
    """

    __tablename__ = "pointing"

    residence_id: Mapped[UUID] = mapped_column(ForeignKey("residence.id"), index=True)
    relay_id: Mapped[UUID | None] = mapped_column(ForeignKey("relay.id"), index=True)
    resident_id: Mapped[UUID | None] = mapped_column(ForeignKey("resident.id"), index=True)
    first_contact_id: Mapped[UUID | None] = mapped_column(ForeignKey("first_contact.id"), index=True)
    adviser_id: Mapped[UUID | None] = mapped_column(ForeignKey("adviser.id"))
    adviser_name: Mapped[str]
    organisation_id: Mapped[UUID | None]
    words: Mapped[str]
    pointed_on: Mapped[date]
    answered_on: Mapped[date | None]
    answer: Mapped[str]

    def apply(self, draft: PointingDraft, now: datetime) -> None:
        """Replace the content.

        Raises:
            InvalidInput: No day, one still to come, nothing that says who, or an answer before the question;
                nothing changed.
        """
        refuse([*_pointing_problems(draft), *not_to_come(draft, now, "pointed_on", "answered_on")])
        copy_fields(draft, self, _POINTING)
        self.touch(now)

    def to_draft(self) -> PointingDraft:
        """Return the content as a plain value."""
        return PointingDraft(pointing_id=PointingId(self.id), **read_fields(self, _POINTING))


class Slot(Keyed, Kept, Base):
    """When a hall is open, once or every week."""

    __tablename__ = "slot"

    residence_id: Mapped[UUID] = mapped_column(ForeignKey("residence.id"), index=True)
    hall_id: Mapped[UUID | None] = mapped_column(ForeignKey("hall.id"), index=True)
    starts_on: Mapped[date]
    begins_at: Mapped[int]
    ends_at: Mapped[int]
    is_weekly: Mapped[bool]
    ends_on: Mapped[date | None]
    cancelled: Mapped[tuple[date, ...]] = coded(tuple[date, ...])
    advisers: Mapped[tuple[AdviserId, ...]] = coded(tuple[UUID, ...])

    def apply(self, draft: SlotDraft, now: datetime) -> None:
        """Replace the content.

        Raises:
            InvalidInput: No day or no hours, or they end before they begin; nothing changed.
        """
        refuse([*_slot_problems(draft)])
        copy_fields(draft, self, _SLOT)
        self.cancelled = tuple(sorted(set(draft.cancelled)))
        self.touch(now)

    def to_draft(self) -> SlotDraft:
        """Return the content as a plain value."""
        return SlotDraft(slot_id=SlotId(self.id), **read_fields(self, _SLOT))

    def to_record(self) -> SlotRecord:
        """Return the slot as a plain value."""
        return SlotRecord(slot_id=SlotId(self.id), content=self.to_draft())


class Outreach(Keyed, Kept, Base):
    """Something done to meet people."""

    __tablename__ = "outreach"
    __table_args__ = (Index("ix_outreach_list", "starts_on", sqlite_where=text("removed_at IS NULL")),)

    kind: Mapped[str]
    name: Mapped[str]
    residence_id: Mapped[UUID | None] = mapped_column(ForeignKey("residence.id"), index=True)
    building_id: Mapped[UUID | None] = mapped_column(ForeignKey("building.id"))
    hall_id: Mapped[UUID | None] = mapped_column(ForeignKey("hall.id"))
    starts_on: Mapped[date]
    ends_on: Mapped[date | None]
    minutes: Mapped[int | None]
    staff: Mapped[int | None]
    reached: Mapped[int | None]
    note: Mapped[str]

    def apply(self, draft: OutreachDraft, now: datetime) -> None:
        """Replace the content.

        Raises:
            InvalidInput: No day, or a figure that nobody could mean; nothing changed.
        """
        refuse([*_outreach_problems(draft)])
        copy_fields(draft, self, _OUTREACH)
        self.kind = draft.kind.value
        self.touch(now)

    def to_draft(self) -> OutreachDraft:
        """Return the content as a plain value."""
        kind = OutreachKind(self.kind)
        return OutreachDraft(outreach_id=OutreachId(self.id), kind=kind, **read_fields(self, _OUTREACH))

    def to_record(self) -> OutreachRecord:
        """Return the action as a plain value."""
        return OutreachRecord(outreach_id=OutreachId(self.id), content=self.to_draft())


def _pointing_problems(draft: PointingDraft) -> Iterator[Problem]:
    yield from required("residence_id", draft.residence_id)
    yield from required("pointed_on", draft.pointed_on)
    if not draft.words and draft.resident_id is None and draft.first_contact_id is None:
        yield Problem(field="words", code="input.required")
    if draft.answered_on and draft.pointed_on and draft.answered_on < draft.pointed_on:
        yield Problem(field="answered_on", code="input.ends_before_start")


def _slot_problems(draft: SlotDraft) -> Iterator[Problem]:
    for name in ("residence_id", "starts_on", "begins_at", "ends_at"):
        yield from required(name, getattr(draft, name))
    yield from in_range("begins_at", draft.begins_at, low=0, high=MINUTES_OF_A_DAY)
    yield from in_range("ends_at", draft.ends_at, low=0, high=MINUTES_OF_A_DAY)
    if draft.begins_at is not None and draft.ends_at is not None and draft.ends_at <= draft.begins_at:
        yield Problem(field="ends_at", code="input.ends_before_start")
    if draft.starts_on and draft.ends_on and draft.ends_on < draft.starts_on:
        yield Problem(field="ends_on", code="input.ends_before_start")


def _outreach_problems(draft: OutreachDraft) -> Iterator[Problem]:
    yield from required("starts_on", draft.starts_on)
    if draft.starts_on and draft.ends_on and draft.ends_on < draft.starts_on:
        yield Problem(field="ends_on", code="input.ends_before_start")
    yield from in_range("minutes", draft.minutes, low=0, high=LONGEST_EFFORT_MINUTES)
    yield from in_range("staff", draft.staff, low=0, high=MOST_STAFF)
    yield from in_range("reached", draft.reached, low=0, high=MOST_REACHED)
