"""Working days in France: the eleven public holidays, and the two more of Alsace-Moselle."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from functools import lru_cache

ONE_DAY = timedelta(days=1)
FIRST_YEAR, LAST_YEAR = 1900, 2200
_SATURDAY = 5
# Article L3133-1 of the Code du travail; Ascension and Whit Monday follow Easter.
_FIXED = ((1, 1), (5, 1), (5, 8), (7, 14), (8, 15), (11, 1), (11, 11), (12, 25))


def easter(year: int) -> date:
    """Return Easter Sunday, Gregorian calendar (Meeus, Jones and Butcher's algorithm)."""
    century, in_century = divmod(year, 100)
    leap_centuries, century_rest = divmod(century, 4)
    moon_shift = (century - (century + 8) // 25 + 1) // 3
    epact = (19 * (year % 19) + century - leap_centuries - moon_shift + 15) % 30
    leap_years, year_rest = divmod(in_century, 4)
    to_sunday = (32 + 2 * century_rest + 2 * leap_years - epact - year_rest) % 7
    late = (year % 19 + 11 * epact + 22 * to_sunday) // 451
    month, day = divmod(epact + to_sunday - 7 * late + 114, 31)
    return date(year, month, day + 1)


@lru_cache(maxsize=64)
def public_holidays(year: int, *, alsace_moselle: bool = False) -> frozenset[date]:
    """Return the public holidays of a year (L3133-1; L3134-13 for Alsace-Moselle).

    Args:
        year: 1900 to 2200, by today's list, whatever it was then.
        alsace_moselle: Add Good Friday and 26 December. By law Good Friday is one only in a commune with a
            Protestant church or one of both faiths: where there is none, a point comes later than it could.

    Raises:
        ValueError: The year is out of range.
    """
    if not FIRST_YEAR <= year <= LAST_YEAR:
        raise ValueError(year)
    sunday = easter(year)
    days = {date(year, month, day) for month, day in _FIXED}
    days |= {sunday + timedelta(days=offset) for offset in (1, 39, 50)}
    if alsace_moselle:
        days |= {sunday - timedelta(days=2), date(year, 12, 26)}
    return frozenset(days)


def is_public_holiday(day: date, *, alsace_moselle: bool = False) -> bool:
    """Say whether a day is a public holiday; outside 1900–2200 none is known."""
    if not FIRST_YEAR <= day.year <= LAST_YEAR:
        return False
    return day in public_holidays(day.year, alsace_moselle=alsace_moselle)


def is_working_day(day: date, *, alsace_moselle: bool = False) -> bool:
    """Say whether offices work: Monday to Friday, not a public holiday."""
    return day.weekday() < _SATURDAY and not is_public_holiday(day, alsace_moselle=alsace_moselle)


def first_day(
    start: date, accepts: Callable[[date], bool], *, step: int = 1, limit: int = 400
) -> date | None:
    """Return the first accepted day from ``start``, ``start`` included.

    Args:
        start: Where to begin.
        accepts: Says whether a day will do.
        step: 1 to go forward, -1 to go backward.
        limit: Days tried before giving up.
    """
    day = start
    for _ in range(limit):
        if accepts(day):
            return day
        day += step * ONE_DAY
    return None


def working_day_on_or_after(day: date, *, alsace_moselle: bool = False) -> date:
    """Return the day itself if it is worked, else the next working day."""
    while not is_working_day(day, alsace_moselle=alsace_moselle):
        day += ONE_DAY
    return day


def working_day_on_or_before(day: date, *, alsace_moselle: bool = False) -> date:
    """Return the day itself if it is worked, else the working day before."""
    while not is_working_day(day, alsace_moselle=alsace_moselle):
        day -= ONE_DAY
    return day


def working_day_after(day: date, *, alsace_moselle: bool = False) -> date:
    """Return the first working day strictly after a day."""
    return working_day_on_or_after(day + ONE_DAY, alsace_moselle=alsace_moselle)


def working_day_before(day: date, *, alsace_moselle: bool = False) -> date:
    """Return the last working day strictly before a day."""
    return working_day_on_or_before(day - ONE_DAY, alsace_moselle=alsace_moselle)
