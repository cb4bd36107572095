"""Work that would freeze the screen, done beside it: one worker, results delivered on the screen's thread."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol, TypeVar

from PySide6.QtCore import QObject, Qt, QThreadPool, Signal
from shiboken6 import isValid

T = TypeVar("T")
Failed = Callable[[Exception], None]


class Tasks(Protocol):
    """Where slow work is handed over."""

    def run(
        self,
        owner: QObject,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Failed | None = None,
    ) -> None:
        """Do the work, then tell its owner.

        Args:
            owner: Nothing is delivered once it is gone.
            work: Touches no QObject and opens its own transactions.
            done: Receives the result, on the owner's thread.
            failed: Receives any exception of the work; without it, the tasks' own ``failed`` does.
        """


class ThreadTasks(QObject):
    """Runs work one after the other on one thread.

    Signals:
        busy_changed: Whether work is waiting or running.
        failed: The exception of a work that has no ``failed`` of its own.
    """

    busy_changed = Signal(bool)
    failed = Signal(object)
    _finished = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._waiting = 0
        self._finished.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        owner: QObject,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Failed | None = None,
    ) -> None:
        """Queue the work; see ``Tasks.run``."""

        def job() -> None:
            deliver: Callable[[], None]
            try:
                result = work()
            except Exception as error:  # noqa: BLE001  (reported on the screen's thread)
                deliver = _Delivery(failed or self.failed.emit, error)
            else:
                deliver = _Delivery(done, result)
            # The queued event holds the last reference: nothing of Qt is destroyed on the worker.
            self._finished.emit((owner, deliver))

        self._waiting += 1
        if self._waiting == 1:
            self.busy_changed.emit(True)
        self._pool.start(job)

    def wait(self) -> None:
        """Wait until no work runs; results not delivered yet still come through the event loop."""
        self._pool.waitForDone()

    def _deliver(self, finished: tuple[QObject, Callable[[], None]]) -> None:
        owner, deliver = finished
        self._waiting -= 1
        if self._waiting == 0:
            self.busy_changed.emit(False)
        if isValid(owner):
            deliver()


class InlineTasks(QObject):
    """Runs work at once on the caller's thread: for tests and for commands without a screen.

    Signals:
        busy_changed: True then False around each work.
        failed: The exception of a work that has no ``failed`` of its own.
    """

    busy_changed = Signal(bool)
    failed = Signal(object)

    def run(
        self,
        owner: QObject,  # noqa: ARG002  (the caller is still here)
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Failed | None = None,
    ) -> None:
        """Do the work now; see ``Tasks.run``."""
        self.busy_changed.emit(True)
        deliver: Callable[[], None]
        try:
            result = work()
        except Exception as error:  # noqa: BLE001  (handed to the caller, as the thread would)
            deliver = _Delivery(failed or self.failed.emit, error)
        else:
            deliver = _Delivery(done, result)
        self.busy_changed.emit(False)
        deliver()


class _Delivery:
    """One call, kept for later."""

    def __init__(self, receive: Callable[..., None], value: object) -> None:
        self._receive = receive
        self._value = value

    def __call__(self) -> None:
        self._receive(self._value)
