"""What must not be forgotten today, line by line, and who stands in for whom."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

from models.records.ids import AdviserId, ReplacementId, ResidentId


class ReminderKind(StrEnum):
    """Why something is on the list."""

    PROMISE = "promise"
    PARTNER_MEETING = "partner_meeting"
    CONTACT_CLOCK = "contact_clock"
    CONTRACT_CLOCK = "contract_clock"
    CONTRACT_END = "contract_end"
    RECEIPT = "receipt"
    WITHDRAWAL = "withdrawal"
    STEP = "step"
    GOAL = "goal"
    PROGRAMME = "programme"
    DOCUMENT = "document"
    NOT_NOW = "not_now"
    RELAY = "relay"
    CONVENTION = "convention"
    EMPLOYER_ACTION = "employer_action"
    """What was planned with an employer, on its day."""
    WORKPLACE_MEETING = "workplace_meeting"
    """Somebody meets an employer on the spot in the coming days."""
    DEBRIEF = "debrief"
    """After a workplace meeting: a side to be heard, or an answer that does not come."""
    CHECK_POINT = "check_point"
    ADJUSTMENT = "adjustment"
    TRIAL_DECISION = "trial_decision"
    HIRE_END = "hire_end"
    EARLY_WARNING = "early_warning"
    IMMERSION = "immersion"
    INFORMATION = "information"
    """What the employer owes in writing to who has just been hired."""
    UNSIGNED = "unsigned"
    """Work begins, or began, and not everybody has signed the plan."""
    AGREEMENT = "agreement"
    """An immersion begins, or began, and not everybody has signed its agreement."""
    NOT_SEEN = "not_seen"


@dataclass(frozen=True, slots=True, kw_only=True)
class Reminder:
    """One line of the list.

    Attributes:
        record_id: What it is about: a meeting, a follow-up, a goal…
        resident_id: The file it opens; None: it opens none.
        due_on: Its day; None when there is none.
        detail: A code or a few words that say why; never a note.
    """

    kind: ReminderKind
    record_id: UUID
    resident_id: ResidentId | None
    display_name: str
    place: str
    due_on: date | None
    detail: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class TodayList:
    """Everything for one person of the team, or for all.

    Attributes:
        reminders: What is due: hires to look at first, the most pressing one before, then the oldest.
        not_seen: Who was not met for a long time, the longest first.
        is_cut: There are more than are shown.
    """

    day: date
    reminders: tuple[Reminder, ...]
    not_seen: tuple[Reminder, ...]
    is_cut: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ReplacementDraft:
    """Somebody stands in for a colleague from a day to another, both included."""

    replacement_id: ReplacementId | None = None
    adviser_id: AdviserId | None = None
    substitute_id: AdviserId | None = None
    starts_on: date | None = None
    ends_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ReplacementRecord:
    """A replacement as kept.

    Attributes:
        name: The colleague who is away.
    """

    replacement_id: ReplacementId
    content: ReplacementDraft
    name: str
    substitute_name: str
