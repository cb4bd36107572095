"""Packages given and received: one comes in here, receipts and withdrawals are noted here."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths, Signal
from PySide6.QtWidgets import QWidget

from models.errors import AppError, InvalidInput
from ui.around.package_line import PackageLine
from ui.around.paper_card import PaperCard
from ui.around.receive_card import ReceiveCard
from ui.consultation import hold_back
from ui.errors import error_text, problem_text
from ui.widgets.buttons import make_button
from ui.widgets.cards import Card
from ui.widgets.file_dialogs import FileDialog
from ui.widgets.labels import hairline, label
from ui.widgets.layouts import STRETCH, column, empty, row
from ui.widgets.messages import MessageBar
from ui.widgets.page import ScrollPane

if TYPE_CHECKING:
    from controllers.workspace import Workspace

_SHOWN = 30


class PackageList(QWidget):
    """The last packages.

    Signals:
        file_requested: ResidentId.
        done: Words for a toast.
    """

    file_requested = Signal(object)
    done = Signal(object)

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self.setObjectName("package_list")
        self.setProperty("look", "clear")
        self._workspace = workspace
        self._dialog: FileDialog | None = None
        self.messages = MessageBar("package_messages")
        self.receive = ReceiveCard(workspace)
        self.receive.received.connect(self._on_received)
        self.paper = PaperCard(workspace)
        self.paper.received.connect(self._on_received)
        self._lines = column(gap=10)
        read = make_button(self.tr("Read a receipt…"), "plain", "folder", name="package_read_receipt")
        read.clicked.connect(self._on_read)
        hold_back(workspace, read, self.receive.open_button, self.paper.note)
        title = label(self.tr("Handed over and received"), "h2", name="package_list_title")
        card = Card("package_list_card", column(row(title, STRETCH, read), self._lines, gap=10), padding=14)
        body = column(self.messages, self.receive, self.paper, card, STRETCH, gap=12, edges=(0, 0, 6, 0))
        self.setLayout(column((ScrollPane("package_scroll", body), 1), gap=0))
        for part in (workspace.hand_overs, workspace.intake, workspace.receipts):
            part.changed.connect(self._on_changed)

    def flush(self) -> None:
        """Keep at once what waits."""
        self.paper.flush()

    def show_all(self) -> None:
        """Read the list again."""
        empty(self._lines)
        try:
            found = self._workspace.hand_overs.packages(most=_SHOWN)
        except AppError as error:
            self.messages.show_message("error", error_text(error))
            return
        if not found:
            self._lines.addWidget(label(self.tr("Nothing left, nothing came."), "muted", name="package_none"))
        for number, record in enumerate(found):
            if number:
                self._lines.addWidget(hairline(f"package_list_line_{number}"))
            line = PackageLine(self._workspace, f"package_list_{number}", record)
            line.failed.connect(self._on_failed)
            line.done.connect(self.done)
            line.file_requested.connect(self.file_requested)
            self._lines.addWidget(line)

    def read_receipt(self, chosen: str) -> None:
        """Note a receipt from the file that came back."""
        try:
            self._workspace.receipts.read_receipt(Path(chosen))
        except AppError as error:
            self._on_failed(error)
        else:
            self.done.emit(self.tr("Receipt noted"))

    def _on_read(self) -> None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog = FileDialog(self, self.tr("The receipt that came back"), folder)
        dialog.setObjectName("package_receipt_dialog")
        dialog.setFileMode(FileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(self.tr("Receipts (*.recu)"))
        dialog.fileSelected.connect(self.read_receipt)
        dialog.finished.connect(self._on_dialog_closed)
        self._dialog = dialog
        dialog.open()

    def _on_dialog_closed(self) -> None:
        if self._dialog is not None:
            self._dialog.deleteLater()
            self._dialog = None

    def _on_received(self) -> None:
        self.done.emit(self.tr("Package received"))

    def _on_changed(self) -> None:
        if self.isVisible():
            self.show_all()

    def _on_failed(self, error: object) -> None:
        if isinstance(error, InvalidInput):
            self.messages.show_message("warning", " ".join(map(problem_text, error.problems)))
        elif isinstance(error, AppError):
            self.messages.show_message("error", error_text(error))
