"""Databases of other versions of the application."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import inspect

from models.errors import StorageFailure, VaultError
from models.storage import migrate
from models.storage.store import Store
from models.vault.vault import Vault

SCRIPT = """
import sqlalchemy as sa
from alembic import op

revision = "{revision}"
down_revision = {down!r}


def upgrade():
    {body}
"""


@pytest.fixture
def scripts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a folder of migrations of this test's own, in place of the application's."""
    folder = tmp_path / "migrations 100%"
    (folder / "versions").mkdir(parents=True)
    (folder / "env.py").write_bytes((migrate.MIGRATIONS / "env.py").read_bytes())
    monkeypatch.setattr(migrate, "MIGRATIONS", folder)
    return folder


def _add(scripts: Path, monkeypatch: pytest.MonkeyPatch, number: int, body: str) -> None:
    down = f"{number - 1:04}" if number > 1 else None
    text = SCRIPT.format(revision=f"{number:04}", down=down, body=body)
    (scripts / "versions" / f"{number:04}_test.py").write_text(text)
    monkeypatch.setattr(migrate, "SCHEMA_VERSION", number)


def _made(tmp_path: Path, scripts: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[Path, bytes]:
    """Return a database of schema 1 with two rows, and its key."""
    _add(scripts, monkeypatch, 1, "op.execute('CREATE TABLE person (name TEXT NOT NULL)')")
    path, key = tmp_path / "data.db", bytes(range(32))
    store = Store.create(path, key)
    with store.begin() as transaction:
        transaction.connection.exec_driver_sql("INSERT INTO person VALUES ('Amina'), ('Yusuf')")
    store.close()
    return path, key


def _names(store: Store) -> list[str]:
    with store.read() as transaction:
        return list(transaction.connection.exec_driver_sql("SELECT name FROM person").scalars())


def test_an_older_schema_is_migrated_and_the_copy_stays_until_it_is_no_longer_needed(
    tmp_path: Path, scripts: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, key = _made(tmp_path, scripts, monkeypatch)
    _add(scripts, monkeypatch, 2, "op.add_column('person', sa.Column('room', sa.Text))")

    store = Store.open(path, key)

    assert _names(store) == ["Amina", "Yusuf"]
    with store.read() as transaction:
        assert "room" in {column["name"] for column in inspect(transaction.connection).get_columns("person")}
        assert transaction.connection.exec_driver_sql("PRAGMA user_version").scalar() == 2
        assert transaction.connection.exec_driver_sql("PRAGMA foreign_keys").scalar() == 1
    store.close()
    copy = tmp_path / "data.db.before-2"
    assert copy.read_bytes()[:15] != b"SQLite format 3"
    migrate.forget_copies(path)
    assert [file.name for file in tmp_path.iterdir() if file.is_file()] == ["data.db"]


def test_a_migration_that_fails_changes_nothing_and_keeps_the_copy(
    tmp_path: Path, scripts: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, key = _made(tmp_path, scripts, monkeypatch)
    _add(scripts, monkeypatch, 2, "op.execute('DELETE FROM person'); op.execute('SELECT 1 FROM nowhere')")

    with pytest.raises(Exception, match="nowhere"):
        Store.open(path, key)

    copy = tmp_path / "data.db.before-2"
    monkeypatch.setattr(migrate, "SCHEMA_VERSION", 1)
    for file in (path, copy):
        assert file.read_bytes()[:15] != b"SQLite format 3"
        store = Store.open(file, key)
        assert _names(store) == ["Amina", "Yusuf"]
        store.check()
        store.close()


@pytest.mark.skipif(sys.platform == "win32", reason="os.fork is needed")
def test_a_kill_in_the_middle_of_a_migration_leaves_the_old_schema_whole(
    tmp_path: Path, scripts: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, key = _made(tmp_path, scripts, monkeypatch)
    deadly = (
        "op.execute('CREATE TABLE room (a)'); op.execute('DELETE FROM person'); __import__('os')._exit(7)"
    )
    _add(scripts, monkeypatch, 2, deadly)

    child = os.fork()
    if child == 0:
        try:
            Store.open(path, key)
        finally:
            os._exit(1)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 7

    monkeypatch.setattr(migrate, "SCHEMA_VERSION", 1)
    store = Store.open(path, key)
    assert _names(store) == ["Amina", "Yusuf"]
    with store.read() as transaction:
        assert "room" not in inspect(transaction.connection).get_table_names()
    store.check()
    store.close()


def test_a_migration_that_orphans_rows_is_undone(
    tmp_path: Path, scripts: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, key = _made(tmp_path, scripts, monkeypatch)
    _add(
        scripts,
        monkeypatch,
        2,
        "op.execute('CREATE TABLE room (person INTEGER REFERENCES person (rowid))');"
        "op.execute('INSERT INTO room VALUES (99)')",
    )

    with pytest.raises(Exception, match=r"point nowhere|foreign key mismatch"):
        Store.open(path, key)

    monkeypatch.setattr(migrate, "SCHEMA_VERSION", 1)
    store = Store.open(path, key)
    assert _names(store) == ["Amina", "Yusuf"]
    store.close()


def test_a_damaged_database_is_not_migrated(
    tmp_path: Path, scripts: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, key = _made(tmp_path, scripts, monkeypatch)
    _add(scripts, monkeypatch, 2, "op.execute('CREATE TABLE other (a)')")
    raw = bytearray(path.read_bytes())
    raw[-100] ^= 1
    path.write_bytes(raw)

    with pytest.raises(StorageFailure) as refusal:
        Store.open(path, key)

    assert refusal.value.code == "storage.damaged"
    assert path.read_bytes() == raw


def test_a_newer_schema_is_refused_and_left_alone(store: Store, opened_vault: Vault) -> None:
    with store.begin() as transaction:
        raw: Any = transaction.connection.connection
        raw.driver_connection.set_authorizer(None)  # nobody may change it
        transaction.connection.exec_driver_sql(f"PRAGMA user_version = {migrate.SCHEMA_VERSION + 1}")
    store.close()
    before = store.path.read_bytes()

    with pytest.raises(VaultError) as refusal:
        Store.open(store.path, opened_vault.database_key)

    assert refusal.value.code == "vault.newer"
    assert store.path.read_bytes() == before


def test_an_unknown_revision_is_refused_as_newer(
    tmp_path: Path, scripts: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, key = _made(tmp_path, scripts, monkeypatch)
    _add(scripts, monkeypatch, 2, "op.execute('CREATE TABLE other (a)')")
    Store.open(path, key).close()
    (scripts / "versions" / "0002_test.py").unlink()
    (scripts / "versions" / "0001_test.py").rename(scripts / "versions" / "0001_other.py")
    monkeypatch.setattr(migrate, "SCHEMA_VERSION", 3)

    with pytest.raises(VaultError) as refusal:
        Store.open(path, key)

    assert refusal.value.code == "vault.newer"


def test_the_schema_number_is_that_of_the_newest_migration(store: Store) -> None:
    script = ScriptDirectory(str(migrate.MIGRATIONS))
    with store.read() as transaction:
        revision = MigrationContext.configure(transaction.connection).get_current_revision()
        number = transaction.connection.exec_driver_sql("PRAGMA user_version").scalar()

    assert script.get_heads() == [revision] == [f"{migrate.SCHEMA_VERSION:04}"]
    assert number == migrate.SCHEMA_VERSION


def test_opening_an_up_to_date_vault_does_not_import_the_migrations(
    vault_path: Path, opened_vault: Vault
) -> None:
    program = (
        "import sys; from pathlib import Path; from models.storage.store import Store;"
        "Store.open(Path(sys.argv[1]), bytes.fromhex(sys.stdin.read())).close();"
        "sys.exit('alembic' in sys.modules)"
    )

    done = subprocess.run(
        [sys.executable, "-c", program, str(opened_vault.database_path)],
        input=opened_vault.database_key.hex(),
        text=True,
        check=False,
        cwd=Path(migrate.__file__).parents[2],
    )

    assert done.returncode == 0
