"""The criteria of ``matching_criteria`` once more, over everybody at once: same outcomes, same order.

Each function returns, for one job, the people of whom a criterion is open, nearly met or far from met; all
the others meet it or told nothing of it. The tests hold both forms to the same order.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, NamedTuple

from models.records.ids import ResidentId
from models.rules.matching_facts import SKILLS, Criterion, Job, Outcome
from models.rules.matching_index import PeopleIndex, day_number, gesture_mask
from models.rules.matching_planes import Tally, at_most, reaching, without
from models.rules.matching_weights import MINUTES_PER_DAY


class Sets(NamedTuple):
    """People by outcome; ``broken``: a hard limit is broken."""

    unknown: int = 0
    near: int = 0
    far: int = 0
    broken: int = 0


def best(index: PeopleIndex, job: Job, *, count: int, may_see_health: bool) -> tuple[ResidentId, ...]:
    """Return the first people for a job, as ``matching.rank_people`` would; explain them with ``explain``.

    Args:
        index: Everybody, and the rules.
        job: What is offered, read with the same rules.
        count: How many.
        may_see_health: Whether the reader may see gestures to avoid; else they are not even looked at.
    """
    tally, broken = Tally(), 0
    for criterion, judge in _JUDGES.items():
        if criterion is Criterion.GESTURES and not may_see_health:
            continue
        sets, costs = judge(index, job), index.rules.costs[criterion]
        broken |= sets.broken
        tally.add(sets.unknown & index.everyone, costs[Outcome.UNKNOWN])
        tally.add(sets.near & index.everyone, costs[Outcome.NEAR])
        tally.add(sets.far & index.everyone, costs[Outcome.FAR])
    return index.first(tally, broken, count)


def _limit(unknown: int, near: int, far: int, *, is_firm: bool = False) -> Sets:
    """Return the sets of a person's limit: what is not met is broken, and what is firm is never near."""
    if is_firm:
        near, far = 0, near | far
    return Sets(unknown, near, far, near | far)


def _refusal(index: PeopleIndex, job: Job) -> Sets:
    if not job.rome:
        return Sets(unknown=index.tagged("refusals"))
    return _limit(0, 0, index.tagged(f"refuse:{job.rome}"))


def _trade(index: PeopleIndex, job: Job) -> Sets:
    told = index.tagged("wishes")
    met = index.tagged(f"wish:{job.rome}") if job.rome else 0
    if not job.trade:
        return Sets(unknown=without(index.everyone, met))
    met |= index.tagged(f"trade:{job.trade}")
    near = without(index.tagged(f"close:{job.trade}"), met)
    rest = without(told, met | near)
    words = rest & index.tagged("wish_words")
    return Sets(unknown=without(index.everyone, told) | words, near=near, far=without(rest, words))


def _half_days(index: PeopleIndex, job: Job) -> Sets:
    if not job.needs:
        return Sets(unknown=index.everyone)
    column, lacking = index.columns["half_days"], dict[int, int]()
    for need in job.needs:
        missing = without(column.known, column.having(need.half_days))
        lacking[need.weekday] = lacking.get(need.weekday, 0) | missing
    days, broken, never_free = Tally(), 0, column.known
    for people in lacking.values():
        days.add(people, 1)
        broken |= people
        never_free &= people
    few = at_most(days.planes, index.rules.margins.missing_weekdays, broken)
    near = without(few, never_free)
    unknown = without(index.everyone, column.known)
    return _limit(unknown, near, without(broken, near), is_firm=Criterion.HALF_DAYS in job.firm)


def _start_time(index: PeopleIndex, job: Job) -> Sets:
    if not job.starts:
        return Sets()
    column, margin = index.columns["not_before"], index.rules.margins.hour_minutes
    met, near = column.at_most(job.starts[0]), column.at_most(job.starts[0] + margin)
    is_firm = Criterion.START_TIME in job.firm
    return _limit(0, without(near, met), without(column.known, near), is_firm=is_firm)


def _end_time(index: PeopleIndex, job: Job) -> Sets:
    if not job.ends:
        return Sets()
    column, margin = index.columns["not_after"], index.rules.margins.hour_minutes
    missed, far = column.at_most(job.ends[-1] - 1), column.at_most(job.ends[-1] - margin - 1)
    return _limit(0, without(missed, far), far, is_firm=Criterion.END_TIME in job.firm)


def _first_transport(index: PeopleIndex, job: Job) -> Sets:
    if not job.starts:
        return Sets()
    column, margins, start = index.columns["first_transport"], index.rules.margins, job.starts[0]
    met, kept = column.at_most(start - margins.transport_minutes), column.at_most(start)
    near = column.at_most(start + margins.hour_minutes)
    is_firm = Criterion.START_TIME in job.firm
    unknown = without(kept, met)
    return _limit(unknown, without(near, kept), without(column.known, near), is_firm=is_firm)


def _last_transport(index: PeopleIndex, job: Job) -> Sets:
    """Each end of a day is looked at; the worst one counts."""
    column, first = index.columns["last_transport"], index.columns["first_transport"]
    margins = index.rules.margins
    not_met = broken = far = 0
    for end in job.ends:
        met = waits = 0
        if end >= MINUTES_PER_DAY:
            met = first.at_most(end - MINUTES_PER_DAY)
            waits = first.at_most(end - MINUTES_PER_DAY + margins.transport_minutes)
        not_met |= without(column.at_most(end + margins.transport_minutes - 1), met)
        broken |= without(column.at_most(end - 1), waits)
        far |= without(column.at_most(end - margins.hour_minutes - 1), waits)
    is_firm = Criterion.END_TIME in job.firm
    return _limit(without(not_met, broken), without(broken, far), far, is_firm=is_firm)


