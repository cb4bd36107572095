"""Sections 2 to 6 of a plan: the post, the contract, the week, the first day, the tutor."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import Final

from models.documents.items import Entry, Group, Item, Section, Table
from models.documents.words import UNTIL, Pair, Words
from models.records.plans import (
    ContractSection,
    DayOneSection,
    PlanContent,
    PostSection,
    RampStep,
    TutorSection,
)
from models.records.timetable import TimeSpan, Timetable, TimetableDay
from models.rules.timetable import day_minutes, week_minutes

WEEK: Final = tuple(range(7))
BREAKS: Final[tuple[tuple[str, Callable[[TimetableDay], int]], ...]] = (
    ("label.break_paid", lambda day: day.paid_break_minutes),
    ("label.break_unpaid", lambda day: day.unpaid_break_minutes),
)


def entries(words: Words, fields: Iterable[tuple[str, Pair]]) -> tuple[Item, ...]:
    """Pair labels with values; a value that is not there takes its label away."""
    return tuple(Entry(words.both(key), value) for key, value in fields if value)


def post_section(words: Words, post: PostSection) -> Section:
    """Section 2."""
    fields = (
        ("label.post_title", words.same(post.title)),
        ("label.workplace", words.same(post.workplace)),
        ("label.manager", words.same(post.manager)),
        ("label.team", words.same(post.team)),
    )
    return Section(words.both("section.post"), entries(words, fields))


def contract_section(words: Words, contract: ContractSection) -> Section:
    """Section 3; the end of the trial period is computed elsewhere, never typed."""
    fields = (
        ("label.contract_type", _contract_type(words, contract.contract_type)),
        ("label.starts_on", words.date(contract.starts_on) if contract.starts_on else Pair()),
        ("label.ends_on", words.date(contract.ends_on) if contract.ends_on else Pair()),
        ("label.reason", words.same(contract.fixed_term_reason)),
        (
            "label.weekly_hours",
            words.hours(contract.weekly_minutes) if contract.weekly_minutes > 0 else Pair(),
        ),
        ("label.trial", _trial(words, contract)),
        ("label.collective_agreement", words.same(contract.collective_agreement)),
    )
    return Section(words.both("section.contract"), entries(words, fields))


def timetable_section(words: Words, timetable: Timetable, ramp: tuple[RampStep, ...]) -> Section:
    """Section 4: the whole week, days of rest included, and the lighter weeks of the beginning."""
    days = {day.weekday: day for day in timetable.days if day.spans}
    items: list[Item] = [_week_table(words, days, timetable)] if days else []
    steps = tuple(_ramp_step(words, step) for step in sorted(ramp, key=lambda step: step.from_week))
    if steps:
        items.append(Group(words.both("label.ramp"), steps))
    return Section(words.both("section.timetable"), tuple(items))


def day_one_section(words: Words, day: DayOneSection) -> Section:
    """Section 5."""
    asked = words.join((words.same(day.ask_for), words.phone(day.phone)))
    fields = (
        ("label.arrives_at", words.time(day.arrives_at) if day.arrives_at else Pair()),
        ("label.entrance", words.local(day.entrance)),
        ("label.ask_for" if day.ask_for.strip() else "label.phone", asked),
        ("label.journey", words.local(day.journey)),
        ("label.bring", words.local(day.bring)),
        ("label.clothing", words.local(day.clothing)),
        ("label.meal", words.local(day.meal)),
        ("label.keys", words.local(day.keys)),
        ("label.safety", words.local(day.safety)),
    )
    return Section(words.both("section.day_one"), entries(words, fields))


def tutor_section(words: Words, tutor: TutorSection) -> Section:
    """Section 6; the time set apart means something only once somebody is named."""
    is_named = bool(tutor.name.strip())
    who = words.join((words.same(tutor.name), words.same(tutor.function)))
    time = words.hours(tutor.weekly_minutes) if is_named and tutor.weekly_minutes > 0 else Pair()
    fields = (
        ("label.name" if is_named else "label.function", who),
        ("label.common_hours", words.local(tutor.common_hours)),
        ("label.dedicated_time", words.both("time.per_week", duration=time) if time else Pair()),
        ("label.substitute", words.same(tutor.substitute)),
    )
    return Section(words.both("section.tutor"), entries(words, fields))


def first_sections(words: Words, content: PlanContent) -> tuple[Section, ...]:
    """Sections 2 to 6, in order."""
    return (
        post_section(words, content.post),
        contract_section(words, content.contract),
        timetable_section(words, content.timetable, content.ramp),
        day_one_section(words, content.day_one),
        tutor_section(words, content.tutor),
    )


def _contract_type(words: Words, code: str) -> Pair:
    key = f"contract.{code}"
    return words.both(key) if words.fr.has(key) else words.same(code)


def _trial(words: Words, contract: ContractSection) -> Pair:
    if not contract.has_trial_clause:
        return words.both("label.no_trial")
    if contract.trial_ends_on is None:
        return Pair()
    renewable = "label.trial_renewable" if contract.is_trial_renewable else "label.trial_not_renewable"
    until = words.both("label.trial_until", date=words.date(contract.trial_ends_on))
    return words.join((until, words.both(renewable)), separator=". ")


def _week_table(words: Words, days: dict[int, TimetableDay], timetable: Timetable) -> Table:
    """One row per day; a column for a kind of break only where somebody has one."""
    breaks = tuple(
        (key, {number: minutes(day) for number, day in days.items() if minutes(day) > 0})
        for key, minutes in BREAKS
    )
    breaks = tuple((key, lengths) for key, lengths in breaks if lengths)
    head = (
        words.both("label.day"),
        Pair(),
        *(words.both(key) for key, _ in breaks),
        words.both("label.total"),
    )
    alike = _alike(days)
    rows = [
        (
            _named(words, numbers),
            _spans(words, days[numbers[0]]) if numbers[0] in days else words.both("label.rest_day"),
            *(words.hours(lengths[numbers[0]]) if numbers[0] in lengths else Pair() for _, lengths in breaks),
            words.hours(day_minutes(days[numbers[0]])) if numbers[0] in days else Pair(),
        )
        for numbers in alike
    ]
    sum_row = (
        words.both("label.week_total"),
        *(Pair() for _ in head[2:]),
        words.hours(week_minutes(timetable)),
    )
    return Table(
        head=head,
        rows=(*rows, sum_row),
        quiet=frozenset(index for index, numbers in enumerate(alike) if numbers[0] not in days),
        has_total=True,
    )


def _alike(days: dict[int, TimetableDay]) -> list[tuple[int, ...]]:
    """Group the days of the week that follow each other with the same hours and breaks."""
    found: list[tuple[int, ...]] = []
    for number in WEEK:
        if found and _hours_of(days, number) == _hours_of(days, found[-1][-1]):
            found[-1] = (*found[-1], number)
        else:
            found.append((number,))
    return found


def _hours_of(days: dict[int, TimetableDay], number: int) -> TimetableDay | None:
    return replace(days[number], weekday=0) if number in days else None


def _named(words: Words, numbers: tuple[int, ...]) -> Pair:
    """Name days that follow each other: both of two, the first and the last of more."""
    first = words.weekday(numbers[0])
    if len(numbers) == 1:
        return first
    last = numbers[-1]
    ending = Pair(words.fr.weekdays[last], words.other.weekdays[last] if words.other else "")
    return words.join((first, ending), separator=UNTIL if numbers[2:] else ", ")


def _spans(words: Words, day: TimetableDay) -> Pair:
    return words.join((_span(words, span) for span in day.spans), separator=", ")


def _span(words: Words, span: TimeSpan) -> Pair:
    hours = words.span(span.start, span.end)
    if span.end > span.start:
        return hours
    return words.join((hours, words.both("label.next_day").map(lambda text: f"({text})")), separator=" ")


def _ramp_step(words: Words, step: RampStep) -> Pair:
    start = words.both("label.ramp_from_week", n=step.from_week)
    duration = words.both("time.per_week", duration=words.hours(step.weekly_minutes))
    said = words.join((start, duration))
    note = words.local(step.note)
    return words.join((said, note), separator=" · ") if note else said
