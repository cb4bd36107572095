"""The hall: who is here today, and what was said in one sentence."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from models.records.ids import HallId, MeetingId, ResidentId, VisitId


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
    """

    meeting_id: MeetingId | None = None
    resident_id: ResidentId | None = None
    visit_id: VisitId | None = None
    hall_id: HallId | None = None
    channel: str = ""
    note: str = ""
    next_step: NextStep | None = None
    next_step_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingRecord:
    """A meeting as kept."""

    meeting_id: MeetingId
    content: MeetingDraft
    met_at: datetime
    adviser_name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DayRecord:
    """The permanence of one day in one hall."""

    day: date
    hall_id: HallId | None
    waiting: tuple[VisitRecord, ...]
    seen_count: int
    seen: tuple[VisitRecord, ...]
    seen_per_day: tuple[int, ...] = ()
