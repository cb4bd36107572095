"""What a block of a package says, line by line, before it is taken."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from models.records.around import ShareBlock
from models.records.hand_overs import SharedPerson
from ui.around.around_words import answer_words, contact_words
from ui.dates import short_date
from ui.vocabulary import words_of
from ui.widgets.parsing import format_duration

if TYPE_CHECKING:
    from controllers.settings import SettingsController

translate = QCoreApplication.translate


def block_lines(person: SharedPerson, block: ShareBlock, settings: SettingsController) -> list[str]:
    """Return what a block says; nothing for what nobody spoke of."""
    return [line for line in _lines(person, block, settings) if line]


def _lines(person: SharedPerson, block: ShareBlock, settings: SettingsController) -> Iterator[str]:
    if block is ShareBlock.IDENTITY:
        yield f"{person.first_name} {person.last_name}".strip()
        yield str(person.birth_year or "")
    elif block is ShareBlock.CONTACT:
        yield from (person.phone, person.email, ", ".join(filter(None, (person.residence, person.room))))
    elif block is ShareBlock.LANGUAGE:
        yield _names(settings, "language", person.languages_spoken)
        yield person.french
        yield translate("shared", "Interpreter useful") if person.needs_interpreter else ""
    elif block is ShareBlock.WISHES:
        yield from (person.wishes, _names(settings, "sector", person.wished_trades), person.refusals)
    else:
        yield from _more(person, block, settings)


def _more(person: SharedPerson, block: ShareBlock, settings: SettingsController) -> Iterator[str]:
    if block is ShareBlock.CONSTRAINTS:
        yield person.hours_note
        yield _names(settings, "travel_mode", person.travel_modes)
        yield format_duration(person.max_travel_minutes) if person.max_travel_minutes else ""
    elif block is ShareBlock.AVAILABILITY:
        said = translate("shared", "{count} parts of the week")
        yield said.format(count=len(person.availability)) if person.availability else ""
        yield short_date(person.available_from)
        yield format_duration(person.wanted_weekly_minutes) if person.wanted_weekly_minutes else ""
    elif block is ShareBlock.STANDING:
        yield from _standing(person)
    elif block is ShareBlock.FOLLOW_UPS:
        for one in person.follow_ups:
            kind = words_of(settings, "structure_kind", one.organisation_kind)
            parts = (kind, one.organisation, one.referent_name, one.referent_phone, one.who_does_what)
            yield ", ".join(filter(None, parts))
    else:
        texts = {ShareBlock.DONE: person.done_text, ShareBlock.URGENT: person.urgent_text}
        yield texts.get(block, person.experiences)


def _standing(person: SharedPerson) -> Iterator[str]:
    one = person.standing
    for words, value in (
        (translate("shared", "Registered at France Travail: {value}"), answer_words(one.registration)),
        (
            translate("shared", "Last contact with a referent: {value}"),
            contact_words(one.contact, one.contact_on),
        ),
        (translate("shared", "Engagement contract: {value}"), answer_words(one.contract)),
    ):
        yield words.format(value=value) if value else ""


def _names(settings: SettingsController, vocabulary: str, codes: tuple[str, ...]) -> str:
    return ", ".join(words_of(settings, vocabulary, code) for code in codes)
