"""French that is read without having learnt to read short forms: hours in words, no sign, no abbreviation.

After the rules of « facile à lire et à comprendre » (Inclusion Europe, « L’information pour tous »): no
abbreviation, no percentage, figures rather than words. Only the form changes: what somebody wrote keeps its
words and its meaning.
"""

from __future__ import annotations

import datetime as dt
import re
from typing import Final

from models.rules.text import NBSP

_HOUR: Final = re.compile(r"(?<![\w.,])([01]?\d|2[0-4])\s?[hH]\s?([0-5]\d)?(?![\w’'])")
_MINUTES: Final = re.compile(r"(?<![\w.,])(\d{1,3})\s?(?:min|mn)\b(?:\.(?=\s+[a-zà-ÿ]))?(?!\w)")
_PERCENT: Final = re.compile(r"(?<![\w.,])(\d{1,3})\s?%")
_SHORT_FORMS: Final = {
    "rdv": "rendez-vous",
    "r-v": "rendez-vous",
    "tél": "téléphone",
    "tél.": "téléphone",
    "tel": "téléphone",
    "tel.": "téléphone",
    "n°": "numéro",
    "nº": "numéro",
    "epi": "équipements de protection",
    "km": "kilomètres",
    "kg": "kilos",
    "svp": "s’il vous plaît",
    "cdi": "contrat sans date de fin",
    "cdd": "contrat avec une date de fin",
}
_SHORT: Final = re.compile(
    r"(?<![\w’'.-])("
    + "|".join(map(re.escape, sorted(_SHORT_FORMS, key=len, reverse=True)))
    + r")(?![\w’'-])",
    re.IGNORECASE,
)
_SENTENCE: Final = re.compile(r"(?:^|[.!?…]\s+)$")


def plain_time(moment: dt.time) -> str:
    """Write a time of day: « 6 heures 30 », « 1 heure ».

    Seconds are left out.
    """
    return _counted(moment.hour, "heure") + (f"{NBSP}{moment.minute:02d}" if moment.minute else "")


def plain_duration(minutes: int) -> str:
    """Write a duration given in minutes: « 35 heures », « 1 heure et 30 minutes »."""
    whole, rest = divmod(minutes, 60)
    parts = [_counted(count, unit) for count, unit in ((whole, "heure"), (rest, "minute")) if count]
    return " et ".join(parts) or _counted(0, "minute")


def plain_text(text: str) -> str:
    """Write out what is shortened in a French text: « 6h30 », « 20 min », « 90 % », « EPI », « n° ».

    A percentage becomes so many out of a hundred. Anything else stays as it was typed.
    """
    told = _HOUR.sub(_hour, text)
    told = _MINUTES.sub(lambda found: _counted(int(found[1]), "minute"), told)
    told = _PERCENT.sub(lambda found: f"{found[1]}{NBSP}sur{NBSP}100", told)
    return _SHORT.sub(_word, told)


def _hour(found: re.Match[str]) -> str:
    return _counted(int(found[1]), "heure") + (f"{NBSP}{found[2]}" if int(found[2] or 0) else "")


def _word(found: re.Match[str]) -> str:
    said = _SHORT_FORMS[found[1].lower()]
    begins = _SENTENCE.search(found.string[: found.start()]) is not None
    return said[:1].upper() + said[1:] if begins else said


def _counted(count: int, unit: str) -> str:
    return f"{count}{NBSP}{unit}{'s' if count > 1 else ''}"
