"""The journal inside a transaction: adding lines, checking the chain, purging by rule."""

from __future__ import annotations

import hmac
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import Connection

from models.records.journal import Action, FaultKind, JournalFault, JournalHead, Note
from models.records.people import Actor
from models.rules import journal_chain
from models.rules.journal_chain import START, Line

_INSERT = "INSERT INTO journal_entry VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
_LAST = "SELECT number, mac, at FROM journal_entry ORDER BY number DESC LIMIT 1"
_ANCHOR = "SELECT number, mac, at, seal FROM journal_anchor ORDER BY number DESC LIMIT 1"
_ALL = """SELECT number, at, adviser_id, actor_name, action, kind, record_id, file_id, detail, mac
    FROM journal_entry ORDER BY number"""
_TICK = timedelta(minutes=2)
"""A clock set right by the network goes back a little now and then; that is no news."""


def append(connection: Connection, key: bytes, notes: Sequence[tuple[datetime, Actor, Note]]) -> JournalHead:
    """Add lines at the end of the chain.

    A line that is older than the one before is preceded by one that says the clock went back.

    Args:
        connection: Of a transaction that writes, so nobody else adds a line meanwhile.
        key: The journal's 32-byte key.
        notes: Instant in UTC, who, and what.

    Returns:
        The new end.
    """
    last, last_at = _end(connection)
    lines: list[Line] = []
    for at, actor, note in notes:
        if last_at is not None and at < last_at - _TICK:
            back = Note(action=Action.WARNED, kind="clock", detail="went_back")
            lines.append(_linked(key, last, at, actor, back))
            last = JournalHead(lines[-1].number, lines[-1].mac)
        lines.append(_linked(key, last, at, actor, note))
        last, last_at = JournalHead(lines[-1].number, lines[-1].mac), at
    cursor = connection.connection.cursor()
    cursor.executemany(_INSERT, lines)
    return last


def head(connection: Connection) -> JournalHead:
    """Return the last line; ``START`` while there is none."""
    return _end(connection)[0]


def anchor(connection: Connection) -> JournalHead:
    """Return the last line purged; ``START`` while nothing was."""
    row = connection.exec_driver_sql(_ANCHOR).first()
    return JournalHead(row[0], row[1]) if row else START


def verify(connection: Connection, key: bytes, known: JournalHead | None = None) -> tuple[JournalFault, ...]:
    """Say what is wrong with the journal; nothing when it is whole.

    Args:
        connection: Inside a transaction.
        key: The journal's 32-byte key.
        known: The end kept in the header of the vault; None when it keeps none.
    """
    row = connection.exec_driver_sql(_ANCHOR).first()
    start = JournalHead(row[0], row[1]) if row else START
    found = journal_chain.faults(key, _lines(connection), anchor=start, head=known)
    if row and not hmac.compare_digest(journal_chain.seal(key, start), row[3]):
        return (JournalFault(kind=FaultKind.ALTERED, number=start.number), *found)
    return found


def purge(connection: Connection, key: bytes, before: datetime) -> int:
    """Remove the lines older than an instant, and seal where the chain now begins.

    The lines that follow stay verifiable. A line is kept as long as one before it is younger: the order of
    numbers decides, not the clock.

    Args:
        connection: Of a transaction that writes.
        key: The journal's 32-byte key.
        before: Instant in UTC.

    Returns:
        How many lines went.
    """
    young = connection.exec_driver_sql(
        "SELECT min(number) FROM journal_entry WHERE at >= ?", (as_text(before),)
    ).scalar_one()
    last = head(connection).number if young is None else young - 1
    row = connection.exec_driver_sql(
        "SELECT number, mac FROM journal_entry WHERE number = ?", (last,)
    ).first()
    if row is None:
        return 0
    end = JournalHead(row[0], row[1])
    connection.exec_driver_sql(
        "INSERT INTO journal_anchor VALUES (?, ?, ?, ?)",
        (end.number, as_text(before), end.mac, journal_chain.seal(key, end)),
    )
    return connection.exec_driver_sql("DELETE FROM journal_entry WHERE number <= ?", (end.number,)).rowcount


def _end(connection: Connection) -> tuple[JournalHead, datetime | None]:
    row = connection.exec_driver_sql(_LAST).first() or connection.exec_driver_sql(_ANCHOR).first()
    if row is None:
        return START, None
    return JournalHead(row[0], row[1]), datetime.fromisoformat(row[2]).replace(tzinfo=UTC)


def _linked(key: bytes, last: JournalHead, at: datetime, actor: Actor, note: Note) -> Line:
    line = Line(
        number=last.number + 1,
        at=as_text(at),
        adviser_id=actor.adviser_id.bytes if actor.adviser_id else None,
        actor_name=actor.name,
        action=note.action.value,
        kind=note.kind,
        record_id=note.record_id.bytes if note.record_id else None,
        file_id=note.file_id.bytes if note.file_id else None,
        detail=note.detail,
    )
    return line._replace(mac=journal_chain.link(key, last.mac, line))


def as_text(instant: datetime) -> str:
    """Write an instant as the mapped column does."""
    return instant.astimezone(UTC).replace(tzinfo=None).isoformat(" ", "microseconds")


def _lines(connection: Connection) -> Iterator[tuple[Any, ...]]:
    yield from connection.connection.cursor().execute(_ALL)
