"""When the system says that nobody is there any longer: sleep, lid, locked or ended session."""

from __future__ import annotations

import sys
from contextlib import suppress
from typing import Protocol

from PySide6.QtCore import QObject, Signal, SignalInstance
from PySide6.QtGui import QGuiApplication


class _Watch(Protocol):
    """What listens to one system."""

    lock_asked: SignalInstance

    def start(self) -> None: ...

    def stop(self) -> None: ...


class SystemWatch(QObject):
    """Listens to whatever this system offers, imported once the window is on screen.

    On macOS, and wherever nothing is offered, sleep is noticed on waking (``idle_lock``).

    Signals:
        lock_asked: Lock the vault now.
    """

    lock_asked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._watch: _Watch | None = None

    def start(self) -> None:
        """Listen."""
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.commitDataRequest.connect(self._on_session_ends)
        self._watch = _make_watch(self)
        if self._watch is not None:
            self._watch.lock_asked.connect(self.lock_asked)
            self._watch.start()

    def stop(self) -> None:
        """Listen no more."""
        if self._watch is not None:
            self._watch.stop()

    def _on_session_ends(self, _manager: object) -> None:
        self.lock_asked.emit()


def _make_watch(parent: QObject) -> _Watch | None:
    watch: _Watch | None = None
    if sys.platform == "win32":
        from ui.locking.windows_session import WindowsSession  # noqa: PLC0415  (Windows only)

        watch = WindowsSession(parent)
    elif sys.platform == "linux":
        with suppress(ImportError):  # a system without the library of the buses
            from ui.locking.login_watch import LoginWatch  # noqa: PLC0415  (after the first paint)

            watch = LoginWatch(parent)
    return watch
