"""The main window: made for whoever came in, again in another language or for somebody else, destroyed."""

from __future__ import annotations

import gc
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

if TYPE_CHECKING:
    from controllers.session import SessionController
    from controllers.workspace import Workspace
    from ui.look import Look
    from ui.main_window import MainWindow


class OpenedWindow(QObject):
    """Holds the window of the open vault, None while locked.

    Attributes:
        place: Code of the page one left; shown again in the next window.

    Signals:
        lock_requested: Close the vault.
    """

    lock_requested = Signal()

    def __init__(self, session: SessionController, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._look = session, look
        self._window: MainWindow | None = None
        self._demo_passphrase = ""
        self.place = "hall"
        session.switched.connect(self._show_again)

    @property
    def window(self) -> MainWindow | None:
        """The window, None while locked."""
        return self._window

    def prefill(self, passphrase: str) -> None:
        """Have the curtain of the demonstration rise by itself."""
        self._demo_passphrase = passphrase

    def show(self, workspace: Workspace) -> None:
        """Show a window on an open vault, in the language and look of whoever is in."""
        from ui.main_window import MainWindow  # noqa: PLC0415  (imported after the first paint)

        self._look.wear(workspace.settings.settings())
        window = MainWindow(workspace, self._session, self.place)
        window.lock_requested.connect(self.lock_requested)
        window.language_changed.connect(self._on_language_changed)
        window.look_changed.connect(self._look.change)
        self._look.place(window, self._window)
        if self._demo_passphrase:
            window.curtain.curtain.prefill(self._demo_passphrase)
        self._window = window
        window.show()

    def remember_place(self) -> None:
        """Note the page shown: the next window begins there."""
        if self._window is not None:
            self.place = self._window.place()

    def destroy(self) -> None:
        """Destroy the window and what it shows, now."""
        window, self._window = self._window, None
        self._destroy(window)

    def _destroy(self, window: MainWindow | None) -> None:
        if window is not None:
            window.destroy_pages()
            window.close()
            window.deleteLater()
            QTimer.singleShot(0, self, self._forget)

    def _forget(self) -> None:
        """Free the records that windows and controllers held in circles, now rather than some day."""
        gc.collect()

    def _on_language_changed(self) -> None:
        """Sentences are fetched when a screen is made."""
        workspace = self._session.workspace
        if self._window is not None and workspace is not None:
            self._window.flush()
            self._show_again(workspace)

    def _show_again(self, workspace: Workspace) -> None:
        """Make another window in the place of the one shown; what was half typed was kept before."""
        old = self._window
        if old is not None:
            self.remember_place()
            self.show(workspace)
            self._destroy(old)
