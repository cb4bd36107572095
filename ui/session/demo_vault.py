"""A throw-away vault of fictional people: made in a folder of its own, gone when the window closes."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from functools import partial
from pathlib import Path
from tempfile import mkdtemp

from PySide6.QtCore import QObject, Signal

from controllers.session import SessionController
from controllers.tasks import Tasks

MakeVault = Callable[[Path], str]
"""Makes a closed vault at a path and returns its passphrase; slow, runs beside the screen."""


class DemoVault(QObject):
    """Prepares the demonstration and removes it.

    Signals:
        made: The passphrase that was drawn; nobody has to type it.
    """

    made = Signal(object)

    def __init__(
        self, session: SessionController, tasks: Tasks, make: MakeVault, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session, self._tasks, self._make = session, tasks, make
        self._folder: Path | None = None

    def prepare(self) -> None:
        """Make the vault beside the screen, then open it."""
        if self._folder is None:
            self._folder = Path(mkdtemp(prefix="palier-demo-"))
            self._session.busy_changed.emit(True)
            self._tasks.run(self, partial(self._make, self._path()), self._open)

    def take_over(self, folder: Path, passphrase: str) -> None:
        """Go on with the demonstration of the process that this one replaces."""
        self._folder = folder
        self.made.emit(passphrase)

    def remove(self) -> None:
        """Remove what was made; call it once the vault is closed."""
        if self._folder is not None:
            shutil.rmtree(self._folder, ignore_errors=True)

    @property
    def folder(self) -> Path | None:
        """The folder that is removed at the end; None before it is made."""
        return self._folder

    def _open(self, passphrase: str) -> None:
        self.made.emit(passphrase)
        self._session.unlock(self._path(), passphrase)

    def _path(self) -> Path:
        return (self._folder or Path()) / "Demo.palier"
