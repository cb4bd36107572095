"""Going towards people: who relays in a residence, when halls are open, what was done to meet somebody."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from models.records.ids import (
    AdviserId,
    BuildingId,
    FirstContactId,
    HallId,
    OutreachId,
    PointingId,
    RelayId,
    ResidenceId,
    ResidentId,
    SlotId,
)


class RelayKind(StrEnum):
    """Who may point somebody out in a residence."""

    MANAGER = "manager"
    SOCIAL_INSERTION = "social_insertion"
    MAINTENANCE = "maintenance"
    NEIGHBOUR = "neighbour"
    PARTNER = "partner"


class OutreachKind(StrEnum):
    """What was done to meet people."""

    HALL = "hall"
    TEAM_MEETING = "team_meeting"
    POSTER = "poster"
    SMS = "sms"
    DOOR_TO_DOOR = "door_to_door"
    EVENT = "event"


@dataclass(frozen=True, slots=True, kw_only=True)
class RelayDraft:
    """Somebody of the residence team, a neighbour or a partner; the kind alone is compulsory."""

    relay_id: RelayId | None = None
    residence_id: ResidenceId | None = None
    kind: RelayKind = RelayKind.MANAGER
    name: str = ""
    phone: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class RelayRecord:
    """A relay as kept."""

    relay_id: RelayId
    content: RelayDraft


@dataclass(frozen=True, slots=True, kw_only=True)
class PointingDraft:
    """Somebody was pointed out by a relay.

    Attributes:
        words: The relay's short note: who, in a few words.
        resident_id: The file, once there is one.
        first_contact_id: The contact without a file, once there was one.
        answered_on: Day on which an answer was given back to the relay; None: it is still owed.
        answer: What was given back, without anything of the file: « vu, merci ».
    """

    pointing_id: PointingId | None = None
    residence_id: ResidenceId | None = None
    relay_id: RelayId | None = None
    resident_id: ResidentId | None = None
    first_contact_id: FirstContactId | None = None
    words: str = ""
    pointed_on: date | None = None
    answered_on: date | None = None
    answer: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PointingRecord:
    """Somebody pointed out, as kept.

    Attributes:
        relay_name: Empty when the relay has none.
        relay_kind: None when nobody knows who pointed them out.
        initials: Of the person of the file; empty without one.
        code: Of the contact without a file; empty without one.
        is_withheld: The words are of another organisation, and the person did not agree to share them.
    """

    pointing_id: PointingId
    content: PointingDraft
    adviser_name: str = ""
    relay_name: str = ""
    relay_kind: RelayKind | None = None
    initials: str = ""
    code: str = ""
    is_withheld: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class SlotDraft:
    """When a hall is open, once or every week.

    Attributes:
        starts_on: First day.
        begins_at: Minutes since midnight.
        ends_at: Minutes since midnight.
        is_weekly: Again each week on the same day.
        ends_on: Last day it may be; None: until further notice.
        cancelled: Days on which it was not held, or will not be.
        advisers: Of the team.
    """

    slot_id: SlotId | None = None
    residence_id: ResidenceId | None = None
    hall_id: HallId | None = None
    starts_on: date | None = None
    begins_at: int | None = None
    ends_at: int | None = None
    is_weekly: bool = False
    ends_on: date | None = None
    cancelled: tuple[date, ...] = ()
    advisers: tuple[AdviserId, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class SlotRecord:
    """A slot of the calendar as kept."""

    slot_id: SlotId
    content: SlotDraft


@dataclass(frozen=True, slots=True, kw_only=True)
class Occurrence:
    """One day on which a hall is open, or was to be.

    Attributes:
        slot: Where it comes from.
    """

    day: date
    slot: SlotRecord
    is_cancelled: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class OutreachDraft:
    """Something done to meet people.

    Attributes:
        name: What the team calls it; empty: its kind and its day.
        ends_on: Last day; None: one day only.
        minutes: Time it took each person of the team.
        staff: People of the team who did it.
        reached: Messages sent, doors knocked at, posters seen…; None: nobody counted.
    """

    outreach_id: OutreachId | None = None
    kind: OutreachKind = OutreachKind.HALL
    name: str = ""
    residence_id: ResidenceId | None = None
    building_id: BuildingId | None = None
    hall_id: HallId | None = None
    starts_on: date | None = None
    ends_on: date | None = None
    minutes: int | None = None
    staff: int | None = None
    reached: int | None = None
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class OutreachRecord:
    """Something done to meet people, as kept."""

    outreach_id: OutreachId
    content: OutreachDraft


@dataclass(frozen=True, slots=True, kw_only=True)
class Funnel:
    """What came of an action; persons are distinct, and counted with the first contact that met them.

    Attributes:
        met: Spoken with, those without a file included.
        anonymous: Of those, without a file.
        accompanied: Of those, spoken with again later, or hired.
        hired: Of those, with at least one hire.
        attempts: Tries that met nobody.
    """

    met: int = 0
    anonymous: int = 0
    accompanied: int = 0
    hired: int = 0
    attempts: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Coverage:
    """Who was met in one building.

    Attributes:
        building_id: None: those whose building nobody noted.
        known: Files of people who live there.
        met: People met since the day asked about, those without a file included.
        last_met_on: Last day on which somebody was met; None: never.
    """

    residence_id: ResidenceId
    building_id: BuildingId | None
    known: int = 0
    met: int = 0
    last_met_on: date | None = None
