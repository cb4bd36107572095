"""The mapped placement: one resident hired on one job."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from uuid import UUID

from sqlalchemy import ForeignKey, Index, text
from sqlalchemy.orm import Mapped, mapped_column

from models.entities.base import Base, Kept, Keyed, copy_fields, read_fields
from models.entities.checks import in_range, refuse, required
from models.errors import Problem
from models.records.ids import PlacementId
from models.records.placements import JobCategory, PlacementDraft, PlacementRecord
from models.rules.trial import trial_end

LONGEST_WEEK_MINUTES = 48 * 60
"""Longest legal working week, L3121-20."""
LONGEST_ABSENCE_DAYS = 366
LONGEST_TRIAL_DAYS = 366
LONGEST_FIXED_TERM_MONTHS = 60

_FIELDS = (
    "resident_id", "job_id", "contract_type", "starts_on", "ends_on", "minimum_months", "fixed_term_reason",
    "weekly_minutes", "has_trial_clause", "is_trial_renewable", "is_trial_renewed", "absence_days",
    "agreed_trial_days", "tutor_contact_id", "tutor_name", "tutor_function",
)  # fmt: skip


class Placement(Keyed, Kept, Base):
    """A hire.

    Attributes:
        trial_ends_on: Last day of the trial period, computed by law at each change; None without one.
    """

    __tablename__ = "placement"
    __table_args__ = (
        Index("ix_placement_list", "created_at", sqlite_where=text("removed_at IS NULL")),
        Index("ix_placement_starts", "starts_on", sqlite_where=text("removed_at IS NULL")),
        Index("ix_placement_ends", "ends_on", sqlite_where=text("removed_at IS NULL")),
        Index("ix_placement_trial", "trial_ends_on", sqlite_where=text("removed_at IS NULL")),
    )

    resident_id: Mapped[UUID] = mapped_column(ForeignKey("resident.id"), index=True)
    job_id: Mapped[UUID] = mapped_column(ForeignKey("job.id"), index=True)
    contract_type: Mapped[str]
    category: Mapped[str]
    starts_on: Mapped[date | None]
    ends_on: Mapped[date | None]
    minimum_months: Mapped[int | None]
    fixed_term_reason: Mapped[str]
    weekly_minutes: Mapped[int]
    has_trial_clause: Mapped[bool]
    is_trial_renewable: Mapped[bool]
    is_trial_renewed: Mapped[bool]
    absence_days: Mapped[int]
    agreed_trial_days: Mapped[int | None]
    tutor_contact_id: Mapped[UUID | None] = mapped_column(ForeignKey("contact.id"), index=True)
    tutor_name: Mapped[str]
    tutor_function: Mapped[str]
    trial_ends_on: Mapped[date | None]

    def apply(self, draft: PlacementDraft, now: datetime) -> None:
        """Replace the content and compute the end of the trial period.

        Args:
            draft: New content, already cleaned.
            now: Instant in UTC.

        Raises:
            InvalidInput: A field is missing or out of range; nothing changed.
        """
        refuse([*_problems(draft)])
        copy_fields(draft, self, _FIELDS)
        self.category = draft.category.value
        self.trial_ends_on = trial_end(draft)
        self.touch(now)

    def to_draft(self) -> PlacementDraft:
        """Return the content as a plain value."""
        return PlacementDraft(
            placement_id=PlacementId(self.id),
            category=JobCategory(self.category),
            **read_fields(self, _FIELDS),
        )

    def to_record(self, *, resident_name: str, employer_name: str, job_title: str) -> PlacementRecord:
        """Return the hire as a plain value."""
        return PlacementRecord(
            placement_id=PlacementId(self.id),
            content=self.to_draft(),
            resident_name=resident_name,
            employer_name=employer_name,
            job_title=job_title,
            trial_ends_on=self.trial_ends_on,
            created_at=self.created_at,
            updated_at=self.updated_at,
        )


def _problems(draft: PlacementDraft) -> Iterator[Problem]:
    yield from required("resident_id", draft.resident_id)
    yield from required("job_id", draft.job_id)
    if draft.starts_on and draft.ends_on and draft.ends_on < draft.starts_on:
        yield Problem(field="ends_on", code="input.ends_before_start")
    yield from in_range("minimum_months", draft.minimum_months, low=1, high=LONGEST_FIXED_TERM_MONTHS)
    yield from in_range("weekly_minutes", draft.weekly_minutes, low=1, high=LONGEST_WEEK_MINUTES)
    yield from in_range("absence_days", draft.absence_days, low=0, high=LONGEST_ABSENCE_DAYS)
    yield from in_range("agreed_trial_days", draft.agreed_trial_days, low=1, high=LONGEST_TRIAL_DAYS)
