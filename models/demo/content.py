"""The words of the demo, read once: trades, employers, residences, sentences heard in a hall."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from datetime import time
from functools import cache
from typing import Any

from models.records.codec import from_plain
from models.records.employers import JobDraft
from models.records.places import BuildingDraft, HallDraft, ResidenceDraft
from models.records.timetable import TimeSpan, Timetable, TimetableDay
from models.rules.timetable import week_minutes
from resources import read_text


@dataclass(frozen=True, slots=True, kw_only=True)
class Trade:
    """A job as it could have been seen on site.

    Attributes:
        ladder: Code of the ready-made task ladder; empty when there is none.
        naf_code: Activity of the employers who have this job.
        job: The sheet, without employer nor site; its weekly minutes are the timetable's.
    """

    ladder: str
    naf_code: str
    job: JobDraft


@dataclass(frozen=True, slots=True, kw_only=True)
class EmployerModel:
    """An invented employer and the trades it has, by their place in ``trades()``."""

    name: str
    activity: str
    naf_code: str
    headcount: str
    collective_agreement: str
    trades: tuple[int, ...]


@cache
def trades() -> tuple[Trade, ...]:
    """Return every trade; those of the first employers have a ladder."""
    return tuple(_trade(plain) for plain in _words("demo_work")["trades"])


@cache
def employer_models() -> tuple[EmployerModel, ...]:
    """Return the twelve invented employers."""
    return tuple(
        EmployerModel(
            name=plain["name"],
            activity=plain["activity"],
            naf_code=plain["naf"],
            headcount=plain["headcount"],
            collective_agreement=plain["collective_agreement"],
            trades=tuple(plain["trades"]),
        )
        for plain in _words("demo_work")["employers"]
    )


@cache
def residence_models() -> tuple[ResidenceDraft, ...]:
    """Return the three invented residences, with buildings and halls."""
    return tuple(_residence(plain) for plain in _words("demo_people")["residences"])


@cache
def sentences(name: str) -> tuple[str, ...]:
    """Return the sentences of one kind, such as ``wishes``, ``notes`` or ``streets``.

    Raises:
        KeyError: No such kind.
    """
    return tuple(_words("demo_people")[name])


@cache
def towns() -> tuple[tuple[str, str], ...]:
    """Return invented towns as (postcode, name); no French postcode begins with 99."""
    return tuple((postcode, name) for postcode, name in _words("demo_people")["towns"])


@cache
def employer_words() -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return beginnings and ends of names of employers, to be combined."""
    words = _words("demo_people")["employer_words"]
    return tuple(words["first"]), tuple(words["second"])


def week(hours: dict[str, str], unpaid_break_minutes: int = 0) -> Timetable:
    """Read a week written ``{"0-4": "06:00-09:30 17:30-20:30"}``: days from Monday 0, then spans of work."""
    days = []
    for range_of_days, spans in hours.items():
        first, _, last = range_of_days.partition("-")
        days += [
            TimetableDay(weekday=day, spans=_spans(spans), unpaid_break_minutes=unpaid_break_minutes)
            for day in range(int(first), int(last or first) + 1)
        ]
    return Timetable(days=tuple(sorted(days, key=_weekday)))


def _trade(plain: dict[str, Any]) -> Trade:
    timetable = week(plain["hours"], plain["unpaid_break_minutes"])
    job = from_plain(plain["job"], JobDraft)
    job = replace(job, timetable=timetable, weekly_minutes=week_minutes(timetable))
    return Trade(ladder=plain["ladder"], naf_code=plain["naf"], job=job)


def _residence(plain: dict[str, Any]) -> ResidenceDraft:
    buildings = tuple(
        BuildingDraft(
            name=name,
            halls=tuple(HallDraft(name=hall, opening_hours=plain["hours"]) for hall in halls),
        )
        for name, halls in plain["buildings"].items()
    )
    return ResidenceDraft(
        name=plain["name"],
        street=plain["street"],
        postcode=plain["postcode"],
        city=plain["city"],
        buildings=buildings,
    )


def _spans(text: str) -> tuple[TimeSpan, ...]:
    pairs = (span.split("-") for span in text.split())
    return tuple(
        TimeSpan(start=time.fromisoformat(start), end=time.fromisoformat(end)) for start, end in pairs
    )


def _weekday(day: TimetableDay) -> int:
    return day.weekday


@cache
def _words(name: str) -> dict[str, Any]:
    words: dict[str, Any] = json.loads(read_text("data", f"{name}.json"))
    return words
