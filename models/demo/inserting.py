"""Rows on their way into a vault, many in one statement, and the lots in which they go.

A lot is written in one transaction; as plain values it passes from one process to another.
"""

from __future__ import annotations

import marshal
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain
from operator import attrgetter
from typing import TYPE_CHECKING, Any, Final

from models.records.duplicates import Identity
from models.storage import likeness, reminders

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from models.storage.store import Store

_MOST_VALUES: Final = 1_000
"""Values of the longest statement: longer ones are no quicker, and take longer to be prepared."""
_STEP: Final = 8
"""What is left over is written by statements of so many rows, then one by one: few different statements."""
_SET_COUNTER: Final = (
    "INSERT INTO counter (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value"
)
_TOLD: Final = tuple(Identity.__dataclass_fields__)
_told = attrgetter(*_TOLD)


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


@dataclass(frozen=True, slots=True, kw_only=True)
class Lot:
    """What one transaction writes.

    Attributes:
        rows: In an order in which they may refer to each other.
        identities: Local numbers of the residents among them, with what tells each from another.
        counters: The last number given in each series.
        progress: ``(what, done, total)`` once it is written; None: nothing worth telling.
    """

    rows: list[Rows]
    identities: list[tuple[int, Identity]]
    counters: list[tuple[str, int]]
    progress: tuple[str, int, int] | None = None

    def write(self, store: Store) -> None:
        """Write all of it, or nothing.

        Raises:
            StorageFailure: The disk refused.
        """
        with store.begin() as transaction:
            connection = transaction.connection
            for rows in self.rows:
                rows.insert(connection)
            if self.identities:
                files, keys = likeness.rows_of(self.identities)
                Rows("likeness", ("number", "traits", "keys"), files).insert(connection)
                Rows("likeness_key", ("key", "number"), keys).insert(connection)
                reminders.fill(connection, self.identities[0][0] - 1)
            if self.counters:
                connection.exec_driver_sql(_SET_COUNTER, self.counters)

    def packed(self) -> bytes:
        """Return it as bytes; values are known twice as fast as when each is compared with those before.

        Raises:
            ValueError: A value is not a plain one: it would not be written as it is.
        """
        rows = [(each.table, each.columns, each.waiting) for each in self.rows]
        identities = [(number, _told(identity)) for number, identity in self.identities]
        return marshal.dumps((rows, identities, self.counters, self.progress), 2)

    @classmethod
    def unpacked(cls, packed: bytes) -> Lot:
        """Return what was packed, whole, by this very version of the program."""
        rows, identities, counters, progress = marshal.loads(packed)  # noqa: S302  (our own process wrote it)
        return cls(
            rows=[Rows(*each) for each in rows],
            identities=[
                (number, Identity(**dict(zip(_TOLD, told, strict=True)))) for number, told in identities
            ],
            counters=counters,
            progress=progress,
        )


@lru_cache(maxsize=512)
def _statement(table: str, columns: tuple[str, ...], rows: int) -> str:
    names = ", ".join(f'"{name}"' for name in columns)
    row = f"({', '.join('?' * len(columns))})"
    return f'INSERT INTO main."{table}" ({names}) VALUES {", ".join([row] * rows)}'  # noqa: S608  (own names)
