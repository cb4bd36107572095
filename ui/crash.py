"""The last net: a stray exception is reported without any value typed, and the window stays alive."""

from __future__ import annotations

import logging
import sys
import traceback
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal

_LOG = logging.getLogger("palier")


class CrashReporter(QObject):
    """Receives exceptions that nobody caught, on any thread.

    What is logged is the type of the exception and the places in the code: its message and the local values
    could quote a name.

    Signals:
        crashed: Name of the exception's type (str), on the thread of the screen.
    """

    crashed = Signal(object)
    _caught = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._previous = sys.excepthook
        self._caught.connect(self.crashed, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Take the place of Python's own report."""
        sys.excepthook = self._hook

    def remove(self) -> None:
        """Put Python's own report back."""
        sys.excepthook = self._previous

    def _hook(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            self._previous(kind, error, trace)
            return
        _LOG.error("%s\n%s", kind.__name__, places(trace))
        self._caught.emit(kind.__name__)


def places(trace: TracebackType | None) -> str:
    """Return where an exception came from: file, line and function, never a value or a line of source."""
    frames = traceback.extract_tb(trace)
    return "\n".join(f"  {frame.filename}:{frame.lineno} in {frame.name}" for frame in frames)
