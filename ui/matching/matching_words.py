"""Says a line of matching in words: values become hours, days, distances and the words of the lists."""

from __future__ import annotations

from datetime import date, time
from itertools import groupby
from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale

from controllers.settings import SettingsController
from models.records.residents import DayPart
from models.rules.matching_facts import Explanation, Kind, Line, Value
from ui.dates import short_date
from ui.labels import label_of
from ui.matching.matching_sentences import GESTURES, HEADINGS, SENTENCES
from ui.vocabulary import words_of
from ui.widgets.parsing import NBSP, format_duration, format_time

_PARTS: Final = tuple(DayPart)
_OF_A_DAY: Final = 24 * 60
_HECTOMETRES: Final = 10
_FAR_KM: Final = 20
_CLOCK: Final = ("asked_minute", "possible_minute")
_LENGTHS: Final = ("asked_minutes", "wanted_minutes")
_JOURNEYS: Final = ("rough_minutes", "longest_minutes")
_DAYS: Final = ("from", "asked", "until")
_LISTS: Final = {"rome": "rome", "trade": "sector", "mode": "travel_mode", "needed": "french_needed"}
"""Value -> vocabulary its code belongs to."""


class LineWords:
    """Sentences of lines, in the language of the screens."""

    def __init__(self, settings: SettingsController) -> None:
        self._settings = settings

    def groups(self, explanation: Explanation) -> list[tuple[Kind, tuple[str, ...]]]:
        """Return the sentences by kind, in the order of the rules; not one is left out."""
        return [
            (kind, tuple(self.sentence(line) for line in lines))
            for kind, lines in groupby(explanation.lines, key=_kind_of)
        ]

    def sentence(self, line: Line) -> str:
        """Return one line in words."""
        values = dict(line.values)
        words = SENTENCES.get((line.kind, _code(line.code, values)))
        if words is None:  # a code that no sentence was written for: shown, never hidden
            return line.code
        told = {name: self._told(name, value) for name, value in values.items()}
        hectometres = values.get("straight_line_hectometres")
        if isinstance(hectometres, int):
            told["kilometres"] = kilometres(hectometres)
        return _said(words).format(**told)

    def _told(self, name: str, value: Value) -> str:
        if isinstance(value, int):
            return _number(name, value)
        if isinstance(value, str):
            if name in _LISTS:
                return words_of(self._settings, _LISTS[name], value)
            return short_date(date.fromisoformat(value)) if name in _DAYS and value else value
        if name == "half_days":
            return half_days([bit for bit in value if isinstance(bit, int)])
        texts = [str(one) for one in value]
        if name == "gestures":
            return ", ".join(_said(GESTURES[code]) if code in GESTURES else code for code in texts)
        return ", ".join(self._level(one) for one in texts)

    def _level(self, text: str) -> str:
        """Say « listening A2 » of one side of somebody's French; a side without a level was not discussed."""
        skill, _, level = text.partition(" ")
        words = words_of(self._settings, "french_skill", skill)
        return f"{words}{NBSP}{level}" if level else _to_discuss(words)


def heading(kind: Kind) -> str:
    """Return what lines of a kind are about."""
    return _said(HEADINGS[kind])


def kilometres(hectometres: int) -> str:
    """Say a straight line: one decimal while it is short, none where it would be false precision."""
    length = hectometres / _HECTOMETRES
    return f"{QLocale().toString(length, 'f', 1 if length < _FAR_KM else 0)}{NBSP}km"


def half_days(bits: list[int]) -> str:
    """Say parts of the week, by part: « matin (lundi, mardi) »."""
    locale = QLocale()
    told = []
    for place, part in enumerate(_PARTS):
        days = [
            locale.dayName(bit // len(_PARTS) + 1).lower()
            for bit in sorted(bits)
            if bit % len(_PARTS) == place
        ]
        if days:
            words = QCoreApplication.translate("matching", "{part} ({days})")
            told.append(words.format(part=label_of(part).lower(), days=", ".join(days)))
    return " ; ".join(told).replace(" ;", f"{NBSP};")


def _code(code: str, values: dict[str, Value]) -> str:
    """Return the code of the sentence: some say more where a value is there."""
    if code in {"travel", "straight_line"} and values.get("is_same_commune"):
        return "same_commune" if "mode" in values else "same_commune_only"
    return "right_to_work_until" if code == "right_to_work" and values.get("until") else str(code)


def _number(name: str, value: int) -> str:
    if name in _CLOCK:
        return format_time(time((value % _OF_A_DAY) // 60, value % 60))
    if name in _LENGTHS:
        return format_duration(value)
    if name in _JOURNEYS:
        return format_duration(value) if value >= 2 * 60 else f"{value}{NBSP}min"
    return str(value)


def _to_discuss(words: str) -> str:
    return QCoreApplication.translate("matching", "{side}: to discuss").format(side=words)


def _kind_of(line: Line) -> Kind:
    return line.kind


def _said(source: str) -> str:
    return QCoreApplication.translate("matching", source)
