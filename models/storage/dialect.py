"""SQLite as a vault speaks it, and the statements already written in it.

SQLAlchemy keeps what it writes by database, and at the opening of a vault somebody waits for statements
that are the same for all. Here databases share them: ``first_reads`` has them written before there is a key.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any, Final

from sqlalchemy.dialects import registry
from sqlalchemy.dialects.sqlite.base import SQLiteCompiler
from sqlalchemy.dialects.sqlite.pysqlite import SQLiteDialect_pysqlite
from sqlalchemy.util import LRUCache
from sqlcipher3 import dbapi2
from typing_extensions import override

from models.rules.rights import REFUSED

URL: Final = "palier+vault://"
_MOST: Final = 1000
_UNNAMED: Final = re.compile(r"\b(?:natural|using(?!\s+fts5))\b", re.IGNORECASE)
_STATEMENTS: Final[LRUCache[Any, Any]] = LRUCache(_MOST)
SHARED: Final = {"compiled_cache": _STATEMENTS}
"""Execution option of every engine."""


class StraightWriting(SQLiteCompiler):
    """Writes to the tables themselves, by their full name: nothing can be written to a view."""

    def visit_insert(self, insert_stmt: Any, *arguments: Any, **options: Any) -> str:
        """Write ``INSERT INTO main.table``."""
        written: str = super().visit_insert(insert_stmt, *arguments, **options)  # type: ignore[no-untyped-call]
        return written.replace(" INTO ", " INTO main.", 1)

    def visit_table(self, table: Any, *arguments: Any, **options: Any) -> str:
        """Write ``UPDATE main.table`` and ``DELETE FROM main.table``."""
        written: str = super().visit_table(table, *arguments, **options)  # type: ignore[no-untyped-call]
        return f"main.{written}" if options.get("iscrud") and written else written


class VaultDialect(SQLiteDialect_pysqlite):
    """One is as good as another: a statement is looked up by the dialect that wrote it."""

    supports_statement_cache = True
    statement_compiler = StraightWriting

    @override
    def do_execute(self, cursor: Any, statement: str, parameters: Any, context: Any = None) -> None:
        _require_named(statement)
        cursor.execute(statement, parameters)

    @override
    def do_executemany(self, cursor: Any, statement: str, parameters: Any, context: Any = None) -> None:
        _require_named(statement)
        cursor.executemany(statement, parameters)

    @override
    def do_execute_no_params(self, cursor: Any, statement: str, context: Any = None) -> None:
        _require_named(statement)
        cursor.execute(statement)

    @override
    def __eq__(self, other: object) -> bool:
        return type(other) is type(self)

    @override
    def __hash__(self) -> int:
        return hash(type(self))


@lru_cache(maxsize=_MOST)
def _require_named(statement: str) -> None:
    """Refuse columns that a join takes by their names: SQLite asks no authorizer before it reads those.

    Raises:
        dbapi2.DatabaseError: ``rights.refused``.
    """
    if _UNNAMED.search(statement):
        raise dbapi2.DatabaseError(REFUSED)


def forget() -> None:
    """Drop every statement: the values each was first given may be words of a person."""
    _STATEMENTS.clear()
    _require_named.cache_clear()


registry.register("palier.vault", __name__, VaultDialect.__name__)
