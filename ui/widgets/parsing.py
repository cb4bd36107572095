"""Read dates, hours and durations as people type them, and write them back as they are written in France.

Pure functions, no Qt: what is not understood raises ``ValueError``, it is never guessed.
"""

from __future__ import annotations

import re
from datetime import date, time
from typing import Final

_NUMBERS: Final = re.compile(r"\d+")
_DATE: Final = re.compile(r"\s*\d{1,2}[\s./-]+\d{1,2}([\s./-]+(\d{2}|\d{4}))?\s*|\s*\d{6}\s*|\s*\d{8}\s*")
_ISO_DATE: Final = re.compile(r"\s*(\d{4})-(\d{2})-(\d{2})\s*")
_TIME: Final = re.compile(r"\s*(\d{1,2})\s*(?:[hH:.\s]\s*(\d{2})?)?\s*|\s*(\d{1,2})(\d{2})\s*")
_DURATION: Final = re.compile(r"\s*(\d{1,3})\s*(?:[hH:]\s*(\d{1,2})?)?\s*(?:min)?\s*")
_DECIMAL: Final = re.compile(r"\s*(\d{1,3})[.,](\d{1,2})\s*[hH]?\s*")
_FUTURE_YEARS: Final = 30
_MINUTES_PER_HOUR: Final = 60
_LONG_YEAR: Final = 4
_SHORT_YEAR: Final = 2
NBSP: Final = "\u00a0"


def parse_date(text: str, today: date) -> date | None:
    """Read « 21/11/2026 », « 21 11 26 », « 211126 » or « 21/11 ».

    Args:
        text: What was typed; empty gives None.
        today: Gives the year that was not typed (the next such day) and the century of a two-digit year.

    Raises:
        ValueError: Not a date, or one that does not exist.
    """
    if not text.strip():
        return None
    iso = _ISO_DATE.fullmatch(text)
    if iso:
        return date(int(iso[1]), int(iso[2]), int(iso[3]))
    if not _DATE.fullmatch(text):
        raise ValueError(text)
    parts = _NUMBERS.findall(text)
    if len(parts) == 1:
        digits = parts[0]
        parts = [digits[:2], digits[2:4], digits[4:]]
    day, month = int(parts[0]), int(parts[1])
    if not parts[2:]:
        return _next_such_day(day, month, today)
    return date(_full_year(parts[2], today), month, day)


def format_date(day: date | None) -> str:
    """Write « 21/11/2026 »; empty for None."""
    return "" if day is None else day.strftime("%d/%m/%Y")


def parse_time(text: str) -> time | None:
    """Read « 8 h 30 », « 8:30 », « 8h », « 8 » or « 830 »; empty gives None.

    Raises:
        ValueError: Not a time of day.
    """
    if not text.strip():
        return None
    found = _TIME.fullmatch(text.replace(NBSP, " "))
    if not found:
        raise ValueError(text)
    hour, minute = (found[1], found[2]) if found[1] else (found[3], found[4])
    return time(int(hour), int(minute or 0))


def format_time(value: time | None) -> str:
    """Write « 8 h 30 » or « 8 h », with unbreakable spaces; empty for None."""
    if value is None:
        return ""
    minutes = f"{NBSP}{value.minute:02d}" if value.minute else ""
    return f"{value.hour}{NBSP}h{minutes}"


def parse_duration(text: str) -> int | None:
    """Read « 35 h », « 24 h 30 », « 24:30 » or « 24,5 » as minutes; empty gives None.

    Raises:
        ValueError: Not a duration.
    """
    plain = text.replace(NBSP, " ")
    if not plain.strip():
        return None
    decimal = _DECIMAL.fullmatch(plain)
    if decimal:
        return int(decimal[1]) * 60 + round(float(f"0.{decimal[2]}") * 60)
    found = _DURATION.fullmatch(plain)
    if not found or int(found[2] or 0) >= _MINUTES_PER_HOUR:
        raise ValueError(text)
    return int(found[1]) * 60 + int(found[2] or 0)


def format_duration(minutes: int | None) -> str:
    """Write minutes as « 24 h 30 » or « 35 h », with unbreakable spaces; empty for None."""
    if minutes is None:
        return ""
    hours, rest = divmod(minutes, 60)
    return f"{hours}{NBSP}h" + (f"{NBSP}{rest:02d}" if rest else "")


def parse_number(text: str) -> int | None:
    """Read a whole number, spaces allowed between digits; empty gives None.

    Raises:
        ValueError: Not a whole number.
    """
    plain = re.sub(r"\s", "", text)
    if not plain:
        return None
    if not re.fullmatch(r"-?\d{1,12}", plain):
        raise ValueError(text)
    return int(plain)


def _next_such_day(day: int, month: int, today: date) -> date:
    this_year = date(today.year, month, day)
    return this_year if this_year >= today else date(today.year + 1, month, day)


def _full_year(digits: str, today: date) -> int:
    year = int(digits)
    if len(digits) == _LONG_YEAR:
        return year
    if len(digits) != _SHORT_YEAR:
        raise ValueError(digits)
    century = today.year - today.year % 100
    return century + year if century + year <= today.year + _FUTURE_YEARS else century - 100 + year
