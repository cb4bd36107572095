"""What is followed once somebody works: check points, voices apart, adjustments, absences, duties done."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Final
from uuid import UUID

from models.records.ids import PlacementId, ResidentId

VOICE_WORDS: Final = ("said_by", "weather", "well", "difficulties", "words")
"""What of a voice is told to another organisation with the agreement of the person alone."""


class Party(StrEnum):
    """Whose voice."""

    EMPLOYEE = "employee"
    EMPLOYER = "employer"
    TUTOR = "tutor"


class Owner(StrEnum):
    """Who sees to an adjustment."""

    EMPLOYEE = "employee"
    EMPLOYER = "employer"
    TUTOR = "tutor"
    ADVISER = "adviser"


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckPointDraft:
    """A point of a hire's calendar.

    Attributes:
        code: Of the vocabulary ``check_point``; ``other`` is added by hand.
        is_manual: The day was chosen by hand: it stays when the start moves.
        done_on: None: not done.
    """

    check_point_id: UUID | None = None
    resident_id: ResidentId | None = None
    placement_id: PlacementId | None = None
    code: str = "other"
    due_on: date | None = None
    is_manual: bool = True
    done_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckPointRecord:
    """A point as kept; ``who`` is empty while nobody touched what the calendar gave."""

    check_point_id: UUID
    content: CheckPointDraft
    who: str
    created_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class VoiceDraft:
    """What one party said on a day; another party never sees it.

    Attributes:
        check_point_id: The point it was heard at; None: between two.
        channel: Code of the vocabulary ``voice_channel``.
        said_by: Name, where the party is a firm.
        weather: Code of the vocabulary ``weather``; empty: not told.
        well: What goes well, in their words.
        difficulties: Codes of the vocabulary ``difficulty``.
        words: What is difficult, and the rest.
    """

    voice_id: UUID | None = None
    resident_id: ResidentId | None = None
    placement_id: PlacementId | None = None
    check_point_id: UUID | None = None
    party: Party = Party.EMPLOYEE
    heard_on: date | None = None
    channel: str = ""
    said_by: str = ""
    weather: str = ""
    well: str = ""
    difficulties: tuple[str, ...] = ()
    words: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class VoiceRecord:
    """A voice as kept.

    Attributes:
        is_withheld: Another organisation heard it, and the person did not agree to share it.
    """

    voice_id: UUID
    content: VoiceDraft
    who: str
    created_at: datetime
    is_withheld: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class AdjustmentDraft:
    """Something decided so that it goes better: what, who, by when; never why.

    Attributes:
        lever: Code of the vocabulary ``lever``; empty: ``words`` alone say it.
        words: Neutral: they are read by the three once they are in the plan.
        in_version: Version of the plan that it went into; None: none yet.
    """

    adjustment_id: UUID | None = None
    resident_id: ResidentId | None = None
    placement_id: PlacementId | None = None
    lever: str = ""
    words: str = ""
    owner: Owner = Owner.EMPLOYER
    due_on: date | None = None
    done_on: date | None = None
    in_version: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AdjustmentRecord:
    """An adjustment as kept; see ``VoiceRecord`` about what is withheld."""

    adjustment_id: UUID
    content: AdjustmentDraft
    who: str
    created_at: datetime
    is_withheld: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class AbsenceDraft:
    """Days away from work; why is nobody's list.

    Attributes:
        until: Last day; None: still away.
    """

    absence_id: UUID | None = None
    resident_id: ResidentId | None = None
    placement_id: PlacementId | None = None
    since: date | None = None
    until: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AbsenceRecord:
    """An absence as kept."""

    absence_id: UUID
    content: AbsenceDraft
    who: str
    created_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class DutyDraft:
    """Something that the employer has done.

    Attributes:
        code: Of the vocabulary ``hire_information``, or ``hire_declaration``, ``health_visit``.
    """

    duty_id: UUID | None = None
    resident_id: ResidentId | None = None
    placement_id: PlacementId | None = None
    code: str = ""
    done_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DutyRecord:
    """A duty done, as kept."""

    duty_id: UUID
    content: DutyDraft
    who: str
    created_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class InWorkFile:
    """Everything kept of a person at work, what is in the bin included, for the copy given to them."""

    check_points: tuple[CheckPointRecord, ...] = ()
    voices: tuple[VoiceRecord, ...] = ()
    adjustments: tuple[AdjustmentRecord, ...] = ()
    absences: tuple[AbsenceRecord, ...] = ()
    duties: tuple[DutyRecord, ...] = ()
    removed_ids: frozenset[UUID] = frozenset()
