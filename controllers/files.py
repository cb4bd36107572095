"""What the long lists of files have in common: read by numbers, searched while typing, held in order once."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Generic, Protocol, TypeVar

from controllers.records import D, E, R, RecordController
from models.records.people import Right
from models.storage import search
from models.storage.search import Kind

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from sqlalchemy import Connection

    from controllers.undo import UndoController
    from models.clock import Clock
    from models.storage.store import Store, Transaction

Row = TypeVar("Row")


class FileQueries(Protocol):
    """The queries of one kind of files: a module of ``models.storage``."""

    def count(self, connection: Connection) -> int:
        """Return how many are in use."""

    def numbers(self, connection: Connection, limit: int = -1) -> array[int]:
        """Return the first numbers in the order of the list."""

    def lines(self, connection: Connection, wanted: Sequence[int]) -> list[Any]:
        """Return the lines of these numbers, in the same order."""


class FileController(RecordController[E, D, R], Generic[E, D, R, Row]):
    """Files in a list of any length; Row is a line of it.

    Attributes:
        kind: Their table.
    """

    kind: ClassVar[Kind]
    _queries: ClassVar[FileQueries]

    def __init__(
        self, store: Store, clock: Clock, undo: UndoController, parent: QObject | None = None
    ) -> None:
        super().__init__(store, clock, undo, parent)
        self._order: array[int] | None = None

    def count(self) -> int:
        """Return how many files there are."""
        if self._order is not None:
            return len(self._order)
        with self._store.read(Right.READ_FILES) as transaction:
            return self._queries.count(transaction.connection) - len(self._hidden(transaction))

    def first_rows(self, limit: int = 200) -> tuple[Row, ...]:
        """Return the first lines of the list, by name."""
        with self._store.read(Right.READ_FILES) as transaction:
            room = limit + len(self._hidden(transaction))
            first = self._visible(transaction, self._queries.numbers(transaction.connection, room))
            lines = self._queries.lines(transaction.connection, first[:limit])
        return self._rows(lines)

    def numbers(self, text: str = "") -> array[int]:
        """Return the numbers of all files in the order of the list, or of those found by ``text``.

        Those found begin as ``search`` begins, and follow in the order of the list.
        """
        with self._store.read(Right.READ_FILES) as transaction:
            connection = transaction.connection
            if self._order is None:
                self._order = array("q", self._visible(transaction, self._queries.numbers(connection)))
            if not text.strip():
                return self._order[:]
            first = self._visible(transaction, search.best(connection, self.kind, text, search.FEW))
            found = search.matching(connection, self.kind, text).difference(first)
        return array("q", [*first, *filter(found.__contains__, self._order)])

    def rows(self, numbers: Sequence[int]) -> tuple[Row, ...]:
        """Return the lines of these numbers, in the same order; those removed meanwhile are left out."""
        with self._store.read(Right.READ_FILES) as transaction:
            lines = self._queries.lines(transaction.connection, self._visible(transaction, numbers))
        return self._rows(lines)

    def search(self, text: str, limit: int = search.FEW) -> tuple[Row, ...]:
        """Return the files that have all the words of ``text``, names that begin with it first."""
        with self._store.read(Right.READ_FILES) as transaction:
            room = limit + len(self._hidden(transaction))
            found = search.best(transaction.connection, self.kind, text, room)
            lines = self._queries.lines(transaction.connection, self._visible(transaction, found)[:limit])
        return self._rows(lines)

    def forget(self) -> None:
        """Drop what was read, when the vault is locked."""
        self._order = None

    def _visible(self, transaction: Transaction, numbers: Sequence[int]) -> Sequence[int]:
        hidden = self._hidden(transaction)
        return [number for number in numbers if number not in hidden] if hidden else numbers

    def _hidden(self, _transaction: Transaction) -> frozenset[int]:
        """Return the numbers of the files that whoever acts may not see."""
        return frozenset()

    def _rows(self, lines: Sequence[Any]) -> tuple[Row, ...]:
        raise NotImplementedError
