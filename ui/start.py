"""From the process to the first painted window; what is heavy is imported after the paint."""

from __future__ import annotations

import sys
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Final, cast

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

from controllers.session import SessionController
from controllers.tasks import ThreadTasks
from models.clock import utc_now
from models.errors import AppError
from ui.crash import CrashReporter
from ui.preferences import Preferences
from ui.session.demo_vault import DemoVault, MakeVault
from ui.session.open_window import OpenWindow
from ui.theme import theme
from ui.translations import install_language

if TYPE_CHECKING:
    from controllers.workspace import Workspace
    from models.records.settings import Settings
    from ui.main_window import MainWindow
    from ui.session.create_page import NewVault

# Imported one by one while the passphrase is typed, so that unlocking only has to build them.
_LATER: Final = (
    "ui.main_window",
    "ui.permanence.permanence_page",
    "ui.residents.residents_page",
    "ui.employers.employers_page",
    "ui.plans.plans_page",
)
_PASSPHRASE_CODES: Final = ("vault.wrong_passphrase", "vault.weak_passphrase")


class Start(QObject):
    """Owns the windows: the first one while locked, the main one while a vault is open, never both."""

    def __init__(
        self, session: SessionController, preferences: Preferences, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session, self._preferences = session, preferences
        self._open: OpenWindow | None = None
        self._main: MainWindow | None = None
        self._new_vault: NewVault | None = None
        self._later = list(_LATER)
        self._notice = ""
        self._is_closing = False
        self._crashes = CrashReporter(self)
        self._crashes.install()
        self._crashes.crashed.connect(self._on_crashed)
        session.unlocked.connect(self._on_unlocked)
        session.locked.connect(self._on_locked)
        session.failed.connect(self._on_failed)
        session.busy_changed.connect(self._on_busy)

    @property
    def open_window(self) -> OpenWindow | None:
        """The first window, None while a vault is open."""
        return self._open

    @property
    def main_window(self) -> MainWindow | None:
        """The main window, None while locked."""
        return self._main

    def show_open(self, vault: Path | None = None) -> None:
        """Show the first window.

        Args:
            vault: A vault folder named on the command line; offered first.
        """
        known = self._session.known_vaults()
        vaults = known if vault is None else (vault, *(path for path in known if path != vault))
        window = OpenWindow(vaults, self._session.suggest_path, self._preferences.language())
        window.open_requested.connect(self._session.unlock)
        window.create_requested.connect(self._on_create)
        window.painted.connect(self._on_painted)
        if self._notice:
            window.show_notice(self._notice)
        window.resize(theme.px(1080), theme.px(700))
        window.restoreGeometry(self._preferences.geometry())
        window.show()
        window.unlock_page.passphrase.setFocus()
        self._open = window

    def lock(self, notice: str = "") -> None:
        """Close the vault and destroy everything that shows it."""
        self._notice = notice
        if self._main is not None:
            self._main.flush()
        self._session.lock()

    def close(self) -> None:
        """Undo what was installed in the process."""
        self._is_closing = True
        self.lock()
        self._crashes.remove()
        if self._open is not None:
            self._open.close()
            self._open.deleteLater()
            self._open = None

    def _on_painted(self) -> None:
        self._session.warm_up()
        QTimer.singleShot(0, self, self._import_next)

    def _import_next(self) -> None:
        """Import one screen, then let the window live: typing never waits for the whole."""
        if self._later and not self._session.is_busy:
            import_module(self._later.pop(0))
            QTimer.singleShot(15, self, self._import_next)

    def _on_create(self, request: object) -> None:
        self._new_vault = cast("NewVault", request)
        self._session.create(self._new_vault.path, self._new_vault.passphrase, self._new_vault.settings)

    def _on_unlocked(self, workspace: Workspace) -> None:
        new_vault, self._new_vault = self._new_vault, None
        if new_vault is not None and new_vault.residence is not None:
            _keep_first_hall(workspace, new_vault)
        self._wear(workspace.settings.settings())
        self._show_main(workspace)
        if self._open is not None:
            self._preferences.keep_geometry(self._open.saveGeometry())
            self._open.forget()
            self._open.close()
            self._open.deleteLater()
            self._open = None

    def _on_locked(self) -> None:
        if self._main is not None:
            self._preferences.keep_geometry(self._main.saveGeometry())
        if not self._is_closing:
            self.show_open()  # before the other closes: the process ends with its last window
        main, self._main = self._main, None
        if main is not None:
            main.destroy_pages()
            main.close()
            main.deleteLater()

    def _on_failed(self, error: AppError) -> None:
        from ui.errors import error_text  # noqa: PLC0415  (not needed to paint the first window)

        self._new_vault = None
        if self._open is not None:
            self._open.show_error(error_text(error), is_passphrase=error.code in _PASSPHRASE_CODES)

    def _on_busy(self, is_busy: bool) -> None:
        if self._open is not None:
            self._open.set_busy(is_busy)

    def _on_crashed(self) -> None:
        words = self.tr("Something unexpected happened. What was saved is safe; you can go on.")
        if self._main is not None:
            self._main.show_message("error", words)
        elif self._open is not None:
            self._open.show_error(words, is_passphrase=False)

    def _on_language_changed(self) -> None:
        """Build the main window again: sentences are fetched when a screen is made."""
        workspace = self._session.workspace
        if self._main is None or workspace is None:
            return
        place = self._main.place()
        self._main.flush()
        self._wear(workspace.settings.settings())
        old = self._main
        self._show_main(workspace)
        self._main.go_to(place)
        old.destroy_pages()
        old.close()
        old.deleteLater()

    def _show_main(self, workspace: Workspace) -> None:
        from ui.main_window import MainWindow  # noqa: PLC0415  (imported after the first paint)

        window = MainWindow(workspace, self._session)
        window.lock_requested.connect(self._on_lock_requested)
        window.language_changed.connect(self._on_language_changed)
        window.look_changed.connect(self._on_look_changed)
        geometry = self._main.saveGeometry() if self._main else self._preferences.geometry()
        window.resize(theme.px(1180), theme.px(720))
        window.restoreGeometry(geometry)
        self._main = window
        window.show()

    def _on_lock_requested(self) -> None:
        self.lock(self.tr("The vault is locked."))

    def _on_look_changed(self, settings: Settings) -> None:
        theme.apply(settings.theme, settings.zoom)
        self._preferences.keep_look(settings.theme, settings.zoom, settings.language)

    def _wear(self, settings: Settings) -> None:
        """Put on the language, theme and zoom of this vault."""
        if settings.language != self._preferences.language():
            install_language(settings.language)
        if (settings.theme, settings.zoom) != (str(theme.name), theme.zoom):
            theme.apply(settings.theme, settings.zoom)
        self._preferences.keep_look(settings.theme, settings.zoom, settings.language)


def run(vault: Path | None = None, make_demo: MakeVault | None = None) -> int:
    """Open the window and stay until it is closed.

    Args:
        vault: A vault folder to offer first.
        make_demo: Makes a throw-away vault of fictional people, opened at once and removed at the end.

    Returns:
        Exit status of the process.
    """
    # Every point of a signature counts: without this, X11 merges moves of the pen.
    QApplication.setAttribute(Qt.ApplicationAttribute.AA_CompressHighFrequencyEvents, on=False)
    QApplication.setAttribute(Qt.ApplicationAttribute.AA_CompressTabletEvents, on=False)
    application = QApplication(sys.argv[:1])
    application.setApplicationName("Palier")
    preferences = Preferences()
    install_language(preferences.language())
    theme.install(preferences.theme(), preferences.zoom())
    tasks = ThreadTasks()
    session = SessionController(tasks, utc_now)
    start = Start(session, preferences)
    start.show_open(vault)
    demo = DemoVault(session, tasks, make_demo) if make_demo is not None else None
    if demo is not None and start.open_window is not None:
        start.open_window.painted.connect(demo.prepare)
    status = application.exec()
    start.close()
    tasks.wait()
    if demo is not None:
        demo.remove()
    return status


def _keep_first_hall(workspace: Workspace, new_vault: NewVault) -> None:
    from dataclasses import replace  # noqa: PLC0415  (used once in the life of a vault)

    if new_vault.residence is None:
        return
    record = workspace.residents.save_residence(new_vault.residence)
    hall = record.content.buildings[0].halls[0]
    settings = workspace.settings.settings()
    workspace.settings.save(replace(settings, current_hall_id=hall.hall_id))
