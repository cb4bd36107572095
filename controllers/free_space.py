"""How much room is left on the disk of the open vault and where its backups go, off the screen."""

from __future__ import annotations

import os
import shutil
import time
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from models.records.backups import LEAST_FREE_BYTES, ShortDisk

if TYPE_CHECKING:
    from controllers.backups import BackupController
    from controllers.tasks import Tasks

Free = Callable[[Path], int]
"""Returns the bytes that are free on the disk of a folder, or raises OSError."""
HOUR_S: Final = 3600


def free_bytes(folder: Path) -> int:
    """Return the bytes that are free on the disk of a folder.

    Raises:
        OSError: It cannot be told.
    """
    return shutil.disk_usage(folder).free


class FreeSpaceController(QObject):
    """Says when a disk runs short, at most once an hour; nothing waits for it.

    Signals:
        short: A tuple of ShortDisk, that of the vault first.
    """

    short = Signal(object)

    def __init__(
        self,
        vault: Path,
        backups: BackupController,
        tasks: Tasks,
        *,
        free: Free = free_bytes,
        monotonic: Callable[[], float] = time.monotonic,
        parent: QObject | None = None,
    ) -> None:
        """Make the controller.

        Args:
            vault: The vault folder.
            backups: Knows where they go.
            tasks: A network or a stick that sleeps answers late.
            free: Tells how much is free.
            monotonic: Seconds of a clock that nobody sets.
            parent: Owner.
        """
        super().__init__(parent)
        self._vault, self._backups, self._free = vault, backups, free
        self._tasks = tasks.beside(self)
        self._monotonic = monotonic
        self._told_at: float | None = None
        self._is_looking = False
        self._timer = QTimer(self)
        self._timer.setInterval(HOUR_S * 1000)
        self._timer.timeout.connect(self.look)
        if (
            QCoreApplication.instance() is not None
        ):  # a command without a screen has nothing that tells the time
            self._timer.start()

    def look(self) -> None:
        """Ask how much room is left; ``short`` follows when it is too little and was not just said."""
        now = self._monotonic()
        is_told = self._told_at is not None and now - self._told_at < HOUR_S
        if not is_told and not self._is_looking:
            self._is_looking = True
            # Where they go is read here: the worker touches no database, which may be closed meanwhile.
            measure = partial(
                _measure, self._vault, self._backups.destination(), self._backups.is_there, self._free
            )
            self._tasks.run(self, measure, self._on_measured, self._on_failed)

    def _on_measured(self, found: tuple[ShortDisk, ...]) -> None:
        self._is_looking = False
        if found:
            self._told_at = self._monotonic()
            self.short.emit(found)

    def _on_failed(self, error: Exception) -> None:
        self._is_looking = False
        raise error


def _measure(
    vault: Path, backups_at: Path | None, is_there: Callable[[Path], bool], free: Free
) -> tuple[ShortDisk, ...]:
    found, disks = [], set()
    folders = [(vault, False)]
    if backups_at is not None and is_there(backups_at):
        folders.append((backups_at, True))
    for folder, has_backups in folders:
        with suppress(OSError):  # gone, or a disk that does not tell
            if (disk := folder.stat().st_dev) in disks:
                continue
            disks.add(disk)
            if (left := free(folder)) < LEAST_FREE_BYTES:
                found.append(ShortDisk(disk=_disk_of(folder), free_bytes=left, has_backups=has_backups))
    return tuple(found)


def _disk_of(folder: Path) -> Path:
    """Return the drive, or the folder where the disk of a folder begins."""
    found = folder.resolve()
    while not os.path.ismount(found) and found != found.parent:
        found = found.parent
    return found
