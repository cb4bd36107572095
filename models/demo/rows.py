"""Rows written by the thousand, in the form the mapped classes would give them, without building any."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Sequence
from functools import lru_cache, partial
from operator import attrgetter
from typing import Any, Final, NamedTuple, cast, get_origin
from uuid import UUID

from sqlalchemy import Column, Connection, Date, Table
from sqlalchemy.dialects import sqlite

from models.entities.base import Base, Coded, CompactUuid, UtcDateTime
from models.storage.search import Kind

Bind = Callable[[Any], Any]
_Place = tuple[int, Bind | None]
_DIALECT: Final = sqlite.dialect()


class _Plan(NamedTuple):
    """Where each value of a row goes, worked out once for each kind of row.

    Attributes:
        given: The place of each column that is given by name, and what becomes of its value on the way.
        drawn: The same of those that the draft fills.
        read: Reads those from a draft.
    """

    given: tuple[_Place, ...]
    drawn: tuple[_Place, ...]
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
        self._places: dict[str, _Place] = {
            column.name: (place, _bind(column)) for place, column in enumerate(table.columns)
        }
        self._empty = (None,) * len(self._names)
        self._plans: dict[tuple[object, ...], _Plan] = {}
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
        key = (type(draft), *values)
        plan = self._plans.get(key) or self._plans.setdefault(key, self._plan(draft, tuple(values)))
        row: list[Any] = list(self._empty)
        for (place, bind), value in zip(plan.given, values.values(), strict=True):
            row[place] = value if bind is None or value is None else bind(value)
        for (place, bind), value in zip(plan.drawn, plan.read(draft), strict=True):
            row[place] = value if bind is None or value is None else bind(value)
        self._rows.append(tuple(row))
        if self._kind is not None:
            self._words.append((values["number"], values["search_key"]))

    def _plan(self, draft: object, given: tuple[str, ...]) -> _Plan:
        if unknown := set(given) - set(self._names):
            raise TypeError(sorted(unknown))
        fields = () if draft is None else dataclasses.fields(cast("Any", draft))
        names = tuple(
            field.name for field in fields if field.name in self._places and field.name not in given
        )
        return _Plan(
            tuple(self._places[name] for name in given),
            tuple(self._places[name] for name in names),
            _getter(names),
        )

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
    if not names:
        return _nothing
    getter = attrgetter(*names)
    return getter if len(names) > 1 else partial(_alone, getter)


def _nothing(_draft: object) -> tuple[Any, ...]:
    return ()


def _alone(getter: Callable[[object], Any], draft: object) -> tuple[Any, ...]:
    return (getter(draft),)


def _write_words(connection: Connection, kind: Kind, words: Sequence[tuple[int, str]]) -> None:
    for table in (f"search_{kind}_word", f"search_{kind}_part"):
        statement = f"INSERT INTO {table} (rowid, words) VALUES (?, ?)"  # noqa: S608  (own names)
        connection.exec_driver_sql(statement, list(words))


def _bind(column: Column[Any]) -> Bind | None:
    """Return what SQLAlchemy does with a value on its way to this column; None when that is nothing."""
    if isinstance(column.type, CompactUuid):
        return _bytes_of  # three calls less for each of several million keys
    bind: Bind | None = column.type.dialect_impl(_DIALECT).bind_processor(_DIALECT)
    if isinstance(column.type, Coded):
        # Equal values are encoded once: an invented town has few different weeks. A dictionary has no hash.
        return bind if get_origin(column.type.kind) is dict else _remembering(bind)
    if isinstance(column.type, Date):
        return _remembering(bind)  # everything happened within two years
    return _remembering_instants() if isinstance(column.type, UtcDateTime) else bind


def _bytes_of(key: UUID) -> bytes:
    return key.int.to_bytes(16, "big")


def _remembering(bind: Bind | None) -> Bind:
    return lru_cache(maxsize=2048)(cast("Bind", bind))


@lru_cache(maxsize=1)
def _remembering_instants() -> Bind:
    """Return one memory for all columns of instants: most rows name the same one several times."""
    return _remembering(UtcDateTime().dialect_impl(_DIALECT).bind_processor(_DIALECT))
