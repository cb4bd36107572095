"""Alerts of a hire: before the employer's notice, never moved ends, nothing that tells of a person."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.records.dated_papers import DatedPaperDraft, PaperKind
from models.records.placements import JobCategory, PlacementDraft
from models.rules.absences import Absence, trial_extension
from models.rules.placement_alerts import (
    Alert,
    AlertKind,
    AlertState,
    alerts,
    information_items,
    paper_alerts,
    state_of,
)
from models.rules.trial import last_employer_announcement, trial_end
from models.rules.vocabularies import default_vocabulary

_K = AlertKind
_START = date(2026, 12, 1)
_CDI = PlacementDraft(starts_on=_START)


def _by_kind(placement: PlacementDraft, **more: object) -> dict[AlertKind, Alert]:
    return {alert.kind: alert for alert in alerts(placement, **more)}  # type: ignore[arg-type]


def test_golden_employee_from_1_december_2026() -> None:
    told = {
        alert.kind: (alert.shown_from, alert.due_on, alert.about_on)
        for alert in alerts(replace(_CDI, is_trial_renewable=True))
    }

    assert told == {
        _K.HIRE_DECLARATION: (date(2026, 11, 23), date(2026, 11, 30), date(2026, 11, 30)),
        _K.INFORMATION_7_DAYS: (date(2026, 12, 1), date(2026, 12, 7), date(2026, 12, 7)),
        _K.INFORMATION_1_MONTH: (date(2026, 12, 17), date(2026, 12, 31), date(2026, 12, 31)),
        # Told on the Friday before the 21st day; two weeks' notice inside the trial end on 31 January.
        _K.TRIAL_DECISION: (date(2027, 1, 8), date(2027, 1, 17), date(2027, 1, 31)),
        _K.TRIAL_RENEWAL: (date(2027, 1, 8), date(2027, 1, 29), date(2027, 1, 31)),
        _K.TRIAL_END: (date(2027, 1, 24), date(2027, 1, 31), date(2027, 1, 31)),  # a Sunday: never moved
        _K.HEALTH_VISIT: (date(2027, 1, 29), date(2027, 2, 28), date(2027, 2, 28)),
    }


def test_golden_renewed_trial_ends_on_31_march_and_its_notice_is_a_month() -> None:
    renewed = replace(_CDI, is_trial_renewable=True, is_trial_renewed=True)

    told = _by_kind(renewed)

    assert told[_K.TRIAL_END].due_on == date(2027, 3, 31)
    assert told[_K.TRIAL_DECISION].due_on == date(2027, 2, 28)
    assert told[_K.TRIAL_DECISION].shown_from == date(2027, 2, 19)  # the 21st is a Sunday
    assert _K.TRIAL_RENEWAL not in told


@pytest.mark.parametrize(
    ("start", "end", "last"),
    [
        (date(2027, 1, 31), date(2027, 3, 30), date(2027, 3, 16)),
        (date(2027, 3, 3), date(2027, 5, 2), date(2027, 4, 18)),
        (date(2028, 2, 29), date(2028, 4, 28), date(2028, 4, 14)),
        (date(2026, 12, 31), date(2027, 2, 28), date(2027, 2, 14)),
    ],
)
def test_golden_decisions_come_two_weeks_before_the_end(start: date, end: date, last: date) -> None:
    told = _by_kind(replace(_CDI, starts_on=start))

    assert (told[_K.TRIAL_END].about_on, told[_K.TRIAL_DECISION].due_on) == (end, last)
    assert told[_K.TRIAL_DECISION].shown_from < last


@given(
    start=st.dates(date(2024, 1, 1), date(2040, 12, 31)),
    category=st.sampled_from(JobCategory),
    is_renewed=st.booleans(),
    away=st.integers(0, 60),
)
def test_a_trial_is_always_told_before_the_notice_begins(
    start: date, category: JobCategory, is_renewed: bool, away: int
) -> None:
    placement = replace(
        _CDI,
        starts_on=start,
        category=category,
        is_trial_renewable=True,
        is_trial_renewed=is_renewed,
        absence_days=away,
    )
    end = trial_end(placement)
    assert end is not None

    told = _by_kind(placement)[_K.TRIAL_DECISION]

    assert start <= told.shown_from < told.due_on == last_employer_announcement(start, end) < end


def test_without_a_clause_no_word_of_a_trial() -> None:
    told = set(_by_kind(replace(_CDI, has_trial_clause=False, is_trial_renewable=True)))

    assert not told & {_K.TRIAL_DECISION, _K.TRIAL_RENEWAL, _K.TRIAL_END}
    assert _by_kind(replace(_CDI, starts_on=None)) == {}


def test_a_trial_of_a_few_days_is_told_from_the_first() -> None:
    start = date(2027, 1, 4)
    told = _by_kind(replace(_CDI, contract_type="cdd_under_6", starts_on=start, ends_on=date(2027, 2, 7)))

    assert told[_K.TRIAL_END].about_on == date(2027, 1, 8)  # five weeks: five days
    assert start <= told[_K.TRIAL_DECISION].shown_from <= told[_K.TRIAL_DECISION].due_on < date(2027, 1, 8)
    assert _K.TRIAL_RENEWAL not in told


def test_the_end_of_a_contract_is_told_a_month_before_on_a_worked_day() -> None:
    fixed = replace(_CDI, contract_type="cdd_6_plus", starts_on=date(2026, 7, 1), ends_on=date(2027, 1, 31))
    told = _by_kind(fixed)[_K.CONTRACT_END]

    # Thirty days before is 1 January; the last worked day before a Sunday is Friday.
    assert (told.shown_from, told.due_on, told.about_on) == (
        date(2026, 12, 31),
        date(2027, 1, 29),
        date(2027, 1, 31),
    )
    easter = _by_kind(replace(fixed, ends_on=date(2027, 3, 26)), alsace_moselle=True)[_K.CONTRACT_END]
    assert (easter.due_on, easter.about_on) == (date(2027, 3, 25), date(2027, 3, 26))  # Good Friday
    short = _by_kind(replace(fixed, starts_on=date(2027, 1, 25)))[_K.CONTRACT_END]
    assert short.shown_from == date(2027, 1, 25)
    unsure = replace(fixed, ends_on=None, minimum_months=2, starts_on=date(2026, 12, 31))
    assert _by_kind(unsure)[_K.CONTRACT_END].about_on == date(2027, 2, 28)


def test_the_health_visit_is_told_alike_for_everybody() -> None:
    """A date before the three months would tell something of the person."""
    disabled = DatedPaperDraft(kind=PaperKind.DISABLED_WORKER, expires_on=date(2027, 1, 10))

    assert _by_kind(_CDI, papers=[disabled]) == _by_kind(_CDI)
    assert paper_alerts(disabled) == ()


def test_a_permit_is_told_from_the_120th_day_and_stays_private() -> None:
    permit = DatedPaperDraft(kind=PaperKind.RESIDENCE_PERMIT, expires_on=date(2028, 4, 29))
    renewal, end = paper_alerts(permit)

    assert (renewal.shown_from, renewal.due_on) == (date(2027, 12, 31), date(2028, 2, 29))
    assert (end.shown_from, end.due_on) == (date(2028, 2, 29), date(2028, 4, 29))
    assert renewal.is_private and end.is_private
    assert not any(alert.is_private for alert in alerts(_CDI))
    licence = DatedPaperDraft(kind=PaperKind.DRIVING_LICENCE, expires_on=date(2027, 3, 2))
    assert [alert.shown_from for alert in paper_alerts(licence)] == [date(2027, 1, 1)]
    assert paper_alerts(DatedPaperDraft(kind=PaperKind.RESIDENCE_PERMIT)) == ()


def test_after_a_break_only_what_was_due_and_the_papers_of_the_person_remain() -> None:
    permit = DatedPaperDraft(kind=PaperKind.RIGHT_TO_WORK, expires_on=date(2027, 6, 30))

    told = set(_by_kind(_CDI, papers=[permit], broken_on=date(2026, 12, 20)))

    assert told == {_K.HIRE_DECLARATION, _K.INFORMATION_7_DAYS, _K.PERMIT_RENEWAL, _K.PERMIT_END}
    assert _K.INFORMATION_7_DAYS in _by_kind(_CDI, broken_on=date(2026, 12, 7))  # due that very day
    assert _K.INFORMATION_7_DAYS not in _by_kind(_CDI, broken_on=date(2026, 12, 6))


def test_on_its_last_useful_day_there_is_still_time() -> None:
    alert = _by_kind(_CDI)[_K.TRIAL_DECISION]

    assert state_of(alert, date(2027, 1, 7)) is AlertState.COMING
    assert state_of(alert, date(2027, 1, 8)) is state_of(alert, date(2027, 1, 17)) is AlertState.DUE
    assert state_of(alert, date(2027, 1, 18)) is AlertState.OVER
    assert state_of(alert, date(2027, 1, 18), is_done=True) is AlertState.DONE


def test_what_the_employer_tells_in_writing_depends_on_the_contract() -> None:
    known = {term.code for term in default_vocabulary("hire_information")}
    agency = replace(_CDI, contract_type="temp_agency", ends_on=date(2027, 2, 28))

    told = {item.code: item.due_on for item in information_items(_CDI)}
    assert set(told) == known - {"end", "user_company"}
    assert (told["parties"], told["training"]) == (date(2026, 12, 7), date(2026, 12, 31))
    assert {item.code for item in information_items(agency)} == known
    assert "trial" not in {item.code for item in information_items(replace(_CDI, has_trial_clause=False))}
    assert information_items(replace(_CDI, contract_type="pmsmp")) == ()


@pytest.mark.parametrize(
    ("absences", "days", "end"),
    [
        ([], 0, date(2027, 1, 31)),
        ([(date(2026, 12, 7), date(2026, 12, 10))], 4, date(2027, 2, 4)),
        # Overlapping absences, a week-end inside: each day once.
        (
            [(date(2026, 12, 7), date(2026, 12, 14)), (date(2026, 12, 11), date(2026, 12, 15))],
            9,
            date(2027, 2, 9),
        ),
        # Before the start, after the end: nothing.
        (
            [(date(2026, 11, 20), date(2026, 12, 2)), (date(2027, 2, 3), date(2027, 2, 9))],
            2,
            date(2027, 2, 2),
        ),
        # Within the extension that another absence gave.
        ([(date(2026, 12, 1), date(2026, 12, 2)), (date(2027, 2, 2), date(2027, 2, 3))], 4, date(2027, 2, 4)),
        ([(date(2026, 12, 20), date(2026, 12, 10))], 0, date(2027, 1, 31)),
    ],
)
def test_absences_put_the_end_back(absences: list[tuple[date, date]], days: int, end: date) -> None:
    told = trial_extension(_CDI, [Absence(since=one, until=two) for one, two in absences], date(2027, 6, 1))

    assert (told.days, told.ends_on) == (days, end)
    assert trial_end(replace(_CDI, absence_days=days)) == end


def test_who_is_still_away_is_away_until_today() -> None:
    away = [Absence(since=date(2027, 1, 30))]

    assert trial_extension(_CDI, away, date(2027, 1, 30)).ends_on == date(2027, 2, 1)
    assert trial_extension(_CDI, away, date(2027, 2, 27)).ends_on == date(2027, 3, 1)
    assert trial_extension(_CDI, away, date(2027, 1, 1)).days == 0
    assert trial_extension(replace(_CDI, has_trial_clause=False), away, date(2027, 2, 1)).ends_on is None


def test_an_absence_moves_the_alert() -> None:
    later = replace(_CDI, absence_days=4)

    assert _by_kind(later)[_K.TRIAL_DECISION].due_on == date(2027, 1, 17) + timedelta(days=4)
