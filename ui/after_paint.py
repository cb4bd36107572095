"""What can wait until a window is on screen."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override


class AfterPaint(QObject):
    """Tells once that a window was painted, when nothing waits any more to be painted.

    A static ``singleShot`` would keep a window that is destroyed before.

    Signals:
        painted: The window is on screen.
    """

    painted = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.painted)
        window.installEventFilter(self)

    def stop(self) -> None:
        """Tell nothing any more: the window is about to go."""
        self._timer.stop()
        self._window.removeEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self._window.removeEventFilter(self)
            self._timer.start()
        return False
