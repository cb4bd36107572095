"""What must not be forgotten, kind by kind: each query walks along one index and stops at a limit.

None of them reads a note: they give days, codes and what a person is called. What another organisation noted
without the agreement of the person is left out by the views of ``models.storage.withheld``.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from typing import Any, Final, NamedTuple
from uuid import UUID

from sqlalchemy import Connection

from models.records.around import ClockState
from models.records.ids import ResidentId
from models.records.today import Reminder, ReminderKind
from models.rules import today as rules
from models.rules.follow_up_clocks import CONTACT_MONTHS, NEAR_DAYS, NEAR_SIGNING_DAYS, SIGNING_MONTHS
from models.rules.periods import add_months

# ruff: noqa: S608  (own names)
_PERSON: Final = "file.id, file.first_name, file.last_name, home.name, file.room"
_FILE: Final = """
    CROSS JOIN resident AS file ON file.id = {row}.resident_id AND file.removed_at IS NULL
      AND (:sees OR file.restriction IS NULL)
    LEFT JOIN residence AS home ON home.id = file.residence_id
"""
_OPEN: Final = """NOT EXISTS (
    SELECT 1 FROM today_mark AS mark WHERE mark.record_id = {key} AND mark.reason = '{kind}'
    AND mark.due_on IS {due} AND (mark.until IS NULL OR mark.until > :today))"""
_OF_ME: Final = """(:everybody OR EXISTS (
    SELECT 1 FROM last_seen AS met WHERE met.resident_id = {row}.resident_id
    AND (met.adviser_id = :adviser OR met.adviser_id IS NULL)))"""


class Scope(NamedTuple):
    """Whose list it is.

    Attributes:
        adviser_id: None: everybody's.
        sees_set_aside: Whether files that are set aside are shown.
    """

    adviser_id: UUID | None
    today: date
    sees_set_aside: bool

    def values(self, **more: object) -> dict[str, Any]:
        """Return the parameters of a query."""
        return {
            "adviser": self.adviser_id.bytes if self.adviser_id is not None else None,
            "everybody": self.adviser_id is None,
            "today": self.today.isoformat(),
            "sees": self.sees_set_aside,
            "limit": rules.MOST_LINES + 1,
            **more,
        }


def _select(kind: ReminderKind, *, table: str, row: str, due: str, detail: str, where: str) -> str:
    """Return the query of a kind: rows with a key, a person, a day and a detail."""
    key = f"{row}.meeting_id" if table == "promise" else f"{row}.id"
    return f"""
        SELECT {key}, {_PERSON}, {due}, {detail} FROM {table} AS {row} {_FILE.format(row=row)}
        WHERE {where} AND {_OPEN.format(key=key, kind=kind.value, due=due)}
        ORDER BY {due} LIMIT :limit
    """


_MINE: Final = "{row}.adviser_id = :adviser AND "
# Who said « not now » since is left in peace until the day they named, whatever was promised before.
_LATER: Final = """NOT EXISTS (
    SELECT 1 FROM first_contact AS asked CROSS JOIN meeting AS before ON before.id = said.meeting_id
    WHERE asked.resident_id = said.resident_id AND asked.removed_at IS NULL AND asked.outcome = 'not_now'
      AND asked.next_on > :today AND asked.created_at > before.met_at)"""
_PROMISES: Final = {
    is_all: _select(
        ReminderKind.PROMISE, table="promise", row="said", due="said.due_on", detail="said.next_step",
        where=("" if is_all else _MINE.format(row="said")) + "said.due_on <= :until AND " + _LATER,
    )
    for is_all in (False, True)
}  # fmt: skip
_BESIDE: Final = {
    ReminderKind.PARTNER_MEETING: _select(
        ReminderKind.PARTNER_MEETING, table="follow_up", row="one", due="one.next_meeting_on",
        detail="one.organisation_kind",
        where="one.removed_at IS NULL AND one.ended_on IS NULL AND one.next_meeting_on <= :until "
        "AND one.next_meeting_on >= :since AND " + _OF_ME.format(row="one"),
    ),
    ReminderKind.CONTRACT_END: _select(
        ReminderKind.CONTRACT_END, table="standing", row="one", due="one.contract_ends_on", detail="''",
        where="one.removed_at IS NULL AND one.contract_ends_on <= :contract "
        "AND one.contract_ends_on >= :since AND " + _OF_ME.format(row="one"),
    ),
    ReminderKind.GOAL: _select(
        ReminderKind.GOAL, table="goal", row="one", due="one.next_due_on", detail="''",
        where="one.removed_at IS NULL AND one.next_due_on <= :until "
        "AND (:everybody OR one.adviser_id = :adviser)",
    ),
    ReminderKind.DOCUMENT: _select(
        ReminderKind.DOCUMENT, table="dated_paper", row="one", due="one.expires_on", detail="one.kind",
        where="one.removed_at IS NULL AND one.is_special = 0 AND one.expires_on <= :papers AND "
        + _OF_ME.format(row="one"),
    ),
}  # fmt: skip
_CONTACTS: Final = f"""
    SELECT told.id, {_PERSON}, told.contact_on, '' FROM (
        SELECT id, resident_id, contact_on FROM follow_up
        WHERE removed_at IS NULL AND contact = 'dated' AND contact_on <= :bound
        UNION ALL
        SELECT id, resident_id, contact_on FROM standing
        WHERE removed_at IS NULL AND contact = 'dated' AND contact_on <= :bound
    ) AS told {_FILE.format(row="told")}
    WHERE NOT EXISTS (SELECT 1 FROM follow_up AS other WHERE other.resident_id = told.resident_id
        AND other.removed_at IS NULL AND other.contact = 'dated'
        AND (other.contact_on, other.id) > (told.contact_on, told.id))
      AND NOT EXISTS (SELECT 1 FROM standing AS other WHERE other.resident_id = told.resident_id
        AND other.removed_at IS NULL AND other.contact = 'dated'
        AND (other.contact_on, other.id) > (told.contact_on, told.id))
      AND {_OF_ME.format(row="told")}
    ORDER BY told.contact_on DESC LIMIT :limit
