"""The complete copy of a file: read on screen, printed, or put in a folder that the person chose."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths, Signal
from PySide6.QtWidgets import QWidget

from models.errors import AppError
from models.records.person_copy import PersonCopy
from ui.errors import error_text
from ui.printing.preview import PlanPreview
from ui.printing.print_bar import PrintBar
from ui.widgets.buttons import make_button
from ui.widgets.cards import Card
from ui.widgets.file_dialogs import FileDialog
from ui.widgets.labels import label
from ui.widgets.layouts import STRETCH, column, row
from ui.widgets.messages import MessageBar
from ui.widgets.page import ScrollPane

if TYPE_CHECKING:
    from controllers.workspace import Workspace


class CopyPage(QWidget):
    """One complete copy.

    Signals:
        closed: Back to the file.
    """

    closed = Signal()

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self.setObjectName("copy_page")
        self.setProperty("look", "page")
        self._workspace = workspace
        self._copy: PersonCopy | None = None
        self._dialog: FileDialog | None = None
        self.messages = MessageBar("copy_messages")
        self.preview = PlanPreview("copy_preview")
        self.print_bar = PrintBar("copy_print")
        back = make_button("", "icon", "arrow_left", name="copy_back", tip=self.tr("Back to the file"))
        back.clicked.connect(self.closed)
        self._title = label("", "h1", name="copy_title")
        self.folder_button = make_button(
            self.tr("Put it all in a folder…"), "plain", "folder", name="copy_folder"
        )
        self.folder_button.clicked.connect(self.choose_folder)
        self._joined = label("", "muted", name="copy_joined", wrap=True)
        side = column(
            label(self.tr("For the person"), "h2", name="copy_side_title"),
            label(
                self.tr(
                    "Everything the vault holds about them. Turn the screen and read it together, print it, "
                    "or put it on their own key: the PDF, the same as JSON for a machine, and the plans."
                ),
                "muted",
                name="copy_help",
                wrap=True,
            ),
            self.print_bar,
            self.folder_button,
            self._joined,
            STRETCH,
            gap=12,
            edges=(0, 0, 6, 0),
        )
        self.setLayout(
            column(
                row(back, (self._title, 1), gap=12),
                self.messages,
                (
                    row(
                        (self.preview, 3),
                        (Card("copy_side", column(ScrollPane("copy_side_scroll", side)), padding=14), 2),
                        gap=10,
                    ),
                    1,
                ),
                gap=10,
                edges=(14, 4, 12, 14),
            )
        )

    def show_copy(self, copy: PersonCopy) -> None:
        """Show a copy; nothing of it is written anywhere."""
        self._copy = copy
        self.messages.dismiss()
        self._title.setText(self.tr("Complete copy {code}").format(code=copy.code))
        self.preview.set_document(copy.pdf)
        self.print_bar.set_document(copy.pdf, f"{copy.name}.pdf")
        self._joined.setText(self.tr("%n plan(s) joined", "", len(copy.plans)))

    def forget(self) -> None:
        """Drop the copy: it held the whole file."""
        self._copy = None
        self.preview.clear()
        self.print_bar.set_document(b"", "")

    def choose_folder(self) -> None:
        """Ask where to put the files."""
        if self._copy is None or self._dialog is not None:
            return
        place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog = FileDialog(self, self.tr("Folder for the copy"), place)
        dialog.setObjectName("copy_dialog")
        dialog.setFileMode(FileDialog.FileMode.Directory)
        dialog.setOption(FileDialog.Option.ShowDirsOnly, on=True)
        dialog.fileSelected.connect(self.put_in)
        dialog.finished.connect(self._on_dialog_closed)
        self._dialog = dialog
        dialog.open()

    def put_in(self, folder: str) -> None:
        """Write the files in a folder."""
        if self._copy is None:
            return
        try:
            files = self._workspace.privacy.copies.save(self._copy, Path(folder))
        except AppError as error:
            self.messages.show_message("error", error_text(error))
            return
        self.messages.show_message("success", self.tr("%n file(s) written", "", len(files)))

    def _on_dialog_closed(self) -> None:
        if self._dialog is not None:
            self._dialog.deleteLater()
            self._dialog = None
