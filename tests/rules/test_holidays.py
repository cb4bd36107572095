from __future__ import annotations

from datetime import date

import pytest

from models.rules.holidays import (
    easter,
    is_public_holiday,
    is_working_day,
    public_holidays,
    working_day_after,
    working_day_before,
    working_day_on_or_after,
    working_day_on_or_before,
)


@pytest.mark.parametrize(
    ("year", "sunday"),
    [
        (1900, date(1900, 4, 15)),
        (1943, date(1943, 4, 25)),
        (1954, date(1954, 4, 18)),
        (1961, date(1961, 4, 2)),
        (2000, date(2000, 4, 23)),
        (2008, date(2008, 3, 23)),
        (2024, date(2024, 3, 31)),
        (2026, date(2026, 4, 5)),
        (2027, date(2027, 3, 28)),
        (2038, date(2038, 4, 25)),
        (2049, date(2049, 4, 18)),
        (2076, date(2076, 4, 19)),
        (2100, date(2100, 3, 28)),
        (2200, date(2200, 4, 6)),
    ],
)
def test_easter(year: int, sunday: date) -> None:
    assert easter(year) == sunday


def test_easter_is_always_a_sunday_between_22_march_and_25_april() -> None:
    for year in range(1900, 2201):
        assert easter(year).weekday() == 6
        assert date(year, 3, 22) <= easter(year) <= date(year, 4, 25)


def test_the_eleven_holidays_of_2027() -> None:
    assert sorted(public_holidays(2027)) == [
        date(2027, 1, 1),
        date(2027, 3, 29),
        date(2027, 5, 1),
        date(2027, 5, 6),
        date(2027, 5, 8),
        date(2027, 5, 17),
        date(2027, 7, 14),
        date(2027, 8, 15),
        date(2027, 11, 1),
        date(2027, 11, 11),
        date(2027, 12, 25),
    ]


def test_alsace_moselle_has_two_more() -> None:
    more = public_holidays(2027, alsace_moselle=True) - public_holidays(2027)

    assert more == {date(2027, 3, 26), date(2027, 12, 26)}


def test_two_holidays_may_share_a_day() -> None:
    # Ascension Day fell on 1 May in 2008: ten days, not eleven.
    assert len(public_holidays(2008)) == 10


def test_a_year_out_of_range_is_refused_or_without_holidays() -> None:
    with pytest.raises(ValueError, match="1899"):
        public_holidays(1899)
    assert not is_public_holiday(date(2250, 1, 1))


def test_the_next_and_previous_working_days() -> None:
    new_year = date(2027, 1, 1)  # a Friday

    assert not is_working_day(new_year)
    assert working_day_on_or_after(new_year) == date(2027, 1, 4)
    assert working_day_on_or_before(new_year) == date(2026, 12, 31)
    assert working_day_after(date(2026, 12, 31)) == date(2027, 1, 4)
    assert working_day_before(date(2027, 1, 4)) == date(2026, 12, 31)
    assert working_day_on_or_after(date(2027, 3, 26)) == date(2027, 3, 26)
    assert working_day_on_or_after(date(2027, 3, 26), alsace_moselle=True) == date(2027, 3, 30)
