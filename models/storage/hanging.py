"""What hangs on a row: shown rows of any table that point at it, whoever wrote them."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from functools import cache
from typing import Any
from uuid import UUID

from sqlalchemy import Column, Table

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
    transaction.flush()
    statement, count = _statement(target, frozenset(but))
    connection = transaction.connection
    with guard.bringing_together(connection):
        rows = connection.exec_driver_sql(statement, (record_id.bytes,) * count).all()
    return sorted({f"{table}:{UUID(bytes=key) if isinstance(key, bytes) else key}" for table, key in rows})


@cache
def _statement(target: str, but: frozenset[str]) -> tuple[str, int]:
    """Return one statement for all tables that point at another, and how often it asks for the row."""
    parts = []
    for table, column in _pointing(target, but | _KEPT_TO_COMPARE):
        key = next(iter(table.primary_key.columns)).name
        shown = " AND removed_at IS NULL" if "removed_at" in table.columns else ""
        parts.append(f"SELECT '{table.name}', {key} FROM {table.name} WHERE {column.name} = ?{shown}")  # noqa: S608
    return " UNION ALL ".join(parts) or "SELECT NULL, NULL LIMIT 0", len(parts)


def _pointing(target: str, but: Collection[str]) -> Iterator[tuple[Table, Column[Any]]]:
    for table in Base.metadata.sorted_tables:
        if table.name in but:
            continue
        for column in table.columns:
            if any(str(key.target_fullname) == f"{target}.id" for key in column.foreign_keys):
                yield table, column
