"""When a backup is due: each day, at a lock, before the window closes."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Final

from models.storage import backups

if TYPE_CHECKING:
    from pathlib import Path

    from controllers.backup_work import BackupWork
    from models.clock import Clock
    from models.storage.store import Store

DAILY: Final = timedelta(hours=20)
"""A day, less what a person comes earlier the next morning."""
AT_LOCK: Final = timedelta(minutes=30)
"""A vault locked again and again is not copied each time."""


class BackupDue:
    """The rule, from the age of the last copy and what the stick said when it was last asked."""

    def __init__(self, store: Store, work: BackupWork, clock: Clock) -> None:
        self._store, self._work, self._clock = store, work, clock

    def last_at(self) -> datetime | None:
        """Return the instant of the last copy that counts, UTC."""
        with self._store.read() as transaction:
            return backups.last_at(transaction.session)

    def is_due(self) -> bool:
        """Say whether the daily backup is to be made; a clock that was set back makes it due."""
        return self._is_older_than(DAILY)

    def at_close(self) -> bool:
        """Say whether a copy is to be proposed before the window closes: there is a place, and it is due."""
        if self._store.is_read_only or not self._work.seen.is_present:
            return False
        return self.is_due() or not self._work.has_current()

    def at_lock(self, destination: Path | None) -> Path | None:
        """Return where the vault is to be copied once it is locked; None when that is not needed now.

        However fresh the last copy is, one is needed when what opens it is no longer what opens the vault.
        The stick is not asked: the lock waits for nothing, and the lock screen looks before it writes.

        Args:
            destination: Where backups go; None: nowhere yet.
        """
        seen = self._work.seen
        if destination is None or seen.destination is None:
            return destination  # not asked yet: the lock screen asks
        if not seen.is_present:
            return None
        return destination if self._is_older_than(AT_LOCK) or not self._work.has_current() else None

    def _is_older_than(self, age: timedelta) -> bool:
        last_at = self.last_at()
        return last_at is None or not timedelta(0) <= self._clock() - last_at < age
