"""A person's way as its tab shows it: the last facts of every table in one line of time, in a few queries."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import date
from heapq import nlargest
from typing import TYPE_CHECKING, Any, Final
from uuid import UUID

from sqlalchemy import BindParameter, bindparam, func, or_, select, type_coerce
from sqlalchemy.orm import Session

from models.entities.employers import Employer
from models.entities.jobs import Job
from models.entities.meetings import Meeting
from models.entities.pathway import Activity, Goal, PathwayFact
from models.entities.placements import Placement
from models.entities.plans import Plan, PlanVersion
from models.entities.programmes import Enrolment, Observation
from models.entities.residents import Resident
from models.errors import NotFound
from models.records.ids import MeetingId
from models.records.journal import Action
from models.records.pathway import (
    ActivityRecord,
    FactKind,
    FactRecord,
    PathwayFile,
    PathwayView,
    Presence,
    TimelineLine,
)
from models.records.plans import PlanStatus
from models.records.programmes import EnrolmentRecord
from models.records.residents import ResidentStage
from models.rules.pathway import ENDS_PAUSE, attendance
from models.storage import immersions, partner_notes, pathway, programmes, proposals

if TYPE_CHECKING:
    from models.storage.store import Transaction

_RANK: Final = {kind: place for place, kind in enumerate(FactKind)}
_MEETING: Final = tuple(
    getattr(Meeting, name)
    for name in (
        "id", "met_at", "note", "adviser_name", "is_attempt", "channel", "resident_id", "adviser_id",
        "organisation_id",
    )
)  # fmt: skip
# Made once: building a query costs more than running it.
_PERSON: Final[BindParameter[UUID]] = bindparam("person")
_MEETINGS: Final = (
    select(*_MEETING)
    .where(Meeting.resident_id == _PERSON, Meeting.removed_at.is_(None))
    .order_by(Meeting.met_at.desc())
    .limit(bindparam("most"))
)
_FACTS: Final = (
    select(PathwayFact)
    .where(PathwayFact.resident_id == _PERSON, PathwayFact.removed_at.is_(None))
    .order_by(PathwayFact.happened_on.desc())
    .limit(bindparam("most"))
)
_PAUSE: Final = (
    select(PathwayFact.kind, PathwayFact.happened_on)
    .where(
        PathwayFact.resident_id == _PERSON,
        PathwayFact.removed_at.is_(None),
        PathwayFact.kind.in_([kind.value for kind in (FactKind.PAUSED, *ENDS_PAUSE)]),
    )
    .order_by(PathwayFact.happened_on.desc(), PathwayFact.created_at.desc())
    .limit(1)
)
_HIRES: Final = (
    select(Placement, Job.title, Employer.trade_name, Employer.legal_name)
    .join(Job, Placement.job_id == Job.id)
    .join(Employer, Job.employer_id == Employer.id)
    .where(Placement.resident_id == _PERSON, Placement.removed_at.is_(None))
)
# Each version that was signed, also once a newer one is being written: what happened has happened.
_SIGNED_ON: Final = func.coalesce(PlanVersion.sealed_at, PlanVersion.updated_at)
_PLANS: Final = (
    select(Plan.label, type_coerce(_SIGNED_ON, PlanVersion.updated_at.type), Plan.employer_name)
    .join(PlanVersion, PlanVersion.plan_id == Plan.id)
    .where(
        *(Plan.resident_id == _PERSON, Plan.removed_at.is_(None)),
        or_(PlanVersion.status == PlanStatus.SIGNED, PlanVersion.sealed_at.is_not(None)),
    )
)
_JOB: Final = (Job.id, Job.title, Employer.trade_name, Employer.legal_name)


def view(transaction: Transaction, resident_id: UUID, today: date, limit: int) -> PathwayView:
    """Return a person's way.

    Args:
        transaction: Of whoever looks: what they may not read has no words.
        resident_id: The file.
        today: The present day, for what is late.
        limit: The most facts to return, the newest first.

    Raises:
        NotFound: ``resident.not_found``.
    """
    session = transaction.session
    stage = session.scalar(select(Resident.stage).where(Resident.id == resident_id))
    if stage is None:
        raise NotFound("resident.not_found")
    activities = activity_records(transaction, resident_id)
    enrolments = programmes.enrolments_of(transaction, resident_id, today)
    facts = _facts(session, resident_id, limit)
    meetings = session.execute(_MEETINGS, {"person": resident_id, "most": limit}).all()
    if partner_notes.shows_partner(transaction, [*facts, *meetings]):
        transaction.note(Action.SEEN, "meeting", resident_id, file_id=resident_id)
    lines = (
        *_fact_lines(fact_records(transaction, facts)),
        *_meeting_lines(transaction, meetings),
        *_activity_lines(activities),
        *_enrolment_lines(enrolments),
        *_work_lines(session, resident_id),
        *proposals.timeline(transaction, resident_id),
        *immersions.timeline(transaction, resident_id, today),
    )
    goals = pathway.rows(session, Goal, resident_id)
    return PathwayView(
        stage=ResidentStage(stage),
        lines=tuple(nlargest(limit, lines, key=_when)),
        total=len(lines) + _beyond(session, resident_id, len(facts), len(meetings), limit),
        goals=pathway.told(transaction, [(row, row.to_record()) for row in goals]),
        activities=activities,
        attendance=attendance(activities),
        enrolments=enrolments,
        paused_since=_paused_since(session, resident_id),
    )


def _paused_since(session: Session, resident_id: UUID) -> date | None:
    last = session.execute(_PAUSE, {"person": resident_id}).first()
    return last.happened_on if last is not None and last.kind == FactKind.PAUSED else None


def everything_of(session: Session, resident_id: UUID) -> PathwayFile:
    """Return all that is kept of a person's way, those in the bin included, for the copy given to them."""
    facts, goals, activities, enrolments, observations = (
        pathway.rows(session, kind, resident_id, also_removed=True)
        for kind in (PathwayFact, Goal, Activity, Enrolment, Observation)
    )
    titles = _titles(session, facts)
    return PathwayFile(
        facts=tuple(row.to_record(titles.get(row.job_id or row.employer_id, "")) for row in facts),
        goals=tuple(row.to_record() for row in goals),
        activities=tuple(row.to_record() for row in activities),
        enrolments=tuple(
            EnrolmentRecord(
                enrolment_id=row.id,
                content=row.to_draft(),
                programme=programmes.get_programme(session, row.programme_id).to_draft(),
                who=row.adviser_name,
                created_at=row.created_at,
            )
            for row in enrolments
        ),
        observations=tuple(row.to_record() for row in observations),
        removed_ids=frozenset(
            row.id
            for row in (*facts, *goals, *activities, *enrolments, *observations)
            if row.removed_at is not None
        ),
    )


