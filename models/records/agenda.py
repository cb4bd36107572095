"""What is planned on each day: visits, meetings, points at work, immersions, hall hours, events."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time
from enum import StrEnum
from typing import Final
from uuid import UUID

from models.records.ids import ResidentId

MOST_OF_A_KIND: Final = 1_000
"""Lines of one kind that are read at once: far more than a month of a whole team has."""


class AgendaKind(StrEnum):
    """What a line is about."""

    PERMANENCE = "permanence"
    APPROACH = "approach"
    """A visit, a call… planned with an employer."""
    WORKPLACE_MEETING = "workplace_meeting"
    APPOINTMENT = "appointment"
    """What was promised to a person for a day."""
    PARTNER_MEETING = "partner_meeting"
    CHECK_POINT = "check_point"
    IMMERSION_START = "immersion_start"
    IMMERSION_END = "immersion_end"
    EVENT = "event"


@dataclass(frozen=True, slots=True, kw_only=True)
class AgendaLine:
    """One thing of one day.

    Attributes:
        record_id: What it opens where it opens no file: the employer of an approach.
        resident_id: The file it opens; None: it is about nobody.
        name: What the person, the company, the residence or the event is called.
        begins_at: Local time; None: the day alone is known.
        place: Where; never where somebody lives.
        detail: A code that says which: an action, a check point, a kind of event.
    """

    kind: AgendaKind
    record_id: UUID
    resident_id: ResidentId | None
    name: str
    on: date
    begins_at: time | None = None
    ends_at: time | None = None
    place: str = ""
    detail: str = ""
