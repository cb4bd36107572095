"""What is copied in our windows: marked so that no history keeps it, and emptied when it should be.

The only module that touches the clipboard; ``tests/test_architecture.py`` keeps it so.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QMimeData, QObject, QTimer
from PySide6.QtGui import QClipboard, QGuiApplication

LIFE_MS: Final = 30_000
"""How long what was copied stays once another application is in front."""
# What history keepers of KDE, Windows and macOS look for before they keep, or send to another computer.
HINTS: Final = {
    "x-kde-passwordManagerHint": b"secret",
    "ExcludeClipboardContentFromMonitorProcessing": b"1",
    "CanIncludeInClipboardHistory": bytes(4),
    "CanUploadToCloudClipboard": bytes(4),
    "org.nspasteboard.ConcealedType": b"1",
}
_MARK: Final = "x-kde-passwordManagerHint"
_MODES: Final = (QClipboard.Mode.Clipboard, QClipboard.Mode.Selection)


def held() -> QMimeData:
    """Return what is on the clipboard, for what can be pasted besides text; empty when there is nothing."""
    data: QMimeData | None = QGuiApplication.clipboard().mimeData()  # None once it is empty
    return data if data is not None else QMimeData()


class ClipboardGuard(QObject):
    """Watches what is copied from our own windows; what another application copied is never touched.

    While one works here, what was cut or copied stays: emptying it could lose a sentence. It goes thirty
    seconds after another application came to the front, and at once with the curtain or the lock.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clipboard = QGuiApplication.clipboard()
        self._is_ours = False
        self._is_marking = False
        self._life = QTimer(self)
        self._life.setSingleShot(True)
        self._life.setInterval(LIFE_MS)
        self._life.timeout.connect(self.clear)
        self._clipboard.dataChanged.connect(self._on_changed)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.focusWindowChanged.connect(self._on_window)

    def clear(self) -> None:
        """Empty the clipboard, and the selection of X11, if what they hold comes from here."""
        self._life.stop()
        for mode in _MODES:
            if self._is_held(mode):
                self._clipboard.clear(mode)
        self._is_ours = False

    def _is_held(self, mode: QClipboard.Mode) -> bool:
        if mode == QClipboard.Mode.Selection:
            return self._clipboard.supportsSelection() and self._clipboard.ownsSelection()
        return self._clipboard.ownsClipboard() or self._is_ours

    def _on_changed(self) -> None:
        if self._is_marking:
            return
        # What changes the clipboard while one of our windows has the focus comes from here.
        self._is_ours = QGuiApplication.focusWindow() is not None or self._clipboard.ownsClipboard()
        data: QMimeData | None = self._clipboard.mimeData()  # None once it is empty, whatever the stubs say
        if self._is_ours and data is not None and data.hasText() and not data.hasFormat(_MARK):
            self._mark(data)

    def _mark(self, data: QMimeData) -> None:
        marked = QMimeData()
        for kind in data.formats():
            marked.setData(kind, data.data(kind))
        marked.setText(data.text())
        for kind, value in HINTS.items():
            marked.setData(kind, value)
        self._is_marking = True
        try:
            self._clipboard.setMimeData(marked)
        finally:
            self._is_marking = False

    def _on_window(self, window: object) -> None:
        if window is not None:
            self._life.stop()
        elif self._is_held(QClipboard.Mode.Clipboard) or self._is_held(QClipboard.Mode.Selection):
            self._life.start()
