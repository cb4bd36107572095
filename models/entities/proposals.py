"""The mapped proposals and introductions of a person."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, time
from typing import Final
from uuid import UUID

from sqlalchemy import ForeignKey, Index
from sqlalchemy import text as sql
from sqlalchemy.orm import Mapped, mapped_column

from models.entities.base import Base, Kept, Keyed, coded, copy_fields, read_fields
from models.entities.checks import not_to_come, one_of, refuse, required
from models.entities.pathway import Authored
from models.errors import Problem
from models.records.proposals import (
    PRESENT,
    IntroductionDraft,
    IntroductionRecord,
    OfferAnswer,
    ProposalDraft,
    ProposalKind,
    ProposalRecord,
    SheetField,
    SideAnswer,
)

_PROPOSAL: Final = ("resident_id", "job_id", "title", "proposed_on", "reason", "words", "answered_on")
_INTRODUCTION: Final = (
    "resident_id", "proposal_id", "job_id", "title", "introduced_on", "agreed", "agreed_on", "sheet_given_on",
    "gives_cv", "meet_on", "meet_at", "place", "meeting_point", "present", "present_names", "interpreter",
    "tasks_shown", "gestures_tried", "questions", "answer_by", "person_reason", "person_words",
    "person_heard_on", "person_heard_at", "employer_reason", "employer_words", "employer_heard_on",
    "employer_heard_at", "not_happened_side", "not_happened_reason", "next_words",
)  # fmt: skip
_SHEET: Final = tuple(each.value for each in SheetField)


class Proposal(Keyed, Kept, Authored, Base):
    """Something proposed to a person, and the answer."""

    __tablename__ = "proposal"
    __table_args__ = (
        # Those in the bin too: erasing a person looks for all that was noted of them.
        Index("ix_proposal_resident_id", "resident_id", "proposed_on"),
        Index("ix_proposal_job_id", "job_id", sqlite_where=sql("removed_at IS NULL")),
    )

    resident_id: Mapped[UUID] = mapped_column(ForeignKey("resident.id"))
    kind: Mapped[str]
    job_id: Mapped[UUID | None] = mapped_column(ForeignKey("job.id"))
    title: Mapped[str]
    proposed_on: Mapped[date]
    answer: Mapped[str]
    reason: Mapped[str]
    words: Mapped[str]
    answered_on: Mapped[date | None]

    def apply(self, draft: ProposalDraft, now: datetime) -> None:
        """Replace the content.

        Args:
            draft: New content, already cleaned.
            now: Instant in UTC.

        Raises:
            InvalidInput: A field is missing, or a day is still to come; nothing changed.
        """
        refuse(
            [
                *required("resident_id", draft.resident_id),
                *required("job_id", draft.job_id or draft.title),
                *required("proposed_on", draft.proposed_on),
                *not_to_come(draft, now, "proposed_on", "answered_on"),
                *_in_order(draft.proposed_on, draft.answered_on, "answered_on"),
            ]
        )
        copy_fields(draft, self, _PROPOSAL)
        self.kind, self.answer = draft.kind.value, draft.answer.value
        self.touch(now)

    def to_draft(self) -> ProposalDraft:
        """Return the content as a plain value."""
        return ProposalDraft(
            proposal_id=self.id,
            kind=ProposalKind(self.kind),
            answer=OfferAnswer(self.answer),
            **read_fields(self, _PROPOSAL),
        )

    def to_record(self, title: str = "") -> ProposalRecord:
        """Return the proposal as a plain value."""
        return ProposalRecord(
            proposal_id=self.id,
            content=self.to_draft(),
            title=title or self.title,
            who=self.adviser_name,
            created_at=self.created_at,
        )


class Introduction(Keyed, Kept, Authored, Base):
    """A person introduced to an employer, and what came of it."""

    __tablename__ = "introduction"
    __table_args__ = (
        Index("ix_introduction_resident_id", "resident_id", "introduced_on"),
        Index("ix_introduction_proposal_id", "proposal_id"),
        Index("ix_introduction_job_id", "job_id", sqlite_where=sql("removed_at IS NULL")),
        Index("ix_introduction_meet_on", "meet_on", sqlite_where=sql("removed_at IS NULL")),
    )

    resident_id: Mapped[UUID] = mapped_column(ForeignKey("resident.id"))
    proposal_id: Mapped[UUID | None] = mapped_column(ForeignKey("proposal.id"))
    job_id: Mapped[UUID | None] = mapped_column(ForeignKey("job.id"))
    title: Mapped[str]
    introduced_on: Mapped[date]
    agreed: Mapped[tuple[str, ...]] = coded(tuple[str, ...])
    agreed_on: Mapped[date | None]
    sheet_given_on: Mapped[date | None]
    gives_cv: Mapped[bool]
    meet_on: Mapped[date | None]
    meet_at: Mapped[time | None]
    place: Mapped[str]
    meeting_point: Mapped[str]
    present: Mapped[tuple[str, ...]] = coded(tuple[str, ...])
    present_names: Mapped[str]
    interpreter: Mapped[str]
    tasks_shown: Mapped[str]
    gestures_tried: Mapped[str]
    questions: Mapped[str]
    answer_by: Mapped[date | None]
    person_answer: Mapped[str | None]
    person_reason: Mapped[str]
    person_words: Mapped[str]
    person_heard_on: Mapped[date | None]
    person_heard_at: Mapped[time | None]
    employer_answer: Mapped[str | None]
    employer_reason: Mapped[str]
    employer_words: Mapped[str]
    employer_heard_on: Mapped[date | None]
    employer_heard_at: Mapped[time | None]
    not_happened_side: Mapped[str]
    not_happened_reason: Mapped[str]
    next_words: Mapped[str]

    def apply(self, draft: IntroductionDraft, now: datetime) -> None:
        """Replace the content; a meeting may be still to come, what was heard of it may not.

        Args:
            draft: New content, already cleaned.
            now: Instant in UTC.

        Raises:
            InvalidInput: A field is missing, a day is still to come or a choice is none; nothing changed.
        """
        refuse([*_problems(draft), *not_to_come(draft, now, *_PAST)])
        copy_fields(draft, self, _INTRODUCTION)
        self.person_answer = draft.person_answer.value if draft.person_answer else None
        self.employer_answer = draft.employer_answer.value if draft.employer_answer else None
        self.touch(now)

    def to_draft(self) -> IntroductionDraft:
        """Return the content as a plain value."""
        return IntroductionDraft(
            introduction_id=self.id,
            person_answer=SideAnswer(self.person_answer) if self.person_answer else None,
            employer_answer=SideAnswer(self.employer_answer) if self.employer_answer else None,
            **read_fields(self, _INTRODUCTION),
        )

    def to_record(self, title: str = "") -> IntroductionRecord:
        """Return the introduction as a plain value."""
        return IntroductionRecord(
            introduction_id=self.id,
            content=self.to_draft(),
            title=title or self.title,
            who=self.adviser_name,
            created_at=self.created_at,
        )


_PAST: Final = ("introduced_on", "agreed_on", "sheet_given_on", "person_heard_on", "employer_heard_on")


def _problems(draft: IntroductionDraft) -> Iterator[Problem]:
    yield from required("resident_id", draft.resident_id)
    yield from required("job_id", draft.job_id or draft.title)
    yield from required("introduced_on", draft.introduced_on)
    for code in draft.agreed:
        yield from one_of("agreed", code, _SHEET)
    for code in draft.present:
        yield from one_of("present", code, PRESENT)
    if draft.not_happened_reason and not draft.not_happened_reason.startswith(f"{draft.not_happened_side}."):
        yield Problem(field="not_happened_reason", code="input.choice")


def _in_order(first: date | None, then: date | None, field: str) -> Iterator[Problem]:
    if first is not None and then is not None and then < first:
        yield Problem(field=field, code="input.ends_before_start")
