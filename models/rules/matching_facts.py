"""What is compared when a job and a person are brought together, and the lines that say what was found.

Source of the lists: « Méthode IOD », what a person wants and what stands in the way, what is seen of a job
on site, criteria negotiated field by field (``domain.md`` §1.1, §1.3, §1.4). Nothing of a person's worth is
here: no diploma, no motivation, no age, no sex, no nationality.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final, NamedTuple, TypeAlias

from models.records.ids import JobId, ResidentId
from models.rules.distance import Place

SKILLS: Final = ("listening", "speaking", "reading", "writing")
"""Sides of somebody's French, in the order of ``Person.french``."""
LEVELS: Final = ("", "A1.1", "A1", "A2", "B1", "B2", "C1", "C2")
"""Levels of the CECRL by rank; 0: not discussed."""
CAR_LICENCE: Final = "b"
"""Code of the vocabulary ``driving_licence``: the licence that employers ask for."""


class Kind(StrEnum):
    """What a line says."""

    LIMIT_KEPT = "limit_kept"
    LIMIT_BROKEN = "limit_broken"
    WISH_MET = "wish_met"
    WISH_MISSED = "wish_missed"
    NEGOTIABLE = "negotiable"
    """What could be negotiated with the employer."""
    UNKNOWN = "unknown"
    """Not told, or told in words that only somebody can read: neither a refusal nor an agreement."""
    TRAVEL = "travel"
    FRENCH = "french"


class Outcome(StrEnum):
    """What comes of one criterion, from the best to the worst but for ``UNKNOWN``, which is neither."""

    MET = "met"
    UNKNOWN = "unknown"
    NEAR = "near"
    """Not met, little is missing: an employer may well agree to change it."""
    FAR = "far"


class Criterion(StrEnum):
    """What is compared, in the order in which it is told."""

    REFUSAL = "refusal"
    TRADE = "trade"
    HALF_DAYS = "half_days"
    START_TIME = "start_time"
    END_TIME = "end_time"
    FIRST_TRANSPORT = "first_transport"
    LAST_TRANSPORT = "last_transport"
    START_DAY = "start_day"
    WEEKLY_HOURS = "weekly_hours"
    TRAVEL = "travel"
    NEARNESS = "nearness"
    FRENCH = "french"
    GESTURES = "gestures"
    LICENCE = "licence"
    EXPERIENCE = "experience"
    DIPLOMA = "diploma"
    CV = "cv"
    INTERVIEW = "interview"
    RIGHT_TO_WORK = "right_to_work"


PERSON_LIMITS: Final = frozenset(
    {
        Criterion.REFUSAL, Criterion.HALF_DAYS, Criterion.START_TIME, Criterion.END_TIME,
        Criterion.FIRST_TRANSPORT, Criterion.LAST_TRANSPORT, Criterion.START_DAY, Criterion.TRAVEL,
        Criterion.GESTURES, Criterion.RIGHT_TO_WORK,
    }
)  # fmt: skip
"""Limits of the person: near or far, what is not met is a broken limit, whatever the employer may change."""

Value: TypeAlias = int | str | tuple[str, ...] | tuple[int, ...]


class Line(NamedTuple):
    """One thing to know of this person and this job; its sentence is made by the screen.

    A tuple and no dataclass: thousands are made to put the jobs of one person in order.

    Attributes:
        code: Stable code; a criterion's value unless ``matching_lines`` says another.
        values: Names and values for the sentence, codes and numbers only; units are in the names.
    """

    kind: Kind
    code: str
    values: tuple[tuple[str, Value], ...] = ()


