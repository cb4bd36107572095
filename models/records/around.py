"""Who follows a person besides us, where they stand with the public service, what they agreed to share."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from models.records.ids import FollowUpId, ResidentId, SharingId, StandingId


class Answer(StrEnum):
    """What a person says; not knowing is an answer, and not the same as not having been asked."""

    YES = "yes"
    NO = "no"
    UNKNOWN = "unknown"


class LastContact(StrEnum):
    """What is known of the last contact with whoever refers the person."""

    DATED = "dated"
    OVER_FIVE_MONTHS = "over_five_months"
    UNKNOWN = "unknown"


class AgreementForm(StrEnum):
    """How a person agreed."""

    SIGNED = "signed"
    ORAL = "oral"


class ShareBlock(StrEnum):
    """A part of a file that a person may agree to share; nothing outside of these is ever shared.

    No note, nothing of health, no residence title, no sum of money has a block: it cannot be ticked.
    """

    IDENTITY = "identity"
    CONTACT = "contact"
    LANGUAGE = "language"
    WISHES = "wishes"
    CONSTRAINTS = "constraints"
    AVAILABILITY = "availability"
    EXPERIENCE = "experience"
    DONE = "done"
    STANDING = "standing"
    FOLLOW_UPS = "follow_ups"
    URGENT = "urgent"


@dataclass(frozen=True, slots=True, kw_only=True)
class StandingDraft:
    """Where a person stands with the public employment service (loi 2023-1196).

    Attributes:
        registration: An ``Answer``: registered as looking for work; empty: not asked.
        registration_number: Only if a paper asks for it.
        oriented_on: Day on which the orientation was notified.
        contract: An ``Answer``: an engagement contract (« contrat d’engagement »); empty: not asked.
        contract_weekly_minutes: Agreed activity per week.
        contact: A ``LastContact`` with any organisation that refers the person; empty: not asked.
        contact_on: Its day, when it is known.
    """

    standing_id: StandingId | None = None
    resident_id: ResidentId | None = None
    registration: str = ""
    registration_number: str = ""
    oriented_on: date | None = None
    contract: str = ""
    contract_signed_on: date | None = None
    contract_weekly_minutes: int | None = None
    contract_ends_on: date | None = None
    contact: str = ""
    contact_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class StandingRecord:
    """Where a person stands, as kept.

    Attributes:
        noted_on: Day on which it was last written.
    """

    standing_id: StandingId
    content: StandingDraft
    noted_on: date


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowUpDraft:
    """One organisation that follows the person.

    Attributes:
        organisation_kind: Code of the vocabulary ``structure_kind``.
        organisation: Its name, when there is more to say than its kind.
        is_lead: An ``Answer``: this one is the person’s single referent (« organisme référent »).
        who_does_what: In a sentence.
        contact: A ``LastContact`` with this organisation; empty: not asked.
        ended_on: Day since which it no longer follows them.
    """

    follow_up_id: FollowUpId | None = None
    resident_id: ResidentId | None = None
    organisation_kind: str = ""
    organisation: str = ""
    is_lead: str = ""
    referent_name: str = ""
    referent_phone: str = ""
    referent_email: str = ""
    who_does_what: str = ""
    next_meeting_on: date | None = None
    contact: str = ""
    contact_on: date | None = None
    ended_on: date | None = None


FOLLOW_UP_WORDS = ("organisation", "referent_name", "referent_phone", "referent_email", "who_does_what")
"""Fields of a ``FollowUpDraft`` that a partner reads with the agreement of the person alone."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowUpRecord:
    """An organisation that follows the person, as kept.

    Attributes:
        who: Noted it; empty when nobody can tell.
        is_withheld: Another organisation noted it: its name, the referent and who does what are empty, the
            kind and the days are there.
        is_of_partner: Another organisation noted it: whoever acts may not change it.
    """

    follow_up_id: FollowUpId
    content: FollowUpDraft
    noted_on: date
    who: str = ""
    is_withheld: bool = False
    is_of_partner: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class SharingDraft:
    """What a person agrees to share, and with whom.

    Attributes:
        recipient: Name of the organisation that may receive.
        blocks: Codes of ``ShareBlock``, as ticked by the person.
        form: An ``AgreementForm``.
        recorded_by: Who heard an oral agreement.
    """

    sharing_id: SharingId | None = None
    resident_id: ResidentId | None = None
    recipient: str = ""
    agreed_on: date | None = None
    form: str = ""
    recorded_by: str = ""
    blocks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class SharingRecord:
    """An agreement to share, as kept.

    Attributes:
        withdrawn_on: Since then nothing leaves.
    """

    sharing_id: SharingId
    content: SharingDraft
    withdrawn_on: date | None = None
    withdrawn_by: str = ""

    @property
    def is_open(self) -> bool:
        """Whether it still holds."""
        return self.withdrawn_on is None


class ClockState(StrEnum):
    """What a clock says of a day to come."""

    QUIET = "quiet"
    NEAR = "near"
    OVER = "over"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True, kw_only=True)
class ClockReading:
    """What the five-month clock, or the clock of the engagement contract, says on a day.

    Attributes:
        due_on: First day on which the time is over; None when no day is known.
    """

    state: ClockState
    due_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Surroundings:
    """All that is known around a person.

    Attributes:
        standing: None when nothing was asked yet.
        contact_clock: Of the last contact with whoever refers the person.
        contract_clock: One month from the notified orientation, until the contract is signed.
        is_refused: The person’s last answer about sharing with a partner is no.
    """

    standing: StandingRecord | None
    follow_ups: tuple[FollowUpRecord, ...]
    agreements: tuple[SharingRecord, ...]
    contact_clock: ClockReading
    contract_clock: ClockReading
    is_refused: bool = False
