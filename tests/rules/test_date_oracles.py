"""Dates of a hire and of an immersion against hand tables and against slow counting, day after day."""

from __future__ import annotations

import calendar
from dataclasses import replace
from datetime import date, time, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.records.placements import JobCategory, PlacementDraft
from models.records.plans import ContractSection
from models.records.timetable import TimeSpan, Timetable, TimetableDay
from models.rules.absences import Absence, trial_extension
from models.rules.checkpoints import check_points
from models.rules.holidays import is_public_holiday
from models.rules.immersion import ImmersionFacts, Stay, findings
from models.rules.placement_alerts import AlertKind, alerts, contract_of
from models.rules.trial import (
    add_months,
    employee_notice_end,
    employer_notice_end,
    last_day,
    last_employer_announcement,
    trial_end,
)

DAY = timedelta(days=1)
_CDI = PlacementDraft(starts_on=date(2026, 12, 1))
_DAYS = st.dates(date(2024, 1, 1), date(2036, 12, 31))


def _slow_month_later(day: date, months: int) -> date:
    """Walk: the same day of the month so many months on, else the last one that month has."""
    walked, left = day, months
    while left:
        walked += DAY
        is_last = walked.day == calendar.monthrange(walked.year, walked.month)[1]
        if walked.day == day.day or (is_last and walked.day < day.day):
            left -= 1
    return walked


def _slow_last_day(start: date, months: int) -> date:
    same = _slow_month_later(start, months)
    return same if same.day < start.day else same - DAY


@settings(max_examples=60)
@given(start=_DAYS, months=st.integers(1, 12))
def test_months_are_those_of_a_calendar_turned_page_by_page(start: date, months: int) -> None:
    assert add_months(start, months) == _slow_month_later(start, months)
    assert last_day(start, months) == _slow_last_day(start, months)


@pytest.mark.parametrize(
    ("start", "months", "away", "end"),
    [
        # Cass. soc., 11 September 2019, n° 17-21.976: four months from 17 February end on 16 June; seven
        # days off, five of them from Monday to Friday, make nine: a renewal of 24 June was in time.
        (date(2014, 2, 17), 4, [], date(2014, 6, 16)),
        (
            date(2014, 2, 17),
            4,
            [((5, 2), (5, 2)), ((5, 19), (5, 25)), ((5, 30), (5, 30))],
            date(2014, 6, 25),
        ),
    ],
)
def test_a_trial_that_judges_counted(
    start: date, months: int, away: list[tuple[tuple[int, int], tuple[int, int]]], end: date
) -> None:
    assert months == 4
    manager = replace(_CDI, starts_on=start, category=JobCategory.MANAGER)
    days = [Absence(since=date(2014, *first), until=date(2014, *last)) for first, last in away]

    assert trial_extension(manager, days, date(2014, 7, 1)).ends_on == end


@pytest.mark.parametrize(
    ("start", "alsace", "end", "renewal", "decision"),
    [
        (date(2027, 1, 30), False, date(2027, 3, 29), date(2027, 3, 26), date(2027, 3, 15)),  # Easter Monday
        (date(2027, 1, 30), True, date(2027, 3, 29), date(2027, 3, 25), date(2027, 3, 15)),  # Good Friday off
        (date(2026, 10, 27), True, date(2026, 12, 26), date(2026, 12, 24), date(2026, 12, 12)),  # a Saturday
        (date(2027, 10, 27), True, date(2027, 12, 26), date(2027, 12, 24), date(2027, 12, 12)),  # a Sunday
        (date(2028, 10, 27), False, date(2028, 12, 26), date(2028, 12, 26), date(2028, 12, 12)),  # a Tuesday
        (date(2028, 10, 27), True, date(2028, 12, 26), date(2028, 12, 22), date(2028, 12, 12)),
        (date(2027, 6, 16), False, date(2027, 8, 15), date(2027, 8, 13), date(2027, 8, 1)),  # Sunday, holiday
        (date(2027, 5, 1), False, date(2027, 6, 30), date(2027, 6, 30), date(2027, 6, 16)),  # starts on one
        (date(2027, 12, 31), False, date(2028, 2, 29), date(2028, 2, 29), date(2028, 2, 15)),
    ],
)
def test_the_end_stays_and_the_written_renewal_comes_before_on_a_worked_day(
    start: date, alsace: bool, end: date, renewal: date, decision: date
) -> None:
    may_renew = replace(_CDI, starts_on=start, is_trial_renewable=True)
    told = {alert.kind: alert for alert in alerts(may_renew, alsace_moselle=alsace)}

    assert (told[AlertKind.TRIAL_END].due_on, told[AlertKind.TRIAL_RENEWAL].due_on) == (end, renewal)
    assert told[AlertKind.TRIAL_DECISION].due_on == decision
    once = replace(may_renew, is_trial_renewed=True)
    assert AlertKind.TRIAL_RENEWAL not in {alert.kind for alert in alerts(once, alsace_moselle=alsace)}


