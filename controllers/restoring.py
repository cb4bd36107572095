"""Restores a backup while no vault is open, for somebody who may not have been there when it was made."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from controllers import backup_tries
from models.backup import folders, restoring
from models.backup import manifest as manifests
from models.backup.restoring import Target
from models.backup.watch import Watch
from models.errors import AppError, BackupFailure
from models.paths import data_folder, find_vaults, vault_path
from models.vault import header as headers

if TYPE_CHECKING:
    from datetime import datetime

    from controllers.tasks import Tasks
    from models.clock import Clock
    from models.records.backups import BackupSummary, RestoreReport

_WORKSHOP = ".essai-de-restauration.part"


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
        newest = restoring.choose(folder)
        if newest == folder:
            return ((folder, manifests.read(folder).manifest.made_at),)
        return tuple((found.path, found.made_at) for found in reversed(folders.found_in(folder)))

    def target_of(self, backup: Path) -> Target:
        """Return where a backup goes: in the place of the vault it comes from, or a new one.

        Raises:
            BackupFailure: It is no backup.
        """
        wanted = manifests.read(backup).manifest.vault_id
        for vault in find_vaults(data_folder()):
            with suppress(AppError):
                if headers.read(vault).header.vault_id == wanted:
                    return Target(path=vault, replaces=True)
        path, number = vault_path("Palier"), 2
        while path.exists():
            path, number = vault_path(f"Palier {number}"), number + 1
        return Target(path=path)

    def inspect(self, backup: Path, secret: str) -> None:
        """Say what a backup holds; ``inspected`` or ``failed`` follows."""
        workshop = data_folder() / _WORKSHOP
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


def _inspect(backup: Path, secret: str, workshop: Path) -> BackupSummary:
    workshop.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    with backup_tries.counted(backup):
        return restoring.inspect(backup, secret, workshop)


def _restore(backup: Path, target: Target, secret: str, clock: Clock, watch: Watch) -> RestoreReport:
    with backup_tries.counted(backup):
        return restoring.restore(backup, target, secret, clock, watch)
