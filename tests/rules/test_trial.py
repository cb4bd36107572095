from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.records.placements import JobCategory, PlacementDraft
from models.rules.trial import (
    TrialRegime,
    add_months,
    employee_notice_end,
    employer_notice_end,
    is_fixed_term,
    last_day,
    last_employer_announcement,
    regime,
    trial_end,
)
from models.rules.vocabularies import default_vocabulary


def _cdi(start: date, category: JobCategory = JobCategory.EMPLOYEE, **more: object) -> PlacementDraft:
    return replace(PlacementDraft(starts_on=start, category=category), **more)  # type: ignore[arg-type]


def _cdd(start: date, end: date | None, **more: object) -> PlacementDraft:
    return replace(PlacementDraft(contract_type="cdd_under_6", starts_on=start, ends_on=end), **more)  # type: ignore[arg-type]


def _weeks(start: date, weeks: int) -> date:
    return start + timedelta(weeks=weeks, days=-1)


@pytest.mark.parametrize(
    ("placement", "end"),
    [
        (_cdi(date(2026, 12, 1)), date(2027, 1, 31)),
        (_cdi(date(2027, 1, 31)), date(2027, 3, 30)),
        (_cdi(date(2027, 3, 3)), date(2027, 5, 2)),
        (_cdi(date(2026, 12, 15), JobCategory.TECHNICIAN), date(2027, 3, 14)),
        (_cdi(date(2026, 12, 15), JobCategory.MANAGER), date(2027, 4, 14)),
        (_cdi(date(2026, 12, 1), is_trial_renewable=True, is_trial_renewed=True), date(2027, 3, 31)),
        (
            _cdi(date(2026, 12, 15), JobCategory.TECHNICIAN, is_trial_renewable=True, is_trial_renewed=True),
            date(2027, 6, 14),
        ),
        (_cdd(date(2027, 1, 4), _weeks(date(2027, 1, 4), 5)), date(2027, 1, 8)),
        (_cdd(date(2027, 1, 4), _weeks(date(2027, 1, 4), 17)), date(2027, 1, 17)),
        (_cdd(date(2027, 1, 4), date(2027, 9, 3)), date(2027, 2, 3)),
    ],
)
def test_golden_ends_of_trial(placement: PlacementDraft, end: date) -> None:
    assert trial_end(placement) == end


def test_absences_push_the_end_by_as_many_calendar_days() -> None:
    placement = _cdi(date(2026, 12, 1), absence_days=4)

    assert trial_end(placement) == date(2027, 2, 4)


def test_without_a_clause_or_a_start_there_is_no_trial() -> None:
    assert trial_end(_cdi(date(2026, 12, 1), has_trial_clause=False)) is None
    assert trial_end(PlacementDraft()) is None


def test_a_renewal_that_is_not_allowed_changes_nothing() -> None:
    assert trial_end(_cdi(date(2026, 12, 1), is_trial_renewed=True)) == date(2027, 1, 31)
    assert trial_end(_cdi(date(2026, 12, 1), is_trial_renewable=True)) == date(2027, 1, 31)
    renewed = _cdd(date(2027, 1, 4), date(2027, 9, 3), is_trial_renewable=True, is_trial_renewed=True)
    assert trial_end(renewed) == date(2027, 2, 3)


def test_a_shorter_length_agreed_is_kept_and_a_longer_one_cut() -> None:
    assert trial_end(_cdi(date(2026, 12, 1), agreed_trial_days=30)) == date(2026, 12, 30)
    assert trial_end(_cdi(date(2026, 12, 1), agreed_trial_days=90)) == date(2027, 1, 31)
    assert trial_end(_cdi(date(2026, 12, 1), agreed_trial_days=0)) is None


def test_a_short_trial_renewed_doubles_what_was_agreed() -> None:
    placement = _cdi(date(2026, 12, 1), agreed_trial_days=30, is_trial_renewable=True, is_trial_renewed=True)

    assert trial_end(placement) == date(2027, 1, 29)


@pytest.mark.parametrize(
    ("start", "months", "end"),
    [
        (date(2027, 12, 31), 2, date(2028, 2, 29)),
        (date(2026, 12, 31), 2, date(2027, 2, 28)),
        (date(2026, 12, 29), 2, date(2027, 2, 28)),
        (date(2026, 12, 28), 2, date(2027, 2, 27)),
        (date(2027, 1, 31), 1, date(2027, 2, 28)),
        (date(2028, 2, 29), 1, date(2028, 3, 28)),
        (date(2028, 2, 29), 12, date(2029, 2, 28)),
        (date(2027, 3, 1), 2, date(2027, 4, 30)),
        (date(2027, 5, 31), 1, date(2027, 6, 30)),
    ],
)
def test_a_period_of_months_ends_on_the_eve_or_with_the_month(start: date, months: int, end: date) -> None:
    assert last_day(start, months) == end


def test_months_are_added_without_leaving_the_month() -> None:
    assert add_months(date(2027, 1, 31), 1) == date(2027, 2, 28)
    assert add_months(date(2028, 1, 31), 1) == date(2028, 2, 29)
    assert add_months(date(2027, 11, 30), 3) == date(2028, 2, 29)


def test_fixed_term_of_six_months_or_less_counts_days_and_beyond_a_month() -> None:
    start = date(2027, 1, 4)

    assert trial_end(_cdd(start, date(2027, 7, 3))) == start + timedelta(days=13)
    assert trial_end(_cdd(start, date(2027, 7, 4))) == date(2027, 2, 3)
    assert trial_end(_cdd(start, _weeks(start, 1))) == start
    assert trial_end(_cdd(start, start + timedelta(days=5))) is None


