"""The fields of a file as both sides of a merge show them: what they are called, and what they say."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from models.records.residents import AvailabilitySlot
from ui.dates import short_date
from ui.labels import term_label
from ui.widgets.parsing import format_duration

if TYPE_CHECKING:
    from controllers.workspace import Workspace

translate = QCoreApplication.translate
_VOCABULARIES: Final = {
    "exchange_language": "language", "languages_spoken": "language", "languages_read": "language",
    "preferred_contact": "preferred_contact", "wished_trades": "sector", "travel_modes": "travel_mode",
    "channel": "channel",
}  # fmt: skip
_MINUTES: Final = frozenset({"wanted_weekly_minutes", "max_travel_minutes"})


def field_name(name: str) -> str:
    """Return what a field of a file is called."""
    return {**_who(), **_what()}.get(name, name)


def value_words(workspace: Workspace, name: str, value: object) -> str:
    """Return what a field says, as a person reads it."""
    if name == "sex":
        return _sexes().get(str(value), str(value))
    if name == "residence_id":
        places = {str(place.residence_id): place.content.name for place in workspace.residents.residences()}
        return places.get(str(value), str(value))
    if name in _VOCABULARIES:
        terms = workspace.settings.terms(_VOCABULARIES[name], enabled_only=False)
        known = {term.code: term_label(term) for term in terms}
        codes = value if isinstance(value, list | tuple) else (value,)
        return ", ".join(known.get(str(code), str(code)) for code in codes)
    return _plain(name, value)


def _plain(name: str, value: object) -> str:
    if name == "availability" and isinstance(value, list | tuple):
        parts = sum(1 for slot in value if isinstance(slot, AvailabilitySlot | dict))
        # No plural form is collected from this call: two sentences.
        one, many = (
            translate("duplicates", "1 part of the week"),
            translate("duplicates", "{count} parts of the week"),
        )
        return one if parts == 1 else many.format(count=parts)
    if name in _MINUTES and isinstance(value, int):
        return format_duration(value)
    if isinstance(value, date):
        return short_date(value)
    return "" if value is None else str(value)


def _sexes() -> dict[str, str]:
    return {
        "woman": translate("resident", "Woman"),
        "man": translate("resident", "Man"),
        "other": translate("resident", "Other"),
    }


def _who() -> dict[str, str]:
    return {
        "first_name": translate("duplicates", "First name"),
        "last_name": translate("duplicates", "Name"),
        "birth_year": translate("duplicates", "Year of birth"),
        "birth_date": translate("duplicates", "Date of birth"),
        "sex": translate("duplicates", "Sex"),
        "residence_id": translate("duplicates", "Residence"),
        "building_id": translate("duplicates", "Building"),
        "room": translate("duplicates", "Room"),
        "phone": translate("duplicates", "Phone"),
        "email": translate("duplicates", "E-mail"),
        "preferred_contact": translate("duplicates", "Prefers"),
        "exchange_language": translate("duplicates", "Language between you"),
        "languages_spoken": translate("duplicates", "Speaks"),
        "languages_read": translate("duplicates", "Reads"),
        "channel": translate("duplicates", "First contact by"),
    }


def _what() -> dict[str, str]:
    return {
        "wishes": translate("duplicates", "Wishes"),
        "wished_trades": translate("duplicates", "Trades"),
        "refusals": translate("duplicates", "Does not want"),
        "experiences": translate("duplicates", "Has done"),
        "availability": translate("duplicates", "Can work"),
        "hours_note": translate("duplicates", "About hours"),
        "available_from": translate("duplicates", "From"),
        "wanted_weekly_minutes": translate("duplicates", "Hours per week"),
        "travel_modes": translate("duplicates", "Comes by"),
        "max_travel_minutes": translate("duplicates", "Longest journey"),
    }
