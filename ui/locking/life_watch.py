"""Whether somebody is there: keys, mouse, touch and pen, seen as they reach our windows."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QWindow
from typing_extensions import override

from models.clock import steady_seconds

SIGNS_OF_LIFE: Final = (
    QEvent.Type.KeyPress,
    QEvent.Type.MouseMove,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.Wheel,
    QEvent.Type.TouchBegin,
    QEvent.Type.TouchUpdate,
    QEvent.Type.TouchUpdate,
    QEvent.Type.TabletMove,
    QEvent.Type.TabletPress,
)
_PATIENCE: Final = 1.0
"""Seconds during which further signs are not told."""


class LifeWatch(QObject):
    """Watches every window that gets the keyboard.

    Watching the windows rather than every widget: a few events per gesture instead of thousands. A dialog in
    front takes the keys from the main window, not from here.

    Signals:
        alive: Somebody is there; at most once a second.
        curtain_asked: The key of the curtain was pressed.
        lock_asked: The key that locks was pressed.
    """

    alive = Signal()
    curtain_asked = Signal()
    lock_asked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._last = steady_seconds()
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.focusWindowChanged.connect(self._on_window)

    def idle_seconds(self) -> float:
        """Return for how long nobody was there; the time the computer slept counts."""
        return steady_seconds() - self._last

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in SIGNS_OF_LIFE and self.idle_seconds() > _PATIENCE:
            self._last = steady_seconds()
            self.alive.emit()
        return isinstance(event, QKeyEvent) and self._is_taken(event)

    def _is_taken(self, event: QKeyEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or event.isAutoRepeat():
            return False
        is_control = event.modifiers() == Qt.KeyboardModifier.ControlModifier
        if event.key() == Qt.Key.Key_F9 or (event.key() == Qt.Key.Key_Space and is_control):
            self.curtain_asked.emit()
            return True
        if event.key() == Qt.Key.Key_L and is_control:
            self.lock_asked.emit()
            return True
        return False

    def _on_window(self, window: QWindow | None) -> None:
        if window is not None:
            window.removeEventFilter(self)
            window.installEventFilter(self)
