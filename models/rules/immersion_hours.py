"""The hours of an immersion (PMSMP): those of any employee of the host, and stricter ones before eighteen.

The host's rules on working time, rest, nights and Sundays apply (Code du travail, L5135-6). What an
agreement or an authorisation may allow, and what a timetable cannot tell, is said « to check »: an adviser
asks, and nothing here is printed as law.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum
from itertools import pairwise
from typing import Final

from models.records.timetable import TimeSpan, Timetable, TimetableDay
from models.rules import timetable as hours
from models.rules.holidays import is_public_holiday

ADULT_AGE: Final = 18
WORKING_AGE: Final = 16
HOLIDAY_WORK_AGE: Final = 14
_AVERAGE_LIMIT: Final = 44 * 60
_MINOR_WEEK: Final = 35 * 60
_MINOR_DAY, _UNDER_16_DAY = 8 * 60, 7 * 60
_MINOR_REST, _UNDER_16_REST = 12 * 60, 14 * 60
_MINOR_STRETCH, _MINOR_BREAK = 270, 30
_NIGHT_ENDS: Final = 6 * 60
_ADULT_NIGHT, _MINOR_NIGHT, _UNDER_16_NIGHT = 21 * 60, 22 * 60, 20 * 60
_SUNDAY: Final = 6
_LONGEST_STAY: Final = 400


class Severity(StrEnum):
    """How a finding is to be read."""

    BROKEN = "broken"
    """What was typed goes beyond a rule."""
    TO_CHECK = "to_check"
    """It cannot be told from here: somebody has to ask."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One thing to mend or to ask; screens have the words.

    Attributes:
        code: Stable code.
        article: Of the Code du travail.
        values: For the sentence: minutes, days as dates, weekdays (0 is Monday). Never a person's data.
    """

    code: str
    severity: Severity
    article: str
    values: dict[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Totals:
    """The presence that an agreement has to tell (D5135-2, 5°).

    Attributes:
        week_minutes: Of a whole week.
        days: Days of presence between both dates.
        minutes: Of all those days; a night counts on the day it begins.
        holidays: Public holidays left out of the count, on which the timetable has work.
    """

    week_minutes: int
    days: int
    minutes: int
    holidays: tuple[date, ...] = ()


def broken(code: str, article: str, **values: object) -> Finding:
    """Return what goes beyond a rule."""
    return Finding(code=code, severity=Severity.BROKEN, article=article, values=values)


def to_check(code: str, article: str, **values: object) -> Finding:
    """Return what somebody has to ask."""
    return Finding(code=code, severity=Severity.TO_CHECK, article=article, values=values)


def totals(timetable: Timetable, starts_on: date, ends_on: date, *, alsace_moselle: bool = False) -> Totals:
    """Add up the days and minutes of presence between two dates, both included, public holidays left out."""
    by_weekday = {day.weekday: hours.day_minutes(day) for day in timetable.days if day.spans}
    worked = [day for day in _days(starts_on, ends_on) if day.weekday() in by_weekday]
    off = [day for day in worked if is_public_holiday(day, alsace_moselle=alsace_moselle)]
    present = [day for day in worked if day not in set(off)]
    return Totals(
        week_minutes=hours.week_minutes(timetable),
        days=len(present),
        minutes=sum(by_weekday[day.weekday()] for day in present),
        holidays=tuple(off),
    )


def adult_hours(timetable: Timetable) -> tuple[Finding, ...]:
    """Return what the week of an adult goes beyond, or what of it is to be asked.

    Codes: those of ``rules.timetable`` (10 hours a day L3121-18, 48 a week L3121-20, 11 hours of rest
    L3131-1, 35 hours in a row L3132-2, 20 minutes after 6 hours L3121-16); ``average_hours``: beyond 44
    hours, the mean of 12 weeks (L3121-22) cannot be told from a stay of a month; ``sunday_work`` (L3132-3):
    only where the host may open; ``night_work`` (L3122-2), from 21 to 6 hours.
    """
    found = _shared(timetable)
    minutes = hours.week_minutes(timetable)
    if _AVERAGE_LIMIT < minutes <= hours.MAX_WEEK_MINUTES:
        found.append(to_check("average_hours", "L3121-22", minutes=minutes, limit=_AVERAGE_LIMIT))
    found += [to_check("night_work", "L3122-2", weekday=day) for day in _nights(timetable, _ADULT_NIGHT)]
    return (*found, *_sunday(timetable))


def minor_hours(timetable: Timetable, *, is_under_16: bool) -> tuple[Finding, ...]:
    """Return what the week of somebody under eighteen goes beyond, beside what holds for adults.

    Codes: ``minor_day`` (8 hours, L3162-1; 7 under sixteen, D4153-3), ``minor_week`` (35 hours, same
    articles), ``minor_night`` (from 22 to 6 hours, from 20 under sixteen: L3163-1, L3163-2),
    ``minor_break`` (30 minutes in a row beyond 4 hours 30 in the day, and no stretch beyond 4 hours 30,
    L3162-3), ``minor_daily_rest`` (12 hours, 14 under sixteen, L3164-1), ``minor_weekly_rest`` (two days in
    a row, L3164-2). Some trades have derogations (building sites, bakeries, hotels and restaurants: R3162-1,
    R3163-1), some are the labour inspector's to give: nothing is softened here. Sundays are said to be
    checked.
    """
    day_limit, article = (_UNDER_16_DAY, "D4153-3") if is_under_16 else (_MINOR_DAY, "L3162-1")
    found = _shared(timetable)
    for day in timetable.days:
        if hours.day_minutes(day) > day_limit:
            minutes = hours.day_minutes(day)
            found.append(broken("minor_day", article, weekday=day.weekday, minutes=minutes, limit=day_limit))
        if _lacks_break(day):
            found.append(broken("minor_break", "L3162-3", weekday=day.weekday, limit=_MINOR_BREAK))
    week = hours.week_minutes(timetable)
    if week > _MINOR_WEEK:
        found.append(broken("minor_week", article, minutes=week, limit=_MINOR_WEEK))
    night = _UNDER_16_NIGHT if is_under_16 else _MINOR_NIGHT
    found += [broken("minor_night", "L3163-2", weekday=day) for day in _nights(timetable, night)]
    found += _minor_rests(timetable, _UNDER_16_REST if is_under_16 else _MINOR_REST)
    return (*found, *_sunday(timetable))


def worked_holidays(
    timetable: Timetable, starts_on: date, ends_on: date, *, alsace_moselle: bool
) -> Finding | None:
    """Return the public holidays on which somebody under eighteen would work (L3164-6); None: none.

    To check: a few branches may have them work (R3164-2).
    """
    days = totals(timetable, starts_on, ends_on, alsace_moselle=alsace_moselle).holidays
    return to_check("minor_holiday", "L3164-6", days=days) if days else None


def _days(starts_on: date, ends_on: date) -> Iterator[date]:
    for number in range(min((ends_on - starts_on).days + 1, _LONGEST_STAY)):
        yield starts_on + timedelta(days=number)


_SHARED_ARTICLES: Final = {
    "timetable.day_too_long": "L3121-18",
    "timetable.week_too_long": "L3121-20",
    "timetable.daily_rest": "L3131-1",
    "timetable.weekly_rest": "L3132-2",
    "timetable.no_break": "L3121-16",
}


def _shared(timetable: Timetable) -> list[Finding]:
    """Return what makes the week impossible, and the limits of any employee."""
    impossible = hours.problems(timetable)
    if impossible:
        return [broken(problem.code, "", **problem.params) for problem in impossible]
    return [
        broken(problem.code, _SHARED_ARTICLES[problem.code], **problem.params)
        for problem in hours.warnings(timetable)
    ]


def _pieces(timetable: Timetable) -> list[tuple[int, int, int]]:
    """Return the work as weekday, first and last minute of that day: a night is cut at midnight."""
    return [
        (day.weekday, start, start + hours.span_minutes(span))
        for day in hours.common_hours(timetable, timetable).days
        for span in day.spans
        for start in [_minute(span)]
    ]


def _minute(span: TimeSpan) -> int:
    return span.start.hour * 60 + span.start.minute


def _nights(timetable: Timetable, begins: int) -> list[int]:
    """Return the weekdays with work between ``begins``, a minute of the day, and 6 hours."""
    pieces = _pieces(timetable)
    return sorted({weekday for weekday, start, end in pieces if start < _NIGHT_ENDS or end > begins})


def _sunday(timetable: Timetable) -> list[Finding]:
    is_worked = any(weekday == _SUNDAY for weekday, _, _ in _pieces(timetable))
    return [to_check("sunday_work", "L3132-3", weekday=_SUNDAY)] if is_worked else []


def _lacks_break(day: TimetableDay) -> bool:
    """Say whether a day beyond 4 hours 30 has no break of 30 minutes, or a stretch of it no break at all."""
    if hours.day_minutes(day) <= _MINOR_STRETCH:
        return False
    told = max(day.paid_break_minutes, day.unpaid_break_minutes)
    is_straight = any(hours.span_minutes(span) > _MINOR_STRETCH for span in day.spans)
    return max(told, hours.longest_pause(day)) < _MINOR_BREAK or (is_straight and not told)


def _minor_rests(timetable: Timetable, limit: int) -> list[Finding]:
    pieces = sorted((weekday * hours.MINUTES_PER_DAY + start, weekday * hours.MINUTES_PER_DAY + end)
                    for weekday, start, end in _pieces(timetable))  # fmt: skip
    if not pieces:
        return []
    found = []
    again = tuple(moment + hours.MINUTES_PER_WEEK for moment in pieces[0])
    for (_, before), (after, _) in pairwise([*pieces, again]):
        weekday = after // hours.MINUTES_PER_DAY % 7
        is_other_day = weekday != (before - 1) // hours.MINUTES_PER_DAY % 7
        if is_other_day and 0 < after - before < limit:
            found.append(
                broken("minor_daily_rest", "L3164-1", weekday=weekday, minutes=after - before, limit=limit)
            )
    worked = {weekday for weekday, _, _ in _pieces(timetable)}
    if not any({day, (day + 1) % 7}.isdisjoint(worked) for day in range(7)):
        found.append(broken("minor_weekly_rest", "L3164-2"))
    return found


def age_on(birth_date: date, day: date) -> int:
    """Return an age in whole years; born on 29 February is a year older on 1 March, the stricter day."""
    before_birthday = (day.month, day.day) < (birth_date.month, birth_date.day)
    return day.year - birth_date.year - before_birthday
