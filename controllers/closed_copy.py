"""The backup made at the lock: a closed vault is copied as it is, without any key, by the lock screen."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject

from models.errors import AppError

# The lock screen is on screen before anything of the vault is imported.
# ruff: noqa: PLC0415
if TYPE_CHECKING:
    from controllers.tasks import Tasks
    from models.backup.watch import Watch


_PATIENCE_MS: Final = 2_000
"""A stick that takes longer over one piece no longer holds the end of the program up."""


class ClosedCopy(QObject):
    """One copy, beside the screen; whoever opens the vault comes first."""

    def __init__(self, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks.beside(self)  # the names of a vault are read meanwhile, and nothing waits
        self._watch: Watch | None = None

    def start(self, vault: Path, destination: Path) -> None:
        """Copy a closed vault; what keeps it from being copied is told once the vault is open again.

        Args:
            vault: The vault folder.
            destination: Where its backups go.
        """
        from models.backup.watch import Watch

        self._watch = Watch()
        work = partial(_copy, vault, destination, self._watch)
        self._tasks.run(self, work, _ignore)

    def give_up(self) -> None:
        """Stop at the next piece: the vault is wanted, or the program ends."""
        if self._watch is not None:
            self._watch.stop()

    def close(self) -> None:
        """Stop, and wait for one piece at most: half a copy is swept next time."""
        self.give_up()
        self._tasks.wait(_PATIENCE_MS)


def _copy(vault: Path, destination: Path, watch: Watch) -> None:
    from models.backup.closed import copy_closed

    try:
        copy_closed(vault, destination, watch=watch)
    except AppError:
        return  # the badge says how old the last sound backup is


def _ignore(_: None) -> None:
    """Nothing waits for the copy."""