"""
_ORIENTED: Final = f"""
    SELECT one.id, {_PERSON}, one.oriented_on, '' FROM standing AS one {_FILE.format(row="one")}
    WHERE one.removed_at IS NULL AND one.oriented_on <= :bound AND one.contract_signed_on IS NULL
      AND one.contract <> 'yes' AND {_OF_ME.format(row="one")}
    ORDER BY one.oriented_on DESC LIMIT :limit
"""
_PACKAGES: Final = {
    ReminderKind.RECEIPT: "one.withdrawn_on IS NULL AND one.acknowledged_on IS NULL "
    "AND one.made_on <= :waiting",
    ReminderKind.WITHDRAWAL: "one.withdrawn_on IS NOT NULL AND one.told_on IS NULL",
}
_PACKAGE: Final = f"""
    SELECT one.id, {_PERSON}, {{due}}, one.partner FROM hand_over AS one {_FILE.format(row="one")}
    WHERE one.direction = 'given' AND {{where}} AND (:everybody OR one.adviser_id = :adviser)
      AND {{open}}
    ORDER BY {{due}} LIMIT :limit
"""
_NOT_NOW: Final = f"""
    SELECT one.id, file.id, coalesce(file.first_name, one.code), coalesce(file.last_name, ''), home.name,
      coalesce(file.room, ''), one.next_on, one.channel
    FROM first_contact AS one
    LEFT JOIN resident AS file ON file.id = one.resident_id
    LEFT JOIN residence AS home ON home.id = one.residence_id
    WHERE one.removed_at IS NULL AND one.outcome = 'not_now' AND one.next_on <= :today
      AND (file.id IS NULL OR (file.removed_at IS NULL AND (:sees OR file.restriction IS NULL)))
      AND (:everybody OR one.adviser_id = :adviser)
      AND (one.resident_id IS NULL OR NOT EXISTS (
        SELECT 1 FROM last_seen AS met
        WHERE met.resident_id = one.resident_id AND met.seen_on >= one.next_on))
      AND NOT EXISTS (SELECT 1 FROM first_contact AS later WHERE later.removed_at IS NULL
        AND (later.resident_id = one.resident_id OR (one.code <> '' AND later.code = one.code))
        AND (later.contacted_on, later.created_at) > (one.contacted_on, one.created_at))
      AND {_OPEN.format(key="one.id", kind=ReminderKind.NOT_NOW.value, due="one.next_on")}
    ORDER BY one.next_on LIMIT :limit
