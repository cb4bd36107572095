"""Queries on prospecting: whom to call again, the board, an employer's log and memory; in a transaction."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import date
from typing import TYPE_CHECKING, Any, Final, NamedTuple, TypeVar
from uuid import UUID

from sqlalchemy import bindparam, func, select
from sqlalchemy.orm import Session

from models.entities.employers import Contact, Employer
from models.entities.jobs import Job
from models.entities.pathway import PathwayFact
from models.entities.placements import Placement
from models.entities.prospecting import (
    Approach,
    CriterionChange,
    EmployerStanding,
    MergedEmployerRow,
    PromiseMade,
)
from models.entities.residents import Resident
from models.errors import NotFound
from models.records.ids import EmployerId, PlacementId, ResidentId
from models.records.pathway import FactKind
from models.records.prospecting import (
    ApproachRecord,
    CriterionRecord,
    EmployerStandingRecord,
    MergedEmployer,
    PersonTaken,
    PromiseRecord,
)
from models.rules.prospecting import EmployerStage, Standing
from models.storage.retention import day, local_day

if TYPE_CHECKING:
    from models.storage.transaction import Transaction

E = TypeVar("E", Approach, CriterionChange, EmployerStanding, PromiseMade)
_STANDINGS: Final = """
    WITH barred AS (
        SELECT employer_id, barred_reason, silent_after_days, max(updated_at)
        FROM employer_standing WHERE removed_at IS NULL GROUP BY employer_id
    ),
    begun AS (
        SELECT employer_id, count(*) AS jobs, sum(seen_on IS NULL) AS drafts
        FROM job WHERE removed_at IS NULL GROUP BY employer_id
    )
    SELECT employer.id, coalesce(nullif(trade_name, ''), legal_name), city, phone, employer.stage,
           employer.created_at, barred_reason, silent_after_days, said.happened_on, said.next_on,
           said.next_action, coalesce(begun.jobs, 0), coalesce(begun.drafts, 0), sort_key
    FROM employer LEFT JOIN barred ON barred.employer_id = employer.id
    LEFT JOIN begun ON begun.employer_id = employer.id
    LEFT JOIN approach AS said ON said.id = (
        SELECT id FROM approach WHERE employer_id = employer.id AND removed_at IS NULL
        ORDER BY happened_on DESC, created_at DESC LIMIT 1)
    WHERE employer.removed_at IS NULL
"""
_OUTCOMES: Final = """
    SELECT employer_id, outcome FROM approach WHERE employer_id IN ({marks}) AND removed_at IS NULL
    ORDER BY happened_on DESC, created_at DESC
