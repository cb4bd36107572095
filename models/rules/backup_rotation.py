"""Which backups are kept: the last of seven days, of four weeks and of twelve months."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

FEWEST: Final = 3
"""Never fewer copies than this are kept."""
PINNED: Final = 2
"""Copies made before a migration or a change of keys that are kept whatever their age."""
_DAYS, _WEEKS, _MONTHS = 7, 4, 12


@dataclass(frozen=True, slots=True, kw_only=True)
class Copy:
    """What the rule looks at.

    Attributes:
        ordinal: Order in which copies were made; dates follow the clock, which may have been set back.
        made_at: Instant in UTC.
        is_verified: It was opened and found sound.
        is_pinned: Made before a migration or a change of keys.
    """

    ordinal: int
    made_at: datetime
    is_verified: bool
    is_pinned: bool = False


def to_remove(copies: Sequence[Copy]) -> frozenset[int]:
    """Return the ordinals of the copies that may go.

    Days, weeks and months are those that have a copy, not those that have passed: after a long absence, or
    with a clock that jumps, nothing is removed because time went by.

    Args:
        copies: All copies of one vault, in any order.
    """
    ordered = sorted(copies, key=_order)
    verified = [copy for copy in ordered if copy.is_verified]
    kept = {copy.ordinal for copy in verified[-FEWEST:]}
    kept |= {copy.ordinal for copy in ordered if not copy.is_verified and _is_newest(copy, verified)}
    kept |= {copy.ordinal for copy in [copy for copy in ordered if copy.is_pinned][-PINNED:]}
    for period, limit in ((_day, _DAYS), (_week, _WEEKS), (_month, _MONTHS)):
        kept |= _last_of_each(verified, period, limit)
    if len(kept) < FEWEST:
        kept |= {copy.ordinal for copy in ordered[-FEWEST:]}
    return frozenset(copy.ordinal for copy in ordered) - kept


def _last_of_each(
    copies: Iterable[Copy], period: Callable[[datetime], tuple[int, ...]], limit: int
) -> set[int]:
    last: dict[tuple[int, ...], int] = {}
    for copy in copies:
        last[period(copy.made_at)] = copy.ordinal
    return {last[key] for key in sorted(last)[-limit:]}


def _is_newest(copy: Copy, verified: Sequence[Copy]) -> bool:
    """Say whether a copy not verified yet is newer than all that are: it may be the best there is."""
    return not verified or copy.ordinal > verified[-1].ordinal


def _day(instant: datetime) -> tuple[int, ...]:
    return instant.date().timetuple()[:3]


def _week(instant: datetime) -> tuple[int, ...]:
    return instant.isocalendar()[:2]


def _month(instant: datetime) -> tuple[int, ...]:
    return instant.year, instant.month


def _order(copy: Copy) -> int:
    return copy.ordinal
