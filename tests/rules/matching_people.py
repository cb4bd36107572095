"""People and jobs made up by chance, for what must hold of all of them."""

from __future__ import annotations

from datetime import date, timedelta
from random import Random
from uuid import UUID

from models.records.ids import JobId, ResidentId
from models.rules.distance import PACES, Place
from models.rules.matching_facts import Criterion, Job, Need, Person
from models.rules.trades import trade_of

ROMES = ("K2204", "K2303", "G1605", "G1602", "N1103", "N1105", "D1507", "A1203")
TRADES = ("cleaning", "catering", "logistics", "retail", "green_spaces")
GESTURES = ("carrying", "standing", "bending", "cold", "noise")
TODAY = date(2026, 11, 23)


def chance_of(seed: int) -> Random:
    """Return a chance that can be played again."""
    return Random(seed)  # noqa: S311 - no secret hangs on it


def place(chance: Random) -> Place:
    """Return one of thirty communes."""
    number = chance.randrange(30)
    return Place(f"44{number:03}", 47.0 + (number * 37 % 30) / 60, -1.9 + (number * 17 % 30) / 40)


def person(chance: Random, number: int) -> Person:
    """Return somebody who told this and that."""
    some, maybe = _some(chance), _maybe(chance)
    return Person(
        resident_id=ResidentId(UUID(int=number)),
        turn=chance.choice((0, 0, 0, 1, 5)),
        wished_jobs=some(ROMES, 2),
        wished_trades=some(TRADES, 2),
        has_wish_words=chance.random() < 0.2,
        refused_jobs=some(ROMES, 1),
        done_jobs=some(ROMES, 2),
        has_experience_words=chance.random() < 0.2,
        half_days=maybe(chance.getrandbits(28) | chance.getrandbits(28)) or 0,
        not_before=maybe(chance.randrange(5 * 60, 10 * 60, 15)),
        not_after=maybe(chance.randrange(14 * 60, 26 * 60, 15)),
        first_transport=maybe(chance.randrange(4 * 60, 8 * 60, 5)),
        last_transport=maybe(chance.randrange(19 * 60, 26 * 60, 5)),
        available_from=maybe(TODAY + timedelta(days=chance.randrange(60))),
        weekly_minutes=maybe(chance.choice((600, 1200, 1440, 2100))),
        modes=some(tuple(PACES), 3),
        max_travel_minutes=maybe(chance.choice((15, 30, 45, 60, 90))),
        place=maybe(place(chance)),
        french=(chance.randrange(6), chance.randrange(6), chance.randrange(6), chance.randrange(6)),
        avoided=some(GESTURES, 3),
        avoided_read=some(GESTURES, 1),
        has_gesture_words=chance.random() < 0.2,
        licences=some(("b", "in_progress"), 1),
        right_to_work=chance.choice(("", "yes", "yes", "to_check", "no")),
        right_until=maybe(TODAY + timedelta(days=chance.randrange(90))),
    )


def job(chance: Random, number: int) -> Job:
    """Return a job of which this and that was seen."""
    some, maybe = _some(chance), _maybe(chance)
    rome = chance.choice((*ROMES, "", "Z9999"))
    days = chance.sample(range(7), chance.randrange(1, 6)) if chance.random() < 0.9 else []
    starts = sorted({chance.randrange(5 * 60, 22 * 60, 15) for _ in days[:2]})
    asks = (Criterion.LICENCE, Criterion.EXPERIENCE, Criterion.DIPLOMA, Criterion.CV)
    return Job(
        job_id=JobId(UUID(int=number)),
        rome=rome,
        trade=trade_of(rome),
        needs=tuple(Need(day, 1 << (day * 4 + chance.randrange(4)) | 1 << (day * 4 + 1)) for day in days),
        starts=tuple(starts),
        ends=tuple(sorted({start + chance.choice((180, 420, 480)) for start in starts})),
        starts_on=maybe(TODAY + timedelta(days=chance.randrange(60))),
        weekly_minutes=maybe(chance.choice((600, 1200, 1500, 2100))),
        place=maybe(place(chance)),
        french_needed=chance.choice(
            ("", "shown", "simple_instructions", "team", "customers", "phone", "other")
        ),
        gestures=some(GESTURES, 3),
        gestures_read=some(GESTURES, 2),
        asks=frozenset(each for each in asks if chance.random() < 0.2),
        firm=frozenset(each for each in Criterion if chance.random() < 0.1),
    )


def _some(chance: Random):  # type: ignore[no-untyped-def] # returns a function of a choice
    return lambda choices, most: frozenset(chance.sample(choices, chance.randrange(most + 1)))


def _maybe(chance: Random):  # type: ignore[no-untyped-def] # returns a function of a value
    return lambda value: value if chance.random() < 0.8 else None
