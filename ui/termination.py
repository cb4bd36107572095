"""A polite end when the system asks for one: half-typed work is kept and the vault is closed."""

from __future__ import annotations

import signal
import socket
from types import FrameType

from PySide6.QtCore import QCoreApplication, QObject, QSocketNotifier, Signal

# SIGHUP: the terminal or the session was closed; Windows does not know it.
_ASKED = tuple(getattr(signal, name) for name in ("SIGTERM", "SIGHUP", "SIGINT") if hasattr(signal, name))


class Termination(QObject):
    """Turns SIGTERM, SIGHUP and Ctrl+C into the normal end of the application.

    While Qt waits for events, Python does not run: the signal writes a byte that Qt can see.

    Signals:
        asked: The end was asked for.
    """

    asked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._inside, self._outside = socket.socketpair()
        for end in (self._inside, self._outside):
            end.setblocking(False)
        self._notifier = QSocketNotifier(self._inside.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_byte)
        self._before = signal.set_wakeup_fd(self._outside.fileno())
        self._handlers = {number: signal.signal(number, _note) for number in _ASKED}

    def remove(self) -> None:
        """Give the signals back."""
        signal.set_wakeup_fd(self._before)
        for number, handler in self._handlers.items():
            signal.signal(number, handler)
        self._notifier.setEnabled(False)
        for end in (self._inside, self._outside):
            end.close()

    def _on_byte(self) -> None:
        self._inside.recv(64)
        self.asked.emit()
        QCoreApplication.quit()


def _note(_number: int, _frame: FrameType | None) -> None:
    """Do nothing: the byte written beside is what counts."""
