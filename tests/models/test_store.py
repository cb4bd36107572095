"""Transactions on a real encrypted file."""

from __future__ import annotations

import logging
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import inspect
from sqlalchemy.exc import IntegrityError, OperationalError
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column
from sqlcipher3 import dbapi2

from models.errors import RuleBroken, StorageFailure
from models.storage import engine as engines
from models.storage.engine import open_engine
from models.storage.store import Store
from models.vault.vault import Vault

KEY = bytes(range(32))
EXPECTED_SETTINGS = {
    "journal_mode": "wal",
    "synchronous": 2,
    "temp_store": 2,
    "foreign_keys": 1,
    "trusted_schema": 0,
    "cell_size_check": 1,
    "secure_delete": 1,
    "recursive_triggers": 1,
    "mmap_size": 0,
    "cache_size": -16 * 1024,
    "cipher_status": "1",
    "cipher_page_size": "4096",
    "cipher_hmac_algorithm": "HMAC_SHA512",
    "cipher_log_level": "NONE",
}


class Base(DeclarativeBase):
    pass


class Note(Base):
    __tablename__ = "test_note"

    number: Mapped[int] = mapped_column(primary_key=True)
    text: Mapped[str] = mapped_column(unique=True)


@pytest.fixture
def notes(store: Store) -> Store:
    """Return a store with a table of this test's own."""
    with store.begin() as transaction:
        Base.metadata.create_all(transaction.connection)
    return store


def _write(store: Store, text: str) -> None:
    with store.begin() as transaction:
        transaction.session.add(Note(text=text))


def _texts(store: Store) -> list[str]:
    with store.read() as transaction:
        return list(
            transaction.connection.exec_driver_sql("SELECT text FROM test_note ORDER BY number").scalars()
        )


def test_leaving_a_transaction_keeps_it_and_an_exception_undoes_it(notes: Store) -> None:
    _write(notes, "gardé")
    with pytest.raises(RuleBroken), notes.begin() as transaction:
        transaction.session.add(Note(text="perdu"))
        transaction.flush()
        raise RuleBroken("test.rule")

    assert _texts(notes) == ["gardé"]


def test_tables_made_in_a_failed_transaction_are_undone_too(notes: Store) -> None:
    with pytest.raises(RuleBroken), notes.begin() as transaction:
        transaction.connection.exec_driver_sql("CREATE TABLE half (a)")
        raise RuleBroken("test.rule")

    with notes.read() as transaction:
        assert "half" not in inspect(transaction.connection).get_table_names()


def test_an_entity_does_not_outlive_its_transaction(notes: Store) -> None:
    from sqlalchemy.orm.exc import DetachedInstanceError  # noqa: PLC0415

    with notes.begin() as transaction:
        note = Note(text="a")
        transaction.session.add(note)

    with pytest.raises(DetachedInstanceError):
        _ = note.text


def test_reading_waits_for_no_writer_and_sees_the_last_commit(notes: Store) -> None:
    _write(notes, "avant")

    with notes.begin() as transaction:
        transaction.session.add(Note(text="pas encore"))
        transaction.flush()
        assert _texts(notes) == ["avant"]

    assert _texts(notes) == ["avant", "pas encore"]


def test_a_store_closed_while_somebody_reads_leaves_no_log_beside_its_file(notes: Store) -> None:
    reading = threading.Event()

    def read() -> None:
        with notes.read() as transaction:
            transaction.connection.exec_driver_sql("SELECT count(*) FROM sqlite_master").all()
            reading.set()
            time.sleep(0.03)

    worker = threading.Thread(target=read)
    worker.start()
    assert reading.wait(5)
    notes.close()
    worker.join()

    assert [file.name for file in notes.path.parent.iterdir() if file.name.endswith("-wal")] == []


def test_a_reading_transaction_sees_one_state_throughout(notes: Store) -> None:
    _write(notes, "a")
    with notes.read() as transaction:
        before = transaction.session.query(Note).count()
        _write(notes, "b")
        assert transaction.session.query(Note).count() == before


def test_writing_in_a_reading_transaction_is_a_bug_and_writes_nothing(notes: Store) -> None:
    with pytest.raises(RuntimeError), notes.read() as transaction:
        transaction.session.add(Note(text="a"))
        transaction.flush()
    with notes.read() as transaction:
        transaction.session.add(Note(text="b"))
        transaction.connection.exec_driver_sql("INSERT INTO test_note (text) VALUES ('c')")

    assert _texts(notes) == []


