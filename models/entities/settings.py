"""What is configured: setting rows, the adviser, the editable vocabularies, the counters of codes."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from models.entities.base import Base, Kept, Keyed, copy_fields, read_fields
from models.records.ids import AdviserId
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
    """The adviser who uses this vault."""

    __tablename__ = "adviser"

    first_name: Mapped[str]
    last_name: Mapped[str]
    function: Mapped[str]
    phone: Mapped[str]
    email: Mapped[str]

    def apply(self, draft: AdviserDraft, now: datetime) -> None:
        """Replace the content; nothing is compulsory."""
        copy_fields(draft, self, _ADVISER_FIELDS)
        self.touch(now)

    def to_draft(self) -> AdviserDraft:
        """Return the adviser as a plain value."""
        return AdviserDraft(adviser_id=AdviserId(self.id), **read_fields(self, _ADVISER_FIELDS))


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
