"""The list of what is to be printed, as a page: for a stick, or for the printer of the office."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QWidget

from models.errors import AppError
from models.records.people import Right
from ui.errors import error_text
from ui.printing.preview import PlanPreview
from ui.printing.print_bar import PrintBar
from ui.widgets.layouts import STRETCH, clear, column, row

if TYPE_CHECKING:
    from collections.abc import Callable

    from controllers.workspace import Workspace

_KIND: Final = "print_order"


class OrdersSheet(QWidget):
    """The page as it comes out, and the bar that prints it or saves it."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self.setObjectName("orders_sheet")
        self.setProperty("look", "clear")
        self._controller, self._journal = workspace.print_orders, workspace.journal
        self.preview = PlanPreview("orders_sheet_preview")
        self.print_bar = PrintBar("orders_sheet_print", may_save=workspace.may(Right.EXPORT))
        self.print_bar.printed.connect(self._on_printed)
        self.print_bar.saved.connect(self._on_saved)
        side = clear("orders_sheet_side", column(self.print_bar, STRETCH, gap=0))
        self.setLayout(row((self.preview, 3), (side, 2), gap=16))

    def load(self) -> None:
        """Draw the list as it stands."""
        try:
            pdf = self._controller.print_list()
        except AppError as error:
            self.preview.clear()
            self.print_bar.set_document(b"", "")
            self.print_bar.messages.show_message("error", error_text(error))
            return
        self.preview.set_document(pdf)
        self.print_bar.set_document(pdf, self.tr("Papers to print.pdf"))

    def _on_printed(self, _job: object) -> None:
        self._note(self._journal.note_printed)

    def _on_saved(self, _path: object) -> None:
        self._note(self._journal.note_exported)

    def _note(self, note: Callable[[str, None], None]) -> None:
        try:
            note(_KIND, None)
        except AppError as error:
            self.print_bar.messages.show_message("error", error_text(error))
