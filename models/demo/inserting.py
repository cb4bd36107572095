"""Writes batches of rows on a thread of its own, while the next batch is being invented.

SQLite lets other Python code run during a statement, and only then: one statement writes many rows.
"""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from sqlalchemy import Connection

_MOST_VALUES: Final = 1_000
"""Values of the longest statement: longer ones are no quicker, and take longer to be prepared."""
_STEP: Final = 8
"""What is left over is written by statements of so many rows, then one by one: few different statements."""
_TURN_S: Final = 0.0005
"""How long a thread waits for its turn; with the usual 5 ms, writing would stand still most of the time."""


@dataclass(slots=True)
class Rows:
    """Rows of one table, all with the same columns."""

    table: str
    columns: tuple[str, ...]
    waiting: list[tuple[Any, ...]]

    def taken(self) -> Rows:
        """Give what waits, to be written elsewhere."""
        taken, self.waiting = Rows(self.table, self.columns, self.waiting), []
        return taken

    def insert(self, connection: Connection) -> None:
        """Write the rows, inside the caller's transaction."""
        begun = 0
        for size in (max(1, _MOST_VALUES // len(self.columns)), _STEP, 1):
            statement = _statement(self.table, self.columns, size)
            while begun + size <= len(self.waiting):
                values = tuple(chain.from_iterable(self.waiting[begun : begun + size]))
                connection.exec_driver_sql(statement, values)
                begun += size


class Inserter:
    """Has one piece of work done at a time, beside the thread that hands it over."""

    def __init__(self) -> None:
        self._thread = ThreadPoolExecutor(1, "demo-rows")
        self._under_way: Future[None] | None = None

    def hand(self, work: Callable[[], None]) -> None:
        """Have something done once what was handed over before is done: never more than two wait in memory.

        Raises:
            Exception: What stopped the work before.
        """
        self.wait()
        self._under_way = self._thread.submit(work)

    def wait(self) -> None:
        """Wait until all is done.

        Raises:
            Exception: What stopped it.
        """
        under_way, self._under_way = self._under_way, None
        if under_way is not None:
            under_way.result()

    def close(self) -> None:
        """End the thread once its work is done, however that ends."""
        self._thread.shutdown()


@contextmanager
def beside() -> Iterator[Inserter]:
    """Give a thread for writing; all is written when it is left without an exception.

    Raises:
        Exception: What stopped the writing.
    """
    usual, inserter = sys.getswitchinterval(), Inserter()
    sys.setswitchinterval(_TURN_S)
    try:
        yield inserter
        inserter.wait()
    finally:
        inserter.close()
        sys.setswitchinterval(usual)


@contextmanager
def without_collector() -> Iterator[None]:
    """Stop looking for rings of objects: rows make none, and looking takes a tenth of the time."""
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


@lru_cache(maxsize=512)
def _statement(table: str, columns: tuple[str, ...], rows: int) -> str:
    names = ", ".join(f'"{name}"' for name in columns)
    row = f"({', '.join('?' * len(columns))})"
    return f'INSERT INTO main."{table}" ({names}) VALUES {", ".join([row] * rows)}'  # noqa: S608  (own names)
