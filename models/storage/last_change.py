"""Who wrote last in a record, as the journal knows: told to whoever was writing there at the same time."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING
from uuid import UUID

from models.records.journal import Action
from models.rules.meanwhile import LastChange
from models.storage import guard

if TYPE_CHECKING:
    from models.storage.transaction import Transaction

_QUERY = """SELECT adviser_id, actor_name, at FROM journal_entry
    WHERE kind = ? AND record_id = ? AND action IN (?, ?) ORDER BY number DESC LIMIT 1"""


def last_change(transaction: Transaction, kind: str, record_id: UUID) -> LastChange | None:
    """Return who wrote last in a record, when it was somebody else; None when nobody can tell.

    A name and an hour, whatever the role: two people who wrote the same words have to talk to each other.

    Args:
        transaction: Any; nothing of it has to be flushed.
        kind: Of the record, as in the journal.
        record_id: Its id.
    """
    values = (kind, record_id.bytes, Action.CREATED.value, Action.CHANGED.value)
    with guard.naming_the_writer(transaction.connection):
        row = transaction.connection.exec_driver_sql(_QUERY, values).first()
    mine = transaction.actor.adviser_id
    if row is None or not row[1] or (mine is not None and row[0] == mine.bytes):
        return None
    return LastChange(who=row[1], at=datetime.fromisoformat(row[2]).replace(tzinfo=UTC))
