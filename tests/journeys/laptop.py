"""A laptop of its own for a journey: its folders, its settings, the application switched on, off, or cut."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QSettings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from controllers.session import SessionController
from controllers.tasks import InlineTasks, ThreadTasks
from controllers.workspace import Workspace
from models.clock import utc_now
from models.vault.keys import CHEAPEST
from tests.factories import some_settings
from tests.journeys.person import Person
from ui import translations
from ui.main_window import MainWindow
from ui.preferences import Preferences
from ui.start import Start
from ui.theme import theme
from ui.translations import install_language


class Laptop:
    """Owns the process-wide settings for the time of a journey."""

    def __init__(self, folder: Path, qtbot: QtBot, patch: pytest.MonkeyPatch) -> None:
        self._folder, self._qtbot, self._patch = folder, qtbot, patch
        self._locale = QLocale()
        self._start: Start | None = None
        self._session: SessionController | None = None
        self._tasks: ThreadTasks | None = None
        self._lives = 0
        self._live_in(folder / "data")

    @property
    def data(self) -> Path:
        """The folder that holds the vaults."""
        return self._folder / "data" if not self._lives else self._folder / f"data-{self._lives}"

    @property
    def workspace(self) -> Workspace:
        """The controllers of the open vault."""
        assert self._session is not None
        assert self._session.workspace is not None
        return self._session.workspace

    @property
    def window(self) -> MainWindow:
        """The main window."""
        assert self._start is not None
        assert self._start.main_window is not None
        return self._start.main_window

    def make_vault(self, passphrase: str, fill: Callable[[Laptop], object]) -> None:
        """Make a vault, without any window, and have it filled."""
        self._session = SessionController(InlineTasks(), utc_now, CHEAPEST)
        self._session.create_now(self._session.suggest_path("Palier"), passphrase, some_settings())
        fill(self)
        self._session.lock()
        self._session = None

    def switch_on(self) -> Person:
        """Start the application, in French; return somebody in front of its first window."""
        install_language("fr")
        theme.install("light", 1.0)
        self._tasks = ThreadTasks()
        self._session = SessionController(self._tasks, utc_now, CHEAPEST)
        file = QSettings(str(self._folder / "palier.ini"), QSettings.Format.IniFormat)
        self._start = Start(self._session, Preferences(file))
        self._start._crashes.remove()  # a stray exception fails the test instead of being told on screen
        self._start.show_open()
        window = self._start.open_window
        assert window is not None
        self._qtbot.waitActive(window)
        return Person(self._qtbot)

    def switch_off(self) -> None:
        """End the application as a person does."""
        if self._start is not None and self._tasks is not None:
            self._start.close()
            self._tasks.wait()
            self._start.deleteLater()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        self._start = self._tasks = self._session = None

    def cut(self) -> Person:
        """Lose power: what was on the disk at that instant is all that the next start finds."""
        before = self.data
        self._lives += 1
        shutil.copytree(before / "palier", self.data / "palier")
        self.switch_off()
        self._live_in(self.data)
        return self.switch_on()

    def give_back(self) -> None:
        """Leave the process as it was found."""
        self.switch_off()
        while translations._installed:
            QCoreApplication.removeTranslator(translations._installed.pop())
        QLocale.setDefault(self._locale)
        for window in QApplication.topLevelWidgets():
            window.close()

    def _live_in(self, data: Path) -> None:
        data.mkdir(exist_ok=True)
        self._patch.setenv("XDG_DATA_HOME", str(data))
        self._patch.setenv("HOME", str(self._folder))
