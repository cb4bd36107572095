"""The data sheet of an immersion as it will come out, with what prints it or saves it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QWidget

from models.errors import AppError
from models.records.people import Right
from ui.errors import error_text
from ui.printing.preview import PlanPreview
from ui.printing.print_bar import PrintBar
from ui.theme import theme
from ui.widgets.buttons import make_button
from ui.widgets.cards import Card
from ui.widgets.labels import label
from ui.widgets.layouts import column, row
from ui.widgets.reveal import Revealer

if TYPE_CHECKING:
    from controllers.workspace import Workspace
    from models.records.immersions import ImmersionSheet

_PREVIEW_HEIGHT: Final = 460


class SheetPane(QWidget):
    """Shows one sheet; put away, it keeps nothing."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self.setObjectName("immersion_sheet")
        self.setProperty("look", "clear")
        self._workspace = workspace
        self._sheet: ImmersionSheet | None = None
        self._revealer = Revealer(self)
        self.preview = PlanPreview("immersion_preview")
        self.print_bar = PrintBar("immersion_print", may_save=workspace.may(Right.EXPORT))
        self._words = label("", "body", name="immersion_sheet_words", wrap=True)
        self.print_bar.printed.connect(self._on_printed)
        self.print_bar.saved.connect(self._on_saved)
        close = make_button(self.tr("Put the sheet away"), "ghost", "close", name="immersion_sheet_close")
        close.clicked.connect(self.clear)
        body = column(row((self._words, 1), close, gap=12), self.preview, self.print_bar, gap=10)
        self.setLayout(column(Card("immersion_sheet_card", body, padding=14), gap=0))
        theme.changed.connect(self._fit)
        self._fit()

    def show_sheet(self, sheet: ImmersionSheet) -> None:
        """Show a sheet, and say how much of it is left to be filled by hand."""
        self._sheet = sheet
        left = self.tr("%n place(s) left to fill in by hand.", "", sheet.missing)
        rule = self.tr("To copy onto the official form, not to hand over.")
        self._words.setText(f"{left} {rule}")
        self.preview.set_document(sheet.pdf)
        self.print_bar.set_document(sheet.pdf, sheet.file_name)
        self.show()
        self._revealer.reveal(self)

    def clear(self) -> None:
        """Put the sheet away."""
        self._sheet = None
        self.preview.clear()
        self.print_bar.set_document(b"", "")
        self.hide()

    def _on_printed(self, _job: object) -> None:
        self._note(is_saved=False)

    def _on_saved(self, _path: object) -> None:
        self._note(is_saved=True)

    def _note(self, *, is_saved: bool) -> None:
        if self._sheet is None:
            return
        try:
            self._workspace.immersions.note_sheet(self._sheet.immersion_id, is_saved=is_saved)
        except AppError as error:
            self.print_bar.messages.show_message("error", error_text(error))

    def _fit(self) -> None:
        self.preview.setFixedHeight(theme.px(_PREVIEW_HEIGHT))
