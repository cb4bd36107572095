"""The data sheet of an immersion as it will come out, with what prints it or saves it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QWidget

from models.records.people import Right
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
        self._revealer = Revealer(self)
        self.preview = PlanPreview("immersion_preview")
        self.print_bar = PrintBar("immersion_print", may_save=workspace.may(Right.EXPORT))
        self._words = label("", "body", name="immersion_sheet_words", wrap=True)
        close = make_button(self.tr("Put the sheet away"), "ghost", "close", name="immersion_sheet_close")
        close.clicked.connect(self.clear)
        body = column(row((self._words, 1), close, gap=12), self.preview, self.print_bar, gap=10)
        self.setLayout(column(Card("immersion_sheet_card", body, padding=14), gap=0))
        theme.changed.connect(self._fit)
        self._fit()

    def show_sheet(self, sheet: ImmersionSheet) -> None:
        """Show a sheet, and say how much of it is left to be filled by hand."""
        left = self.tr("%n place(s) left to fill in by hand.", "", sheet.missing)
        rule = self.tr("To copy onto the official form, not to hand over.")
        self._words.setText(f"{left} {rule}")
        self.preview.set_document(sheet.pdf)
        self.print_bar.set_document(sheet.pdf, sheet.file_name)
        self.show()
        self._revealer.reveal(self)

    def clear(self) -> None:
        """Put the sheet away."""
        self.preview.clear()
        self.print_bar.set_document(b"", "")
        self.hide()

    def _fit(self) -> None:
        self.preview.setFixedHeight(theme.px(_PREVIEW_HEIGHT))
