"""Queries on what is followed once somebody works, inside a transaction."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime
from typing import TYPE_CHECKING, Any, Final, NamedTuple
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.entities.in_work import AbsenceRow, Adjustment, CheckPoint, DutyDone, VoiceRow
from models.entities.pathway import PathwayFact
from models.entities.plans import Plan, PlanVersion
from models.records.dated_papers import DatedPaperDraft
from models.records.ids import PlanId, PlanVersionId
from models.records.in_work import InWorkFile
from models.records.pathway import FactKind, FactRecord
from models.records.placements import PlacementRecord
from models.records.plans import PlanStatus
from models.records.today import Reminder, ReminderKind
from models.rules import placement_alerts
from models.rules.follow_up_warning import early_warning
from models.rules.hire import HirePlan, HiresView, HireView, alert_states, points_of, voices_of
from models.rules.point_states import point_states
from models.storage import check_points, dated_papers, partner_notes, pathway, pathway_view, placements

if TYPE_CHECKING:
    from models.storage.store import Transaction

KINDS: Final = (CheckPoint, VoiceRow, Adjustment, AbsenceRow, DutyDone)


class _Known(NamedTuple):
    """What is read once for all the hires of a person: the rows of each kind, their dated papers."""

    rows: dict[type[Any], list[Any]]
    papers: list[DatedPaperDraft]
    today: date
    alsace_moselle: bool


def view(
    transaction: Transaction, resident_id: UUID, today: date, *, alsace_moselle: bool = False
) -> HiresView:
    """Return every hire of a person with its follow-up; words one may not read are withheld."""
    session = transaction.session
    hires = placements.placements_of(session, resident_id)
    broken = _broken(transaction, resident_id)
    known = _Known(
        rows={kind: _rows(session, kind, resident_id) for kind in KINDS},
        papers=[record.content for record in dated_papers.papers_of(session, resident_id)],
        today=today,
        alsace_moselle=alsace_moselle,
    )
    found = tuple(_hire(transaction, hire, known, _broken_of(hire, broken)) for hire in hires)
    return HiresView(hires=found, today=today)


def everything_of(session: Session, resident_id: UUID) -> InWorkFile:
    """Return all that is kept, that in the bin included, for the copy given to the person."""
    points, voices, adjustments, absences, duties = (
        _rows(session, kind, resident_id, also_removed=True) for kind in KINDS
    )
    gone = (row.id for row in (*points, *voices, *adjustments, *absences, *duties) if row.removed_at)
    return InWorkFile(
        check_points=tuple(row.to_record() for row in points),
        voices=tuple(row.to_record() for row in voices),
        adjustments=tuple(row.to_record() for row in adjustments),
        absences=tuple(row.to_record() for row in absences),
        duties=tuple(row.to_record() for row in duties),
        removed_ids=frozenset(gone),
    )


def of_hire(session: Session, kind: type[Any], placement_id: UUID) -> list[Any]:
    """Return the rows of one kind of a hire, the oldest first."""
    query = select(kind).where(kind.placement_id == placement_id, kind.removed_at.is_(None))
    return list(session.scalars(query.order_by(kind.created_at)))


def set_done(transaction: Transaction, reminder: Reminder, now: datetime) -> bool:
    """Note what a line of the day is about as done, where it is a point or an adjustment; say whether it is.

    What another organisation decided stays as it was written: the line alone is ticked off.
    """
    row = _dated(transaction, reminder.kind, reminder.record_id)
    if row is None or row.done_on is not None:
        return False
    row.done_on = now.astimezone().date()
    row.touch(now)
    return True


def set_undone(transaction: Transaction, reason: str, record_id: UUID, now: datetime) -> None:
    """Take back that something was done."""
    row = _dated(transaction, reason, record_id)
    if row is not None:
        row.done_on = None
        row.touch(now)


def _dated(transaction: Transaction, kind: str, record_id: UUID) -> CheckPoint | Adjustment | None:
    if kind == ReminderKind.CHECK_POINT:
        return transaction.session.get(CheckPoint, record_id)
    row = transaction.session.get(Adjustment, record_id) if kind == ReminderKind.ADJUSTMENT else None
    return row if row is not None and partner_notes.is_own(transaction, row) else None


def note_version(transaction: Transaction, adjustment_ids: Iterable[UUID], version: int) -> None:
    """Note into which version of the plan adjustments went; another organisation's stay as they are."""
    for key in adjustment_ids:
        row = pathway.get(transaction.session, Adjustment, key)
        if partner_notes.is_own(transaction, row):
            row.in_version = version


