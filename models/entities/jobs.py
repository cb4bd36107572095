"""The mapped job, as it was seen on site."""

from __future__ import annotations

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import ForeignKey, Index, text
from sqlalchemy.orm import Mapped, mapped_column

from models.entities.base import Base, Kept, Numbered, coded, copy_fields, read_fields
from models.entities.checks import in_range, refuse, required
from models.errors import Problem
from models.records.employers import JobDraft, JobRecord, JobTask
from models.records.ids import EmployerId, JobId
from models.records.timetable import Timetable
from models.rules.names import fold

LONGEST_WEEK_MINUTES = 48 * 60
"""Longest legal working week, L3121-20."""
MOST_OPENINGS = 999

_FIELDS = (
    "employer_id", "site_id", "title", "rome_code", "tasks", "gestures", "loads", "pace", "tools",
    "surroundings", "protective_equipment", "french_needed", "reading_needed", "team", "shown_by",
    "beginner_mistakes", "makes_people_stay", "contract_type", "weekly_minutes", "timetable", "pay",
    "is_hidden_market", "openings", "seen_on", "status",
)  # fmt: skip


class Job(Numbered, Kept, Base):
    """A job seen on site, « analyse de poste »; the title alone is compulsory.

    Attributes:
        search_key: Folded words under which the job is found: its title and its employer.
    """

    __tablename__ = "job"
    __table_args__ = (
        Index("ix_job_list", "sort_key", "number", sqlite_where=text("removed_at IS NULL")),
        Index("ix_job_employer", "employer_id", "sort_key", sqlite_where=text("removed_at IS NULL")),
    )

    sort_key: Mapped[str]
    employer_id: Mapped[UUID] = mapped_column(ForeignKey("employer.id"))
    title: Mapped[str]
    status: Mapped[str]
    search_key: Mapped[str]
    site_id: Mapped[UUID | None] = mapped_column(ForeignKey("site.id"), index=True)
    rome_code: Mapped[str]
    tasks: Mapped[tuple[JobTask, ...]] = coded(tuple[JobTask, ...])
    gestures: Mapped[str]
    loads: Mapped[str]
    pace: Mapped[str]
    tools: Mapped[str]
    surroundings: Mapped[str]
    protective_equipment: Mapped[str]
    french_needed: Mapped[str]
    reading_needed: Mapped[str]
    team: Mapped[str]
    shown_by: Mapped[str]
    beginner_mistakes: Mapped[str]
    makes_people_stay: Mapped[str]
    contract_type: Mapped[str]
    weekly_minutes: Mapped[int | None]
    timetable: Mapped[Timetable] = coded(Timetable)
    pay: Mapped[str]
    is_hidden_market: Mapped[bool]
    openings: Mapped[int]
    seen_on: Mapped[date | None]

    def apply(self, draft: JobDraft, now: datetime) -> None:
        """Replace the content of the sheet.

        Args:
            draft: New content, already cleaned.
            now: Instant in UTC.

        Raises:
            InvalidInput: A field is missing or out of range; nothing changed.
        """
        refuse(_problems(draft))
        copy_fields(draft, self, _FIELDS)
        self.sort_key = fold(draft.title)
        self.touch(now)

    def to_draft(self) -> JobDraft:
        """Return the content as a plain value."""
        return JobDraft(job_id=JobId(self.id), **read_fields(self, _FIELDS))

    def to_record(self, employer_name: str) -> JobRecord:
        """Return the sheet as a plain value."""
        return JobRecord(
            job_id=JobId(self.id),
            employer_id=EmployerId(self.employer_id),
            employer_name=employer_name,
            content=self.to_draft(),
            created_at=self.created_at,
            updated_at=self.updated_at,
        )


def _problems(draft: JobDraft) -> list[Problem]:
    return [
        *required("employer_id", draft.employer_id),
        *required("title", draft.title),
        *in_range("weekly_minutes", draft.weekly_minutes, low=0, high=LONGEST_WEEK_MINUTES),
        *in_range("openings", draft.openings, low=0, high=MOST_OPENINGS),
    ]