@pytest.mark.parametrize(
    ("contract", "end_after_days", "minimum", "days"),
    [
        ("cdd_under_6", 1, None, None),  # a contract shorter than a week has no day of trial
        ("cdd_under_6", 6, None, None),
        ("cdd_under_6", 7, None, 1),
        ("cdd_under_6", 13, None, 1),
        ("cdd_under_6", 14, None, 2),
        ("cdd_under_6", 98, None, 14),
        ("cdd_under_6", None, 1, 4),  # without a precise end: of its minimal duration
        ("cdd_under_6", None, 3, 13),  # 92 days of summer
        ("cdd_under_6", None, 6, 14),
        ("cdd_6_plus", None, 7, 31),
        ("cdd_6_plus", None, None, None),
        ("temp_agency", 1, None, 1),  # a mission of one day
        ("temp_agency", 31, None, 2),
        ("temp_agency", 32, None, 3),
        ("temp_agency", 62, None, 3),
        ("temp_agency", 63, None, 5),
    ],
)
def test_a_fixed_term_has_a_day_of_trial_a_week(
    contract: str, end_after_days: int | None, minimum: int | None, days: int | None
) -> None:
    start = date(2027, 7, 1)
    ends_on = None if end_after_days is None else start + (end_after_days - 1) * DAY
    hire = PlacementDraft(contract_type=contract, starts_on=start, ends_on=ends_on, minimum_months=minimum)

    end = trial_end(hire)

    assert end == (None if days is None else start + (days - 1) * DAY)


def test_a_trial_put_back_by_an_absence_never_outlives_its_contract() -> None:
    hire = PlacementDraft(contract_type="cdd_under_6", starts_on=date(2027, 1, 4), ends_on=date(2027, 2, 7))
    ill = [Absence(since=date(2027, 1, 5), until=date(2027, 2, 28))]

    assert trial_extension(hire, ill, date(2027, 3, 1)).ends_on == date(2027, 2, 7)
    assert trial_end(replace(hire, absence_days=3)) == date(2027, 1, 11)


@pytest.mark.parametrize(
    ("presence", "employer", "employee"),
    [(1, 1, 1), (7, 1, 1), (8, 2, 2), (30, 2, 2), (31, 14, 2), (91, 14, 2), (92, 31, 2)],
)
def test_notices_by_days_of_presence(presence: int, employer: int, employee: int) -> None:
    """From 1 July: a month of presence is its 31st day, three are the 92nd (30 September)."""
    start = date(2027, 7, 1)
    told = start + (presence - 1) * DAY

    assert employer_notice_end(start, told) in {told + employer * DAY, add_months(told, 1)}
    assert (employer_notice_end(start, told) == add_months(told, 1)) is (presence >= 92)
    assert employee_notice_end(start, told) == told + employee * DAY


@settings(max_examples=40)
@given(start=_DAYS, length=st.integers(2, 250))
def test_the_last_announcement_is_found_by_trying_each_day(start: date, length: int) -> None:
    end = start + (length - 1) * DAY
    month, quarter = _slow_last_day(start, 1), _slow_last_day(start, 3)

    def notice(told: date) -> date:
        if told >= quarter:
            return _slow_month_later(told, 1)
        if told >= month:
            return told + 14 * DAY
        return told + (1 if (told - start).days < 7 else 2) * DAY

    tried = [start + number * DAY for number in range(length)]
    assert last_employer_announcement(start, end) == max(
        (told for told in tried if notice(told) <= end), default=start
    )


