"""Queries on plans and their versions, inside a transaction."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

from models.entities.plans import Plan, PlanVersion
from models.errors import NotFound
from models.records.ids import PlanId
from models.records.plans import PlanRow, PlanStatus
from models.storage import search, set_aside
from models.storage.search import Kind
from models.storage.words import search_key

_MOST_ROWS = 2000


def get(session: Session, plan_id: UUID, *, also_removed: bool = False) -> Plan:
    """Return a plan.

    Raises:
        NotFound: ``plan.not_found``.
        RuleBroken: ``privacy.restricted``.
    """
    query = select(Plan).where(Plan.id == plan_id)
    if not also_removed:
        query = query.where(Plan.removed_at.is_(None))
    plan = session.scalars(query).one_or_none()
    if plan is None:
        raise NotFound("plan.not_found")
    set_aside.require_open(session, plan.resident_id)
    return plan


def get_version(session: Session, version_id: UUID) -> PlanVersion:
    """Return a version of a plan.

    Raises:
        NotFound: ``plan.not_found``.
        RuleBroken: ``privacy.restricted``.
    """
    version = session.get(PlanVersion, version_id)
    if version is None or version.plan.removed_at is not None:
        raise NotFound("plan.not_found")
    set_aside.require_open(session, version.plan.resident_id)
    return version


def newest(session: Session, plan_id: UUID) -> PlanVersion:
    """Return the newest version of a plan.

    Raises:
        NotFound: ``plan.not_found``.
        RuleBroken: ``privacy.restricted``.
    """
    plan = get(session, plan_id)
    query = select(PlanVersion).where(PlanVersion.plan_id == plan.id)
    return session.scalars(query.order_by(PlanVersion.version.desc()).limit(1)).one()


def version_numbered(session: Session, label: str, number: int) -> PlanVersion | None:
    """Return a version of a plan by what is printed on it; None: there is none that may be seen."""
    query = select(PlanVersion).join(Plan, PlanVersion.plan_id == Plan.id)
    query = query.where(Plan.label == label, PlanVersion.version == number, Plan.removed_at.is_(None))
    version = session.scalars(query).one_or_none()
    if version is not None:
        set_aside.require_open(session, version.plan.resident_id)
    return version


def newest_frozen(session: Session, plan_id: UUID) -> int:
    """Return the number of the newest version of a plan that was frozen; 0: none was."""
    query = select(func.max(PlanVersion.version))
    query = query.where(PlanVersion.plan_id == plan_id, PlanVersion.frozen_at.is_not(None))
    return session.scalar(query) or 0


def frozen_labelled(session: Session, label: str) -> PlanVersion:
    """Return the newest version of the plan of a number that can have been printed to be signed.

    Raises:
        NotFound: ``paper.no_such_plan``.
        RuleBroken: ``privacy.restricted``.
    """
    query = select(PlanVersion).join(Plan, PlanVersion.plan_id == Plan.id)
    query = query.where(
        Plan.label == label, Plan.removed_at.is_(None), PlanVersion.status == PlanStatus.TO_SIGN.value
    )
    found = session.scalars(query.order_by(PlanVersion.version.desc()).limit(1)).first()
    if found is None:
        raise NotFound("paper.no_such_plan")
    set_aside.require_open(session, found.plan.resident_id)
    return found


def versions(session: Session, plan_id: UUID) -> list[PlanVersion]:
    """Return every version of a plan, the newest first.

    Raises:
        NotFound: ``plan.not_found``.
        RuleBroken: ``privacy.restricted``.
    """
    plan = get(session, plan_id)
    query = select(PlanVersion).where(PlanVersion.plan_id == plan.id)
    return list(session.scalars(query.order_by(PlanVersion.version.desc())))


def plan_of(session: Session, placement_id: UUID) -> UUID | None:
    """Return the plan in use of a placement; None when it has none."""
    query = select(Plan.id).where(Plan.placement_id == placement_id, Plan.removed_at.is_(None))
    return session.scalars(query.limit(1)).first()


def put_in_search(session: Session, plan: Plan) -> None:
    """Make a plan found under its number and its parties; call it after any change, removal included."""
    plan.search_key = search_key((plan.label, plan.employee_name, plan.employer_name, plan.job_title))
    session.flush()
    connection = session.connection()
    if plan.removed_at is None:
        search.put(connection, Kind.PLAN, plan.number, plan.search_key)
    else:
        search.take_out(connection, Kind.PLAN, plan.number)


def rows(
    session: Session, text: str, limit: int = _MOST_ROWS, hidden: frozenset[UUID] = frozenset()
) -> tuple[PlanRow, ...]:
    """Return the plans, the last changed first: all of them, or those found by ``text``.

    Args:
        session: Of the transaction.
        text: Words to look for; empty: all.
        limit: Most lines.
        hidden: Residents whose files are set aside.
    """
    query = _lines()
    if hidden:
        query = query.where(Plan.resident_id.not_in(hidden))
    if text.strip():
        query = query.where(Plan.number.in_(search.best(session.connection(), Kind.PLAN, text, limit)))
    return tuple(_row(*values) for values in session.execute(query.limit(limit)))


def rows_of(session: Session, resident_id: UUID) -> tuple[PlanRow, ...]:
    """Return the plans of a resident, the last changed first."""
    query = _lines().where(Plan.resident_id == resident_id)
    return tuple(_row(*values) for values in session.execute(query))


def _lines() -> Select[*tuple[Any, ...]]:
    return (
        select(
            Plan.id,
            Plan.label,
            Plan.version,
            Plan.status,
            Plan.employee_name,
            Plan.employer_name,
            Plan.job_title,
            Plan.starts_on,
            Plan.updated_at,
            Plan.signed_count,
        )
        .where(Plan.removed_at.is_(None))
        .order_by(Plan.updated_at.desc(), Plan.number.desc())
    )


def _row(  # noqa: PLR0917  (the columns of ``_lines``)
    plan_id: UUID,
    label: str,
    version: int,
    status: str,
    employee_name: str,
    employer_name: str,
    job_title: str,
    starts_on: date | None,
    updated_at: datetime,
    signed_count: int,
) -> PlanRow:
    return PlanRow(
        plan_id=PlanId(plan_id),
        number=label,
        version=version,
        status=PlanStatus(status),
        employee_name=employee_name,
        employer_name=employer_name,
        job_title=job_title,
        starts_on=starts_on,
        updated_at=updated_at,
        signed_count=signed_count,
    )
