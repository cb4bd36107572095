"""The only place where the encrypted database is opened, always the same way, each setting read back."""

from __future__ import annotations

import os
import re
import sys
import time
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import Connection, Engine, QueuePool, create_engine, event
from sqlcipher3 import dbapi2

from models.errors import StorageFailure
from models.storage import dialect

if TYPE_CHECKING:
    from sqlcipher3.dbapi2 import Connection as RawConnection

READ = "palier_read"
"""Execution option of connections that only read: their transactions wait for nobody."""
BUSY_SECONDS = 5.0
_MOMENT_S = 0.1
_BREATH_S = 0.002
_PLAIN = b"SQLite format 3\0"
_RAW_KEY = re.compile(r"[0-9a-f]{64}")
_MEGABYTE = 1024 * 1024
_SMALLEST_BYTES = 512
"""One page, as small as SQLite allows; it takes a file of a single byte for an empty one."""
_DENIED = frozenset({dbapi2.SQLITE_ATTACH, dbapi2.SQLITE_DETACH})

READING: Final[tuple[tuple[str, str, object], ...]] = (
    ("temp_store", "MEMORY", 2),  # FILE would write temporary tables in clear
    ("foreign_keys", "ON", 1),
    ("trusted_schema", "OFF", 0),
    ("cell_size_check", "ON", 1),
    ("mmap_size", "0", 0),
)
"""Of every connection, also of those that only read: name, value, what it is read back as."""
_WRITING: tuple[tuple[str, str, object], ...] = (
    ("journal_mode", "WAL", "wal"),
    ("synchronous", "FULL", 2),  # NORMAL loses acknowledged work at a power cut
    *READING,
    ("secure_delete", "ON", 1),
    ("recursive_triggers", "ON", 1),  # triggers keep what INSERT OR REPLACE would take away
)
_CONSULTING: tuple[tuple[str, str, object], ...] = (*READING, ("query_only", "ON", 1))
_MACOS_SETTINGS: tuple[tuple[str, str, object], ...] = (
    ("fullfsync", "ON", 1),
    ("checkpoint_fullfsync", "ON", 1),
)
_CIPHER = (
    ("cipher_log_level", "NONE"),  # or SQLCipher writes its errors on the terminal
    ("cipher_status", "1"),  # 0 would be a database in clear
    ("cipher_page_size", "4096"),
    ("cipher_hmac_algorithm", "HMAC_SHA512"),
)


SETTINGS: Final = frozenset(name for name, *_ in (*_WRITING, *_CONSULTING, *_CIPHER)) | {"cache_size"}
"""What is set on each connection, and may be read back."""


def open_engine(path: Path, key: bytes, *, is_read_only: bool = False) -> Engine:
    """Return an engine on an encrypted database that exists.

    One connection writes and at most one more reads. Every transaction is explicit: ``BEGIN IMMEDIATE``,
    or a plain ``BEGIN`` on a connection with the option ``READ``.

    Args:
        path: The database file; an empty one becomes an empty encrypted database at the first write.
        key: 32 bytes.
        is_read_only: Nothing can be written to the file, by anybody: it is read without a lock or a log.

    Raises:
        ValueError: The key has another length.
    """
    raw_key = key.hex()
    if not _RAW_KEY.fullmatch(raw_key):
        # SQLCipher would silently take x'..' of another length for a passphrase.
        raise ValueError("the database key is 32 bytes")
    engine = create_engine(
        dialect.URL,
        module=dbapi2,
        creator=partial(connect, path, raw_key, is_read_only=is_read_only),
        hide_parameters=True,
        poolclass=QueuePool,
        pool_size=2,
        max_overflow=0,
        pool_use_lifo=True,
        execution_options={READ: is_read_only} | dialect.SHARED,
    )
    event.listen(engine, "begin", _begin)
    return engine


def close_engine(engine: Engine) -> None:
    """Close every connection; call it when no new one is taken.

    Whoever still reads on another thread has a moment to end: what they hold would leave the log behind.
    """
    end = time.monotonic() + _MOMENT_S
    while isinstance(engine.pool, QueuePool) and engine.pool.checkedout() and time.monotonic() < end:
        time.sleep(_BREATH_S)
    engine.dispose()
    dialect.forget()


