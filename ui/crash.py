"""The last net: a stray exception is reported without any value typed, and the window stays alive."""

from __future__ import annotations

import logging
import sys
import threading
import traceback
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from resources.version import VERSION

if TYPE_CHECKING:
    from sys import UnraisableHookArgs

_LOG = logging.getLogger("palier")
_ROOT = f"{Path(__file__).resolve().parent.parent}{'/' if sys.platform != 'win32' else chr(92)}"


class CrashReporter(QObject):
    """Receives exceptions that nobody caught, on any thread.

    What is logged is the version, the type of the exception and the places in the code: its message and the
    local values could quote a name. No dump of the memory is ever made (``models/vault/hardening.py``).

    Signals:
        crashed: Name of the exception's type (str), on the thread of the screen.
    """

    crashed = Signal(object)
    _caught = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._previous = (sys.excepthook, threading.excepthook, sys.unraisablehook)
        self._caught.connect(self.crashed, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Take the place of Python's own reports, which quote messages and objects."""
        sys.excepthook = self._hook
        threading.excepthook = self._thread_hook
        sys.unraisablehook = self._unraisable_hook

    def remove(self) -> None:
        """Put Python's own reports back."""
        sys.excepthook, threading.excepthook, sys.unraisablehook = self._previous

    def report(self, error: BaseException) -> None:
        """Report an exception that was caught and cannot be told otherwise."""
        self._hook(type(error), error, error.__traceback__)

    def _hook(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            self._previous[0](kind, error, trace)
            return
        _LOG.error("Palier %s: %s\n%s", VERSION, kind.__name__, places(trace))
        self._caught.emit(kind.__name__)

    def _thread_hook(self, caught: threading.ExceptHookArgs) -> None:
        if caught.exc_value is not None:
            self.report(caught.exc_value)

    def _unraisable_hook(self, caught: UnraisableHookArgs) -> None:
        # While an object dies or the program ends: no signal, its receiver may be dying too.
        _LOG.error("Palier %s: %s\n%s", VERSION, caught.exc_type.__name__, places(caught.exc_traceback))


def places(trace: TracebackType | None) -> str:
    """Return where an exception came from: file, line and function, never a value or a line of source.

    Files of ours are named from the program's folder: the whole path would name the person's account.
    """
    frames = traceback.extract_tb(trace)
    return "\n".join(
        f"  {frame.filename.removeprefix(_ROOT)}:{frame.lineno} in {frame.name}" for frame in frames
    )
