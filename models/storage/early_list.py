"""Which hires to look at first today, and why: what each voice said, points missed, one side not heard.

The words of the voices are not read; of a voice that another organisation heard without the agreement of the
person, the views of ``models.storage.withheld`` give no weather either.
"""

from __future__ import annotations

import json
from collections import defaultdict
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any, Final
from uuid import UUID

from models.records.ids import ResidentId
from models.records.in_work import Party
from models.records.today import Reminder, ReminderKind
from models.rules.follow_up_warning import (
    MISSED_AFTER_DAYS,
    WAITS_AFTER_DAYS,
    WEATHERS,
    Voice,
    WarningCode,
    WarningReason,
    early_list,
    early_warning,
)
from models.rules.point_states import Point
from models.storage import today as lists
from models.storage import today_queries as queries

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from models.storage.today import Scope

_SINCE_DAYS: Final = 60
_RISK_DAYS: Final = 200
_MOST: Final = 200
"""Lines read: a hire may be there for more than one reason."""
_VOICES: Final = """SELECT placement_id, party, heard_on, weather, difficulties, check_point_id FROM voice
    WHERE removed_at IS NULL AND placement_id IN ({marks})"""
_POINTS: Final = """SELECT placement_id, id, code, due_on, done_on FROM check_point
    WHERE removed_at IS NULL AND placement_id IN ({marks})"""


def found(connection: Connection, scope: Scope) -> list[Reminder]:
    """Return the hires to look at, the most pressing first, but those whose missed points are listed."""
    today = scope.today
    values = scope.values(
        since=(today - timedelta(days=_SINCE_DAYS)).isoformat(),
        risks=(today - timedelta(days=_RISK_DAYS)).isoformat(),
        missed=(today - timedelta(days=MISSED_AFTER_DAYS)).isoformat(),
        waited=(today - timedelta(days=WAITS_AFTER_DAYS)).isoformat(),
    ) | {"limit": _MOST}
    hires = {row[0]: row for row in connection.exec_driver_sql(queries.WATCHED, values)}
    if not hires:
        return []
    voices, points = _voices(connection, list(hires)), _points(connection, list(hires))
    reasons = {
        UUID(bytes=key): early_warning(voices[key], points[key], today, starts_on=date.fromisoformat(row[8]))
        for key, row in hires.items()
    }
    told = {key: said for key, said in reasons.items() if any(map(_is_new, said))}
    done = lists.marked(connection, scope)
    lines = [_reminder(hires[key.bytes], _first(told[key])) for key in early_list(told)]
    return [one for one in lines if (one.record_id, one.kind.value, one.due_on) not in done]


def _voices(connection: Connection, keys: list[bytes]) -> dict[bytes, list[Voice]]:
    heard: dict[bytes, list[Voice]] = defaultdict(list)
    for key, party, on, weather, difficulties, point in _rows(connection, _VOICES, keys):
        heard[key].append(
            Voice(
                party=Party(party),
                heard_on=date.fromisoformat(on),
                weather=WEATHERS.get(weather),
                difficulties=tuple(json.loads(difficulties)),
                check_point_id=UUID(bytes=point) if point else None,
            )
        )
    return heard


def _points(connection: Connection, keys: list[bytes]) -> dict[bytes, list[Point]]:
    dated: dict[bytes, list[Point]] = defaultdict(list)
    for key, point, code, due, done in _rows(connection, _POINTS, keys):
        dated[key].append(
            Point(
                check_point_id=UUID(bytes=point),
                code=code,
                due_on=date.fromisoformat(due) if due else None,
                done_on=date.fromisoformat(done) if done else None,
            )
        )
    return dated


def _rows(connection: Connection, query: str, keys: list[bytes]) -> Any:
    return connection.exec_driver_sql(query.format(marks=", ".join("?" * len(keys))), tuple(keys)).all()


def _is_new(reason: WarningReason) -> bool:
    return reason.code is not WarningCode.MISSED_POINT


def _first(reasons: tuple[WarningReason, ...]) -> WarningReason:
    return next(filter(_is_new, reasons))


def _reminder(row: Any, reason: WarningReason) -> Reminder:
    key, person, first, last, home, room = row[:6]
    return Reminder(
        kind=ReminderKind.EARLY_WARNING,
        record_id=UUID(bytes=key),
        resident_id=ResidentId(UUID(bytes=person)),
        display_name=f"{first} {last}".strip(),
        place=", ".join(filter(None, (home, room))),
        due_on=reason.on,
        detail="|".join(
            (
                reason.code.value,
                reason.party.value if reason.party else "",
                reason.other.value if reason.other else "",
                reason.detail,
                str(reason.days),
            )
        ),
    )
