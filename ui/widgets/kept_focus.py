"""The keyboard stays on a card while its buttons are disabled, or its lines are made again."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget


class KeptFocus:
    """Where the keyboard is in a card: Qt gives it to whatever comes next, the rail perhaps."""

    def __init__(self, card: QWidget) -> None:
        """Note what has the keyboard, before it is disabled or taken out."""
        held = QApplication.focusWidget()
        self._card = card
        self._name = held.objectName() if held is not None and card.isAncestorOf(held) else ""
        self._given = held

    def lost(self) -> None:
        """Note what Qt gave the keyboard to instead."""
        self._given = QApplication.focusWidget()

    def give_back(self, otherwise: QWidget) -> None:
        """Put the keyboard back where it was, or where it is told, unless somebody moved it since."""
        if not self._name or QApplication.focusWidget() is not self._given:
            return
        found = self._card.findChildren(QWidget, self._name)
        there = (part for part in found if part.isVisible() and part.isEnabled())
        next(there, otherwise).setFocus(Qt.FocusReason.OtherFocusReason)
