"""Pages drawn elsewhere: only what was asked for last is delivered."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QObject

    from controllers.tasks import Tasks

T = TypeVar("T")


class LastDrawn(Generic[T]):
    """Hands over the page asked for last, and forgets those that somebody no longer waits for.

    Args:
        owner: On whose thread it is delivered.
        tasks: Where pages are drawn.
        ready: Takes the page.
        failed: Takes the exception that kept it from being drawn.
    """

    def __init__(
        self, owner: QObject, tasks: Tasks, ready: Callable[[T], None], failed: Callable[[Exception], None]
    ) -> None:
        self._owner, self._tasks, self._ready, self._failed = owner, tasks, ready, failed
        self._asked: object | None = None

    def draw(self, work: Callable[[], T]) -> None:
        """Draw a page [task]; nothing is delivered any more of one asked for before."""
        self._asked = asked = object()
        self._tasks.run(self._owner, work, partial(self._deliver, asked), partial(self._fail, asked))

    def forget(self) -> None:
        """Deliver nothing any more, when the vault is locked."""
        self._asked = None

    def _deliver(self, asked: object, page: T) -> None:
        if asked is self._asked:
            self._ready(page)

    def _fail(self, asked: object, error: Exception) -> None:
        if asked is self._asked:
            self._failed(error)