def test_fixed_term_without_a_precise_end_counts_its_minimal_duration() -> None:
    start = date(2027, 1, 4)

    assert trial_end(_cdd(start, None)) is None
    assert trial_end(_cdd(start, None, minimum_months=1)) == start + timedelta(days=3)
    assert trial_end(_cdd(start, None, minimum_months=8)) == date(2027, 2, 3)


def test_an_end_before_the_start_gives_no_trial() -> None:
    assert trial_end(_cdd(date(2027, 1, 4), date(2026, 1, 4))) is None


@pytest.mark.parametrize(
    ("end", "days"),
    [
        (date(2027, 1, 4), 1),
        (date(2027, 2, 3), 2),
        (date(2027, 2, 4), 3),
        (date(2027, 3, 3), 3),
        (date(2027, 3, 4), 5),
    ],
)
def test_temporary_work_gives_two_three_or_five_days(end: date, days: int) -> None:
    start = date(2027, 1, 4)

    assert trial_end(_cdd(start, end, contract_type="temp_agency")) == start + timedelta(days=days - 1)


@pytest.mark.parametrize(
    "contract_type", ["pmsmp", "internship", "self_employed", "apprenticeship", "unknown"]
)
def test_what_has_no_trial_period_has_none(contract_type: str) -> None:
    placement = _cdd(date(2027, 1, 4), date(2027, 12, 31), contract_type=contract_type)

    assert trial_end(placement) is None


@pytest.mark.parametrize(
    "contract_type", ["seasonal", "cddi", "cdd_tremplin", "cdd_usage", "pec_cie", "professionalisation"]
)
def test_contracts_with_an_end_follow_the_fixed_term_rule(contract_type: str) -> None:
    start = date(2027, 1, 4)

    assert trial_end(_cdd(start, _weeks(start, 5), contract_type=contract_type)) == date(2027, 1, 8)


def test_contracts_that_exist_without_an_end_then_follow_the_open_ended_rule() -> None:
    for contract_type in ("pec_cie", "professionalisation", "cdi_interim", "cdi_inclusion"):
        assert trial_end(_cdi(date(2026, 12, 1), contract_type=contract_type)) == date(2027, 1, 31)


def test_a_private_household_has_one_month_renewable_once() -> None:
    placement = _cdi(date(2026, 12, 1), contract_type="household_employer")

    assert trial_end(placement) == date(2026, 12, 31)
    assert trial_end(replace(placement, is_trial_renewable=True, is_trial_renewed=True)) == date(2027, 1, 31)


def test_every_contract_of_the_vocabulary_has_a_rule() -> None:
    without = {
        term.code for term in default_vocabulary("contract_type") if regime(term.code) is TrialRegime.NONE
    }

    assert without == {"self_employed", "pmsmp", "internship"}
    assert is_fixed_term("seasonal")
    assert not is_fixed_term("cdi")


@pytest.mark.parametrize(
    ("told", "ends"),
    [
        (date(2026, 12, 1), date(2026, 12, 2)),
        (date(2026, 12, 7), date(2026, 12, 8)),
        (date(2026, 12, 8), date(2026, 12, 10)),
        (date(2026, 12, 30), date(2027, 1, 1)),
        (date(2026, 12, 31), date(2027, 1, 14)),
        (date(2027, 1, 17), date(2027, 1, 31)),
        (date(2027, 2, 28), date(2027, 3, 28)),
    ],
)
def test_employer_notice(told: date, ends: date) -> None:
    assert employer_notice_end(date(2026, 12, 1), told) == ends


def test_employee_notice() -> None:
    start = date(2026, 12, 1)

    assert employee_notice_end(start, date(2026, 12, 3)) == date(2026, 12, 4)
    assert employee_notice_end(start, date(2027, 1, 20)) == date(2027, 1, 22)


def test_the_employer_decides_two_weeks_before_the_end_of_a_two_month_trial() -> None:
    assert last_employer_announcement(date(2026, 12, 1), date(2027, 1, 31)) == date(2027, 1, 17)


@given(
    start=st.dates(date(1990, 1, 1), date(2150, 1, 1)),
    category=st.sampled_from(JobCategory),
    renewed=st.booleans(),
)
def test_a_trial_never_exceeds_its_months(start: date, category: JobCategory, renewed: bool) -> None:
    months = {JobCategory.EMPLOYEE: 2, JobCategory.TECHNICIAN: 3, JobCategory.MANAGER: 4}[category] * (
        1 + renewed
    )

    end = trial_end(_cdi(start, category, is_trial_renewable=True, is_trial_renewed=renewed))

    assert end is not None
    assert months * 28 - 1 <= (end - start).days <= months * 31 - 1
    assert (end + timedelta(days=1)).day in {start.day, 1}


@given(start=st.dates(), end=st.one_of(st.none(), st.dates()), days=st.integers(-9999, 99999))
def test_no_date_however_odd_breaks_the_computation(start: date, end: date | None, days: int) -> None:
    for contract_type in ("cdi", "cdd", "temp_agency", "pec_cie"):
        placement = _cdd(start, end, contract_type=contract_type, agreed_trial_days=days, absence_days=days)
        found = trial_end(replace(placement, minimum_months=days))
        assert found is None or found >= start
