"""Brings in the official list of trades or activities, from a file that somebody downloaded elsewhere."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QStandardPaths, Signal
from PySide6.QtWidgets import QWidget

from models.errors import AppError
from models.rules import naf
from ui.employers.naf_field import version_name
from ui.errors import error_text
from ui.widgets.buttons import make_button
from ui.widgets.combo import Combo
from ui.widgets.file_dialogs import FileDialog
from ui.widgets.labels import label
from ui.widgets.layouts import STRETCH, column, row

if TYPE_CHECKING:
    from controllers.workspace import Workspace
    from ui.widgets.messages import MessageBar

translate = QCoreApplication.translate
_VERSIONS: Final = {"rome": ("v4",), "naf": naf.VERSIONS}


class ListIntake(QWidget):
    """A choice of the edition and a button, for the lists that have an official file.

    Signals:
        brought_in: The list is to be read again.
    """

    brought_in = Signal()

    def __init__(self, workspace: Workspace, messages: MessageBar) -> None:
        super().__init__()
        self.setObjectName("list_intake")
        self.setProperty("look", "clear")
        self._workspace, self._messages = workspace, messages
        self._vocabulary = ""
        self._dialog: FileDialog | None = None
        words = translate(
            "prospecting",
            "The whole official list can be brought in from its CSV file: codes that are there keep their "
            "place, none is taken away.",
        )
        self.version = Combo("list_version")
        self.version.setAccessibleName(translate("prospecting", "Edition of the list"))
        choose = make_button(
            translate("prospecting", "Bring in the official list…"), "plain", "folder", name="list_choose"
        )
        choose.clicked.connect(self._on_choose)
        told = label(words, "small", name="list_told", wrap=True)
        self.setLayout(column(told, row(self.version, choose, STRETCH, gap=8), gap=6))
        self.hide()

    def show_for(self, vocabulary: str) -> None:
        """Show it for a list that has an official file; to who may change the lists."""
        versions = _VERSIONS.get(vocabulary, ())
        self._vocabulary = vocabulary
        self.version.set_options([(code, _edition(code)) for code in versions])
        if versions:
            today = self._workspace.prospecting.today()
            in_force = naf.version_on(today) if vocabulary == "naf" else versions[0]
            self.version.set_value(in_force)
        self.setVisible(bool(versions) and self._workspace.settings.may_share())

    def bring_in(self, chosen: str) -> None:
        """Read a file, and say what came of it."""
        version = str(self.version.value())
        try:
            fresh, renamed = self._workspace.prospecting.lists.bring_in(
                Path(chosen), self._vocabulary, version
            )
        except AppError as error:
            self._messages.show_message("error", error_text(error))
            return
        told = translate("prospecting", "Brought in: {fresh} new codes, {renamed} with other words.")
        self._messages.show_message("success", told.format(fresh=fresh, renamed=renamed))
        self.brought_in.emit()

    def _on_choose(self) -> None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DownloadLocation)
        dialog = FileDialog(self, translate("prospecting", "The official list"), folder)
        dialog.setObjectName("list_dialog")
        dialog.setFileMode(FileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(translate("prospecting", "CSV files (*.csv *.txt)"))
        dialog.fileSelected.connect(self.bring_in)
        dialog.finished.connect(self._on_closed)
        self._dialog = dialog
        dialog.open()

    def _on_closed(self) -> None:
        if self._dialog is not None:
            self._dialog.deleteLater()
            self._dialog = None


def _edition(code: str) -> str:
    return "ROME 4" if code == "v4" else version_name(code)
