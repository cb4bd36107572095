"""Lines of the journal for the screens and for the person they speak of, inside a transaction."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Connection, select
from sqlalchemy.orm import Session

from models.entities.employers import Employer
from models.entities.journal import JournalEntry
from models.entities.plans import Plan
from models.entities.residents import Resident
from models.records.ids import AdviserId
from models.records.journal import Action, FaultKind, JournalEntryRecord, JournalFilter, JournalHead
from models.storage.journal import as_text
from models.storage.person_rows import merged_into

_COLUMNS = (
    JournalEntry.number,
    JournalEntry.at,
    JournalEntry.adviser_id,
    JournalEntry.actor_name,
    JournalEntry.action,
    JournalEntry.kind,
    JournalEntry.record_id,
    JournalEntry.file_id,
    JournalEntry.detail,
)
_LATELY = timedelta(days=35)
_FEWEST_DAYS = 3
_LAST_LINES = 5000


def page(
    session: Session, wanted: JournalFilter, *, before: int | None, limit: int
) -> tuple[JournalEntryRecord, ...]:
    """Return lines, the newest first.

    Args:
        session: Of the transaction.
        wanted: Which lines.
        before: Number of the last line already known; None: from the newest.
        limit: How many at most.
    """
    query = select(*_COLUMNS).where(*_conditions(wanted))
    if before is not None:
        query = query.where(JournalEntry.number < before)
    rows = session.execute(query.order_by(JournalEntry.number.desc()).limit(limit)).all()
    return _named(session, [_record(row) for row in rows])


def of_file(session: Session, file_id: UUID) -> tuple[JournalEntryRecord, ...]:
    """Return everything that was done with a person's file and those merged into it, the newest first."""
    files = (file_id, *merged_into(session, file_id))
    query = select(*_COLUMNS).where(JournalEntry.file_id.in_(files))
    rows = session.execute(query.order_by(JournalEntry.number.desc())).all()
    return tuple(_record(row) for row in rows)


def people(session: Session) -> tuple[tuple[AdviserId, str], ...]:
    """Return who appears in the journal, with the last name they had there."""
    last: dict[AdviserId, str] = {}
    key: UUID | None = None
    while True:  # one step of the index per person, whatever the number of lines
        query = select(JournalEntry.adviser_id, JournalEntry.actor_name)
        query = query.where(
            JournalEntry.adviser_id > key if key else JournalEntry.adviser_id.is_not(None)
        ).order_by(JournalEntry.adviser_id, JournalEntry.number.desc())
        row = session.execute(query.limit(1)).first()
        if row is None:
            return tuple(last.items())
        key, name = row
        if key is not None:
            last[AdviserId(key)] = name


def missing_end(connection: Connection, known: JournalHead | None) -> FaultKind | None:
    """Say whether the end of the journal known from elsewhere is no longer there.

    Args:
        connection: Inside a transaction.
        known: The last line as the header of the vault keeps it.
    """
    if known is None or known.number == 0:
        return None
    last, anchor = (
        connection.exec_driver_sql(f"SELECT coalesce(max(number), 0) FROM {table}").scalar_one()  # noqa: S608
        for table in ("journal_entry", "journal_anchor")
    )
    if max(last, anchor) < known.number:
        return FaultKind.ROLLED_BACK
    query = "SELECT mac FROM journal_entry WHERE number = ?"
    row = connection.exec_driver_sql(query, (known.number,)).first()
    return FaultKind.REPLACED if row is not None and row[0] != known.mac else None


def has_older(connection: Connection, before: datetime) -> bool:
    """Say whether the oldest line is older than an instant."""
    query = "SELECT at FROM journal_entry ORDER BY number LIMIT 1"
    first = connection.exec_driver_sql(query).scalar()
    return first is not None and datetime.fromisoformat(first).replace(tzinfo=UTC) < before


def is_clock_trusted(connection: Connection, now: datetime) -> bool:
    """Say whether somebody worked on several days lately, by the clock of today.

    A clock set a year forward by mistake must not purge a whole journal: nothing was done « lately » then.
    """
    query = """SELECT count(DISTINCT substr(at, 1, 10)) FROM (
        SELECT at FROM journal_entry ORDER BY number DESC LIMIT ?) WHERE at BETWEEN ? AND ?"""
    bounds = [as_text(now - _LATELY), as_text(now)]
    days = connection.exec_driver_sql(query, (_LAST_LINES, *bounds)).scalar_one()
    return bool(days >= _FEWEST_DAYS)


def _conditions(wanted: JournalFilter) -> Iterable[ColumnElement[bool]]:
    if wanted.file_id is not None:
        yield JournalEntry.file_id == wanted.file_id
    if wanted.adviser_id is not None:
        yield JournalEntry.adviser_id == wanted.adviser_id
    if wanted.actions:
        yield JournalEntry.action.in_([action.value for action in wanted.actions])
    if wanted.first_on is not None:
        yield JournalEntry.at >= _midnight(wanted.first_on)
    if wanted.last_on is not None:
        yield JournalEntry.at < _midnight(wanted.last_on + timedelta(days=1))


def _midnight(day: date) -> datetime:
    return datetime.combine(day, time()).astimezone().astimezone(UTC)


def _record(row: Any) -> JournalEntryRecord:
    return JournalEntryRecord(
        number=row[0],
        at=row[1],
        adviser_id=AdviserId(row[2]) if row[2] else None,
        actor_name=row[3],
        action=Action(row[4]),
        kind=row[5],
        record_id=row[6],
        file_id=row[7],
        detail=row[8],
    )


def _named(session: Session, records: list[JournalEntryRecord]) -> tuple[JournalEntryRecord, ...]:
    """Give each line the name that its file has now: the journal itself keeps none."""
    keys = {key for record in records for key in (record.file_id, record.record_id) if key is not None}
    names: dict[UUID | None, str] = {}
    for key, first, last in session.execute(
        select(Resident.id, Resident.first_name, Resident.last_name).where(Resident.id.in_(keys))
    ):
        names[key] = f"{first} {last}".strip()
    for key, trade, legal in session.execute(
        select(Employer.id, Employer.trade_name, Employer.legal_name).where(Employer.id.in_(keys))
    ):
        names[key] = trade or legal
    plans = session.execute(select(Plan.id, Plan.label).where(Plan.id.in_(keys)))
    labels: dict[UUID | None, str] = {key: label for key, label in plans}  # noqa: C416  (None may be asked for)
    return tuple(
        replace(
            record,
            record_name=_name(names.get(record.file_id or record.record_id), labels.get(record.record_id)),
        )
        for record in records
    )


def _name(*parts: str | None) -> str:
    return " · ".join(part for part in parts if part)
