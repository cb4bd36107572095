"""The mapped programme, a person's time in one, and what was seen where it selects."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from uuid import UUID

from sqlalchemy import ForeignKey, Index, text
from sqlalchemy.orm import Mapped, mapped_column

from models.entities.base import Base, Kept, Keyed, coded, copy_fields, read_fields
from models.entities.checks import in_range, not_to_come, refuse, required
from models.entities.pathway import Authored
from models.errors import Problem
from models.records.programmes import (
    Decision,
    EnrolmentDraft,
    ObservationDraft,
    ObservationRecord,
    ProgrammeDraft,
    ProgrammeRecord,
    YesNo,
)

LONGEST_PROGRAMME_MONTHS = 60
MOST_ANCHORS = 4

_PROGRAMME = (
    "name", "selects", "allows_cv", "has_sponsorship", "has_tiers", "usual_months", "longest_months",
    "indicators", "criteria", "anchors", "is_enabled",
)  # fmt: skip
_ENROLMENT = (
    "resident_id", "programme_id", "entered_on", "target", "checked_on", "referent_on", "eligibility_note",
    "extended_on", "extension_reason", "left_on", "exit_reason", "decided_on", "decision_reason", "told_on",
    "contested_on", "contest_words",
)  # fmt: skip
_OBSERVATION = ("enrolment_id", "resident_id", "criterion", "is_met", "level", "observed_on", "words")


class Programme(Keyed, Kept, Base):
    """A programme and its switches; one that served is disabled, never removed."""

    __tablename__ = "programme"

    position: Mapped[int]
    name: Mapped[str]
    selects: Mapped[bool]
    allows_cv: Mapped[bool]
    has_sponsorship: Mapped[bool]
    has_tiers: Mapped[bool]
    usual_months: Mapped[int | None]
    longest_months: Mapped[int | None]
    indicators: Mapped[str]
    criteria: Mapped[tuple[str, ...]] = coded(tuple[str, ...])
    anchors: Mapped[tuple[str, ...]] = coded(tuple[str, ...])
    is_enabled: Mapped[bool]

    def apply(self, draft: ProgrammeDraft, now: datetime) -> None:
        """Replace the content.

        Raises:
            InvalidInput: A field is missing or out of range; nothing changed.
        """
        problems = [
            *required("name", draft.name),
            *in_range("usual_months", draft.usual_months, low=2, high=LONGEST_PROGRAMME_MONTHS),
            *in_range("longest_months", draft.longest_months, low=2, high=LONGEST_PROGRAMME_MONTHS),
        ]
        if draft.usual_months and draft.longest_months and draft.longest_months < draft.usual_months:
            problems.append(Problem(field="longest_months", code="input.ends_before_start"))
        refuse(problems)
        copy_fields(draft, self, _PROGRAMME)
        self.criteria = tuple(filter(None, draft.criteria))
        self.anchors = tuple(filter(None, draft.anchors))[:MOST_ANCHORS]
        self.touch(now)

    def to_draft(self) -> ProgrammeDraft:
        """Return the content as a plain value."""
        return ProgrammeDraft(programme_id=self.id, **read_fields(self, _PROGRAMME))

    def to_record(self) -> ProgrammeRecord:
        """Return the programme as a plain value."""
        return ProgrammeRecord(programme_id=self.id, content=self.to_draft())


class Enrolment(Keyed, Kept, Authored, Base):
    """A person's time in a programme."""

    __tablename__ = "enrolment"
    __table_args__ = (
        Index(
            "ix_enrolment_entered_on",
            "entered_on",
            sqlite_where=text("removed_at IS NULL AND left_on IS NULL"),
        ),
        Index("ix_enrolment_resident_id", "resident_id"),
    )

    resident_id: Mapped[UUID] = mapped_column(ForeignKey("resident.id"))
    programme_id: Mapped[UUID] = mapped_column(ForeignKey("programme.id"), index=True)
    entered_on: Mapped[date]
    target: Mapped[str]
    checked_on: Mapped[date | None]
    is_registered: Mapped[str]
    referent_on: Mapped[date | None]
    lacks_referent: Mapped[str]
    eligibility_note: Mapped[str]
    extended_on: Mapped[date | None]
    extension_reason: Mapped[str]
    left_on: Mapped[date | None]
    exit_reason: Mapped[str]
    decision: Mapped[str | None]
    decided_on: Mapped[date | None]
    decision_reason: Mapped[str]
    told_on: Mapped[date | None]
    contested_on: Mapped[date | None]
    contest_words: Mapped[str]

    def apply(self, draft: EnrolmentDraft, now: datetime) -> None:
        """Replace the content; a reason that stays as it was kept, withheld perhaps, is not asked again.

        Raises:
            InvalidInput: A field is missing, days are in disorder or still to come; nothing changed.
        """
        past = ("checked_on", "referent_on", "decided_on", "told_on", "contested_on")
        refuse([*_problems(draft), *self._missing_reasons(draft), *not_to_come(draft, now, *past)])
        copy_fields(draft, self, _ENROLMENT)
        self.is_registered, self.lacks_referent = draft.is_registered.value, draft.lacks_referent.value
        self.decision = draft.decision.value if draft.decision else None
        self.touch(now)

    def to_draft(self) -> EnrolmentDraft:
        """Return the content as a plain value."""
        return EnrolmentDraft(
            enrolment_id=self.id,
            is_registered=YesNo(self.is_registered),
            lacks_referent=YesNo(self.lacks_referent),
            decision=Decision(self.decision) if self.decision else None,
            **read_fields(self, _ENROLMENT),
        )

    def _missing_reasons(self, draft: EnrolmentDraft) -> Iterator[Problem]:
        if draft.extended_on is not None and (
            (self.extended_on, self.extension_reason) != (draft.extended_on, draft.extension_reason)
        ):
            yield from required("extension_reason", draft.extension_reason)
        if draft.decision in {Decision.TAKEN, Decision.NOT_TAKEN} and (
            (self.decision, self.decision_reason) != (draft.decision, draft.decision_reason)
        ):
            yield from required("decision_reason", draft.decision_reason)


