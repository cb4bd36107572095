"""Matching against plain reasoning: which limits are broken, both ways alike, nothing where a team wants nothing."""

from __future__ import annotations

import json
from dataclasses import replace
from importlib import import_module
from itertools import pairwise
from math import acos, cos, radians, sin
from pkgutil import iter_modules
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from models import entities
from models.entities.base import Base
from models.rules.distance import EARTH_RADIUS_KM, PACES, Place
from models.rules.matching import explain, rank_jobs, rank_people
from models.rules.matching_facts import PERSON_LIMITS, Criterion, Job, Kind, Person
from models.rules.matching_index import PeopleIndex
from models.rules.matching_sets import best
from models.rules.matching_weights import default_rules, parse_rules
from resources import read_text
from tests.rules.matching_people import chance_of, job, person

RULES = default_rules()
seeds = st.integers(0, 2**32)


def _kilometres(one: Place, other: Place) -> float:
    """The spherical law of cosines, where the rule uses haversines."""
    north, south = radians(one.latitude), radians(other.latitude)
    between = radians(one.longitude - other.longitude)
    angle = sin(north) * sin(south) + cos(north) * cos(south) * cos(between)
    return EARTH_RADIUS_KM * acos(min(1.0, angle))


def _shortest_minutes(told: Person, offered: Job) -> float | None:
    """Minutes of the quickest way, not rounded; None: not to be told."""
    known = [PACES[mode] for mode in told.modes if mode in PACES]
    if told.place is None or offered.place is None or not known:
        return None
    line = max(2.0, _kilometres(told.place, offered.place))
    return min(
        pace.lost_minutes + 60 * (min(line, 10) / pace.town_km_h + max(0.0, line - 10) / pace.beyond_km_h)
        for pace in known
    )


def _is_later(possible: int | None, asked: tuple[int, ...]) -> bool:
    return possible is not None and bool(asked) and possible > asked[0]


def _misses_the_last_bus(told: Person, offered: Job) -> bool:
    for end in offered.ends:
        waits = None if told.first_transport is None or end < 1440 else told.first_transport - (end - 1440)
        may_wait = waits is not None and waits <= RULES.margins.transport_minutes
        if told.last_transport is not None and end > told.last_transport and not may_wait:
            return True
    return False


def _lacks_french(told: Person, offered: Job) -> bool:
    asked = RULES.french.get(offered.french_needed, ())
    return any(0 < told.french[skill] < rank for skill, rank in asked)


def _broken(told: Person, offered: Job) -> set[str]:
    """Return the limits that somebody who reads both files would call broken."""
    firm, minutes = offered.firm, _shortest_minutes(told, offered)
    longest = told.max_travel_minutes
    is_lost = minutes is not None and longest is not None and minutes > longest * 1.2 + 1
    has_other_work = bool(told.done_jobs) and not told.has_experience_words and bool(offered.rome)
    rules = {
        Criterion.REFUSAL: offered.rome in told.refused_jobs,
        Criterion.HALF_DAYS: told.half_days != 0 and any(
            not need.half_days & told.half_days for need in offered.needs
        ),
        Criterion.START_TIME: _is_later(told.not_before, offered.starts),
        Criterion.END_TIME: told.not_after is not None and any(told.not_after < end for end in offered.ends),
        Criterion.FIRST_TRANSPORT: _is_later(told.first_transport, offered.starts),
        Criterion.LAST_TRANSPORT: _misses_the_last_bus(told, offered),
        Criterion.START_DAY: bool(
            told.available_from and offered.starts_on and told.available_from > offered.starts_on
        ),
        Criterion.TRAVEL: is_lost,
        Criterion.GESTURES: bool(told.avoided & offered.gestures),
        Criterion.RIGHT_TO_WORK: told.right_to_work == "no",
        Criterion.FRENCH: Criterion.FRENCH in firm and _lacks_french(told, offered),
        Criterion.LICENCE: {Criterion.LICENCE} <= offered.asks & firm
        and bool(told.licences) and "b" not in told.licences,
        Criterion.EXPERIENCE: {Criterion.EXPERIENCE} <= offered.asks & firm
        and has_other_work and offered.rome not in told.done_jobs,
    }  # fmt: skip
    return {criterion for criterion, is_broken in rules.items() if is_broken}


