"""What remains of files once nobody can be recognised, and tables in which no small group shows.

Sources: G29, opinion 05/2014 on anonymisation (singling out, linking, inferring); the usual threshold of
French public statistics on persons: no cell under five. A cell that could be worked out from its row or its
column is suppressed too.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final, TypeVar

from models.records.retention import AnonymousFile

K = TypeVar("K")

SMALLEST_CELL: Final = 5
"""Fewest people that a figure may stand for; a zero says nothing of anybody and is shown."""
_OVERSEAS: Final = "97"

_ALL: Final = "\0all"
"""Stands in the table for every row, or every column: no name holds a NUL."""

Table = dict[tuple[str, str], int | None]


@dataclass(frozen=True, slots=True, kw_only=True)
class CountTable:
    """Counts of people by two criteria; None where a figure would show too few.

    Attributes:
        rows: Names of the rows, in order.
        columns: Names of the columns, in order.
        cells: ``(row, column)`` to count.
        row_totals: By row; None where suppressed.
        column_totals: By column; None where suppressed.
        total: Of everybody; None under five.
    """

    rows: tuple[str, ...]
    columns: tuple[str, ...]
    cells: Table
    row_totals: dict[str, int | None]
    column_totals: dict[str, int | None]
    total: int | None


def department_of(postcode: str) -> str:
    """Return the département of a postcode: ``44``, ``974``, ``20`` for both of Corsica; empty if unknown."""
    digits = postcode.strip()
    if len(digits) != 5 or not digits.isdigit():  # noqa: PLR2004 - a French postcode
        return ""
    return digits[:3] if digits.startswith(_OVERSEAS) else digits[:2]


def month_of(day: date | None) -> str:
    """Return the month of a day, ``2026-03``; a day would single somebody out."""
    return f"{day.year:04d}-{day.month:02d}" if day else ""


def on_request(file: AnonymousFile) -> AnonymousFile:
    """Return what remains when the person asked to be erased: counts and months, nothing of who they are."""
    return AnonymousFile(
        birth_year=None,
        sex="",
        department="",
        month=file.month,
        last_month=file.last_month,
        stage=file.stage,
        contract_types=(),
        meetings=file.meetings,
        visits=file.visits,
        hires=file.hires,
        signed_plans=file.signed_plans,
    )


def cross(
    files: Iterable[AnonymousFile],
    row_of: Callable[[AnonymousFile], str],
    column_of: Callable[[AnonymousFile], str],
) -> CountTable:
    """Count files by two criteria, small groups and what would give them away suppressed."""
    counts = Counter((row_of(file), column_of(file)) for file in files)
    rows = tuple(sorted({row for row, _ in counts}))
    return suppressed(counts, rows, tuple(sorted({column for _, column in counts})))


def suppressed(
    counts: Mapping[tuple[str, str], int], rows: tuple[str, ...], columns: tuple[str, ...]
) -> CountTable:
    """Return counts of people by two criteria, small groups and what would give them away suppressed.

    Args:
        counts: ``(row, column)`` to exact count; none is a zero.
        rows: Names of the rows, in the order to show.
        columns: Names of the columns.
    """
    exact = {(row, column): counts.get((row, column), 0) for row in rows for column in columns}
    exact |= {(row, _ALL): sum(exact[row, column] for column in columns) for row in rows}
    exact |= {(_ALL, column): sum(exact[row, column] for row in rows) for column in (*columns, _ALL)}
    hidden = _hidden(exact, rows, columns)
    shown = {cell: None if cell in hidden else count for cell, count in exact.items()}
    return CountTable(
        rows=rows,
        columns=columns,
        cells={(row, column): shown[row, column] for row in rows for column in columns},
        row_totals={row: shown[row, _ALL] for row in rows},
        column_totals={column: shown[_ALL, column] for column in columns},
        total=shown[_ALL, _ALL],
    )


def without_small(counts: Mapping[tuple[str, str], int]) -> Table:
    """Return figures that no total is shown of, the small ones suppressed; else see ``suppressed``."""
    return {cell: None if 0 < count < SMALLEST_CELL else count for cell, count in counts.items()}


def _hidden(
    exact: dict[tuple[str, str], int], rows: tuple[str, ...], columns: tuple[str, ...]
) -> set[tuple[str, str]]:
    """Return the cells to suppress: the small ones, then others until no line gives one away.

    Totals are cells like any other: one that is hidden beside figures that are all shown hides nothing.
    """
    hidden = {cell for cell, count in exact.items() if 0 < count < SMALLEST_CELL}
    lines = []
    for names, heads in ((rows, columns), ((*rows, _ALL), (*columns, _ALL))):
        lines += [[(name, head) for head in heads] for name in names]
        lines += [[(name, head) for name in names] for head in heads]
    before = -1
    while before != len(hidden):
        before = len(hidden)
        for line in lines:
            _complete_line(hidden, line, exact)
    return hidden


def _complete_line(
    hidden: set[tuple[str, str]], line: list[tuple[str, str]], exact: dict[tuple[str, str], int]
) -> None:
    counts = {cell: exact[cell] for cell in line}
    inside = {cell for cell in line if cell in hidden}
    _complete(inside, counts)
    hidden |= inside


def _complete(hidden: set[K], counts: dict[K, int]) -> None:
    """Suppress the smallest other figures until those suppressed add up to enough people, and are two."""
    while hidden and (len(hidden) < 2 or sum(counts[key] for key in hidden) < SMALLEST_CELL):  # noqa: PLR2004
        # A zero that everybody can guess hides nothing: figures first.
        others = [key for key in counts if key not in hidden and counts[key]] or [
            key for key in counts if key not in hidden
        ]
        if not others:
            return
        hidden.add(min(others, key=lambda key: counts[key]))