def activity_records(transaction: Transaction, resident_id: UUID) -> tuple[ActivityRecord, ...]:
    """Return the activities of a person, the newest first."""
    found = pathway.rows(transaction.session, Activity, resident_id)
    found.sort(key=lambda row: row.held_on, reverse=True)
    return pathway.told(transaction, [(row, row.to_record()) for row in found])


def fact_records(transaction: Transaction, found: Collection[PathwayFact]) -> tuple[FactRecord, ...]:
    """Return facts as plain values, with the words of jobs and employers."""
    titles = _titles(transaction.session, found)
    return pathway.told(
        transaction, [(row, row.to_record(titles.get(row.job_id or row.employer_id, ""))) for row in found]
    )


def _facts(session: Session, resident_id: UUID, limit: int) -> list[PathwayFact]:
    return list(session.scalars(_FACTS, {"person": resident_id, "most": limit}))


def _beyond(session: Session, resident_id: UUID, facts: int, meetings: int, limit: int) -> int:
    """Return how many facts there are beyond those that were read."""
    more = 0
    for kind, read in ((PathwayFact, facts), (Meeting, meetings)):
        if read < limit:
            continue
        query = select(func.count()).where(kind.resident_id == resident_id, kind.removed_at.is_(None))
        more += int(session.scalar(query) or 0) - read
    return more


