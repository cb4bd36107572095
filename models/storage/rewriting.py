"""Lets whoever saves wait while the file is rewritten, instead of being refused.

SQLite refuses a writer after a few seconds; rewriting a large file takes longer, and cannot be broken off
once its pages are being put back. So writers wait here, as long as the screen says; only a lock waits for
nothing.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, Final

from models.errors import StorageFailure

PATIENCE_SECONDS: Final = 120.0
HURRIED_SECONDS: Final = 0.2
"""What breaking off takes, while that can still be done."""


class Gate:
    """Shut while the file is rewritten; shared between threads."""

    def __init__(self) -> None:
        self._is_free = threading.Event()
        self._is_free.set()
        self._raw: Any = None
        self._patience = PATIENCE_SECONDS

    @contextmanager
    def shut(self, raw: Any) -> Iterator[None]:
        """Keep writers waiting.

        Args:
            raw: The connection that rewrites.
        """
        self._raw = raw
        self._is_free.clear()
        try:
            yield
        finally:
            self._raw = None
            self._is_free.set()

    def wait(self) -> None:
        """Wait until the file may be written.

        Raises:
            StorageFailure: ``storage.busy``, it is still being rewritten.
        """
        if not self._is_free.wait(self._patience):
            raise StorageFailure("storage.busy")

    def hurry(self) -> None:
        """Break the rewriting off where that can be done; nobody waits for it any more."""
        self._patience = HURRIED_SECONDS
        raw = self._raw
        if raw is not None:
            raw.interrupt()
