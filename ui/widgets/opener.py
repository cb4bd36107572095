"""Gives the keyboard back to what opened a form, once the form is gone and its lines are made again."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget


class Opener(QObject):
    """Remembers by its name what had the keyboard: a line is made again when its record is saved."""

    def __init__(self, form: QWidget) -> None:
        super().__init__(form)
        self._form, self._name = form, ""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._on_gone)

    def note(self) -> None:
        """Remember what has the keyboard now; called before the form takes it."""
        self._timer.stop()
        opener = QApplication.focusWidget()
        if opener is not None and not self._form.isAncestorOf(opener):
            self._name = opener.objectName()

    def give_back(self) -> None:
        """Have what opened the form take the keyboard, or what is nearest when it is no more."""
        self._timer.start()

    def _on_gone(self) -> None:
        around = self._form.parentWidget()
        if self._form.isVisible() or around is None or not around.isVisible():
            return
        named = [*around.findChildren(QWidget, self._name)] if self._name else []
        near = [*named, *around.findChildren(QWidget)]
        target = next((widget for widget in near if _takes_keyboard(widget)), None)
        if target is not None:
            target.setFocus(Qt.FocusReason.OtherFocusReason)


def _takes_keyboard(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.isVisible() and widget.isEnabled()
