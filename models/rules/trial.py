"""The trial period: when it ends by law, and what notice ends it sooner.

The last day is never moved because it falls on a Sunday or a public holiday, and days and months are
calendar ones (Code du travail, articles L1221-19 to L1221-26, L1242-10, L1251-14, read in stored copies of
the code in November 2026). An agreement of the branch may give less; nothing here knows of it.
"""

from __future__ import annotations

import calendar
from datetime import MAXYEAR, date, timedelta
from enum import StrEnum

from models.records.placements import JobCategory, PlacementDraft
from models.rules.holidays import FIRST_YEAR, LAST_YEAR, ONE_DAY


class TrialRegime(StrEnum):
    """Which rule of law sets the length of a trial period."""

    OPEN_ENDED = "open_ended"
    FIXED_TERM = "fixed_term"
    BY_TERM = "by_term"
    TEMPORARY = "temporary"
    PRIVATE_EMPLOYER = "private_employer"
    APPRENTICESHIP = "apprenticeship"
    NONE = "none"


_REGIMES = {
    "cdi": TrialRegime.OPEN_ENDED,
    "cdi_interim": TrialRegime.OPEN_ENDED,
    "cdi_inclusion": TrialRegime.OPEN_ENDED,
    "cdd": TrialRegime.FIXED_TERM,
    "cdd_6_plus": TrialRegime.FIXED_TERM,
    "cdd_under_6": TrialRegime.FIXED_TERM,
    "cdd_usage": TrialRegime.FIXED_TERM,
    "cddi": TrialRegime.FIXED_TERM,
    "cdd_tremplin": TrialRegime.FIXED_TERM,
    "seasonal": TrialRegime.FIXED_TERM,
    "temp_agency": TrialRegime.TEMPORARY,
    "apprenticeship": TrialRegime.APPRENTICESHIP,
    # Both exist with and without an end (L6325-5, L5134-24 and L5134-69).
    "professionalisation": TrialRegime.BY_TERM,
    "pec_cie": TrialRegime.BY_TERM,
    "household_employer": TrialRegime.PRIVATE_EMPLOYER,
    "self_employed": TrialRegime.NONE,
    "pmsmp": TrialRegime.NONE,
    "internship": TrialRegime.NONE,
}

APPRENTICE_COMPANY_DAYS = 45
"""Days of practical training in the company during which either party may end an apprenticeship (L6222-18).

Consecutive or not, days at the training centre apart: no date can be computed without the centre's
calendar, so an apprenticeship has no computed end of trial.
"""

# L1221-19; with the renewal of L1221-21.
_MONTHS = {JobCategory.EMPLOYEE: 2, JobCategory.TECHNICIAN: 3, JobCategory.MANAGER: 4}
_PRIVATE_EMPLOYER_MONTHS = 1  # convention collective IDCC 3239, articles 44-1-2 and 131-1: renewable once
_SHORT_FIXED_TERM_MONTHS = 6
_SHORT_FIXED_TERM_MAX_DAYS = 14
_TEMPORARY_DAYS = ((1, 2), (2, 3))  # L1251-14: up to 1 month, 2 days; up to 2 months, 3 days
_TEMPORARY_LONG_DAYS = 5


def add_months(day: date, months: int) -> date:
    """Return the same day ``months`` later, else the last day of that month: 31 January gives 28 February.

    The calendar ends with the year 9999: what a day typed wrongly gives beyond it is its last day.
    """
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    if year > MAXYEAR:
        return date.max
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def last_day(start: date, months: int) -> date:
    """Return the last day of a period of whole months that begins on ``start``.

    The eve of the same day of the month; where the last month has no such day, its own last day
    (code de procédure civile, article 641): two months from 31 December end on 28 February.
    """
    same_day = add_months(start, months)
    return same_day - ONE_DAY if same_day.day == start.day else same_day


def regime(contract_type: str) -> TrialRegime:
    """Return the rule that applies to a code of the vocabulary ``contract_type``; unknown codes have none."""
    return _REGIMES.get(contract_type, TrialRegime.NONE)


def is_fixed_term(contract_type: str) -> bool:
    """Say whether a contract of this type cannot be without an end or a minimal duration."""
    return regime(contract_type) in {TrialRegime.FIXED_TERM, TrialRegime.TEMPORARY}


