"""Where each check point of a hire stands on a day: the list of what is due, what is late, what is past."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final
from uuid import UUID

SOON_DAYS: Final = 7
DATES_ALONE: Final = frozenset({"trial_end"})
"""Points that are a date and no meeting: nothing is missed there."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Point:
    """A check point of a hire.

    Attributes:
        code: Of the date engine, or ``other``.
        done_on: None: not done.
    """

    check_point_id: UUID
    code: str
    due_on: date | None
    done_on: date | None = None


class PointState(StrEnum):
    """Where a check point stands."""

    UNDATED = "undated"
    COMING = "coming"
    SOON = "soon"
    TODAY = "today"
    LATE = "late"
    DONE = "done"
    PASSED = "passed"
    """Not done, and a later one was: it is not to be done any more. Or a date that is no meeting."""
    CANCELLED = "cancelled"
    """Due after the hire was broken off."""


def point_states(
    points: Iterable[Point], today: date, *, broken_on: date | None = None
) -> dict[UUID, PointState]:
    """Return where each check point of a hire stands.

    Args:
        points: Of one hire.
        today: The local day.
        broken_on: Day on which the contract was broken off.
    """
    known = list(points)
    last_done = max((point.due_on for point in known if point.done_on and point.due_on), default=date.min)
    return {
        point.check_point_id: _state(point, today, last_done=last_done, broken_on=broken_on)
        for point in known
    }


def _state(point: Point, today: date, *, last_done: date, broken_on: date | None) -> PointState:
    if point.done_on is not None:
        return PointState.DONE
    due_on = point.due_on
    if due_on is None:
        return PointState.UNDATED
    if broken_on is not None and due_on > broken_on:
        return PointState.CANCELLED
    if due_on < last_done or (point.code in DATES_ALONE and due_on < today):
        return PointState.PASSED
    return _of_days((due_on - today).days)


def _of_days(days: int) -> PointState:
    if days < 0:
        return PointState.LATE
    if days == 0:
        return PointState.TODAY
    return PointState.SOON if days <= SOON_DAYS else PointState.COMING
