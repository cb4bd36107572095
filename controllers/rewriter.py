"""Rewrites the database after something was erased, so that nothing of it is left in any page."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from controllers.tasks import Tasks
    from models.storage.store import Store

_SECONDS_PER_MB: Final = 0.06
"""Measured: 15 s for 300 MB, and some."""


class Rewriter(QObject):
    """The rewriting, beside the screen; whoever saves meanwhile waits and is never refused.

    What is cut by a lock or a power cut is done when the vault is next opened.

    Signals:
        started: It begins; seconds that it may take (int).
        ended: It is over: done, or broken off by a lock.
        failed: The exception that kept it from ending.
    """

    started = Signal(int)
    ended = Signal()
    failed = Signal(object)

    def __init__(self, store: Store, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._tasks = tasks.beside(self)
        self._running = 0

    @property
    def is_running(self) -> bool:
        """Whether the file is being rewritten."""
        return self._running > 0

    def seconds(self) -> int:
        """Return how long it may take, from the size of the file."""
        return math.ceil(self._store.path.stat().st_size / 1e6 * _SECONDS_PER_MB)

    def start(self) -> None:
        """Rewrite; ``ended`` or ``failed`` follows."""
        self._running += 1
        self.started.emit(self.seconds())
        self._tasks.run(self, self._store.compact, self._on_done, self._on_failed)

    def _on_done(self, _is_done: bool) -> None:
        self._running -= 1
        self.ended.emit()

    def _on_failed(self, error: Exception) -> None:
        self._running -= 1
        self.ended.emit()
        self.failed.emit(error)
