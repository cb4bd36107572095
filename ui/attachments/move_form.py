"""The number of the plan that a sheet really belongs to, asked for where the sheet is shown."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from ui.widgets.buttons import make_button
from ui.widgets.fields import TextField
from ui.widgets.labels import label
from ui.widgets.layouts import clear, column


class MoveForm(QWidget):
    """A button that unfolds one field.

    Signals:
        requested: The number that was typed.
    """

    requested = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("sheet_move_form")
        self.setProperty("look", "clear")
        self.open_button = make_button(
            self.tr("File with &another plan…"), "plain", "arrow_right", name="sheet_move"
        )
        self.open_button.clicked.connect(self._on_open)
        self.number = TextField("sheet_move_number", placeholder="2026-0114", maximum=20)
        caption = label(self.tr("&Number under its code"), "label", name="sheet_move_caption")
        caption.setBuddy(self.number)
        self.number.setAccessibleName(self.tr("Number under its code"))
        self.number.returnPressed.connect(self._on_move)
        self.move_button = make_button(self.tr("Move the sheet"), "primary", "check", name="sheet_move_now")
        self.move_button.clicked.connect(self._on_move)
        fields = column(caption, self.number, self.move_button, gap=6)
        self._fields = clear("sheet_move_fields", fields)
        self._fields.hide()
        self.setLayout(column(self.open_button, self._fields, gap=8))

    def fold(self) -> None:
        """Ask for nothing, until the button is pressed."""
        self.number.clear()
        self._fields.hide()

    def _on_open(self) -> None:
        self._fields.setVisible(self._fields.isHidden())
        if not self._fields.isHidden():
            self.number.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_move(self) -> None:
        self.requested.emit(self.number.value())
