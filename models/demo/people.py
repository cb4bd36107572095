"""Invented residents: what each told in a hall, and nothing more."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from typing import Any, Final

from models.demo.chance import Chance
from models.demo.content import sentences
from models.demo.names import PersonName, draw_name
from models.demo.numbers import email_address, mobile_phone
from models.records.ids import BuildingId, HallId, ResidenceId
from models.records.meetings import MeetingDraft, NextStep
from models.records.places import ResidenceDraft
from models.records.residents import AvailabilitySlot, DayPart, ResidentDraft

_LIFE: Final = (18, 64)
_TRAVEL: Final = (
    ("walking", "public_transport"),
    ("public_transport",),
    ("bicycle", "public_transport"),
    ("bicycle",),
    ("car",),
    ("carpool", "public_transport"),
    ("electric_bicycle",),
)
_CHANNELS: Final = (
    "hall",
    "hall",
    "hall",
    "neighbour",
    "poster",
    "local_team",
    "door_to_door",
    "event",
    "sms",
)
_SECTORS: Final = (
    "logistics", "cleaning", "catering", "construction", "home_help", "hotels", "green_spaces", "retail",
)  # fmt: skip
_CONTACTS: Final = ("call", "call", "sms", "sms", "door", "relay")
_WEEKLY_MINUTES: Final = (None, None, 2100, 2100, 2100, 1200, 1440, 1050)
_NEXT_STEPS: Final = (NextStep.CALL_BACK, NextStep.VISIT, NextStep.PLAN, NextStep.NOTHING)


@dataclass(frozen=True, slots=True, kw_only=True)
class Home:
    """Where a resident may live: one building, and the hall where they are met."""

    residence_id: ResidenceId | None = None
    building_id: BuildingId | None = None
    hall_id: HallId | None = None


def homes_of(residence: ResidenceDraft) -> tuple[Home, ...]:
    """Return one home for each hall of a residence whose keys are known."""
    return tuple(
        Home(residence_id=residence.residence_id, building_id=building.building_id, hall_id=hall.hall_id)
        for building in residence.buildings
        for hall in building.halls
    )


def resident_draft(
    chance: Chance, home: Home, today: date, *, origin_code: str = "", name: PersonName | None = None
) -> ResidentDraft:
    """Invent a resident.

    Args:
        chance: The same seed gives the same person.
        home: Where they live.
        today: They were met on one of the 400 days before.
        origin_code: Pool of names to draw from; empty: any.
        name: Use this name and draw none.
    """
    drawn = name or draw_name(chance, origin_code)
    spoken = _spoken(chance, drawn)
    first_met_on = today - timedelta(days=chance.below(400))
    has_email = chance.below(5) == 0
    return ResidentDraft(
        first_name=drawn.first_name,
        last_name=drawn.last_name,
        birth_year=today.year - chance.between(*_LIFE),
        residence_id=home.residence_id,
        building_id=home.building_id,
        room=f"{chance.between(1, 6)}{chance.between(1, 24):02d}",
        phone=mobile_phone(chance) if chance.below(10) else "",
        email=email_address(drawn.first_name, drawn.last_name) if has_email else "",
        preferred_contact=chance.pick(_CONTACTS),
        exchange_language=spoken[0],
        languages_spoken=spoken,
        languages_read=spoken[: chance.between(0, 2)],
        needs_interpreter="fr" not in spoken and chance.below(3) > 0,
        **_wanted(chance, today),
        first_met_on=first_met_on,
        channel=chance.pick(_CHANNELS),
        informed_on=first_met_on,
        agrees_to_employer_contact=chance.pick((True, True, True, False, None)),
    )


def _wanted(chance: Chance, today: date) -> dict[str, Any]:
    """Return what somebody looks for and when they can, as fields of a draft."""
    return {
        "wishes": chance.pick(sentences("wishes")),
        "wished_trades": tuple(sorted({chance.pick(_SECTORS) for _ in range(chance.between(1, 3))})),
        "refusals": chance.pick(sentences("refusals")),
        "experiences": chance.pick(sentences("experiences")),
        "availability": chance.pick(_availabilities()),
        "hours_note": chance.pick(sentences("hours_notes")),
        "available_from": today + timedelta(days=chance.below(60)) if chance.below(4) == 0 else None,
        "wanted_weekly_minutes": chance.pick(_WEEKLY_MINUTES),
        "functional_limits": chance.pick(sentences("functional_limits")),
        "travel_modes": chance.pick(_TRAVEL),
        "max_travel_minutes": chance.pick((20, 30, 40, 45, 60, 75)),
    }


def meeting_draft(chance: Chance, home: Home, today: date) -> MeetingDraft:
    """Invent one meeting: a sentence, and often what comes next."""
    step = chance.pick(_NEXT_STEPS)
    is_dated = step is not NextStep.NOTHING
    return MeetingDraft(
        hall_id=home.hall_id,
        channel=chance.pick(_CHANNELS),
        note=chance.pick(sentences("notes")),
        next_step=step,
        next_step_on=today + timedelta(days=chance.between(1, 20)) if is_dated else None,
    )


def _spoken(chance: Chance, name: PersonName) -> tuple[str, ...]:
    """Return one to three languages; a beginner's French often comes last."""
    languages = name.origin.spoken[: chance.between(1, 3)]
    if "fr" not in languages and chance.below(2) == 0:
        languages = (*languages, "fr")
    return languages


@cache
def _availabilities() -> Sequence[tuple[AvailabilitySlot, ...]]:
    week = range(7)
    working_days = range(5)
    return (
        _slots(week, DayPart.MORNING, DayPart.DAY, DayPart.EVENING),
        _slots(working_days, DayPart.DAY),
        _slots(working_days, DayPart.MORNING, DayPart.DAY),
        _slots(working_days, DayPart.MORNING),
        _slots(range(6), DayPart.DAY, DayPart.EVENING),
        _slots(week, DayPart.NIGHT),
        _slots(week, *DayPart),
        (),
    )


def _slots(days: Sequence[int], *parts: DayPart) -> tuple[AvailabilitySlot, ...]:
    return tuple(sorted(AvailabilitySlot(weekday=day, part=part) for day in days for part in parts))
