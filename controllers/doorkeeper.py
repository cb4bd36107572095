"""Who may come into a vault: names before it is open, the wait after failures, the curtain's question."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from controllers import opening
from controllers.opening import Opened, Person, VaultFace
from models.errors import AppError

# ruff: noqa: PLC0415  (the first window is painted before anything of the vault is imported)
if TYPE_CHECKING:
    from controllers.tasks import Tasks
    from models.vault.attempts import Attempts


class Doorkeeper(QObject):
    """What can be asked about a vault without opening it.

    Signals:
        passphrase_checked: Whether ``check_passphrase`` was given the right one (bool), or the AppError that
            kept it from being known.
        faced: The VaultFace that ``look_at`` asked for.
    """

    passphrase_checked = Signal(object)
    faced = Signal(object)

    def __init__(self, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._opened: Opened | None = None
        self._attempts: Attempts | None = None

    def look_at(self, path: Path) -> None:
        """Ask who opens a vault and whether one has to wait; ``faced`` follows."""
        self._tasks.run(self, partial(self._face, path), self.faced.emit)

    def people(self) -> tuple[Person, ...]:
        """Return who opens the vault that is open; nobody while locked."""
        return opening.people_of(self._opened.vault.labels()) if self._opened else ()

    def check_passphrase(self, passphrase: str) -> None:
        """Ask whether a passphrase is that of the person who is in; ``passphrase_checked`` follows."""
        if self._opened is None:
            self.passphrase_checked.emit(False)
            return
        opened = self._opened
        work = partial(opening.is_secret, opened.vault, passphrase, self._tries())
        self._tasks.run(self, work, partial(self._finish_check, opened), partial(self._fail_check, opened))

    def _tries(self) -> Attempts:
        from models.vault.attempts import Attempts

        if self._attempts is None:
            self._attempts = Attempts()
        return self._attempts

    def _face(self, path: Path) -> VaultFace:
        return opening.face_of(path, self._tries())

    def _finish_check(self, opened: Opened, is_right: bool) -> None:
        if opened is self._opened:  # an answer about one vault never opens the curtain of the next
            self.passphrase_checked.emit(is_right)

    def _fail_check(self, opened: Opened, error: Exception) -> None:
        if opened is not self._opened:
            return  # its vault was closed meanwhile, and whatever was asked of it went wrong
        if not isinstance(error, AppError):
            raise error
        self.passphrase_checked.emit(error)
