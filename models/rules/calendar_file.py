"""Appointments as a calendar file, RFC 5545: no name of anybody in it, since calendars are shared."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime, time, timedelta
from typing import Final, NamedTuple
from uuid import UUID

_FOLD: Final = 73
"""Octets of a line before it is folded: RFC 5545, 3.1 allows 75 with what folding adds."""
_LENGTH: Final = timedelta(minutes=30)


class Appointment(NamedTuple):
    """One line of a calendar.

    Attributes:
        key: The same for the same appointment: written twice, it is one.
        title: Neutral: « Rendez-vous ».
        at: Local time; None: the whole day.
        until: Local time; None: half an hour later.
        way: How to get there.
    """

    key: UUID
    title: str
    day: date
    at: time | None = None
    until: time | None = None
    place: str = ""
    way: str = ""


def calendar(appointments: Iterable[Appointment], *, made_at: datetime) -> bytes:
    """Return the file.

    Args:
        appointments: In any order.
        made_at: Instant in UTC.
    """
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Palier//FR"]
    for one in appointments:
        lines += _event(one, made_at)
    lines.append("END:VCALENDAR")
    return "".join(f"{_folded(line)}\r\n" for line in lines).encode()


def calendar_file(
    key: UUID, *, title: str, day: date, at: time | None, place: str, way: str, made_at: datetime
) -> bytes:
    """Return the file of one appointment; arguments as in ``Appointment``.

    Args:
        key: Random, so that the same appointment printed twice is one.
        title: Neutral: « Rendez-vous ».
        day: Of the appointment.
        at: Local time, half an hour long; None: the whole day.
        place: Where.
        way: How to get there.
        made_at: Instant in UTC.
    """
    return calendar([Appointment(key, title, day, at, None, place, way)], made_at=made_at)


def _event(one: Appointment, made_at: datetime) -> list[str]:
    return [
        "BEGIN:VEVENT",
        f"UID:{one.key}",
        f"DTSTAMP:{made_at:%Y%m%dT%H%M%SZ}",
        *_when(one),
        f"SUMMARY:{_escaped(one.title)}",
        *([f"LOCATION:{_escaped(one.place)}"] if one.place else []),
        *([f"DESCRIPTION:{_escaped(one.way)}"] if one.way else []),
        "END:VEVENT",
    ]


def _when(one: Appointment) -> list[str]:
    day = one.day
    if one.at is None:
        return [f"DTSTART;VALUE=DATE:{day:%Y%m%d}", f"DTEND;VALUE=DATE:{day + timedelta(days=1):%Y%m%d}"]
    # Local time without a zone: nine o'clock is nine o'clock where the person is.
    begins = datetime.combine(day, one.at)
    ends = datetime.combine(day, one.until) if one.until and one.until > one.at else begins + _LENGTH
    return [f"DTSTART:{begins:%Y%m%dT%H%M%S}", f"DTEND:{ends:%Y%m%dT%H%M%S}"]


def _escaped(text: str) -> str:
    flat = text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,")
    return "\\n".join(flat.splitlines())  # whatever breaks a line would begin a property of its own


def _folded(line: str) -> str:
    parts, part = [], ""
    for char in line:
        if len((part + char).encode()) > _FOLD:
            parts.append(part)
            part = ""
        part += char
    return "\r\n ".join([*parts, part])
