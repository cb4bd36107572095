"""Transactions on the encrypted database; what the disk refuses becomes a ``StorageFailure``."""

from __future__ import annotations

import os
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import Any
from uuid import UUID

from sqlalchemy import Engine, event
from sqlalchemy.orm import Session, sessionmaker
from sqlcipher3 import dbapi2

from models.clock import Clock, utc_now
from models.errors import RuleBroken, StorageFailure
from models.records.journal import Action, JournalFault, JournalHead, Note
from models.records.people import NOBODY, Actor, Right
from models.rules import rights
from models.storage import guard, journal, migrate
from models.storage.brake import Brake
from models.storage.compaction import compact
from models.storage.disk_errors import disk_errors, file_errors
from models.storage.engine import READ, close_engine, open_engine, refuse_empty
from models.storage.journal_keeper import JournalKeeper
from models.storage.rewriting import Gate
from models.storage.transaction import Transaction
from models.storage.writing import Writing

__all__ = ["Store", "Transaction"]


class Store:
    """The database of an opened vault.

    May be shared between threads; a transaction may not.

    Attributes:
        is_read_only: Whether it was opened where nothing can be written.
    """

    def __init__(
        self, path: Path, engine: Engine, keeper: JournalKeeper, *, is_read_only: bool = False
    ) -> None:
        self.path = path
        self.is_read_only = is_read_only
        self._actor = NOBODY
        self._keeper = keeper
        self._sentry = guard.Sentry()
        self._busy_threads: set[int] = set()
        self._brake, self._gate = Brake(), Gate()
        self._engine = engine
        self._writing = Writing(path, engine, keeper, self._brake, self._gate)
        self._reading = sessionmaker(engine.execution_options(**{READ: True}), autoflush=False)
        event.listen(self._reading, "before_flush", _refuse_flush)
        self._sentry.guard(engine)

    @classmethod
    def create(cls, path: Path, key: bytes) -> Store:
        """Make a new encrypted database with the newest schema.

        Raises:
            StorageFailure: ``storage.disk_full``, ``storage.read_only``, ``storage.io``.
        """
        with file_errors():
            os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
        return cls._prepared(path, key, JournalKeeper(b"", utc_now))

    @classmethod
    def open(
        cls,
        path: Path,
        key: bytes,
        journal_key: bytes = b"",
        clock: Clock = utc_now,
        *,
        is_read_only: bool = False,
    ) -> Store:
        """Open the database, and bring its schema up to date when it is behind.

        Args:
            path: The database file.
            key: Its 32-byte key.
            journal_key: Key of the journal, ``Vault.journal_key``; empty: nothing is noted.
            clock: Says when something was done.
            is_read_only: Nothing can be written beside the file or into it: it is read as it lies.

        Raises:
            StorageFailure: ``storage.damaged``, also with a wrong key; ``storage.disk_full``…
            VaultError: ``vault.newer``, written by a newer version of the application; ``vault.older``, by
                an older one, and it is read-only.
        """
        refuse_empty(path)
        keeper = JournalKeeper(journal_key, clock, is_silent=is_read_only)
        return cls._prepared(path, key, keeper, is_read_only=is_read_only)

    @classmethod
    def _prepared(cls, path: Path, key: bytes, keeper: JournalKeeper, *, is_read_only: bool = False) -> Store:
        engine = open_engine(path, key, is_read_only=is_read_only)
        try:
            with disk_errors(path), file_errors():
                if is_read_only:
                    migrate.require_current(engine)
                else:
                    migrate.bring_up_to_date(engine, path, key)
        except BaseException:
            engine.dispose()
            raise
        return cls(path, engine, keeper, is_read_only=is_read_only)

    def require_writable(self) -> None:
        """Refuse to change what was opened where nothing can be written.

        Raises:
            StorageFailure: ``storage.read_only``.
        """
        if self.is_read_only:
            raise StorageFailure("storage.read_only")

    @property
    def actor(self) -> Actor:
        """Who acts from now on."""
        return self._actor

    def act_as(self, actor: Actor) -> None:
        """Have everything done from now on be done by somebody, with the rights of their role."""
        self._actor = self._sentry.actor = actor

    @contextmanager
    def begin(self, *needed: Right, actor: Actor | None = None) -> Iterator[Transaction]:
        """Open a transaction that writes; leaving it commits, an exception rolls it back.

        After the disk failed once, nothing more is written until the vault is opened again.

        Args:
            needed: Rights without which nothing is begun.
            actor: In whose name, with whose rights; None: of who acts now.

        Raises:
            StorageFailure: The disk or the file refused; nothing of the transaction was kept.
                ``storage.stopped``, it refused before; ``storage.closed``; ``storage.read_only``, it is open
                for reading; ``storage.busy``, it is being rewritten.
            RuleBroken: ``rights.refused``.
        """
        self.require_writable()
        acting = actor or self._actor
        with self._settling(acting, is_writing=True), self._sentry.standing_for(acting):
            for right in needed:
                rights.require(acting, right)
            with self._writing.transaction(acting) as transaction:
                yield transaction

    @contextmanager
    def read(self, *needed: Right) -> Iterator[Transaction]:
        """Open a transaction that only reads one state of the data and never waits for a writer.

        Args:
            needed: Rights without which nothing is read.

        Raises:
            StorageFailure: The disk or the file refused; ``storage.closed``.
            RuleBroken: ``rights.refused``.
            RuntimeError: Something was about to be written.
        """
        self._brake.require_open()
        actor = self._actor
        with self._settling(actor):
            for right in needed:
                rights.require(actor, right)
            with disk_errors(self.path), self._reading() as session:
                transaction = Transaction(session, actor)
                yield transaction
                session.rollback()
            for note in transaction.notes:
                self._keeper.owe(actor, note)

    def note(self, action: Action, kind: str, record_id: UUID | None = None, detail: str = "") -> None:
        """Write a line in the journal, outside of any transaction; soon, while the file is rewritten.

        Args:
            action: What was done.
            kind: To what.
            record_id: The record, None when there is none.
            detail: A code, never words of a person.

        Raises:
            StorageFailure: The disk or the file refused.
        """
        opened = self.read if self._gate.is_shut else self.begin
        with opened() as transaction:
            transaction.note(action, kind, record_id, detail)

    def journal_head(self) -> JournalHead:
        """Return the last line of the journal, to be kept in the header of the vault."""
        with self.read() as transaction:
            return journal.head(transaction.connection)

    def verify_journal(self, known: JournalHead | None = None) -> tuple[JournalFault, ...]:
        """Say what is wrong with the journal; nothing when it is whole.

        Args:
            known: The last line as the header of the vault knows it; None when it knows none.
        """
        with self.read() as transaction:
            return journal.verify(transaction.connection, self._keeper.key, known)

    def purge_journal(self, before: datetime) -> int:
        """Remove the lines of the journal older than an instant; return how many went.

        Raises:
            StorageFailure: The disk or the file refused.
        """
        with self.begin() as transaction:
            with guard.purging(transaction.connection):
                count = journal.purge(transaction.connection, self._keeper.key, before)
            if count:
                transaction.note(Action.PURGED, "journal", None, str(count))
        return count

    @contextmanager
    def _settling(self, actor: Actor, *, is_writing: bool = False) -> Iterator[None]:
        """Note a refusal; then write the notes owed, unless this thread is in the middle of writing."""
        thread = threading.get_ident()
        is_inside = thread in self._busy_threads
        if is_writing:
            self._busy_threads.add(thread)
        try:
            yield
        except RuleBroken as error:
            if error.code == rights.REFUSED:
                detail = str(error.params.get("right", ""))
                self._keeper.owe(actor, Note(action=Action.REFUSED, kind="right", detail=detail))
            raise
        finally:
            if is_writing and not is_inside:
                self._busy_threads.discard(thread)
            if self._keeper.owes and not is_inside:
                self._writing.settle(self._actor)

    def check(self) -> None:
        """Read every page of the file; slow on a large one (0.2 s for 100 MB).

        Raises:
            StorageFailure: ``storage.damaged``, one bit or more is not as it was written.
        """
        with disk_errors(self.path), self._engine.connect() as connection:
            migrate.check(connection)

    def compact(self) -> bool:
        """Rewrite the file without what was deleted, its search words included, and empty its log.

        Slow on a large file (5 s for 100 MB), so not on the thread of the screen; who writes meanwhile waits.

        Returns:
            False: a lock broke it off, and it is still due.

        Raises:
            StorageFailure: The disk refused; the file is as it was. ``storage.stopped``, ``storage.closed``.
        """
        self.require_writable()
        with self._gate.shut(), self._brake.watching(), disk_errors(self.path):
            self._brake.require_free()
            return not self._gate.is_hurried and self._compact()

    def _compact(self) -> bool:
        with self._engine.connect() as connection:
            raw: Any = connection.connection
            try:
                with self._gate.breakable(raw.driver_connection):
                    compact(connection)
            except dbapi2.OperationalError as error:
                if getattr(error, "sqlite_errorcode", 0) & 0xFF != dbapi2.SQLITE_INTERRUPT:
                    raise
                return False
        return True

    def await_rewriting(self, seconds: float) -> bool:
        """Wait until the file is not being rewritten; False when it still is after these seconds."""
        return self._gate.wait_open(seconds)

    def hurry(self) -> None:
        """Wait for no rewriting of the file any more: the vault is to be locked."""
        self._gate.hurry()

    def close(self) -> None:
        """Close every connection; the last one folds the write-ahead log back into the file.

        From then on nothing is read or written: ``storage.closed``.
        """
        if self._keeper.owes:
            self._writing.settle(self._actor, is_patient=True)
        self._brake.close()
        close_engine(self._engine)


def _refuse_flush(_session: Session, _context: Any, _instances: Any) -> None:
    raise RuntimeError("a transaction opened by read() was about to write")