class Observation(Keyed, Kept, Authored, Base):
    """A dated fact seen by somebody, under a programme that selects."""

    __tablename__ = "observation"

    enrolment_id: Mapped[UUID] = mapped_column(ForeignKey("enrolment.id"), index=True)
    resident_id: Mapped[UUID] = mapped_column(ForeignKey("resident.id"), index=True)
    criterion: Mapped[str]
    is_met: Mapped[bool | None]
    level: Mapped[int | None]
    observed_on: Mapped[date]
    words: Mapped[str]

    def apply(self, draft: ObservationDraft, now: datetime) -> None:
        """Replace the content.

        Raises:
            InvalidInput: A field is missing or out of range; nothing changed.
        """
        refuse(
            [
                *required("enrolment_id", draft.enrolment_id),
                *required("observed_on", draft.observed_on),
                *required("words", draft.words),
                *in_range("level", draft.level, low=1, high=MOST_ANCHORS),
                *not_to_come(draft, now, "observed_on"),
            ]
        )
        copy_fields(draft, self, _OBSERVATION)
        self.touch(now)

    def to_draft(self) -> ObservationDraft:
        """Return the content as a plain value."""
        return ObservationDraft(observation_id=self.id, **read_fields(self, _OBSERVATION))

    def to_record(self) -> ObservationRecord:
        """Return the observation as a plain value."""
        return ObservationRecord(
            observation_id=self.id,
            content=self.to_draft(),
            who=self.adviser_name,
            created_at=self.created_at,
        )


def _problems(draft: EnrolmentDraft) -> list[Problem]:
    problems = [
        *required("resident_id", draft.resident_id),
        *required("programme_id", draft.programme_id),
        *required("entered_on", draft.entered_on),
    ]
    if draft.left_on is not None:
        problems += required("exit_reason", draft.exit_reason)
        if draft.entered_on is not None and draft.left_on < draft.entered_on:
            problems.append(Problem(field="left_on", code="input.ends_before_start"))
    return problems
