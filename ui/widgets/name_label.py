"""The name of a person as a title: initials in discreet mode, whole while pointer or keyboard is on it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QEnterEvent, QFocusEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ui.discretion import discretion, shown_name
from ui.widgets.labels import ElidedLabel


class NameLabel(ElidedLabel):
    """One line that holds a person's name."""

    def __init__(self, name: str, look: str = "h1", parent: QWidget | None = None) -> None:
        self._person, self._is_asked = "", False
        super().__init__(name, "", look, parent)
        discretion.changed.connect(self._draw)
        self._draw()

    def show_name(self, name: str) -> None:
        """Show a person's name."""
        self._person = name
        self._draw()

    def show_words(self, words: str) -> None:
        """Show words that name nobody."""
        self._person = ""
        self._draw()
        self.setText(words)

    @override
    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self._ask(is_asked=True)

    @override
    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._ask(is_asked=self.hasFocus())

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._ask(is_asked=True)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._ask(is_asked=self.underMouse())

    def _ask(self, *, is_asked: bool) -> None:
        self._is_asked = is_asked
        self._draw()

    def _draw(self) -> None:
        # Only in discreet mode there is something to ask for: else a title is no stop of the keyboard.
        policy = Qt.FocusPolicy.TabFocus if discretion.is_on and self._person else Qt.FocusPolicy.NoFocus
        self.setFocusPolicy(policy)
        if self._person:
            self.setText(self._person if self._is_asked else shown_name(self._person))
