"""A person's way: facts of what happened, goals and small steps, what was done to come back to work."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from models.records.ids import EmployerId, JobId, MeetingId, PlacementId, ResidentId
from models.records.programmes import EnrolmentRecord, ObservationRecord
from models.records.residents import ResidentStage


class FactKind(StrEnum):
    """What happened, in the order in which it happens on one day."""

    MET = "met"
    CAME = "came"
    """Present at an activity."""
    DONE_BEFORE = "done_before"
    """What another organisation did with the person, as it told when it handed them over."""
    ENGAGED = "engaged"
    OFFERED = "offered"
    INTRODUCED = "introduced"
    IMMERSED = "immersed"
    """An immersion (PMSMP) began: it is no contract."""
    HIRED = "hired"
    PLAN_SIGNED = "plan_signed"
    BROKE = "broke"
    PAUSED = "paused"
    """From any step, which it leaves as it is; why is nobody's list (``domain.md`` §1.2)."""
    RESUMED = "resumed"
    LEFT = "left"


class FactAnswer(StrEnum):
    """What came of an offer or of a workplace meeting; refusing is normal, never a sanction."""

    INTERESTED = "interested"
    THINKING = "thinking"
    REFUSED = "refused"


class StepBy(StrEnum):
    """Who does a small step."""

    PERSON = "person"
    ADVISER = "adviser"
    PARTNER = "partner"


class StepState(StrEnum):
    """Where a small step, or a goal, stands."""

    TODO = "todo"
    DONE = "done"
    DROPPED = "dropped"


class Presence(StrEnum):
    """Whether a person was there (``domain.md`` §2.4)."""

    PRESENT = "present"
    EXCUSED = "excused"
    ABSENT = "absent"
    CANCELLED = "cancelled"
    """By the service: it says nothing of the person."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FactDraft:
    """A fact that no other record holds, as noted.

    Attributes:
        kind: ``engaged``, ``offered``, ``introduced``, ``hired`` (without a job of this vault), ``broke``,
            ``paused``, ``resumed``, ``left``, or ``done_before``, which comes with a package; the others
            follow from meetings, hires, plans and activities.
        words: What the person says of it, in their own words.
        answer: To an offer or a workplace meeting; None: not known.
        reason: Code of the vocabulary ``candidate_refusal_reason``, ``break_reason`` or ``exit``.
        job_id: The job that was offered, shown or lost.
        placement_id: The hire that was broken off; None: all that were running.
        broken_by: Who broke it off: code of the vocabulary ``break_side``; empty: not told.
    """

    fact_id: UUID | None = None
    resident_id: ResidentId | None = None
    kind: FactKind = FactKind.OFFERED
    happened_on: date | None = None
    words: str = ""
    answer: FactAnswer | None = None
    reason: str = ""
    job_id: JobId | None = None
    employer_id: EmployerId | None = None
    placement_id: PlacementId | None = None
    broken_by: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class FactRecord:
    """A fact as kept.

    Attributes:
        title: Job and employer, or the employer; empty when there is none.
        who: Name of the author.
        is_withheld: Its words are another organisation's, and the person did not agree to share them.
    """

    fact_id: UUID
    content: FactDraft
    title: str
    who: str
    created_at: datetime
    is_withheld: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class TimelineLine:
    """One fact of a person's way, whatever holds it.

    Attributes:
        detail: Code that says more: kind of an activity, contract, name of a programme, end of an immersion.
        fact_id: Where it is a row of its own; None: it follows from another record.
        meeting_id: The meeting it follows from.
        is_attempt: Somebody tried to reach the person.
    """

    kind: FactKind
    on: date
    words: str = ""
    answer: FactAnswer | None = None
    reason: str = ""
    title: str = ""
    detail: str = ""
    who: str = ""
    fact_id: UUID | None = None
    meeting_id: MeetingId | None = None
    is_attempt: bool = False
    is_withheld: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class StepDraft:
    """A small step.

    Attributes:
        what: What is to be done.
        who_name: Name of the adviser or of the partner.
        due_on: By when; None: no day was agreed.
    """

    step_id: UUID | None = None
    what: str = ""
    who: StepBy = StepBy.PERSON
    who_name: str = ""
    due_on: date | None = None
    state: StepState = StepState.TODO


@dataclass(frozen=True, slots=True, kw_only=True)
class GoalDraft:
    """A goal in the person's words, and the steps towards it."""

    goal_id: UUID | None = None
    resident_id: ResidentId | None = None
    text: str = ""
    state: StepState = StepState.TODO
    steps: tuple[StepDraft, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class GoalRecord:
    """A goal as kept.

    Attributes:
        next_due_on: First day by which something is to be done; None when nothing waits for a day.
    """

    goal_id: UUID
    content: GoalDraft
    who: str
    created_at: datetime
    next_due_on: date | None = None
    is_withheld: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ActivityDraft:
    """An activity of remobilisation, for one person.

    Attributes:
        kind: Code of the vocabulary ``remobilisation``.
        minutes: How long it lasts, minutes.
        note: What is to be remembered, in words the person may read.
    """

    activity_id: UUID | None = None
    resident_id: ResidentId | None = None
    kind: str = ""
    held_on: date | None = None
    minutes: int = 60
    is_group: bool = True
    presence: Presence = Presence.PRESENT
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ActivityRecord:
    """An activity as kept."""

    activity_id: UUID
    content: ActivityDraft
    who: str
    created_at: datetime
    is_withheld: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Attendance:
    """What a person's activities add up to.

    Attributes:
        minutes: Spent in activities, minutes.
        attended: Activities at which the person was.
        expected: Activities that took place: those the service cancelled do not count.
    """

    minutes: int = 0
    attended: int = 0
    expected: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class PathwayView:
    """Everything of a person's way, as its tab shows it.

    Attributes:
        lines: The newest first, at most as many as were asked for.
        total: How many facts there are.
        enrolments: The open one first; what a programme forbids is not in them.
        paused_since: Day of a pause that nothing has ended yet.
    """

    stage: ResidentStage
    lines: tuple[TimelineLine, ...] = ()
    total: int = 0
    goals: tuple[GoalRecord, ...] = ()
    activities: tuple[ActivityRecord, ...] = ()
    attendance: Attendance = Attendance()
    enrolments: tuple[EnrolmentRecord, ...] = ()
    paused_since: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PathwayFile:
    """The rows of a person's way for the complete copy, those in the bin included."""

    facts: tuple[FactRecord, ...] = ()
    goals: tuple[GoalRecord, ...] = ()
    activities: tuple[ActivityRecord, ...] = ()
    enrolments: tuple[EnrolmentRecord, ...] = ()
    observations: tuple[ObservationRecord, ...] = ()
    removed_ids: frozenset[UUID] = field(default_factory=frozenset)
