"""People of the landlord and of firms who give their time, and the pairs they make with persons."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Final
from uuid import UUID

from models.records.ids import CollaboratorId, EmployerId, PairId, PairMeetingId, ResidentId

TUTOR: Final = "tutor"
"""Code of the vocabulary ``collaborator_role`` that indicators count apart."""
PAIR_WORDS: Final = ("goal", "assessment")
"""Fields of a ``PairDraft`` in which somebody wrote of the person."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RoleDraft:
    """What somebody does, from a day to another.

    Attributes:
        code: Of the vocabulary ``collaborator_role``.
        ends_on: Last day; None: it goes on.
    """

    role_id: UUID | None = None
    code: str = ""
    starts_on: date | None = None
    ends_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CollaboratorDraft:
    """Somebody of the landlord or of a firm; a first or a last name is compulsory.

    Attributes:
        employer_id: Their firm; None: they work for the landlord, or for the operator of the vault.
        service: Where they work in it: « gestion locative ».
        capacity: How many persons they can follow at once; None: nobody asked.
        charter_signed_on: Day on which they signed the charter; None: they did not.
        trained_on: Day on which they were prepared for it.
        away_until: They take nobody new before this day.
        contacted_on: Day on which the team last spoke with them, outside of pairs and events.
    """

    collaborator_id: CollaboratorId | None = None
    first_name: str = ""
    last_name: str = ""
    employer_id: EmployerId | None = None
    service: str = ""
    phone: str = ""
    email: str = ""
    capacity: int | None = None
    charter_signed_on: date | None = None
    trained_on: date | None = None
    away_until: date | None = None
    contacted_on: date | None = None
    roles: tuple[RoleDraft, ...] = ()
    note: str = ""

    @property
    def display_name(self) -> str:
        """First name then last name."""
        return f"{self.first_name} {self.last_name}".strip()


@dataclass(frozen=True, slots=True, kw_only=True)
class CollaboratorRecord:
    """Somebody as kept, with what follows from pairs and events.

    Attributes:
        employer_name: Empty for the landlord's own people.
        roles: Codes of the roles of today.
        running: Pairs that run today.
        last_contact_on: Last day on which somebody heard of them: a word, a pair, an event; None: never.
    """

    collaborator_id: CollaboratorId
    content: CollaboratorDraft
    employer_name: str = ""
    roles: tuple[str, ...] = ()
    running: int = 0
    last_contact_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class InvolvedPeople:
    """How many people gave their time, each counted once whatever they did.

    Attributes:
        involved: With at least one role, of today or of before.
        tutors: Of those, once a tutor.
        free: With a role of today, room for one more, and not away.
    """

    involved: int = 0
    tutors: int = 0
    free: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class PairDraft:
    """A person and a collaborator who meet.

    Attributes:
        role: What the collaborator is for the person, code of ``collaborator_role``.
        goal: What both want to reach.
        ends_on: Last day; None: it runs.
        assessment: What came of it, once it is over.
    """

    pair_id: PairId | None = None
    resident_id: ResidentId | None = None
    collaborator_id: CollaboratorId | None = None
    role: str = ""
    goal: str = ""
    starts_on: date | None = None
    ends_on: date | None = None
    assessment: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PairRecord:
    """A pair as kept.

    Attributes:
        display_name: Of the person.
        collaborator_name: Of the collaborator, also of one who was removed.
        who: Name of who noted it.
        is_withheld: Its words are another organisation's, and the person did not agree to share them.
    """

    pair_id: PairId
    content: PairDraft
    display_name: str
    collaborator_name: str
    who: str
    created_at: datetime
    meetings: int = 0
    last_met_on: date | None = None
    is_withheld: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class PairMeetingDraft:
    """A meeting of a pair.

    Attributes:
        resident_id: That of the pair, whatever is said here.
        minutes: How long it took; None: nobody said.
        channel: Code of the vocabulary ``pair_channel``.
        note: In a few words that the person may read.
    """

    pair_meeting_id: PairMeetingId | None = None
    pair_id: PairId | None = None
    resident_id: ResidentId | None = None
    met_on: date | None = None
    minutes: int | None = None
    channel: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PairMeetingRecord:
    """A meeting of a pair as kept."""

    pair_meeting_id: PairMeetingId
    content: PairMeetingDraft
    who: str
    created_at: datetime
    is_withheld: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Sponsorship:
    """Whether a person may have a pair.

    Attributes:
        is_allowed: One of the programmes that the person is in has sponsorship.
        programmes: Names of the programmes that the person is in, in order.
    """

    is_allowed: bool
    programmes: tuple[str, ...] = ()
