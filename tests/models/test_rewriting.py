"""While the file is rewritten, whoever saves waits and is not refused; a lock waits for nothing."""

from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import Connection

from models.errors import StorageFailure
from models.records.journal import Action
from models.storage import engine
from models.storage.rewriting import Gate
from models.storage.store import Store

if TYPE_CHECKING:
    from models.vault.vault import Vault

_FOR_EVER = "WITH RECURSIVE count(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM count) SELECT max(x) FROM count"


@pytest.fixture
def impatient(opened_vault: Vault, monkeypatch: pytest.MonkeyPatch) -> Store:
    """Open a database that refuses a second writer at once."""
    monkeypatch.setattr(engine, "BUSY_SECONDS", 0.05)
    return Store.open(opened_vault.database_path, opened_vault.database_key)


def test_a_save_waits_for_the_end_and_is_kept(impatient: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    begun, may_end = threading.Event(), threading.Event()

    def slowly(connection: Connection) -> None:
        raw = connection.connection
        raw.cursor().execute("BEGIN EXCLUSIVE")
        begun.set()
        may_end.wait(10)
        raw.cursor().execute("COMMIT")

    monkeypatch.setattr("models.storage.store.compact", slowly)
    rewriting = threading.Thread(target=impatient.compact)
    rewriting.start()
    begun.wait(10)
    threading.Timer(0.4, may_end.set).start()
    started = time.monotonic()
    with impatient.begin() as transaction:
        transaction.connection.exec_driver_sql("INSERT INTO setting (name, value) VALUES ('kept', '1')")
    waited = time.monotonic() - started
    rewriting.join()

    with impatient.read() as transaction:
        kept = transaction.connection.exec_driver_sql(
            "SELECT value FROM setting WHERE name = 'kept'"
        ).scalar()
    impatient.close()
    assert kept == "1"
    assert waited > 0.3


def test_a_lock_breaks_the_rewriting_off_and_the_file_can_be_written(
    impatient: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun, done = threading.Event(), []

    def for_ever(connection: Connection) -> None:
        begun.set()
        connection.connection.cursor().execute(_FOR_EVER).fetchall()

    monkeypatch.setattr("models.storage.store.compact", for_ever)
    rewriting = threading.Thread(target=lambda: done.append(impatient.compact()))
    rewriting.start()
    begun.wait(10)
    while rewriting.is_alive():
        impatient.hurry()  # what is not begun yet cannot be broken off
        rewriting.join(0.05)
    with impatient.begin() as transaction:
        transaction.connection.exec_driver_sql("INSERT INTO setting (name, value) VALUES ('locked', '1')")
    impatient.close()

    assert done == [False]


def test_what_cannot_be_broken_off_is_not_waited_for_by_a_lock(
    impatient: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun, may_end = threading.Event(), threading.Event()

    def slowly(_connection: Connection) -> None:
        begun.set()
        may_end.wait(10)

    monkeypatch.setattr("models.storage.store.compact", slowly)
    rewriting = threading.Thread(target=impatient.compact)
    rewriting.start()
    begun.wait(10)
    impatient.hurry()

    with pytest.raises(StorageFailure, match=r"storage\.busy"), impatient.begin():
        pass
    may_end.set()
    rewriting.join()
    impatient.close()


def test_the_end_of_one_rewriting_does_not_let_writers_into_the_next() -> None:
    gate, first_in, first_out, second_out = Gate(), *(threading.Event() for _ in range(3))

    def rewrite(entered: threading.Event, may_end: threading.Event) -> None:
        with gate.shut():
            entered.set()
            may_end.wait(10)

    second_in = threading.Event()
    first = threading.Thread(target=rewrite, args=(first_in, first_out))
    second = threading.Thread(target=rewrite, args=(second_in, second_out))
    first.start()
    first_in.wait(10)
    second.start()
    assert not second_in.wait(0.1)  # one after the other
    first_out.set()
    assert second_in.wait(10)

    with pytest.raises(StorageFailure, match=r"storage\.busy"), gate.passing(is_patient=False):
        pass
    second_out.set()
    first.join()
    second.join()
    with gate.passing(is_patient=False):
        pass


def test_reading_and_noting_wait_for_no_rewriting_and_what_was_seen_is_noted_after(
    opened_vault: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    vault = opened_vault
    store = Store.open(vault.database_path, vault.database_key, vault.journal_key)
    before = store.journal_head().number
    begun, may_end = threading.Event(), threading.Event()

    def slowly(_connection: Connection) -> None:
        begun.set()
        may_end.wait(10)

    monkeypatch.setattr("models.storage.store.compact", slowly)
    rewriting = threading.Thread(target=store.compact)
    rewriting.start()
    begun.wait(10)
    started = time.monotonic()
    with store.read() as transaction:
        transaction.note(Action.SEEN, "vault", None, "read")
    store.note(Action.SEEN, "vault", None, "noted")
    waited = time.monotonic() - started
    may_end.set()
    rewriting.join()
    with store.begin():
        pass
    noted = store.journal_head().number - before
    store.close()

    assert waited < 0.3
    assert noted == 2


def test_a_lock_waits_once_whatever_there_is_to_be_kept(
    impatient: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun, may_end = threading.Event(), threading.Event()

    def slowly(_connection: Connection) -> None:
        begun.set()
        may_end.wait(10)

    monkeypatch.setattr("models.storage.store.compact", slowly)
    rewriting = threading.Thread(target=impatient.compact)
    rewriting.start()
    begun.wait(10)
    started = time.monotonic()
    impatient.hurry()
    for _ in range(5):
        with pytest.raises(StorageFailure), impatient.begin():
            pass
    waited = time.monotonic() - started
    may_end.set()
    rewriting.join()
    impatient.close()

    assert waited < 0.3
