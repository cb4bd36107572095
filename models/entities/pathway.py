"""The mapped facts, goals and activities of a person's way."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from uuid import UUID, uuid4

from sqlalchemy import ForeignKey, Index
from sqlalchemy import text as sql
from sqlalchemy.orm import Mapped, mapped_column

from models.entities.base import Base, Kept, Keyed, coded, copy_fields, read_fields
from models.entities.checks import in_range, not_to_come, refuse, required
from models.errors import Problem
from models.records.pathway import (
    ActivityDraft,
    ActivityRecord,
    FactAnswer,
    FactDraft,
    FactKind,
    FactRecord,
    GoalDraft,
    GoalRecord,
    Presence,
    StepDraft,
    StepState,
)

LONGEST_ACTIVITY_MINUTES = 24 * 60
TYPED_KINDS = (
    FactKind.ENGAGED, FactKind.OFFERED, FactKind.INTRODUCED, FactKind.HIRED, FactKind.BROKE, FactKind.PAUSED,
    FactKind.RESUMED, FactKind.LEFT, FactKind.DONE_BEFORE,
)  # fmt: skip
"""Facts that are rows; the others follow from what other tables hold."""

_FACT = (
    "resident_id", "happened_on", "words", "reason", "job_id", "employer_id", "placement_id", "broken_by",
)  # fmt: skip
_GOAL = ("resident_id", "text")
_ACTIVITY = ("resident_id", "kind", "held_on", "minutes", "is_group", "note")


class Authored:
    """Who wrote a row: its words are told to another organisation with the person's agreement alone.

    Attributes:
        organisation_id: Of the author when it was written.
    """

    adviser_id: Mapped[UUID | None] = mapped_column(ForeignKey("adviser.id"), sort_order=20)
    adviser_name: Mapped[str] = mapped_column(sort_order=21)
    organisation_id: Mapped[UUID | None] = mapped_column(sort_order=22)


class PathwayFact(Keyed, Kept, Authored, Base):
    """Something that happened on a person's way and that no other table holds."""

    __tablename__ = "pathway_fact"
    # Those in the bin too: erasing a person looks for all that was noted of them.
    __table_args__ = (
        Index("ix_pathway_fact_resident_id", "resident_id", "happened_on"),
        *(
            Index(f"ix_pathway_fact_{column}", column, sqlite_where=sql(f"{column} IS NOT NULL"))
            for column in ("job_id", "employer_id", "placement_id")
        ),
    )

    resident_id: Mapped[UUID] = mapped_column(ForeignKey("resident.id"))
    happened_on: Mapped[date]
    kind: Mapped[str]
    answer: Mapped[str | None]
    reason: Mapped[str]
    words: Mapped[str]
    job_id: Mapped[UUID | None] = mapped_column(ForeignKey("job.id"))
    employer_id: Mapped[UUID | None] = mapped_column(ForeignKey("employer.id"))
    placement_id: Mapped[UUID | None] = mapped_column(ForeignKey("placement.id"))
    broken_by: Mapped[str] = mapped_column(sort_order=23)

    def apply(self, draft: FactDraft, now: datetime) -> None:
        """Replace the content.

        Args:
            draft: New content, already cleaned.
            now: Instant in UTC.

        Raises:
            InvalidInput: A field is missing or a choice is none; nothing changed.
        """
        problems = [*required("resident_id", draft.resident_id), *required("happened_on", draft.happened_on)]
        if draft.kind not in TYPED_KINDS:
            problems.append(Problem(field="kind", code="input.choice"))
        if draft.kind is FactKind.LEFT:
            problems += required("reason", draft.reason)
        refuse([*problems, *not_to_come(draft, now, "happened_on")])
        copy_fields(draft, self, _FACT)
        self.kind = draft.kind.value
        self.answer = draft.answer.value if draft.answer else None
        self.touch(now)

    def to_draft(self) -> FactDraft:
        """Return the content as a plain value."""
        return FactDraft(
            fact_id=self.id,
            kind=FactKind(self.kind),
            answer=FactAnswer(self.answer) if self.answer else None,
            **read_fields(self, _FACT),
        )

    def to_record(self, title: str = "") -> FactRecord:
        """Return the fact as a plain value."""
        return FactRecord(
            fact_id=self.id,
            content=self.to_draft(),
            title=title,
            who=self.adviser_name,
            created_at=self.created_at,
        )