def _rows(session: Session, kind: Any, resident_id: UUID, *, also_removed: bool = False) -> list[Any]:
    query = select(kind).where(kind.resident_id == resident_id)
    if not also_removed:
        query = query.where(kind.removed_at.is_(None))
    return list(session.scalars(query.order_by(kind.created_at)))


def _hire(
    transaction: Transaction, hire: PlacementRecord, known: _Known, broken: FactRecord | None
) -> HireView:
    session, today, alsace_moselle = transaction.session, known.today, known.alsace_moselle
    placement = placements.get(session, hire.placement_id)
    mine = {
        kind: [row for row in found if row.placement_id == hire.placement_id]
        for kind, found in known.rows.items()
    }
    points = tuple(sorted((row.to_record() for row in mine[CheckPoint]), key=_due))
    voices = pathway.told(transaction, [(row, row.to_record()) for row in mine[VoiceRow]])
    duties = tuple(row.to_record() for row in mine[DutyDone])
    broken_on = broken.content.happened_on if broken is not None else None
    week = check_points.week_of(session, placement)
    items = placement_alerts.information_items(hire.content)
    alerts = placement_alerts.alerts(
        hire.content, timetable=week, papers=known.papers, alsace_moselle=alsace_moselle, broken_on=broken_on
    )
    dated = points_of(points)
    return HireView(
        placement=hire,
        today=today,
        broken=broken,
        plan=_plan(session, hire.placement_id),
        points=points,
        states=point_states(dated, today, broken_on=broken_on),
        voices=tuple(sorted(voices, key=_heard, reverse=True)),
        adjustments=pathway.told(transaction, [(row, row.to_record()) for row in mine[Adjustment]]),
        absences=tuple(row.to_record() for row in mine[AbsenceRow]),
        duties=duties,
        alerts=alert_states(alerts, items, frozenset(each.content.code for each in duties), today),
        items=items,
        reasons=early_warning(
            voices_of(voices),
            dated,
            today,
            starts_on=hire.content.starts_on or today,
            ends_on=hire.content.ends_on,
            broken_on=broken_on,
        ),
        extension=check_points.extension(session, placement, today),
    )


def _broken(transaction: Transaction, resident_id: UUID) -> tuple[FactRecord, ...]:
    query = (
        select(PathwayFact)
        .where(
            PathwayFact.resident_id == resident_id,
            PathwayFact.kind == FactKind.BROKE,
            PathwayFact.removed_at.is_(None),
        )
        .order_by(PathwayFact.happened_on)
    )
    return pathway_view.fact_records(transaction, list(transaction.session.scalars(query)))


def _broken_of(hire: PlacementRecord, broken: Iterable[FactRecord]) -> FactRecord | None:
    """Return the fact that ended a hire; one that names no hire ended all those that were running."""
    start = hire.content.starts_on
    for fact in broken:
        content = fact.content
        if content.placement_id == hire.placement_id:
            return fact
        on, end = content.happened_on, hire.content.ends_on
        was_running = on is None or ((start is None or start <= on) and (end is None or on <= end))
        if content.placement_id is None and was_running:
            return fact
    return None


def _plan(session: Session, placement_id: UUID) -> HirePlan | None:
    query = (
        select(
            Plan.id,
            PlanVersion.id,
            Plan.label,
            PlanVersion.version,
            PlanVersion.status,
            PlanVersion.sealed_at,
            Plan.starts_on,
        )
        .join(PlanVersion, PlanVersion.plan_id == Plan.id)
        .where(Plan.placement_id == placement_id, Plan.removed_at.is_(None))
        .order_by(PlanVersion.version.desc())
    )
    versions = session.execute(query).all()
    if not versions:
        return None
    key, version_id, label, version, status, _, starts_on = versions[0]
    return HirePlan(
        plan_id=PlanId(key),
        version_id=PlanVersionId(version_id),
        number=label,
        version=version,
        status=PlanStatus(status),
        was_signed=any(one.status == PlanStatus.SIGNED or one.sealed_at for one in versions),
        starts_on=starts_on,
    )


def _due(record: Any) -> tuple[date, str]:
    return record.content.due_on or date.max, record.content.code


def _heard(record: Any) -> tuple[date, Any]:
    return record.content.heard_on, record.created_at
