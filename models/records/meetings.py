"""The hall: who is here today, and what was said in one sentence."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime, time
from enum import StrEnum

from models.records.ids import HallId, MeetingId, OutreachId, ResidentId, VisitId
from models.records.residents import ResidentDraft, ResidentRecord


class VisitState(StrEnum):
    """Where a person is in the hall's queue."""

    WAITING = "waiting"
    WITH_ADVISER = "with_adviser"
    LEFT = "left"


class NextStep(StrEnum):
    """What happens after a meeting."""

    CALL_BACK = "call_back"
    VISIT = "visit"
    PLAN = "plan"
    NOTHING = "nothing"


class ReadBack(StrEnum):
    """What the person answered when what was written was read back to them."""

    RIGHT = "right"
    TO_CORRECT = "to_correct"


class Hold(StrEnum):
    """What became of an encounter that is half typed."""

    IN_HAND = "in_hand"
    """It is on the screen: found like this at a start, nobody put it down."""
    PUT_DOWN = "put_down"
    """It was on the screen when the vault was closed as it should be."""
    PARKED = "parked"
    """The adviser put it aside, to go on with somebody else."""


@dataclass(frozen=True, slots=True, kw_only=True)
class VisitRecord:
    """One person's passage through the hall; initials only are shown.

    Attributes:
        resident_id: None for a person without a file.
        initials: « A. R. », or a free short label.
    """

    visit_id: VisitId
    hall_id: HallId | None
    resident_id: ResidentId | None
    initials: str
    room: str
    language: str
    state: VisitState
    arrived_at: datetime
    received_at: datetime | None = None
    left_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingDraft:
    """A meeting as typed: one sentence and what comes next.

    Attributes:
        note: Observed facts, in words the person may read.
        is_attempt: Somebody tried and the person was not reached: it does not count as their contact.
        next_step_at: Local time of what comes next, where it has one.
        next_step_place: Where, as it is printed on the appointment slip.
        next_step_way: How to get there: a bus line and its stop.
        read_back: What the person answered when this was read back; None: it was not.
    """

    meeting_id: MeetingId | None = None
    resident_id: ResidentId | None = None
    visit_id: VisitId | None = None
    hall_id: HallId | None = None
    channel: str = ""
    note: str = ""
    next_step: NextStep | None = None
    next_step_on: date | None = None
    is_attempt: bool = False
    next_step_at: time | None = None
    next_step_place: str = ""
    next_step_way: str = ""
    read_back: ReadBack | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingRecord:
    """A meeting as kept.

    Attributes:
        is_withheld: What was said is not told: another organisation wrote it, and the person did not agree to
            share it, or the role of the reader does not allow it.
    """

    meeting_id: MeetingId
    content: MeetingDraft
    met_at: datetime
    adviser_name: str
    is_withheld: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class DayRecord:
    """The permanence of one day in one hall."""

    day: date
    hall_id: HallId | None
    waiting: tuple[VisitRecord, ...]
    seen_count: int
    seen: tuple[VisitRecord, ...]
    seen_per_day: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class EncounterDraft:
    """One person in front of the adviser: their file, their passage and what was said, as typed.

    Attributes:
        visit_id: The passage; None for somebody who did not wait.
        hall_id: The hall.
        initials: Shown in the hall for somebody who did not wait; empty: those of the name.
        resident: The file; without any name the person stays anonymous and no file is made.
        meeting: What was said.
        based_on: The file as it was when typing began; None for somebody without one.
        outreach_id: The action the person came by; None: nobody said.
        meeting_based_on: What was said as it was last saved; None: it was not yet.
        hold: What became of it while it is half typed.
    """

    visit_id: VisitId | None = None
    hall_id: HallId | None = None
    initials: str = ""
    resident: ResidentDraft = field(default_factory=ResidentDraft)
    meeting: MeetingDraft = field(default_factory=MeetingDraft)
    based_on: ResidentDraft | None = None
    outreach_id: OutreachId | None = None
    meeting_based_on: MeetingDraft | None = None
    hold: Hold = Hold.IN_HAND

    @property
    def is_anonymous(self) -> bool:
        """Whether nothing says who the person is."""
        draft = self.resident
        return draft.resident_id is None and not f"{draft.first_name}{draft.last_name}".strip()


@dataclass(frozen=True, slots=True, kw_only=True)
class EncounterRecord:
    """An encounter as kept.

    Attributes:
        resident: None for an anonymous person.
        meeting: None when nothing was said of an anonymous person.
    """

    visit: VisitRecord
    resident: ResidentRecord | None
    meeting: MeetingRecord | None


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptEncounter:
    """A half-typed encounter, kept until it is saved or thrown away."""

    draft: EncounterDraft
    kept_at: datetime
