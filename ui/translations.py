"""Speak the language of the screens: our sentences, Qt's own, and the way dates are written."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from models.i18n import QT_TRANSLATE_NOOP

_FOLDER: Final = Path(__file__).resolve().parent.parent / "resources" / "translations"
_LOCALES: Final = {"fr": "fr_FR", "en": "en_GB"}
# What Qt's own French leaves out of the window in which a file is chosen; ours is asked first.
QT_WORDS: Final = (
    QT_TRANSLATE_NOOP("QFileDialog", "&Look in:"),
    QT_TRANSLATE_NOOP("QFileDialog", "Files of &type:"),
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Folder"),
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "%1 File"),
)
_installed: list[QTranslator] = []


def install_language(language: str) -> None:
    """Switch the language of whatever is built from now on.

    Args:
        language: ``fr`` or ``en``. The source sentences are English, which has a file for its plurals.
    """
    application = QCoreApplication.instance()
    if application is None:
        return
    while _installed:
        application.removeTranslator(_installed.pop())
    QLocale.setDefault(QLocale(_LOCALES[language]))
    qt_folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for file in (f"{qt_folder}/qtbase_{language}.qm", str(_FOLDER / f"palier_{language}.qm")):
        translator = QTranslator(application)
        if translator.load(file):
            application.installTranslator(translator)
            _installed.append(translator)
