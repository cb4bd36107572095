"""Dates, hours and durations are read as people type them, and never guessed."""

from __future__ import annotations

from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.any_text import ANY
from tests.ui.conftest import TODAY
from ui.widgets.parsing import (
    format_date,
    format_duration,
    format_time,
    parse_date,
    parse_duration,
    parse_number,
    parse_time,
)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("21/11/2026", date(2026, 11, 21)),
        ("21 11 26", date(2026, 11, 21)),
        ("21.11.26", date(2026, 11, 21)),
        ("21-11-2026", date(2026, 11, 21)),
        ("211126", date(2026, 11, 21)),
        ("21112026", date(2026, 11, 21)),
        ("2026-11-21", date(2026, 11, 21)),
        ("1/4", date(2026, 4, 1)),
        ("1/2", date(2027, 2, 1)),
        ("  3/3/75 ", date(1975, 3, 3)),
        ("29/02/2028", date(2028, 2, 29)),
        ("", None),
        ("   ", None),
    ],
)
def test_dates_as_people_type_them(text: str, day: date | None) -> None:
    assert parse_date(text, TODAY) == day


@pytest.mark.parametrize(
    "text",
    ["31/02/2026", "29/02/2027", "32/1/26", "demain", "1", "12/13/2026", "1/1/1", "1/1/123", "21/11/2026 x"],
)
def test_dates_that_do_not_exist_are_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        parse_date(text, TODAY)


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("8 h 30", time(8, 30)),
        ("8\u00a0h\u00a030", time(8, 30)),
        ("8:30", time(8, 30)),
        ("8h", time(8)),
        ("8", time(8)),
        ("830", time(8, 30)),
        ("1405", time(14, 5)),
        ("0:00", time(0)),
        ("", None),
    ],
)
def test_times_as_people_type_them(text: str, moment: time | None) -> None:
    assert parse_time(text) == moment


@pytest.mark.parametrize("text", ["25 h", "8 h 75", "midi", "12345", "-1"])
def test_times_that_do_not_exist_are_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        parse_time(text)


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("35 h", 2100),
        ("35", 2100),
        ("24 h 30", 1470),
        ("24:30", 1470),
        ("24h30", 1470),
        ("24,5", 1470),
        ("0 h 20 min", 20),
        ("", None),
    ],
)
def test_durations_as_people_type_them(text: str, minutes: int | None) -> None:
    assert parse_duration(text) == minutes


@pytest.mark.parametrize("text", ["beaucoup", "24 h 75", "1 2 3"])
def test_durations_that_make_no_sense_are_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        parse_duration(text)


def test_whole_numbers() -> None:
    assert parse_number("1 200") == 1200
    assert parse_number("") is None
    with pytest.raises(ValueError, match=r".*"):
        parse_number("12,5")


@given(st.dates(min_value=date(1930, 1, 1), max_value=date(2090, 1, 1)))
def test_a_date_written_is_read_back(day: date) -> None:
    assert parse_date(format_date(day), TODAY) == day


@given(st.times().map(lambda moment: moment.replace(second=0, microsecond=0)))
def test_a_time_written_is_read_back(moment: time) -> None:
    assert parse_time(format_time(moment)) == moment


@given(st.integers(min_value=0, max_value=999 * 60))
def test_a_duration_written_is_read_back(minutes: int) -> None:
    assert parse_duration(format_duration(minutes)) == minutes


@given(st.text(ANY, max_size=30))
def test_any_text_gives_a_value_or_a_refusal(text: str) -> None:
    for parse in (lambda words: parse_date(words, TODAY), parse_time, parse_duration, parse_number):
        try:
            parse(text)
        except ValueError:
            continue
