"""The journal: who did what, for the coordinator; and, of one file, for the person who asks."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from models.errors import AppError
from models.records.journal import (
    Action,
    FaultKind,
    JournalEntryRecord,
    JournalFault,
    JournalFilter,
    JournalHead,
)
from models.records.people import Right
from models.rules.rights import may
from models.storage import journal_reading as queries

if TYPE_CHECKING:
    from controllers.settings import SettingsController
    from controllers.tasks import Tasks
    from models.clock import Clock
    from models.records.ids import AdviserId, ResidentId
    from models.storage.store import Store
    from models.vault.vault import Vault

PAGE = 100


class JournalController(QObject):
    """Reads the journal, checks it, keeps it no longer than the rule says.

    Signals:
        checked: Tuple of JournalFault that ``check`` found; empty: the journal is whole.
        check_failed: AppError that kept it from being read.
    """

    checked = Signal(object)
    check_failed = Signal(object)

    def __init__(
        self,
        store: Store,
        tasks: Tasks,
        clock: Clock,
        *,
        vault: Vault,
        settings: SettingsController,
        parent: QObject | None = None,
    ) -> None:
        """Look at the end of the journal at once, before anything is added to it.

        Args:
            store: The database.
            tasks: Where slow work goes.
            clock: Says when.
            vault: Its header knows the end of the journal.
            settings: Say how long the journal is kept.
            parent: Owner.
        """
        super().__init__(parent)
        self._store, self._tasks, self._clock, self._settings = store, tasks, clock, settings
        known = vault.journal_head()
        self._known = JournalHead(*known) if known else None
        self._warning = self._look()

    def warning(self) -> FaultKind | None:
        """Return what was wrong with the end of the journal when the vault was opened; None: nothing."""
        return self._warning

    def may_read(self) -> bool:
        """Say whether whoever acts may read the journal."""
        return may(self._store.actor, Right.READ_JOURNAL)

    def entries(
        self, wanted: JournalFilter | None = None, before: int | None = None, limit: int = PAGE
    ) -> tuple[JournalEntryRecord, ...]:
        """Return lines, the newest first.

        Args:
            wanted: Which lines; None: all.
            before: Number of the last line already shown; None: from the newest.
            limit: How many at most.

        Raises:
            RuleBroken: ``rights.refused``.
        """
        with self._store.read(Right.READ_JOURNAL) as transaction:
            return queries.page(transaction.session, wanted or JournalFilter(), before=before, limit=limit)

    def entries_of(self, resident_id: ResidentId) -> tuple[JournalEntryRecord, ...]:
        """Return everything that was done with a person's file, the newest first.

        Raises:
            RuleBroken: ``rights.refused``.
        """
        with self._store.read(Right.READ_JOURNAL) as transaction:
            return queries.of_file(transaction.session, resident_id)

    def people(self) -> tuple[tuple[AdviserId, str], ...]:
        """Return who appears in the journal: id and name.

        Raises:
            RuleBroken: ``rights.refused``.
        """
        with self._store.read(Right.READ_JOURNAL) as transaction:
            return queries.people(transaction.session)

    def check(self) -> None:
        """Read the whole chain beside the screen; ``checked`` or ``check_failed`` follows."""
        self._tasks.run(self, self.check_now, self.checked.emit, self._on_failed)

    def check_now(self) -> tuple[JournalFault, ...]:
        """Say what is wrong with the journal; nothing when it is whole.

        Raises:
            RuleBroken: ``rights.refused``.
        """
        with self._store.read(Right.READ_JOURNAL):
            pass
        return self._store.verify_journal(self._known)

    def months(self) -> int:
        """Return how many months the journal is kept."""
        return self._settings.settings().journal_months

    def keep_for(self, months: int) -> None:
        """Change how long the journal is kept, and remove what is older by then.

        Args:
            months: 6 to 12.

        Raises:
            InvalidInput: Another number.
            RuleBroken: ``rights.refused``.
        """
        self._settings.save(replace(self._settings.settings(), journal_months=months))
        self.keep_rule()

    def note_printed(self, kind: str, record_id: UUID | None, file_id: UUID | None = None) -> None:
        """Note that a document went to a printer."""
        self._note(Action.PRINTED, kind, record_id, file_id)

    def note_exported(self, kind: str, record_id: UUID | None, file_id: UUID | None = None) -> None:
        """Note that a document was written outside the vault."""
        self._note(Action.EXPORTED, kind, record_id, file_id)

    def keep_rule(self) -> None:
        """Remove, beside the screen, the lines older than the rule allows; failing is for another day."""
        limit = _months_before(self._clock(), self._settings.settings().journal_months)
        self._tasks.run(self, partial(_purge, self._store, self._clock(), limit), _ignore, _ignore)

    def _look(self) -> FaultKind | None:
        with self._store.read() as transaction:
            found = queries.missing_end(transaction.connection, self._known)
            if found is not None:
                transaction.note(Action.WARNED, "journal", None, found.value)
        return found

    def _note(self, action: Action, kind: str, record_id: UUID | None, file_id: UUID | None) -> None:
        if self._store.is_read_only:  # what was read of such a vault is not noted either
            return
        with self._store.begin() as transaction:
            transaction.note(action, kind, record_id, file_id=file_id)

    def _on_failed(self, error: Exception) -> None:
        if not isinstance(error, AppError):
            raise error
        self.check_failed.emit(error)


def _purge(store: Store, now: datetime, limit: datetime) -> None:
    with store.read() as transaction:
        is_due = queries.has_older(transaction.connection, limit) and queries.is_clock_trusted(
            transaction.connection, now
        )
    if is_due:
        store.purge_journal(limit)


def _months_before(now: datetime, months: int) -> datetime:
    """Return the midnight so many months ago, in UTC; a day that month lacks becomes its 28th."""
    place = now.year * 12 + now.month - 1 - months
    day = min(now.day, 28)
    return now.replace(
        year=place // 12, month=place % 12 + 1, day=day, hour=0, minute=0, second=0, microsecond=0
    )


def _ignore(_outcome: object) -> None:
    """Nothing waits for the purge."""