"""
_RELAYS: Final = f"""
    SELECT one.id, file.id, coalesce(file.first_name, ''), coalesce(file.last_name, ''), home.name, '',
      one.pointed_on, ''
    FROM pointing AS one
    LEFT JOIN resident AS file ON file.id = one.resident_id
    LEFT JOIN residence AS home ON home.id = one.residence_id
    WHERE one.removed_at IS NULL AND one.answered_on IS NULL
      AND (file.id IS NULL OR (file.removed_at IS NULL AND (:sees OR file.restriction IS NULL)))
      AND (:everybody OR one.adviser_id = :adviser)
      AND {_OPEN.format(key="one.id", kind=ReminderKind.RELAY.value, due="one.pointed_on")}
    ORDER BY one.pointed_on LIMIT :limit
"""
_SEEN: Final = f"""
    SELECT met.resident_id, {_PERSON}, met.seen_on, '' FROM last_seen AS met {_FILE.format(row="met")}
    WHERE {{whose}} met.seen_on <= :before AND file.stage <> 'left'
      AND NOT EXISTS (SELECT 1 FROM first_contact AS asked WHERE asked.resident_id = met.resident_id
        AND asked.removed_at IS NULL AND asked.outcome = 'not_now' AND asked.next_on > :today)
      AND {_OPEN.format(key="met.resident_id", kind=ReminderKind.NOT_SEEN.value, due="met.seen_on")}
    ORDER BY met.seen_on DESC LIMIT :limit
