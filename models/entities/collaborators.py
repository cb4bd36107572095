"""The mapped people of the landlord and of firms, the pairs they make with persons and how these meet."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from uuid import UUID

from sqlalchemy import ForeignKey, Index, text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from models.entities.base import Base, Kept, Keyed, Part, copy_fields, in_use, merge_parts, read_fields
from models.entities.checks import in_order, in_range, not_to_come, refuse, required
from models.entities.pathway import Authored
from models.errors import Problem
from models.records.collaborators import (
    CollaboratorDraft,
    PairDraft,
    PairMeetingDraft,
    RoleDraft,
)
from models.records.ids import CollaboratorId, PairId, PairMeetingId
from models.rules.names import fold

MOST_PEOPLE = 50
"""Persons whom one collaborator could ever follow at once."""
LONGEST_MEETING_MINUTES = 12 * 60

_COLLABORATOR = (
    "first_name", "last_name", "employer_id", "service", "phone", "email", "capacity", "charter_signed_on",
    "trained_on", "away_until", "contacted_on", "note",
)  # fmt: skip
_ROLE = ("code", "starts_on", "ends_on")
_PAIR = ("resident_id", "collaborator_id", "role", "goal", "starts_on", "ends_on", "assessment")
_MEETING = ("pair_id", "resident_id", "met_on", "minutes", "channel", "note")


class CollaboratorRole(Keyed, Part, Base):
    """What a collaborator does, from a day to another."""

    __tablename__ = "collaborator_role"

    collaborator_id: Mapped[UUID] = mapped_column(ForeignKey("collaborator.id"), index=True)
    code: Mapped[str]
    starts_on: Mapped[date | None]
    ends_on: Mapped[date | None]

    def to_draft(self) -> RoleDraft:
        """Return the role as a plain value."""
        return RoleDraft(role_id=self.id, **read_fields(self, _ROLE))


class Collaborator(Keyed, Kept, Base):
    """Somebody of the landlord or of a firm who gives their time.

    Attributes:
        sort_key: Folded name that orders the list.
    """

    __tablename__ = "collaborator"
    __table_args__ = (Index("ix_collaborator_list", "sort_key", sqlite_where=text("removed_at IS NULL")),)

    sort_key: Mapped[str]
    first_name: Mapped[str]
    last_name: Mapped[str]
    employer_id: Mapped[UUID | None] = mapped_column(ForeignKey("employer.id"), index=True)
    service: Mapped[str]
    phone: Mapped[str]
    email: Mapped[str]
    capacity: Mapped[int | None]
    charter_signed_on: Mapped[date | None]
    trained_on: Mapped[date | None]
    away_until: Mapped[date | None]
    contacted_on: Mapped[date | None]
    note: Mapped[str]
    roles: Mapped[list[CollaboratorRole]] = relationship(lazy="selectin", order_by=CollaboratorRole.position)

    def apply(self, draft: CollaboratorDraft, now: datetime) -> None:
        """Replace the content; roles left out are hidden.

        Raises:
            InvalidInput: No name, a role without its kind or its first day, days in disorder; nothing
                changed.
        """
        past = ("charter_signed_on", "trained_on", "contacted_on")
        refuse([*_collaborator_problems(draft), *not_to_come(draft, now, *past)])
        copy_fields(draft, self, _COLLABORATOR)
        roles = [(role.role_id, role) for role in draft.roles]
        for role, role_draft in merge_parts(self.roles, roles, _new_role, now):
            copy_fields(role_draft, role, _ROLE)
        self.sort_key = fold(f"{draft.last_name} {draft.first_name}")
        self.touch(now)

    def forget(self, now: datetime) -> None:
        """Keep that somebody gave their time, from when to when, and nothing that tells who."""
        self.sort_key = self.first_name = self.last_name = ""
        self.service = self.phone = self.email = self.note = ""
        self.employer_id = None
        self.removed_at = self.removed_at or now

    def to_draft(self) -> CollaboratorDraft:
        """Return the content as a plain value."""
        return CollaboratorDraft(
            collaborator_id=CollaboratorId(self.id),
            roles=tuple(role.to_draft() for role in in_use(self.roles)),
            **read_fields(self, _COLLABORATOR),
        )


class Pair(Keyed, Kept, Authored, Base):
    """A person and a collaborator who meet."""

    __tablename__ = "pair"
    __table_args__ = (
        Index("ix_pair_resident_id", "resident_id"),
        Index("ix_pair_collaborator_id", "collaborator_id"),
    )

    resident_id: Mapped[UUID] = mapped_column(ForeignKey("resident.id"))
    collaborator_id: Mapped[UUID] = mapped_column(ForeignKey("collaborator.id"))
    role: Mapped[str]
    goal: Mapped[str]
    starts_on: Mapped[date]
    ends_on: Mapped[date | None]
    assessment: Mapped[str]

    def apply(self, draft: PairDraft, now: datetime) -> None:
        """Replace the content.

        Raises:
            InvalidInput: A field is missing, or it ends before it begins; nothing changed.
        """
        problems = [
            found
            for name in ("resident_id", "collaborator_id", "role", "starts_on")
            for found in required(name, getattr(draft, name))
        ]
        refuse([*problems, *in_order(draft.starts_on, draft.ends_on, "ends_on")])
        copy_fields(draft, self, _PAIR)
        self.touch(now)

    def to_draft(self) -> PairDraft:
        """Return the content as a plain value."""
        return PairDraft(pair_id=PairId(self.id), **read_fields(self, _PAIR))


class PairMeeting(Keyed, Kept, Authored, Base):
    """A meeting of a pair."""

    __tablename__ = "pair_meeting"
    __table_args__ = (
        Index("ix_pair_meeting_pair_id", "pair_id"),
        Index("ix_pair_meeting_resident_id", "resident_id"),
    )

    pair_id: Mapped[UUID] = mapped_column(ForeignKey("pair.id"))
    resident_id: Mapped[UUID] = mapped_column(ForeignKey("resident.id"))
    met_on: Mapped[date]
    minutes: Mapped[int | None]
    channel: Mapped[str]
    note: Mapped[str]

    def apply(self, draft: PairMeetingDraft, now: datetime) -> None:
        """Replace the content.

        Raises:
            InvalidInput: No day, one still to come, or more minutes than a day of work; nothing changed.
        """
        refuse(
            [
                *required("pair_id", draft.pair_id),
                *required("met_on", draft.met_on),
                *in_range("minutes", draft.minutes, low=1, high=LONGEST_MEETING_MINUTES),
                *not_to_come(draft, now, "met_on"),
            ]
        )
        copy_fields(draft, self, _MEETING)
        self.touch(now)

    def to_draft(self) -> PairMeetingDraft:
        """Return the content as a plain value."""
        return PairMeetingDraft(pair_meeting_id=PairMeetingId(self.id), **read_fields(self, _MEETING))


def _new_role(key: UUID) -> CollaboratorRole:
    return CollaboratorRole(id=key)


def _collaborator_problems(draft: CollaboratorDraft) -> Iterator[Problem]:
    yield from required("last_name", draft.display_name)
    yield from in_range("capacity", draft.capacity, low=0, high=MOST_PEOPLE)
    for place, role in enumerate(draft.roles):
        yield from required(f"roles.{place}.code", role.code)
        yield from required(f"roles.{place}.starts_on", role.starts_on)
        yield from in_order(role.starts_on, role.ends_on, f"roles.{place}.ends_on")
