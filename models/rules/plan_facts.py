"""What a plan says once, fact by fact, each with its words in French and in the other language."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass

from models.records.plans import PlanContent
from models.rules import siret
from models.rules.phrases import Phrases, phrases, phrases_kept
from models.rules.plan_reader import Both, Reader, in_turn, inside, sentence_start
from models.rules.reading_sections import hours_of

_NOTHING: Both = ("", "")
_PARTIES = "section.parties"
_SHOWN = 8
"""Figures by which a picture is told from another one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """Something a plan says once.

    Attributes:
        section: Key of the section's title.
        field: Path of the field, ``tutor.name``: what tells two versions of it apart from another fact.
        what: What it is, in French.
        words: As it is read; both empty when the plan does not say it.
    """

    section: str
    field: str
    what: str
    words: Both


def facts(content: PlanContent) -> tuple[Fact, ...]:
    """Return what a plan says once, in the order of the document; the adviser's own note is none of it."""
    reader = reader_of(content)
    return (
        *_letterhead(reader, content),
        *_language(reader, content),
        *_parties(reader, content),
        *_post(reader, content),
        *_contract(reader, content),
        *_week(reader, content),
        *_day_one(reader, content),
        *_tutor(reader, content),
        *_contacts(reader, content),
        *_signing(reader, content),
    )


def reader_of(content: PlanContent) -> Reader:
    """Return a reader in French and in the plan's language, where there is a table for it."""
    return Reader(phrases("fr"), _other(content))


def _other(content: PlanContent) -> Phrases | None:
    return None if content.language == "fr" else phrases_kept(content.language, content.wordings)


def _fact(section: str, field: str, label: str, words: Both) -> Fact:
    return Fact(section=section, field=field, what=phrases("fr").text(label), words=words)


def _letterhead(reader: Reader, content: PlanContent) -> Iterator[Fact]:
    head = content.letterhead
    logo = f"logo {hashlib.sha256(head.logo).hexdigest()[:_SHOWN]}" if head.logo else ""
    words = reader.same(", ".join(filter(None, (head.name, head.address, head.phone, logo))))
    yield _fact(_PARTIES, "letterhead", "changes.letterhead", words)


def _language(reader: Reader, content: PlanContent) -> Iterator[Fact]:
    table = phrases(content.language)
    name = reader.known(f"language.{content.language}", table.native_name if table else content.language)[0]
    told = phrases("fr").text("document.language", language=name)
    words = "" if content.language == "fr" else told
    yield Fact(section=_PARTIES, field="language", what="", words=(words, words))


def _parties(reader: Reader, content: PlanContent) -> Iterator[Fact]:
    employer, adviser = content.employer, content.adviser
    lines = (
        ("employer.legal_name", "label.employer", "label.legal_name", employer.legal_name),
        ("employer.trade_name", "label.employer", "label.trade_name", employer.trade_name),
        ("employer.siret", "label.employer", "label.siret", siret.grouped(employer.siret)),
        ("employer.site_address", "label.employer", "label.site", employer.site_address),
        ("employer.representative_name", "label.employer", "label.representative",
         employer.representative_name),
        ("employer.representative_function", "label.employer", "label.function",
         employer.representative_function),
        ("employee.name", "label.employee", "label.name", content.employee.display_name),
        ("adviser.name", "label.adviser", "label.name", adviser.name),
        ("adviser.function", "label.adviser", "label.function", adviser.function),
        ("adviser.organisation", "label.adviser", "label.organisation", adviser.organisation),
        ("adviser.phone", "label.adviser", "label.phone", adviser.phone),
    )  # fmt: skip
    for field, party, label, value in lines:
        name = reader.phrase(label)
        parts = (reader.phrase(party), name if name[0].isupper() else inside(name))
        yield Fact(section=_PARTIES, field=field, what=in_turn(parts)[0], words=reader.same(value))


def _post(reader: Reader, content: PlanContent) -> Iterator[Fact]:
    post = content.post
    for field, label, value in (
        ("post.title", "label.post_title", post.title),
        ("post.workplace", "label.workplace", post.workplace),
        ("post.manager", "label.manager", post.manager),
        ("post.team", "label.team", post.team),
    ):
        yield _fact("section.post", field, label, reader.same(value))


