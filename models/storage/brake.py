"""Says when a database is not to be used any more: its disk failed, or it was closed."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from models.errors import StorageFailure


class Brake:
    """Is only ever put on; a database is opened again with another one. Shared between threads."""

    def __init__(self) -> None:
        self._has_failed = self._is_closed = False

    def close(self) -> None:
        """Have nothing be read or written any more: what comes too late would be kept by nobody."""
        self._is_closed = True

    def require_open(self) -> None:
        """Refuse what comes after the closing.

        Raises:
            StorageFailure: ``storage.closed``.
        """
        if self._is_closed:
            raise StorageFailure("storage.closed")

    def require_free(self) -> None:
        """Refuse to write after the closing, or after the disk failed.

        Raises:
            StorageFailure: ``storage.closed``, ``storage.stopped``.
        """
        self.require_open()
        if self._has_failed:
            raise StorageFailure("storage.stopped")

    @contextmanager
    def watching(self) -> Iterator[None]:
        """Put the brake on when the disk fails: it may have forgotten what it could not write.

        It would say of the next change that all is well.
        """
        try:
            yield
        except StorageFailure as error:
            if error.code == "storage.io":
                self._has_failed = True
            raise
