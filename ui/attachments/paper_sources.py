"""Where the sheets come from: a file, what is pasted, a folder in which the scanner writes."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.attachments.given import given_files
from ui.attachments.watched_folder import WatchedFolder
from ui.widgets.buttons import make_button
from ui.widgets.file_dialogs import FileDialog
from ui.widgets.kept_focus import KeptFocus
from ui.widgets.labels import label
from ui.widgets.layouts import column, flow


class PaperSources(QWidget):
    """Three ways in; dropping a file on the page is the fourth.

    Signals:
        given: Tuple of GivenFile to read.
        paste_requested: What was copied is to be read.
        told: Kind and words of a message.
    """

    given = Signal(object)
    paste_requested = Signal()
    told = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("paper_sources")
        self.setProperty("look", "clear")
        self._dialog: FileDialog | None = None
        self._kept_focus = KeptFocus(self)
        self.folder = WatchedFolder(self)
        self.folder.arrived.connect(self.given)
        self.folder.lost.connect(self._on_lost)
        self.file_button = make_button(self.tr("Choose a &file…"), "plain", "plus", name="paper_file")
        self.file_button.clicked.connect(self._on_file)
        self.paste_button = make_button(self.tr("Paste"), "ghost", "copy", name="paper_paste")
        self.paste_button.clicked.connect(self.paste_requested)
        self.watch_button = make_button("", "ghost", "eye", name="paper_watch")
        self.watch_button.clicked.connect(self._on_watch)
        self._watching = label("", "small", name="paper_watching", wrap=True)
        buttons = flow("paper_buttons", self.file_button, self.paste_button, self.watch_button)
        self.setLayout(column(buttons, self._watching, gap=6))
        self._tell()

    def stop(self) -> None:
        """Watch no folder any more."""
        self.folder.stop()
        self._tell()

    def set_busy(self, *, is_busy: bool) -> None:
        """Say that pages are being read; the keyboard stays here meanwhile."""
        if is_busy:
            self._kept_focus = KeptFocus(self)
        self.file_button.set_busy(is_busy, self.tr("Reading…"))
        self.paste_button.setEnabled(not is_busy)
        if is_busy:
            self._kept_focus.lost()
        else:
            self._kept_focus.give_back(self.file_button)

    def watch(self, path: str) -> None:
        """Take in what comes into a folder from now on."""
        if not self.folder.watch(Path(path)):
            self.told.emit("error", self.tr("This folder cannot be watched: choose the files instead."))
        self._tell()

    def _tell(self) -> None:
        path = self.folder.path
        self.watch_button.setText(self.tr("Watch a &folder…") if path is None else self.tr("Stop watching"))
        words = self.tr("What is scanned into “{folder}” comes here by itself while this screen is open.")
        self._watching.setText("" if path is None else words.format(folder=path.name))
        self._watching.setVisible(path is not None)

    def _on_file(self) -> None:
        self._dialog = FileDialog(self, self.tr("Choose the photos or the scans"))
        self._dialog.setObjectName("paper_dialog")
        self._dialog.setFileMode(FileDialog.FileMode.ExistingFiles)
        self._dialog.setNameFilter(self.tr("Photos and scans (*.jpg *.jpeg *.png *.pdf)"))
        self._dialog.filesSelected.connect(self._on_chosen)
        self._dialog.open()

    def _on_chosen(self, paths: list[str]) -> None:
        self.given.emit(given_files(paths))

    def _on_watch(self) -> None:
        if self.folder.path is not None:
            self.stop()
            return
        self._dialog = FileDialog(self, self.tr("In which folder does the scanner put its files?"))
        self._dialog.setObjectName("paper_folder_dialog")
        self._dialog.setFileMode(FileDialog.FileMode.Directory)
        self._dialog.setOption(FileDialog.Option.ShowDirsOnly)
        self._dialog.fileSelected.connect(self.watch)
        self._dialog.open()

    def _on_lost(self) -> None:
        self._tell()
        self.told.emit("warning", self.tr("The folder is no longer there: nothing is watched any more."))
