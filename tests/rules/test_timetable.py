from __future__ import annotations

from datetime import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.records.timetable import TimeSpan, Timetable, TimetableDay
from models.rules.timetable import (
    clock_text,
    common_hours,
    day_minutes,
    day_text,
    difference_to_contract,
    duration_text,
    problems,
    span_minutes,
    warnings,
    week_minutes,
    worked_weekdays,
)

Hours = tuple[str, str]


def _span(start: str, end: str) -> TimeSpan:
    return TimeSpan(start=time.fromisoformat(start), end=time.fromisoformat(end))


def _day(weekday: int, *hours: Hours, paid: int = 0, unpaid: int = 0) -> TimetableDay:
    spans = tuple(_span(*pair) for pair in hours)
    return TimetableDay(weekday=weekday, spans=spans, paid_break_minutes=paid, unpaid_break_minutes=unpaid)


def _week(weekdays: range, *hours: Hours, unpaid: int = 0) -> Timetable:
    return Timetable(days=tuple(_day(day, *hours, unpaid=unpaid) for day in weekdays))


def _codes(found: tuple[object, ...]) -> list[str]:
    return [problem.code for problem in found]  # type: ignore[attr-defined]


def test_a_full_week_sums_to_its_contract() -> None:
    week = _week(range(5), ("08:00", "12:00"), ("13:00", "16:00"))

    assert week_minutes(week) == 35 * 60
    assert difference_to_contract(week, 35 * 60) == 0
    assert difference_to_contract(week, 30 * 60) == 5 * 60
    assert problems(week) == ()
    assert warnings(week) == ()
    assert worked_weekdays(week) == {0, 1, 2, 3, 4}


def test_a_paid_break_counts_and_an_unpaid_one_does_not() -> None:
    assert day_minutes(_day(0, ("08:00", "16:00"), paid=20)) == 480
    assert day_minutes(_day(0, ("08:00", "16:00"), unpaid=45)) == 435
    assert day_minutes(_day(0)) == 0


def test_a_night_counts_on_the_day_it_begins() -> None:
    assert span_minutes(_span("22:00", "06:00")) == 480
    assert span_minutes(_span("00:00", "00:00")) == 1440
    assert day_minutes(_day(6, ("21:30", "02:00"))) == 270


def test_spans_that_overlap_are_impossible() -> None:
    assert _codes(problems(Timetable(days=(_day(0, ("08:00", "12:00"), ("11:30", "14:00")),)))) == [
        "timetable.overlap"
    ]
    touching = Timetable(days=(_day(0, ("08:00", "12:00"), ("12:00", "14:00")),))
    assert problems(touching) == ()


def test_a_night_that_runs_into_the_next_morning_is_seen() -> None:
    week = Timetable(days=(_day(1, ("20:00", "07:00")), _day(2, ("06:00", "10:00"))))

    (problem,) = problems(week)

    assert (problem.field, problem.code) == ("timetable.days.2", "timetable.overlap")


def test_sunday_night_may_run_into_monday_morning() -> None:
    week = Timetable(days=(_day(0, ("05:00", "09:00")), _day(6, ("22:00", "06:00"))))

    (problem,) = problems(week)

    assert problem.params["weekday"] == 0


def test_a_long_shift_hides_no_overlap_behind_a_short_one() -> None:
    week = Timetable(days=(_day(0, ("08:00", "18:00"), ("09:00", "10:00"), ("17:00", "19:00")),))

    assert _codes(problems(week)) == ["timetable.overlap", "timetable.overlap"]


def test_what_cannot_be_a_week_is_told() -> None:
    assert _codes(problems(Timetable(days=(_day(0, ("08:00", "09:00"), unpaid=60),)))) == [
        "timetable.break_too_long"
    ]
    assert _codes(problems(Timetable(days=(_day(0, ("08:00", "09:00"), paid=-5),)))) == [
        "timetable.break_too_long"
    ]
    assert _codes(problems(Timetable(days=(_day(0), _day(0))))) == ["timetable.day_twice"]
    assert _codes(problems(Timetable(days=(_day(7),)))) == ["timetable.weekday"]


def test_more_than_ten_hours_a_day_is_told() -> None:
    week = Timetable(days=(_day(2, ("08:00", "12:00"), ("13:00", "19:30")),))

    found = {problem.code: problem for problem in warnings(week)}

    assert found["timetable.day_too_long"].params == {"weekday": 2, "minutes": 630, "limit": 600}


def test_less_than_eleven_hours_between_two_days_is_told() -> None:
    week = Timetable(days=(_day(3, ("16:00", "23:30")), _day(4, ("07:00", "11:00"))))

    found = [problem for problem in warnings(week) if problem.code == "timetable.daily_rest"]

    assert [problem.params for problem in found] == [{"weekday": 4, "minutes": 450, "limit": 660}]