@dataclass(frozen=True, slots=True)
class Explanation:
    """Why a job and a person go together, or do not.

    It has no figure on purpose: a person has no score (``domain.md`` §1.1, « pas d’écrémage »).

    Attributes:
        lines: In the order of the rules, then of the criteria.
        keeps_limits: No hard limit is broken.
    """

    resident_id: ResidentId | None
    job_id: JobId | None
    lines: tuple[Line, ...]
    keeps_limits: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """What a person told, in codes; what is empty or None was not told, and is no refusal.

    Moments are minutes from midnight; for the ends of a day the small hours count beyond 24 hours.

    Attributes:
        turn: Among equals the lowest comes first, e.g. the day of the last proposal; never a quality.
        wished_jobs: Codes ROME, and ``wished_trades`` codes of the vocabulary ``sector``.
        has_wish_words: Wishes that have no code: only somebody can read them.
        done_jobs: Codes ROME of experiences, declared.
        half_days: Bit ``4 * weekday + part``, parts in the order of ``DayPart``; 0: not told.
        modes: Codes of the vocabulary ``travel_mode``.
        max_travel_minutes: Longest accepted one-way journey.
        french: Rank in ``LEVELS`` of each of ``SKILLS``.
        avoided: Gestures to avoid, codes of the rules; of health, see ``matching``.
        avoided_read: Found in words: to be looked at, never a limit by itself.
        licences: Codes of the vocabulary ``driving_licence``; empty: not discussed.
        right_to_work: ``yes``, ``no``, ``to_check`` or empty, and until when.
    """

    resident_id: ResidentId | None = None
    turn: int = 0
    wished_jobs: frozenset[str] = frozenset()
    wished_trades: frozenset[str] = frozenset()
    has_wish_words: bool = False
    refused_jobs: frozenset[str] = frozenset()
    has_refusal_words: bool = False
    done_jobs: frozenset[str] = frozenset()
    has_experience_words: bool = False
    half_days: int = 0
    has_hours_words: bool = False
    not_before: int | None = None
    not_after: int | None = None
    first_transport: int | None = None
    last_transport: int | None = None
    available_from: date | None = None
    weekly_minutes: int | None = None
    modes: frozenset[str] = frozenset()
    max_travel_minutes: int | None = None
    place: Place | None = None
    has_zone_words: bool = False
    french: tuple[int, int, int, int] = (0, 0, 0, 0)
    avoided: frozenset[str] = frozenset()
    avoided_read: frozenset[str] = frozenset()
    has_gesture_words: bool = False
    licences: frozenset[str] = frozenset()
    right_to_work: str = ""
    right_until: date | None = None


class Need(NamedTuple):
    """A part of a job's week.

    Attributes:
        weekday: On which the work begins, 0 is Monday.
        half_days: Mask: being free on any one of these is enough.
    """

    weekday: int
    half_days: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Job:
    """What a job asks, in codes; what is empty or None was not seen.

    Attributes:
        trade: Code of the vocabulary ``sector`` its ROME code belongs to.
        needs: Of its timetable; empty: no timetable.
        starts: Minutes of the day at which its days begin, each once, sorted.
        ends: At which they end, each once, sorted, beyond 24 hours after midnight.
        french_needed: Code of the vocabulary ``french_needed``.
        has_reading_words: What must be read is told in words.
        gestures: Codes of the rules, seen on site; ``gestures_read`` found in the words of the sheet.
        asks: What the employer asks for now, once negotiated, among ``LICENCE``, ``EXPERIENCE``, ``DIPLOMA``,
            ``CV``, ``INTERVIEW``.
        firm: What the employer or the law holds to: nothing of it can be negotiated.
    """

    job_id: JobId | None = None
    rome: str = ""
    trade: str = ""
    needs: tuple[Need, ...] = ()
    starts: tuple[int, ...] = ()
    ends: tuple[int, ...] = ()
    starts_on: date | None = None
    weekly_minutes: int | None = None
    place: Place | None = None
    french_needed: str = ""
    has_reading_words: bool = False
    gestures: frozenset[str] = frozenset()
    gestures_read: frozenset[str] = frozenset()
    asks: frozenset[Criterion] = frozenset()
    firm: frozenset[Criterion] = frozenset()
