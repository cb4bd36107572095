"""The last things done before a vault is closed, and the process that shows the lock screen after."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QProcess

from ui.locking.relaunch import BACKUP_TO, LockScreen

if TYPE_CHECKING:
    from pathlib import Path

    from controllers.workspace import Workspace
    from ui.crash import CrashReporter
    from ui.locking.relaunch import ReplaceProcess
    from ui.main_window import MainWindow
    from ui.preferences import Preferences

_PRINTING_MS: Final = 300
"""How long a document on its way to the print service may hold the lock up."""


class Leaving:
    """How a vault is left.

    Attributes:
        surroundings: Environment variables that the lock screen must have.
        is_new_process: Whether the lock screen is shown by a new process.
    """

    def __init__(
        self, preferences: Preferences, crashes: CrashReporter, replace_process: ReplaceProcess | None
    ) -> None:
        self._preferences, self._crashes = preferences, crashes
        self._replace_process = replace_process
        self.surroundings: dict[str, str] = {}
        self._why = ""
        self.is_new_process = replace_process is not None

    def leave(self, main: MainWindow, workspace: Workspace | None) -> None:
        """Keep what is half typed and let the print service have its document; whatever fails, go on."""
        from ui.locking.last_words import let_photos_in, let_words_in  # noqa: PLC0415  (no window needs it)

        self._why = ""
        try:
            if workspace is not None:
                self._why = let_words_in(main, workspace)
            main.flush()
            if workspace is not None:
                self._why = let_photos_in(main, workspace) or self._why
            main.curtain.stop()
            stick = workspace.backups.lock_destination() if workspace is not None else None
            self.surroundings[BACKUP_TO] = str(stick or "")
            for process in main.findChildren(QProcess):
                process.waitForBytesWritten(_PRINTING_MS)
        except Exception as error:  # noqa: BLE001  (a vault left open because of a draft would be worse)
            self._crashes.report(error)

    def become_lock_screen(self, vault: Path | None, place: str, why: str = "") -> None:
        """Show the lock screen in a new process; this comes back only if the system refused it.

        Args:
            vault: The vault that was closed; None: none exists yet.
            place: Code of the page to come back to.
            why: Code of what is said there (``ui.locking.why``); empty: what leaving has to say.
        """
        if self._replace_process is not None:
            self._preferences.settle()
            screen = LockScreen(
                vault=vault, place=place, why=why or self._why, surroundings=self.surroundings
            )
            with suppress(OSError):
                self._replace_process(screen)
