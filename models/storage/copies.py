"""Copies of the encrypted database: the bytes of one state of it, and reading a copy that nobody writes."""

from __future__ import annotations

import hashlib
import os
import re
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING, Final

from sqlcipher3 import dbapi2

from models.errors import StorageFailure
from models.storage.engine import READING, connect, keep_setting, require_setting

if TYPE_CHECKING:
    from sqlcipher3.dbapi2 import Connection as RawConnection

_RAW_KEY = re.compile(r"[0-9a-f]{64}")
_PLAIN = b"SQLite format 3\0"
_DENIED = frozenset({dbapi2.SQLITE_ATTACH, dbapi2.SQLITE_DETACH})
_CHUNK: Final = 1024 * 1024
_TRIES: Final = 100
_PAUSE_S: Final = 0.05
_MOMENTS: Final = 50
_MOMENT_S: Final = 0.005

Step = Callable[[int], None]
"""Told the number of bytes of each piece; what it raises gives the copy up."""


class SourceError(OSError):
    """A file could not be read that was to be copied; what it was copied to is not at fault."""


@contextmanager
def held_still(path: Path, key: bytes, *, is_read_only: bool = False) -> Iterator[RawConnection]:
    """Keep the file of a database from changing by a byte, while others go on reading and writing it.

    What waits in the write-ahead log is folded into the file, and a read begins before anybody adds to the
    log. A checkpoint stops where a page would pass the end mark of a reader, and writes nothing while one
    reads the file alone (sqlite.org/wal.html, 2.2 *Concurrency*; ``walCheckpoint`` in wal.c: ``aReadMark``,
    ``WAL_READ_LOCK(0)``). So until the read ends, what is committed stays in the log, and the bytes of the
    file are one state of the data. Writers wait for the beginning only: a few pages to fold, one to read.

    Args:
        path: The database file.
        key: Its 32 bytes.
        is_read_only: Nobody can write to it.

    Yields:
        A connection of its own, which sees that state.

    Raises:
        StorageFailure: ``storage.damaged``; ``storage.busy``: others read for seconds without an end.
        dbapi2.Error: The disk refused.
    """
    with closing(connect(path, key.hex(), is_read_only=is_read_only)) as reader:
        if is_read_only:
            _begin(reader)
        else:
            with closing(connect(path, key.hex())) as gate:
                _begin_folded(reader, gate)
        yield reader


def copy_database(source: Path, key: bytes, target: Path) -> None:
    """Copy one state of a database that may be open and written to meanwhile; the copy has the same key.

    Args:
        source: The database.
        key: Its 32 bytes.
        target: A file that does not exist; half a copy is left when this raises.

    Raises:
        StorageFailure: See ``held_still``.
        OSError: The target cannot be written.
        dbapi2.Error: The disk refused.
    """
    with held_still(source, key):
        copy_file(source, target)


def copy_file(source: Path, target: Path, step: Step | None = None) -> str:
    """Copy a file byte for byte and wait until the disk has it.

    On Linux and macOS, closing a database file lets go of the locks that this process has on it. Nothing
    relies on those: a vault has a lock of its own, and SQLite tells the threads of one process apart itself.

    Args:
        source: Not written to meanwhile.
        target: A file that does not exist.
        step: Follows the copy.

    Returns:
        SHA-256 of what was read, hex.

    Raises:
        SourceError: The file cannot be read; half of it may be at the target.
        OSError: The disk refused.
    """
    digest = hashlib.sha256()
    with _read_from(source):
        reader = source.open("rb", buffering=0)
    with reader, os.fdopen(_make_file(target), "wb") as writer:
        while True:
            with _read_from(source):
                piece = reader.read(_CHUNK)
            if not piece:
                break
            digest.update(piece)
            writer.write(piece)
            if step is not None:
                step(len(piece))
        writer.flush()
        os.fsync(writer.fileno())
    return digest.hexdigest()


def _make_file(path: Path) -> int:
    return os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)


@contextmanager
def _read_from(source: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise SourceError(error.errno, error.strerror, str(source)) from error


def copy_connection(reader: RawConnection, key: bytes, target: Path) -> None:
    """Copy what a connection with an open transaction sees, encrypted anew, page by page, under another key.

    Args:
        reader: On a database that nobody writes to.
        key: 32 bytes.
        target: A file that does not exist; half a copy is left when this raises.

    Raises:
        StorageFailure: ``storage.damaged``.
        OSError: The target cannot be written.
        dbapi2.Error: The disk refused.
    """
    reader.execute("SELECT count(*) FROM sqlite_master").fetchone()  # only now does the transaction begin
    os.close(os.open(target, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
    with closing(_open(target, key, "rw")) as writer:
        # A copy cut in the middle is thrown away whole: neither a journal nor waiting for the disk at each
        # page would serve; the end of it is waited for below.
        writer.execute("PRAGMA journal_mode = OFF").fetchall()
        writer.execute("PRAGMA synchronous = OFF")
        reader.backup(writer)
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
        keep_setting(connection, "query_only", "ON", 1)
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


def _begin_folded(reader: RawConnection, gate: RawConnection) -> None:
    """Begin a read of a state that is whole in the file.

    Raises:
        StorageFailure: ``storage.busy``.
        dbapi2.Error: The disk refused, or somebody writes for seconds.
    """
    for _ in range(_TRIES):
        _fold(reader)  # most of it, while nobody waits for us
        gate.execute("BEGIN IMMEDIATE")
        try:
            if _fold(reader):
                _begin(reader)
                return
        finally:
            gate.execute("ROLLBACK")
        Event().wait(_PAUSE_S)  # somebody reads an older state: until they have done
    raise StorageFailure("storage.busy")


def _fold(connection: RawConnection) -> bool:
    """Move what the log holds into the file; say whether all of it is there now."""
    for _ in range(_MOMENTS):
        busy, logged, moved = connection.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchone()
        if not busy:
            return bool(logged == moved)
        Event().wait(_MOMENT_S)  # somebody who has just written is doing the same
    return False


def _begin(connection: RawConnection) -> None:
    connection.execute("BEGIN")
    connection.execute("SELECT count(*) FROM sqlite_master").fetchone()  # only now does the read begin


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
    try:
        require_setting(connection, "cipher_status", "1")
        for name, value, expected in READING:
            keep_setting(connection, name, value, expected)
        connection.enable_load_extension(False)
        connection.set_authorizer(_authorize)
    except BaseException:
        connection.close()
        raise
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