def _week(weekdays: frozenset[int]) -> Timetable:
    span = TimeSpan(start=time(8), end=time(15))
    return Timetable(days=tuple(TimetableDay(weekday=day, spans=(span,)) for day in sorted(weekdays)))


@settings(max_examples=60)
@given(
    start=_DAYS,
    weekdays=st.frozensets(st.integers(0, 6)),
    alsace=st.booleans(),
    months=st.sampled_from([None, 1, 4, 8]),
    away=st.integers(0, 12),
)
def test_each_point_is_where_counting_by_hand_puts_it(
    start: date, weekdays: frozenset[int], alsace: bool, months: int | None, away: int
) -> None:
    """J1 to M12 by walking; a point that is not there has a heavier one on its day, or the contract is over."""
    hire = replace(_CDI, starts_on=start, absence_days=away)
    if months is not None:
        hire = replace(hire, contract_type="cdd_under_6", ends_on=_slow_last_day(start, months))
    contract = contract_of(hire)
    found = {
        line.code: line.due_on
        for line in check_points(contract, _week(weekdays), alsace_moselle=alsace, with_month_12=True)
    }
    taken = set(found.values())

    for code, wanted in _by_hand(contract, start, weekdays, alsace).items():
        assert found.get(code, wanted) == wanted
        assert code in found or wanted in taken or wanted > (hire.ends_on or date.max)
    assert found.get("trial_end") == contract.trial_ends_on


def _by_hand(
    contract: ContractSection, start: date, weekdays: frozenset[int], alsace: bool
) -> dict[str, date]:
    worked = weekdays or frozenset(range(5))
    met = worked & frozenset(range(5)) or worked

    def forward(day: date, allowed: frozenset[int]) -> date:
        while day.weekday() not in allowed or is_public_holiday(day, alsace_moselle=alsace):
            day += DAY
        return day

    def office_before(day: date) -> date:
        while day.weekday() > 4 or is_public_holiday(day, alsace_moselle=alsace):
            day -= DAY
        return day

    exact = {
        "day_3": start + 2 * DAY,
        "day_8": start + 7 * DAY,
        "day_15": start + 14 * DAY,
        **{f"month_{n}": _slow_month_later(start, n) for n in (1, 3, 6, 12)},
    }
    return {
        "employer_preparation": office_before(start - 7 * DAY),
        "employee_call": office_before(start - DAY),
        "day_1": forward(start, worked),
        **{code: forward(day, met) for code, day in exact.items()},
    }


_STAYS = st.builds(
    lambda start, length, code: Stay(
        date(2026, 1, 1) + start * DAY, date(2026, 1, 1) + (start + length) * DAY, code
    ),
    st.integers(0, 800),
    st.integers(0, 45),
    st.sampled_from(["discover", "confirm"]),
)


@settings(max_examples=15)
@given(this=_STAYS, others=st.lists(_STAYS, max_size=3))
def test_two_agreements_and_sixty_days_are_counted_in_every_window_of_a_year(
    this: Stay, others: list[Stay]
) -> None:
    facts = ImmersionFacts(
        starts_on=this.starts_on, ends_on=this.ends_on, object_code="discover", same_host=tuple(others)
    )
    told = {finding.code for finding in findings(facts)}
    stays = [this, *others]
    most_begun = most_days = 0
    for number in range(-366, 1300):
        first = date(2026, 1, 1) + number * DAY
        last = last_day(first, 12)
        inside = [(max(stay.starts_on, first), min(stay.ends_on, last)) for stay in stays]
        if first <= this.starts_on <= last:
            most_begun = max(most_begun, sum(first <= stay.starts_on <= last for stay in stays))
        if inside[0][0] <= inside[0][1]:
            most_days = max(most_days, sum(max(0, (end - begin).days + 1) for begin, end in inside))

    assert ("third_agreement" in told) is (most_begun > 2)
    assert ("sixty_days" in told) is (most_days > 60)
