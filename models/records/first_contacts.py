"""The first contact with somebody, without a name as long as they give none."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final

from models.records.ids import BuildingId, FirstContactId, HallId, OutreachId, ResidenceId, ResidentId
from models.records.residents import ResidentDraft


class Outcome(StrEnum):
    """How trying to meet somebody ended."""

    MET = "met"
    NOT_NOW = "not_now"
    REFUSED = "refused"
    ABSENT = "absent"
    NO_ANSWER = "no_answer"
    UNREACHABLE = "unreachable"


MET: Final = (Outcome.MET, Outcome.NOT_NOW)
"""The person was spoken with; the others are attempts that failed, and count as such."""


class AgeBand(StrEnum):
    """Age as the person looks or says; never a date."""

    UNDER_18 = "under_18"
    FROM_18 = "18_25"
    FROM_26 = "26_29"
    FROM_30 = "30_49"
    FROM_50 = "50_59"
    FROM_60 = "60_plus"


class Topic(StrEnum):
    """What was talked about."""

    WORK = "work"
    PAPERS = "papers"
    HEALTH = "health"
    HOUSING = "housing"
    DIGITAL = "digital"
    OTHER = "other"


class ContactStep(StrEnum):
    """What comes after a first contact."""

    NOTHING = "nothing"
    COMES_BACK = "comes_back"
    APPOINTMENT = "appointment"
    ORIENTED = "oriented"
    REMOBILISATION = "remobilisation"


@dataclass(frozen=True, slots=True, kw_only=True)
class FirstContactDraft:
    """A contact as noted, standing in a hall; nothing of it is compulsory but its outcome and its day.

    Attributes:
        code: Of a person without a name met before, ``A-0042``; empty: a new person.
        resident_id: The file, once the person gave a name.
        next_on: Day of the appointment, or day from which they may be asked again.
        oriented_to: To whom they were sent.
    """

    first_contact_id: FirstContactId | None = None
    code: str = ""
    resident_id: ResidentId | None = None
    contacted_on: date | None = None
    residence_id: ResidenceId | None = None
    building_id: BuildingId | None = None
    hall_id: HallId | None = None
    channel: str = ""
    outreach_id: OutreachId | None = None
    outcome: Outcome = Outcome.MET
    sex: str = ""
    age_band: AgeBand | None = None
    language: str = ""
    topic: Topic | None = None
    next_step: ContactStep | None = None
    next_on: date | None = None
    oriented_to: str = ""

    @property
    def is_met(self) -> bool:
        """Whether the person was spoken with."""
        return self.outcome in MET


@dataclass(frozen=True, slots=True, kw_only=True)
class FileDraft(ResidentDraft):
    """A file as its form types it.

    Attributes:
        outreach_id: The action a new person came by; it is kept with their first contact, not with the file.
    """

    outreach_id: OutreachId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class FirstContactRecord:
    """A contact as kept; every draft inside has its code.

    Attributes:
        initials: Of the person of the file; empty without one.
        is_reduced: Only what statistics need is left.
    """

    first_contact_id: FirstContactId
    content: FirstContactDraft
    adviser_name: str = ""
    initials: str = ""
    is_reduced: bool = False
