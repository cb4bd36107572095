"""How a transaction is kept: not while the file is rewritten, not after the disk failed, with its journal."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from sqlalchemy import Engine, event
from sqlalchemy.orm import sessionmaker

from models.errors import StorageFailure
from models.records.people import Actor
from models.storage import journal_watch
from models.storage.brake import Brake
from models.storage.disk_errors import disk_errors
from models.storage.journal_keeper import JournalKeeper
from models.storage.rewriting import Gate
from models.storage.transaction import Transaction


class Writing:
    """Keeps transactions of one database; may be shared between threads.

    Args:
        path: The database file.
        engine: Its engine.
        keeper: Of its journal.
        brake: Put on by a disk that fails.
        gate: Shut while the file is rewritten.
    """

    def __init__(self, path: Path, engine: Engine, keeper: JournalKeeper, brake: Brake, gate: Gate) -> None:
        self._path, self._keeper, self._brake, self._gate = path, keeper, brake, gate
        self._sessions = sessionmaker(engine)
        if keeper.key:
            event.listen(self._sessions, "after_flush", journal_watch.watch)

    @contextmanager
    def transaction(self, actor: Actor, *, is_patient: bool = True) -> Iterator[Transaction]:
        """Open a transaction that writes, with the notes owed; leaving it commits.

        Args:
            actor: Who acts.
            is_patient: Whether a rewriting of the file is waited for.

        Raises:
            StorageFailure: The disk or the file refused; nothing was kept. ``storage.stopped``, it refused
                before; ``storage.closed``; ``storage.busy``, the file is being rewritten.
        """
        self._brake.require_free()
        owed = []
        try:
            with (
                self._gate.passing(is_patient=is_patient),
                self._brake.watching(),
                disk_errors(self._path),
                self._sessions.begin() as session,
            ):
                session.connection()  # writers come one after the other: whoever failed before has said so
                self._brake.require_free()
                transaction = Transaction(session, actor)
                yield transaction
                session.flush()
                owed = self._keeper.take()
                notes = journal_watch.gathered(session) + transaction.notes
                self._keeper.write(session, owed, actor, notes)
                self._brake.require_free()
        except BaseException:
            self._keeper.give_back(owed)
            raise

    def settle(self, actor: Actor, *, is_patient: bool = False) -> None:
        """Write the notes owed; a full disk keeps nobody from reading, the next transaction writes them.

        Args:
            actor: Who acts.
            is_patient: Whether a rewriting of the file is waited for.
        """
        with suppress(StorageFailure), self.transaction(actor, is_patient=is_patient):
            pass
