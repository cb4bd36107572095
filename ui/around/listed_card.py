"""What the cards of « Autour » have in common: a title, a button, lines that know their number."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QAbstractButton, QWidget

from ui.consultation import hold_back
from ui.widgets.buttons import Button, make_button
from ui.widgets.cards import Card
from ui.widgets.labels import label
from ui.widgets.layouts import STRETCH, column, row

if TYPE_CHECKING:
    from controllers.workspace import Workspace


class ListedCard(QWidget):
    """A card with a title, a button, and lines below."""

    def __init__(self, workspace: Workspace, name: str, icon: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setProperty("look", "clear")
        self._workspace, self._name = workspace, name
        self.lines = column(gap=8)
        title, words = self._words()
        self.add = make_button(words, "plain", icon, name=f"{name}_add")
        hold_back(workspace, self.add)
        head = row(label(title, "h2", name=f"{name}_title"), STRETCH, self.add)
        self.setLayout(column(Card(f"{name}_card", column(head, self.lines, gap=10), padding=14), gap=0))

    def _words(self) -> tuple[str, str]:
        """Return the title and what the button says."""
        raise NotImplementedError

    def say(self, text: str, look: str = "body", part: str = "text") -> None:
        """Add a sentence, if there is one."""
        if text:
            self.lines.addWidget(label(text, look, name=f"{self._name}_{part}", wrap=True))

    def small(self, text: str, icon: str, name: str, number: int) -> Button:
        """Return a button of a line, which knows its number."""
        button = make_button(text, "ghost", icon, name=f"{self._name}_{name}_{number}")
        button.setProperty("number", number)
        hold_back(self._workspace, button)
        return button

    def number(self) -> int:
        """Return the number of the line whose button was pressed."""
        sender = self.sender()
        return int(sender.property("number")) if isinstance(sender, QAbstractButton) else 0
