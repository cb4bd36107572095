"""What hangs on a row: shown rows of any table that point at it, whoever wrote them."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import Any
from uuid import UUID

from sqlalchemy import Column, Table, select

from models.entities.base import Base
from models.storage import guard
from models.storage.transaction import Transaction

_KEPT_TO_COMPARE = frozenset({"likeness", "open_promise", "last_seen"})
"""Made from the file itself, by the program."""


def keys(transaction: Transaction, target: str, record_id: UUID, but: Collection[str] = ()) -> list[str]:
    """Return the keys of the shown rows that point at a row, sorted; nothing of them is read.

    Args:
        transaction: Of the action.
        target: Table of the row.
        record_id: Its id.
        but: Tables that are part of the record itself.
    """
    found: set[str] = set()
    transaction.flush()
    with guard.bringing_together(transaction.connection):
        for table, column in _pointing(target, {*but, *_KEPT_TO_COMPARE}):
            key = next(iter(table.primary_key.columns))
            query = select(key).where(column == record_id)
            if "removed_at" in table.columns:
                query = query.where(table.columns["removed_at"].is_(None))
            found.update(f"{table.name}:{row[0]}" for row in transaction.session.execute(query))
    return sorted(found)


def _pointing(target: str, but: Collection[str]) -> Iterator[tuple[Table, Column[Any]]]:
    for table in Base.metadata.sorted_tables:
        if table.name in but:
            continue
        for column in table.columns:
            if any(str(key.target_fullname) == f"{target}.id" for key in column.foreign_keys):
                yield table, column
