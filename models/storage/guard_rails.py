"""What the guard-rails of the IOD method read: offers, meetings, candidates of a job."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable
from datetime import date, datetime, time
from typing import Final
from uuid import UUID

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from models.entities.jobs import Job
from models.entities.meetings import Meeting
from models.entities.pathway import PathwayFact
from models.entities.proposals import Introduction, Proposal
from models.entities.residents import Resident
from models.errors import NotFound
from models.records.pathway import FactAnswer, FactKind
from models.records.proposals import (
    IntroductionRecord,
    OfferAnswer,
    ProposalRecord,
    SideAnswer,
)
from models.rules import guard_rails
from models.rules.guard_rails import JobRails, OfferMade, RhythmReading
from models.rules.introductions import is_running
from models.rules.pathway import ENDS_PAUSE

_STOPPED: Final = frozenset({"filled", "lost", "suspended"})
_TYPED: Final = {
    FactAnswer.INTERESTED.value: OfferAnswer.INTERESTED,
    FactAnswer.THINKING.value: OfferAnswer.THINKING,
    FactAnswer.REFUSED.value: OfferAnswer.DECLINED,
}
_ENDS: Final = (SideAnswer.NO.value, SideAnswer.SILENT.value)


def offers_made(session: Session, resident_id: UUID) -> list[OfferMade]:
    """Return what was proposed to a person: proposals, and offers noted before there were any."""
    query = select(Proposal.id, Proposal.job_id, Proposal.proposed_on, Proposal.answer)
    rows = session.execute(query.where(Proposal.resident_id == resident_id, Proposal.removed_at.is_(None)))
    made = [OfferMade(job or key, on, OfferAnswer(answer)) for key, job, on, answer in rows]
    facts = select(PathwayFact.id, PathwayFact.job_id, PathwayFact.happened_on, PathwayFact.answer).where(
        PathwayFact.resident_id == resident_id,
        PathwayFact.removed_at.is_(None),
        PathwayFact.kind == FactKind.OFFERED.value,
    )
    for key, job, on, answer in session.execute(facts):
        made.append(OfferMade(job or key, on, _TYPED.get(answer or "", OfferAnswer.NONE)))
    return made


def back_since(session: Session, resident_id: UUID) -> date | None:
    """Return the day on which a contract last broke off: from then on it is another search."""
    query = (
        select(PathwayFact.happened_on)
        .where(
            PathwayFact.resident_id == resident_id,
            PathwayFact.removed_at.is_(None),
            PathwayFact.kind == FactKind.BROKE.value,
        )
        .order_by(PathwayFact.happened_on.desc())
        .limit(1)
    )
    return session.scalar(query)


def rhythm(session: Session, resident_id: UUID, today: date) -> RhythmReading | None:
    """Return whether a person is met every fortnight; None while they are on a pause."""
    if _is_paused(session, resident_id):
        return None
    query = select(Meeting.met_at, Meeting.next_step_on).where(
        Meeting.resident_id == resident_id, Meeting.removed_at.is_(None), Meeting.is_attempt.is_(False)
    )
    rows = session.execute(query).all()
    next_days = [on for _, on in rows if on is not None and on >= today]
    return guard_rails.rhythm(
        (at.astimezone().date() for at, _ in rows), today, next_on=min(next_days, default=None)
    )


def jobs_under_way(
    proposals: Iterable[ProposalRecord], introductions: Iterable[IntroductionRecord]
) -> set[UUID]:
    """Return the jobs that a person did not refuse, and those for which they are presented."""
    asked = {each.content.job_id for each in proposals if each.content.answer is not OfferAnswer.DECLINED}
    running = {each.content.job_id for each in introductions if is_running(each.content)}
    return {job for job in asked | running if job is not None}


def of_jobs(
    session: Session, jobs: Collection[UUID], resident_id: UUID | None, now: datetime
) -> dict[UUID, JobRails]:
    """Return what is to be seen of some jobs.

    Args:
        session: Of the transaction.
        jobs: Their ids.
        resident_id: The person who would be presented, not counted among the others.
        now: Aware, in the adviser's zone.

    Raises:
        NotFound: ``job.not_found``.
    """
    if not jobs:
        return {}
    query = select(Job.id, Job.created_at, Job.seen_on, Job.openings, Job.status).where(Job.id.in_(jobs))
    known = {key: (_heard(at, on), places, status) for key, at, on, places, status in session.execute(query)}
    if set(jobs) - set(known):
        raise NotFound("job.not_found")
    first = _first_presented(session, jobs)
    others = _others(session, jobs, resident_id)
    return {
        key: JobRails(
            clock=guard_rails.candidate_clock(
                at,
                now,
                presented_at=_noon(first.get(key)),
                is_stopped=status in _STOPPED,
            ),
            others=tuple(others.get(key, ())),
            places=max(1, places),
        )
        for key, (at, places, status) in known.items()
    }


def _first_presented(session: Session, jobs: Collection[UUID]) -> dict[UUID, date]:
    query = (
        select(Introduction.job_id, Introduction.introduced_on)
        .where(Introduction.job_id.in_(jobs), Introduction.removed_at.is_(None))
        .order_by(Introduction.introduced_on.desc())
    )
    return {job: on for job, on in session.execute(query) if job is not None}


def _others(
    session: Session, jobs: Collection[UUID], resident_id: UUID | None
) -> dict[UUID, list[tuple[str, date]]]:
    """Return who is presented for each job and not answered, one line a person, by the code of their file."""
    query = (
        select(Introduction.job_id, Resident.code, Introduction.introduced_on)
        .join(Resident, Resident.id == Introduction.resident_id)
        .where(
            Introduction.job_id.in_(jobs),
            Introduction.removed_at.is_(None),
            Resident.removed_at.is_(None),
            Resident.restriction.is_(None),  # a file that is set aside is only kept
            Introduction.not_happened_side == "",
            or_(Introduction.person_answer.is_(None), Introduction.person_answer.not_in(_ENDS)),
            or_(Introduction.employer_answer.is_(None), Introduction.employer_answer.not_in(_ENDS)),
            or_(
                Introduction.person_answer.is_(None),
                Introduction.employer_answer.is_(None),
                Introduction.person_answer != SideAnswer.YES.value,
                Introduction.employer_answer != SideAnswer.YES.value,
            ),
        )
        .order_by(Introduction.introduced_on)
    )
    if resident_id is not None:
        query = query.where(Introduction.resident_id != resident_id)
    found: dict[UUID, dict[str, date]] = defaultdict(dict)
    for job, code, on in session.execute(query):
        if job is not None:
            found[job].setdefault(code, on)
    return {job: list(people.items()) for job, people in found.items()}


def _is_paused(session: Session, resident_id: UUID) -> bool:
    kinds = [kind.value for kind in (FactKind.PAUSED, *ENDS_PAUSE)]
    query = (
        select(PathwayFact.kind)
        .where(
            PathwayFact.resident_id == resident_id,
            PathwayFact.removed_at.is_(None),
            PathwayFact.kind.in_(kinds),
        )
        .order_by(PathwayFact.happened_on.desc(), PathwayFact.created_at.desc())
        .limit(1)
    )
    return session.scalar(query) == FactKind.PAUSED.value


def _heard(noted_at: datetime, seen_on: date | None) -> datetime:
    """Return when the need was heard: when it was caught, or on the day of the visit typed afterwards."""
    noted, seen = noted_at.astimezone(), _noon(seen_on)
    return seen if seen is not None and seen.date() < noted.date() else noted


def _noon(day: date | None) -> datetime | None:
    """Return an hour of a day whose hour is not kept: days alone are counted."""
    return datetime.combine(day, time(12)).astimezone() if day is not None else None
