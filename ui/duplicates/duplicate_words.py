"""The words of levels and reasons, in the order in which they count."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import QCoreApplication

from models.records.duplicates import Level, Reason
from models.records.residents import ResidentRow
from ui.discretion import shown_name, shown_private

translate = QCoreApplication.translate

LEVEL_HUES: Final = {Level.CERTAIN: "clay", Level.PROBABLE: "saffron", Level.POSSIBLE: "blue"}


def level_words(level: Level) -> str:
    """Return how sure it is that two files are of one person."""
    return {
        Level.CERTAIN: translate("duplicates", "Surely the same person"),
        Level.PROBABLE: translate("duplicates", "Probably the same person"),
        Level.POSSIBLE: translate("duplicates", "Perhaps the same person"),
    }[level]


def reason_words(reason: Reason) -> str:
    """Return why two files look like one person, or what speaks against it."""
    return {**_names(), **_facts()}[reason]


def reasons_words(reasons: Iterable[Reason]) -> str:
    """Return all reasons in one line."""
    return ", ".join(map(reason_words, reasons))


def person_words(row: ResidentRow) -> str:
    """Return a person and where they live."""
    place = " ".join(part for part in (row.residence_name, shown_private(row.room)) if part)
    name = shown_name(row.display_name)
    return f"{name}, {place}" if place else name


def _names() -> dict[Reason, str]:
    return {
        Reason.SAME_NAME: translate("duplicates", "same name"),
        Reason.SWAPPED_NAME: translate("duplicates", "first name and name exchanged"),
        Reason.SOUNDS_ALIKE: translate("duplicates", "same name, spelled otherwise"),
        Reason.CLOSE_NAME: translate("duplicates", "close name"),
        Reason.PART_OF_NAME: translate("duplicates", "part of the name"),
        Reason.OTHER_FIRST_NAME: translate("duplicates", "but another first name"),
    }


def _facts() -> dict[Reason, str]:
    return {
        Reason.SAME_BIRTH_DATE: translate("duplicates", "same date of birth"),
        Reason.SWAPPED_BIRTH_DATE: translate("duplicates", "day and month of birth exchanged"),
        Reason.CLOSE_BIRTH_DATE: translate("duplicates", "close date of birth"),
        Reason.SAME_BIRTH_YEAR: translate("duplicates", "same year of birth"),
        Reason.CLOSE_BIRTH_YEAR: translate("duplicates", "year of birth one apart"),
        Reason.SAME_AGE_BAND: translate("duplicates", "same age"),
        Reason.SAME_PHONE: translate("duplicates", "same phone"),
        Reason.CLOSE_PHONE: translate("duplicates", "phone but for one digit"),
        Reason.SAME_EMAIL: translate("duplicates", "same e-mail"),
        Reason.SAME_ROOM: translate("duplicates", "same room"),
        Reason.SAME_RESIDENCE: translate("duplicates", "same residence"),
        Reason.OTHER_BIRTH: translate("duplicates", "but another birth"),
        Reason.OTHER_SEX: translate("duplicates", "but another sex"),
    }
