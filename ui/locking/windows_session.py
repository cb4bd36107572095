"""Sleep, lock and end of the session on Windows."""

from __future__ import annotations

import sys

from PySide6.QtCore import QAbstractNativeEventFilter, QByteArray, QCoreApplication, QObject, Signal
from PySide6.QtGui import QWindow
from typing_extensions import override

from ui.locking.windows_messages import is_end_of_presence, message_at


class WindowsSession(QObject):
    """Listens to what Windows tells every window.

    Signals:
        lock_asked: Nobody is in front of this session any longer.
    """

    lock_asked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._filter = _Ear(self)
        self._window: QWindow | None = None

    def start(self) -> None:
        """Listen; Windows tells locks only to windows that asked for them."""
        application = QCoreApplication.instance()
        if application is not None:
            application.installNativeEventFilter(self._filter)
        if sys.platform == "win32":
            import ctypes  # noqa: PLC0415  (used here only)

            self._window = QWindow()  # never shown; our other windows come and go with the vault
            self._window.create()
            handle = ctypes.c_void_p(self._window.winId())
            ctypes.windll.wtsapi32.WTSRegisterSessionNotification(handle, 0)

    def stop(self) -> None:
        """Listen no more."""
        application = QCoreApplication.instance()
        if application is not None:
            application.removeNativeEventFilter(self._filter)


class _Ear(QAbstractNativeEventFilter):
    """Receives the messages before Qt."""

    def __init__(self, session: WindowsSession) -> None:
        super().__init__()
        self._session = session

    @override
    def nativeEventFilter(self, kind: QByteArray | bytes | bytearray | memoryview, message: int) -> object:
        if is_end_of_presence(message_at(kind, message)):
            self._session.lock_asked.emit()
        return False, 0
