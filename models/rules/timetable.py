"""The working week: its sum, its words, and the limits the law puts on it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import time
from itertools import pairwise

from models.errors import Problem
from models.records.timetable import TimeSpan, Timetable, TimetableDay
from models.rules.text import NBSP

MINUTES_PER_DAY = 24 * 60
MINUTES_PER_WEEK = 7 * MINUTES_PER_DAY
MAX_DAY_MINUTES = 10 * 60  # L3121-18
MAX_WEEK_MINUTES = 48 * 60  # L3121-20
MIN_DAILY_REST_MINUTES = 11 * 60  # L3131-1
MIN_WEEKLY_REST_MINUTES = 35 * 60  # L3132-2: 24 hours added to the daily rest
BREAK_AFTER_MINUTES = 6 * 60  # L3121-16
MIN_BREAK_MINUTES = 20


@dataclass(frozen=True, slots=True, order=True)
class _Stretch:
    """Work from ``start`` to ``end``, minutes from Monday 0 h; ``end`` may pass the end of the week."""

    start: int
    end: int
    weekday: int


def _minute(moment: time) -> int:
    return moment.hour * 60 + moment.minute


def span_minutes(span: TimeSpan) -> int:
    """Return the length of a span, minutes; an end at or before the start is the next day's."""
    return (_minute(span.end) - _minute(span.start) - 1) % MINUTES_PER_DAY + 1


def day_minutes(day: TimetableDay) -> int:
    """Return the working time of a day, minutes: its spans without their unpaid breaks, never negative."""
    return max(0, sum(map(span_minutes, day.spans)) - max(0, day.unpaid_break_minutes))


def week_minutes(timetable: Timetable) -> int:
    """Return the working time of the week, minutes."""
    return sum(map(day_minutes, timetable.days))


def difference_to_contract(timetable: Timetable, weekly_minutes: int) -> int:
    """Return the week's minutes less the contract's: positive when the timetable asks for more."""
    return week_minutes(timetable) - weekly_minutes


def worked_weekdays(timetable: Timetable) -> frozenset[int]:
    """Return the weekdays on which work begins, 0 being Monday; empty while nothing is typed."""
    return frozenset(day.weekday for day in timetable.days if day.spans)


def common_hours(first: Timetable, second: Timetable) -> Timetable:
    """Return when two people work at the same time; days without common time are left out.

    A night is cut at midnight, each part on its own day.
    """
    mine, theirs = _pieces(first), _pieces(second)
    shared: dict[int, list[TimeSpan]] = {}
    for start, end in mine:
        for other_start, other_end in theirs:
            low, high = max(start, other_start), min(end, other_end)
            if low < high:
                weekday = low // MINUTES_PER_DAY
                shared.setdefault(weekday, []).append(TimeSpan(start=_time(low), end=_time(high)))
    days = (TimetableDay(weekday=day, spans=tuple(sorted(shared[day]))) for day in sorted(shared))
    return Timetable(days=tuple(days))


def _time(minute: int) -> time:
    hour, rest = divmod(minute % MINUTES_PER_DAY, 60)
    return time(hour, rest)


