"""The mapped approaches, negotiated criteria, standings and promises of employers, and their merges.

What is noted here is about companies: it belongs to the whole vault, no organisation keeps it for itself.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ForeignKey, Index, text
from sqlalchemy.orm import Mapped, mapped_column

from models.entities.base import Base, Kept, Keyed, coded, copy_fields, read_fields
from models.entities.checks import in_range, not_to_come, one_of, refuse, required
from models.errors import Problem
from models.records.duplicates import OtherValue
from models.records.ids import EmployerId
from models.records.prospecting import (
    ApproachDraft,
    ApproachRecord,
    CriterionDraft,
    CriterionRecord,
    EmployerStandingDraft,
    EmployerStandingRecord,
    MergedEmployer,
    PromiseDraft,
    PromiseOutcome,
    PromiseRecord,
    PromiseSide,
)
from models.rules.prospecting import MOST_SILENT_DAYS

_APPROACH = (
    "employer_id", "site_id", "contact_id", "happened_on", "channel", "outcome", "words", "next_action",
    "next_on", "stage",
)  # fmt: skip
_CRITERION = ("job_id", "criterion", "at_first", "negotiated", "changed_on")
_STANDING = ("employer_id", "barred_reason", "barred_words", "barred_on", "silent_after_days")
_PROMISE = ("employer_id", "side", "words", "made_on", "due_on", "outcome", "settled_on")


class Signed:
    """Who noted a row."""

    adviser_id: Mapped[UUID | None] = mapped_column(ForeignKey("adviser.id"), sort_order=20)
    adviser_name: Mapped[str] = mapped_column(sort_order=21)


class Approach(Keyed, Kept, Signed, Base):
    """One call, visit, letter or message to an employer."""

    __tablename__ = "approach"
    __table_args__ = (
        Index("ix_approach_employer_id", "employer_id", "happened_on"),
        Index("ix_approach_next", "next_on", sqlite_where=text("removed_at IS NULL")),
    )

    employer_id: Mapped[UUID] = mapped_column(ForeignKey("employer.id"))
    site_id: Mapped[UUID | None] = mapped_column(ForeignKey("site.id"), index=True)
    contact_id: Mapped[UUID | None] = mapped_column(ForeignKey("contact.id"), index=True)
    happened_on: Mapped[date]
    channel: Mapped[str]
    outcome: Mapped[str]
    words: Mapped[str]
    next_action: Mapped[str]
    next_on: Mapped[date | None]
    stage: Mapped[str]

    def apply(self, draft: ApproachDraft, now: datetime) -> None:
        """Replace the content.

        Raises:
            InvalidInput: A field is missing, or the day still to come; nothing changed.
        """
        refuse([*_approach_problems(draft), *not_to_come(draft, now, "happened_on")])
        copy_fields(draft, self, _APPROACH)
        self.touch(now)

    def to_draft(self) -> ApproachDraft:
        """Return the content as a plain value."""
        return ApproachDraft(approach_id=self.id, **read_fields(self, _APPROACH))

    def to_record(self, employer_name: str, contact_name: str) -> ApproachRecord:
        """Return the approach as a plain value."""
        return ApproachRecord(
            approach_id=self.id,
            content=self.to_draft(),
            employer_name=employer_name,
            contact_name=contact_name,
            who=self.adviser_name,
            created_at=self.created_at,
        )


class CriterionChange(Keyed, Kept, Signed, Base):
    """One criterion of a job: what was asked for at first, what was agreed instead."""

    __tablename__ = "criterion_change"

    job_id: Mapped[UUID] = mapped_column(ForeignKey("job.id"), index=True)
    criterion: Mapped[str]
    at_first: Mapped[str]
    negotiated: Mapped[str]
    changed_on: Mapped[date]

    def apply(self, draft: CriterionDraft, now: datetime) -> None:
        """Replace the content.

        Raises:
            InvalidInput: A field is missing, or the day still to come; nothing changed.
        """
        problems = [
            problem for name in ("job_id", "criterion", "changed_on") for problem in _needed(draft, name)
        ]
        if not (draft.at_first or draft.negotiated):
            problems.append(Problem(field="at_first", code="input.required"))
        refuse([*problems, *not_to_come(draft, now, "changed_on")])
        copy_fields(draft, self, _CRITERION)
        self.touch(now)

    def to_draft(self) -> CriterionDraft:
        """Return the content as a plain value."""
        return CriterionDraft(criterion_change_id=self.id, **read_fields(self, _CRITERION))

    def to_record(self, employer_id: UUID, job_title: str) -> CriterionRecord:
        """Return the criterion as a plain value."""
        return CriterionRecord(
            criterion_change_id=self.id,
            content=self.to_draft(),
            employer_id=EmployerId(employer_id),
            job_title=job_title,
            who=self.adviser_name,
        )


class EmployerStanding(Keyed, Kept, Base):
    """Whether an employer may be contacted: one row for each that has something to say of it."""

    __tablename__ = "employer_standing"

    employer_id: Mapped[UUID] = mapped_column(ForeignKey("employer.id"), index=True)
    barred_reason: Mapped[str]
    barred_words: Mapped[str]
    barred_on: Mapped[date | None]
    barred_by: Mapped[str]
    silent_after_days: Mapped[int | None]

    def apply(self, draft: EmployerStandingDraft, now: datetime) -> None:
        """Replace the content.

        Raises:
            InvalidInput: A field is missing or out of range, or the day still to come; nothing changed.
        """
        problems = [
            *required("employer_id", draft.employer_id),
            *in_range("silent_after_days", draft.silent_after_days, low=0, high=MOST_SILENT_DAYS),
            *not_to_come(draft, now, "barred_on"),
        ]
        if draft.is_barred:
            problems += required("barred_on", draft.barred_on)
        refuse(problems)
        copy_fields(draft, self, _STANDING)
        self.touch(now)

    def to_draft(self) -> EmployerStandingDraft:
        """Return the content as a plain value."""
        return EmployerStandingDraft(employer_standing_id=self.id, **read_fields(self, _STANDING))

    def to_record(self, employer_name: str) -> EmployerStandingRecord:
        """Return the row as a plain value."""
        return EmployerStandingRecord(
            employer_standing_id=self.id,
            content=self.to_draft(),
            employer_name=employer_name,
            barred_by=self.barred_by,
        )


class PromiseMade(Keyed, Kept, Signed, Base):
    """Something promised between an employer and us."""

    __tablename__ = "promise_made"

    employer_id: Mapped[UUID] = mapped_column(ForeignKey("employer.id"), index=True)
    side: Mapped[str]
    words: Mapped[str]
    made_on: Mapped[date]
    due_on: Mapped[date | None]
    outcome: Mapped[str]
    settled_on: Mapped[date | None]

    def apply(self, draft: PromiseDraft, now: datetime) -> None:
        """Replace the content.

        Raises:
            InvalidInput: A field is missing or not of its list, or a day still to come; nothing changed.
        """
        problems = [
            problem for name in ("employer_id", "words", "made_on") for problem in _needed(draft, name)
        ]
        problems += one_of("side", draft.side, tuple(PromiseSide))
        problems += one_of("outcome", draft.outcome, ("", *PromiseOutcome))
        refuse([*problems, *not_to_come(draft, now, "made_on", "settled_on")])
        copy_fields(draft, self, _PROMISE)
        self.touch(now)

    def to_draft(self) -> PromiseDraft:
        """Return the content as a plain value."""
        return PromiseDraft(promise_made_id=self.id, **read_fields(self, _PROMISE))

    def to_record(self, employer_name: str) -> PromiseRecord:
        """Return the promise as a plain value."""
        return PromiseRecord(
            promise_made_id=self.id,
            content=self.to_draft(),
            employer_name=employer_name,
            who=self.adviser_name,
        )


class OtherEmployer(Keyed, Base):
    """That two employers are two, as somebody decided: the pair is not asked about again.

    Attributes:
        employer_id: The lower of both ids.
        other_id: The higher one.
    """

    __tablename__ = "other_employer"
    __table_args__ = (Index("ix_other_employer_pair", "employer_id", "other_id", unique=True),)

    employer_id: Mapped[UUID] = mapped_column(ForeignKey("employer.id"))
    other_id: Mapped[UUID] = mapped_column(ForeignKey("employer.id"), index=True)
    decided_by: Mapped[str]
    decided_at: Mapped[datetime]


class MergedEmployerRow(Keyed, Base):
    """An employer whose content went into another one.

    Attributes:
        employer_id: The one that has it now.
        gone_id: The one it came from, which keeps its own row, hidden.
        others: The values that were not chosen.
    """

    __tablename__ = "merged_employer"
    __table_args__ = (Index("ix_merged_employer_gone_id", "gone_id", unique=True),)

    employer_id: Mapped[UUID] = mapped_column(ForeignKey("employer.id"), index=True)
    gone_id: Mapped[UUID]
    name: Mapped[str]
    siret: Mapped[str]
    others: Mapped[tuple[OtherValue, ...]] = coded(tuple[OtherValue, ...])
    merged_by: Mapped[str]
    merged_at: Mapped[datetime]

    def to_record(self) -> MergedEmployer:
        """Return what a merge kept as a plain value."""
        return MergedEmployer(
            merge_id=self.id,
            name=self.name,
            siret=self.siret,
            others=self.others,
            merged_at=self.merged_at,
            merged_by=self.merged_by,
        )


def _needed(draft: Any, name: str) -> Iterator[Problem]:
    yield from required(name, getattr(draft, name))


def _approach_problems(draft: ApproachDraft) -> Iterator[Problem]:
    for name in ("employer_id", "happened_on", "channel"):
        yield from _needed(draft, name)
    if not (draft.outcome or draft.words):
        yield Problem(field="outcome", code="input.required")
    if draft.next_on and draft.happened_on and draft.next_on < draft.happened_on:
        yield Problem(field="next_on", code="input.ends_before_start")
