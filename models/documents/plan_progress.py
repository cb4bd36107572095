"""Sections 8 to 13 of a plan: what helps, the aims, the check points, whom to call, who undertakes what."""

from __future__ import annotations

import datetime as dt
from itertools import groupby

from models.documents.columns import DOT
from models.documents.items import Bullet, Entry, Event, Group, Heading, Item, Section, Sentence
from models.documents.plan_sections import entries
from models.documents.words import Pair, Words, capital
from models.records.plans import (
    AgreementSection,
    CheckPointLine,
    CommitmentsSection,
    ContactsSection,
    LeverLine,
    LocalText,
    ObjectiveLine,
    PlanContent,
)

AGREED = ("agreement.nothing_else", "agreement.withdraw", "document.voluntary")


def levers_section(words: Words, levers: tuple[LeverLine, ...]) -> Section:
    """Section 8: each line says what, who and when; never why."""
    lines = [(words.local(line.lever), line) for line in levers]
    items = tuple(Bullet(text, words.local(line.when), words.same(line.who)) for text, line in lines if text)
    return Section(words.both("section.levers"), items)


def objectives_section(words: Words, objectives: tuple[ObjectiveLine, ...]) -> Section:
    """Section 9, under the week by whose end each aim should be reached."""
    items: list[Item] = []
    for week, lines in groupby(sorted(objectives, key=_by_week), key=_by_week):
        aims = tuple(aim for aim in (words.local(line.aim) for line in lines) if aim)
        if aims:
            items.append(Group(words.both("label.by_week", n=week), aims))
    return Section(words.both("section.objectives"), tuple(items))


def check_points_section(words: Words, lines: tuple[CheckPointLine, ...]) -> Section:
    """Section 10: real dates, with a box to tick by hand."""
    items = (_check_point(words, line) for line in lines)
    return Section(words.both("section.check_points"), tuple(item for item in items if item))


def contacts_section(words: Words, contacts: ContactsSection, emergency_number: Pair) -> Section:
    """Section 11; the number of the adviser is among them."""
    absence = words.same(contacts.absence)
    before: tuple[Pair, ...] = ()
    if contacts.absence_before is not None:
        before = (words.both("label.absence_before", time=words.time(contacts.absence_before)),)
    calls = (Entry(words.both("label.absence"), absence, before),) if absence else ()
    fields = (
        ("label.technical", words.same(contacts.technical)),
        ("label.accident", words.same(contacts.accident)),
        ("label.disagreement", words.same(contacts.disagreement)),
        ("label.adviser", emergency_number),
        ("label.occupational_health", words.same(contacts.occupational_health)),
    )
    items = (*calls, *entries(words, fields))
    if not items:
        return Section(words.both("section.contacts"), ())
    return Section(words.both("section.contacts"), (*items, Sentence(words.both("label.emergency"))))


def commitments(words: Words, section: CommitmentsSection) -> tuple[tuple[Pair, tuple[Item, ...]], ...]:
    """Section 12: for each party its title and its lines; a party without lines is left out."""
    parties = (
        ("employee", section.employee),
        ("employer", section.employer),
        ("adviser", section.adviser),
    )
    found = ((words.both(f"signature.role.{role}"), _bullets(words, lines)) for role, lines in parties)
    return tuple((title, items) for title, items in found if items)


def commitments_section(words: Words, section: CommitmentsSection) -> Section:
    """Section 12, one party after the other."""
    items: list[Item] = []
    for title, lines in commitments(words, section):
        items += [Heading(title), *lines]
    return Section(words.both("section.commitments"), tuple(items))


def agreement_section(words: Words, agreement: AgreementSection) -> Section:
    """Section 13: the only subjects that may be talked about."""
    keys = (f"agreement.topic.{topic}" for topic in agreement.topics)
    topics = words.join((words.both(key) for key in keys if words.fr.has(key)), separator=DOT).map(capital)
    if not topics:
        return Section(words.both("section.agreement"), ())
    items = (
        Sentence(words.both("agreement.intro")),
        Bullet(topics),
        Sentence(words.join(map(words.both, AGREED), separator=" ")),
    )
    return Section(words.both("section.agreement"), items)


def later_sections(words: Words, content: PlanContent) -> tuple[Section, ...]:
    """Sections 8 to 11, in order."""
    adviser = content.adviser
    reached = words.join((words.same(adviser.name), words.phone(adviser.phone)))
    return (
        levers_section(words, content.levers),
        objectives_section(words, content.objectives),
        check_points_section(words, content.check_points),
        contacts_section(words, content.contacts, reached if adviser.phone.strip() else Pair()),
    )


def _by_week(line: ObjectiveLine) -> int:
    return line.by_week


def _check_point(words: Words, line: CheckPointLine) -> Item | None:
    key = f"check_point.{line.code}"
    label = words.local(line.label) or (words.both(key) if words.fr.has(key) else words.same(line.code))
    if line.due_on is None and not words.local(line.label):
        return None
    detail = words.join(
        (
            Pair(words.same(line.who).fr),
            Pair(words.same(line.place).fr),
            words.hours(line.minutes) if line.minutes > 0 else Pair(),
        ),
        separator=DOT,
    )
    day = words.date(line.due_on).map(capital) if line.due_on else Pair()
    short = _short_day(words, line.due_on) if line.due_on else Pair()
    return Event(day, short, label, detail, words.both("label.done_on"))


def _short_day(words: Words, day: dt.date) -> Pair:
    """The day of the week in short and the date in figures."""
    short, number = words.short_date(day), day.weekday()
    other = f"{words.other.weekdays_short[number]} {short.other}" if words.other else ""
    return Pair(f"{words.fr.weekdays_short[number]} {short.fr}", other)


def _bullets(words: Words, lines: tuple[LocalText, ...]) -> tuple[Item, ...]:
    return tuple(Bullet(text) for text in map(words.local, lines) if text)
