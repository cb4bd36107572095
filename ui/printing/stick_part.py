"""A paper on a stick, encrypted: where there is no printer, or for whoever asks for a file."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from models.errors import AppError
from models.records.people import Right
from models.records.plans import PlanStatus, PlanVersionRecord
from models.records.print_orders import PLAN
from ui.errors import error_text
from ui.printing.save_dialog import pdf_dialog
from ui.widgets.buttons import make_button
from ui.widgets.cards import Card
from ui.widgets.labels import label
from ui.widgets.layouts import STRETCH, column, row

if TYPE_CHECKING:
    from controllers.workspace import Workspace
    from ui.printing.print_bar import PrintBar
    from ui.widgets.file_dialogs import FileDialog


class StickPart(QWidget):
    """One button of a print bar, and the words that open the file, once it is written."""

    def __init__(self, workspace: Workspace, bar: PrintBar) -> None:
        super().__init__()
        name = f"{bar.objectName()}_stick"
        self.setObjectName(name)
        self.setProperty("look", "clear")
        self._controller, self._bar = workspace.locked_files, bar
        self._may_save = workspace.may(Right.EXPORT)
        self._record: PlanVersionRecord | None = None
        self._paper, self._pdf = "", b""
        self._dialog: FileDialog | None = None
        words = self.tr("Protected PDF on a stick…")
        self.button = make_button(words, "ghost", "lock", name=f"{name}_button")
        self.button.clicked.connect(self.ask)
        self.words = label("", "h1", name=f"{name}_words", wrap=True)
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)  # never on the clipboard
        self._advice = label("", "body", name=f"{name}_advice", wrap=True)
        self._next = label(
            self.tr("Whoever receives this file: note it below, as an encrypted file."),
            "muted",
            name=f"{name}_next",
            wrap=True,
        )
        self.forget_button = make_button(self.tr("It was said: hide it"), "plain", name=f"{name}_forget")
        self.forget_button.clicked.connect(self.forget)
        title = label(self.tr("The password of this file"), "h3", name=f"{name}_title", wrap=True)
        card = column(title, self.words, self._advice, self._next, row(self.forget_button, STRETCH), gap=8)
        body = Card(f"{name}_card", card, kind="soft", padding=14)
        self.setLayout(column(body, gap=0))
        self.button.hide()
        self.hide()
        bar.replaced.connect(self._on_replaced)
        bar.add_way(self.button, self)

    def follow(self, record: PlanVersionRecord, paper: str, pdf: bytes) -> None:
        """Offer to write the paper that the bar was given last.

        Args:
            record: The version it is of.
            paper: ``plan`` or a ``PlanPaperKind``.
            pdf: Its bytes.
        """
        self._record, self._paper, self._pdf = record, paper, pdf
        self.button.setVisible(self._may_save)

    def ask(self) -> None:
        """Ask where the file is to be written."""
        if self._record is None or self._dialog is not None:
            return
        words = self.tr("Protected PDF on a stick"), self.tr("PDF documents (*.pdf)")
        proposed = self._controller.file_name(self._record)
        dialog = pdf_dialog(self, f"{self.objectName()}_dialog", words, proposed)
        dialog.fileSelected.connect(self.write)
        dialog.finished.connect(self._on_dialog_closed)
        self._dialog = dialog
        dialog.open()

    def write(self, path: str) -> None:
        """Write the file and show what opens it."""
        self.forget()
        if self._record is None:
            return
        try:
            made = self._controller.save(self._record, self._paper, self._pdf, Path(path))
        except AppError as error:
            self._bar.messages.show_message("error", error_text(error))
            return
        words = self.tr("Saved, encrypted: {name}. Eject the stick before pulling it out.")
        self._bar.messages.show_message("success", words.format(name=made.path.name))
        advice = self.tr(
            "Say it aloud, or by telephone: small letters, no accents, a space between the words. Never on "
            "the stick, nor in the message that carries the file. It is shown this once, and nobody can find "
            "it again. Drawn by lot: {bits} bits."
        )
        self.words.setText(made.words)
        self._advice.setText(advice.format(bits=int(made.bits)))
        is_draft = self._record.status is PlanStatus.DRAFT
        self._next.setVisible(self._paper == PLAN and not is_draft)
        self.show()
        self.forget_button.setFocus()
        self._bar.saved.emit(made.path)

    def forget(self) -> None:
        """Show the password no more."""
        if not self.words.text():
            return
        had_focus = self.forget_button.hasFocus()
        self.words.setText("")
        self.hide()
        if had_focus:
            self.button.setFocus()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        """Whoever leaves the page has said the password; a window that is put aside is not left."""
        super().hideEvent(event)
        if not event.spontaneous():
            self.forget()

    def _on_replaced(self) -> None:
        """Never write the paper shown before."""
        self.forget()
        self._record, self._paper, self._pdf = None, "", b""
        self.button.hide()

    def _on_dialog_closed(self) -> None:
        if self._dialog is not None:
            self._dialog.deleteLater()
            self._dialog = None
