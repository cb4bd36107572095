"""What the disk or the file refuses, told as an error a sentence can explain."""

from __future__ import annotations

import errno
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy.exc import DBAPIError
from sqlcipher3 import dbapi2

from models.errors import RuleBroken, StorageFailure
from models.rules.rights import REFUSED

_CODES = {
    5: "storage.busy",  # SQLITE_BUSY
    6: "storage.busy",  # SQLITE_LOCKED
    8: "storage.read_only",  # SQLITE_READONLY
    10: "storage.io",  # SQLITE_IOERR
    11: "storage.damaged",  # SQLITE_CORRUPT
    13: "storage.disk_full",  # SQLITE_FULL
    14: "storage.io",  # SQLITE_CANTOPEN
    26: "storage.damaged",  # SQLITE_NOTADB
}
_SAID = {  # copying pages raises the words without the number
    "database is locked": 5,
    "attempt to write a readonly database": 8,
    "disk I/O error": 10,
    "database disk image is malformed": 11,
    "database or disk is full": 13,
    "unable to open database file": 14,
    "file is not a database": 26,
}
_FILE_CODES = {
    errno.ENOSPC: "storage.disk_full",
    errno.EDQUOT: "storage.disk_full",
    errno.EFBIG: "storage.disk_full",
    errno.EROFS: "storage.read_only",
    errno.EACCES: "storage.read_only",
    errno.EPERM: "storage.read_only",
}
_FILE_OTHERWISE = "storage.io"
_NO_ROOM_BYTES = 64 * 1024
"""Free space under which an input/output error is told as a full disk: the shared memory file of the
database could not grow."""


@contextmanager
def disk_errors(path: Path) -> Iterator[None]:
    """Turn errors of the disk or the file into ``StorageFailure``; bugs pass through unchanged.

    Args:
        path: The database file, to ask how much room its disk has left.

    Raises:
        StorageFailure: The disk or the file refused.
        RuleBroken: ``rights.refused``: whoever acts may not read or write this (``models.storage.guard``).
    """
    try:
        yield
    except (DBAPIError, dbapi2.Error) as error:
        original = error.orig if isinstance(error, DBAPIError) else error
        is_denied = getattr(original, "sqlite_errorcode", 0) & 0xFF == dbapi2.SQLITE_AUTH
        if is_denied or str(original) == REFUSED:  # the words of a trigger
            raise RuleBroken(REFUSED) from error
        code = _code(original, path)
        if code is None:
            raise
        raise StorageFailure(code) from error


@contextmanager
def file_errors() -> Iterator[None]:
    """The same for the few files made without SQLite.

    Raises:
        StorageFailure: The disk refused.
    """
    try:
        yield
    except OSError as error:
        raise StorageFailure(_FILE_CODES.get(error.errno or 0, _FILE_OTHERWISE)) from error


def _code(error: object, path: Path) -> str | None:
    number = getattr(error, "sqlite_errorcode", None) or _SAID.get(str(error))
    if number is None:
        return None
    code = _CODES.get(number & 0xFF)
    if code == "storage.io" and _free_bytes(path) < _NO_ROOM_BYTES:
        return "storage.disk_full"
    return code


def _free_bytes(path: Path) -> int:
    try:
        return shutil.disk_usage(path.parent).free
    except OSError:
        return _NO_ROOM_BYTES
