"""Two readers that know nothing of Palier read the same in every released vault, and what Palier reads.

One is ``resources/rescue.py``: Python and its library of ciphers. The other is SQLite3 Multiple Ciphers, which
shares no line with SQLCipher.
"""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import apsw
import pytest
from sqlalchemy import text

import models.storage.mapping  # noqa: F401  (maps the classes)
from models.storage.store import Store
from models.vault.vault import Vault, unlock
from resources import rescue
from tests.conftest import PASSPHRASE

RELEASED = sorted((Path(__file__).parents[1] / "data" / "vaults").glob("version-*"))
Rows = dict[str, list[tuple[Any, ...]]]
_TABLES = (
    "SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%' ORDER BY name"
)


@pytest.fixture(params=RELEASED, ids=lambda path: str(path.name))
def released(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    return Path(shutil.copytree(request.param, tmp_path / request.param.name))


def _words(path: Path) -> str:
    return f"un coffre de la version {path.name.removeprefix('version-')}"


def _raw_key(folder: Path, secret: str) -> str:
    """Return the key of the database as the rescue script finds it: nothing of Palier is asked."""
    raw, header = rescue._header(folder)
    return rescue._use(rescue._space_key(raw, header, secret), "sqlcipher").hex()


def _by_second_reader(database: Path, raw_key: str) -> Rows:
    connection = apsw.Connection(
        f"{database.as_uri()}?mode=ro&immutable=1", flags=apsw.SQLITE_OPEN_READONLY | apsw.SQLITE_OPEN_URI
    )
    with closing(connection):
        connection.pragma("cipher", "sqlcipher")
        connection.pragma("legacy", 4)
        connection.execute(f'PRAGMA key = "raw:{raw_key}"')
        assert connection.pragma("integrity_check") == "ok"
        return {
            str(table): sorted(connection.execute(f'SELECT * FROM "{table}"'), key=repr)  # noqa: S608
            for (table,) in list(connection.execute(_TABLES))
        }


def _by_rescue(folder: Path, secret: str, plain: Path) -> Rows:
    plain.write_bytes(rescue.read_vault(folder, secret))
    with closing(sqlite3.connect(plain)) as connection:
        return {
            table: sorted(connection.execute(f'SELECT * FROM "{table}"'), key=repr)  # noqa: S608
            for (table,) in connection.execute(_TABLES).fetchall()
        }


def test_every_released_version_is_there() -> None:
    assert {path.name for path in RELEASED} >= {"version-1", "version-5", "version-12", "version-13"}


def test_two_readers_that_know_nothing_of_palier_read_the_same(released: Path, tmp_path: Path) -> None:
    found = _by_second_reader(released / "data.db", _raw_key(released, _words(released)))

    assert len(found["resident"]) == 12
    assert len(found["plan_version"]) == 3
    assert found == _by_rescue(released, _words(released), tmp_path / "clair.db")


def test_they_read_it_once_it_is_migrated_too(released: Path, tmp_path: Path) -> None:
    with closing(unlock(released, _words(released))) as vault:
        Store.open(vault.database_path, vault.database_key).close()

    found = _by_second_reader(released / "data.db", _raw_key(released, _words(released)))

    assert len(found["resident"]) == 12
    assert found == _by_rescue(released, _words(released), tmp_path / "clair.db")


@pytest.fixture
def written(store: Store, opened_vault: Vault) -> Path:
    with store.begin() as transaction:
        transaction.session.execute(text("INSERT INTO setting (name, value) VALUES ('essai', '\"é ሀ\"')"))
    store.close()
    return opened_vault.path


def test_what_palier_writes_today_is_read_by_it(written: Path) -> None:
    found = _by_second_reader(written / "data.db", _raw_key(written, PASSPHRASE))

    assert ("essai", '"é ሀ"') in [row[:2] for row in found["setting"]]


def test_a_wrong_key_reads_nothing(written: Path) -> None:
    with pytest.raises(apsw.NotADBError):
        _by_second_reader(written / "data.db", "00" * 32)
