"""The call sheet as it will come out, and the bar that prints it or saves it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from models.errors import AppError
from models.records.people import Right
from models.records.prospecting import SheetPaper
from ui.errors import error_text
from ui.printing.preview import PlanPreview
from ui.printing.print_bar import PrintBar
from ui.widgets.buttons import make_button
from ui.widgets.cards import Card
from ui.widgets.labels import label
from ui.widgets.layouts import column, row

if TYPE_CHECKING:
    from controllers.workspace import Workspace
    from models.records.employers import EmployerRecord

translate = QCoreApplication.translate
_KIND = "call_sheet"


class SheetPage(QWidget):
    """One sheet, to be looked at before it is printed.

    Signals:
        closed: Back to the file.
    """

    closed = Signal()

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self.setObjectName("call_sheet_page")
        self.setProperty("look", "page")
        self._workspace = workspace
        back = make_button(
            "", "icon", "arrow_left", name="call_sheet_back", tip=translate("prospecting", "Back to the file")
        )
        back.clicked.connect(self.closed)
        self._title = label("", "h1", name="call_sheet_title", wrap=True)
        self.preview = PlanPreview("call_sheet_preview")
        self.print_bar = PrintBar("call_sheet_print", may_save=workspace.may(Right.EXPORT))
        self.print_bar.printed.connect(self._on_printed)
        self.print_bar.saved.connect(self._on_saved)
        card = Card("call_sheet_card", column((self.preview, 1), gap=0), padding=10)
        self.setLayout(
            column(
                row(back, (self._title, 1), gap=12), (card, 1), self.print_bar, gap=12, edges=(20, 4, 18, 16)
            )
        )
        workspace.prospecting.call_sheets.sheet_ready.connect(self._on_ready)
        workspace.prospecting.call_sheets.sheet_failed.connect(self._on_failed)

    def start(self, employer: EmployerRecord) -> None:
        """Draw the sheet of an employer; never print the one shown before."""
        name = employer.content.display_name
        self._title.setText(translate("prospecting", "Call sheet: {name}").format(name=name))
        self.preview.clear()
        self.print_bar.set_document(b"", "")
        try:
            self._workspace.prospecting.call_sheets.prepare(employer.employer_id)
        except AppError as error:
            self._on_failed(error)

    def _on_ready(self, paper: object) -> None:
        if isinstance(paper, SheetPaper):
            self.preview.set_document(paper.pdf)
            self.print_bar.set_document(paper.pdf, paper.file_name)

    def _on_failed(self, error: object) -> None:
        if not isinstance(error, AppError):
            raise TypeError(error)
        self.print_bar.messages.show_message("error", error_text(error))

    def _on_printed(self, _job: object) -> None:
        self._note(self._workspace.journal.note_printed)

    def _on_saved(self, _path: object) -> None:
        self._note(self._workspace.journal.note_exported)

    def _note(self, note: Callable[[str, None], None]) -> None:
        try:
            note(_KIND, None)
        except AppError as error:
            self.print_bar.messages.show_message("error", error_text(error))