def _start_day(index: PeopleIndex, job: Job) -> Sets:
    column = index.columns["available_from"]
    if job.starts_on is None:
        return Sets(unknown=column.known)
    first = day_number(job.starts_on)
    met, near = column.at_most(first), column.at_most(first + index.rules.margins.start_days)
    is_firm = Criterion.START_DAY in job.firm
    return _limit(0, without(near, met), without(column.known, near), is_firm=is_firm)


def _weekly_hours(index: PeopleIndex, job: Job) -> Sets:
    if job.weekly_minutes is None:
        return Sets(unknown=index.everyone)
    column, margins, asked = index.columns["weekly_minutes"], index.rules.margins, job.weekly_minutes
    close, nearly = margins.weekly_met_minutes, margins.weekly_near_minutes
    met = without(column.at_most(asked + close), column.at_most(asked - close - 1))
    within = without(column.at_most(asked + nearly), column.at_most(asked - nearly - 1))
    near = 0 if Criterion.WEEKLY_HOURS in job.firm else without(within, met)
    unknown = without(index.everyone, column.known)
    return Sets(unknown=unknown, near=near, far=without(column.known, met | near))


def _travel(index: PeopleIndex, job: Job) -> Sets:
    if job.place is None:
        return Sets(unknown=index.everyone)
    distances, placed = index.distances(job.place)
    longest, checked = index.columns["reach_longest"], index.columns["reach_checked"]
    known = longest.known & placed
    kept = reaching(longest.planes, distances, known)
    possible = reaching(checked.planes, distances, known)
    return _limit(without(index.everyone, known) | without(possible, kept), 0, without(known, possible))


def _nearness(index: PeopleIndex, job: Job) -> Sets:
    if job.place is None:
        return Sets(unknown=index.everyone)
    distances, placed = index.distances(job.place)
    known = index.columns["reach_near"].known & placed
    met = reaching(index.columns["reach_near"].planes, distances, known)
    middle = reaching(index.columns["reach_middle"].planes, distances, known)
    return Sets(unknown=without(index.everyone, known), near=without(middle, met), far=without(known, middle))


def _french(index: PeopleIndex, job: Job) -> Sets:
    if job.french_needed not in index.rules.french:
        return Sets(unknown=index.everyone)
    below = far = not_told = 0
    for skill, rank in index.rules.french[job.french_needed]:
        column = index.columns[SKILLS[skill]]
        not_told |= without(index.everyone, column.known)
        below |= column.at_most(rank - 1)
        far |= column.at_most(rank - 2)
    unknown = without(not_told, below)
    if Criterion.FRENCH in job.firm:
        return _limit(unknown, 0, below)
    return Sets(unknown=unknown, near=without(below, far), far=far)


def _gestures(index: PeopleIndex, job: Job) -> Sets:
    sure_mask = gesture_mask(job.gestures, index.rules)
    any_mask = gesture_mask(job.gestures | job.gestures_read, index.rules)
    collisions, sure = Tally(), index.columns["avoided"].having(sure_mask)
    for bit, plane in enumerate(index.columns["avoided"].planes):
        if sure_mask >> bit & 1:
            collisions.add(plane, 1)
    one = at_most(collisions.planes, 1, sure)
    possible = index.columns["avoided_or_read"].having(any_mask)
    is_firm = Criterion.GESTURES in job.firm
    return _limit(without(possible, sure), one, without(sure, one), is_firm=is_firm)


def _licence(index: PeopleIndex, job: Job) -> Sets:
    held, told = index.tagged("licence:b"), index.tagged("licences")
    return _asked(index, job, Criterion.LICENCE, held, told)


def _experience(index: PeopleIndex, job: Job) -> Sets:
    if not job.rome:
        return _asked(index, job, Criterion.EXPERIENCE, 0, 0)
    told = without(index.tagged("done"), index.tagged("done_words"))
    return _asked(index, job, Criterion.EXPERIENCE, index.tagged(f"done:{job.rome}"), told)


def _asked(index: PeopleIndex, job: Job, criterion: Criterion, held: int, told: int) -> Sets:
    """Return the sets of what an employer asks for; whoever told nothing may have it."""
    if criterion not in job.asks:
        return Sets()
    lacking, unknown = without(told, held), without(index.everyone, told | held)
    if criterion in job.firm:
        return _limit(unknown, 0, lacking)
    return Sets(unknown=unknown, near=lacking)


def _right_to_work(index: PeopleIndex, job: Job) -> Sets:
    has_right, has_none = index.tagged("right:yes"), index.tagged("right:no")
    if job.starts_on is not None:
        ended = index.columns["right_until"].at_most(day_number(job.starts_on) - 1)
        has_right = without(has_right, ended)
    return _limit(without(index.everyone, has_right | has_none), 0, has_none)


# Diploma, CV and interview are the same for everybody: they put no one before another.
_JUDGES: Final[dict[Criterion, Callable[[PeopleIndex, Job], Sets]]] = {
    Criterion.REFUSAL: _refusal,
    Criterion.TRADE: _trade,
    Criterion.HALF_DAYS: _half_days,
    Criterion.START_TIME: _start_time,
    Criterion.END_TIME: _end_time,
    Criterion.FIRST_TRANSPORT: _first_transport,
    Criterion.LAST_TRANSPORT: _last_transport,
    Criterion.START_DAY: _start_day,
    Criterion.WEEKLY_HOURS: _weekly_hours,
    Criterion.TRAVEL: _travel,
    Criterion.NEARNESS: _nearness,
    Criterion.FRENCH: _french,
    Criterion.GESTURES: _gestures,
    Criterion.LICENCE: _licence,
    Criterion.EXPERIENCE: _experience,
    Criterion.RIGHT_TO_WORK: _right_to_work,
}
