"""Keeps the calendar of a hire in line with its contract, its week and what was done, inside a transaction.

What the date engine gives is a row that nobody wrote: it comes, moves and goes with the contract. A row that
somebody touched, or at which somebody was heard, stays as it is.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date, datetime
from typing import TYPE_CHECKING, Final
from uuid import UUID, uuid4

from sqlalchemy import delete, exists, extract, insert, select, update
from sqlalchemy.orm import Session

from models.entities.in_work import AbsenceRow, CheckPoint, VoiceRow
from models.entities.jobs import Job
from models.entities.placements import Placement
from models.entities.plans import Plan, PlanVersion
from models.records.placements import PlacementDraft
from models.records.plans import CheckPointLine
from models.records.timetable import Timetable
from models.rules.absences import Absence, TrialExtension, trial_extension
from models.rules.checkpoints import CODES, check_points, offsets_of
from models.rules.placement_alerts import contract_of
from models.storage import settings as settings_in_store

if TYPE_CHECKING:
    from models.storage.store import Transaction

_EMPTY: Final = Timetable()


def refresh(session: Session, placement: Placement, *, now: datetime, alsace_moselle: bool) -> None:
    """Bring the calendar of a hire in line with it.

    Args:
        session: Of the transaction; what is pending is written first.
        placement: Already flushed.
        now: Instant in UTC.
        alsace_moselle: Count Good Friday and 26 December as holidays.
    """
    session.flush()
    every = list(session.scalars(select(CheckPoint).where(CheckPoint.placement_id == placement.id)))
    rows = [row for row in every if row.removed_at is None]
    taken_out = {row.code for row in every if row.removed_at is not None}
    heard = set(session.scalars(select(VoiceRow.check_point_id).where(VoiceRow.placement_id == placement.id)))
    held = {row.id for row in rows if row.is_manual or row.done_on or row.id in heard}
    wanted = planned(
        placement.to_draft(),
        week_of(session, placement),
        rows=[(row.code, row.due_on, row.id in held) for row in rows],
        alsace_moselle=alsace_moselle,
        offsets=_offsets(session, placement),
    )
    free = {row.code: row for row in rows if row.id not in held}
    for line in wanted:
        if line.code in taken_out and line.code not in free:
            continue  # somebody took it out: it does not come back by itself
        row = free.pop(line.code, None)
        if row is None:
            _add(session, placement, line, now)
        elif row.due_on != line.due_on:
            statement = update(CheckPoint).where(CheckPoint.id == row.id)
            session.execute(statement.values(due_on=line.due_on, updated_at=now))
    if free:
        session.execute(delete(CheckPoint).where(CheckPoint.id.in_([row.id for row in free.values()])))
    session.expire_all()


def follow_week(transaction: Transaction, now: datetime, *hires: UUID) -> None:
    """Bring calendars in line with a week that has changed: in the plan, or as the job was seen."""
    settings = settings_in_store.read(transaction.session, transaction.actor.adviser_id)
    for placement_id in hires:
        placement = transaction.session.get(Placement, placement_id)
        if placement is not None and placement.removed_at is None:
            alsace_moselle = settings.has_alsace_moselle_holidays
            refresh(transaction.session, placement, now=now, alsace_moselle=alsace_moselle)


def near_holidays(session: Session, today: date) -> list[UUID]:
    """Return the hires with a day to come that Good Friday or 26 December may move, by its month."""
    query = select(CheckPoint.placement_id).where(
        CheckPoint.removed_at.is_(None),
        CheckPoint.done_on.is_(None),
        CheckPoint.due_on >= today,
        extract("month", CheckPoint.due_on).in_((12, 1, 3, 4)),
    )
    return list(session.scalars(query.distinct()))


def hires_on(session: Session, job_id: UUID) -> list[UUID]:
    """Return the hires on a job."""
    query = select(Placement.id).where(Placement.job_id == job_id, Placement.removed_at.is_(None))
    return list(session.scalars(query))


def planned(
    draft: PlacementDraft,
    week: Timetable,
    *,
    rows: Iterable[tuple[str, date | None, bool]] = (),
    alsace_moselle: bool = False,
    offsets: Mapping[str, int] | None = None,
) -> list[CheckPointLine]:
    """Return the points that the date engine gives beside those that stay as they are.

    Args:
        draft: The hire.
        week: When the employee works.
        rows: Code, day and whether it stays, of each point there is.
        alsace_moselle: See ``refresh``.
        offsets: As the newest plan has them; see ``models.rules.checkpoints.OFFSETS``.
    """
    known = tuple(CheckPointLine(code=code, due_on=day, is_manual=stays) for code, day, stays in rows)
    contract = contract_of(draft)
    lines = check_points(contract, week, existing=known, alsace_moselle=alsace_moselle, offsets=offsets)
    staying = {line.code for line in known if line.is_manual}
    # A row that was touched stays, whatever the engine makes of it: a trial that is no more was once held.
    return [line for line in lines if line.code in CODES and line.code not in staying and line.due_on]


def week_of(session: Session, placement: Placement) -> Timetable:
    """Return the employee's week: as the newest plan has it, else as the job was seen."""
    version = _newest_plan(session, placement)
    week = version.content.timetable if version is not None else _EMPTY
    if any(day.spans for day in week.days):
        return week
    return session.scalar(select(Job.timetable).where(Job.id == placement.job_id)) or _EMPTY


