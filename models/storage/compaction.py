"""Rewrites the database so that nothing deleted is left in it, nor in its write-ahead log."""

from __future__ import annotations

from sqlalchemy import Connection

from models.storage.guard import compacting
from models.storage.search import Kind, tables_of

COMPACTION_DUE = "compaction_due"
"""Row of the settings, there from the transaction that erases until the file is rewritten."""


def compact(connection: Connection) -> None:
    """Merge the word indexes, rewrite the file and empty its log.

    A deleted file leaves its words in the segments of a contentless index until they are merged.

    Args:
        connection: Outside of any transaction.
    """
    cursor = connection.connection.cursor()
    with compacting(connection):  # whoever opened the vault: what was erased by another must not stay
        for kind in Kind:
            for table in tables_of(kind):
                cursor.execute(f"INSERT INTO {table} ({table}) VALUES ('optimize')")  # noqa: S608  (own names)
        cursor.execute("VACUUM")
        cursor.execute("DELETE FROM setting WHERE name = ?", (COMPACTION_DUE,))
    cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
