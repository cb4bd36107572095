"""Copies of the encrypted database: one state of it, page by page, and reading a copy that nobody writes."""

from __future__ import annotations

import os
import re
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from sqlcipher3 import dbapi2

from models.errors import StorageFailure
from models.storage.engine import connect

if TYPE_CHECKING:
    from sqlcipher3.dbapi2 import Connection as RawConnection

PAGES_PER_STEP = 500
"""2 MB: about 15 ms, after which others have their turn and the copy can be given up."""
_RAW_KEY = re.compile(r"[0-9a-f]{64}")
_PLAIN = b"SQLite format 3\0"
_DENIED = frozenset({dbapi2.SQLITE_ATTACH, dbapi2.SQLITE_DETACH})

Progress = Callable[[int, int], None]
"""Told how many pages are copied, and of how many; what it raises gives the copy up."""


def copy_database(source: Path, key: bytes, target: Path, progress: Progress | None = None) -> None:
    """Copy one state of a database that may be open and written to meanwhile.

    The source is read inside one transaction of a connection of its own, so what others commit meanwhile
    neither tears the copy nor makes it begin again; they do not wait for it either.

    Args:
        source: The database.
        key: Its 32 bytes; the copy has the same and is encrypted anew, page by page.
        target: A file that does not exist; half a copy is left when this raises.
        progress: Called after each step.

    Raises:
        StorageFailure: ``storage.damaged``.
        OSError: The target cannot be written.
        dbapi2.Error: The disk refused.
    """
    with closing(connect(source, key.hex())) as reader:
        reader.execute("BEGIN")
        copy_connection(reader, key, target, progress)
        reader.execute("ROLLBACK")


def copy_connection(
    reader: RawConnection, key: bytes, target: Path, progress: Progress | None = None
) -> None:
    """Copy what a connection with an open transaction sees; arguments and errors as ``copy_database``."""

    def told(_status: int, remaining: int, total: int) -> None:
        if progress is not None:
            progress(total - remaining, total)

    reader.execute("SELECT count(*) FROM sqlite_master").fetchone()  # only now does the transaction begin
    os.close(os.open(target, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
    with closing(_open(target, key, "rw")) as writer:
        # A copy cut in the middle is thrown away whole: neither a journal nor waiting for the disk at each
        # page would serve; the end of it is waited for below.
        writer.execute("PRAGMA journal_mode = OFF").fetchall()
        writer.execute("PRAGMA synchronous = OFF")
        reader.backup(writer, pages=PAGES_PER_STEP, progress=told)
    sync_file(target)
    _require_encrypted(target)


def open_still(path: Path, key: bytes) -> RawConnection:
    """Open a copy that nobody writes to, for reading only, also on a medium that refuses writes.

    Raises:
        StorageFailure: ``storage.damaged``, the file is missing, empty or in clear, or has another key.
    """
    _require_encrypted(path)
    connection = _open(path, key, "ro&immutable=1")
    try:
        connection.execute("PRAGMA query_only = ON")
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("PRAGMA cell_size_check = ON")
        connection.execute("PRAGMA trusted_schema = OFF")
        connection.execute(f"PRAGMA cache_size = -{_cache_kib(path)}")
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except dbapi2.DatabaseError as error:
        connection.close()
        raise StorageFailure("storage.damaged") from error
    return connection


def sync_file(path: Path) -> None:
    """Wait until the disk has a file."""
    descriptor = os.open(path, os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def sync_folder(folder: Path) -> None:
    """Wait until the disk has the names inside a folder; Windows has no such call and needs none."""
    if os.name != "nt":
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def _open(path: Path, key: bytes, mode: str) -> RawConnection:
    raw_key = key.hex()
    if not _RAW_KEY.fullmatch(raw_key):
        raise ValueError("the database key is 32 bytes")  # SQLCipher would take another length for words
    connection = dbapi2.connect(
        f"{path.absolute().as_uri()}?mode={mode}",
        uri=True,
        isolation_level=None,
        check_same_thread=False,
    )
    connection.execute("PRAGMA cipher_log_level = NONE")
    connection.execute(f"PRAGMA key = \"x'{raw_key}'\"")
    connection.execute("PRAGMA cipher_compatibility = 4")
    connection.execute("PRAGMA temp_store = MEMORY")
    connection.enable_load_extension(False)
    connection.set_authorizer(_authorize)
    if connection.execute("PRAGMA cipher_status").fetchone() != ("1",):
        connection.close()
        raise StorageFailure("storage.damaged", setting="cipher_status")
    return connection


def _require_encrypted(path: Path) -> None:
    try:
        with path.open("rb") as stream:
            start = stream.read(len(_PLAIN))
    except FileNotFoundError as error:
        raise StorageFailure("storage.damaged") from error
    if len(start) < len(_PLAIN) or start == _PLAIN:
        raise StorageFailure("storage.damaged")


def _cache_kib(path: Path) -> int:
    megabytes = -(-path.stat().st_size // (1024 * 1024))
    return min(128, max(16, megabytes)) * 1024


def _authorize(action: int, *_details: object) -> int:
    """Deny ATTACH, as on every connection."""
    denied: int = dbapi2.SQLITE_DENY
    allowed: int = dbapi2.SQLITE_OK
    return denied if action in _DENIED else allowed
