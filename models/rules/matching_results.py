"""What matching answers: persons for a job or jobs for a person, each with why; never a figure of anybody."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from models.records.ids import EmployerId, JobId, ResidentId
from models.rules.matching_facts import Explanation


@dataclass(frozen=True, slots=True, kw_only=True)
class MatchedPerson:
    """One person for a job.

    Attributes:
        name: First name then last name; screens ask ``ui.discretion``.
        proposed_on: Day on which this job was last proposed to them; None: never.
        answer: What they said then, an ``OfferAnswer``.
    """

    resident_id: ResidentId
    name: str
    residence: str
    explanation: Explanation
    proposed_on: date | None = None
    answer: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PeopleForJob:
    """The persons for a job, in order.

    Attributes:
        compared: How many people were compared.
        at_work: How many are accompanied and were not compared, because they work.
        has_place: Whether the commune of the workplace is known.
        is_barred: The employer is not to be contacted.
    """

    job_id: JobId
    title: str
    employer: str
    people: tuple[MatchedPerson, ...]
    compared: int
    at_work: int
    has_place: bool
    is_barred: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class MatchedJob:
    """One job for a person; attributes as those of ``MatchedPerson``.

    Attributes:
        is_barred: The employer is not to be contacted.
    """

    job_id: JobId
    employer_id: EmployerId
    title: str
    employer: str
    city: str
    contract_type: str
    weekly_minutes: int | None
    is_hidden_market: bool
    is_barred: bool
    explanation: Explanation
    proposed_on: date | None = None
    answer: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class JobsForPerson:
    """The jobs for a person, in order.

    Attributes:
        compared: How many jobs were compared.
        is_compared: Whether the person is; who works or left is not.
    """

    resident_id: ResidentId
    jobs: tuple[MatchedJob, ...]
    compared: int
    is_compared: bool = True
