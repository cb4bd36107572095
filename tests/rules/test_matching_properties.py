"""What holds of matching whoever is compared: limits that open never cost, forms that agree, health that stays hidden."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import time, timedelta
from types import SimpleNamespace
from typing import cast
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from models.records.ids import ResidentId
from models.records.residents import DayPart
from models.records.timetable import TimeSpan, Timetable, TimetableDay
from models.rules.distance import PACES
from models.rules.matching import explain, rank_jobs, rank_people
from models.rules.matching_criteria import JUDGES
from models.rules.matching_facts import Job, Kind, Person
from models.rules.matching_hours import HALF_DAYS, half_day, missing_half_days, needs_of
from models.rules.matching_index import PeopleIndex
from models.rules.matching_jobs_index import FACETS, JobsIndex
from models.rules.matching_sets import best
from models.rules.matching_weights import default_rules
from tests.rules.matching_people import GESTURES, chance_of, job, person

RULES = default_rules()
seeds = st.integers(0, 2**32)


def _without_one(codes: frozenset[str]) -> frozenset[str]:
    return codes - {min(codes, default="")}


def _later(minute: int | None, by: int) -> int | None:
    return None if minute is None else minute + by


WIDER: dict[str, Callable[[Person, int], Person]] = {
    "free on one more part of the week": lambda told, by: replace(
        told, half_days=told.half_days and told.half_days | 1 << by % HALF_DAYS
    ),
    "can begin earlier": lambda told, by: replace(told, not_before=_later(told.not_before, -by)),
    "begins when they like": lambda told, by: replace(told, not_before=None),
    "can end later": lambda told, by: replace(told, not_after=_later(told.not_after, by)),
    "has an earlier bus": lambda told, by: replace(told, first_transport=_later(told.first_transport, -by)),
    "has a later bus": lambda told, by: replace(told, last_transport=_later(told.last_transport, by)),
    "is free sooner": lambda told, by: replace(
        told, available_from=told.available_from and told.available_from - timedelta(days=by)
    ),
    "travels longer": lambda told, by: replace(told, max_travel_minutes=_later(told.max_travel_minutes, by)),
    "has one more way to travel": lambda told, by: replace(
        told, modes=told.modes and told.modes | {sorted(PACES)[by % len(PACES)]}
    ),
    "refuses one job less": lambda told, by: replace(told, refused_jobs=_without_one(told.refused_jobs)),
    "avoids one gesture less": lambda told, by: replace(told, avoided=_without_one(told.avoided)),
    "avoids nothing any more": lambda told, by: replace(
        told, avoided=frozenset(), avoided_read=frozenset(), has_gesture_words=False
    ),
}


@pytest.mark.parametrize("widened", WIDER)
@given(seed=seeds, by=st.integers(1, 200))
def test_widening_a_limit_never_removes_a_match_nor_lowers_a_place(widened: str, seed: int, by: int) -> None:
    chance = chance_of(seed)
    before, offered = person(chance, 1), job(chance, 1)
    after = WIDER[widened](before, by)
    others = [person(chance, number) for number in range(2, 6)]
    # Somebody who is the same in everything stands just before: an equal may not overtake.
    people = [replace(before, resident_id=ResidentId(UUID(int=99))), before, *others]

    was = _order(offered, people)
    now = _order(offered, [people[0], after, *others])

    assert len(now) == len(people)
    assert now.index(before.resident_id) <= was.index(before.resident_id)
    kept = explain(before, offered, RULES, may_see_health=True).keeps_limits
    assert not kept or explain(after, offered, RULES, may_see_health=True).keeps_limits


@given(seed=seeds)
def test_the_compact_form_gives_the_order_of_the_plain_one(seed: int) -> None:
    chance = chance_of(seed)
    people = [person(chance, number) for number in range(1, 25)]
    index = PeopleIndex(people[:18], RULES)
    jobs = [job(chance, number) for number in range(2)]
    # What was measured before somebody changes must not be believed afterwards.
    assert len(best(index, jobs[0], count=18, may_see_health=True)) == 18
    for one in people[18:]:
        index.put(one)
    # Some come back changed, one leaves.
    for number in (3, 20):
        people[number] = person(chance, number + 1)
        index.put(people[number])
    index.remove(people.pop(12).resident_id or ResidentId(UUID(int=0)))

    for offered in jobs:
        for sees in (True, False):
            plain = rank_people(offered, people, RULES, may_see_health=sees)
            assert list(best(index, offered, count=24, may_see_health=sees)) == _ids(plain)
            few = rank_people(offered, people, RULES, may_see_health=sees, count=5)
            assert few == plain[:5]
            assert list(best(index, offered, count=5, may_see_health=sees)) == _ids(few)


def test_the_compact_form_and_the_plain_one_agree_on_a_crowd() -> None:
    chance = chance_of(20)
    people = [person(chance, number) for number in range(1, 1001)]
    index = PeopleIndex(people, RULES)

    for number in range(6):
        offered = job(chance, number)
        plain = rank_people(offered, people, RULES, may_see_health=True, count=20)
        assert list(best(index, offered, count=20, may_see_health=True)) == _ids(plain)


@settings(max_examples=25)
@given(seed=seeds, sees=st.booleans())
def test_jobs_facet_by_facet_come_in_the_order_of_jobs_one_by_one(seed: int, sees: bool) -> None:
    chance = chance_of(seed)
    told, jobs = person(chance, 1), [job(chance, number) for number in range(30)]
    jobs += [replace(each, job_id=other.job_id) for each, other in zip(jobs[:6], jobs[6:12], strict=True)]

    found = JobsIndex(jobs).best(told, RULES, may_see_health=sees, count=20)

    plain = rank_jobs(told, jobs, RULES, may_see_health=sees, count=20)
    assert tuple(explain(told, each, RULES, may_see_health=sees) for each in found) == plain


@given(seed=seeds)
def test_a_criterion_reads_nothing_of_a_job_beyond_its_facet(seed: int) -> None:
    chance = chance_of(seed)
    told, offered = person(chance, 1), job(chance, 1)
    assert sorted(one for _, criteria in FACETS for one in criteria) == sorted(JUDGES)

    for fields, criteria in FACETS:
        seen = cast("Job", SimpleNamespace(**{name: getattr(offered, name) for name in fields}))
        for one in criteria:
            assert JUDGES[one](told, seen, RULES) == JUDGES[one](told, offered, RULES)


def test_nobody_at_all_is_no_error() -> None:
    offered = job(chance_of(1), 1)

    assert best(PeopleIndex((), RULES), offered, count=20, may_see_health=True) == ()
    assert rank_people(offered, (), RULES, may_see_health=True) == ()


def test_somebody_comes_once() -> None:
    told = person(chance_of(1), 1)

    with pytest.raises(ValueError, match="twice"):
        PeopleIndex((told, told), RULES)


@given(seed=seeds, avoided=st.sets(st.sampled_from(GESTURES)))
def test_a_hidden_limit_of_health_changes_nothing(seed: int, avoided: set[str]) -> None:
    chance = chance_of(seed)
    people = [person(chance, number) for number in range(1, 6)]
    told, offered = people[2], job(chance, 1)
    changed = replace(told, avoided=frozenset(avoided), has_gesture_words=not told.has_gesture_words)
    others = [*people[:2], changed, *people[3:]]

    assert explain(told, offered, RULES, may_see_health=False) == explain(
        changed, offered, RULES, may_see_health=False
    )
    assert rank_people(offered, people, RULES, may_see_health=False) == rank_people(
        offered, others, RULES, may_see_health=False
    )
    assert best(PeopleIndex(people, RULES), offered, count=9, may_see_health=False) == best(
        PeopleIndex(others, RULES), offered, count=9, may_see_health=False
    )


@given(seed=seeds)
def test_whoever_breaks_a_limit_comes_last_and_is_still_there(seed: int) -> None:
    chance = chance_of(seed)
    told = person(chance, 1)
    jobs = [job(chance, number) for number in range(12)]

    found = rank_jobs(told, jobs, RULES, may_see_health=True)

    assert {one.job_id for one in found} == {each.job_id for each in jobs}
    kept = [one.keeps_limits for one in found]
    assert kept == sorted(kept, reverse=True)
    for one in found:
        assert one.keeps_limits is all(line.kind is not Kind.LIMIT_BROKEN for line in one.lines)
        assert one.lines


@given(
    spans=st.lists(
        st.tuples(st.integers(0, 6), st.integers(0, 95), st.integers(1, 40)),
        min_size=1,
        max_size=5,
        unique_by=lambda told: told[0],
    )
)
def test_whoever_is_always_free_lacks_nothing_and_whoever_never_is_lacks_each_day(
    spans: list[tuple[int, int, int]],
) -> None:
    days = tuple(
        TimetableDay(weekday=day, spans=(TimeSpan(start=_quarter(start), end=_quarter(start + length)),))
        for day, start, length in spans
    )
    needs = needs_of(Timetable(days=days), RULES)

    assert missing_half_days(needs, (1 << HALF_DAYS) - 1) == ()
    assert {need.weekday for need in needs} == {day for day, _, _ in spans}
    assert missing_half_days(needs, 0)
    assert all(need.half_days for need in needs)


def test_a_night_belongs_to_the_day_on_which_it_begins() -> None:
    night = TimetableDay(weekday=6, spans=(TimeSpan(start=time(22), end=time(6)),))
    needs = needs_of(Timetable(days=(night,)), RULES)

    assert missing_half_days(needs, 1 << half_day(6, DayPart.NIGHT)) == ()
    assert missing_half_days(needs, 1 << half_day(0, DayPart.NIGHT)) == (half_day(6, DayPart.NIGHT),)


def _order(offered: Job, people: list[Person]) -> list[ResidentId | None]:
    return [one.resident_id for one in rank_people(offered, people, RULES, may_see_health=True)]


def _ids(found: tuple[object, ...]) -> list[ResidentId | None]:
    return [one.resident_id for one in found]  # type: ignore[attr-defined] # explanations


def _quarter(count: int) -> time:
    return time(count % 96 // 4, count % 4 * 15)
