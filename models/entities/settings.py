"""What is configured: setting rows, the adviser, the editable vocabularies, the counters of codes."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from uuid import UUID

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from models.entities import people  # noqa: F401  (the table that advisers point to)
from models.entities.base import Base, Kept, Keyed, copy_fields, read_fields
from models.records.ids import AdviserId, OrganisationId
from models.records.people import Actor, Role, TeamMember
from models.records.settings import AdviserDraft, Term

_ADVISER_FIELDS = ("first_name", "last_name", "function", "phone", "email")
_TERM_FIELDS = (
    "vocabulary", "code", "version", "label_fr", "label_en", "position", "is_enabled", "is_sensitive",
)  # fmt: skip


class SettingRow(Base):
    """One setting of the vault, as JSON text."""

    __tablename__ = "setting"

    name: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[str]


class Adviser(Keyed, Kept, Base):
    """A person of the team.

    Attributes:
        slot_id: The slot of the vault's header they open; None once their access was withdrawn.
        role: A ``Role``; the least rights until somebody says otherwise.
        pin_proof: What the short code of the curtain gives under a key of theirs alone; None: no code.
    """

    __tablename__ = "adviser"
    __table_args__ = (Index("ix_adviser_slot_id", "slot_id", unique=True),)

    first_name: Mapped[str]
    last_name: Mapped[str]
    function: Mapped[str]
    phone: Mapped[str]
    email: Mapped[str]
    role: Mapped[str] = mapped_column(default=Role.OUTREACH.value, server_default=Role.OUTREACH.value)
    organisation_id: Mapped[UUID | None] = mapped_column(ForeignKey("organisation.id"))
    slot_id: Mapped[UUID | None]
    pin_proof: Mapped[bytes | None]

    def apply(self, draft: AdviserDraft, now: datetime) -> None:
        """Replace the content; nothing is compulsory."""
        copy_fields(draft, self, _ADVISER_FIELDS)
        self.touch(now)

    def to_draft(self) -> AdviserDraft:
        """Return the adviser as a plain value."""
        return AdviserDraft(adviser_id=AdviserId(self.id), **read_fields(self, _ADVISER_FIELDS))

    def to_member(self, labels: Mapping[UUID, str]) -> TeamMember:
        """Return the person as one of the team.

        Args:
            labels: What each slot of the header is called.
        """
        slot_id = self.slot_id if self.slot_id in labels else None
        return TeamMember(
            adviser_id=AdviserId(self.id),
            display_name=self.to_draft().display_name,
            role=Role(self.role),
            organisation_id=OrganisationId(self.organisation_id) if self.organisation_id else None,
            slot_id=slot_id,
            label=labels[slot_id] if slot_id else "",
        )

    def to_actor(self) -> Actor:
        """Return the person as who acts."""
        return Actor(
            adviser_id=AdviserId(self.id),
            name=self.to_draft().display_name,
            role=Role(self.role),
            organisation_id=OrganisationId(self.organisation_id) if self.organisation_id else None,
        )


class TermRow(Base):
    """One line of an editable vocabulary; disabled, never deleted, because records name its code."""

    __tablename__ = "term"
    __table_args__ = (Index("ix_term_list", "vocabulary", "position", "code"),)

    vocabulary: Mapped[str] = mapped_column(primary_key=True)
    code: Mapped[str] = mapped_column(primary_key=True)
    version: Mapped[str] = mapped_column(primary_key=True)
    label_fr: Mapped[str]
    label_en: Mapped[str]
    position: Mapped[int]
    is_enabled: Mapped[bool]
    is_sensitive: Mapped[bool]

    def apply(self, term: Term) -> None:
        """Replace the line."""
        copy_fields(term, self, _TERM_FIELDS)

    def to_record(self) -> Term:
        """Return the line as a plain value."""
        return Term(**read_fields(self, _TERM_FIELDS))


class Counter(Base):
    """The last number given in a series, e.g. ``plan.2026``; a number is never given twice."""

    __tablename__ = "counter"

    name: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[int]