def trial_end(placement: PlacementDraft) -> date | None:
    """Return the last day of the trial period.

    Absences extend it by as many calendar days, within the contract. A renewal counts where it is allowed;
    a shorter length agreed in the contract is kept, a longer one is cut to the legal maximum.

    Returns:
        None when there is none, or none that can be computed: no clause in the contract, no start, no end
        of a fixed-term contract, an apprenticeship, a stay that is not a contract.
    """
    start = placement.starts_on
    if start is None or not placement.has_trial_clause or not FIRST_YEAR <= start.year <= LAST_YEAR:
        return None
    legal = _legal_end(placement, start)
    if legal is None:
        return None
    if placement.agreed_trial_days is not None:
        days = placement.agreed_trial_days * (2 if _is_renewed(placement) else 1)
        legal = min(legal, start + timedelta(days=min(days, 3660) - 1))
    if legal < start:
        return None
    end = legal + timedelta(days=min(max(placement.absence_days, 0), 3660))
    has_term = _effective_regime(placement) in {TrialRegime.FIXED_TERM, TrialRegime.TEMPORARY}
    return min(end, placement.ends_on) if has_term and placement.ends_on is not None else end


def _legal_end(placement: PlacementDraft, start: date) -> date | None:
    rule = _effective_regime(placement)
    factor = 2 if _is_renewed(placement) else 1
    if rule is TrialRegime.OPEN_ENDED:
        return last_day(start, _MONTHS[placement.category] * factor)
    if rule is TrialRegime.PRIVATE_EMPLOYER:
        return last_day(start, _PRIVATE_EMPLOYER_MONTHS * factor)
    end = _contract_end(placement, start)
    if end is None or end < start:
        return None
    if rule is TrialRegime.FIXED_TERM:
        return _fixed_term_end(start, end)
    return _temporary_end(start, end) if rule is TrialRegime.TEMPORARY else None


def _effective_regime(placement: PlacementDraft) -> TrialRegime:
    rule = regime(placement.contract_type)
    has_term = placement.ends_on is not None or placement.minimum_months is not None
    if rule is TrialRegime.BY_TERM:
        return TrialRegime.FIXED_TERM if has_term else TrialRegime.OPEN_ENDED
    if rule is TrialRegime.PRIVATE_EMPLOYER and has_term:
        return TrialRegime.FIXED_TERM
    return rule


def _is_renewed(placement: PlacementDraft) -> bool:
    # Only contracts without an end can have their trial renewed, once (L1221-21).
    can_be = _effective_regime(placement) in {TrialRegime.OPEN_ENDED, TrialRegime.PRIVATE_EMPLOYER}
    return can_be and placement.is_trial_renewable and placement.is_trial_renewed


def _contract_end(placement: PlacementDraft, start: date) -> date | None:
    if placement.ends_on is not None:
        return placement.ends_on
    if placement.minimum_months is None or not 0 < placement.minimum_months <= 120:  # noqa: PLR2004 - ten years
        return None
    return last_day(start, placement.minimum_months)


def _fixed_term_end(start: date, end: date) -> date | None:
    # L1242-10: one day per week, a started week gives none; two weeks at most, one month beyond six months.
    if end > last_day(start, _SHORT_FIXED_TERM_MONTHS):
        return last_day(start, 1)
    days = min(((end - start).days + 1) // 7, _SHORT_FIXED_TERM_MAX_DAYS)
    return start + timedelta(days=days - 1) if days else None


def _temporary_end(start: date, end: date) -> date:
    for months, days in _TEMPORARY_DAYS:
        if end <= last_day(start, months):
            return min(end, start + timedelta(days=days - 1))
    return start + timedelta(days=_TEMPORARY_LONG_DAYS - 1)


_SHORT_PRESENCE_DAYS = 8


def employer_notice_end(starts_on: date, told_on: date) -> date:
    """Return the day on which the contract ends when the employer ends the trial on ``told_on`` (L1221-25).

    24 hours under 8 days of presence, 48 hours up to one month, two weeks after one month, one month after
    three. The day of the announcement counts as presence, and days away too: the longer notice is never
    missed by a day. The law asks for none in a fixed-term contract whose trial is under a week, nor in
    temporary work: the 24 hours are counted all the same, so that one is told a day too soon rather than
    too late.
    """
    if told_on >= last_day(starts_on, 3):
        return add_months(told_on, 1)
    if told_on >= last_day(starts_on, 1):
        return told_on + timedelta(weeks=2)
    return told_on + ONE_DAY * (1 if (told_on - starts_on).days + 1 < _SHORT_PRESENCE_DAYS else 2)


def employee_notice_end(starts_on: date, told_on: date) -> date:
    """Return the day on which the contract ends when the employee ends the trial (L1221-26).

    48 hours, 24 under 8 days of presence.
    """
    return told_on + ONE_DAY * (1 if (told_on - starts_on).days + 1 < _SHORT_PRESENCE_DAYS else 2)


def last_employer_announcement(starts_on: date, trial_ends_on: date) -> date:
    """Return the last day on which the employer can end the trial with the whole notice inside it.

    After that day the decision has been taken; ``starts_on`` at the earliest.
    """
    day = trial_ends_on
    while day > starts_on and employer_notice_end(starts_on, day) > trial_ends_on:
        day -= ONE_DAY
    return day
