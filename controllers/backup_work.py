"""The work on backups of one open vault, done beside the thread of the screen."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Final

from models.backup import aside, folders, marks, restoring, rotating
from models.backup.closed import adopt
from models.backup.keys import keys_of
from models.backup.making import make, require_destination
from models.backup.since import changes_since
from models.backup.watch import Watch
from models.errors import AppError, BackupFailure
from models.records.journal import Action
from models.storage import backups, privacy
from models.storage.migrate import forget_copies
from models.vault.workshops import REHEARSAL

if TYPE_CHECKING:
    from models.clock import Clock
    from models.records.backups import BackupReport, BackupRow, RestoreReport
    from models.storage.store import Store
    from models.vault.vault import Vault

_OLDEST_COPY: Final = timedelta(days=30)


class BackupWork:
    """What a backup controller hands over to its thread; nothing of Qt is touched here."""

    def __init__(self, store: Store, vault: Vault, clock: Clock) -> None:
        self._store, self._vault, self._clock = store, vault, clock

    def new_watch(self, tell: Callable[[float], None] | None) -> Watch:
        """Return what follows one piece of work.

        Args:
            tell: Told which share is done; on the thread that works.
        """
        return Watch(tell)

    def is_there(self, destination: Path) -> bool:
        """Say whether the destination that was chosen can be reached, not an empty folder in its place."""
        return marks.is_marked(destination, self._vault.vault_id)

    def free_bytes(self, destination: Path) -> int | None:
        """Return the room left; None when it cannot be told."""
        with suppress(OSError):
            return shutil.disk_usage(destination).free
        return None

    def is_same_disk(self, destination: Path) -> bool:
        """Say whether copies are on the disk of the vault, and would be lost with it."""
        with suppress(OSError):
            return destination.stat().st_dev == self._vault.path.stat().st_dev
        return False

    def rows(self, destination: Path) -> tuple[BackupRow, ...]:
        """Return the backups at a destination, the newest first, with what was changed since each."""
        rows = rotating.rows_at(destination, keys_of(self._vault))
        return tuple(replace(row, since=changes_since(row.path, self._vault.path)) for row in rows)

    def has_current(self, destination: Path) -> bool:
        """Say whether the last backup can be relied on, and opens with the secrets of today."""
        last = rotating.last_verified(destination, keys_of(self._vault))
        if last is None:
            return False
        since = changes_since(last.path, self._vault.path)
        return not since.passphrases and not since.is_recovery_key_changed

    def has_unverified(self, destination: Path) -> bool:
        """Say whether the lock screen left a copy to be read through."""
        keys = keys_of(self._vault)
        found = folders.found_in(destination, keys.vault_id, keys.instance)
        return any(one.is_unverified for one in found)

    def mark(self, destination: Path) -> None:
        """Leave the vault's mark at a destination, with the list of what was erased.

        Raises:
            BackupFailure: ``backup.missing``, ``backup.inside``, ``backup.read_only``…
        """
        require_destination(destination, self._vault.path)
        with self._store.read() as transaction:
            erased = privacy.purged(transaction.session)
        with folders.backup_errors(destination):
            marks.mark(destination, self._vault.path, erased, keys_of(self._vault))

    def require_own(self, destination: Path) -> None:
        """Refuse a place where another copy of this vault has its backups.

        Raises:
            BackupFailure: ``backup.other_copy``.
        """
        if marks.is_of_another(destination, keys_of(self._vault)):
            raise BackupFailure("backup.other_copy")

    def keep_destination(self, destination: Path) -> None:
        """Note in the vault where its backups go.

        Raises:
            StorageFailure: The disk refused.
        """
        with self._store.begin() as transaction:
            backups.choose_destination(transaction.session, destination)
            transaction.note(Action.ADMINISTERED, "backup", None, "destination")

    def make(self, destination: Path, watch: Watch, *, reason: str = "") -> BackupReport:
        """Make a backup; errors as ``models.backup.making.make``."""
        return make(self._store, self._vault, destination, self._clock, watch=watch, reason=reason)

    def adopt(self, destination: Path, watch: Watch) -> int:
        """Read through the copies that the lock screen made; return how many count now.

        Raises:
            BackupFailure: The last one that does not count.
        """
        keys, count, trouble = keys_of(self._vault), 0, None
        for found in folders.found_in(destination, keys.vault_id, keys.instance):
            if found.is_unverified:
                try:
                    report = adopt(found.path, keys, watch)
                except AppError as error:
                    trouble = error
                    continue
                with self._store.begin() as transaction:
                    backups.add(transaction.session, report, 0)
                    transaction.note(Action.BACKED_UP, "backup", None, "at_lock")
                count += 1
        rotating.rotate(destination, keys)
        if trouble is not None:
            raise trouble
        return count

    def rehearse(self, backup: Path, watch: Watch) -> RestoreReport:
        """Restore a backup into a private folder inside the vault, remove it, note the result.

        Raises:
            BackupFailure: See ``models.errors``; noted too.
        """
        try:
            report = restoring.rehearse(backup, keys_of(self._vault), self._vault.path / REHEARSAL, watch)
        except AppError as error:
            if error.code != "backup.cancelled":
                self._note_rehearsal(error.code)
            raise
        self._note_rehearsal("sound")
        return report

    def forget_old(self) -> None:
        """Remove what was kept for thirty days: replaced vaults, and copies that migrations made."""
        now = self._clock()
        aside.forget(self._vault.path, now)
        for copy in self._store.path.parent.glob(f"{self._store.path.name}.before-*"):
            with suppress(OSError):
                if now.timestamp() - copy.stat().st_mtime > _OLDEST_COPY.total_seconds():
                    forget_copies(self._store.path)
                    return

    def _note_rehearsal(self, result: str) -> None:
        self._store.note(Action.RESTORED, "rehearsal", None, result)
