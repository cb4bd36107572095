"""The window in which a file or a folder is chosen: where somebody has been is written nowhere.

A folder may bear the name of a person. Qt's window keeps those that were visited in a file that all programs
share, and that of the system in lists of its own, which no program can empty: only Qt's is shown.
"""

from __future__ import annotations

from PySide6.QtWidgets import QFileDialog, QWidget

from ui.preferences import forget_folders, keep_folders_nowhere


class FileDialog(QFileDialog):
    """Used once: it goes away when it is closed, and what Qt keeps of it at that instant goes with it."""

    def __init__(self, parent: QWidget, title: str, folder: str = "") -> None:
        """Make the window; ``open`` shows it.

        Args:
            parent: The page that asks.
            title: Of the window.
            folder: Where it begins, with the name of a file or without.
        """
        keep_folders_nowhere()
        super().__init__(parent, title, folder)
        self.setOption(QFileDialog.Option.DontUseNativeDialog)
        self.finished.connect(self.deleteLater)
        self.destroyed.connect(forget_folders)  # Qt writes in its destructor, just before
