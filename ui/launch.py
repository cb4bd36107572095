"""From the process to the first painted window: the shortest way, everything else comes after the paint."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer
from PySide6.QtWidgets import QApplication

from controllers import lean_qt
from ui.fonts import load_latin_bold
from ui.locking.relaunch import BACKUP_TO, DEMO_FOLDER, DEMO_PASSPHRASE, replace_process, taken
from ui.preferences import Preferences, forget_folders
from ui.session.first_window import FirstWindow
from ui.theme import theme
from ui.translations import install_language

# What is not needed for the first paint is imported where it is used.
# ruff: noqa: PLC0415
if TYPE_CHECKING:
    from pathlib import Path

    from controllers.closed_copy import ClosedCopy
    from controllers.session import SessionController
    from controllers.tasks import ThreadTasks
    from ui.locking.first_instance import FirstInstance
    from ui.locking.relaunch import LockScreen
    from ui.locking.system_watch import SystemWatch
    from ui.locking.why import Why
    from ui.session.demo_vault import DemoVault, MakeVault
    from ui.start import Start
    from ui.termination import Termination

HELD_ELSEWHERE = 4
"""Exit status of a second start on a vault that is open already: its window was put in front."""


def run(
    vault: Path | None = None, make_demo: MakeVault | None = None, lock_screen: LockScreen | None = None
) -> int:
    """Open the window and stay until it is closed.

    Args:
        vault: A vault folder to offer first.
        make_demo: Makes a throw-away vault of fictional people, opened at once and removed at the end.
        lock_screen: The vault that was just locked; its process was replaced by this one.

    Returns:
        Exit status of the process.
    """
    # The style is named here: what ``setStyle`` answers would have PySide make every enumeration of QStyle.
    application = QApplication([*sys.argv[:1], "-style", theme.STYLE])
    application.setApplicationName("Palier")
    preferences = Preferences()
    install_language(preferences.language())
    theme.install(preferences.theme(), preferences.zoom(), is_styled=True)
    notice = QCoreApplication.translate("Start", "The vault is locked.") if lock_screen else ""
    if lock_screen is not None and lock_screen.why:
        notice = _why(lock_screen).text
    window = FirstWindow(notice)
    window.resize(theme.px(1080), theme.px(700))
    window.restoreGeometry(preferences.geometry())
    launch = Launch(window, preferences, vault, make_demo, lock_screen)
    window.painted.connect(launch.go_on)
    window.show()
    status = application.exec()
    launch.end()
    return status


class Launch(QObject):
    """What is left to do once the first window is on screen."""

    def __init__(
        self,
        window: FirstWindow,
        preferences: Preferences,
        vault: Path | None,
        make_demo: MakeVault | None,
        lock_screen: LockScreen | None = None,
    ) -> None:
        super().__init__()
        self._window, self._preferences = window, preferences
        self._vault, self._make_demo, self._lock_screen = vault, make_demo, lock_screen
        self._tasks: ThreadTasks | None = None
        self._start: Start | None = None
        self._demo: DemoVault | None = None
        self._termination: Termination | None = None
        self._instance: FirstInstance | None = None
        self._system: SystemWatch | None = None
        self._copy: ClosedCopy | None = None

    def go_on(self) -> None:
        """Import what opens a vault and make the window whole."""
        from controllers.session import SessionController
        from controllers.tasks import ThreadTasks
        from models.clock import utc_now
        from ui.start import Start
        from ui.termination import Termination

        lean_qt.go_on()
        keep_every_point()
        load_latin_bold()
        self._termination = Termination(self)
        self._tasks = ThreadTasks()
        session = SessionController(self._tasks, utc_now)
        self._start = Start(session, self._preferences, replace_process=replace_process)
        self._meet_the_first(session, self._start)
        if self._lock_screen is not None:
            why = _why(self._lock_screen)
            self._start.come_back_to(self._lock_screen.place, why.text, is_trouble=why.is_trouble)
            self._vault = self._lock_screen.vault
        self._start.show_open(self._vault, self._window)
        self._copy_closed(self._tasks, self._start)
        self._show_demo(session, self._tasks, self._start)
        self._watch_the_system(self._start)

    def end(self) -> None:
        """Close the vault and leave nothing behind."""
        for watch in (self._system, self._instance):
            if watch is not None:
                watch.stop()
        if self._copy is not None:
            self._copy.close()
        if self._start is not None:
            self._start.close()
        if self._tasks is not None:
            self._tasks.wait()
        if self._demo is not None:
            self._demo.remove()
        if self._termination is not None:
            self._termination.remove()
        forget_folders()

    def _meet_the_first(self, session: SessionController, start: Start) -> None:
        """Listen to later starts on the vault that is open here, and give way to an earlier one."""
        from ui.locking.first_instance import make_first_instance

        self._instance = make_first_instance(self)
        self._instance.asked.connect(self._on_asked)
        start.opened.connect(self._instance.listen)
        start.held_elsewhere.connect(self._instance.raise_other)
        if self._lock_screen is not None and self._lock_screen.vault is not None:
            self._instance.listen(self._lock_screen.vault)
            return
        known = () if self._make_demo else session.known_vaults()
        only = self._vault or (known[0] if len(known) == 1 else None)
        if only is not None and self._instance.raise_other(only):
            words = self.tr("Palier has this vault open already: its window was put in front.")
            if sys.stderr is not None:
                sys.stderr.write(f"{words}\n")
            self._window.hide()
            QTimer.singleShot(0, self, self._give_way)

    def _copy_closed(self, tasks: ThreadTasks, start: Start) -> None:
        """Make the backup of the vault that was just locked, if one was due."""
        from pathlib import Path

        destination = taken(BACKUP_TO)
        vault = self._lock_screen.vault if self._lock_screen is not None else None
        if vault is None or not destination:
            return
        from controllers.closed_copy import ClosedCopy

        self._copy = ClosedCopy(tasks, self)
        start.opening.connect(self._copy.give_up)
        self._copy.start(vault, Path(destination))

    def _give_way(self) -> None:
        QApplication.exit(HELD_ELSEWHERE)

    def _on_asked(self) -> None:
        """Put our window in front, for somebody who started the program a second time."""
        start = self._start
        if start is None:
            return
        window = QApplication.activeModalWidget() or start.main_window or start.open_window
        if window is None:
            return
        if window.isMinimized():
            window.showNormal()
        window.raise_()
        window.activateWindow()
        start.say(self.tr("Palier was open already: here is its window."))

    def _show_demo(self, session: SessionController, tasks: ThreadTasks, start: Start) -> None:
        """Prepare the demonstration, or go on with it behind its lock screen."""
        from pathlib import Path

        folder, passphrase = taken(DEMO_FOLDER), taken(DEMO_PASSPHRASE)
        if self._make_demo is None and not folder:
            return
        from ui.session.demo_vault import DemoVault

        self._demo = DemoVault(session, tasks, self._make_demo or _make_nothing, self)
        self._demo.made.connect(self._on_demo_made)
        if folder:
            self._demo.take_over(Path(folder), passphrase)
        else:
            self._demo.prepare()
            start.say(
                self.tr(
                    "The demonstration is being prepared: a vault of invented people, removed at the end."
                )
            )

    def _on_demo_made(self, passphrase: str) -> None:
        if self._start is not None and self._demo is not None:
            self._start.set_demo_passphrase(passphrase)
            self._start.hand_over({DEMO_FOLDER: str(self._demo.folder), DEMO_PASSPHRASE: passphrase})

    def _watch_the_system(self, start: Start) -> None:
        from ui.locking.system_watch import SystemWatch

        self._system = SystemWatch(self)
        self._system.lock_asked.connect(start.lock_now)
        self._system.start()


def _why(screen: LockScreen) -> Why:
    from ui.locking.why import why_of

    return why_of(screen.why)


def _make_nothing(_path: Path) -> str:
    """Stand where the demonstration was made by the process before."""
    raise RuntimeError("made already")


def keep_every_point() -> None:
    """Receive each point of a signature: X11 would merge the moves of a pen."""
    from PySide6.QtCore import Qt

    QApplication.setAttribute(Qt.ApplicationAttribute.AA_CompressHighFrequencyEvents, on=False)
    QApplication.setAttribute(Qt.ApplicationAttribute.AA_CompressTabletEvents, on=False)
