"""What a person wants and what is possible for them, as they told it: the heart of their file."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time
from enum import StrEnum
from uuid import UUID

from models.records.ids import ResidentId
from models.records.residents import AvailabilitySlot, ResidentRecord


class LineKind(StrEnum):
    """What a person tells in lines of their own words."""

    WISH = "wish"
    REFUSAL = "refusal"
    EXPERIENCE = "experience"


class FrenchSkill(StrEnum):
    """The four sides of a language; one says nothing of the others (``domain.md`` §6.10)."""

    LISTENING = "listening"
    SPEAKING = "speaking"
    READING = "reading"
    WRITING = "writing"


class LevelSource(StrEnum):
    """How a level is known."""

    DECLARED = "declared"
    OBSERVED = "observed"
    TEST = "test"
    CERTIFICATE = "certificate"


@dataclass(frozen=True, slots=True, kw_only=True)
class ToldLine:
    """One wish, one refusal or one experience.

    Attributes:
        words: The person's own words.
        rome_code: Code of the vocabulary ``rome``; empty: words are enough.
        place: Where it was, for an experience: « au pays », « chez un voisin »; no proof is asked.
        months: About how long, for an experience; None: not said.
    """

    line_id: UUID | None = None
    words: str = ""
    rome_code: str = ""
    place: str = ""
    months: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class FrenchLevel:
    """One of the four sides of somebody's French.

    Attributes:
        level: Code of the CECRL: ``A1.1`` to ``C2``; empty: not discussed.
        known_on: Of the test or the certificate.
    """

    skill: FrenchSkill
    level: str = ""
    source: LevelSource = LevelSource.DECLARED
    known_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ProfileDraft:
    """Wishes and limits, whole: what the file itself holds, and what stands beside it.

    The first fields are those of ``ResidentDraft``, under the same names: what was said in one breath at the
    first meeting stays as it was said, and the lines that follow make it precise.

    Attributes:
        wish_lines: In the order that matters to the person.
        french: What was discussed, one of each side at most.
        french_flags: Codes of the vocabulary ``french_level`` that are no level: ``NSA``, ``PSA``…
        travel_zone: Where they can go, in words: « toute la ligne 2 ».
        first_transport_at: From when there is a way to work.
        last_transport_at: Until when there is a way home.
        not_before: Earliest hour at which they can begin: of a household, hours only and nobody's name.
        not_after: Latest hour at which they can end.
    """

    resident_id: ResidentId | None = None
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
    exchange_language: str = ""
    languages_spoken: tuple[str, ...] = ()
    languages_read: tuple[str, ...] = ()
    needs_interpreter: bool = False
    wish_lines: tuple[ToldLine, ...] = ()
    refusal_lines: tuple[ToldLine, ...] = ()
    experience_lines: tuple[ToldLine, ...] = ()
    french: tuple[FrenchLevel, ...] = ()
    french_flags: tuple[str, ...] = ()
    travel_zone: str = ""
    first_transport_at: time | None = None
    last_transport_at: time | None = None
    not_before: time | None = None
    not_after: time | None = None
    interpreter_name: str = ""
    interpreter_phone: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class FrenchEvent:
    """A level as it was noted one day."""

    level: FrenchLevel
    noted_by: str
    noted_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class ProfileRecord:
    """Wishes and limits as kept.

    Attributes:
        file: The file it belongs to.
        french_events: Every level that was noted, the newest first.
    """

    file: ResidentRecord
    content: ProfileDraft
    french_events: tuple[FrenchEvent, ...] = ()
