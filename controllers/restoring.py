"""Restores a backup while no vault is open, for somebody who may not have been there when it was made."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal

from controllers import backup_tries
from models.backup import folders, restoring
from models.backup import manifest as manifests
from models.backup.choosing import choose
from models.backup.restoring import Target
from models.backup.since import changes_since, vault_here
from models.backup.watch import Watch
from models.errors import AppError, BackupFailure
from models.paths import data_folder, find_vaults, vault_path
from models.vault.workshops import INSPECTION

if TYPE_CHECKING:
    from datetime import datetime

    from controllers.tasks import Tasks
    from models.clock import Clock
    from models.records.backups import BackupSummary, ChangesSince, RestoreReport, VaultHere

_NAME_BYTES = 80
"""What follows a name has room in that of a folder."""


class RestoreController(QObject):
    """From a folder on a stick to a vault on this computer.

    Signals:
        inspected: The BackupSummary of the backup that was opened.
        restored: The RestoreReport of the new vault.
        progressed: Share of the restoration that is done, 0 to 1 (float).
        failed: The AppError that stopped it; nothing was changed.
    """

    inspected = Signal(object)
    restored = Signal(object)
    progressed = Signal(object)
    failed = Signal(object)
    _reached = Signal(object)

    def __init__(self, tasks: Tasks, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._tasks = tasks.beside(self)
        self._watch: Watch | None = None
        self._reached.connect(self._on_reached)  # from the worker's thread to this one

    def backups_in(self, folder: Path) -> tuple[tuple[Path, datetime], ...]:
        """Return the backups of a folder with the instant of each, the newest first.

        Args:
            folder: A backup, or the folder that holds backups of one vault.

        Raises:
            BackupFailure: ``backup.missing``, ``backup.not_a_backup``, ``backup.several``.
        """
        newest = choose(folder)
        if newest == folder:
            return ((folder, manifests.read(folder).manifest.made_at),)
        return tuple((found.path, found.made_at) for found in reversed(folders.found_in(folder)))

    def here(self, backup: Path) -> VaultHere | None:
        """Return the vault that a backup was made of, when it is on this computer.

        Raises:
            BackupFailure: It is no backup.
        """
        manifest = manifests.read(backup).manifest
        return vault_here(manifest.vault_id, manifest.name, find_vaults(data_folder()))

    def since(self, backup: Path) -> ChangesSince:
        """Return what was changed in the vault since, as far as the vault here or a later backup tells.

        Raises:
            BackupFailure: It is no backup.
        """
        here = self.here(backup)
        others = folders.found_in(backup.parent, manifests.read(backup).manifest.vault_id)
        later = [one.path for one in others[-1:]] + ([here.path] if here is not None else [])
        return changes_since(backup, *later)

    def target_of(self, backup: Path, *, replaces: bool = False) -> Target:
        """Return where a backup goes: under the name its vault had, or a free one made of it.

        Args:
            backup: Its folder.
            replaces: In the place of the vault it comes from, if that is here.

        Raises:
            BackupFailure: It is no backup.
        """
        here = self.here(backup)
        if here is not None and replaces:
            return Target(path=here.path, replaces=True)
        name = manifests.read(backup).manifest.name or (here.name if here is not None else "Palier")
        return Target(path=_free_path(name), beside=here.path if here is not None else None)

    def inspect(self, backup: Path, secret: str) -> None:
        """Say what a backup holds; ``inspected`` or ``failed`` follows."""
        workshop = data_folder() / INSPECTION
        self._begin(partial(_inspect, backup, secret, workshop), self._on_inspected)

    def restore(self, backup: Path, target: Target, secret: str) -> None:
        """Restore a backup; ``restored`` or ``failed`` follows."""
        watch = Watch(self._reached.emit)
        self._begin(partial(_restore, backup, target, secret, self._clock, watch), self._on_restored, watch)

    def cancel(self) -> None:
        """Give up what runs; ``failed`` follows with ``backup.cancelled``."""
        if self._watch is not None:
            self._watch.stop()

    def close(self) -> None:
        """Give up what runs, and wait until it has stopped."""
        self.cancel()
        self._tasks.wait()

    def _begin(
        self, work: Callable[[], object], done: Callable[..., None], watch: Watch | None = None
    ) -> None:
        if self._watch is not None:
            self.failed.emit(BackupFailure("backup.busy"))
            return
        self._watch = watch or Watch()
        self._tasks.run(self, work, done, self._on_failed)

    def _on_reached(self, share: object) -> None:
        self.progressed.emit(share)

    def _on_inspected(self, summary: BackupSummary) -> None:
        self._watch = None
        self.inspected.emit(summary)

    def _on_restored(self, report: RestoreReport) -> None:
        self._watch = None
        self.restored.emit(report)

    def _on_failed(self, error: Exception) -> None:
        self._watch = None
        if not isinstance(error, AppError):
            raise error
        self.failed.emit(error)


def _free_path(name: str) -> Path:
    """Return where a vault of this name goes; of one that is taken, the name says that it was restored."""
    kept = name.encode("utf-8", "ignore")[:_NAME_BYTES].decode("utf-8", "ignore")
    path, number = vault_path(kept), 1
    while path.exists():
        restored = QCoreApplication.translate("backups", "{name} (restored)").format(name=kept)
        path = vault_path(restored if number == 1 else f"{restored} {number}")
        number += 1
    return path


def _inspect(backup: Path, secret: str, workshop: Path) -> BackupSummary:
    workshop.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    with backup_tries.counted(backup):
        return restoring.inspect(backup, secret, workshop)


def _restore(backup: Path, target: Target, secret: str, clock: Clock, watch: Watch) -> RestoreReport:
    with backup_tries.counted(backup):
        return restoring.restore(backup, target, secret, clock, watch)
