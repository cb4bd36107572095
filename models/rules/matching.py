"""Matching that explains itself, both ways: persons for a job, jobs for a person.

IOD (``domain.md`` §1.1): start from wishes and limits, nobody is unemployable, no selection. So nothing is
hidden and nothing is scored: each line says why, whoever has a broken limit comes after all those whose
limits are kept, the rest of the order follows weighted rules that are data, and equals keep their turn. The
costs behind the order never leave this module.

Gestures to avoid are of health (GDPR article 9): a reader without that right is shown none of their lines,
and the order is exactly what it would be without them, so that nothing can be guessed from it.
"""

from __future__ import annotations

from bisect import insort
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from models.rules.matching_criteria import JUDGES
from models.rules.matching_facts import Criterion, Explanation, Job, Line, Person
from models.rules.matching_lines import Found, note
from models.rules.matching_weights import MatchingRules


class _Place(NamedTuple):
    """Where a pair stands; the lowest comes first."""

    is_broken: bool
    cost: int
    turn: int


class _Judged(NamedTuple):
    place: _Place
    person: Person
    job: Job
    found: list[Found]


def explain(person: Person, job: Job, rules: MatchingRules, *, may_see_health: bool) -> Explanation:
    """Return why a person and a job go together, or do not.

    Args:
        person: What they told.
        job: What it asks.
        rules: Weighted rules.
        may_see_health: Whether the reader may see gestures to avoid.
    """
    (found,) = rank_people(job, (person,), rules, may_see_health=may_see_health)
    return found


def rank_people(
    job: Job,
    people: Iterable[Person],
    rules: MatchingRules,
    *,
    may_see_health: bool,
    count: int | None = None,
) -> tuple[Explanation, ...]:
    """Return the persons for a job, in order, each explained; nobody is left out but by ``count``.

    For thousands, ``matching_index`` gives the same order far faster.

    Args:
        job: What is offered.
        people: Equals stay in this order, once their turn has been looked at.
        rules: Weighted rules.
        may_see_health: Whether the reader may see gestures to avoid.
        count: How many; None: all.
    """
    pairs = ((person, job) for person in people)
    return _ranked(pairs, rules, may_see_health=may_see_health, count=count)


def rank_jobs(
    person: Person,
    jobs: Iterable[Job],
    rules: MatchingRules,
    *,
    may_see_health: bool,
    count: int | None = None,
) -> tuple[Explanation, ...]:
    """Return the jobs for a person, in order, each explained; arguments are those of ``rank_people``."""
    pairs = ((person, job) for job in jobs)
    return _ranked(pairs, rules, may_see_health=may_see_health, count=count)


def _ranked(
    pairs: Iterable[tuple[Person, Job]], rules: MatchingRules, *, may_see_health: bool, count: int | None
) -> tuple[Explanation, ...]:
    kept: list[_Judged] = []
    for person, job in pairs:
        worst = kept[-1].place if count is not None and len(kept) >= count > 0 else None
        one = _judged(person, job, rules, worst, may_see_health=may_see_health)
        if one is None:
            continue
        if count is None:
            kept.append(one)
        else:
            insort(kept, one, key=_place_of)
            del kept[count:]
    kept.sort(key=_place_of)
    return tuple(
        _explained(one.person, one.job, rules, one.found, may_see_health=may_see_health) for one in kept
    )


def _judged(
    person: Person, job: Job, rules: MatchingRules, worst: _Place | None, *, may_see_health: bool
) -> _Judged | None:
    """Return what comes of each criterion; None once it can only place at or after ``worst``.

    Costs only add up and a broken limit stays broken, so nothing that is left aside could come back.
    """
    found, is_broken, cost = list[Found](), False, 0
    for criterion, judge in JUDGES.items():
        if criterion is Criterion.GESTURES and not may_see_health:
            continue
        one = judge(person, job, rules)
        if one is None:
            continue
        found.append(one)
        is_broken = is_broken or one.is_broken
        cost += rules.costs[criterion][one.outcome]
        if worst is not None and (is_broken, cost, person.turn) >= worst:
            return None
    return _Judged(_Place(is_broken, cost, person.turn), person, job, found)


def _place_of(one: _Judged) -> _Place:
    return one.place


def _explained(
    person: Person, job: Job, rules: MatchingRules, found: list[Found], *, may_see_health: bool
) -> Explanation:
    lines = [line for one in found for line in one.lines]
    lines += _notes(person, job, found, may_see_health=may_see_health)
    lines.sort(key=lambda line: rules.line_order.index(line.kind))
    return Explanation(
        resident_id=person.resident_id,
        job_id=job.job_id,
        lines=tuple(lines),
        keeps_limits=not any(one.is_broken for one in found),
    )


def _notes(person: Person, job: Job, found: list[Found], *, may_see_health: bool) -> Iterator[Line]:
    """Give what stands in words, which only somebody can compare; it has no part in the order."""
    said = (
        ("refusals_in_words", person.has_refusal_words),
        ("hours_in_words", person.has_hours_words),
        ("zone_in_words", person.has_zone_words),
        ("reading_in_words", job.has_reading_words),
    )
    for code, is_said in said:
        if is_said:
            yield note(code)
    is_open = not any(one.criterion is Criterion.GESTURES for one in found)
    if may_see_health and is_open and (person.has_gesture_words or person.avoided):
        yield note("gestures_in_words")
