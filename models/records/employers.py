"""Employers, their sites, the people who speak for them, and the jobs seen there."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from models.records.ids import ContactId, EmployerId, JobId, SiteId
from models.records.timetable import Timetable


@dataclass(frozen=True, slots=True, kw_only=True)
class SiteDraft:
    """A place where people work."""

    site_id: SiteId | None = None
    name: str = ""
    street: str = ""
    postcode: str = ""
    city: str = ""
    access: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactDraft:
    """A person who speaks for one or several employers.

    Attributes:
        function: Role at this employer: « cheffe d'équipe ».
        is_decision_maker: Can sign for this employer.
        is_tutor: Can show the work.
    """

    contact_id: ContactId | None = None
    first_name: str = ""
    last_name: str = ""
    function: str = ""
    phone: str = ""
    email: str = ""
    is_decision_maker: bool = False
    is_tutor: bool = False

    @property
    def display_name(self) -> str:
        """First name then last name."""
        return f"{self.first_name} {self.last_name}".strip()


@dataclass(frozen=True, slots=True, kw_only=True)
class EmployerDraft:
    """An employer as typed; a legal name or a trade name is compulsory, never the SIRET.

    Attributes:
        siret: 14 digits without spaces, or empty; never a key. A number that fails Luhn's check is kept as it
            was typed: the screens mark it as to be checked, it never stands in the way of saving.
        naf_code: Activity code such as ``81.21Z``.
        naf_version: Nomenclature of the code: ``rev2`` or ``2025``.
        stage: Code of the vocabulary ``employer_stage``.
        source: How the employer was found (vocabulary ``employer_source``).
        collective_agreement: Name or IDCC of the collective agreement.
    """

    employer_id: EmployerId | None = None
    legal_name: str = ""
    trade_name: str = ""
    siret: str = ""
    naf_code: str = ""
    naf_version: str = ""
    headcount: str = ""
    collective_agreement: str = ""
    stage: str = ""
    source: str = ""
    phone: str = ""
    sites: tuple[SiteDraft, ...] = ()
    contacts: tuple[ContactDraft, ...] = ()
    note: str = ""

    @property
    def display_name(self) -> str:
        """Trade name if there is one, else the legal name."""
        return self.trade_name or self.legal_name


@dataclass(frozen=True, slots=True, kw_only=True)
class EmployerRecord:
    """An employer as kept; every id inside ``content`` is set."""

    employer_id: EmployerId
    content: EmployerDraft
    created_at: datetime
    updated_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class EmployerRow:
    """A line of a list of employers."""

    number: int
    employer_id: EmployerId
    display_name: str
    city: str
    activity: str
    job_count: int
    stage: str


@dataclass(frozen=True, slots=True, kw_only=True)
class JobTask:
    """A real task seen on site: verb and object, how often, how hard."""

    task: str = ""
    frequency: str = ""
    difficulty: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class JobDraft:
    """A job seen on site, « analyse de poste » (``domain.md`` §1.4); ``title`` alone is compulsory.

    Attributes:
        rome_code: ROME 4 code such as ``K2204``, or empty.
        gestures: Postures and movements, in words.
        pace: Pace and rhythm.
        french_needed: Spoken French really needed (vocabulary ``french_needed``).
        reading_needed: Reading, writing and counting really needed, in words.
        shown_by: Who shows the work.
        beginner_mistakes: Frequent mistakes of newcomers.
        makes_people_stay: What makes people stay or leave.
        contract_type: Code of the vocabulary ``contract_type``.
        weekly_minutes: Contractual weekly working time, minutes.
        is_hidden_market: The need was never published.
        seen_on: Day on which the workplace was seen.
    """

    job_id: JobId | None = None
    employer_id: EmployerId | None = None
    site_id: SiteId | None = None
    title: str = ""
    rome_code: str = ""
    tasks: tuple[JobTask, ...] = ()
    gestures: str = ""
    loads: str = ""
    pace: str = ""
    tools: str = ""
    surroundings: str = ""
    protective_equipment: str = ""
    french_needed: str = ""
    reading_needed: str = ""
    team: str = ""
    shown_by: str = ""
    beginner_mistakes: str = ""
    makes_people_stay: str = ""
    contract_type: str = ""
    weekly_minutes: int | None = None
    timetable: Timetable = Timetable()
    pay: str = ""
    is_hidden_market: bool = False
    openings: int = 1
    seen_on: date | None = None
    status: str = "draft"


@dataclass(frozen=True, slots=True, kw_only=True)
class JobRecord:
    """A job as kept."""

    job_id: JobId
    employer_id: EmployerId
    employer_name: str
    content: JobDraft
    created_at: datetime
    updated_at: datetime
