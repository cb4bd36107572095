"""Programmes with what each allows, and a person's time in one (``domain.md`` §2.1, §3.3, §3.4)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Final
from uuid import UUID

from models.records.ids import ResidentId


class YesNo(StrEnum):
    """An answer that may not be known: « ne sait pas » is one."""

    YES = "yes"
    NO = "no"
    UNKNOWN = "unknown"


class Tier(StrEnum):
    """For which reason somebody may enter an O2R (D. 5316-1 and following of the Code du travail)."""

    ONE = "one"
    """Not on the list of job seekers."""
    TWO = "two"
    """On it, and without contact with an organisation in charge for five months."""
    NEITHER = "neither"
    TO_CHECK = "to_check"


class TierReason(StrEnum):
    """What a tier follows from."""

    NOT_REGISTERED = "not_registered"
    NO_CONTACT = "no_contact"
    RECENT_CONTACT = "recent_contact"
    UNKNOWN_REGISTRATION = "unknown_registration"
    UNKNOWN_CONTACT = "unknown_contact"


class Decision(StrEnum):
    """What a programme that selects decided."""

    WAITING = "waiting"
    TAKEN = "taken"
    NOT_TAKEN = "not_taken"


@dataclass(frozen=True, slots=True, kw_only=True)
class ProgrammeDraft:
    """A programme and its switches.

    Attributes:
        selects: People are chosen by objective criteria and a level of motivation; where it does not, neither
            exists anywhere.
        allows_cv: A CV may be passed on.
        has_sponsorship: A sponsor may follow the person.
        has_tiers: Eligibility follows the tiers of the O2R.
        usual_months: Usual length, months; None: no limit, and no alert.
        longest_months: Longest with an extension, months.
        indicators: How its indicators are defined: printed under each table.
        criteria: Objective criteria, where it selects.
        anchors: What each level of motivation means, from 1 on, where it selects.
    """

    programme_id: UUID | None = None
    name: str = ""
    selects: bool = False
    allows_cv: bool = False
    has_sponsorship: bool = False
    has_tiers: bool = False
    usual_months: int | None = None
    longest_months: int | None = None
    indicators: str = ""
    criteria: tuple[str, ...] = ()
    anchors: tuple[str, ...] = ()
    is_enabled: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class ProgrammeRecord:
    """A programme as kept."""

    programme_id: UUID
    content: ProgrammeDraft


@dataclass(frozen=True, slots=True, kw_only=True)
class ObservationDraft:
    """A dated fact seen by somebody, under a programme that selects.

    Attributes:
        criterion: The criterion of the programme it is about; empty: motivation alone.
        is_met: Whether the criterion is met; None: it says nothing of it.
        level: Of motivation, an anchor of the programme from 1 on; None: it says nothing of it.
        words: What was seen, not what is thought of it.
    """

    observation_id: UUID | None = None
    enrolment_id: UUID | None = None
    resident_id: ResidentId | None = None
    criterion: str = ""
    is_met: bool | None = None
    level: int | None = None
    observed_on: date | None = None
    words: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ObservationRecord:
    """An observation as kept."""

    observation_id: UUID
    content: ObservationDraft
    who: str
    created_at: datetime
    is_withheld: bool = False


ENROLMENT_WORDS: Final = ("eligibility_note", "extension_reason", "decision_reason", "contest_words")
"""Fields of an ``EnrolmentDraft`` in which somebody wrote of the person: theirs alone to change."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EnrolmentDraft:
    """A person's time in a programme, as typed.

    Attributes:
        target: Code of the vocabulary ``programme_target``: one of the publics of the programme, no detail.
        checked_on: Day on which eligibility was checked; None: that of the entry.
        is_registered: On the list of job seekers of France Travail.
        referent_on: Last contact with an organisation in charge; None: no day is known.
        lacks_referent: Without contact for five months or more, as the person says, where no day is known.
        eligibility_note: What the check rests on.
        extended_on: Day on which more time was given.
        extension_reason: Why.
        left_on: Last day in the programme.
        exit_reason: Code of the vocabulary ``exit``.
        decision: Where the programme selects; None elsewhere. So are the fields after it.
        told_on: Day on which decision and reason were told to the person.
        contested_on: Day on which the person contested it.
        contest_words: What the person said then.
    """

    enrolment_id: UUID | None = None
    resident_id: ResidentId | None = None
    programme_id: UUID | None = None
    entered_on: date | None = None
    target: str = ""
    checked_on: date | None = None
    is_registered: YesNo = YesNo.UNKNOWN
    referent_on: date | None = None
    lacks_referent: YesNo = YesNo.UNKNOWN
    eligibility_note: str = ""
    extended_on: date | None = None
    extension_reason: str = ""
    left_on: date | None = None
    exit_reason: str = ""
    decision: Decision | None = None
    decided_on: date | None = None
    decision_reason: str = ""
    told_on: date | None = None
    contested_on: date | None = None
    contest_words: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Eligibility:
    """What a check of eligibility comes to.

    Attributes:
        on: Day of the check.
    """

    tier: Tier
    reason: TierReason
    on: date


@dataclass(frozen=True, slots=True, kw_only=True)
class LengthAlert:
    """How long a person has been in a programme, where that asks for something.

    Attributes:
        months: The month reached, since the entry.
        since: Day on which it was reached.
        is_over: The longest time is over.
        needs_reason: More time was not given, and the usual time is over.
        next_on: Day of the next alert; None after the last.
    """

    months: int
    since: date
    is_over: bool = False
    needs_reason: bool = False
    next_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class EnrolmentRecord:
    """A person's time in a programme, as kept and as it stands today.

    Attributes:
        content: Without anything of a selection where the programme does not select.
        eligibility: Where the programme has tiers.
        alert: Where its length asks for something.
        shows_selection: Criteria, motivation and decision may be shown.
        observations: The newest first; empty where nothing of a selection may be shown.
    """

    enrolment_id: UUID
    content: EnrolmentDraft
    programme: ProgrammeDraft
    who: str
    created_at: datetime
    eligibility: Eligibility | None = None
    alert: LengthAlert | None = None
    shows_selection: bool = False
    observations: tuple[ObservationRecord, ...] = ()
    is_withheld: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class LengthDue:
    """A person whose time in a programme asks for something, for the lists of the day."""

    resident_id: ResidentId
    resident_name: str
    enrolment_id: UUID
    programme_name: str
    entered_on: date
    alert: LengthAlert
