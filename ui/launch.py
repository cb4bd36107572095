"""From the process to the first painted window: the shortest way, everything else comes after the paint."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from ui.fonts import load_latin_bold
from ui.preferences import Preferences
from ui.session.first_window import FirstWindow
from ui.theme import theme
from ui.translations import install_language

# What is not needed for the first paint is imported where it is used.
# ruff: noqa: PLC0415
if TYPE_CHECKING:
    from pathlib import Path

    from controllers.tasks import ThreadTasks
    from ui.session.demo_vault import DemoVault, MakeVault
    from ui.start import Start
    from ui.termination import Termination


def run(vault: Path | None = None, make_demo: MakeVault | None = None) -> int:
    """Open the window and stay until it is closed.

    Args:
        vault: A vault folder to offer first.
        make_demo: Makes a throw-away vault of fictional people, opened at once and removed at the end.

    Returns:
        Exit status of the process.
    """
    application = QApplication(sys.argv[:1])
    application.setApplicationName("Palier")
    preferences = Preferences()
    install_language(preferences.language())
    theme.install(preferences.theme(), preferences.zoom())
    window = FirstWindow()
    window.resize(theme.px(1080), theme.px(700))
    window.restoreGeometry(preferences.geometry())
    launch = Launch(window, preferences, vault, make_demo)
    window.painted.connect(launch.go_on)
    window.show()
    status = application.exec()
    launch.end()
    return status


class Launch(QObject):
    """What is left to do once the first window is on screen."""

    def __init__(
        self, window: FirstWindow, preferences: Preferences, vault: Path | None, make_demo: MakeVault | None
    ) -> None:
        super().__init__()
        self._window, self._preferences = window, preferences
        self._vault, self._make_demo = vault, make_demo
        self._tasks: ThreadTasks | None = None
        self._start: Start | None = None
        self._demo: DemoVault | None = None
        self._termination: Termination | None = None

    def go_on(self) -> None:
        """Import what opens a vault and make the window whole."""
        from controllers.session import SessionController
        from controllers.tasks import ThreadTasks
        from models.clock import utc_now
        from ui.start import Start
        from ui.termination import Termination

        keep_every_point()
        load_latin_bold()
        self._termination = Termination(self)
        self._tasks = ThreadTasks()
        session = SessionController(self._tasks, utc_now)
        self._start = Start(session, self._preferences)
        self._start.show_open(self._vault, self._window)
        if self._make_demo is not None:
            from ui.session.demo_vault import DemoVault

            self._demo = DemoVault(session, self._tasks, self._make_demo, self)
            self._demo.made.connect(self._start.set_demo_passphrase)
            self._demo.prepare()
            self._start.announce_demo()

    def end(self) -> None:
        """Close the vault and leave nothing behind."""
        if self._start is not None:
            self._start.close()
        if self._tasks is not None:
            self._tasks.wait()
        if self._demo is not None:
            self._demo.remove()
        if self._termination is not None:
            self._termination.remove()


def keep_every_point() -> None:
    """Receive each point of a signature: X11 would merge the moves of a pen."""
    from PySide6.QtCore import Qt

    QApplication.setAttribute(Qt.ApplicationAttribute.AA_CompressHighFrequencyEvents, on=False)
    QApplication.setAttribute(Qt.ApplicationAttribute.AA_CompressTabletEvents, on=False)
