"""Language, theme and zoom: put on as the vault says, remembered for the lock screen."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from models.records.settings import Settings
from ui.preferences import Preferences
from ui.theme import theme
from ui.translations import install_language


class Look(QObject):
    """How the windows look."""

    def __init__(self, preferences: Preferences, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._preferences = preferences

    def wear(self, settings: Settings) -> None:
        """Put on the language, theme and zoom of a vault."""
        if settings.language != self._preferences.language():
            install_language(settings.language)
        if (settings.theme, settings.zoom) != (str(theme.name), theme.zoom):
            theme.apply(settings.theme, settings.zoom)
        self._preferences.keep_look(settings.theme, settings.zoom, settings.language)

    def place(self, window: QWidget, before: QWidget | None) -> None:
        """Put the main window where it was; the first time, the small screen is used whole.

        Args:
            window: The window, not shown yet.
            before: The one that it replaces on screen, if any.
        """
        geometry = before.saveGeometry() if before is not None else self._preferences.geometry()
        window.resize(theme.px(1180), theme.px(720))
        if geometry.isEmpty():
            window.setWindowState(Qt.WindowState.WindowMaximized)
        window.restoreGeometry(geometry)

    def change(self, settings: Settings) -> None:
        """Put on another theme or zoom."""
        theme.apply(settings.theme, settings.zoom)
        self._preferences.keep_look(settings.theme, settings.zoom, settings.language)