def connect(path: Path, raw_key: str, *, is_read_only: bool = False) -> RawConnection:
    """Open one connection by the recipe; the order matters.

    Args:
        path: The database file, which exists.
        raw_key: 64 hexadecimal digits.
        is_read_only: See ``open_engine``.

    Raises:
        StorageFailure: ``storage.damaged``, the file is missing or in clear, or a setting did not take.
    """
    _refuse_plain(path)
    connection = dbapi2.connect(
        f"{path.absolute().as_uri()}?mode={'ro&immutable=1' if is_read_only else 'rw'}",
        uri=True,
        timeout=BUSY_SECONDS,
        isolation_level=None,
        check_same_thread=False,
        cached_statements=256,
    )
    try:
        connection.execute("PRAGMA cipher_log_level = NONE")
        connection.execute(f"PRAGMA key = \"x'{raw_key}'\"")
        connection.execute("PRAGMA cipher_compatibility = 4")
        for name, wanted in _CIPHER:
            require_setting(connection, name, wanted)
        for name, value, expected in _CONSULTING if is_read_only else _settings():
            keep_setting(connection, name, value, expected)
        cache_kib = _cache_kib(path)
        keep_setting(connection, "cache_size", str(-cache_kib), -cache_kib)
        connection.enable_load_extension(False)
        connection.set_authorizer(_authorize)
    except BaseException:
        connection.close()
        raise
    return connection


def _settings() -> tuple[tuple[str, str, object], ...]:
    return _WRITING + _MACOS_SETTINGS if sys.platform == "darwin" else _WRITING


def keep_setting(connection: RawConnection, name: str, value: str, expected: object) -> None:
    """Set a setting, and read it back.

    Raises:
        StorageFailure: ``storage.damaged``, it did not take.
    """
    connection.execute(f"PRAGMA {name} = {value}")
    require_setting(connection, name, expected)


def require_setting(connection: RawConnection, name: str, expected: object) -> None:
    """Read a setting back: SQLite ignores what it does not know without a word.

    Raises:
        StorageFailure: ``storage.damaged``, it has another value.
    """
    row = connection.execute(f"PRAGMA {name}").fetchone()
    if row is None or row[0] != expected:
        raise StorageFailure("storage.damaged", setting=name)


def refuse_empty(path: Path) -> None:
    """Refuse a database that was emptied: opening it would silently make a new one of it.

    Raises:
        StorageFailure: ``storage.damaged``.
    """
    if path.is_file() and path.stat().st_size < _SMALLEST_BYTES:
        raise StorageFailure("storage.damaged")


def _refuse_plain(path: Path) -> None:
    """Refuse a missing file, which would be made again empty, and a file in clear."""
    try:
        with path.open("rb") as stream:
            start = stream.read(len(_PLAIN))
    except FileNotFoundError as error:
        raise StorageFailure("storage.damaged") from error
    except OSError as error:
        raise StorageFailure("storage.io") from error
    if start == _PLAIN:
        raise StorageFailure("storage.damaged")


def _cache_kib(path: Path) -> int:
    """Return a cache that holds the whole file, 16 to 128 MB: what leaves it is decrypted again."""
    megabytes = -(-os.stat(path).st_size // _MEGABYTE)  # noqa: PTH116  (half the cost of Path.stat)
    return min(128, max(16, megabytes)) * 1024


def _authorize(action: int, *_details: object) -> int:
    """Deny ATTACH: with an empty key it would write a copy in clear; ``guard`` takes over from there."""
    denied: int = dbapi2.SQLITE_DENY
    allowed: int = dbapi2.SQLITE_OK
    return denied if action in _DENIED else allowed


def _begin(connection: Connection) -> None:
    options: Any = connection.get_execution_options()
    connection.exec_driver_sql("BEGIN" if options.get(READ) else "BEGIN IMMEDIATE")
