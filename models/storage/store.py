"""Transactions on the encrypted database; what the disk refuses becomes a ``StorageFailure``."""

from __future__ import annotations

import errno
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, event
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session, sessionmaker
from sqlcipher3 import dbapi2

from models.errors import StorageFailure
from models.records.people import NOBODY, Actor, Right
from models.rules import rights
from models.storage import migrate
from models.storage.engine import READ, open_engine

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
    errno.EROFS: "storage.read_only",
    errno.EACCES: "storage.read_only",
    errno.EPERM: "storage.read_only",
    errno.EIO: "storage.io",
}
_NO_ROOM_BYTES = 64 * 1024
"""Free space under which an input/output error is told as a full disk: the shared memory file of the
database could not grow."""


class Transaction:
    """One unit of work; its entities live no longer than it does.

    Attributes:
        session: For entities.
        actor: Who acts.
    """

    def __init__(self, session: Session, actor: Actor) -> None:
        self.session = session
        self.actor = actor

    def require(self, right: Right) -> None:
        """Refuse what the actor may not do.

        Raises:
            RuleBroken: ``rights.refused``.
        """
        rights.require(self.actor, right)

    @property
    def connection(self) -> Connection:
        """The connection of this transaction, for rows rather than entities."""
        return self.session.connection()

    def flush(self) -> None:
        """Send pending changes, so that rules kept by the database speak now."""
        self.session.flush()


class Store:
    """The database of an opened vault.

    May be shared between threads; a transaction may not.
    """

    def __init__(self, path: Path, engine: Engine) -> None:
        self.path = path
        self._actor = NOBODY
        self._is_stopped = False
        self._engine = engine
        self._writing = sessionmaker(engine)
        self._reading = sessionmaker(engine.execution_options(**{READ: True}), autoflush=False)
        event.listen(self._reading, "before_flush", _refuse_flush)

    @classmethod
    def create(cls, path: Path, key: bytes) -> Store:
        """Make a new encrypted database with the newest schema.

        Raises:
            StorageFailure: ``storage.disk_full``, ``storage.read_only``, ``storage.io``.
        """
        with _file_errors():
            os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
        return cls._prepared(path, key)

    @classmethod
    def open(cls, path: Path, key: bytes) -> Store:
        """Open the database, and bring its schema up to date when it is behind.

        Raises:
            StorageFailure: ``storage.damaged``, also with a wrong key; ``storage.disk_full``…
            VaultError: ``vault.newer``, written by a newer version of the application.
        """
        if path.is_file() and path.stat().st_size == 0:
            raise StorageFailure("storage.damaged")  # would silently become a new empty database
        return cls._prepared(path, key)

    @classmethod
    def _prepared(cls, path: Path, key: bytes) -> Store:
        engine = open_engine(path, key)
        try:
            with disk_errors(path), _file_errors():
                migrate.bring_up_to_date(engine, path, key)
        except BaseException:
            engine.dispose()
            raise
        return cls(path, engine)

    @property
    def actor(self) -> Actor:
        """Who acts from now on."""
        return self._actor

    def act_as(self, actor: Actor) -> None:
        """Have everything done from now on be done by somebody."""
        self._actor = actor

    @contextmanager
    def begin(self) -> Iterator[Transaction]:
        """Open a transaction that writes; leaving it commits, an exception rolls it back.

        After the disk failed once, nothing more is written until the vault is opened again: the system may
        have forgotten what it could not write, and would say of the next change that all is well.

        Raises:
            StorageFailure: The disk or the file refused; nothing of the transaction was kept.
                ``storage.stopped``, it refused before.
        """
        if self._is_stopped:
            raise StorageFailure("storage.stopped")
        try:
            with disk_errors(self.path), self._writing.begin() as session:
                yield Transaction(session, self._actor)
        except StorageFailure as error:
            self._is_stopped = error.code == "storage.io"
            raise

    @contextmanager
    def read(self) -> Iterator[Transaction]:
        """Open a transaction that only reads one state of the data and never waits for a writer.

        Raises:
            StorageFailure: The disk or the file refused.
            RuntimeError: Something was about to be written.
        """
        with disk_errors(self.path), self._reading() as session:
            yield Transaction(session, self._actor)
            session.rollback()

    def check(self) -> None:
        """Read every page of the file; slow on a large one (0.2 s for 100 MB).

        Raises:
            StorageFailure: ``storage.damaged``, one bit or more is not as it was written.
        """
        with disk_errors(self.path), self._engine.connect() as connection:
            migrate.check(connection)

    def close(self) -> None:
        """Close every connection; the last one folds the journal back into the file."""
        self._engine.dispose()


@contextmanager
def disk_errors(path: Path) -> Iterator[None]:
    """Turn errors of the disk or the file into ``StorageFailure``; bugs pass through unchanged.

    Args:
        path: The database file, to ask how much room its disk has left.
    """
    try:
        yield
    except DBAPIError as error:
        code = _code(error.orig, path)
        if code is None:
            raise
        raise StorageFailure(code) from error
    except dbapi2.Error as error:
        code = _code(error, path)
        if code is None:
            raise
        raise StorageFailure(code) from error


@contextmanager
def _file_errors() -> Iterator[None]:
    """The same for the few files made without SQLite."""
    try:
        yield
    except OSError as error:
        code = _FILE_CODES.get(error.errno or 0)
        if code is None:
            raise
        raise StorageFailure(code) from error


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


def _refuse_flush(_session: Session, _context: Any, _instances: Any) -> None:
    raise RuntimeError("a transaction opened by read() was about to write")
