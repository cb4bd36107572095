"""A placement: one resident hired on one job."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from models.records.ids import ContactId, JobId, PlacementId, ResidentId


class JobCategory(StrEnum):
    """Categories of article L1221-19 of the Code du travail, which set the length of a trial period."""

    EMPLOYEE = "employee"
    TECHNICIAN = "technician"
    MANAGER = "manager"


@dataclass(frozen=True, slots=True, kw_only=True)
class PlacementDraft:
    """A hire as typed.

    Attributes:
        contract_type: Code of the vocabulary ``contract_type``.
        category: Sets the legal length of the trial period.
        ends_on: Last day of a fixed-term contract; None otherwise.
        minimum_months: Minimal duration of a fixed-term contract without a precise term.
        weekly_minutes: Contractual weekly working time, minutes.
        has_trial_clause: The contract has a trial period; without it there is none.
        is_trial_renewable: Extended branch agreement **and** clause in the contract (L1221-21, L1221-23).
        is_trial_renewed: Renewed, with the employee's express agreement.
        absence_days: Calendar days of absence during the trial; they extend it.
        agreed_trial_days: Shorter length written in the contract, calendar days; None: the legal maximum.
    """

    placement_id: PlacementId | None = None
    resident_id: ResidentId | None = None
    job_id: JobId | None = None
    contract_type: str = "cdi"
    category: JobCategory = JobCategory.EMPLOYEE
    starts_on: date | None = None
    ends_on: date | None = None
    minimum_months: int | None = None
    fixed_term_reason: str = ""
    weekly_minutes: int = 2100
    has_trial_clause: bool = True
    is_trial_renewable: bool = False
    is_trial_renewed: bool = False
    absence_days: int = 0
    agreed_trial_days: int | None = None
    tutor_contact_id: ContactId | None = None
    tutor_name: str = ""
    tutor_function: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlacementRecord:
    """A hire as kept.

    Attributes:
        trial_ends_on: Last day of the trial period, computed by law; None when there is none.
    """

    placement_id: PlacementId
    content: PlacementDraft
    resident_name: str
    employer_name: str
    job_title: str
    trial_ends_on: date | None
    created_at: datetime
    updated_at: datetime
