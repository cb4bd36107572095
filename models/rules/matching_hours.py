"""Hours of a job against hours of a person: the grid of the week, first and last hours, first and last bus.

Sources: the grid of seven days by four parts and the limits told as hours only (``domain.md`` §1.3); what is
said of a household is never more than an hour.
"""

from __future__ import annotations

from typing import Final

from models.records.residents import DayPart
from models.records.timetable import Timetable
from models.rules.matching_facts import Criterion, Job, Need, Outcome, Person
from models.rules.matching_lines import Found, limit, open_question
from models.rules.matching_weights import MINUTES_PER_DAY, MatchingRules
from models.rules.timetable import span_minutes

PARTS: Final = tuple(DayPart)
HALF_DAYS: Final = 7 * len(PARTS)
_OUTCOMES: Final = (Outcome.MET, Outcome.UNKNOWN, Outcome.NEAR, Outcome.FAR)


def half_day(weekday: int, part: DayPart) -> int:
    """Return the bit of a part of the week; 0 is Monday morning, 27 Sunday night."""
    return weekday * len(PARTS) + PARTS.index(part)


def needs_of(timetable: Timetable, rules: MatchingRules) -> tuple[Need, ...]:
    """Return when one must be free to hold a job.

    The parts of a day overlap: the hours they share are held by whoever is free in one of them. A night
    belongs to the day on which it begins, the Sunday night runs into Monday.
    """
    needs = set()
    for day in timetable.days:
        for span in day.spans:
            start = day.weekday * MINUTES_PER_DAY + span.start.hour * 60 + span.start.minute
            needs |= {
                Need(day.weekday, _free(moment, rules))
                for moment in _moments(start, start + span_minutes(span), rules)
            }
    return tuple(sorted(needs))


def hours_of(timetable: Timetable) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """Return at which minutes of the day work begins and ends, the ends beyond 24 hours after midnight."""
    starts, ends = set(), set()
    for day in timetable.days:
        if day.spans:
            begins = [(span.start.hour * 60 + span.start.minute, span) for span in day.spans]
            starts.add(min(minute for minute, _ in begins))
            ends.add(max(minute + span_minutes(span) for minute, span in begins))
    return tuple(sorted(starts)), tuple(sorted(ends))


def missing_half_days(needs: tuple[Need, ...], free: int) -> tuple[int, ...]:
    """Return the parts of the week that are asked for and not free, as bits, the fewest that say it."""
    missing = [need.half_days for need in needs if not need.half_days & free]
    fewest = {
        mask for mask in missing if not any(other != mask and other & mask == other for other in missing)
    }
    return tuple(sorted({(mask & -mask).bit_length() - 1 for mask in fewest}))


def judge_half_days(person: Person, job: Job, rules: MatchingRules) -> Found:
    """Say whether the person is free whenever the job wants them."""
    criterion = Criterion.HALF_DAYS
    if not job.needs:
        return open_question(criterion, code="job_hours")
    if not person.half_days:
        return open_question(criterion)
    missing = missing_half_days(job.needs, person.half_days)
    if not missing:
        return limit(criterion, Outcome.MET)
    lacking = {need.weekday for need in job.needs if not need.half_days & person.half_days}
    worked = {need.weekday for need in job.needs}
    is_near = len(lacking) <= rules.margins.missing_weekdays and lacking != worked
    outcome = Outcome.NEAR if is_near and criterion not in job.firm else Outcome.FAR
    return limit(criterion, outcome, ("half_days", missing))


def judge_start_time(person: Person, job: Job, rules: MatchingRules) -> Found | None:
    """Compare with the earliest hour at which the person can begin."""
    if person.not_before is None or not job.starts:
        return None
    late = person.not_before - job.starts[0]
    values = (("asked_minute", job.starts[0]), ("possible_minute", person.not_before))
    return limit(Criterion.START_TIME, _by_gap(Criterion.START_TIME, late, job, rules), *values)


def judge_end_time(person: Person, job: Job, rules: MatchingRules) -> Found | None:
    """Compare with the latest hour at which the person can end."""
    if person.not_after is None or not job.ends:
        return None
    early = job.ends[-1] - person.not_after
    values = (("asked_minute", job.ends[-1]), ("possible_minute", person.not_after))
    return limit(Criterion.END_TIME, _by_gap(Criterion.END_TIME, early, job, rules), *values)


def judge_first_transport(person: Person, job: Job, rules: MatchingRules) -> Found | None:
    """Compare the beginning of work with the first way to get there."""
    if person.first_transport is None or not job.starts:
        return None
    outcome = _bus(Criterion.START_TIME, person.first_transport - job.starts[0], job, rules)
    values = (("asked_minute", job.starts[0]), ("possible_minute", person.first_transport))
    return limit(Criterion.FIRST_TRANSPORT, outcome, *values)


def judge_last_transport(person: Person, job: Job, rules: MatchingRules) -> Found | None:
    """Compare the ends of work with the last way home; after midnight, one may wait for the first."""
    if person.last_transport is None or not job.ends:
        return None
    judged = [(_way_home(person, end, person.last_transport, job, rules), end) for end in job.ends]
    outcome, asked = max(judged, key=lambda pair: (_OUTCOMES.index(pair[0]), pair[1]))
    values = (("asked_minute", asked), ("possible_minute", person.last_transport))
    return limit(Criterion.LAST_TRANSPORT, outcome, *values)


def _way_home(person: Person, end: int, last: int, job: Job, rules: MatchingRules) -> Outcome:
    outcome = _bus(Criterion.END_TIME, end - last, job, rules)
    if person.first_transport is None or end < MINUTES_PER_DAY:
        return outcome
    wait = person.first_transport - (end - MINUTES_PER_DAY)
    if wait <= 0:
        return Outcome.MET
    is_short = wait <= rules.margins.transport_minutes
    return min(outcome, Outcome.UNKNOWN, key=_OUTCOMES.index) if is_short else outcome


def _by_gap(firm_by: Criterion, gap: int, job: Job, rules: MatchingRules) -> Outcome:
    """Return the outcome of an hour that is ``gap`` minutes beyond what is possible."""
    if gap <= 0:
        return Outcome.MET
    is_near = gap <= rules.margins.hour_minutes and firm_by not in job.firm
    return Outcome.NEAR if is_near else Outcome.FAR


def _bus(firm_by: Criterion, gap: int, job: Job, rules: MatchingRules) -> Outcome:
    """Return the same, where an hour close to a bus is to be looked at."""
    is_close = -rules.margins.transport_minutes < gap <= 0
    return Outcome.UNKNOWN if is_close else _by_gap(firm_by, gap, job, rules)


def _moments(start: int, end: int, rules: MatchingRules) -> list[int]:
    """Return one minute of each piece of the work between two edges of the parts of a day."""
    edges = {edge % MINUTES_PER_DAY for window in rules.day_parts.values() for edge in window}
    first = start // MINUTES_PER_DAY
    inside = {
        day * MINUTES_PER_DAY + edge
        for day in range(first, first + 3)
        for edge in edges
        if start < day * MINUTES_PER_DAY + edge < end
    }
    return sorted(inside | {start})


def _free(moment: int, rules: MatchingRules) -> int:
    """Return the mask of the parts of the week that hold a minute of it, counted from Monday 0 h."""
    mask = 0
    for back in (0, 1):
        day = moment // MINUTES_PER_DAY - back
        for part, (begin, end) in rules.day_parts.items():
            if begin <= moment - day * MINUTES_PER_DAY < end:
                mask |= 1 << half_day(day % 7, part)
    return mask
