"""The bytes of a database are copied while somebody writes: each copy is one state that was acknowledged."""

from __future__ import annotations

import hashlib
import threading
from contextlib import closing
from pathlib import Path

import pytest

from models.errors import StorageFailure
from models.storage import copies
from models.storage.copies import copy_database, held_still, open_still
from models.storage.engine import connect
from tests.breadth import IS_LONG

KEY = bytes(range(32))
TEXT = "Amina Exemple, chambre 12 " * 40


@pytest.fixture
def database(tmp_path: Path) -> Path:
    path = tmp_path / "data.db"
    path.touch()
    with closing(connect(path, KEY.hex())) as connection:
        connection.execute("CREATE TABLE kept (number INTEGER PRIMARY KEY, text TEXT)")
        connection.execute("CREATE TABLE told (count INTEGER)")
        connection.execute("INSERT INTO told VALUES (0)")
        connection.execute("CREATE INDEX ix_kept ON kept (text, number)")
    return path


class Writer(threading.Thread):
    """Commits without a pause, folding the log into the file every few pages.

    Attributes:
        acknowledged: How many transactions were told to be kept.
    """

    def __init__(self, path: Path) -> None:
        super().__init__()
        self.acknowledged = 0
        self._path = path
        self._is_over = threading.Event()

    def run(self) -> None:
        with closing(connect(self._path, KEY.hex())) as connection:
            connection.execute("PRAGMA wal_autocheckpoint = 3")
            while not self._is_over.is_set():
                number = self.acknowledged + 1
                connection.execute("BEGIN IMMEDIATE")
                connection.execute("INSERT INTO kept VALUES (?, ?)", (number, f"{number} {TEXT}"))
                connection.execute("DELETE FROM kept WHERE number = ?", (number - 300,))
                connection.execute("UPDATE told SET count = ?", (number,))
                connection.execute("COMMIT")
                self.acknowledged = number

    def stop(self) -> None:
        self._is_over.set()
        self.join()


def _bytes(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def test_each_copy_is_one_acknowledged_state_while_somebody_writes_without_a_pause(
    database: Path, tmp_path: Path
) -> None:
    writer = Writer(database)
    writer.start()
    states = []
    try:
        for number in range(40 if IS_LONG else 10):
            before = writer.acknowledged
            copy_database(database, KEY, tmp_path / f"{number}.db")
            states.append((before, tmp_path / f"{number}.db", writer.acknowledged + 1))
    finally:
        writer.stop()

    for before, copy, after in states:
        with closing(open_still(copy, KEY)) as connection:
            assert connection.execute("PRAGMA cipher_integrity_check").fetchall() == []
            assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
            (count,) = connection.execute("SELECT count FROM told").fetchone()
            numbers = [number for (number,) in connection.execute("SELECT number FROM kept ORDER BY number")]
        assert before <= count <= after  # the last one may be kept and not told yet
        assert numbers == list(range(max(1, count - 299), count + 1))
    assert writer.acknowledged > len(states)


def test_while_it_is_held_the_file_stays_and_nobody_waits(database: Path) -> None:
    with closing(connect(database, KEY.hex())) as other, held_still(database, KEY) as reader:
        before = _bytes(database)
        other.execute("PRAGMA busy_timeout = 0")
        for number in range(1, 200):
            other.execute("INSERT INTO kept VALUES (?, ?)", (number, TEXT))
            other.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchall()
        for kind in ("FULL", "RESTART", "TRUNCATE"):
            other.execute(f"PRAGMA wal_checkpoint({kind})").fetchall()

        assert _bytes(database) == before
        assert reader.execute("SELECT count(*) FROM kept").fetchone() == (0,)
        assert other.execute("SELECT count(*) FROM kept").fetchone() == (199,)


def test_a_file_that_is_not_held_does_change(database: Path) -> None:
    before = _bytes(database)
    with closing(connect(database, KEY.hex())) as other:
        other.execute("INSERT INTO kept VALUES (1, ?)", (TEXT,))
        other.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchall()

        assert _bytes(database) != before


def test_somebody_who_reads_an_older_state_is_waited_for(
    database: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with closing(connect(database, KEY.hex())) as reader, closing(connect(database, KEY.hex())) as writer:
        writer.execute("INSERT INTO kept VALUES (1, ?)", (TEXT,))
        reader.execute("BEGIN")
        reader.execute("SELECT count(*) FROM kept").fetchone()
        writer.execute("INSERT INTO kept VALUES (2, ?)", (TEXT,))
        with monkeypatch.context() as patches:
            patches.setattr(copies, "_TRIES", 3)
            with pytest.raises(StorageFailure) as refusal:
                copy_database(database, KEY, tmp_path / "refused.db")
        end = threading.Timer(0.2, reader.execute, ("ROLLBACK",))
        end.start()
        copy_database(database, KEY, tmp_path / "copy.db")
        end.join()
        writer.execute("INSERT INTO kept VALUES (3, ?)", (TEXT,))  # nobody is left waiting

    assert refusal.value.code == "storage.busy"
    assert not (tmp_path / "refused.db").exists()
    with closing(open_still(tmp_path / "copy.db", KEY)) as connection:
        assert connection.execute("SELECT count(*) FROM kept").fetchone() == (2,)
