"""Brings two files together, row by row, and takes that back: what hung on one hangs on the other.

The rows are found by what points at a resident, so that a table made later goes with a merge too. The file
that goes keeps its own row, hidden: taking the merge back shows it again.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, datetime
from typing import Any, Final
from uuid import UUID, uuid4

from sqlalchemy import Column, Connection, Table, delete, func, select
from sqlalchemy.orm import Session

from models.entities.base import ADVISER, Base
from models.entities.duplicates import MergedFileRow, OtherPerson
from models.entities.privacy import Consent, KeptLonger
from models.entities.residents import Resident
from models.errors import RuleBroken
from models.records.duplicates import HangingOn
from models.records.ids import ResidentId
from models.records.privacy import ConsentUse
from models.storage import guard, likeness, person_rows, privacy
from models.storage.transaction import Transaction

_STAY: Final = frozenset({"likeness", "other_person", "open_promise", "last_seen"})
"""Tables whose rows are about one file, not about a person."""
_COUNTED: Final = {
    "meeting": "meetings", "visit": "visits", "placement": "hires", "plan": "plans", "attachment": "papers",
    "consent": "answers", "notice": "answers", "rights_request": "answers",
}  # fmt: skip
Moved = dict[str, list[str]]
"""Keys of the rows moved, hexadecimal, by table."""


def hanging_on(transaction: Transaction, resident_id: UUID) -> HangingOn:
    """Return how much hangs on a file."""
    counts: dict[str, int] = {}
    with guard.bringing_together(transaction.connection):
        for table, column in leading():
            query = select(func.count()).select_from(table).where(column == resident_id)
            name = _COUNTED.get(table.name, "others")
            counts[name] = counts.get(name, 0) + int(transaction.session.scalar(query) or 0)
    return HangingOn(**counts)


def leading() -> Iterator[tuple[Table, Column[Any]]]:
    """Return every column that points at a resident and goes with a merge."""
    for table in Base.metadata.sorted_tables:
        if table.name in _STAY:
            continue
        for column in table.columns:
            points = any(str(key.target_fullname) == "resident.id" for key in column.foreign_keys)
            if points or (table.name == KeptLonger.__tablename__ and column.name == "record_id"):
                yield table, column


def require_nothing_half_typed(session: Session, *resident_ids: UUID) -> None:
    """Refuse while half-typed words are about one of these files: saved later, they would write over it.

    Raises:
        RuleBroken: ``duplicate.half_typed``.
    """
    with guard.bringing_together(session.connection()):
        keys = set().union(*(person_rows.ids_of(session, key) for key in resident_ids))
        if person_rows.half_typed(session, keys):
            raise RuleBroken("duplicate.half_typed")


def move(session: Session, gone_id: UUID, kept_id: UUID) -> Moved:
    """Have everything that hangs on one file hang on another; return what was moved."""
    with guard.bringing_together(session.connection()):
        keys = person_rows.ids_of(session, gone_id)
        own = session.info.get(ADVISER)
        for row in person_rows.undone(session, keys):
            if row.adviser_id != own:
                session.delete(row)  # taken back by somebody else, it would write to a file that is hidden
        session.flush()
        return {
            table.name: moved
            for table, column in leading()
            if (moved := _move(session.connection(), table, column, gone_id, kept_id))
        }


def move_back(session: Session, moved: Moved, gone_id: UUID, kept_id: UUID) -> None:
    """Have what was moved hang again on the file it came from, where it is still there."""
    with guard.bringing_together(session.connection()):
        for table, column in leading():
            key = _key_of(table)
            statement = (
                f'UPDATE main."{table.name}" SET "{column.name}" = ? '  # noqa: S608  (own names)
                f'WHERE "{key}" = ? AND "{column.name}" = ?'
            )
            rows = [(gone_id.bytes, _raw(text), kept_id.bytes) for text in moved.get(table.name, ())]
            if rows:
                session.connection().exec_driver_sql(statement, rows)


def copy_decisions(session: Session, gone_id: UUID, kept_id: UUID, who: str, now: datetime) -> list[str]:
    """Have who the one is not be known of the other; return the keys of the rows added."""
    known = likeness.others_of(session, kept_id) | {kept_id}
    added: list[str] = []
    for other in likeness.others_of(session, gone_id) - known:
        low, high = likeness.pair_of(kept_id, other)
        row = OtherPerson(id=uuid4(), resident_id=low, other_id=high, decided_by=who, decided_at=now)
        session.add(row)
        added.append(str(row.id))
    session.flush()
    return added


def refusals(session: Session, gone_id: UUID, kept_id: UUID) -> list[tuple[ConsentUse, date]]:
    """Return what one file refuses and the other agrees to, to count as refused; call it before ``move``."""
    answers = [privacy.consents_of(session, ResidentId(key)) for key in (gone_id, kept_id)]
    agreed = {one.use for records in answers for one in records if one.is_given}
    return [
        (one.use, one.since)
        for records in answers
        for one in records
        if one.is_given is False and one.since is not None and one.use in agreed
    ]


def refuse_again(
    session: Session, kept_id: UUID, refused: Iterable[tuple[ConsentUse, date]], who: str, now: datetime
) -> list[str]:
    """Have refusals be the last answers; return the keys of the rows added."""
    query = select(Consent.id).where(Consent.resident_id == kept_id)
    before = set(session.scalars(query))
    for use, day in refused:
        privacy.note_consent(session, kept_id, use, is_given=False, day=day, who=who, now=now)
    return [str(key) for key in session.scalars(query) if key not in before]


def limits_together(session: Session, gone: Resident, kept: Resident) -> None:
    """Keep what both files say of gestures to avoid, whoever may read it or not."""
    mine, theirs = _limits(session, kept.id), _limits(session, gone.id)
    if theirs and theirs not in mine:
        _write_limits(session, kept.id, f"{mine}\n{theirs}" if mine else theirs)


def limits_apart(session: Session, gone_id: UUID, kept_id: UUID) -> None:
    """Take out again what came from the file that was merged."""
    mine, theirs = _limits(session, kept_id), _limits(session, gone_id)
    if theirs:
        _write_limits(session, kept_id, "" if mine == theirs else mine.removesuffix(f"\n{theirs}"))


def forget(session: Session, merge_id: UUID, apart: list[str], consents: list[str]) -> None:
    """Take back what a merge wrote."""
    for entity, keys in (
        (MergedFileRow, [merge_id]),
        (OtherPerson, [UUID(key) for key in apart]),
        (Consent, [UUID(key) for key in consents]),
    ):
        session.execute(delete(entity).where(entity.__table__.c.id.in_(keys)))


def _move(connection: Connection, table: Table, column: Column[Any], gone: UUID, kept: UUID) -> list[str]:
    key = _key_of(table)
    query = f'SELECT "{key}" FROM main."{table.name}" WHERE "{column.name}" = ?'  # noqa: S608  (own names)
    found = [row[0] for row in connection.exec_driver_sql(query, (gone.bytes,))]
    if found:
        statement = f'UPDATE OR IGNORE main."{table.name}" SET "{column.name}" = ? WHERE "{column.name}" = ?'  # noqa: S608
        connection.exec_driver_sql(statement, (kept.bytes, gone.bytes))
    return [_text(value) for value in found]


def _key_of(table: Table) -> str:
    return str(next(iter(table.primary_key.columns)).name)


def _text(key: bytes | int) -> str:
    return key.hex() if isinstance(key, bytes) else str(key)


def _raw(text: str) -> bytes | int:
    return bytes.fromhex(text) if len(text) == _HEX_OF_AN_ID else int(text)


_HEX_OF_AN_ID: Final = 32


def _limits(session: Session, resident_id: UUID) -> str:
    with guard.bringing_together(session.connection()):
        query = "SELECT functional_limits FROM main.resident WHERE id = ?"
        return str(session.connection().exec_driver_sql(query, (resident_id.bytes,)).scalar_one())


def _write_limits(session: Session, resident_id: UUID, text: str) -> None:
    with guard.bringing_together(session.connection()):
        statement = "UPDATE main.resident SET functional_limits = ? WHERE id = ?"
        session.connection().exec_driver_sql(statement, (text, resident_id.bytes))
