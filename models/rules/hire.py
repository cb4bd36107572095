"""One hire as its follow-up shows it, and where it stands on a day."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from models.records.ids import PlanId, PlanVersionId
from models.records.in_work import (
    AbsenceRecord,
    AdjustmentRecord,
    CheckPointRecord,
    DutyRecord,
    VoiceRecord,
)
from models.records.pathway import FactRecord
from models.records.placements import PlacementRecord
from models.records.plans import PlanStatus
from models.rules.absences import TrialExtension
from models.rules.follow_up_warning import WEATHERS, Voice, WarningReason
from models.rules.placement_alerts import Alert, AlertKind, AlertState, InformationItem, state_of
from models.rules.point_states import Point, PointState

_OF_DUTY = {
    AlertKind.HIRE_DECLARATION: "hire_declaration",
    AlertKind.HEALTH_VISIT: "health_visit",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class HirePlan:
    """The plan of a hire: the newest version.

    Attributes:
        was_signed: Everybody has signed this version, or one before it: that one holds meanwhile.
        starts_on: First day of work as it says.
    """

    plan_id: PlanId
    version_id: PlanVersionId
    number: str
    version: int
    status: PlanStatus
    was_signed: bool = False
    starts_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class HireView:
    """A hire, what was noted of it, and what follows.

    Attributes:
        broken: The fact that ended it early; None: it goes on, or ended by itself.
        states: Where each check point stands.
        alerts: What is to be thought of, with where it stands.
        items: What the employer tells in writing, each with its last day.
        reasons: Why it is on the early list, the most pressing first.
        extension: What absences do to the trial; None: none was noted.
    """

    placement: PlacementRecord
    today: date
    broken: FactRecord | None
    plan: HirePlan | None
    points: tuple[CheckPointRecord, ...]
    states: dict[UUID, PointState]
    voices: tuple[VoiceRecord, ...]
    adjustments: tuple[AdjustmentRecord, ...]
    absences: tuple[AbsenceRecord, ...]
    duties: tuple[DutyRecord, ...]
    alerts: tuple[tuple[Alert, AlertState], ...]
    items: tuple[InformationItem, ...]
    reasons: tuple[WarningReason, ...]
    extension: TrialExtension | None


@dataclass(frozen=True, slots=True, kw_only=True)
class HiresView:
    """Every hire of a person, the newest first."""

    hires: tuple[HireView, ...]
    today: date


def points_of(records: Iterable[CheckPointRecord]) -> tuple[Point, ...]:
    """Return check points as the rules take them."""
    return tuple(
        Point(
            check_point_id=record.check_point_id,
            code=record.content.code,
            due_on=record.content.due_on,
            done_on=record.content.done_on,
        )
        for record in records
    )


def voices_of(records: Iterable[VoiceRecord]) -> tuple[Voice, ...]:
    """Return voices as the rules take them: without their words."""
    return tuple(
        Voice(
            party=record.content.party,
            heard_on=record.content.heard_on or date.min,
            weather=WEATHERS.get(record.content.weather),
            difficulties=record.content.difficulties,
            check_point_id=record.content.check_point_id,
        )
        for record in records
    )


def alert_states(
    found: Iterable[Alert], items: Iterable[InformationItem], done: frozenset[str], today: date
) -> tuple[tuple[Alert, AlertState], ...]:
    """Return where each alert stands.

    What the employer tells in writing is done once every item of its day is.

    Args:
        found: Alerts of one hire.
        items: What the employer tells, each with its last day.
        done: Codes of the duties done.
        today: The local day.
    """
    known = list(items)
    first = min((item.due_on for item in known), default=None)
    week = {item.code for item in known if item.due_on == first}
    needed = {
        AlertKind.INFORMATION_7_DAYS: week,
        AlertKind.INFORMATION_1_MONTH: {item.code for item in known} - week,
    }

    def is_done(alert: Alert) -> bool:
        codes = needed.get(alert.kind, {_OF_DUTY[alert.kind]} if alert.kind in _OF_DUTY else set())
        return bool(codes) and codes <= done

    return tuple((alert, state_of(alert, today, is_done=is_done(alert))) for alert in found)


def is_unsigned(hire: HireView) -> bool:
    """Say whether work has begun, and not everybody has signed the plan: it is told, never held back."""
    start, end = hire.placement.content.starts_on, hire.placement.content.ends_on
    has_begun = start is not None and start <= hire.today and hire.broken is None
    is_over = end is not None and end < hire.today
    return has_begun and not is_over and (hire.plan is None or not hire.plan.was_signed)


def is_going_on(hire: HireView) -> bool:
    """Say whether a hire has neither been broken off nor come to its end; one still to begin goes on."""
    end = hire.placement.content.ends_on
    return hire.broken is None and (end is None or end >= hire.today)


def is_being_amended(hire: HireView) -> bool:
    """Say whether a version after the one that was signed awaits signatures, the hire going on."""
    plan = hire.plan
    if plan is None or hire.broken is not None:
        return False
    return plan.was_signed and plan.status is not PlanStatus.SIGNED


def says_another_start(hire: HireView) -> bool:
    """Say whether the plan and the contract do not give one first day: papers would be wrong for somebody."""
    told = hire.plan.starts_on if hire.plan is not None and hire.broken is None else None
    return told is not None and told != hire.placement.content.starts_on


def waiting_for_plan(hire: HireView) -> tuple[AdjustmentRecord, ...]:
    """Return the adjustments that are in no version of the plan that there is; one taken back has gone."""
    newest = hire.plan.version if hire.plan is not None else 0
    return tuple(
        each
        for each in hire.adjustments
        if each.content.in_version is None or each.content.in_version > newest
    )
