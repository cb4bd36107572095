"""Search as one types: any word, in any order, from its beginning or from its middle, without accents.

Each kind of file has two contentless FTS5 tables, keyed by the file's number: folded words with an index of
their first letters, and every three letters in a row. They are brought up to date in the transaction that
changes the file.
"""

from __future__ import annotations

from enum import StrEnum

from sqlalchemy import Connection

from models.storage.name_search import sounding_like
from models.storage.numbers import read_numbers
from models.storage.words import SHARED, other_spellings, typed_words

MIDDLE_LENGTH = 3
"""Fewest letters looked for in the middle of a word, and in the names that many files share."""
FEW = 50
"""Answers shown at once; the middle of words is looked at only when their beginnings give fewer."""
_SORTED_HITS = 600
"""Most files whose order is computed at one key stroke; beyond, the next letter will sort them out."""


class Kind(StrEnum):
    """Kinds of files that are searched; the name of their table."""

    RESIDENT = "resident"
    EMPLOYER = "employer"
    JOB = "job"
    PLAN = "plan"


_SOURCE = {
    Kind.RESIDENT: "resident INDEXED BY ix_resident_line",  # much narrower than the table
    Kind.EMPLOYER: "employer",
    Kind.JOB: "job",
    Kind.PLAN: "plan",
}
_ORDER = {
    Kind.RESIDENT: "sort_key",
    Kind.EMPLOYER: "sort_key",
    Kind.JOB: "sort_key",
    Kind.PLAN: "updated_at DESC",
}


def put(connection: Connection, kind: Kind, number: int, words: str) -> None:
    """Make a file found under these folded words, and no others."""
    for table in tables_of(kind):
        statement = f"INSERT OR REPLACE INTO {table} (rowid, words) VALUES (?, ?)"  # noqa: S608  (own names)
        connection.exec_driver_sql(statement, (number, words))


def take_out(connection: Connection, kind: Kind, number: int) -> None:
    """Make a file found no more."""
    for table in tables_of(kind):
        connection.exec_driver_sql(f"DELETE FROM {table} WHERE rowid = ?", (number,))  # noqa: S608  (own names)


def matching(connection: Connection, kind: Kind, text: str) -> frozenset[int]:
    """Return the numbers of every file that has all the words of ``text``; none for a text without words."""
    words = typed_words(text)
    if not words:
        return frozenset()
    table, _ = tables_of(kind)
    statement = f"SELECT rowid AS number FROM {table} WHERE {table} MATCH ?"  # noqa: S608  (own names)
    found = frozenset(read_numbers(connection, statement, (_beginnings(words),)))
    if len(found) >= FEW:
        return found
    found = found.union(_middles(connection, kind, words, FEW))
    return found.union(_otherwise(connection, kind, text, FEW, is_found=bool(found)))


def best(connection: Connection, kind: Kind, text: str, limit: int) -> list[int]:
    """Return the numbers of the first ``limit`` files that have all the words of ``text``.

    Files whose name begins with the text come first, then those with words that begin so, then those with
    words that contain it; each group in the order of its list.
    """
    words = typed_words(text)
    if not words:
        return []
    found = dict.fromkeys(_named_so(connection, kind, " ".join(words), limit))
    if len(found) < limit:
        found.update(dict.fromkeys(_with_beginnings(connection, kind, words, limit)))
    if len(found) < min(limit, FEW):
        found.update(dict.fromkeys(_middles(connection, kind, words, limit)))
    if len(found) < min(limit, FEW):
        found.update(dict.fromkeys(_otherwise(connection, kind, text, limit, is_found=bool(found))))
    return list(found)[:limit]


def _otherwise(connection: Connection, kind: Kind, text: str, limit: int, *, is_found: bool) -> list[int]:
    """Find persons whose name is written otherwise: in one piece or in two; failing that, as it sounds."""
    if kind is not Kind.RESIDENT:
        return []
    found: dict[int, None] = {}
    for words in other_spellings(typed_words(text)):
        found.update(dict.fromkeys(_with_beginnings(connection, kind, words, limit)))
    if not found and not is_found:
        return sounding_like(connection, text, limit)
    return list(found)[:limit]


def _named_so(connection: Connection, kind: Kind, start: str, limit: int) -> list[int]:
    if kind is Kind.PLAN:
        return []  # a list in order of time has no names to begin with
    statement = (
        f"SELECT number FROM {kind} WHERE removed_at IS NULL AND sort_key >= ? AND sort_key < ? "  # noqa: S608
        f"ORDER BY sort_key LIMIT ?"
    )
    return _numbers(connection, statement, (start, f"{start}\U0010ffff", limit))


def _with_beginnings(connection: Connection, kind: Kind, words: tuple[str, ...], limit: int) -> list[int]:
    table, _ = tables_of(kind)
    statement = (
        f"SELECT number FROM (SELECT rowid AS hit FROM {table} WHERE {table} MATCH ? LIMIT {_SORTED_HITS}) "  # noqa: S608
        f"JOIN {_SOURCE[kind]} ON number = hit WHERE removed_at IS NULL ORDER BY {_ORDER[kind]} LIMIT ?"
    )
    return _numbers(connection, statement, (_beginnings(words), limit))


def _middles(connection: Connection, kind: Kind, words: tuple[str, ...], limit: int) -> list[int]:
    """Find files by the middle of words; a word too short for that must still begin one."""
    long_words = [word for word in words if len(word) >= MIDDLE_LENGTH]
    if not long_words:
        return []
    short_words = [f" {word}" for word in words if len(word) < MIDDLE_LENGTH]
    _, table = tables_of(kind)
    checks = "".join(" AND instr(' ' || search_key, ?) > 0" for _ in short_words)
    statement = (
        f"SELECT number FROM (SELECT rowid AS hit FROM {table} WHERE {table} MATCH ? LIMIT {_SORTED_HITS}) "  # noqa: S608
        f"JOIN {_SOURCE[kind]} ON number = hit WHERE removed_at IS NULL{checks} "
        f"ORDER BY {_ORDER[kind]} LIMIT ?"
    )
    return _numbers(connection, statement, (_contained(long_words), *short_words, limit))


def _numbers(connection: Connection, statement: str, parameters: tuple[object, ...]) -> list[int]:
    return [row[0] for row in connection.exec_driver_sql(statement, parameters)]


def _beginnings(words: tuple[str, ...]) -> str:
    return " AND ".join(map(_beginning, words))


def _beginning(word: str) -> str:
    return f'"{word}"*' if len(word) < MIDDLE_LENGTH else f'("{word}"* OR "{SHARED}{word}"*)'


def _contained(words: list[str]) -> str:
    return " AND ".join(f'"{word}"' for word in words)


def tables_of(kind: Kind) -> tuple[str, str]:
    """Return the two tables of a kind: whole words, and every three letters in a row."""
    return f"search_{kind}_word", f"search_{kind}_part"
