"""Rows written by the thousand, in the form the mapped classes would give them, without building any."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Sequence
from functools import lru_cache, partial
from operator import attrgetter
from typing import Any, Final, NamedTuple, cast, get_origin

from sqlalchemy import Column, Connection, Table
from sqlalchemy.dialects import sqlite

from models.entities.base import Base, Coded, UtcDateTime
from models.storage.search import Kind

Bind = Callable[[Any], Any]
_DIALECT: Final = sqlite.dialect()


class _Reader(NamedTuple):
    """How to read the columns that a draft fills."""

    names: tuple[str, ...]
    read: Callable[[object], tuple[Any, ...]]


class RowWriter:
    """The rows of one table that wait to be written together.

    Args:
        entity: The mapped class whose table is filled.
        kind: The kind of file it is, when it is searched: its folded words are written too.
    """

    def __init__(self, entity: type[Base], kind: Kind | None = None) -> None:
        table = entity.__table__
        if not isinstance(table, Table):
            raise TypeError(entity)
        self._name = table.name
        self._kind = kind
        self._names = tuple(column.name for column in table.columns)
        binds = ((place, _bind(column)) for place, column in enumerate(table.columns))
        self._binds = tuple((place, bind) for place, bind in binds if bind is not None)
        self._readers: dict[tuple[object, ...], _Reader] = {}
        self._number = 0
        self._rows: list[tuple[Any, ...]] = []
        self._words: list[tuple[int, str]] = []

    def count_from(self, connection: Connection) -> None:
        """Number new rows after those that are there."""
        if "number" in self._names:
            statement = f'SELECT coalesce(max(number), 0) FROM "{self._name}"'  # noqa: S608  (own names)
            self._number = connection.exec_driver_sql(statement).scalar_one()

    def next_number(self) -> int:
        """Return the local number of a new row."""
        self._number += 1
        return self._number

    def add(self, draft: object = None, **values: Any) -> None:
        """Keep one row until the next ``write``.

        Args:
            draft: Whose fields of the same name fill the columns.
            values: Columns by name; they go before the draft. What is in neither is empty.

        Raises:
            TypeError: A value is for a column that the table does not have.
        """
        if draft is not None:
            reader = self._reader(draft, tuple(values))
            values.update(zip(reader.names, reader.read(draft), strict=True))
        row = [values.get(name) for name in self._names]
        for place, bind in self._binds:
            if row[place] is not None:
                row[place] = bind(row[place])
        self._rows.append(tuple(row))
        if self._kind is not None:
            self._words.append((values["number"], values["search_key"]))

    def _reader(self, draft: object, given: tuple[str, ...]) -> _Reader:
        """Work out once for each kind of draft which columns it fills."""
        key = (type(draft), given)
        if key not in self._readers:
            if unknown := set(given) - set(self._names):
                raise TypeError(sorted(unknown))
            fields = [field.name for field in dataclasses.fields(cast("Any", draft))]
            names = tuple(name for name in fields if name in self._names and name not in given)
            self._readers[key] = _Reader(names, _getter(names))
        return self._readers[key]

    def write(self, connection: Connection) -> None:
        """Insert the rows that wait, inside the caller's transaction."""
        if not self._rows:
            return
        names = ", ".join(f'"{name}"' for name in self._names)
        marks = ", ".join("?" * len(self._names))
        statement = f'INSERT INTO main."{self._name}" ({names}) VALUES ({marks})'  # noqa: S608  (own names)
        connection.exec_driver_sql(statement, self._rows)
        self._rows = []
        if self._kind is not None:
            _write_words(connection, self._kind, self._words)
            self._words = []


def _getter(names: tuple[str, ...]) -> Callable[[object], tuple[Any, ...]]:
    getter = attrgetter(*names)
    return getter if len(names) > 1 else partial(_alone, getter)


def _alone(getter: Callable[[object], Any], draft: object) -> tuple[Any, ...]:
    return (getter(draft),)


def _write_words(connection: Connection, kind: Kind, words: Sequence[tuple[int, str]]) -> None:
    for table in (f"search_{kind}_word", f"search_{kind}_part"):
        statement = f"INSERT INTO {table} (rowid, words) VALUES (?, ?)"  # noqa: S608  (own names)
        connection.exec_driver_sql(statement, list(words))


def _bind(column: Column[Any]) -> Bind | None:
    """Return what SQLAlchemy does with a value on its way to this column; None when that is nothing."""
    bind: Bind | None = column.type.dialect_impl(_DIALECT).bind_processor(_DIALECT)
    if isinstance(column.type, Coded):
        # Equal values are encoded once: an invented town has few different weeks. A dictionary has no hash.
        return bind if get_origin(column.type.kind) is dict else _remembering(bind)
    return _remembering_instants() if isinstance(column.type, UtcDateTime) else bind


def _remembering(bind: Bind | None) -> Bind:
    return lru_cache(maxsize=2048)(cast("Bind", bind))


@lru_cache(maxsize=1)
def _remembering_instants() -> Bind:
    """Return one memory for all columns of instants: most rows name the same one several times."""
    return _remembering(UtcDateTime().dialect_impl(_DIALECT).bind_processor(_DIALECT))
