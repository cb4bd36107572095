"""A plan in plain words, idea by idea: what it is, when, where, with whom, and the first day.

Each idea is one picture and one to three short sentences. Nothing is invented: an empty field leaves its
sentence out.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from models.documents.plain_pictures import Picture
from models.documents.plain_words import PlainWords
from models.documents.words import Pair, capital
from models.records.plans import ContractSection, PlanContent, TutorSection
from models.records.timetable import TimetableDay
from models.rules.trial import TrialRegime, regime

WEEK: Final = tuple(range(7))


@dataclass(frozen=True, slots=True, kw_only=True)
class Idea:
    """One idea.

    Attributes:
        at: The hour that its clock shows.
        lines: Its sentences, the first one strong where there are several.
    """

    picture: Picture
    lines: tuple[Pair, ...]
    at: dt.time | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Steps:
    """Short lines with a small picture each, beside what they have in common: the tasks of a week.

    Attributes:
        label: On the left; empty: the lines explain the pictures.
    """

    label: Pair
    lines: tuple[tuple[Picture, Pair], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """Ideas under one title; without ideas it is not printed."""

    title: Pair
    ideas: tuple[Idea | Steps, ...]


def first_parts(words: PlainWords, content: PlanContent) -> tuple[Part, ...]:
    """Return the work, its hours, the first day and who helps."""
    return (
        part(words, "work", _work(words, content)),
        part(words, "hours", _hours(words, content)),
        part(words, "first_day", _first_day(words, content)),
        part(words, "tutor", _tutor(words, content.tutor)),
    )


def part(words: PlainWords, name: str, ideas: Iterable[Idea | Steps | None]) -> Part:
    """Put ideas under a title, absent ones left out."""
    return Part(title=words.both(f"falc.part.{name}"), ideas=tuple(idea for idea in ideas if idea))


def idea(picture: Picture, *lines: Pair, at: dt.time | None = None) -> Idea | None:
    """Return an idea, absent sentences left out; None without its first one."""
    if not lines[0]:
        return None
    return Idea(picture=picture, lines=tuple(line for line in lines if line), at=at)


def filled(words: PlainWords, key: str, name: str, value: Pair) -> Pair:
    """Fill the only blank of a fixed sentence; nothing without its value."""
    return words.both(key, **{name: value}) if value else Pair()


def _work(words: PlainWords, content: PlanContent) -> Iterator[Idea | None]:
    post, employer, contract = content.post, content.employer, content.contract
    yield idea(Picture.WORK, filled(words, "falc.job", "job", words.typed(post.title)))
    yield idea(
        Picture.PLACE,
        *present(
            filled(
                words, "falc.employer", "employer", words.same(employer.trade_name or employer.legal_name)
            ),
            filled(words, "falc.place", "place", words.typed(post.workplace or employer.site_address)),
            filled(words, "falc.manager", "name", words.same(post.manager)),
        ),
    )
    begins = contract.starts_on
    starts = words.both("falc.starts", date=words.date(begins)) if begins else Pair()
    yield idea(Picture.CALENDAR, *present(starts, _end(words, contract)))
    if not contract.has_trial_clause:
        yield idea(Picture.PAPER, words.both("label.no_trial"))
    elif contract.trial_ends_on is not None:
        until = words.both("falc.trial", date=words.date(contract.trial_ends_on))
        yield idea(Picture.PAPER, until, words.both("falc.trial_meaning"))


def _end(words: PlainWords, contract: ContractSection) -> Pair:
    if contract.ends_on is not None:
        return words.both("falc.ends", date=words.date(contract.ends_on))
    is_open = regime(contract.contract_type) is TrialRegime.OPEN_ENDED
    return words.both("falc.no_end") if is_open else Pair()


def _hours(words: PlainWords, content: PlanContent) -> Iterator[Idea | None]:
    days = {day.weekday: day for day in content.timetable.days if day.spans}
    for group in _alike(days):
        yield _worked(words, group, days[group[0]])
    rest = [number for number in WEEK if number not in days]
    if days and rest:
        yield idea(Picture.REST, words.named(words.both("label.rest_day"), words.days(rest)))
    minutes = content.contract.weekly_minutes
    total = words.both("falc.week_hours", hours=words.hours(minutes)) if minutes > 0 else Pair()
    steps = sorted(content.ramp, key=lambda step: step.from_week)
    lines = []
    for step in steps:
        week = words.both("label.ramp_from_week", n=step.from_week)
        per_week = words.both("time.per_week", duration=words.hours(step.weekly_minutes))
        lines += [words.named(week, per_week), words.local(step.note)]
    begun = (words.both("label.ramp"), *lines) if lines else ()
    yield idea(Picture.CALENDAR, *present(total, *begun))


def _worked(words: PlainWords, group: tuple[int, ...], day: TimetableDay) -> Idea | None:
    """Say when one works on days that are alike, and the breaks of these days."""
    lines = []
    for index, span in enumerate(day.spans):
        end = words.time(span.end)
        if span.end <= span.start:
            after = words.both("label.next_day").map(lambda text: f"({text})")
            end = words.join((end, after), separator=" ")
        key = "falc.works_again" if index else "falc.works"
        names = words.days(group).map(capital)
        lines.append(words.both(key, days=names, start=words.time(span.start), end=end))
    for key, minutes in (
        ("label.break_paid", day.paid_break_minutes),
        ("label.break_unpaid", day.unpaid_break_minutes),
    ):
        if minutes > 0:
            lines.append(words.named(words.both(key), words.hours(minutes)))
    return idea(Picture.HOUR, *lines, at=day.spans[0].start)


def _alike(days: dict[int, TimetableDay]) -> list[tuple[int, ...]]:
    """Group the days that have the same hours and breaks, in the order of the week."""
    found: dict[tuple[object, ...], tuple[int, ...]] = {}
    for number in sorted(days):
        day = days[number]
        key = (day.spans, day.paid_break_minutes, day.unpaid_break_minutes)
        found[key] = (*found.get(key, ()), number)
    return list(found.values())


def _first_day(words: PlainWords, content: PlanContent) -> Iterator[Idea | None]:
    day, starts_on = content.day_one, content.contract.starts_on
    date = words.named(words.both("label.date"), words.date(starts_on)) if starts_on else Pair()
    if day.arrives_at is not None:
        arrive = words.both("falc.arrive", time=words.time(day.arrives_at))
        yield idea(Picture.HOUR, *((date, arrive) if date else (arrive,)), at=day.arrives_at)
    else:
        yield idea(Picture.CALENDAR, date)
    yield idea(Picture.DOOR, words.named(words.both("label.entrance"), words.local(day.entrance)))
    phone = words.named(words.both("label.phone"), words.phone(day.phone))
    asked = filled(words, "falc.ask", "name", words.same(day.ask_for))
    yield idea(Picture.ASK, asked, phone) if asked else idea(Picture.PHONE, phone)
    for picture, key, text in (
        (Picture.BUS, "label.journey", day.journey),
        (Picture.BAG, "label.bring", day.bring),
        (Picture.CLOTHES, "label.clothing", day.clothing),
        (Picture.MEAL, "label.meal", day.meal),
        (Picture.KEY, "label.keys", day.keys),
        (Picture.SAFETY, "label.safety", day.safety),
    ):
        yield idea(picture, words.named(words.both(key), words.local(text)))


def _tutor(words: PlainWords, tutor: TutorSection) -> Iterator[Idea | None]:
    name = words.same(tutor.name)
    time = words.hours(tutor.weekly_minutes) if name and tutor.weekly_minutes > 0 else Pair()
    kept = words.both("time.per_week", duration=time) if time else Pair()
    yield idea(
        Picture.TUTOR,
        filled(words, "falc.tutor", "name", name),
        words.named(words.both("label.function"), words.typed(tutor.function)),
    )
    yield idea(
        Picture.HOUR,
        *present(
            words.named(words.both("label.common_hours"), words.local(tutor.common_hours)),
            words.named(words.both("label.dedicated_time"), kept),
        ),
    )
    yield idea(Picture.ASK, filled(words, "falc.substitute", "name", words.same(tutor.substitute)))


def present(*lines: Pair) -> tuple[Pair, ...]:
    """Leave out what is not there, so that what is leads the idea; at least one, perhaps empty."""
    return tuple(line for line in lines if line) or (Pair(),)
