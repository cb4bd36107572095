"""The mapped immersions of people in workplaces."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from typing import Final
from uuid import UUID

from sqlalchemy import ForeignKey, Index
from sqlalchemy import text as sql
from sqlalchemy.orm import Mapped, mapped_column

from models.entities.base import Base, Kept, Keyed, coded, copy_fields, read_fields
from models.entities.checks import in_order, in_range, not_to_come, one_of, refuse, required
from models.entities.pathway import Authored
from models.errors import Problem
from models.records.immersions import OUTCOMES, ImmersionDraft, ImmersionRecord
from models.records.programmes import YesNo
from models.records.timetable import Timetable
from models.rules.timetable import problems as impossible

MOST_MISSED_MINUTES: Final = 60_000
_FIELDS: Final = (
    "resident_id", "employer_id", "job_id", "site_id", "work", "place", "starts_on", "ends_on",
    "renewal_starts_on", "renewal_ends_on", "object_code", "goals", "evaluation", "tasks", "skills",
    "timetable", "conditions", "protection", "prevention", "benefits", "tutor_contact_id", "tutor_name",
    "tutor_function", "tutor_phone", "signer", "prescriber", "delegated_by", "prescriber_name",
    "has_employer", "current_employer", "guardian", "emergency", "signed_on", "outcome", "last_on",
    "missed_minutes", "contract_type", "hired_on", "outcome_words", "tutor_words", "person_words",
    "assessed_on",
)  # fmt: skip
_PAST: Final = ("signed_on", "last_on", "assessed_on")


class Immersion(Keyed, Kept, Authored, Base):
    """An immersion of one person with one host."""

    __tablename__ = "immersion"
    __table_args__ = (
        # Those in the bin too: erasing a person looks for all that was noted of them.
        Index("ix_immersion_resident_id", "resident_id", "starts_on"),
        Index("ix_immersion_employer_id", "employer_id", "starts_on"),
        Index("ix_immersion_job_id", "job_id"),
        Index("ix_immersion_site_id", "site_id"),
        Index("ix_immersion_tutor_contact_id", "tutor_contact_id"),
        Index("ix_immersion_organisation_id", "organisation_id", "created_at"),
        Index("ix_immersion_starts_on", "starts_on", sqlite_where=sql("removed_at IS NULL")),
        Index(
            "ix_immersion_last",
            "ends_on",
            sqlite_where=sql("removed_at IS NULL AND renewal_ends_on IS NULL"),
        ),
        Index("ix_immersion_renewal", "renewal_ends_on", sqlite_where=sql("removed_at IS NULL")),
        Index("ix_immersion_ends_on", "ends_on", sqlite_where=sql("removed_at IS NULL AND outcome = ''")),
    )

    resident_id: Mapped[UUID] = mapped_column(ForeignKey("resident.id"))
    employer_id: Mapped[UUID] = mapped_column(ForeignKey("employer.id"))
    job_id: Mapped[UUID | None] = mapped_column(ForeignKey("job.id"))
    site_id: Mapped[UUID | None] = mapped_column(ForeignKey("site.id"))
    work: Mapped[str]
    place: Mapped[str]
    starts_on: Mapped[date | None]
    ends_on: Mapped[date | None]
    renewal_starts_on: Mapped[date | None]
    renewal_ends_on: Mapped[date | None]
    object_code: Mapped[str]
    goals: Mapped[str]
    evaluation: Mapped[str]
    tasks: Mapped[str]
    skills: Mapped[str]
    timetable: Mapped[Timetable] = coded(Timetable)
    conditions: Mapped[str]
    protection: Mapped[str]
    prevention: Mapped[str]
    benefits: Mapped[str]
    tutor_contact_id: Mapped[UUID | None] = mapped_column(ForeignKey("contact.id"))
    tutor_name: Mapped[str]
    tutor_function: Mapped[str]
    tutor_phone: Mapped[str]
    signer: Mapped[str]
    prescriber: Mapped[str]
    delegated_by: Mapped[str]
    prescriber_name: Mapped[str]
    has_employer: Mapped[bool]
    current_employer: Mapped[str]
    guardian: Mapped[str]
    in_holidays: Mapped[str]
    emergency: Mapped[str]
    signed_on: Mapped[date | None]
    outcome: Mapped[str]
    last_on: Mapped[date | None]
    missed_minutes: Mapped[int]
    hired: Mapped[str]
    contract_type: Mapped[str]
    hired_on: Mapped[date | None]
    outcome_words: Mapped[str]
    tutor_words: Mapped[str]
    person_words: Mapped[str]
    assessed_on: Mapped[date | None]

    def apply(self, draft: ImmersionDraft, now: datetime) -> None:
        """Replace the content; what the law asks is told elsewhere, and keeps nothing from being saved.

        Args:
            draft: New content, already cleaned.
            now: Instant in UTC.

        Raises:
            InvalidInput: The person or the host is missing, days are not in order, hours are impossible or
                a day on which something has happened is still to come; nothing changed.
        """
        refuse([*_problems(draft), *not_to_come(draft, now, *_PAST), *_not_begun(draft, now)])
        copy_fields(draft, self, _FIELDS)
        self.in_holidays, self.hired = draft.in_holidays.value, draft.hired.value
        self.touch(now)

    def to_draft(self) -> ImmersionDraft:
        """Return the content as a plain value."""
        return ImmersionDraft(
            immersion_id=self.id,
            in_holidays=YesNo(self.in_holidays),
            hired=YesNo(self.hired),
            **read_fields(self, _FIELDS),
        )

    def to_record(self, employer_name: str = "", title: str = "") -> ImmersionRecord:
        """Return the immersion as a plain value."""
        return ImmersionRecord(
            immersion_id=self.id,
            content=self.to_draft(),
            employer_name=employer_name,
            title=title or self.work,
            who=self.adviser_name,
            created_at=self.created_at,
        )


def _problems(draft: ImmersionDraft) -> Iterator[Problem]:
    yield from required("resident_id", draft.resident_id)
    yield from required("employer_id", draft.employer_id)
    yield from in_order(draft.starts_on, draft.ends_on, "ends_on")
    yield from in_order(draft.renewal_starts_on, draft.renewal_ends_on, "renewal_ends_on")
    yield from impossible(draft.timetable)
    if draft.outcome:
        yield from one_of("outcome", draft.outcome, OUTCOMES)
    yield from in_order(draft.starts_on, draft.last_on, "last_on")
    yield from in_range("missed_minutes", draft.missed_minutes, low=0, high=MOST_MISSED_MINUTES)


def _not_begun(draft: ImmersionDraft, now: datetime) -> Iterator[Problem]:
    """Refuse to tell how something went that has not begun; it may be cancelled."""
    is_told = draft.outcome not in {"", "cancelled"}
    if is_told and draft.starts_on is not None and draft.starts_on > now.astimezone().date():
        yield Problem(field="outcome", code="input.future")