class Goal(Keyed, Kept, Authored, Base):
    """A goal and its small steps.

    Attributes:
        next_due_on: First day by which a step is to be done, while the goal is open.
    """

    __tablename__ = "goal"
    __table_args__ = (
        Index("ix_goal_next_due_on", "next_due_on", sqlite_where=sql("removed_at IS NULL")),
        Index("ix_goal_resident_id", "resident_id"),
    )

    resident_id: Mapped[UUID] = mapped_column(ForeignKey("resident.id"))
    text: Mapped[str]
    state: Mapped[str]
    steps: Mapped[tuple[StepDraft, ...]] = coded(tuple[StepDraft, ...])
    next_due_on: Mapped[date | None]

    def apply(self, draft: GoalDraft, now: datetime) -> None:
        """Replace the content and work out the next day by which something is due.

        Raises:
            InvalidInput: The goal, or a step, says nothing; nothing changed.
        """
        problems = [*required("resident_id", draft.resident_id), *required("text", draft.text)]
        for place, step in enumerate(draft.steps):
            problems += required(f"steps.{place}.what", step.what)
        refuse(problems)
        copy_fields(draft, self, _GOAL)
        self.state = draft.state.value
        self.steps = tuple(_with_key(step) for step in draft.steps)
        days = [step.due_on for step in self.steps if step.state is StepState.TODO and step.due_on]
        self.next_due_on = min(days, default=None) if draft.state is StepState.TODO else None
        self.touch(now)

    def to_draft(self) -> GoalDraft:
        """Return the content as a plain value."""
        return GoalDraft(
            goal_id=self.id, state=StepState(self.state), steps=self.steps, **read_fields(self, _GOAL)
        )

    def to_record(self) -> GoalRecord:
        """Return the goal as a plain value."""
        return GoalRecord(
            goal_id=self.id,
            content=self.to_draft(),
            who=self.adviser_name,
            created_at=self.created_at,
            next_due_on=self.next_due_on,
        )


class Activity(Keyed, Kept, Authored, Base):
    """An activity of remobilisation and whether the person was there."""

    __tablename__ = "activity"

    resident_id: Mapped[UUID] = mapped_column(ForeignKey("resident.id"), index=True)
    kind: Mapped[str]
    held_on: Mapped[date]
    minutes: Mapped[int]
    is_group: Mapped[bool]
    presence: Mapped[str]
    note: Mapped[str]

    def apply(self, draft: ActivityDraft, now: datetime) -> None:
        """Replace the content.

        Raises:
            InvalidInput: A field is missing or out of range; nothing changed.
        """
        refuse(
            [
                *required("resident_id", draft.resident_id),
                *required("kind", draft.kind),
                *required("held_on", draft.held_on),
                *in_range("minutes", draft.minutes, low=1, high=LONGEST_ACTIVITY_MINUTES),
            ]
        )
        copy_fields(draft, self, _ACTIVITY)
        self.presence = draft.presence.value
        self.touch(now)

    def to_draft(self) -> ActivityDraft:
        """Return the content as a plain value."""
        return ActivityDraft(
            activity_id=self.id, presence=Presence(self.presence), **read_fields(self, _ACTIVITY)
        )

    def to_record(self) -> ActivityRecord:
        """Return the activity as a plain value."""
        return ActivityRecord(
            activity_id=self.id, content=self.to_draft(), who=self.adviser_name, created_at=self.created_at
        )


def _with_key(step: StepDraft) -> StepDraft:
    return step if step.step_id else replace(step, step_id=uuid4())
