"""What a long copy tells while it runs, and how it is given up from another thread."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import Event, Lock
from typing import TYPE_CHECKING

from sqlcipher3 import dbapi2

from models.errors import BackupFailure

if TYPE_CHECKING:
    from sqlcipher3.dbapi2 import Connection as RawConnection

Tell = Callable[[float], None]
"""Told which share of the work is done, 0 to 1; on the thread that works."""


class _Brake:
    """What every stretch of one piece of work shares."""

    def __init__(self) -> None:
        self.is_pulled = Event()
        self.lock = Lock()
        self.connections: list[RawConnection] = []


class Watch:
    """Follows one piece of work; ``stop`` may be called from any thread.

    Args:
        tell: Told how far the work has come.
    """

    def __init__(self, tell: Tell | None = None) -> None:
        self._tell = tell
        self._brake = _Brake()

    def stretch(self, start: float, end: float) -> Watch:
        """Return what follows one stretch of the work, and is stopped with the whole.

        Args:
            start: Share of the whole that is done when it begins.
            end: Share that is done when it ends.
        """

        def tell(share: float) -> None:
            self.reach(start + (end - start) * share)

        part = Watch(tell)
        part._brake = self._brake
        return part

    def stop(self) -> None:
        """Have the work end as soon as it can, with ``backup.cancelled``."""
        self._brake.is_pulled.set()
        with self._brake.lock:
            for connection in self._brake.connections:
                connection.interrupt()

    def go_on(self) -> None:
        """Give the work up when it was stopped.

        Raises:
            BackupFailure: ``backup.cancelled``.
        """
        if self._brake.is_pulled.is_set():
            raise BackupFailure("backup.cancelled")

    def reach(self, share: float) -> None:
        """Say how far the work has come.

        Raises:
            BackupFailure: ``backup.cancelled``.
        """
        self.go_on()
        if self._tell is not None:
            self._tell(share)

    def steps(self, done: int, total: int) -> None:
        """Say how far the work has come, in steps done of all; errors as ``reach``."""
        self.reach(done / total if total else 1.0)

    def counter(self, total: int) -> Callable[[int], None]:
        """Return what is told the size of each piece of a whole of ``total``."""
        done = 0

        def step(size: int) -> None:
            nonlocal done
            done += size
            self.steps(done, total)

        return step

    @contextmanager
    def holding(self, connection: RawConnection) -> Iterator[None]:
        """Let a slow statement of a connection be interrupted meanwhile.

        Raises:
            BackupFailure: ``backup.cancelled``.
        """
        with self._brake.lock:
            self._brake.connections.append(connection)
        try:
            self.go_on()
            yield
        except dbapi2.OperationalError as error:
            if self._brake.is_pulled.is_set():
                raise BackupFailure("backup.cancelled") from error
            raise
        finally:
            with self._brake.lock:
                self._brake.connections.remove(connection)
