"""Language, theme and zoom: put on as the vault says, remembered for the lock screen."""

from __future__ import annotations

from PySide6.QtCore import QObject

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

    def change(self, settings: Settings) -> None:
        """Put on another theme or zoom."""
        theme.apply(settings.theme, settings.zoom)
        self._preferences.keep_look(settings.theme, settings.zoom, settings.language)
