"""The head of the paper of one plan: what it was begun with, and a way to take the one now in force."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from models.records.plan_parties import Letterhead
from models.rules import phones
from ui.widgets.buttons import make_button
from ui.widgets.labels import label
from ui.widgets.layouts import column, row
from ui.widgets.line_parts import LineProblem


class LetterheadField(QWidget):
    """Shows a head; its words are written once for all plans, in the settings.

    Signals:
        edited: The person took the head in force.
    """

    edited = Signal()

    def __init__(self, name: str, in_force: Callable[[], Letterhead]) -> None:
        """Make the field.

        Args:
            name: Object name.
            in_force: Gives the head of the organisation as it is now.
        """
        super().__init__()
        self.setObjectName(name)
        self.setProperty("look", "clear")
        self._in_force = in_force
        self._head = Letterhead()
        self._words = label("", "body", name=f"{name}_words", wrap=True)
        self.take_button = make_button(
            self.tr("Take the one now in force"), "ghost", "down", name=f"{name}_take"
        )
        self.take_button.clicked.connect(self._on_take)
        self._problem = LineProblem(name)
        self.setLayout(column(row((self._words, 1), self.take_button, gap=8), self._problem, gap=4))
        self.setFocusProxy(self.take_button)
        self._show()

    def value(self) -> Letterhead:
        """Return the head."""
        return self._head

    def set_value(self, value: object) -> None:
        """Show a head."""
        self._head = value if isinstance(value, Letterhead) else Letterhead()
        self._show()

    def is_valid(self) -> bool:
        """Nothing is typed here."""
        return True

    def part(self, _path: str) -> QWidget:
        """Return where to go for any of its words: what mends them."""
        return self.take_button

    def show_problem(self, _path: str, text: str) -> QWidget:
        """Write what is wrong below the words; return where to go."""
        self._problem.show_text(text)
        return self.take_button

    def clear_problems(self) -> None:
        """Remove what was written."""
        self._problem.show_text("")

    def _show(self) -> None:
        head = self._head
        logo = self.tr("with its logo") if head.logo else ""
        words = " · ".join(filter(None, (head.name, head.address, phones.shown(head.phone), logo)))
        self._words.setText(words or self.tr("None: the first page begins with the title."))

    def _on_take(self) -> None:
        self.set_value(self._in_force())
        self.edited.emit()
