"""Rows made by the thousand, in the form the mapped classes would give them, without building any."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterable
from functools import lru_cache, partial
from operator import attrgetter, call, itemgetter
from typing import Any, Final, NamedTuple, cast, get_origin
from uuid import UUID

from sqlalchemy import Boolean, Column, Date, Table
from sqlalchemy.dialects import sqlite

from models.demo.inserting import Rows
from models.entities.base import Base, Coded, CompactUuid, UtcDateTime
from models.storage.search import Kind

Bind = Callable[[Any], Any]
_Read = Callable[[Any], tuple[Any, ...]]
_DIALECT: Final = sqlite.dialect()
_MOST_KNOWN: Final = 2048


class _Plan(NamedTuple):
    """How a row is made, worked out once for each kind of row: values that go as they are come first.

    Attributes:
        given: Reads from what is given by name what goes as it is.
        drawn: Reads the same from the draft.
        odd_given: Reads from what is given by name what is written otherwise.
        odd_drawn: Reads the same from the draft.
        binds: How each of those is written.
        rows: The rows that wait.
    """

    given: _Read
    drawn: _Read
    odd_given: _Read
    odd_drawn: _Read
    binds: tuple[Bind, ...]
    rows: Rows


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
        self.name = str(table.name)
        self._kind = kind
        self._binds = {str(column.name): _bind(column) for column in table.columns}
        self._plans: dict[tuple[object, ...], _Plan] = {}
        self._number = 0
        self._words: list[tuple[Any, ...]] = []

    @property
    def is_numbered(self) -> bool:
        """Whether rows have a local number."""
        return "number" in self._binds

    def count_from(self, number: int) -> None:
        """Number new rows after one that is there."""
        self._number = number

    def next_number(self) -> int:
        """Return the local number of a new row."""
        self._number += 1
        return self._number

    def add(self, draft: object = None, **values: Any) -> None:
        """Keep one row until ``take``.

        Args:
            draft: Whose fields of the same name fill the columns.
            values: Columns by name; they go before the draft. What is in neither is empty.

        Raises:
            TypeError: A value is for a column that the table does not have.
        """
        key = (type(draft), *values)
        plan = self._plans.get(key) or self._plans.setdefault(key, self._plan(draft, tuple(values)))
        odd = plan.odd_given(values) + plan.odd_drawn(draft)
        plan.rows.waiting.append(
            (*plan.given(values), *plan.drawn(draft), *map(call, plan.binds, odd)),
        )
        if self._kind is not None:
            self._words.append((values["number"], values["search_key"]))

    def take(self) -> list[Rows]:
        """Give the rows that wait, to be written in this order; none waits from then on."""
        taken = [plan.rows.taken() for plan in self._plans.values() if plan.rows.waiting]
        if self._words:
            taken += [
                Rows(f"search_{self._kind}_{part}", ("rowid", "words"), self._words)
                for part in ("word", "part")
            ]
            self._words = []
        return taken

    def _plan(self, draft: object, given: tuple[str, ...]) -> _Plan:
        if unknown := set(given) - set(self._binds):
            raise TypeError(sorted(unknown))
        fields = () if draft is None else dataclasses.fields(cast("Any", draft))
        drawn = [field.name for field in fields if field.name in self._binds and field.name not in given]
        plain, odd = self._sorted(given)
        plain_drawn, odd_drawn = self._sorted(drawn)
        binds = tuple(bind for name in (*odd, *odd_drawn) if (bind := self._binds[name]) is not None)
        return _Plan(
            _reader(plain, itemgetter),
            _reader(plain_drawn, attrgetter),
            _reader(odd, itemgetter),
            _reader(odd_drawn, attrgetter),
            binds,
            Rows(self.name, (*plain, *plain_drawn, *odd, *odd_drawn), []),
        )

    def _sorted(self, names: Iterable[str]) -> tuple[list[str], list[str]]:
        """Return the columns whose values go as they are, and the others."""
        found: tuple[list[str], list[str]] = [], []
        for name in names:
            found[self._binds[name] is not None].append(name)
        return found


def _reader(names: list[str], getter: Callable[..., Any]) -> _Read:
    if not names:
        return _nothing
    read = getter(*names)
    return read if len(names) > 1 else partial(_alone, read)


def _nothing(_source: object) -> tuple[Any, ...]:
    return ()


def _alone(read: Callable[[object], Any], source: object) -> tuple[Any, ...]:
    return (read(source),)


def _bind(column: Column[Any]) -> Bind | None:
    """Return what SQLAlchemy does with a value on its way to this column; None when that is nothing."""
    if isinstance(column.type, CompactUuid):
        return _bytes_of  # three calls less for each of several million keys
    if isinstance(column.type, Boolean):
        return None  # the driver writes 0 and 1 as well
    bind: Bind | None = column.type.dialect_impl(_DIALECT).bind_processor(_DIALECT)
    if isinstance(column.type, Coded):
        # Equal values are encoded once: an invented town has few different weeks. A dictionary has no hash.
        return bind if get_origin(column.type.kind) is dict else _known(_remembering(bind))
    if isinstance(column.type, Date):
        return _remembering(bind)  # everything happened within two years
    return _remembering_instants() if isinstance(column.type, UtcDateTime) else bind


def _bytes_of(key: UUID | None) -> bytes | None:
    return None if key is None else key.int.to_bytes(16, "big")


def _remembering(bind: Bind | None) -> Bind:
    return lru_cache(maxsize=_MOST_KNOWN)(cast("Bind", bind))


def _known(bind: Bind) -> Bind:
    """Know the first values again by what they are, not by all they hold: a week has many parts to hash."""
    known: dict[int, tuple[Any, Any]] = {}

    def written(value: Any) -> Any:
        found = known.get(id(value))
        if found is not None and found[0] is value:
            return found[1]
        text = bind(value)
        if len(known) < _MOST_KNOWN:
            known[id(value)] = value, text  # kept alive, so that nothing else gets its identity
        return text

    return written


@lru_cache(maxsize=1)
def _remembering_instants() -> Bind:
    """Return one memory for all columns of instants: most rows name the same one several times."""
    return _remembering(UtcDateTime().dialect_impl(_DIALECT).bind_processor(_DIALECT))
