"""Asks where a PDF is to be saved."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QWidget

from ui.widgets.file_dialogs import FileDialog


def pdf_dialog(parent: QWidget, name: str, words: tuple[str, str], file_name: str) -> FileDialog:
    """Return a dialog, not shown yet.

    Args:
        parent: Owner.
        name: Object name.
        words: Its title, and what kind of file it is.
        file_name: Proposed: neutral, never a name of a person.
    """
    title, kind = words
    dialog = FileDialog(parent, title, _documents())
    dialog.setObjectName(name)
    dialog.setAcceptMode(FileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix("pdf")
    dialog.setNameFilter(kind)
    dialog.selectFile(file_name)
    return dialog


def _documents() -> str:
    """Return where people keep their papers; the current folder may be any, even that of the program."""
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return folder if Path(folder).is_dir() else str(Path.home())
