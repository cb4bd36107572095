"""A small picture with what chooses and removes it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QWidget

from ui.theme import theme
from ui.widgets.buttons import make_button
from ui.widgets.file_dialogs import FileDialog
from ui.widgets.labels import label
from ui.widgets.layouts import STRETCH, clear, column, row

_WIDTH, _HEIGHT = 190, 70
"""Pixels at zoom 1 of the picture shown; it stands on white, as on paper."""


class LogoField(QWidget):
    """Edits the bytes of a logo; reading a file is somebody else's work.

    Signals:
        edited: The person chose another picture, or removed it.
        file_chosen: Path of a file to make a small picture of.
    """

    edited = Signal()
    file_chosen = Signal(object)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setProperty("look", "clear")
        self._logo = b""
        self._dialog: FileDialog | None = None
        self._picture = label("", name=f"{name}_picture")
        self._picture.setAccessibleName(self.tr("Logo"))
        self.choose_button = make_button(self.tr("Choose a picture…"), "plain", "plus", name=f"{name}_choose")
        self.remove_button = make_button(self.tr("Remove the logo"), "ghost", "close", name=f"{name}_remove")
        self.choose_button.clicked.connect(self._on_choose)
        self.remove_button.clicked.connect(self._on_remove)
        buttons = clear(f"{name}_buttons", column(self.choose_button, self.remove_button, gap=4))
        self.setLayout(row(self._picture, buttons, STRETCH, gap=12))
        self.setFocusProxy(self.choose_button)
        theme.changed.connect(self._show)
        self._show()

    def value(self) -> bytes:
        """Return the bytes of the picture; empty: none."""
        return self._logo

    def set_value(self, value: object) -> None:
        """Show a picture."""
        self._logo = value if isinstance(value, bytes) else b""
        self._show()

    def is_valid(self) -> bool:
        """A picture that was made small is always valid."""
        return True

    def take(self, logo: bytes) -> None:
        """Put the picture that was made of the file chosen."""
        self._logo = logo
        self._show()
        self.edited.emit()

    def _show(self) -> None:
        room = QSize(theme.px(_WIDTH), theme.px(_HEIGHT))
        self._picture.setFixedSize(room)
        self._picture.setPixmap(_on_paper(self._logo, room) if self._logo else QPixmap())
        self._picture.setHidden(not self._logo)
        self.remove_button.setHidden(not self._logo)

    def _on_choose(self) -> None:
        dialog = FileDialog(self, self.tr("Choose a picture"))
        dialog.setFileMode(FileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(self.tr("Pictures (*.png *.jpg *.jpeg)"))
        dialog.fileSelected.connect(self._on_file)
        self._dialog = dialog
        dialog.open()

    def _on_file(self, path: str) -> None:
        self.file_chosen.emit(Path(path))

    def _on_remove(self) -> None:
        self.take(b"")
        self.choose_button.setFocus()


def _on_paper(logo: bytes, room: QSize) -> QPixmap:
    """Return the picture on white, as it will be printed, whatever the theme."""
    paper = QPixmap(room)
    paper.fill(Qt.GlobalColor.white)
    picture = QPixmap()
    if picture.loadFromData(logo):
        edge = QSize(theme.px(16), theme.px(12))
        shown = picture.scaled(
            room - edge, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
        painter = QPainter(paper)
        left, top = (room.width() - shown.width()) // 2, (room.height() - shown.height()) // 2
        painter.drawPixmap(left, top, shown)
        painter.end()
    return paper
