"""The mapped papers that end one day."""

from __future__ import annotations

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import ForeignKey, Index, text
from sqlalchemy.orm import Mapped, mapped_column

from models.entities.base import Base, Kept, Keyed, copy_fields
from models.entities.checks import not_to_come, refuse, required
from models.errors import Problem
from models.records.dated_papers import (
    SPECIAL_PAPERS,
    DatedPaperDraft,
    DatedPaperRecord,
    PaperAnswer,
    PaperKind,
)
from models.records.ids import ResidentId

_FIELDS = ("kind", "title", "answer", "expires_on", "seen_on")


class DatedPaper(Keyed, Kept, Base):
    """A paper that was seen; withheld when special (``models.storage.withheld``).

    Attributes:
        kind: A ``PaperKind``.
        answer: A ``PaperAnswer``.
    """

    __tablename__ = "dated_paper"
    __table_args__ = (
        Index("ix_dated_paper_expires_on", "expires_on", sqlite_where=text("removed_at IS NULL")),
    )

    resident_id: Mapped[UUID] = mapped_column(ForeignKey("resident.id"), index=True)
    kind: Mapped[str]
    title: Mapped[str]
    answer: Mapped[str]
    expires_on: Mapped[date | None]
    seen_on: Mapped[date | None]
    seen_by: Mapped[str]
    is_special: Mapped[bool]

    def apply(self, draft: DatedPaperDraft, who: str, now: datetime) -> None:
        """Replace the content.

        Args:
            draft: New content, already cleaned.
            who: Name of who writes: they saw the paper, if it was seen.
            now: Instant in UTC.

        Raises:
            InvalidInput: A title is missing where the kind says nothing, or there is nothing to remember.
        """
        refuse([*_problems(draft), *not_to_come(draft, now, "seen_on")])
        is_seen_again = draft.seen_on is not None and draft.seen_on != self.seen_on
        copy_fields(draft, self, _FIELDS)
        self.is_special = draft.kind in SPECIAL_PAPERS
        if is_seen_again or getattr(self, "seen_by", None) is None or draft.seen_on is None:
            self.seen_by = who if draft.seen_on else ""
        self.touch(now)

    def to_draft(self) -> DatedPaperDraft:
        """Return the content as a plain value."""
        return DatedPaperDraft(
            dated_paper_id=self.id,
            resident_id=ResidentId(self.resident_id),
            kind=PaperKind(self.kind),
            title=self.title,
            answer=PaperAnswer(self.answer),
            expires_on=self.expires_on,
            seen_on=self.seen_on,
        )

    def to_record(self, display_name: str = "") -> DatedPaperRecord:
        """Return the paper as a plain value."""
        return DatedPaperRecord(
            content=self.to_draft(),
            display_name=display_name,
            seen_by=self.seen_by,
            is_removed=self.removed_at is not None,
        )


def _problems(draft: DatedPaperDraft) -> list[Problem]:
    found = list(required("title", draft.title)) if draft.kind is PaperKind.OTHER else []
    if draft.kind is PaperKind.RIGHT_TO_WORK and not draft.answer:
        found += required("answer", "")
    if draft.kind is PaperKind.RESIDENCE_PERMIT:
        found += required("expires_on", draft.expires_on)
    return found