def test_a_second_writer_is_told_the_file_is_busy(
    notes: Store, opened_vault: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(engines, "BUSY_SECONDS", 0.05)
    impatient = Store.open(notes.path, opened_vault.database_key)

    with notes.begin() as transaction:
        transaction.session.add(Note(text="le premier"))
        transaction.flush()
        with pytest.raises(StorageFailure) as refusal:
            _write(impatient, "trop tôt")

    assert refusal.value.code == "storage.busy"
    _write(impatient, "le second")
    assert _texts(notes) == ["le premier", "le second"]
    impatient.close()


def test_threads_may_share_the_store(notes: Store) -> None:
    def work(name: str) -> None:
        for number in range(20):
            _write(notes, f"{name} {number}")

    workers = [threading.Thread(target=work, args=(name,)) for name in "ab"]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()

    assert len(_texts(notes)) == 40


def test_bugs_and_rules_of_the_database_pass_through_unchanged(notes: Store) -> None:
    _write(notes, "Amina")

    with pytest.raises(OperationalError), notes.begin() as transaction:
        transaction.connection.exec_driver_sql("SELECT nothing FROM nowhere")
    with pytest.raises(IntegrityError):
        _write(notes, "Amina")


def test_no_value_appears_in_an_error_or_a_log(notes: Store, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO)
    _write(notes, "Amina Exemple")

    with pytest.raises(IntegrityError) as failure:
        _write(notes, "Amina Exemple")

    assert "Amina" not in str(failure.value)
    assert "Amina" not in caplog.text


def test_a_full_disk_loses_only_the_transaction_that_met_it(notes: Store) -> None:
    """Met here by the limit on the number of pages, which needs no privilege; see also ``tests/faults/media``."""
    _write(notes, "acquis")
    with notes.begin() as transaction:
        pages = transaction.connection.exec_driver_sql("PRAGMA page_count").scalar_one()
        raw: Any = transaction.connection.connection
        raw.driver_connection.set_authorizer(None)  # nobody may set a limit
        transaction.connection.exec_driver_sql(f"PRAGMA max_page_count = {pages}")

    with pytest.raises(StorageFailure) as refusal:
        _write(notes, "x" * 100_000)
    with notes.begin() as transaction:
        transaction.connection.exec_driver_sql("PRAGMA max_page_count = 1000000")
    _write(notes, "y" * 100_000)

    assert refusal.value.code == "storage.disk_full"
    assert [text[:6] for text in _texts(notes)] == ["acquis", "yyyyyy"]


@pytest.mark.parametrize("reading", [False, True])
def test_every_setting_of_every_connection_is_as_wanted(store: Store, reading: bool) -> None:
    found = {}
    with store.read() if reading else store.begin() as transaction:
        for name in EXPECTED_SETTINGS:
            found[name] = transaction.connection.exec_driver_sql(f"PRAGMA {name}").scalar()

    assert found == EXPECTED_SETTINGS


def test_the_cache_holds_the_whole_file_up_to_128_mb(tmp_path: Path) -> None:
    sizes = {0: 16, 16 * 2**20: 16, 16 * 2**20 + 1: 17, 50 * 2**20: 50, 2**30: 128}
    file = tmp_path / "sparse"

    for size, megabytes in sizes.items():
        with file.open("wb") as stream:
            stream.truncate(size)
        assert engines._cache_kib(file) == megabytes * 1024


@pytest.mark.parametrize("statement", ["ATTACH DATABASE 'plain.db' AS plain KEY ''", "DETACH DATABASE main"])
def test_a_copy_in_clear_cannot_be_attached(store: Store, statement: str, tmp_path: Path) -> None:
    with pytest.raises(RuleBroken, match=r"rights\.refused"), store.read() as transaction:
        transaction.connection.exec_driver_sql(statement)

    assert not (tmp_path / "plain.db").exists()


def test_no_extension_can_be_loaded(store: Store) -> None:
    with pytest.raises(OperationalError, match="not authorized"), store.read() as transaction:
        transaction.connection.exec_driver_sql("SELECT load_extension('x')")


@pytest.mark.parametrize("length", [0, 16, 31, 33, 64])
def test_a_key_of_another_length_is_refused(tmp_path: Path, length: int) -> None:
    (tmp_path / "data.db").touch()

    with pytest.raises(ValueError, match="32 bytes"):
        open_engine(tmp_path / "data.db", bytes(length))


def test_a_wrong_key_opens_nothing_and_changes_nothing(notes: Store) -> None:
    notes.close()
    before = notes.path.read_bytes()

    with pytest.raises(StorageFailure) as refusal:
        Store.open(notes.path, KEY)

    assert refusal.value.code == "storage.damaged"
    assert notes.path.read_bytes() == before


def test_an_existing_file_is_never_made_again(notes: Store) -> None:
    notes.close()
    before = notes.path.read_bytes()

    with pytest.raises(StorageFailure, match=r"storage\.io"):
        Store.create(notes.path, KEY)

    assert notes.path.read_bytes() == before


def test_a_missing_file_is_not_made(tmp_path: Path) -> None:
    with pytest.raises(StorageFailure) as refusal:
        Store.open(tmp_path / "data.db", KEY)

    assert refusal.value.code == "storage.damaged"
    assert list(tmp_path.iterdir()) == []


def test_closing_folds_the_journal_back_into_one_file(notes: Store) -> None:
    _write(notes, "a")
    assert notes.path.with_name("data.db-wal").exists()

    notes.close()

    assert not notes.path.with_name("data.db-wal").exists()
    assert not notes.path.with_name("data.db-shm").exists()


@pytest.mark.parametrize("name", ["avec espace", "dièse#", "pour%20cent %", "é à ü", "point?d'interrogation"])
def test_any_folder_name_works(tmp_path: Path, name: str) -> None:
    if sys.platform == "win32" and "?" in name:
        pytest.skip("Windows refuses a question mark in a name")
    folder = tmp_path / name
    folder.mkdir()
    Store.create(folder / "data.db", KEY).close()

    Store.open(folder / "data.db", KEY).close()

    assert [path.name for path in folder.iterdir()] == ["data.db"]


def _code(work: Callable[[], object]) -> str:
    with pytest.raises(StorageFailure) as caught:
        work()
    return caught.value.code


def _fail(store: Store) -> None:
    with store.begin():
        raise StorageFailure("storage.io")


def test_after_the_disk_failed_nothing_is_written_whatever_fails_next(notes: Store) -> None:
    _write(notes, "avant")
    assert _code(lambda: _fail(notes)) == "storage.io"

    with pytest.raises(StorageFailure), notes.begin():
        raise RuleBroken("test.rule")
    assert _code(lambda: _write(notes, "après")) == "storage.stopped"
    assert _code(notes.compact) == "storage.stopped"
    assert _texts(notes) == ["avant"]


def test_who_waited_for_the_writer_that_met_the_failure_writes_nothing(notes: Store) -> None:
    inside, codes = threading.Event(), []

    def write() -> None:
        codes.append(_code(lambda: _write(notes, "après")))

    waiting = threading.Thread(target=write)
    with pytest.raises(StorageFailure), notes.begin():
        waiting.start()
        while notes._writing._gate._writers < 2:  # past the first look, in front of BEGIN IMMEDIATE
            inside.wait(0.01)
        raise StorageFailure("storage.io")
    waiting.join(10)

    assert codes == ["storage.stopped"]
    assert _texts(notes) == []


def test_a_rewriting_that_meets_a_failure_of_the_disk_stops_the_writing_too(
    notes: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(_connection: object) -> None:
        raise dbapi2.OperationalError("disk I/O error")

    monkeypatch.setattr("models.storage.store.compact", broken)

    assert _code(notes.compact) == "storage.io"
    assert _code(lambda: _write(notes, "après")) == "storage.stopped"


def test_a_closed_database_is_neither_read_nor_written(notes: Store) -> None:
    notes.close()

    assert _code(lambda: _write(notes, "trop tard")) == "storage.closed"
    assert _code(lambda: _texts(notes)) == "storage.closed"
    assert _code(notes.compact) == "storage.closed"


def test_what_is_being_written_while_it_closes_is_not_told_as_kept(notes: Store) -> None:
    def too_late() -> None:
        with notes.begin() as transaction:
            transaction.session.add(Note(text="trop tard"))
            notes.close()

    assert _code(too_late) == "storage.closed"
