"""Outside the vault only the look of the window is remembered."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QSettings

from ui.preferences import Preferences
from ui.tokens import ThemeName


def test_the_look_is_kept_from_one_start_to_the_next(tmp_path: object) -> None:
    file = QSettings(f"{tmp_path}/palier.ini", QSettings.Format.IniFormat)
    Preferences(file).keep_look("contrast", 1.5, "en")
    Preferences(file).keep_geometry(QByteArray(b"place"))
    file.sync()

    again = Preferences(QSettings(f"{tmp_path}/palier.ini", QSettings.Format.IniFormat))

    assert (again.theme(), again.zoom(), again.language()) == (ThemeName.CONTRAST, 1.5, "en")
    assert again.geometry() == QByteArray(b"place")
    assert set(file.allKeys()) == {"window/theme", "window/zoom", "window/language", "window/geometry"}


def test_a_damaged_file_gives_the_usual_look(tmp_path: object) -> None:
    file = QSettings(f"{tmp_path}/palier.ini", QSettings.Format.IniFormat)
    for key in ("theme", "zoom", "language"):
        file.setValue(f"window/{key}", "\0?")

    look = Preferences(file)

    assert (look.theme(), look.zoom(), look.language()) == (ThemeName.LIGHT, 1.0, "fr")
