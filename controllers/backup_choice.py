"""Tries, beside the screen, whether a place that was just chosen for the backups can be relied on."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from models.errors import AppError, BackupFailure

if TYPE_CHECKING:
    from controllers.backup_work import BackupWork
    from controllers.tasks import Tasks


class BackupChoice(QObject):
    """One place at a time: a slow stick is written to while the window goes on.

    Signals:
        proved: Path of a place that took what was written to it.
        refused: The AppError of a place that did not.
    """

    proved = Signal(object)
    refused = Signal(object)

    def __init__(self, work: BackupWork, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._work, self._tasks = work, tasks
        self.is_under_way = False

    def begin(self, folder: Path, *, is_known: bool) -> None:
        """Write to a place; ``proved`` or ``refused`` follows.

        Args:
            folder: The place.
            is_known: Backups go there already.
        """
        if self.is_under_way:
            self.refused.emit(BackupFailure("backup.busy"))
            return
        self.is_under_way = True
        work = partial(self._work.prove, folder, is_known=is_known)
        self._tasks.run(self, work, partial(self._on_proved, folder), self._on_refused)

    def _on_proved(self, folder: Path, _: None) -> None:
        self.is_under_way = False
        self.proved.emit(folder)

    def _on_refused(self, error: Exception) -> None:
        self.is_under_way = False
        if not isinstance(error, AppError):
            raise error
        self.refused.emit(error)