def _contract(reader: Reader, content: PlanContent) -> Iterator[Fact]:
    contract = content.contract
    kind = reader.known(f"contract.{contract.contract_type}", contract.contract_type)
    start = reader.date(contract.starts_on) if contract.starts_on else _NOTHING
    end = reader.date(contract.ends_on) if contract.ends_on else _NOTHING
    for field, label, words in (
        ("contract.contract_type", "label.contract_type", kind),
        ("contract.category", "label.category", reader.phrase(f"category.{contract.category}")),
        ("contract.starts_on", "label.starts_on", start),
        ("contract.ends_on", "label.ends_on", end),
        ("contract.fixed_term_reason", "label.reason", reader.same(contract.fixed_term_reason)),
        ("contract.weekly_minutes", "label.weekly_hours", reader.hours(max(contract.weekly_minutes, 0))),
        ("contract.trial_ends_on", "label.trial", _trial(reader, content)),
        ("contract.collective_agreement", "label.collective_agreement",
         reader.same(contract.collective_agreement)),
    ):  # fmt: skip
        yield _fact("section.contract", field, label, words)


def _trial(reader: Reader, content: PlanContent) -> Both:
    contract = content.contract
    if not contract.has_trial_clause:
        return reader.phrase("label.no_trial")
    ends_on = contract.trial_ends_on
    if ends_on is None:
        return _NOTHING
    until = reader.both(lambda table: table.text("label.trial_until", date=table.date(ends_on)))
    renewal = "label.trial_renewable" if contract.is_trial_renewable else "label.trial_not_renewable"
    return in_turn((until, reader.phrase(renewal)), ". ")


def _week(reader: Reader, content: PlanContent) -> Iterator[Fact]:
    days = {day.weekday: day for day in content.timetable.days if day.spans}
    for weekday in range(7):
        day = days.get(weekday)
        words = hours_of(reader, day) if day else _NOTHING
        if days and day is None:
            words = reader.phrase("label.rest_day")
        what = sentence_start(reader.weekday(weekday))[0]
        yield Fact(section="section.timetable", field=f"timetable.{weekday}", what=what, words=words)


def _day_one(reader: Reader, content: PlanContent) -> Iterator[Fact]:
    day = content.day_one
    arrival = reader.time(day.arrives_at) if day.arrives_at is not None else _NOTHING
    for name, words in (
        ("arrives_at", arrival),
        ("entrance", reader.words(day.entrance)),
        ("ask_for", reader.same(day.ask_for)),
        ("phone", reader.same(day.phone)),
        ("journey", reader.words(day.journey)),
        ("bring", reader.words(day.bring)),
        ("clothing", reader.words(day.clothing)),
        ("meal", reader.words(day.meal)),
        ("keys", reader.words(day.keys)),
        ("safety", reader.words(day.safety)),
    ):
        yield _fact("section.day_one", f"day_one.{name}", f"label.{name}", words)


def _tutor(reader: Reader, content: PlanContent) -> Iterator[Fact]:
    tutor = content.tutor
    time = reader.per_week(tutor.weekly_minutes) if tutor.weekly_minutes > 0 else _NOTHING
    for name, label, words in (
        ("name", "label.tutor_name", reader.same(tutor.name)),
        ("function", "label.function", reader.same(tutor.function)),
        ("common_hours", "label.common_hours", reader.words(tutor.common_hours)),
        ("weekly_minutes", "label.dedicated_time", time),
        ("substitute", "label.substitute", reader.same(tutor.substitute)),
    ):
        yield _fact("section.tutor", f"tutor.{name}", label, words)


def _contacts(reader: Reader, content: PlanContent) -> Iterator[Fact]:
    contacts, hour = content.contacts, _NOTHING
    if (before := contacts.absence_before) is not None:
        hour = reader.both(lambda table: table.text("label.absence_before", time=table.time(before)))
    for name, label, words in (
        ("absence", "label.absence", reader.same(contacts.absence)),
        ("absence_before", "label.absence", hour),
        ("technical", "label.technical", reader.same(contacts.technical)),
        ("accident", "label.accident", reader.same(contacts.accident)),
        ("disagreement", "label.disagreement", reader.same(contacts.disagreement)),
        ("occupational_health", "label.occupational_health", reader.same(contacts.occupational_health)),
    ):
        yield _fact("section.contacts", f"contacts.{name}", label, words)


def _signing(reader: Reader, content: PlanContent) -> Iterator[Fact]:
    signing = content.signing
    name = signing.interpreter_name.strip()
    place = signing.place.strip()
    for field, words in (
        ("place", reader.phrase("label.made_at", place=place) if place else _NOTHING),
        ("originals", reader.phrase("label.originals", count=signing.originals)),
        ("is_read_aloud", reader.phrase("label.read_aloud") if signing.is_read_aloud else _NOTHING),
        ("interpreter_name", reader.phrase("label.interpreter", name=name) if name else _NOTHING),
    ):
        yield Fact(section="section.signatures", field=f"signing.{field}", what="", words=words)
