"""What must not be forgotten, kind by kind: each query walks along one index and stops at a limit.

None of them reads a note: they give days, codes and what a person is called. What another organisation noted
without the agreement of the person is left out by the views of ``models.storage.withheld``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from datetime import date, timedelta
from functools import cache
from typing import Any, NamedTuple
from uuid import UUID

from sqlalchemy import Connection

from models.records.around import ClockState
from models.records.ids import ResidentId
from models.records.today import Reminder, ReminderKind
from models.rules import today as rules
from models.rules.follow_up_clocks import CONTACT_MONTHS, NEAR_DAYS, NEAR_SIGNING_DAYS, SIGNING_MONTHS
from models.rules.periods import add_months
from models.rules.trial import last_employer_announcement
from models.storage import today_queries as queries


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


def promises(connection: Connection, scope: Scope) -> list[Reminder]:
    """Return what was promised and nothing kept yet, of the past and of the coming week."""
    values = scope.values(until=_iso(scope.today + timedelta(days=rules.AHEAD_DAYS)))
    return _read(connection, queries.PROMISES[scope.adviser_id is None], ReminderKind.PROMISE, values)


def beside(connection: Connection, scope: Scope) -> list[Reminder]:
    """Return meetings with partners, contracts that end, goals, papers that end."""
    today = scope.today
    values = scope.values(
        until=_iso(today + timedelta(days=rules.AHEAD_DAYS)),
        since=_iso(today - timedelta(days=rules.CONTRACT_END_DAYS)),
        contract=_iso(today + timedelta(days=rules.CONTRACT_END_DAYS)),
        papers=_iso(today + timedelta(days=rules.PAPER_DAYS)),
    )
    way = _way(connection, scope)
    return [
        one for kind, query in queries.BESIDE.items() for one in _read(connection, way(query), kind, values)
    ]


def clocks(connection: Connection, scope: Scope) -> list[Reminder]:
    """Return who is about to be without contact for five months, or to have no contract signed in time."""
    today, way = scope.today, _way(connection, scope)
    bounds = scope.values(bound=_iso(rules.contact_bound(today)))
    found = _read(connection, way(queries.CONTACTS), ReminderKind.CONTACT_CLOCK, bounds)
    bounds = scope.values(bound=_iso(rules.signing_bound(today)))
    told = _read(connection, way(queries.ORIENTED), ReminderKind.CONTRACT_CLOCK, bounds)
    due = [
        *_counted(found, CONTACT_MONTHS, today, NEAR_DAYS),
        *_counted(told, SIGNING_MONTHS, today, NEAR_SIGNING_DAYS),
    ]
    done = marked(connection, scope)
    return [one for one in due if (one.record_id, one.kind.value, one.due_on) not in done]


def packages(connection: Connection, scope: Scope) -> list[Reminder]:
    """Return packages whose receipt was not told, and withdrawals the other side does not know of."""
    found: list[Reminder] = []
    for kind, where in queries.PACKAGES.items():
        due = "one.made_on" if kind is ReminderKind.RECEIPT else "one.withdrawn_on"
        shown = queries.OPEN.format(key="one.id", kind=kind.value, due=due)
        query = queries.PACKAGE.format(due=due, where=where, open=shown)
        values = scope.values(waiting=_iso(scope.today - timedelta(days=rules.AHEAD_DAYS)))
        found += _read(connection, query, kind, values)
    return found


def outreach(connection: Connection, scope: Scope) -> list[Reminder]:
    """Return who said « not now » and may be asked again, and relays to whom an answer is owed."""
    return [
        *_read(connection, queries.NOT_NOW, ReminderKind.NOT_NOW, scope.values()),
        *_read(connection, queries.RELAYS, ReminderKind.RELAY, scope.values()),
    ]


def conventions(connection: Connection, scope: Scope) -> list[Reminder]:
    """Return the agreements that end soon, or ended, and that nobody renewed or closed."""
    return _read(connection, queries.CONVENTIONS, ReminderKind.CONVENTION, scope.values())


def employer_actions(connection: Connection, scope: Scope) -> list[Reminder]:
    """Return what was planned with employers, up to today; what is later still is in the list of calls."""
    values = scope.values(since=_iso(scope.today - timedelta(days=rules.MISSED_DAYS)))
    return _read(connection, queries.EMPLOYER_ACTIONS, ReminderKind.EMPLOYER_ACTION, values)


def in_work(connection: Connection, scope: Scope) -> list[Reminder]:
    """Return the check points and the adjustments due, the hires that end, trials soon to be decided."""
    today, way = scope.today, _way(connection, scope)
    ahead = scope.values(
        until=_iso(today + timedelta(days=rules.AHEAD_DAYS)),
        since=_iso(today - timedelta(days=rules.MISSED_DAYS)),
    )
    ends = scope.values(until=_iso(today + timedelta(days=rules.CONTRACT_END_DAYS)))
    return [
        *_read(connection, way(queries.CHECK_POINTS), ReminderKind.CHECK_POINT, ahead),
        *_read(connection, way(queries.ADJUSTMENTS), ReminderKind.ADJUSTMENT, ahead),
        *_read(connection, queries.HIRE_ENDS, ReminderKind.HIRE_END, ends),
        *_trials(connection, scope),
        *_read(connection, queries.UNSIGNED, ReminderKind.UNSIGNED, _starts(scope)),
        *_read(connection, queries.AGREEMENTS, ReminderKind.AGREEMENT, _starts(scope)),
    ]


def _starts(scope: Scope) -> dict[str, Any]:
    since, until = (
        scope.today - timedelta(days=rules.UNSIGNED_DAYS),
        scope.today + timedelta(days=rules.STARTS_DAYS),
    )
    return scope.values(since=_iso(since), until=_iso(until))


def _trials(connection: Connection, scope: Scope) -> list[Reminder]:
    """Return the trials that the employer must soon decide on, with its notice (L1221-25)."""
    until = scope.values(until=_iso(scope.today + timedelta(days=rules.TRIAL_DAYS)))
    found = []
    for one in _read(connection, queries.TRIAL_ENDS, ReminderKind.TRIAL_DECISION, until):
        if one.due_on is None or not one.detail:
            continue
        last = last_employer_announcement(date.fromisoformat(one.detail), one.due_on)
        if scope.today >= last - timedelta(days=rules.DECISION_DAYS):
            found.append(replace(one, due_on=last, detail=one.due_on.isoformat()))
    if not found:
        return []
    done = marked(connection, scope)
    return [one for one in found if (one.record_id, one.kind.value, one.due_on) not in done]


def not_seen(connection: Connection, scope: Scope, days: int) -> list[Reminder]:
    """Return who was last seen so many days ago or more, the last seen first; not who has left."""
    whose = "" if scope.adviser_id is None else "met.adviser_id = :adviser AND"
    values = scope.values(before=_iso(scope.today - timedelta(days=days)))
    return _read(connection, queries.SEEN.format(whose=whose), ReminderKind.NOT_SEEN, values)


def seen_by(connection: Connection, scope: Scope, keys: Iterable[UUID]) -> frozenset[UUID]:
    """Return those of these persons whom whose list it is saw last, or nobody did."""
    wanted = [key.bytes for key in keys]
    if scope.adviser_id is None or not wanted:
        return frozenset(UUID(bytes=key) for key in wanted)
    marks = ", ".join("?" * len(wanted))
    query = f"""SELECT resident_id FROM last_seen WHERE resident_id IN ({marks})
        AND (adviser_id = ? OR adviser_id IS NULL)"""  # noqa: S608  (marks alone)
    rows = connection.exec_driver_sql(query, (*wanted, scope.adviser_id.bytes))
    return frozenset(UUID(bytes=row[0]) for row in rows)


def _way(connection: Connection, scope: Scope) -> Callable[[str], str]:
    """Return how queries begin: with the people of whose list it is when they are few, else with the days."""
    if scope.adviser_id is None:
        return str
    values = {"adviser": scope.adviser_id.bytes, "limit": queries.FEW + 1}
    is_few = connection.exec_driver_sql(queries.HOW_MANY, values).scalar_one() <= queries.FEW
    return _from_mine if is_few else str


@cache
def _from_mine(query: str) -> str:
    return queries.FROM_ONE.sub(queries.FROM_MINE, query)


def _read(connection: Connection, query: str, kind: ReminderKind, values: dict[str, Any]) -> list[Reminder]:
    return [reminder(kind, row) for row in connection.exec_driver_sql(query, values)]


def reminder(kind: ReminderKind, row: Any) -> Reminder:
    """Return a line from a row: key, person, first name, name, home, room, day, detail."""
    key, person, first, last, home, room, due, detail = row
    return Reminder(
        kind=kind,
        record_id=UUID(bytes=key),
        resident_id=ResidentId(UUID(bytes=person)) if person else None,
        display_name=f"{first} {last}".strip(),
        place=", ".join(filter(None, (home, room))),
        due_on=date.fromisoformat(str(due)[:10]) if due else None,
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
        WHERE reason IN ('contact_clock', 'contract_clock', 'programme', 'trial_decision', 'early_warning',
            'information') AND (until IS NULL OR until > :today)"""
    return {
        (UUID(bytes=key), reason, date.fromisoformat(due) if due else None)
        for key, reason, due in connection.exec_driver_sql(query, {"today": _iso(scope.today)})
    }


def _iso(day: date) -> str:
    return day.isoformat()
