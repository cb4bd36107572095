"""Lets whoever saves wait while the file is rewritten, instead of being refused.

SQLite refuses a writer after a few seconds; rewriting a large file takes longer, and cannot be broken off
once its pages are being put back. So writers wait here, as long as the screen says; only a lock waits for
nothing.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, Final

from models.errors import StorageFailure

PATIENCE_SECONDS: Final = 120.0
HURRIED_SECONDS: Final = 0.2
"""What breaking off takes, while that can still be done; all that is waited for in a lock, together."""


class Gate:
    """Shut while the file is rewritten; shared between threads."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._turn = threading.Lock()
        self._rewritings = self._writers = 0
        self._raw: Any = None
        self._deadline: float | None = None

    @property
    def is_shut(self) -> bool:
        """Whether the file is being rewritten, or is about to be."""
        return self._rewritings > 0

    @property
    def is_hurried(self) -> bool:
        """Whether nobody waits for a rewriting any more."""
        return self._deadline is not None

    @contextmanager
    def shut(self) -> Iterator[None]:
        """Keep writers waiting, once those who write have ended; several rewritings take turns."""
        with self._changed:
            self._rewritings += 1
            self._changed.wait_for(self._has_no_writer)
        try:
            with self._turn:
                yield
        finally:
            with self._changed:
                self._rewritings -= 1
                self._changed.notify_all()

    @contextmanager
    def breakable(self, raw: Any) -> Iterator[None]:
        """Let a lock break the rewriting off.

        Args:
            raw: The connection that rewrites.
        """
        self._raw = raw
        try:
            yield
        finally:
            self._raw = None

    @contextmanager
    def passing(self, *, is_patient: bool = True) -> Iterator[None]:
        """Wait until the file may be written, and have no rewriting begin meanwhile.

        Args:
            is_patient: Whether a rewriting is waited for.

        Raises:
            StorageFailure: ``storage.busy``, it is still being rewritten.
        """
        with self._changed:
            self._wait(time.monotonic() + PATIENCE_SECONDS if is_patient else 0.0)
            self._writers += 1
        try:
            yield
        finally:
            with self._changed:
                self._writers -= 1
                self._changed.notify_all()

    def wait_open(self, seconds: float) -> bool:
        """Wait until the file is not being rewritten any more; False when it still is after these seconds."""
        with self._changed:
            return self._changed.wait_for(self._is_open, seconds)

    def hurry(self) -> None:
        """Break the rewriting off where that can be done; nobody waits for it any more."""
        with self._changed:
            if self._deadline is None:
                self._deadline = time.monotonic() + HURRIED_SECONDS
            self._changed.notify_all()
        raw = self._raw
        if raw is not None:
            raw.interrupt()

    def _is_open(self) -> bool:
        return not self._rewritings

    def _has_no_writer(self) -> bool:
        return not self._writers or self.is_hurried

    def _wait(self, until: float) -> None:
        while self._rewritings:
            end = until if self._deadline is None else min(until, self._deadline)
            left = end - time.monotonic()
            if left <= 0:
                raise StorageFailure("storage.busy")
            self._changed.wait(left)