def test_a_break_in_the_day_is_not_a_daily_rest() -> None:
    week = _week(range(5), ("11:00", "15:00"), ("18:30", "22:00"))

    assert warnings(week) == ()


def test_a_week_without_35_hours_of_rest_is_told() -> None:
    assert _codes(warnings(_week(range(7), ("09:00", "14:00")))) == ["timetable.weekly_rest"]
    assert warnings(_week(range(6), ("09:00", "14:00"))) == ()


def test_rest_is_counted_from_sunday_to_monday() -> None:
    week = Timetable(days=(_day(0, ("05:00", "09:00")), _day(6, ("18:00", "23:00"))))

    assert _codes(warnings(week)) == ["timetable.daily_rest"]


def test_more_than_48_hours_a_week_is_told() -> None:
    week = _week(range(5), ("08:00", "13:00"), ("13:30", "18:30"))

    assert week_minutes(week) == 50 * 60
    assert _codes(warnings(week)) == ["timetable.week_too_long"]


def test_six_hours_without_a_break_is_told() -> None:
    assert _codes(warnings(Timetable(days=(_day(0, ("08:00", "15:00")),)))) == ["timetable.no_break"]
    assert warnings(Timetable(days=(_day(0, ("08:00", "15:00"), paid=20),))) == ()
    assert warnings(Timetable(days=(_day(0, ("08:00", "14:00")),))) == ()
    # The day counts, not the stretch; ten minutes between two of them are no break of twenty.
    split = _day(0, ("08:00", "11:00"), ("11:10", "15:00"))
    assert _codes(warnings(Timetable(days=(split,)))) == ["timetable.no_break"]
    assert warnings(Timetable(days=(_day(0, ("08:00", "11:00"), ("11:20", "15:00")),))) == ()
    assert warnings(Timetable(days=(_day(0, ("08:00", "11:00"), ("11:10", "14:10")),))) == ()


def test_common_hours_of_two_people() -> None:
    mine = _week(range(5), ("06:00", "10:00"))
    theirs = Timetable(
        days=(_day(0, ("08:00", "17:00")), _day(2, ("09:30", "12:00")), _day(5, ("06:00", "09:00")))
    )

    assert common_hours(mine, theirs) == Timetable(
        days=(_day(0, ("08:00", "10:00")), _day(2, ("09:30", "10:00")))
    )


def test_common_hours_of_two_nights() -> None:
    mine, theirs = (
        Timetable(days=(_day(6, ("22:00", "04:00")),)),
        Timetable(days=(_day(0, ("03:00", "08:00")),)),
    )

    assert common_hours(mine, theirs) == Timetable(days=(_day(0, ("03:00", "04:00")),))
    assert common_hours(mine, mine) == Timetable(
        days=(_day(0, ("00:00", "04:00")), _day(6, ("22:00", "00:00")))
    )


def test_words_of_hours_and_durations() -> None:
    day = _day(0, ("08:00", "12:00"), ("13:30", "16:05"))

    assert day_text(day) == "8\u00a0h\u00a0–\u00a012\u00a0h, 13\u00a0h\u00a030\u00a0–\u00a016\u00a0h\u00a005"
    assert day_text(day, language="en") == "8:00–12:00, 13:30–16:05"
    assert day_text(_day(0)) == ""
    assert clock_text(time(0, 5)) == "0\u00a0h\u00a005"
    assert [duration_text(m) for m in (2100, 450, 45, 0, -90)] == [
        "35\u00a0h",
        "7\u00a0h\u00a030",
        "45\u00a0min",
        "0\u00a0h",
        "−1\u00a0h\u00a030",
    ]


TIMES = st.builds(time, st.integers(0, 23), st.integers(0, 59))
DAYS = st.builds(
    TimetableDay,
    weekday=st.integers(0, 6),
    spans=st.lists(st.builds(TimeSpan, start=TIMES, end=TIMES), max_size=3).map(tuple),
    paid_break_minutes=st.integers(-10, 2000),
    unpaid_break_minutes=st.integers(-10, 2000),
)
WEEKS = st.builds(Timetable, days=st.lists(DAYS, max_size=8).map(tuple))


@given(first=WEEKS, second=WEEKS)
def test_any_week_can_be_read(first: Timetable, second: Timetable) -> None:
    assert week_minutes(first) >= 0
    assert isinstance(problems(first), tuple)
    assert isinstance(warnings(first), tuple)
    assert common_hours(first, second) == common_hours(second, first)
    assert problems(common_hours(first, second)) == ()


@given(span=st.builds(TimeSpan, start=TIMES, end=TIMES))
def test_a_span_lasts_from_a_minute_to_a_day(span: TimeSpan) -> None:
    assert 1 <= span_minutes(span) <= 1440


@pytest.mark.parametrize("language", ["fr", "en"])
def test_every_span_is_written(language: str) -> None:
    day = _day(0, ("08:00", "12:00"), ("13:00", "16:00"), ("20:00", "22:00"))

    assert day_text(day, language=language).count("–") == 3
