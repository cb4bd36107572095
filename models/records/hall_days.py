"""A permanence from the day before to its end: what to prepare, what is left to do, what is kept of it."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime, time

from models.records.ids import HallDayId, HallId, JobId, PlanId, ResidentId, VisitId
from models.records.meetings import KeptEncounter, NextStep, VisitRecord


@dataclass(frozen=True, slots=True, kw_only=True)
class DayCounts:
    """What a permanence comes to; nothing that names anybody.

    Attributes:
        received: Passages of people who were received, with or without a file.
        anonymous: Of these, without a file.
        contacts: First contacts beside the queue: people spoken with, often without a name.
        attempts: People looked for and not reached.
        left_waiting: People who came and were not received.
        promised: Next steps with a day, promised that day.
    """

    received: int = 0
    anonymous: int = 0
    contacts: int = 0
    attempts: int = 0
    left_waiting: int = 0
    promised: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class HallDayDraft:
    """What is kept of a permanence.

    Attributes:
        hall_id: None where no hall is configured.
        note: A few words for the next time; no name belongs there.
    """

    hall_day_id: HallDayId | None = None
    hall_id: HallId | None = None
    day: date | None = None
    counts: DayCounts = field(default_factory=DayCounts)
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class HallDayRecord:
    """A permanence as kept."""

    hall_day_id: HallDayId
    content: HallDayDraft
    closed_by: str
    closed_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class ExpectedPerson:
    """Somebody to whom something was promised for a permanence.

    Attributes:
        promised_on: The day on which it was promised.
        due_on: The day for which it was promised.
        at: Local time, where one was said.
        said: What was said then; empty: nothing, or it is withheld from whoever asks.
    """

    resident_id: ResidentId
    initials: str
    room: str
    language: str
    promised_on: date
    due_on: date
    step: NextStep | None
    at: time | None = None
    said: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class FittingOffer:
    """An open job in a trade that people who are expected wish for.

    Attributes:
        trade: Code of the trade in the vocabulary ``sector``.
        initials: Of those who wish for it.
    """

    job_id: JobId
    title: str
    employer_name: str
    trade: str
    initials: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanToSign:
    """A plan that waits for the signature of somebody who is expected."""

    plan_id: PlanId
    reference: str
    initials: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Preparation:
    """What to prepare for a permanence.

    Attributes:
        languages: Codes, those most expected first; French is always there.
    """

    hall_id: HallId | None
    day: date
    expected: tuple[ExpectedPerson, ...] = ()
    offers: tuple[FittingOffer, ...] = ()
    languages: tuple[str, ...] = ("fr",)
    plans: tuple[PlanToSign, ...] = ()
    last: HallDayRecord | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Closing:
    """What is left before a permanence is over.

    Attributes:
        waiting: Not received yet.
        with_adviser: Received, and not said to have left.
        unfinished: Half-typed encounters.
        promises: Promised that day, by day.
        to_anonymise: Passages without a file that still show initials or a room.
        record: What was kept of the day; None: it was not closed yet.
    """

    counts: DayCounts
    waiting: tuple[VisitRecord, ...] = ()
    with_adviser: tuple[VisitRecord, ...] = ()
    unfinished: tuple[KeptEncounter, ...] = ()
    promises: tuple[ExpectedPerson, ...] = ()
    to_anonymise: tuple[VisitId, ...] = ()
    record: HallDayRecord | None = None
