"""Months and years added to a day, as European law counts them.

Règlement (CEE, Euratom) n° 1182/71, article 3: a period of months or years ends on the day of the last month
that bears the same number; where that month has no such day, on its last day (3.2.c); a period that ends on
a Saturday, a Sunday or a public holiday ends with the next working day (3.4), which counts for what has to be
done, such as an answer, and not for how long something may be kept.
"""

from __future__ import annotations

from datetime import date

from models.rules.holidays import first_day, is_working_day
from models.rules.trial import add_months

__all__ = ["add_months", "add_years", "next_working_day"]

_MONTHS_IN_YEAR = 12


def add_years(day: date, years: int) -> date:
    """Return the last day of a period of years that begins on ``day``: 28 February after 29 February."""
    return add_months(day, years * _MONTHS_IN_YEAR)


def next_working_day(day: date) -> date:
    """Return ``day``, or the first working day after it: not a Saturday, a Sunday or a public holiday."""
    return first_day(day, is_working_day) or day
