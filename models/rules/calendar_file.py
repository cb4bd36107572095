"""An appointment as a calendar file, RFC 5545: no name of anybody in it, since calendars are shared."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from typing import Final
from uuid import UUID

_FOLD: Final = 73
"""Octets of a line before it is folded: RFC 5545, 3.1 allows 75 with what folding adds."""
_LENGTH: Final = timedelta(minutes=30)


def calendar_file(
    key: UUID, *, title: str, day: date, at: time | None, place: str, way: str, made_at: datetime
) -> bytes:
    """Return the file.

    Args:
        key: Random, so that the same appointment printed twice is one.
        title: Neutral: « Rendez-vous ».
        day: Of the appointment.
        at: Local time, half an hour long; None: the whole day.
        place: Where.
        way: How to get there.
        made_at: Instant in UTC.
    """
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Palier//FR",
        "BEGIN:VEVENT",
        f"UID:{key}",
        f"DTSTAMP:{made_at:%Y%m%dT%H%M%SZ}",
        *_when(day, at),
        f"SUMMARY:{_escaped(title)}",
        *([f"LOCATION:{_escaped(place)}"] if place else []),
        *([f"DESCRIPTION:{_escaped(way)}"] if way else []),
        "END:VEVENT",
        "END:VCALENDAR",
    ]
    return "".join(f"{_folded(line)}\r\n" for line in lines).encode()


def _when(day: date, at: time | None) -> list[str]:
    if at is None:
        return [f"DTSTART;VALUE=DATE:{day:%Y%m%d}", f"DTEND;VALUE=DATE:{day + timedelta(days=1):%Y%m%d}"]
    # Local time without a zone: nine o'clock is nine o'clock where the person is.
    begins = datetime.combine(day, at)
    return [f"DTSTART:{begins:%Y%m%dT%H%M%S}", f"DTEND:{begins + _LENGTH:%Y%m%dT%H%M%S}"]


def _escaped(text: str) -> str:
    flat = text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,")
    return flat.replace("\r\n", "\\n").replace("\n", "\\n")


def _folded(line: str) -> str:
    parts, part = [], ""
    for char in line:
        if len((part + char).encode()) > _FOLD:
            parts.append(part)
            part = ""
        part += char
    return "\r\n ".join([*parts, part])
