"""Work that would freeze the screen, done beside it: one worker, results delivered on the screen's thread."""

from __future__ import annotations

import gc
import itertools
from collections.abc import Callable
from functools import partial
from typing import Protocol, TypeVar
from weakref import WeakSet

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QThreadPool, Signal
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

    def beside(self, parent: QObject) -> Tasks:
        """Return tasks of the same kind that wait for none of these: for work of many seconds."""

    def wait(self, milliseconds: int = -1) -> None:
        """Wait until no work runs, or until that time has passed; -1: as long as it takes."""

    def deliver(self) -> None:
        """Deliver at once what is done, where the event loop is not going to turn any more."""


_at_work: WeakSet[ThreadTasks] = WeakSet()
"""Tasks that have work under way; while there are any, the garbage collector waits."""


class ThreadTasks(QObject):
    """Runs work one after the other on one thread.

    Everything that may hold a QObject stays in ``_pending``, which only the screen's thread empties: the
    worker knows a number, so it never drops a last reference and nothing of Qt dies on the wrong thread.
    The collector of circles runs on whichever thread allocates: it is off while a worker may be that thread.

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
        self._pending: dict[int, _Work] = {}
        self._numbers = itertools.count()
        self._finished.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        owner: QObject,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Failed | None = None,
    ) -> None:
        """Queue the work; see ``Tasks.run``."""
        number = next(self._numbers)
        _hold_collector(self)
        self._pending[number] = _Work(owner, work, done, failed or self.failed.emit)
        if len(self._pending) == 1:
            self.busy_changed.emit(True)
        self._pool.start(partial(self._work, number))

    def beside(self, parent: QObject) -> ThreadTasks:
        """Return tasks with a thread of their own; what fails there is told here."""
        tasks = ThreadTasks(parent)
        tasks.failed.connect(self.failed)
        return tasks

    def wait(self, milliseconds: int = -1) -> None:
        """See ``Tasks.wait``; results not delivered yet still come through the event loop."""
        if self._pool.waitForDone(milliseconds):
            _free_collector(self)

    def deliver(self) -> None:
        """See ``Tasks.deliver``."""
        QCoreApplication.sendPostedEvents(self, QEvent.Type.MetaCall)

    def _work(self, number: int) -> None:
        """Run on the worker."""
        self._pending[number].do()
        if isValid(self):  # the application may have ended meanwhile
            self._finished.emit(number)

    def _deliver(self, number: int) -> None:
        """Run on the screen's thread."""
        work = self._pending.pop(number)
        if not self._pending:
            _free_collector(self)
            self.busy_changed.emit(False)
        if isValid(work.owner):
            work.deliver()


def _hold_collector(tasks: ThreadTasks) -> None:
    """Keep the collector off; called on the screen's thread."""
    _at_work.add(tasks)
    gc.disable()


def _free_collector(tasks: ThreadTasks) -> None:
    """Let the collector run again once nobody works any more; called on the screen's thread."""
    _at_work.discard(tasks)
    if not _at_work:
        gc.enable()


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
        owner: QObject,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Failed | None = None,
    ) -> None:
        """Do the work now; see ``Tasks.run``."""
        job = _Work(owner, work, done, failed or self.failed.emit)
        self.busy_changed.emit(True)
        job.do()
        self.busy_changed.emit(False)
        job.deliver()

    def beside(self, parent: QObject) -> InlineTasks:  # noqa: ARG002  (the protocol's)
        """Return these tasks: nothing ever waits."""
        return self

    def wait(self, milliseconds: int = -1) -> None:
        """Return at once: nothing runs."""

    def deliver(self) -> None:
        """Return at once: everything is delivered."""


class _Work:
    """One piece of work, from the moment it is asked for until its result is delivered."""

    def __init__(
        self, owner: QObject, work: Callable[[], T], done: Callable[[T], None], failed: Failed
    ) -> None:
        self.owner = owner
        self._work: Callable[[], object] = work
        self._done: Callable[..., None] = done
        self._failed = failed
        self._result: object = None
        self._error: Exception | None = None

    def do(self) -> None:
        try:
            self._result = self._work()
        except Exception as error:  # noqa: BLE001  (reported on the screen's thread)
            self._error = error

    def deliver(self) -> None:
        if self._error is not None:
            self._failed(self._error)
        else:
            self._done(self._result)
