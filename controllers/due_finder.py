"""Looks for what is kept too long beside the screen, one question after the other."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from models.records.people import Right
from models.records.retention import DueGroup
from models.storage import due_list

if TYPE_CHECKING:
    from controllers.tasks import Tasks
    from models.clock import Clock
    from models.storage.store import Store

_Found = tuple[tuple[DueGroup, ...], ...]


class DueFinder(QObject):
    """Finds what is due; one second for 100,000 files, and nothing while nobody looks.

    Signals:
        looking: How many questions were answered, and of how many.
        found: Tuple of DueGroup.
        failed: The exception that kept it from being found.
    """

    looking = Signal(int, int)
    found = Signal(object)
    failed = Signal(object)

    def __init__(self, store: Store, tasks: Tasks, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store, self._tasks, self._clock = store, tasks, clock
        self._asked: object | None = None

    def find(self, most: int) -> None:
        """Look for what is due, and build that many lines of each clock; ``found`` or ``failed`` follows.

        What was asked before is not answered any more.
        """
        self._asked = asked = object()
        self._ask(asked, most, ())

    def stop(self) -> None:
        """Answer nothing any more: nobody looks."""
        self._asked = None

    def _ask(self, asked: object, most: int, found: _Found) -> None:
        """Ask the next question, or tell the answers of all."""
        if asked is not self._asked:
            return
        if len(found) == len(due_list.STEPS):
            self.found.emit(tuple(group for groups in found for group in groups))
            return
        self.looking.emit(len(found), len(due_list.STEPS))
        self._tasks.run(
            self,
            partial(self._answer, due_list.STEPS[len(found)], most),
            partial(self._on_answer, asked, most, found),
            partial(self._on_failed, asked),
        )

    def _answer(self, step: due_list.Step, most: int) -> tuple[DueGroup, ...]:
        today = self._clock().astimezone().date()
        with self._store.read() as transaction:
            transaction.require(Right.ADMINISTER)
            return step(transaction.session, today, most)

    def _on_answer(self, asked: object, most: int, found: _Found, groups: tuple[DueGroup, ...]) -> None:
        self._ask(asked, most, (*found, groups))

    def _on_failed(self, asked: object, error: Exception) -> None:
        if asked is self._asked:
            self.failed.emit(error)
