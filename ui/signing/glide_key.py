"""Holding the space bar, told apart from the releases that a keyboard only pretends.

While a key is held X11 sends release and press pairs that Qt does not always mark as repeated; taken at their
word they would cut a line into dashes. A release counts once nothing has followed it for 70 ms.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent

DEBOUNCE_MS: Final = 70


class GlideKey(QObject):
    """Whether the space bar is held.

    Signals:
        pressed: It went down.
        released: It has really gone up.
    """

    pressed = Signal()
    released = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._is_held = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(DEBOUNCE_MS)
        self._timer.timeout.connect(self.let_go)

    @property
    def is_held(self) -> bool:
        """The key is down, as far as a hand can tell."""
        return self._is_held

    def key_pressed(self, event: QKeyEvent) -> bool:
        """Take a key press; False when it is another key."""
        if event.key() != Qt.Key.Key_Space or event.modifiers() != Qt.KeyboardModifier.NoModifier:
            return False
        self._timer.stop()
        if not self._is_held:
            self._is_held = True
            self.pressed.emit()
        return True

    def key_released(self, event: QKeyEvent) -> bool:
        """Take a key release; False when it is another key."""
        if event.key() != Qt.Key.Key_Space:
            return False
        if self._is_held and not event.isAutoRepeat():
            self._timer.start()
        return True

    def let_go(self) -> None:
        """The key is up: after the delay, or because the focus went elsewhere."""
        self._timer.stop()
        if self._is_held:
            self._is_held = False
            self.released.emit()