"""


def promises(connection: Connection, scope: Scope) -> list[Reminder]:
    """Return what was promised and nothing kept yet, of the past and of the coming week."""
    values = scope.values(until=_iso(scope.today + timedelta(days=rules.AHEAD_DAYS)))
    return _read(connection, _PROMISES[scope.adviser_id is None], ReminderKind.PROMISE, values)


def beside(connection: Connection, scope: Scope) -> list[Reminder]:
    """Return meetings with partners, contracts that end, goals, papers that end."""
    today = scope.today
    values = scope.values(
        until=_iso(today + timedelta(days=rules.AHEAD_DAYS)),
        since=_iso(today - timedelta(days=rules.CONTRACT_END_DAYS)),
        contract=_iso(today + timedelta(days=rules.CONTRACT_END_DAYS)),
        papers=_iso(today + timedelta(days=rules.PAPER_DAYS)),
    )
    return [one for kind, query in _BESIDE.items() for one in _read(connection, query, kind, values)]


def clocks(connection: Connection, scope: Scope) -> list[Reminder]:
    """Return who is about to be without contact for five months, or to have no contract signed in time."""
    today = scope.today
    found = _read(
        connection,
        _CONTACTS,
        ReminderKind.CONTACT_CLOCK,
        scope.values(bound=_iso(rules.contact_bound(today))),
    )
    told = _read(
        connection,
        _ORIENTED,
        ReminderKind.CONTRACT_CLOCK,
        scope.values(bound=_iso(rules.signing_bound(today))),
    )
    due = [
        *_counted(found, CONTACT_MONTHS, today, NEAR_DAYS),
        *_counted(told, SIGNING_MONTHS, today, NEAR_SIGNING_DAYS),
    ]
    done = marked(connection, scope)
    return [one for one in due if (one.record_id, one.kind.value, one.due_on) not in done]


def packages(connection: Connection, scope: Scope) -> list[Reminder]:
    """Return packages whose receipt was not told, and withdrawals the other side does not know of."""
    found: list[Reminder] = []
    for kind, where in _PACKAGES.items():
        due = "one.made_on" if kind is ReminderKind.RECEIPT else "one.withdrawn_on"
        shown = _OPEN.format(key="one.id", kind=kind.value, due=due)
        query = _PACKAGE.format(due=due, where=where, open=shown)
        values = scope.values(waiting=_iso(scope.today - timedelta(days=rules.AHEAD_DAYS)))
        found += _read(connection, query, kind, values)
    return found


def outreach(connection: Connection, scope: Scope) -> list[Reminder]:
    """Return who said « not now » and may be asked again, and relays to whom an answer is owed."""
    return [
        *_read(connection, _NOT_NOW, ReminderKind.NOT_NOW, scope.values()),
        *_read(connection, _RELAYS, ReminderKind.RELAY, scope.values()),
    ]


def not_seen(connection: Connection, scope: Scope, days: int) -> list[Reminder]:
    """Return who was last seen so many days ago or more, the last seen first; not who has left."""
    whose = "" if scope.adviser_id is None else "met.adviser_id = :adviser AND"
    values = scope.values(before=_iso(scope.today - timedelta(days=days)))
    return _read(connection, _SEEN.format(whose=whose), ReminderKind.NOT_SEEN, values)


def seen_by(connection: Connection, scope: Scope, keys: Iterable[UUID]) -> frozenset[UUID]:
    """Return those of these persons whom whose list it is saw last, or nobody did."""
    wanted = [key.bytes for key in keys]
    if scope.adviser_id is None or not wanted:
        return frozenset(UUID(bytes=key) for key in wanted)
    marks = ", ".join("?" * len(wanted))
    query = f"""SELECT resident_id FROM last_seen WHERE resident_id IN ({marks})
        AND (adviser_id = ? OR adviser_id IS NULL)"""
    rows = connection.exec_driver_sql(query, (*wanted, scope.adviser_id.bytes))
    return frozenset(UUID(bytes=row[0]) for row in rows)


def _read(connection: Connection, query: str, kind: ReminderKind, values: dict[str, Any]) -> list[Reminder]:
    return [_reminder(kind, row) for row in connection.exec_driver_sql(query, values)]


def _reminder(kind: ReminderKind, row: Any) -> Reminder:
    key, person, first, last, home, room, due, detail = row
    return Reminder(
        kind=kind,
        record_id=UUID(bytes=key),
        resident_id=ResidentId(UUID(bytes=person)) if person else None,
        display_name=f"{first} {last}".strip(),
        place=", ".join(filter(None, (home, room))),
        due_on=date.fromisoformat(due[:10]) if due else None,
        detail=detail or "",
    )


def _counted(found: Iterable[Reminder], months: int, today: date, near_days: int) -> Iterator[Reminder]:
    """Give each its own day, months after what happened; what is not near yet is left out."""
    for one in found:
        if one.due_on is None:
            continue
        due = add_months(one.due_on, months)
        if due - today <= timedelta(days=near_days):
            state = ClockState.OVER if due <= today else ClockState.NEAR
            yield Reminder(
                kind=one.kind,
                record_id=one.record_id,
                resident_id=one.resident_id,
                display_name=one.display_name,
                place=one.place,
                due_on=due,
                detail=state.value,
            )


def marked(connection: Connection, scope: Scope) -> set[tuple[UUID, str, date | None]]:
    """Return what was ticked off or put off, of the kinds whose day is counted."""
    query = """SELECT record_id, reason, due_on FROM today_mark
        WHERE reason IN ('contact_clock', 'contract_clock', 'programme')
        AND (until IS NULL OR until > :today)"""
    return {
        (UUID(bytes=key), reason, date.fromisoformat(due) if due else None)
        for key, reason, due in connection.exec_driver_sql(query, {"today": _iso(scope.today)})
    }


def _iso(day: date) -> str:
    return day.isoformat()
