"""Legal time in mainland France, whatever the laptop's own zone: a document must not change with a setting.

Written out because Windows has no table of time zones, and because the rule fits in two lines: directive
2000/84/EC, from the last Sunday of March to the last Sunday of October, both at 1 h UTC.
"""

from __future__ import annotations

import datetime as dt
from typing import Final

WINTER: Final = dt.timezone(dt.timedelta(hours=1))
SUMMER: Final = dt.timezone(dt.timedelta(hours=2))


def paris(instant: dt.datetime) -> dt.datetime:
    """Give an instant in the legal time of Paris.

    Args:
        instant: Aware, in any zone.
    """
    utc = instant.astimezone(dt.UTC)
    is_summer = _change(utc.year, 3) <= utc < _change(utc.year, 10)
    return utc.astimezone(SUMMER if is_summer else WINTER)


def _change(year: int, month: int) -> dt.datetime:
    """The last Sunday of a month of 31 days, at 1 h UTC."""
    last = dt.datetime(year, month, 31, 1, tzinfo=dt.UTC)
    return last - dt.timedelta(days=(last.weekday() + 1) % 7)
