"""Reads a whole database and says what is wrong with it: pages, structure, links, journal, documents."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import StaticPool, create_engine
from sqlcipher3 import dbapi2

from models.records.backups import Fault
from models.records.codec import sha256_hex
from models.records.journal import JournalHead
from models.storage import journal

if TYPE_CHECKING:
    from sqlcipher3.dbapi2 import Connection as RawConnection

    from models.backup.watch import Watch
    from models.records.journal import JournalFault

_DAMAGE: Final = frozenset({11, 26})  # SQLITE_CORRUPT, SQLITE_NOTADB
_NAME: Final = "coalesce(plan.label, '?') || ' v' || plan_version.version"
_OF_PLAN: Final = "LEFT JOIN plan ON plan.id = plan_version.plan_id"
_VERSIONS: Final = (
    f"SELECT {_NAME}, plan_version.status, content_json, content_sha256, document, document_sha256, "  # noqa: S608  (ours)
    f"sealed, sealed_sha256 FROM plan_version {_OF_PLAN}"
)
_STRAY_SIGNATURES: Final = (
    f"SELECT {_NAME} FROM signature JOIN plan_version ON plan_version.id = signature.version_id "  # noqa: S608  (ours)
    f"{_OF_PLAN} WHERE signature.document_sha256 <> plan_version.document_sha256 "
    # One that stands is of the version that was signed.
    "AND signature.method <> 'stands'"
)
_DRAFT: Final = "draft"
_JOURNAL: Final = "journal_entry"
_JOURNAL_ENDS: Final = tuple(
    f"SELECT number, mac FROM {table} ORDER BY number DESC LIMIT 1"  # noqa: S608  (our own tables)
    for table in (_JOURNAL, "journal_anchor")
)


@dataclass(frozen=True, slots=True)
class JournalProof:
    """What the journal is compared with.

    Attributes:
        key: Of its chain, 32 bytes.
        head: The last line known from elsewhere; None when none is known.
    """

    key: bytes = field(repr=False)
    head: JournalHead | None = None


def examine(
    connection: RawConnection, proof: JournalProof, watch: Watch, *, is_whole: bool = True
) -> tuple[Fault, ...]:
    """Read everything; slow on purpose (1.5 s for 100 MB).

    Args:
        connection: On a database of which no part waits in a write-ahead log: the check of pages reads the
            main file only.
        proof: What the journal is compared with.
        watch: Can give it up.
        is_whole: What the pages say is examined too, four times slower: trees, indexes, links between rows,
            documents. Without it every page is as it was written, of whatever day, and the journal whole.

    Returns:
        What is wrong, the worst first; empty when all is sound.

    Raises:
        BackupFailure: ``backup.cancelled``.
    """
    with watch.holding(connection):
        return tuple(_faults(connection, proof, watch, is_whole=is_whole))


def table_counts(connection: RawConnection) -> dict[str, int]:
    """Return the number of rows of each table that is not an index of the search."""
    names = connection.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' "
        "AND name NOT LIKE 'search\\_%' ESCAPE '\\' ORDER BY name"
    ).fetchall()
    return {name: _count(connection, name) for (name,) in names}


def schema_of(connection: RawConnection) -> int:
    """Return the version of the schema."""
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def journal_end(connection: RawConnection) -> JournalHead:
    """Return the last entry of the journal, purged or not; number zero when there never was one."""
    for statement in _JOURNAL_ENDS if _JOURNAL in _tables(connection) else ():
        row = connection.execute(statement).fetchone()
        if row is not None:
            return JournalHead(*row)
    return JournalHead(0, b"")


def _faults(
    connection: RawConnection, proof: JournalProof, watch: Watch, *, is_whole: bool
) -> Iterator[Fault]:
    if not _is_clean(connection, "PRAGMA cipher_integrity_check", []):
        yield Fault.PAGES  # whatever else is wrong comes from there
        return
    watch.go_on()
    if is_whole and not _is_clean(connection, "PRAGMA integrity_check(1)", [("ok",)]):
        yield Fault.STRUCTURE
        return
    watch.go_on()
    if is_whole and not _is_clean(connection, "PRAGMA foreign_key_check", []):
        yield Fault.LINKS
    watch.go_on()
    tables = _tables(connection)
    if _JOURNAL in tables and journal_faults(connection, proof):
        yield Fault.JOURNAL
    if is_whole and "plan_version" in tables and any(altered_documents(connection, watch)):
        yield Fault.DOCUMENTS


def journal_faults(connection: RawConnection, proof: JournalProof) -> tuple[JournalFault, ...]:
    """Return what is wrong with the chain of the journal.

    Args:
        connection: Outside of any transaction.
        proof: Its key, and the last line known from elsewhere.
    """
    engine = create_engine(
        "sqlite://", module=dbapi2, creator=partial(_same, connection), poolclass=StaticPool
    )
    with engine.connect() as wrapped:
        return journal.verify(wrapped, proof.key, proof.head)


def _same(connection: RawConnection) -> RawConnection:
    return connection


def _tables(connection: RawConnection) -> set[str]:
    return {name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}


def _is_clean(connection: RawConnection, statement: str, expected: list[tuple[str, ...]]) -> bool:
    try:
        return bool(connection.execute(statement).fetchall() == expected)
    except dbapi2.DatabaseError as error:
        if getattr(error, "sqlite_errorcode", 0) & 0xFF in _DAMAGE:
            return False
        raise


def altered_documents(connection: RawConnection, watch: Watch) -> Iterator[str]:
    """Compare what the parties were shown, and what was sealed, with the hashes kept beside.

    Returns:
        The number of each plan that differs, with its version.
    """
    for name, *row in connection.execute(_VERSIONS):
        watch.go_on()
        if not _is_version_whole(row):
            yield name
    for (name,) in connection.execute(_STRAY_SIGNATURES):
        yield name


def _is_version_whole(row: list[Any]) -> bool:
    status, content, content_sha256, document, document_sha256, sealed, sealed_sha256 = row
    if status == _DRAFT:
        return document is None and sealed is None
    return (
        sha256_hex(content) == content_sha256
        and _is_itself(document, document_sha256)
        and _is_itself(sealed, sealed_sha256)
    )


def _is_itself(document: bytes | None, sha256: str | None) -> bool:
    """Say whether a document is the one whose hash was kept; none has no hash."""
    if document is None:
        return not sha256
    return hashlib.sha256(document).hexdigest() == sha256


def _count(connection: RawConnection, table: str) -> int:
    name = table.replace('"', '""')
    return int(connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0])  # noqa: S608  (from the schema)