"""
_MOST_OUTCOMES: Final = 10
_RESTRICTED: Final = Resident.restriction.is_not(None)
_OF_EMPLOYER: Final = Placement.job_id.in_(select(Job.id).where(Job.employer_id == bindparam("employer")))
"""Hires found by the jobs of their employer: left to itself, the database walks through all hires."""


class StandingLine(NamedTuple):
    """What is known of one employer at a glance; ``stage`` is the one to show."""

    standing: Standing
    name: str
    city: str
    phone: str
    stage: str
    next_action: str
    job_count: int
    to_complete: int
    sort_key: str


def get(session: Session, entity: type[E], kind: str, record_id: UUID, *, also_removed: bool = False) -> E:
    """Return a row.

    Raises:
        NotFound: ``kind.not_found``.
    """
    row = session.get(entity, record_id)
    if row is None or (row.removed_at is not None and not also_removed):
        raise NotFound(f"{kind}.not_found")
    return row


def standings(session: Session) -> tuple[StandingLine, ...]:
    """Return what is known of every employer in use."""
    return tuple(map(_line, session.connection().exec_driver_sql(_STANDINGS)))


def last_outcomes(session: Session, employer_ids: Collection[UUID]) -> dict[UUID, list[str]]:
    """Return the outcomes of the last approaches of each of some hundreds of employers, the latest first."""
    query = _OUTCOMES.format(marks=", ".join("?" * len(employer_ids)))
    found: dict[UUID, list[str]] = {key: [] for key in employer_ids}
    keys = tuple(key.bytes for key in employer_ids)
    for key, outcome in session.connection().exec_driver_sql(query, keys):
        outcomes = found[UUID(bytes=key)]
        if len(outcomes) < _MOST_OUTCOMES:
            outcomes.append(outcome)
    return found


def standing_of(session: Session, employer_id: UUID) -> EmployerStanding | None:
    """Return what was decided of an employer; None: nothing. The last written counts after a merge."""
    query = select(EmployerStanding).where(
        EmployerStanding.employer_id == employer_id, EmployerStanding.removed_at.is_(None)
    )
    return max(session.scalars(query), key=lambda row: row.updated_at, default=None)


def standing_record(session: Session, employer_id: UUID) -> EmployerStandingRecord | None:
    """Return what was decided of an employer as a plain value."""
    row = standing_of(session, employer_id)
    return row.to_record(name_of(session, employer_id)) if row is not None else None


def approaches(session: Session, employer_id: UUID) -> tuple[ApproachRecord, ...]:
    """Return the approaches of an employer, the latest first."""
    query = (
        select(Approach)
        .where(Approach.employer_id == employer_id, Approach.removed_at.is_(None))
        .order_by(Approach.happened_on.desc(), Approach.created_at.desc())
    )
    found = tuple(session.scalars(query))
    names = contact_names(session, {row.contact_id for row in found if row.contact_id})
    name = name_of(session, employer_id)
    return tuple(row.to_record(name, names.get(row.contact_id, "")) for row in found)


def approach_record(session: Session, row: Approach) -> ApproachRecord:
    """Return one approach as a plain value."""
    names = contact_names(session, {row.contact_id} if row.contact_id else ())
    return row.to_record(name_of(session, row.employer_id), names.get(row.contact_id, ""))


def criteria_of_job(session: Session, job_id: UUID) -> tuple[CriterionRecord, ...]:
    """Return what was negotiated for one job, the latest first."""
    return _criteria(session, CriterionChange.job_id == job_id)


def criteria_of(session: Session, employer_id: UUID) -> tuple[CriterionRecord, ...]:
    """Return what was negotiated with an employer, job by job, the latest first."""
    return _criteria(session, Job.employer_id == employer_id)


def criterion_record(session: Session, row: CriterionChange) -> CriterionRecord:
    """Return one criterion as a plain value."""
    job = session.execute(select(Job.employer_id, Job.title).where(Job.id == row.job_id)).one()
    return row.to_record(job[0], job[1])


def promises(session: Session, employer_id: UUID) -> tuple[PromiseRecord, ...]:
    """Return what was promised: what is open first, the soonest due first."""
    query = select(PromiseMade).where(
        PromiseMade.employer_id == employer_id, PromiseMade.removed_at.is_(None)
    )
    rows = sorted(
        session.scalars(query),
        key=lambda row: (bool(row.outcome), row.due_on or date.max, -row.made_on.toordinal()),
    )
    name = name_of(session, employer_id)
    return tuple(row.to_record(name) for row in rows)


def merged_into(session: Session, employer_id: UUID) -> tuple[MergedEmployer, ...]:
    """Return the employers whose content went into this one, the latest first.

    Those that had gone into one of them before as well.
    """
    found: list[MergedEmployerRow] = []
    keys = {employer_id}
    while keys:
        rows = session.scalars(select(MergedEmployerRow).where(MergedEmployerRow.employer_id.in_(keys))).all()
        found += rows
        keys = {row.gone_id for row in rows} - {row.employer_id for row in found}
    found.sort(key=lambda row: row.merged_at, reverse=True)
    return tuple(row.to_record() for row in found)


def taken(transaction: Transaction, employer_id: UUID, today: date) -> tuple[PersonTaken, ...]:
    """Return whom an employer took and how it ended, the latest first.

    Nobody is named whose file is set aside or in the bin, even to whoever may see it there: what is asked
    here is how the employer keeps people.
    """
    session = transaction.session
    query = (
        select(
            Placement, Job.title, Resident.first_name, Resident.last_name, Resident.removed_at, _RESTRICTED
        )
        .join(Job, Placement.job_id == Job.id)
        .join(Resident, Placement.resident_id == Resident.id)
        .where(_OF_EMPLOYER, Placement.removed_at.is_(None))
        .order_by(Placement.starts_on.desc(), Placement.created_at.desc())
    )
    rows = session.execute(query, {"employer": employer_id}).all()
    broke = _breaks(session, [row[0].id for row in rows])
    return tuple(_taken(row, broke.get(row[0].id), today) for row in rows)


def hires_of(session: Session, employer_id: UUID) -> int:
    """Return how many people an employer took."""
    query = select(func.count()).select_from(Placement).where(_OF_EMPLOYER, Placement.removed_at.is_(None))
    return session.scalar(query, {"employer": employer_id}) or 0


def name_of(session: Session, employer_id: UUID) -> str:
    """Return what an employer is called."""
    query = select(Employer.trade_name, Employer.legal_name).where(Employer.id == employer_id)
    row = session.execute(query).first()
    return (row[0] or row[1]) if row is not None else ""


def contact_names(session: Session, keys: Collection[UUID]) -> dict[UUID | None, str]:
    """Return the names of these contacts, as they are now."""
    query = select(Contact.id, Contact.first_name, Contact.last_name).where(Contact.id.in_(keys))
    return {row[0]: f"{row[1]} {row[2]}".strip() for row in session.execute(query)} if keys else {}


def _line(row: Any) -> StandingLine:
    key, name, city, phone, stage, created, barred, silent, last_on, next_on, action, jobs, drafts, order = (
        row
    )
    standing = Standing(
        employer_id=UUID(bytes=key),
        stage=stage,
        known_on=local_day(created) or date.min,
        last_on=day(last_on),
        next_on=day(next_on),
        is_barred=bool(barred),
        silent_after_days=silent,
    )
    shown = EmployerStage.DO_NOT_CONTACT.value if barred else stage
    return StandingLine(standing, name, city, phone, shown, action or "", jobs, drafts, order)


def _criteria(session: Session, condition: Any) -> tuple[CriterionRecord, ...]:
    query = (
        select(CriterionChange, Job.employer_id, Job.title)
        .join(Job, CriterionChange.job_id == Job.id)
        .where(condition, CriterionChange.removed_at.is_(None))
        .order_by(CriterionChange.changed_on.desc(), CriterionChange.created_at.desc())
    )
    return tuple(row.to_record(employer_id, title) for row, employer_id, title in session.execute(query))


def _breaks(session: Session, placement_ids: Iterable[UUID]) -> dict[UUID, tuple[date, str]]:
    """Return the day of the break and its reason, of each of these hires that broke."""
    query = select(PathwayFact.placement_id, PathwayFact.happened_on, PathwayFact.reason).where(
        PathwayFact.placement_id.in_(list(placement_ids)),
        PathwayFact.kind == FactKind.BROKE.value,
        PathwayFact.removed_at.is_(None),
    )
    return {key: (on, reason) for key, on, reason in session.execute(query) if key is not None}


def _taken(row: Any, broke: tuple[date, str] | None, today: date) -> PersonTaken:
    placement, title, first, last, removed_at, is_restricted = row
    is_named = removed_at is None and not is_restricted
    is_over = placement.ends_on is not None and placement.ends_on < today
    ended_on = broke[0] if broke else placement.ends_on if is_over else None
    return PersonTaken(
        placement_id=PlacementId(placement.id),
        resident_id=ResidentId(placement.resident_id) if is_named else None,
        name=f"{first} {last}".strip() if is_named else "",
        job_title=title,
        contract_type=placement.contract_type,
        starts_on=placement.starts_on,
        ended_on=ended_on,
        reason=broke[1] if broke else "",
        is_to_come=ended_on is None and placement.starts_on is not None and placement.starts_on > today,
    )


def employer_of_job(session: Session, job_id: UUID) -> EmployerId:
    """Return whose job it is.

    Raises:
        NotFound: ``job.not_found``.
    """
    found = session.scalar(select(Job.employer_id).where(Job.id == job_id, Job.removed_at.is_(None)))
    if found is None:
        raise NotFound("job.not_found")
    return EmployerId(found)
