"""The work on backups of one open vault, done beside the thread of the screen."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final, TypeVar

from models.backup import aside, folders, marks, restoring, rotating
from models.backup.closed import adopt
from models.backup.keys import keys_of
from models.backup.making import make, require_destination
from models.backup.since import changes_between, header_of
from models.backup.watch import Watch
from models.errors import AppError, BackupFailure
from models.records.journal import Action
from models.storage import backups, privacy
from models.storage.migrate import forget_copies
from models.vault.workshops import REHEARSAL

if TYPE_CHECKING:
    from models.backup.keys import BackupKeys
    from models.clock import Clock
    from models.records.backups import BackupReport, BackupRow, RestoreReport
    from models.records.retention import Purged
    from models.storage.store import Store
    from models.vault.header_parts import Header
    from models.vault.vault import Vault

T = TypeVar("T")
_OLDEST_COPY: Final = timedelta(days=30)


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """What a stick said when it was last asked.

    Attributes:
        destination: Which one; None: none was asked yet.
        has_unverified: The lock screen left a copy to be read through.
        rows: The backups, the newest first, each with its header when that can be read.
        last: Header of the newest verified backup of this very copy of the vault.
    """

    destination: Path | None = None
    is_present: bool = False
    free_bytes: int | None = None
    is_same_disk: bool = False
    has_unverified: bool = False
    rows: tuple[tuple[BackupRow, Header | None], ...] = ()
    last: Header | None = None


class BackupWork:
    """What a backup controller hands over to its thread; nothing of Qt is touched here.

    Attributes:
        seen: What the stick said when it was last asked; replaced whole, so any thread may read it.
        listed: What the list of erasures at the stick had when it was last brought up to date.
    """

    def __init__(self, store: Store, vault: Vault, clock: Clock) -> None:
        self._store, self._vault, self._clock = store, vault, clock
        self.seen = Seen()
        self.listed: tuple[Purged, ...] | None = None

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

    def rows(self) -> tuple[BackupRow, ...]:
        """Return the backups last seen, the newest first, with what was changed since each; asks no stick."""
        here = header_of(self._vault.path)
        later = () if here is None else (here,)
        return tuple(
            replace(row, since=changes_between(header, *later)) if header else row
            for row, header in self.seen.rows
        )

    def has_current(self) -> bool:
        """Say whether the last backup can be relied on, and opens with the secrets of today; as seen."""
        here, then = header_of(self._vault.path), self.seen.last
        if here is None or then is None:
            return False
        since = changes_between(then, here)
        return not since.passphrases and not since.is_recovery_key_changed

    def look(self, destination: Path | None) -> None:
        """Ask the stick what there is to know of it, and leave it the list of what was erased.

        Args:
            destination: Where backups go; None: nowhere yet.
        """
        if destination is None:
            return
        keys, erased = keys_of(self._vault), self.erased()  # before the stick: the vault may close meanwhile
        if not self.is_there(destination):
            self.seen = Seen(destination=destination)
            return
        if not self._store.is_read_only:
            self.leave_list(destination, erased, keys)
        self.seen = self._read(destination, keys)

    def and_look(self, work: Callable[[], T], destination: Path | None) -> T:
        """Do a piece of work at the destination, then see what became of it.

        Args:
            work: What it raises passes through.
            destination: Where backups go; None: the work needs none.

        Raises:
            BackupFailure: ``backup.missing``: an empty folder in place of the stick is not written to.
        """
        try:
            if destination is not None and not self.is_there(destination):
                raise BackupFailure("backup.missing")
            result = work()
        except AppError as error:
            if error.code != "backup.cancelled":  # somebody waits for the end of it
                with suppress(AppError):
                    self.look(destination)
            raise
        self.look(destination)
        return result

    def choose(self, destination: Path) -> None:
        """Take for known that a place which was just written to is there; the rest is asked beside."""
        self.seen = Seen(destination=destination, is_present=True)

    def erased(self) -> tuple[Purged, ...]:
        """Return what was erased, as the vault knows it.

        Raises:
            StorageFailure: The disk refused.
        """
        with self._store.read() as transaction:
            return privacy.purged(transaction.session)

    def leave_list(self, destination: Path, erased: tuple[Purged, ...], keys: BackupKeys) -> None:
        """Bring the list of what was erased to a stick; one that refuses has it with the next backup."""
        with suppress(AppError, OSError):
            marks.mark(destination, self._vault.path, erased, keys)
            self.listed = erased

    def list_left(self, destination: Path) -> Callable[[], None] | None:
        """Return what brings the last erasures to the stick while the vault closes; None: it has them."""
        if not self._store.is_read_only and self.seen.is_present:
            with suppress(AppError):  # a vault that cannot be read is closed all the same
                erased = self.erased()
                if erased != self.listed:
                    return partial(self.leave_list, destination, erased, keys_of(self._vault))
        return None

    def _read(self, destination: Path, keys: BackupKeys) -> Seen:
        rows = rotating.rows_at(destination, keys)
        last = rotating.last_verified(destination, keys)
        own = folders.found_in(destination, keys.vault_id, keys.instance)
        return Seen(
            destination=destination,
            is_present=True,
            free_bytes=self.free_bytes(destination),
            is_same_disk=self.is_same_disk(destination),
            has_unverified=any(one.is_unverified for one in own),
            rows=tuple((row, header_of(row.path)) for row in rows),
            last=header_of(last.path) if last is not None else None,
        )

    def mark(self, destination: Path) -> None:
        """Leave the vault's mark at a destination, with the list of what was erased.

        Raises:
            BackupFailure: ``backup.missing``, ``backup.inside``, ``backup.read_only``…
        """
        require_destination(destination, self._vault.path)
        erased = self.erased()
        with folders.backup_errors(destination):
            marks.mark(destination, self._vault.path, erased, keys_of(self._vault))

    def prove(self, destination: Path, *, is_known: bool) -> None:
        """Write to a place that was just chosen, to be sure of it.

        Args:
            destination: The place.
            is_known: Backups go there already: one restored on a new computer goes on where it was.

        Raises:
            BackupFailure: ``backup.other_copy``; see ``mark``.
        """
        if not is_known:
            self._require_own(destination)
        self.mark(destination)

    def _require_own(self, destination: Path) -> None:
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

    def keep_house(self, destination: Path | None) -> None:
        """Forget what is too old, and look at the stick."""
        self.forget_old()
        self.look(destination)

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
