"""What is done to find needs: approaches, what was negotiated and promised, where an employer stands."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from models.records.duplicates import Level, OtherValue
from models.records.employers import EmployerDraft, EmployerRecord, JobRecord
from models.records.ids import ContactId, EmployerId, JobId, PlacementId, ResidentId, SiteId


@dataclass(frozen=True, slots=True, kw_only=True)
class ApproachDraft:
    """One call, visit, letter or message, as typed.

    Attributes:
        happened_on: Day on which it happened.
        channel: Code of the vocabulary ``approach_channel``.
        outcome: Code of the vocabulary ``approach_outcome``.
        next_action: Code of the vocabulary ``next_action``; empty: none.
        next_on: Day of the next action.
        stage: Stage to which it moves the employer; empty: where it was.
    """

    approach_id: UUID | None = None
    employer_id: EmployerId | None = None
    site_id: SiteId | None = None
    contact_id: ContactId | None = None
    happened_on: date | None = None
    channel: str = "call"
    outcome: str = ""
    words: str = ""
    next_action: str = ""
    next_on: date | None = None
    stage: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ApproachRecord:
    """An approach as kept.

    Attributes:
        contact_name: Who answered, by the name they have now; empty: nobody, or no longer kept.
        who: The adviser, by the name they had.
    """

    approach_id: UUID
    content: ApproachDraft
    employer_name: str
    contact_name: str
    who: str
    created_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class CriterionDraft:
    """What an employer asked for at first, and what was agreed instead.

    Attributes:
        criterion: Code of the vocabulary ``negotiated_criterion``.
        negotiated: What was agreed; empty: still as at first.
        changed_on: Day on which it was agreed, or heard when nothing was yet.
    """

    criterion_change_id: UUID | None = None
    job_id: JobId | None = None
    criterion: str = ""
    at_first: str = ""
    negotiated: str = ""
    changed_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CriterionRecord:
    """A criterion as kept, with who negotiated it."""

    criterion_change_id: UUID
    content: CriterionDraft
    employer_id: EmployerId
    job_title: str
    who: str


@dataclass(frozen=True, slots=True, kw_only=True)
class EmployerStandingDraft:
    """Whether an employer may be contacted, and after how long a silence it is shown again.

    Attributes:
        barred_reason: Code of the vocabulary ``do_not_contact_reason``; empty: may be contacted.
        barred_on: Day since which.
        silent_after_days: Days of silence; None: the usual for the stage; 0: never shown for its silence.
    """

    employer_standing_id: UUID | None = None
    employer_id: EmployerId | None = None
    barred_reason: str = ""
    barred_words: str = ""
    barred_on: date | None = None
    silent_after_days: int | None = None

    @property
    def is_barred(self) -> bool:
        """Whether it is not to be contacted."""
        return bool(self.barred_reason)


@dataclass(frozen=True, slots=True, kw_only=True)
class EmployerStandingRecord:
    """Where an employer stands, with who said so."""

    employer_standing_id: UUID
    content: EmployerStandingDraft
    employer_name: str
    barred_by: str


class PromiseSide(StrEnum):
    """Who promised."""

    US = "us"
    EMPLOYER = "employer"


class PromiseOutcome(StrEnum):
    """What became of a promise."""

    KEPT = "kept"
    BROKEN = "broken"


@dataclass(frozen=True, slots=True, kw_only=True)
class PromiseDraft:
    """Something promised between an employer and us.

    Attributes:
        outcome: Code of ``PromiseOutcome``; empty: open.
    """

    promise_made_id: UUID | None = None
    employer_id: EmployerId | None = None
    side: str = PromiseSide.US.value
    words: str = ""
    made_on: date | None = None
    due_on: date | None = None
    outcome: str = ""
    settled_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PromiseRecord:
    """A promise as kept."""

    promise_made_id: UUID
    content: PromiseDraft
    employer_name: str
    who: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonTaken:
    """Somebody whom an employer took.

    Attributes:
        resident_id: None: the file is gone, in the bin or set aside.
        name: Empty in the same cases.
        ended_on: Day of the break, or last day of a fixed term that is over; None: still there.
        reason: Code of the vocabulary ``break_reason``; empty: the term came, or nobody noted why.
        is_to_come: Has not begun yet.
    """

    placement_id: PlacementId
    resident_id: ResidentId | None
    name: str
    job_title: str
    contract_type: str
    starts_on: date | None
    ended_on: date | None
    reason: str
    is_to_come: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class MergedEmployer:
    """An employer whose content went into another one.

    Attributes:
        others: The values that were not chosen, by the name of their field.
    """

    merge_id: UUID
    name: str
    siret: str
    others: tuple[OtherValue, ...]
    merged_at: datetime
    merged_by: str


@dataclass(frozen=True, slots=True, kw_only=True)
class EmployerMemory:
    """What is remembered of an employer, the newest first."""

    standing: EmployerStandingRecord | None = None
    taken: tuple[PersonTaken, ...] = ()
    promises: tuple[PromiseRecord, ...] = ()
    criteria: tuple[CriterionRecord, ...] = ()
    merged: tuple[MergedEmployer, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class CallSheet:
    """What the call sheet of an employer says; nobody in search of work is named in it.

    Attributes:
        taken_count: How many people it took.
        still_there: How many of them are still there, as far as is known.
    """

    content: EmployerDraft
    standing: EmployerStandingRecord | None = None
    jobs: tuple[JobRecord, ...] = ()
    approaches: tuple[ApproachRecord, ...] = ()
    promises: tuple[PromiseRecord, ...] = ()
    criteria: tuple[CriterionRecord, ...] = ()
    taken_count: int = 0
    still_there: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetPaper:
    """A sheet ready to be read or printed.

    Attributes:
        file_name: Neutral; without its ending it names the print job.
    """

    pdf: bytes
    file_name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class NeedDraft:
    """A need heard during a visit, with what is known of it so far; a name and a few words are enough.

    Attributes:
        employer_id: An employer that is known; None: the one of ``employer_name`` is new.
        need: In the employer's words; it becomes the title of the job sheet.
        contact_name: Who told it.
        next_on: Day on which to come back.
    """

    employer_id: EmployerId | None = None
    employer_name: str = ""
    city: str = ""
    need: str = ""
    openings: int = 1
    contact_name: str = ""
    phone: str = ""
    next_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CaughtNeed:
    """What a need became."""

    employer: EmployerRecord
    job_id: JobId


@dataclass(frozen=True, slots=True, kw_only=True)
class EmployerPair:
    """Two employers that may be one.

    Attributes:
        reasons: Codes of ``employer_likeness.EmployerReason``: those that count most first, against last.
    """

    first_id: EmployerId
    first_name: str
    second_id: EmployerId
    second_name: str
    level: Level
    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class EmployerMergeOrder:
    """Which employer stays, and of which fields the other one's value is taken."""

    kept_id: EmployerId
    gone_id: EmployerId
    taken: tuple[str, ...] = field(default=())