@settings(max_examples=150)
@given(seed=seeds)
def test_every_broken_limit_is_named_and_no_other(seed: int) -> None:
    chance = chance_of(seed)
    told, offered = person(chance, 1), job(chance, 1)

    found = explain(told, offered, RULES, may_see_health=True)

    named = {line.code for line in found.lines if line.kind is Kind.LIMIT_BROKEN}
    expected = _broken(told, offered)
    # A rough time is rounded up to the minute: within one minute of the margin both are right.
    assert named - {Criterion.TRAVEL} == expected - {Criterion.TRAVEL}
    assert Criterion.TRAVEL in named or Criterion.TRAVEL not in expected
    assert found.keeps_limits is not bool(named)
    assert all(line.code in PERSON_LIMITS | set(Criterion) for line in found.lines if line.code in named)


@settings(max_examples=20)
@given(seed=seeds)
def test_both_ways_say_the_same_of_the_same_pair(seed: int) -> None:
    chance = chance_of(seed)
    people, jobs = [person(chance, n) for n in range(1, 5)], [job(chance, n) for n in range(1, 5)]

    by_job = {
        (one.resident_id, one.job_id): one
        for each in jobs
        for one in rank_people(each, people, RULES, may_see_health=True)
    }
    by_person = {
        (one.resident_id, one.job_id): one
        for each in people
        for one in rank_jobs(each, jobs, RULES, may_see_health=True)
    }

    assert by_job == by_person
    assert len(by_job) == 16


@settings(max_examples=20)
@given(seed=seeds)
def test_the_order_is_of_the_people_and_not_of_the_pile(seed: int) -> None:
    chance = chance_of(seed)
    people = [replace(person(chance, number), turn=number) for number in range(1, 12)]
    offered = job(chance, 1)
    first = rank_people(offered, people, RULES, may_see_health=True)

    chance.shuffle(people)

    assert rank_people(offered, people, RULES, may_see_health=True) == first
    again = best(PeopleIndex(people, RULES), offered, count=11, may_see_health=True)
    assert list(again) == [one.resident_id for one in first]


def test_where_every_weight_is_nothing_limits_and_turns_are_left_and_each_reason_is_still_told() -> None:
    data: dict[str, Any] = json.loads(read_text("vocabularies", "matching.json"))
    for costs in data["costs"].values():
        costs.update(unknown=0, near=0, far=0)
    weightless = parse_rules(json.dumps(data))
    chance = chance_of(7)
    people = [replace(person(chance, number), turn=number % 4) for number in range(1, 30)]
    offered = job(chance, 1)

    found = rank_people(offered, people, weightless, may_see_health=True)

    turns = {one.resident_id: one.turn for one in people}
    places = [(not one.keeps_limits, turns[one.resident_id]) for one in found]
    assert places == sorted(places)
    told = {one.resident_id: one.lines for one in rank_people(offered, people, RULES, may_see_health=True)}
    assert {one.resident_id: one.lines for one in found} == told
    compact = best(PeopleIndex(people, weightless), offered, count=29, may_see_health=True)
    assert list(compact) == [one.resident_id for one in found]


def test_a_heavier_wish_never_brings_a_broken_limit_before_a_kept_one() -> None:
    data: dict[str, Any] = json.loads(read_text("vocabularies", "matching.json"))
    data["costs"]["trade"].update(unknown=98, near=98, far=99)
    heavy = parse_rules(json.dumps(data))
    chance = chance_of(3)
    found = rank_people(job(chance, 1), [person(chance, n) for n in range(1, 60)], heavy, may_see_health=True)

    assert not any(after.keeps_limits and not before.keeps_limits for before, after in pairwise(found))


def test_no_table_has_a_column_where_a_person_could_be_scored() -> None:
    for module in iter_modules(entities.__path__, "models.entities."):
        import_module(module.name)
    names = {
        f"{table.name}.{column.name}" for table in Base.metadata.tables.values() for column in table.columns
    }

    assert len(names) > 300
    words = ("score", "rating", "ranking", "points_of", "employability", "percent")
    assert not [name for name in names if any(word in name for word in words)]
