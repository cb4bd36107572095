"""Years and months with their number, as each language of the papers counts them.

Rules: Unicode CLDR, plural categories of cardinals. A language that is not here does not change the noun.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import StrEnum
from typing import Final


class Unit(StrEnum):
    """What is counted."""

    YEAR = "year"
    MONTH = "month"


def _latin(number: int) -> int:
    return 0 if number == 1 else 1


def _french(number: int) -> int:
    return 0 if number < 2 else 1  # noqa: PLR2004 - zero an


def _slavic(number: int) -> int:
    if number % 10 == 1 and number % 100 != 11:  # noqa: PLR2004
        return 0
    return 1 if 2 <= number % 10 <= 4 and not 12 <= number % 100 <= 14 else 2  # noqa: PLR2004


def _arabic(number: int) -> int:
    if number in {1, 2}:
        return number - 1
    return 2 if 3 <= number % 100 <= 10 else 3  # noqa: PLR2004


_FORMS: Final[Mapping[str, Callable[[int], int]]] = {
    "fr": _french, "en": _latin, "es": _latin, "pt": _latin, "ru": _slavic, "uk": _slavic, "ar": _arabic,
}  # fmt: skip
# After a preposition. Arabic says one and two without a figure, and eleven and more with a singular.
_WORDS: Final[Mapping[str, Mapping[Unit, tuple[str, ...]]]] = {
    "fr": {Unit.YEAR: ("{n} an", "{n} ans"), Unit.MONTH: ("{n} mois", "{n} mois")},
    "en": {Unit.YEAR: ("{n} year", "{n} years"), Unit.MONTH: ("{n} month", "{n} months")},
    "es": {Unit.YEAR: ("{n} año", "{n} años"), Unit.MONTH: ("{n} mes", "{n} meses")},
    "pt": {Unit.YEAR: ("{n} ano", "{n} anos"), Unit.MONTH: ("{n} mês", "{n} meses")},
    "ru": {
        Unit.YEAR: ("{n} год", "{n} года", "{n} лет"),
        Unit.MONTH: ("{n} месяц", "{n} месяца", "{n} месяцев"),
    },
    "uk": {
        Unit.YEAR: ("{n} рік", "{n} роки", "{n} років"),
        Unit.MONTH: ("{n} місяць", "{n} місяці", "{n} місяців"),
    },
    "ar": {
        Unit.YEAR: ("سنة واحدة", "سنتين", "{n} سنوات", "{n} سنة"),
        Unit.MONTH: ("شهر واحد", "شهرين", "{n} أشهر", "{n} شهرًا"),
    },
    "tr": {Unit.YEAR: ("{n} yıl",), Unit.MONTH: ("{n} ay",)},
    "bn": {Unit.YEAR: ("{n} বছর",), Unit.MONTH: ("{n} মাস",)},
    "prs": {Unit.YEAR: ("{n} سال",), Unit.MONTH: ("{n} ماه",)},
}


def counted(number: int, unit: Unit, language: str) -> str:
    """Return « 2 ans », « 5 лет », « سنتين ».

    Args:
        number: At least 1.
        unit: Years or months.
        language: A language of the papers; another one: French.
    """
    known = language if language in _WORDS else "fr"
    words = _WORDS[known][unit]
    form = _FORMS[known](number) if known in _FORMS else 0
    return words[form].format(n=number)
