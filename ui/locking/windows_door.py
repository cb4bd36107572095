"""The same courtesy on Windows: a message to every window, whose name only the same vault has."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Final

from PySide6.QtCore import QAbstractNativeEventFilter, QByteArray, QCoreApplication, QObject
from typing_extensions import override

from ui.locking.first_instance import FirstInstance, digest_of
from ui.locking.windows_messages import message_at

_EVERY_WINDOW: Final = 0xFFFF
_ANY_PROCESS: Final = -1


class WindowsDoor(FirstInstance):
    """Hears the message of a later start.

    Nobody answers it, so nobody gives way at once: the vault's lock refuses a moment later.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._filter: _Ear | None = None

    @override
    def listen(self, vault: object) -> None:
        self.stop()
        self._filter = _Ear(self, _message_number(Path(str(vault))))
        _application().installNativeEventFilter(self._filter)

    @override
    def stop(self) -> None:
        if self._filter is not None:
            _application().removeNativeEventFilter(self._filter)
            self._filter = None

    @override
    def raise_other(self, vault: object) -> bool:
        if sys.platform == "win32":
            import ctypes  # noqa: PLC0415  (used here only)

            user = ctypes.windll.user32
            user.AllowSetForegroundWindow(_ANY_PROCESS)
            user.PostMessageW(_EVERY_WINDOW, _message_number(Path(str(vault))), 0, 0)
        return False


class _Ear(QAbstractNativeEventFilter):
    """Tells the door of its message."""

    def __init__(self, door: WindowsDoor, number: int) -> None:
        super().__init__()
        self._door, self._number = door, number

    @override
    def nativeEventFilter(self, kind: QByteArray | bytes | bytearray | memoryview, message: int) -> object:
        if self._number and message_at(kind, message).number == self._number:
            self._door.asked.emit()
        return False, 0


def _message_number(vault: Path) -> int:
    if sys.platform == "win32":
        import ctypes  # noqa: PLC0415  (used here only)

        return int(ctypes.windll.user32.RegisterWindowMessageW(f"Palier-{digest_of(vault)}"))
    return 0


def _application() -> QCoreApplication:
    application = QCoreApplication.instance()
    if application is None:
        raise RuntimeError("no application")
    return application
