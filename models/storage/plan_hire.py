"""A hire follows what its plan says of the contract and of the week: one start, one calendar."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING, Any, Final
from uuid import UUID

from models.entities.placements import Placement
from models.errors import InvalidInput
from models.records.plans import ContractSection, PlanContent
from models.storage import check_points, residents

if TYPE_CHECKING:
    from models.storage.store import Transaction

_FACTS: Final = (
    "contract_type", "category", "starts_on", "ends_on", "fixed_term_reason", "weekly_minutes",
    "has_trial_clause", "is_trial_renewable",
)  # fmt: skip
"""What a plan and a hire both tell, by the same names."""


def follow_plan(
    transaction: Transaction, placement_id: UUID, before: PlanContent, after: PlanContent, now: datetime
) -> None:
    """Bring a hire and its calendar in line with what was changed in its plan.

    Only what this change touched: a fact that the hire tells otherwise on purpose stays. What no hire can
    say, or a first day that was cleared, stays in the plan alone: it is being typed.

    Args:
        transaction: What was written in the plan is flushed.
        placement_id: The hire.
        before: The plan as it was.
        after: As it is.
        now: Instant in UTC.
    """
    told = _changed(before.contract, after.contract)
    placement = transaction.session.get(Placement, placement_id)
    if placement is None or placement.removed_at is not None:
        return
    if told and _take(placement, told, now):
        transaction.flush()
        check_points.count_absences(transaction.session, placement, now)
        resident = residents.get(transaction.session, placement.resident_id, also_removed=True)
        residents.refresh_progress(transaction.session, resident)
    elif before.timetable == after.timetable:
        return
    check_points.follow_week(transaction, now, placement_id)


def _changed(before: ContractSection, after: ContractSection) -> dict[str, Any]:
    changed = {name: getattr(after, name) for name in _FACTS if getattr(before, name) != getattr(after, name)}
    if changed.get("starts_on", after) is None:
        del changed["starts_on"]
    return changed


def _take(placement: Placement, told: dict[str, Any], now: datetime) -> bool:
    """Take over facts, all together, else those that can be; say whether that changed the hire."""
    before = placement.to_draft()
    if not _applied(placement, told, now):
        for name, value in told.items():
            _applied(placement, {name: value}, now)
    return placement.to_draft() != before


def _applied(placement: Placement, told: dict[str, Any], now: datetime) -> bool:
    wanted = replace(placement.to_draft(), **told)
    if wanted == placement.to_draft():
        return True
    try:
        placement.apply(wanted, now)
    except InvalidInput:
        return False
    return True
