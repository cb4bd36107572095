"""The journal: checking its chain, and adding a line to a save, against the least that any such chain costs."""

from __future__ import annotations

import hmac
import json
import secrets
import tempfile
import time
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import uuid4

from models.clock import utc_now
from models.records.journal import Action, Note
from models.records.people import Actor, Role
from models.storage import journal
from models.storage.store import Store
from tests.benchmarks.rounds import Line, compared, in_turn

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlalchemy import Connection

_LINES, _NOTES = 20_000, 200
_KEY = bytes(range(32))
_WHO = Actor(adviser_id=None, name="Nadège Quillien", role=Role.COORDINATOR)
_ALL = "SELECT * FROM journal_entry ORDER BY number"
_LAST = "SELECT * FROM journal_entry ORDER BY number DESC LIMIT 1"
_BARE = "CREATE TABLE bare AS SELECT * FROM journal_entry WHERE number = 1"


def chain(rounds: int) -> list[Line]:
    """Compare with a bare chain: the same rows as JSON, one code each, by the same library."""
    with tempfile.TemporaryDirectory() as folder, _store(Path(folder) / "data.db") as store:
        with store.begin() as transaction:
            journal.append(transaction.connection, _KEY, [(utc_now(), _WHO, _note())] * _LINES)
            transaction.connection.exec_driver_sql(_BARE)
        mine, theirs = in_turn(lambda: _checking(store), lambda: _bare_checking(store), rounds)
        with store.begin() as transaction:
            connection = transaction.connection
            ours, bare = in_turn(lambda: _adding(connection), lambda: _bare_adding(connection), rounds)
    note = "ours : rows as JSON with a code each"
    return [
        compared(f"journal of {_LINES} lines checked, CPU", mine, theirs, 1.5, note),
        compared(f"{_NOTES} lines added inside a save, CPU", ours, bare, 4.5, note),
    ]


@contextmanager
def _store(path: Path) -> Iterator[Store]:
    key = secrets.token_bytes(32)
    Store.create(path, key).close()
    store = Store.open(path, key, _KEY)
    store.act_as(_WHO)
    yield store
    store.close()


def _note() -> Note:
    return Note(action=Action.SEEN, kind="resident", record_id=uuid4())


def _checking(store: Store) -> float:
    begun = time.process_time()
    faults = store.verify_journal()
    spent = time.process_time() - begun
    if faults:
        raise RuntimeError(faults)
    return spent


def _bare_checking(store: Store) -> float:
    begun = time.process_time()
    with store.read() as transaction:
        cursor = transaction.connection.connection.cursor()
        last = b""
        for row in cursor.execute(_ALL):
            last = _code(last, row)
    return time.process_time() - begun


def _adding(connection: Connection) -> float:
    notes = [(utc_now(), _WHO, _note()) for _ in range(_NOTES)]
    begun = time.process_time()
    for note in notes:
        journal.append(connection, _KEY, [note])
    return time.process_time() - begun


def _bare_adding(connection: Connection) -> float:
    cursor = connection.connection.cursor()
    begun = time.process_time()
    for _ in range(_NOTES):
        row = cursor.execute(_LAST).fetchone()
        cursor.execute("INSERT INTO bare VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", (*row[:-1], _code(b"", row)))
    return time.process_time() - begun


def _code(last: bytes, row: tuple[object, ...]) -> bytes:
    return hmac.digest(_KEY, last + json.dumps(row, default=bytes.hex).encode(), "sha256")
