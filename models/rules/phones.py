"""Telephone numbers: read as dialled from France, shown as people say them; a wrong one is kept, to check."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

NBSP = "\u00a0"
_REGION = "FR"
_FRANCE = 33
_FRENCH_PREFIX = re.compile(r"^\s*(?:\+|00)33\s*(?:\(0\))?")
_NOT_DIGIT = re.compile(r"\D")
_FOR_FICTION = re.compile(r"63998\d{4}")  # 06 39 98 .. ..: given to nobody, for films, examples and trainings
_OVERSEAS = ("RE", "GP", "MQ", "GF", "YT")  # dialled like a French number, numbered apart


class PhoneState(StrEnum):
    """What is thought of a number."""

    EMPTY = "empty"
    VALID = "valid"
    TO_CHECK = "to_check"


@dataclass(frozen=True, slots=True, kw_only=True)
class Phone:
    """A number as it was read.

    Attributes:
        kept: International form such as ``+33612345678`` when valid, else what was typed.
        shown: « 06 12 34 56 78 », « +44 20 7946 0018 », with non-breaking spaces, else what was typed.
    """

    kept: str
    shown: str
    state: PhoneState


def dialled_digits(number: str) -> str:
    """Return the digits of a number; a French number always begins with 0, however it was typed."""
    return _NOT_DIGIT.sub("", _FRENCH_PREFIX.sub("0", number))


def read(text: str) -> Phone:
    """Read a number typed in any usual way; never raises, never refuses.

    French numbers are shown the French way, those of another country with their prefix.
    """
    typed = " ".join(text.split())
    if not typed:
        return Phone(kept="", shown="", state=PhoneState.EMPTY)
    to_check = Phone(kept=typed, shown=typed, state=PhoneState.TO_CHECK)
    # The tables of all countries' numbers are only read when a number is.
    import phonenumbers  # noqa: PLC0415

    for region in (_REGION, *_OVERSEAS):
        try:
            number = phonenumbers.parse(typed, region)
        except phonenumbers.NumberParseException:
            return to_check
        if number.extension:
            continue
        if phonenumbers.is_valid_number(number) or _is_for_fiction(number):
            return _valid(number)
    return to_check


def _is_for_fiction(number: Any) -> bool:
    return number.country_code == _FRANCE and _FOR_FICTION.fullmatch(str(number.national_number)) is not None


def _valid(number: Any) -> Phone:
    import phonenumbers  # noqa: PLC0415

    kinds = phonenumbers.PhoneNumberFormat
    is_french = phonenumbers.region_code_for_number(number) == _REGION or _is_for_fiction(number)
    style = kinds.NATIONAL if is_french else kinds.INTERNATIONAL
    return Phone(
        kept=phonenumbers.format_number(number, kinds.E164),
        shown=phonenumbers.format_number(number, style).replace(" ", NBSP),
        state=PhoneState.VALID,
    )


def normalise(text: str) -> str:
    """Return the form that is kept; see ``read``."""
    return read(text).kept


def shown(text: str) -> str:
    """Return the form that is read aloud and printed; see ``read``."""
    return read(text).shown
