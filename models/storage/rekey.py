"""The database copied under another key, and the copy read back before anybody relies on it."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from sqlcipher3 import dbapi2

from models.errors import StorageFailure
from models.storage.copies import copy_connection, open_still
from models.storage.disk_errors import disk_errors, file_errors
from models.storage.engine import connect

if TYPE_CHECKING:
    from sqlcipher3.dbapi2 import Connection as RawConnection

_TABLES = "SELECT name FROM sqlite_master WHERE type = 'table' AND rootpage > 0 ORDER BY name"


def remake(source: Path, key: bytes, target: Path, changed: bytes) -> None:
    """Copy a closed database under another key, and verify the copy page by page and count by count.

    Args:
        source: The database.
        key: Its 32 bytes.
        target: A file that does not exist.
        changed: The 32 bytes the copy is encrypted with.

    Raises:
        StorageFailure: ``storage.disk_full``, ``storage.io``; ``storage.damaged``: the copy is not the same.
    """
    with disk_errors(source), file_errors():
        with closing(connect(source, key.hex())) as reader:
            reader.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
            reader.execute("BEGIN")
            copy_connection(reader, changed, target)
            counted = _counts(reader)
            reader.execute("ROLLBACK")
        with closing(open_still(target, changed)) as copy:
            _verify(copy, counted)


def _verify(copy: RawConnection, counted: dict[str, int]) -> None:
    if copy.execute("PRAGMA cipher_integrity_check").fetchall():
        raise StorageFailure("storage.damaged")
    if copy.execute("PRAGMA quick_check(1)").fetchall() != [("ok",)]:
        raise StorageFailure("storage.damaged")
    if copy.execute("PRAGMA foreign_key_check").fetchone() is not None or _counts(copy) != counted:
        raise StorageFailure("storage.damaged")


def _counts(connection: RawConnection) -> dict[str, int]:
    """Return the number of rows of every table."""
    names = [str(row[0]) for row in connection.execute(_TABLES)]
    return {name: _count(connection, name) for name in names}


def _count(connection: RawConnection, table: str) -> int:
    quoted = '"' + table.replace('"', '""') + '"'
    try:
        (count,) = connection.execute("SELECT count(*) FROM " + quoted).fetchone()  # noqa: S608  (a name of our own schema, quoted)
    except dbapi2.DatabaseError as error:
        raise StorageFailure("storage.damaged") from error
    return int(count)
