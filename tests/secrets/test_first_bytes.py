"""No file of a vault ever begins as a database in clear, and no connection is opened with a setting unread."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import models.storage.mapping  # noqa: F401  (maps the classes)
from models.backup.closed import copy_closed
from models.backup.keys import keys_of
from models.backup.making import make
from models.backup.marks import mark
from models.backup.restoring import Target, restore
from models.clock import utc_now
from models.errors import StorageFailure
from models.storage import copies, engine
from models.storage.engine import connect
from models.storage.rekey import remake
from models.storage.store import Store
from models.vault.keys import CHEAPEST
from models.vault.vault import Vault, create, unlock
from tests.conftest import PASSPHRASE

if TYPE_CHECKING:
    from sqlcipher3.dbapi2 import Connection as RawConnection

PLAIN = b"SQLite format 3\0"
RELEASED = sorted((Path(__file__).parents[1] / "data" / "vaults").glob("version-*"))
READING = {
    "temp_store": 2,
    "foreign_keys": 1,
    "trusted_schema": 0,
    "cell_size_check": 1,
    "mmap_size": 0,
    "cipher_status": "1",
}
WRITING = READING | {"journal_mode": "wal", "synchronous": 2, "secure_delete": 1, "query_only": 0}
STILL = READING | {"query_only": 1}


def _databases(*folders: Path) -> dict[str, bytes]:
    """Return the first bytes of every file that is a database, or stands in for one meanwhile."""
    files = [file for folder in folders for file in folder.rglob("data.db*") if file.is_file()]
    return {file.name: file.read_bytes()[:16] for file in files if file.stat().st_size}


def _assert_encrypted(*folders: Path) -> set[str]:
    found = _databases(*folders)
    assert found
    assert [name for name, start in found.items() if start == PLAIN or not start.strip(b"\0")] == []
    return set(found)


def test_a_new_vault(tmp_path: Path) -> None:
    def populate(file: Path, key: bytes) -> None:
        Store.create(file, key).close()
        _assert_encrypted(file.parent)

    create(tmp_path / "a.palier", PASSPHRASE, populate, CHEAPEST).close()

    assert _assert_encrypted(tmp_path) == {"data.db"}


@pytest.mark.parametrize("version", RELEASED, ids=lambda path: str(path.name))
def test_a_migration_and_the_copy_it_keeps(version: Path, tmp_path: Path) -> None:
    path = Path(shutil.copytree(version, tmp_path / version.name))
    words = f"un coffre de la version {version.name.removeprefix('version-')}"
    with closing(unlock(path, words)) as vault:
        store = Store.open(vault.database_path, vault.database_key)
        opened = _assert_encrypted(path)
        store.close()

    assert any(name.startswith("data.db.before-") for name in opened)
    _assert_encrypted(path)


def test_a_change_of_key_at_each_of_its_steps(opened_vault: Vault) -> None:
    seen: set[str] = set()

    def watched(source: Path, key: bytes, target: Path, changed: bytes) -> None:
        remake(source, key, target, changed)
        seen.update(_assert_encrypted(source.parent))

    opened_vault.rotate(watched)

    assert seen == {"data.db", "data.db.next"}
    assert _assert_encrypted(opened_vault.path) == {"data.db"}


def test_backups_of_both_kinds_and_what_is_restored(
    opened_vault: Vault, store: Store, tmp_path: Path
) -> None:
    stick, new = tmp_path / "clé", tmp_path / "rendu" / "b.palier"
    stick.mkdir()
    mark(stick, opened_vault.path, (), keys_of(opened_vault))

    made = make(store, opened_vault, stick, utc_now)
    store.close()
    opened_vault.close()
    copy_closed(opened_vault.path, stick)
    restore(made.path, Target(path=new), PASSPHRASE, utc_now)

    assert len([folder for folder in stick.iterdir() if (folder / "data.db").is_file()]) == 2
    _assert_encrypted(stick, new.parent)


@pytest.fixture
def closed(opened_vault: Vault) -> tuple[Path, bytes]:
    """Give the file and the key of a database that nobody has open."""
    return opened_vault.database_path, opened_vault.database_key


def _written(path: Path, key: bytes) -> RawConnection:
    return connect(path, key.hex())


def _consulted(path: Path, key: bytes) -> RawConnection:
    return connect(path, key.hex(), is_read_only=True)


def _copied(path: Path, key: bytes) -> RawConnection:
    return copies._open(path, key, "rw")


WAYS: tuple[tuple[Callable[[Path, bytes], RawConnection], dict[str, object]], ...] = (
    (_written, WRITING),
    (_consulted, STILL),
    (copies.open_still, STILL),
    (_copied, READING),
)


@pytest.mark.parametrize(("way", "wanted"), WAYS)
def test_whatever_opens_a_database_has_every_setting(
    closed: tuple[Path, bytes], way: Callable[[Path, bytes], RawConnection], wanted: dict[str, object]
) -> None:
    with closing(way(*closed)) as connection:
        found = {name: connection.execute(f"PRAGMA {name}").fetchone()[0] for name in wanted}

    assert found == wanted


@pytest.mark.parametrize("way", [way for way, _ in WAYS])
@pytest.mark.parametrize("name", READING)
def test_a_setting_that_does_not_take_is_refused_whatever_opens(
    closed: tuple[Path, bytes],
    way: Callable[[Path, bytes], RawConnection],
    name: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    genuine = engine.require_setting

    def deaf(connection: RawConnection, setting: str, expected: object) -> None:
        genuine(connection, setting, "another value" if setting == name else expected)

    for module in (engine, copies):
        monkeypatch.setattr(module, "require_setting", deaf)
    with pytest.raises(StorageFailure, match=r"storage\.damaged"):
        way(*closed)


_IN_MEMORY = 'dbapi2.connect(":memory:"'
"""A database that has no file."""


def test_databases_are_opened_in_two_places_only() -> None:
    root = Path(__file__).parents[2]
    users = {
        file.name
        for folder in ("controllers", "models", "ui")
        for file in (root / folder).rglob("*.py")
        if "dbapi2.connect(" in file.read_text(encoding="utf-8").replace(_IN_MEMORY, "")
    }

    assert users == {"copies.py", "engine.py"}
