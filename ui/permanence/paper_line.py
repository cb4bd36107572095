"""A paper that can be printed: its name, and a button that shows it or leads to it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.widgets.buttons import make_button
from ui.widgets.labels import label
from ui.widgets.layouts import row


class PaperLine(QWidget):
    """One paper.

    Signals:
        requested: What the line was made with.
    """

    requested = Signal(object)

    def __init__(self, name: str, text: str, action: str, what: object, *, icon: str = "print") -> None:
        """Build the line.

        Args:
            name: Object name.
            text: What it is.
            action: Words of the button.
            what: Given back when the button is pressed.
            icon: Of the button.
        """
        super().__init__()
        self.setObjectName(name)
        self.setProperty("look", "clear")
        self._what = what
        self.button = make_button(action, "plain", icon, name=f"{name}_button")
        self.button.setAccessibleName(f"{action}: {text}")
        self.button.clicked.connect(self._on_clicked)
        self.setLayout(row((label(text, "body", name=f"{name}_text", wrap=True), 1), self.button, gap=8))

    def _on_clicked(self) -> None:
        self.requested.emit(self._what)
