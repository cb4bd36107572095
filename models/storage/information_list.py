"""What employers owe in writing to who has just been hired, and nobody has ticked yet in the file.

By the seventh day, then within a month: a discreet list for who has no personnel department (R1221-34,
R1221-35). The days and what is owed are those of ``models.rules.placement_alerts``.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any, Final

from models.records.placements import PlacementDraft
from models.records.today import Reminder, ReminderKind
from models.rules.placement_alerts import AlertKind, InformationItem, employer_duties, information_items
from models.storage import today as lists
from models.storage import today_queries as queries

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from models.storage.today import Scope

_OF: Final = {AlertKind.INFORMATION_7_DAYS: "week", AlertKind.INFORMATION_1_MONTH: "month"}
_SINCE_DAYS: Final = 45
"""A month and two weeks: what is later still is a matter for the file."""
_LATE_DAYS: Final = 14


def found(connection: Connection, scope: Scope) -> list[Reminder]:
    """Return what employers must soon have told in writing, or should have: nothing of it once ticked."""
    values = scope.values(
        since=(scope.today - timedelta(days=_SINCE_DAYS)).isoformat(), until=scope.today.isoformat()
    )
    rows = connection.exec_driver_sql(queries.INFORMATION, values).all()
    if not rows:
        return []
    done = lists.marked(connection, scope)
    lines = (line for row in rows for line in _lines(row, scope.today))
    return [one for one in lines if (one.record_id, one.kind.value, one.due_on) not in done]


def _lines(row: Any, today: date) -> Iterator[Reminder]:
    start, contract_type, ends_on, has_trial, ticked = row[6:]
    hire = PlacementDraft(
        contract_type=contract_type,
        starts_on=date.fromisoformat(start),
        ends_on=date.fromisoformat(ends_on) if ends_on else None,
        has_trial_clause=bool(has_trial),
    )
    told = frozenset((ticked or "").split(","))
    items = information_items(hire)
    for alert in employer_duties(hire):
        is_near = alert.shown_from <= today <= alert.due_on + timedelta(days=_LATE_DAYS)
        if alert.kind in _OF and is_near and not _codes(items, alert.due_on) <= told:
            yield lists.reminder(ReminderKind.INFORMATION, (*row[:6], alert.due_on, _OF[alert.kind]))


def _codes(items: tuple[InformationItem, ...], day: date) -> frozenset[str]:
    return frozenset(item.code for item in items if item.due_on == day)
