"""A resident: who to call, what they want, what they can do; never NIR, health or diploma."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from models.records.ids import BuildingId, ResidenceId, ResidentId


class DayPart(StrEnum):
    """Parts of a day of the availability grid (``domain.md`` §1.3)."""

    MORNING = "morning"
    DAY = "day"
    EVENING = "evening"
    NIGHT = "night"


class ResidentStage(StrEnum):
    """How far a person has come with us; follows from what happened, never typed."""

    CONTACT = "contact"
    WELCOMED = "welcomed"
    PROPOSALS = "proposals"
    """Engaged, or something was offered; back here when a contract is broken off."""
    INTRODUCED = "introduced"
    HIRED = "hired"
    PLAN_SIGNED = "plan_signed"
    LEFT = "left"


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class AvailabilitySlot:
    """A part of the week in which the person can work.

    Attributes:
        weekday: 0 is Monday, 6 is Sunday.
    """

    weekday: int
    part: DayPart


@dataclass(frozen=True, slots=True, kw_only=True)
class ResidentDraft:
    """A resident as typed; ``first_name`` (or a nickname) alone is compulsory.

    Attributes:
        first_name: First name, nickname or pseudonym, as the person wants to be called.
        exchange_language: Code of the language in which to understand each other (vocabulary ``language``).
        languages_spoken: Codes, in the order told.
        languages_read: Codes; speaking is not reading.
        wishes: « envies »: trades, gestures, places, in the person's own words.
        wished_trades: Codes of the vocabulary ``sector``.
        refusals: What the person does not want (any more).
        experiences: Here and elsewhere, declared, no proof asked.
        availability: Parts of the week in which the person can work, sorted.
        hours_note: Constraint told as hours only: « pas avant 8 h 30 ».
        functional_limits: Gestures to avoid, self-declared, without any cause.
        travel_modes: Codes of the vocabulary ``travel_mode``.
        max_travel_minutes: Longest accepted one-way journey.
        wanted_weekly_minutes: Chosen weekly working time; None when not discussed.
        informed_on: Day on which the person was told their rights.
        agrees_to_employer_contact: The person agreed that employers hear of them; None: not asked.
        birth_date: Only where a paper asked for the full date; the year is enough for us.
        sex: ``woman``, ``man`` or ``other``, as the person says; empty: not asked. For counts only.
    """

    resident_id: ResidentId | None = None
    first_name: str = ""
    last_name: str = ""
    birth_year: int | None = None
    residence_id: ResidenceId | None = None
    building_id: BuildingId | None = None
    room: str = ""
    phone: str = ""
    email: str = ""
    preferred_contact: str = ""
    exchange_language: str = ""
    languages_spoken: tuple[str, ...] = ()
    languages_read: tuple[str, ...] = ()
    needs_interpreter: bool = False
    wishes: str = ""
    wished_trades: tuple[str, ...] = ()
    refusals: str = ""
    experiences: str = ""
    availability: tuple[AvailabilitySlot, ...] = ()
    hours_note: str = ""
    available_from: date | None = None
    wanted_weekly_minutes: int | None = None
    functional_limits: str = ""
    travel_modes: tuple[str, ...] = ()
    max_travel_minutes: int | None = None
    first_met_on: date | None = None
    channel: str = ""
    informed_on: date | None = None
    agrees_to_employer_contact: bool | None = None
    sex: str = ""
    birth_date: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ResidentRecord:
    """A resident as kept.

    Attributes:
        code: Short code of the file, e.g. ``R-0042``: says nothing of the person.
        last_contact_on: Day of the last meeting; None before the first.
        stage: How far the person has come, from what happened.
    """

    resident_id: ResidentId
    code: str
    content: ResidentDraft
    created_at: datetime
    updated_at: datetime
    last_contact_on: date | None = None
    stage: ResidentStage = ResidentStage.CONTACT

    @property
    def display_name(self) -> str:
        """First name then last name, as the person would say them."""
        return f"{self.content.first_name} {self.content.last_name}".strip()


@dataclass(frozen=True, slots=True, kw_only=True)
class ResidentRow:
    """A line of a list of residents.

    Attributes:
        number: Local row number, stable inside one vault, used to page through long lists.
        languages: Names of the languages spoken, separated by commas.
        stage: A ``ResidentStage``.
    """

    number: int
    resident_id: ResidentId
    display_name: str
    residence_name: str
    room: str
    languages: str
    last_contact_on: date | None
    stage: str
