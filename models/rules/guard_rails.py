"""The guard-rails of the IOD method: shown to the adviser, never imposed on anybody (``domain.md`` §1.1).

One candidate per job at a time, presented between 48 hours and a week after the need was heard; three offers
proposed, which the person is free to refuse; a meeting every fortnight. The shares of contracts are in
``shares``. Nothing here is a score of a person.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum
from typing import Final, NamedTuple
from uuid import UUID

from models.records.proposals import OfferAnswer

EARLIEST: Final = timedelta(hours=48)
LATEST_DAYS: Final = 7
"""A week is counted in calendar days: the seventh day is still in time, whatever the hour."""
OFFERS_WANTED: Final = 3
RHYTHM_DAYS: Final = 14


# One candidate per job at a time ----------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Introduction:
    """Somebody presented for a job and not yet answered: an answer of either side ends it."""

    job_id: UUID
    resident_id: UUID
    since: date


@dataclass(frozen=True, slots=True, kw_only=True)
class TooManyCandidates:
    """A job for which more people are presented than there are places.

    Attributes:
        residents: Who is presented, the first presented first.
        places: Places to fill, one at least.
    """

    job_id: UUID
    residents: tuple[UUID, ...]
    places: int


def too_many_candidates(
    running: Iterable[Introduction], places: dict[UUID, int] | None = None
) -> tuple[TooManyCandidates, ...]:
    """Return the jobs where one candidate per place at a time is not kept, in order of their first candidate.

    Args:
        running: Introductions that nobody has answered; one person twice for a job counts once.
        places: Places still to fill by job, where there are several: one candidate for each.
    """
    by_job: dict[UUID, dict[UUID, date]] = {}
    for one in sorted(running, key=lambda each: (each.since, each.resident_id.int)):
        by_job.setdefault(one.job_id, {}).setdefault(one.resident_id, one.since)
    known = places or {}
    return tuple(
        TooManyCandidates(job_id=job, residents=tuple(people), places=max(1, known.get(job, 1)))
        for job, people in by_job.items()
        if len(people) > max(1, known.get(job, 1))
    )


# From the need to a candidate -------------------------------------------------------------------------------


class CandidateClock(StrEnum):
    """Where a job stands between the need heard and a candidate presented."""

    NOT_STARTED = "not_started"
    FRESH = "fresh"
    """Under 48 hours: time to look for who would like it."""
    DUE = "due"
    OVER = "over"
    IN_TIME = "in_time"
    LATE = "late"
    """Somebody was presented, after more than a week."""
    STOPPED = "stopped"


@dataclass(frozen=True, slots=True, kw_only=True)
class CandidateReading:
    """What the clock of a job says.

    Attributes:
        due_on: Last day in time; None where the clock has not started.
        days: Calendar days from the need to the candidate, or to today; None where there is nothing to count.
    """

    state: CandidateClock
    due_on: date | None = None
    days: int | None = None


def candidate_clock(
    heard_at: datetime | None,
    now: datetime,
    *,
    presented_at: datetime | None = None,
    is_stopped: bool = False,
) -> CandidateReading:
    """Say how long an employer has waited for a candidate: hours are real ones, days are calendar ones.

    Args:
        heard_at: When the need was heard, aware, in the adviser's time zone; None: not told.
        now: Aware, in the same zone.
        presented_at: When the first candidate was presented. Before the need was heard, it counts as at once:
            somebody was presented, and the need was written down afterwards.
        is_stopped: The need is gone, filled or suspended, without a candidate of ours.

    Raises:
        ValueError: A moment has no time zone.
    """
    if any(moment is not None and moment.utcoffset() is None for moment in (heard_at, now, presented_at)):
        raise ValueError(heard_at)
    if heard_at is None:
        return CandidateReading(state=CandidateClock.NOT_STARTED)
    due_on = heard_at.date() + timedelta(days=LATEST_DAYS)
    end = presented_at or now
    days = max(0, (end.date() - heard_at.date()).days)
    if presented_at is not None:
        state = CandidateClock.IN_TIME if end.date() <= due_on else CandidateClock.LATE
    elif is_stopped:
        return CandidateReading(state=CandidateClock.STOPPED, due_on=due_on)
    elif now.date() > due_on:
        state = CandidateClock.OVER
    else:
        is_fresh = now.astimezone(UTC) - heard_at.astimezone(UTC) < EARLIEST
        state = CandidateClock.FRESH if is_fresh else CandidateClock.DUE
    return CandidateReading(state=state, due_on=due_on, days=days)


@dataclass(frozen=True, slots=True, kw_only=True)
class JobRails:
    """What is to be seen of a job before somebody is presented for it.

    Attributes:
        others: Code of the file and day, of everybody else presented and not answered: never a name.
        places: Places to fill.
    """

    clock: CandidateReading
    others: tuple[tuple[str, date], ...] = ()
    places: int = 1

    @property
    def is_taken(self) -> bool:
        """Whether one more candidate would be one too many."""
        return len(self.others) >= max(1, self.places)


# Three offers -----------------------------------------------------------------------------------------------


class OfferMade(NamedTuple):
    """One offer proposed to a person."""

    job_id: UUID
    on: date
    answer: OfferAnswer = OfferAnswer.NONE


@dataclass(frozen=True, slots=True, kw_only=True)
class OffersReading:
    """How many offers a person could choose among.

    Attributes:
        proposed: Different jobs; one proposed again counts once, with its last answer.
        wanted: Three at least.
        answers: How many have each answer.
    """

    proposed: int
    wanted: int
    answers: dict[OfferAnswer, int]

    @property
    def missing(self) -> int:
        """Offers still to propose."""
        return max(0, self.wanted - self.proposed)


def offers(made: Iterable[OfferMade], *, since: date | None = None) -> OffersReading:
    """Count the offers proposed to one person.

    Args:
        made: In any order.
        since: Day on which the person came back to proposals, after a contract broke off: what was proposed
            before was another search. None: everything counts.
    """
    last = {
        offer.job_id: offer.answer
        for offer in sorted(made, key=lambda each: each.on)
        if since is None or offer.on >= since
    }
    answers = {answer: sum(each is answer for each in last.values()) for answer in OfferAnswer}
    return OffersReading(proposed=len(last), wanted=OFFERS_WANTED, answers=answers)


# The fortnight ----------------------------------------------------------------------------------------------


class Rhythm(StrEnum):
    """Whether somebody is met about every fortnight."""

    NEVER_MET = "never_met"
    KEPT = "kept"
    PLANNED = "planned"
    """More than a fortnight, and an appointment is set."""
    OVER = "over"


@dataclass(frozen=True, slots=True, kw_only=True)
class RhythmReading:
    """How often a person is met.

    Attributes:
        due_on: The fortnight after the last meeting; None when there was none.
        days: From the first meeting to the last; with ``gaps``, the mean: told as both, never rounded away.
        gaps: Intervals between meetings; several on one day are one.
    """

    state: Rhythm
    due_on: date | None = None
    days: int = 0
    gaps: int = 0


def rhythm(met_on: Iterable[date], today: date, *, next_on: date | None = None) -> RhythmReading:
    """Say whether a person looking for a job is met every fortnight; who is on a pause is not asked about.

    Args:
        met_on: Days of the meetings, in any order; a day to come is no meeting yet.
        today: The local day.
        next_on: Day of the next appointment; one already past that nobody noted does not count.
    """
    days = sorted({day for day in met_on if day <= today})
    is_set = next_on is not None and next_on >= today
    if not days:
        return RhythmReading(state=Rhythm.PLANNED if is_set else Rhythm.NEVER_MET)
    due_on = days[-1] + timedelta(days=RHYTHM_DAYS)
    late = Rhythm.PLANNED if is_set else Rhythm.OVER
    return RhythmReading(
        state=Rhythm.KEPT if today <= due_on else late,
        due_on=due_on,
        days=(days[-1] - days[0]).days,
        gaps=len(days) - 1,
    )
