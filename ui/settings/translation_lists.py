"""The list of phrases that a speaker reads on paper or elsewhere: given out, and brought back."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QWidget

from controllers.pdf_files import save_bytes
from models.errors import AppError
from models.records.people import Right
from ui.consultation import hold_back
from ui.errors import error_text
from ui.role_doors import is_for
from ui.widgets.buttons import make_button
from ui.widgets.file_dialogs import FileDialog
from ui.widgets.labels import label
from ui.widgets.layouts import STRETCH, column, row

if TYPE_CHECKING:
    from controllers.workspace import Workspace
    from models.records.translations import BroughtBack
    from ui.widgets.messages import MessageBar


class TranslationLists(QWidget):
    """Two buttons: give a list out, bring it back."""

    def __init__(self, workspace: Workspace, messages: MessageBar, language: Callable[[], str]) -> None:
        """Make the buttons.

        Args:
            workspace: Where the phrases are.
            messages: Where what came of it is said.
            language: Gives the code of the language that is read.
        """
        super().__init__()
        self.setObjectName("translation_lists")
        self._desk, self._messages, self._language = workspace.translations, messages, language
        out = make_button(self.tr("Give a list out…"), "plain", "save", name="translation_export")
        out.clicked.connect(self._on_out)
        back = make_button(self.tr("Bring a list back…"), "plain", "folder", name="translation_import")
        back.clicked.connect(self._on_back)
        hold_back(workspace, out, back)
        out.setVisible(is_for(workspace, Right.EXPORT))
        back.setVisible(is_for(workspace, Right.ADMINISTER))
        words = self.tr(
            "A table (CSV) for somebody who speaks the language: it is read in a spreadsheet or on paper, "
            "and holds nobody’s name but that of who approved."
        )
        self.setLayout(
            column(
                row(out, back, STRETCH, gap=8),
                label(words, "small", name="translation_lists_words", wrap=True),
                gap=6,
            )
        )

    def give_out(self, folder: str) -> None:
        """Write the list of the language into a folder."""
        name = self.tr("Phrases {language}.csv").format(language=self._language())
        try:
            saved = save_bytes(Path(folder) / name, self._desk.export(self._language()))
        except AppError as error:
            self._messages.show_message("error", error_text(error))
            return
        words = self.tr(
            "Saved: {name}. The speaker mends the fourth column, and writes « oui » and their name "
            "in the last two."
        )
        self._messages.show_message("info", words.format(name=saved.name))

    def bring_back(self, path: str) -> None:
        """Read a list that was sent back, and say what came of it."""
        try:
            found = self._desk.bring_back(self._language(), Path(path))
        except AppError as error:
            self._messages.show_message("error", error_text(error))
            return
        self._messages.show_message("success", self._said(found))

    def _said(self, found: BroughtBack) -> str:
        if not (found.changed or found.approved or found.outdated):
            return self.tr("This list says nothing new.")
        parts = [
            self.tr("%n phrase(s) changed.", "", found.changed),
            self.tr("%n phrase(s) approved.", "", found.approved),
        ]
        if found.outdated:
            parts.append(self.tr("%n line(s) left out: the French has changed since.", "", found.outdated))
        return " ".join(parts)

    def _on_out(self) -> None:
        dialog = FileDialog(self, self.tr("Folder for the list"))
        dialog.setObjectName("translation_out_dialog")
        dialog.setFileMode(FileDialog.FileMode.Directory)
        dialog.setOption(FileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self.give_out)
        dialog.open()

    def _on_back(self) -> None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog = FileDialog(self, self.tr("The list that was sent back"), folder)
        dialog.setObjectName("translation_back_dialog")
        dialog.setFileMode(FileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(self.tr("Tables in text (*.csv *.txt *.tsv)"))
        dialog.fileSelected.connect(self.bring_back)
        dialog.open()