def _offsets(session: Session, placement: Placement) -> dict[str, int]:
    """Return where the newest plan places its check points: both papers say the same day."""
    version = _newest_plan(session, placement)
    return offsets_of(version.content.check_points) if version is not None else {}


def _newest_plan(session: Session, placement: Placement) -> PlanVersion | None:
    query = (
        select(PlanVersion)
        .join(Plan, PlanVersion.plan_id == Plan.id)
        .where(Plan.placement_id == placement.id, Plan.removed_at.is_(None))
        .order_by(PlanVersion.version.desc())
        .limit(1)
    )
    return session.scalars(query).first()


def absences_of(session: Session, placement_id: UUID) -> list[Absence]:
    """Return the days away of a hire."""
    query = select(AbsenceRow.since, AbsenceRow.until).where(
        AbsenceRow.placement_id == placement_id, AbsenceRow.removed_at.is_(None)
    )
    return [Absence(since=since, until=until) for since, until in session.execute(query)]


def extension(session: Session, placement: Placement, today: date) -> TrialExtension | None:
    """Return what the absences of a hire do to its trial; None: none was ever noted."""
    ever = session.scalar(select(exists().where(AbsenceRow.placement_id == placement.id)))
    if not ever:
        return None
    return trial_extension(placement.to_draft(), absences_of(session, placement.id), today)


def count_absences(session: Session, placement: Placement, now: datetime) -> bool:
    """Put the end of a trial back by the days away; say whether that changed anything."""
    session.flush()
    counted = extension(session, placement, now.astimezone().date())
    if counted is None or counted.days == placement.absence_days:
        return False
    placement.apply(replace(placement.to_draft(), absence_days=counted.days), now)
    return True


def still_away(session: Session) -> list[Placement]:
    """Return the hires whose employee is still away: their days are counted again each day."""
    query = (
        select(Placement)
        .join(AbsenceRow, AbsenceRow.placement_id == Placement.id)
        .where(AbsenceRow.until.is_(None), AbsenceRow.removed_at.is_(None), Placement.removed_at.is_(None))
    )
    return list(session.scalars(query).unique())


def _add(session: Session, placement: Placement, line: CheckPointLine, now: datetime) -> None:
    # Not by an object: what the engine gives is no line of the journal.
    session.execute(
        insert(CheckPoint).values(
            id=uuid4(),
            resident_id=placement.resident_id,
            placement_id=placement.id,
            code=line.code,
            due_on=line.due_on,
            is_manual=False,
            done_on=None,
            adviser_name="",
            created_at=now,
            updated_at=now,
        )
    )