def _pieces(timetable: Timetable) -> list[tuple[int, int]]:
    """Return the work as (start, end) minutes of the week, cut at each midnight and merged."""
    pieces: list[tuple[int, int]] = []
    for stretch in _stretches(timetable):
        low = stretch.start
        while low < stretch.end:
            high = min(stretch.end, (low // MINUTES_PER_DAY + 1) * MINUTES_PER_DAY)
            pieces.append((low % MINUTES_PER_WEEK, (high - 1) % MINUTES_PER_WEEK + 1))
            low = high
    merged: list[tuple[int, int]] = []
    for start, end in sorted(pieces):
        if merged and start < merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged


def _stretches(timetable: Timetable) -> list[_Stretch]:
    found = []
    for day in timetable.days:
        for span in day.spans:
            start = day.weekday * MINUTES_PER_DAY + _minute(span.start)
            found.append(_Stretch(start, start + span_minutes(span), day.weekday))
    return sorted(found)


def problems(timetable: Timetable) -> tuple[Problem, ...]:
    """Return what makes a week impossible: overlapping spans, breaks longer than the work, a day twice.

    Codes: ``timetable.overlap``, ``timetable.break_too_long``, ``timetable.day_twice``,
    ``timetable.weekday``; each carries ``weekday``.
    """
    return (*_impossible_days(timetable), *_overlaps(timetable))


def _problem(code: str, weekday: int, **params: object) -> Problem:
    return Problem(field=f"timetable.days.{weekday}", code=code, params={"weekday": weekday, **params})


def _impossible_days(timetable: Timetable) -> list[Problem]:
    found, seen = [], set[int]()
    for day in timetable.days:
        if not 0 <= day.weekday <= 6:  # noqa: PLR2004 - Monday to Sunday
            found.append(_problem("timetable.weekday", day.weekday))
        if day.weekday in seen:
            found.append(_problem("timetable.day_twice", day.weekday))
        seen.add(day.weekday)
        breaks = day.unpaid_break_minutes + day.paid_break_minutes
        is_negative = min(day.unpaid_break_minutes, day.paid_break_minutes) < 0
        if is_negative or (breaks > 0 and breaks >= sum(map(span_minutes, day.spans))):
            found.append(_problem("timetable.break_too_long", day.weekday, minutes=breaks))
    return found


def _overlaps(timetable: Timetable) -> list[Problem]:
    stretches = _stretches(timetable)
    found, reach = list[Problem](), 0
    for before, after in pairwise(stretches):
        reach = max(reach, before.end)
        if after.start < reach:
            found.append(_problem("timetable.overlap", after.weekday))
    if stretches:
        # Sunday night runs into Monday morning.
        reach = max(stretch.end for stretch in stretches)
        if reach - MINUTES_PER_WEEK > stretches[0].start:
            found.append(_problem("timetable.overlap", stretches[0].weekday))
    return found


def warnings(timetable: Timetable) -> tuple[Problem, ...]:
    """Return the legal limits a week goes beyond; branch agreements may allow some of them.

    Codes: ``timetable.day_too_long`` (more than 10 hours, L3121-18), ``timetable.week_too_long`` (more than
    48 hours, L3121-20), ``timetable.daily_rest`` (under 11 hours before the next day of work, L3131-1),
    ``timetable.weekly_rest`` (no 35 hours in a row, L3132-2), ``timetable.no_break`` (6 hours without 20
    minutes, L3121-16). Durations are in minutes; a night counts on the day it begins.
    """
    return (
        *_long_days(timetable),
        *_missing_breaks(timetable),
        *_short_rests(timetable),
        *_long_week(timetable),
    )


def _long_days(timetable: Timetable) -> list[Problem]:
    return [
        _problem("timetable.day_too_long", day.weekday, minutes=day_minutes(day), limit=MAX_DAY_MINUTES)
        for day in timetable.days
        if day_minutes(day) > MAX_DAY_MINUTES
    ]


def _missing_breaks(timetable: Timetable) -> list[Problem]:
    return [
        _problem("timetable.no_break", day.weekday, limit=MIN_BREAK_MINUTES)
        for day in timetable.days
        if day.paid_break_minutes + day.unpaid_break_minutes < MIN_BREAK_MINUTES and _is_long(day)
    ]


def _is_long(day: TimetableDay) -> bool:
    """Say whether a day has more than six hours of work without a pause in it that is long enough."""
    if any(span_minutes(span) > BREAK_AFTER_MINUTES for span in day.spans):
        return True
    return day_minutes(day) > BREAK_AFTER_MINUTES and longest_pause(day) < MIN_BREAK_MINUTES


def longest_pause(day: TimetableDay) -> int:
    """Return the longest time between two spans of a day, minutes; 0 when there is one span or none."""
    spans = sorted(day.spans, key=lambda span: span.start)
    gaps = [
        _minute(after.start) - _minute(before.start) - span_minutes(before)
        for before, after in pairwise(spans)
    ]
    return max(gaps, default=0)


def _long_week(timetable: Timetable) -> list[Problem]:
    minutes = week_minutes(timetable)
    if minutes <= MAX_WEEK_MINUTES:
        return []
    params: dict[str, object] = {"minutes": minutes, "limit": MAX_WEEK_MINUTES}
    return [Problem(field="timetable", code="timetable.week_too_long", params=params)]


def _short_rests(timetable: Timetable) -> list[Problem]:
    """Return daily rests that are too short, then the weekly one."""
    stretches = _stretches(timetable)
    if not stretches:
        return []
    first = stretches[0]
    again = _Stretch(first.start + MINUTES_PER_WEEK, first.end + MINUTES_PER_WEEK, first.weekday)
    found, longest = list[Problem](), 0
    for before, after in pairwise([*stretches, again]):
        rest = after.start - before.end
        longest = max(longest, rest)
        # Between two spans of one day it is a break in the day, not a rest between two days.
        is_next_day = before.weekday != after.weekday or after is again
        if is_next_day and 0 <= rest < MIN_DAILY_REST_MINUTES:
            found.append(
                _problem("timetable.daily_rest", after.weekday, minutes=rest, limit=MIN_DAILY_REST_MINUTES)
            )
    if longest < MIN_WEEKLY_REST_MINUTES:
        params: dict[str, object] = {"minutes": longest, "limit": MIN_WEEKLY_REST_MINUTES}
        found.append(Problem(field="timetable", code="timetable.weekly_rest", params=params))
    return found


def clock_text(moment: time, *, language: str = "fr") -> str:
    """Return « 8 h 30 » in French, ``8:30`` elsewhere."""
    if language != "fr":
        return f"{moment.hour}:{moment.minute:02}"
    minutes = f"{NBSP}{moment.minute:02}" if moment.minute else ""
    return f"{moment.hour}{NBSP}h{minutes}"


def duration_text(minutes: int) -> str:
    """Return « 35 h », « 7 h 30 », « 45 min »; a negative duration keeps its sign."""
    hours, rest = divmod(abs(minutes), 60)
    sign = "−" if minutes < 0 else ""
    if not hours and rest:
        return f"{sign}{rest}{NBSP}min"
    return f"{sign}{hours}{NBSP}h" + (f"{NBSP}{rest:02}" if rest else "")


def day_text(day: TimetableDay, *, language: str = "fr") -> str:
    """Return « 8 h – 12 h, 13 h – 16 h », or ``8:00–12:00, 13:00–16:00``; empty on a rest day."""
    dash = f"{NBSP}–{NBSP}" if language == "fr" else "–"
    return ", ".join(
        f"{clock_text(span.start, language=language)}{dash}{clock_text(span.end, language=language)}"
        for span in day.spans
    )
