"""What is remembered outside the vault: how the first window looks; never a name, never a path."""

from __future__ import annotations

import os
from typing import Final

from PySide6.QtCore import QByteArray, QSettings

from ui.tokens import ThemeName

_GEOMETRY: Final = "window/geometry"
_THEME: Final = "window/theme"
_ZOOM: Final = "window/zoom"
_LANGUAGE: Final = "window/language"
_LANGUAGES: Final = ("fr", "en")
_OF_QT: Final = "QtProject"
_VISITED: Final = "FileDialog"


class Preferences:
    """Geometry, theme, zoom and language: the unlock screen looks as the person chose."""

    def __init__(self, settings: QSettings | None = None) -> None:
        self._settings = settings or QSettings("Palier", "Palier")
        keep_folders_nowhere()

    def geometry(self) -> QByteArray:
        """Return the geometry kept, empty the first time."""
        value = self._settings.value(_GEOMETRY)
        return value if isinstance(value, QByteArray) else QByteArray()

    def keep_geometry(self, geometry: QByteArray) -> None:
        """Keep the geometry of the window."""
        self._settings.setValue(_GEOMETRY, geometry)

    def settle(self) -> None:
        """Write what is kept at once: the process is about to be replaced."""
        self._settings.sync()
        forget_folders()

    def theme(self) -> ThemeName:
        """Return the theme kept; light the first time."""
        value = self._settings.value(_THEME)
        return ThemeName(value) if value in set(ThemeName) else ThemeName.LIGHT

    def zoom(self) -> float:
        """Return the zoom kept; 1 the first time."""
        try:
            return float(str(self._settings.value(_ZOOM, "1")))
        except ValueError:
            return 1.0

    def language(self) -> str:
        """Return ``fr`` or ``en``; French the first time."""
        value = self._settings.value(_LANGUAGE)
        return value if value in _LANGUAGES else "fr"

    def keep_look(self, theme: str, zoom: float, language: str) -> None:
        """Keep how the unlock screen looks next time."""
        self._settings.setValue(_THEME, theme)
        self._settings.setValue(_ZOOM, zoom)
        self._settings.setValue(_LANGUAGE, language)


def keep_folders_nowhere() -> None:
    """Keep Qt from writing which folders were visited, in a file that all programs share."""
    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, os.devnull)


def forget_folders() -> None:
    """Remove what Qt kept of the folders visited, where settings are no file: Windows and macOS."""
    kept = QSettings(QSettings.Scope.UserScope, _OF_QT)
    kept.setFallbacksEnabled(False)
    if _VISITED in kept.childGroups():
        kept.remove(_VISITED)
        kept.sync()