def _titles(session: Session, found: Iterable[PathwayFact]) -> dict[UUID | None, str]:
    jobs = {row.job_id for row in found} - {None}
    employers = {row.employer_id for row in found if row.job_id is None} - {None}
    named: dict[UUID | None, str] = {}
    if jobs:
        query = select(*_JOB).join(Employer, Job.employer_id == Employer.id).where(Job.id.in_(jobs))
        named.update({key: _title(job, trade or legal) for key, job, trade, legal in session.execute(query)})
    if employers:
        houses = select(Employer.id, Employer.trade_name, Employer.legal_name)
        rows = session.execute(houses.where(Employer.id.in_(employers)))
        named.update({key: trade or legal for key, trade, legal in rows})
    return named


def _title(job: str, employer: str) -> str:
    return " · ".join(filter(None, (job, employer)))


def _fact_lines(records: Iterable[FactRecord]) -> Iterable[TimelineLine]:
    for record in records:
        content = record.content
        if content.happened_on is not None:
            yield TimelineLine(
                kind=content.kind,
                on=content.happened_on,
                words=content.words,
                answer=content.answer,
                reason=content.reason,
                title=record.title,
                who=record.who,
                fact_id=record.fact_id,
                is_withheld=record.is_withheld,
            )


def _meeting_lines(transaction: Transaction, rows: Iterable[Any]) -> Iterable[TimelineLine]:
    agreed: dict[UUID | None, bool] = {}
    for row in rows:
        yield TimelineLine(
            kind=FactKind.MET,
            on=row.met_at.astimezone().date(),
            words=row.note,
            who=row.adviser_name,
            detail=row.channel,
            meeting_id=MeetingId(row.id),
            is_attempt=row.is_attempt,
            is_withheld=not partner_notes.is_told(transaction, row, agreed),
        )


def _activity_lines(activities: Iterable[ActivityRecord]) -> Iterable[TimelineLine]:
    for each in activities:
        content = each.content
        if content.presence is Presence.PRESENT and content.held_on is not None:
            yield TimelineLine(
                kind=FactKind.CAME,
                on=content.held_on,
                words=content.note,
                detail=content.kind,
                who=each.who,
                is_withheld=each.is_withheld,
            )


def _enrolment_lines(enrolments: Iterable[EnrolmentRecord]) -> Iterable[TimelineLine]:
    for each in enrolments:
        content = each.content
        if content.entered_on is not None:
            yield TimelineLine(
                kind=FactKind.ENGAGED, on=content.entered_on, title=each.programme.name, who=each.who
            )
        if content.left_on is not None:
            yield TimelineLine(
                kind=FactKind.LEFT,
                on=content.left_on,
                title=each.programme.name,
                reason=content.exit_reason,
                who=each.who,
            )


def _work_lines(session: Session, resident_id: UUID) -> Iterable[TimelineLine]:
    for hire, job, trade, legal in session.execute(_HIRES, {"person": resident_id}):
        noted = hire.created_at.astimezone().date()
        yield TimelineLine(
            kind=FactKind.HIRED,
            on=min(noted, hire.starts_on or noted),
            title=_title(job, trade or legal),
            detail=hire.contract_type,
        )
    for label, at, employer in session.execute(_PLANS, {"person": resident_id}):
        yield TimelineLine(
            kind=FactKind.PLAN_SIGNED, on=at.astimezone().date(), title=_title(label, employer)
        )


def _when(line: TimelineLine) -> tuple[date, int]:
    return line.on, _RANK[line.kind]
