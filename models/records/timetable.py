"""A working week: days, spans of work, breaks in between."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import time


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class TimeSpan:
    """Uninterrupted work; an ``end`` at or before ``start`` means the next day."""

    start: time
    end: time


@dataclass(frozen=True, slots=True, kw_only=True)
class TimetableDay:
    """The work of one weekday; no span means a rest day.

    Attributes:
        weekday: 0 is Monday, 6 is Sunday.
        paid_break_minutes: Breaks inside the spans that are paid and therefore counted.
        unpaid_break_minutes: Breaks inside the spans that are not counted as work.
    """

    weekday: int
    spans: tuple[TimeSpan, ...] = ()
    paid_break_minutes: int = 0
    unpaid_break_minutes: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Timetable:
    """A week; days that are absent are rest days."""

    days: tuple[TimetableDay, ...] = ()
