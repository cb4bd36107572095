"""Partners, agreements signed with them, events held together, hours of insertion clauses."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Final
from uuid import UUID

from models.records.clause_hours import ClauseHoursRecord
from models.records.collaborators import PairMeetingRecord, PairRecord
from models.records.ids import (
    AttendanceId,
    CollaboratorId,
    ConventionId,
    EmployerId,
    EventId,
    PartnerId,
    ResidentId,
)

USUAL_REMIND_DAYS: Final = 60


class AttendanceState(StrEnum):
    """Whether a person came to an event."""

    REGISTERED = "registered"
    PRESENT = "present"
    EXCUSED = "excused"
    ABSENT = "absent"


class ConventionState(StrEnum):
    """Where an agreement stands on a day."""

    UNSIGNED = "unsigned"
    RUNNING = "running"
    ENDING = "ending"
    """The day on which it was to be remembered has come."""
    OVER = "over"
    CLOSED = "closed"
    """Ended or renewed: nothing more is to be done."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PartnerDraft:
    """An organisation one works with; its name is compulsory.

    Attributes:
        kind: Code of the vocabulary ``structure_kind``.
        contact_function: What the person one speaks to does there.
        note: What they do, for whom, how one comes to them.
    """

    partner_id: PartnerId | None = None
    name: str = ""
    kind: str = ""
    contact_name: str = ""
    contact_function: str = ""
    phone: str = ""
    email: str = ""
    street: str = ""
    postcode: str = ""
    city: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PartnerRecord:
    """A partner as kept.

    Attributes:
        conventions: How many agreements are kept with it.
    """

    partner_id: PartnerId
    content: PartnerDraft
    conventions: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class CommitmentLine:
    """One thing promised in an agreement, in figures.

    Attributes:
        what: « immersions », « tuteurs », « postes ».
        promised: How many; None: it says nothing.
        done: How many so far.
    """

    what: str = ""
    promised: int | None = None
    done: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ConventionDraft:
    """An agreement with a partner or with a firm, one of which is named.

    Attributes:
        kind: Code of the vocabulary ``convention_kind``.
        expires_on: Last day; None: until one of both ends it.
        remind_days: How many days before the last one it is remembered.
        closed_on: Day on which it was ended or renewed; None: it is not.
        assessment: What came of it.
    """

    convention_id: ConventionId | None = None
    partner_id: PartnerId | None = None
    employer_id: EmployerId | None = None
    kind: str = ""
    name: str = ""
    signed_on: date | None = None
    expires_on: date | None = None
    remind_days: int = USUAL_REMIND_DAYS
    commitments: tuple[CommitmentLine, ...] = ()
    closed_on: date | None = None
    assessment: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ConventionRecord:
    """An agreement as kept.

    Attributes:
        party_name: Of the partner or of the firm.
        remind_on: Day from which it is remembered; None: never.
        state: As of the day it was asked for.
    """

    convention_id: ConventionId
    content: ConventionDraft
    party_name: str
    state: ConventionState
    remind_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class EventDraft:
    """Something held with firms; its kind and its day are compulsory.

    Attributes:
        kind: Code of the vocabulary ``event_kind``.
        name: What the team calls it; empty: its kind.
        begins_at: Minutes since midnight.
        ends_at: Minutes since midnight.
        companies: Names of the firms that came.
        collaborators: People of the landlord or of firms who took part.
        offers: Offers that came of it, not given to one of the people present.
        internships: Internships and immersions, the same.
        introductions: Meetings with an employer, the same.
        note: What is to be remembered of the event; nothing about a person.
    """

    event_id: EventId | None = None
    kind: str = ""
    name: str = ""
    held_on: date | None = None
    begins_at: int | None = None
    ends_at: int | None = None
    place: str = ""
    companies: tuple[str, ...] = ()
    collaborators: tuple[CollaboratorId, ...] = ()
    offers: int | None = None
    internships: int | None = None
    introductions: int | None = None
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class EventRecord:
    """An event as kept; each person is counted once.

    Attributes:
        registered: On its list, whether they came or not.
        present: Of those, who came.
        followed: Of those, for whom something followed.
        collaborator_names: Who took part.
    """

    event_id: EventId
    content: EventDraft
    registered: int = 0
    present: int = 0
    followed: int = 0
    collaborator_names: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class AttendanceDraft:
    """A person on the list of an event.

    Attributes:
        followed: What came of it for the person, code of ``event_follow``; empty: not known yet.
        words: What the person says of it.
    """

    attendance_id: AttendanceId | None = None
    event_id: EventId | None = None
    resident_id: ResidentId | None = None
    state: AttendanceState = AttendanceState.REGISTERED
    followed: str = ""
    words: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class AttendanceRecord:
    """A person on the list of an event, as kept.

    Attributes:
        display_name: Of the person; empty when their file is gone and only the figure is left.
        event_name: Of the event, or empty: its kind says what it was.
        event_kind: Code of the vocabulary ``event_kind``.
        held_on: Day of the event.
    """

    attendance_id: AttendanceId
    content: AttendanceDraft
    display_name: str
    event_name: str
    event_kind: str
    held_on: date
    who: str
    created_at: datetime
    is_withheld: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class NetworkFile:
    """What of the network is about one person, for the complete copy, what is in the bin included.

    Attributes:
        removed: Ids of what is in the bin.
    """

    pairs: tuple[PairRecord, ...] = ()
    meetings: tuple[PairMeetingRecord, ...] = ()
    attendances: tuple[AttendanceRecord, ...] = ()
    hours: tuple[ClauseHoursRecord, ...] = ()
    removed: tuple[UUID, ...] = ()
