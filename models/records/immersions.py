"""An immersion in a workplace (PMSMP): what was agreed, who receives, the hours, and what came of it.

What the agreement has to tell is in article D5135-2 of the Code du travail, in the order kept here; an
immersion is no contract, and nobody is paid for it.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Final
from uuid import UUID

from models.records.ids import ContactId, EmployerId, JobId, ResidentId, SiteId
from models.records.programmes import YesNo
from models.records.timetable import Timetable

OUTCOMES: Final = ("done", "partly", "absent", "cancelled")
"""How an immersion ended; codes of the vocabulary ``immersion_outcome``."""
TOOK_PLACE: Final = ("done", "partly")
IMMERSION_WORDS: Final = ("goals", "tutor_words", "person_words", "outcome_words")
"""What somebody wrote of a person: told to another organisation with their agreement alone."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ImmersionDraft:
    """An immersion as typed; it may be saved with anything missing but the person and the host.

    Attributes:
        work: The trade or the work, in words.
        place: Where, when it is none of the host's known sites.
        starts_on: First day of the agreement; a month at most, date to date.
        renewal_starts_on: First day of the renewal; None: not renewed.
        object_code: Code of the vocabulary ``immersion_object``: one among three.
        goals: What the person wants to find out or to try, precisely.
        evaluation: How it will be looked at together.
        tasks: What the person does, one task a line.
        skills: What they try out or develop.
        conditions: Surroundings and constraints of the work: noise, standing, outdoors.
        protection: Protective equipment, given by the host.
        prevention: Hygiene, health and safety: what is explained on the first day.
        benefits: Meals, travel, whatever the host gives: never pay.
        signer: Who signs for the host, with their function.
        prescriber: Code of the vocabulary ``immersion_prescriber``.
        delegated_by: Who let a ``delegated`` prescriber do it; code of the same vocabulary.
        prescriber_name: Which organisation prescribes, and its address.
        current_employer: Where the person has a job elsewhere: that employer, who signs too.
        guardian: Legal representative of somebody under eighteen.
        in_holidays: Every day is in the school holidays; asked under sixteen only.
        emergency: Whom to call, and their number.
        signed_on: Day on which the last party signed.
        outcome: One of ``OUTCOMES``; empty: not known yet.
        last_on: Last day of presence, when it was done in part.
        missed_minutes: Of the hours agreed, minutes.
        hired: The immersion ended with a job.
        contract_type: Code of the vocabulary ``contract_type``, of that job.
        outcome_words: Why it stopped, or did not begin.
        tutor_words: What the tutor says of it.
        person_words: What the person says of it, in their own words.
        assessed_on: Day on which both were asked.
    """

    immersion_id: UUID | None = None
    resident_id: ResidentId | None = None
    employer_id: EmployerId | None = None
    job_id: JobId | None = None
    site_id: SiteId | None = None
    work: str = ""
    place: str = ""
    starts_on: date | None = None
    ends_on: date | None = None
    renewal_starts_on: date | None = None
    renewal_ends_on: date | None = None
    object_code: str = ""
    goals: str = ""
    evaluation: str = ""
    tasks: str = ""
    skills: str = ""
    timetable: Timetable = Timetable()
    conditions: str = ""
    protection: str = ""
    prevention: str = ""
    benefits: str = ""
    tutor_contact_id: ContactId | None = None
    tutor_name: str = ""
    tutor_function: str = ""
    tutor_phone: str = ""
    signer: str = ""
    prescriber: str = ""
    delegated_by: str = ""
    prescriber_name: str = ""
    has_employer: bool = False
    current_employer: str = ""
    guardian: str = ""
    in_holidays: YesNo = YesNo.UNKNOWN
    emergency: str = ""
    signed_on: date | None = None
    outcome: str = ""
    last_on: date | None = None
    missed_minutes: int = 0
    hired: YesNo = YesNo.UNKNOWN
    contract_type: str = ""
    hired_on: date | None = None
    outcome_words: str = ""
    tutor_words: str = ""
    person_words: str = ""
    assessed_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ImmersionRecord:
    """An immersion as kept.

    Attributes:
        employer_name: Of the host.
        title: The job of this vault, or the work in words.
        who: Name of the author.
        is_withheld: Its words are another organisation's, and the person did not agree to share them.
    """

    immersion_id: UUID
    content: ImmersionDraft
    employer_name: str
    title: str
    who: str
    created_at: datetime
    is_withheld: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class HostedImmersion:
    """An immersion in an employer's memory: no word about the person.

    Attributes:
        resident_name: Who came, as the file calls them.
        outcome: As in ``ImmersionDraft``.
    """

    immersion_id: UUID
    resident_id: ResidentId
    resident_name: str
    title: str
    starts_on: date | None
    ends_on: date | None
    outcome: str
    hired: YesNo


@dataclass(frozen=True, slots=True, kw_only=True)
class ImmersionSheet:
    """A data sheet as drawn.

    Attributes:
        missing: How many places are left empty on it.
    """

    immersion_id: UUID
    pdf: bytes
    file_name: str
    missing: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class ImmersionsFile:
    """The immersions of a person for the complete copy, those in the bin included."""

    immersions: tuple[ImmersionRecord, ...] = ()
    removed_ids: frozenset[UUID] = field(default_factory=frozenset)
