"""Vaults of every released version come up whole, or stay exactly as they were.

Each was written by the program of its own schema, never by hand: version 13 by ``main.py demo-vault --residents 12
--employers 4``, with the passphrase that ``WORDS`` says, and without its lock file.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import sys
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from alembic import command
from alembic.config import Config
from sqlalchemy import Engine, event
from sqlalchemy.exc import OperationalError
from sqlcipher3 import dbapi2

import models.storage.mapping  # noqa: F401  (maps the classes)
from models.backup import checks
from models.backup.vault_check import check_vault
from models.errors import VaultError
from models.storage import migrate
from models.storage.engine import open_engine
from models.storage.store import Store
from models.vault.vault import unlock
from tests.breadth import IS_LONG
from tests.models.killed_migration import kill_some

RELEASED = sorted((Path(__file__).parents[1] / "data" / "vaults").glob("version-*"))
# Whoever is brought from version 1 on meets all that one of version 5 or 12 meets.
TRIED = [path for path in RELEASED if IS_LONG or path.name not in {"version-5", "version-12"}]
WORDS = "un coffre de la version {}"
# As shipped with the first version: what every later one has to bring along.
VERSION_1 = {"resident": 12, "employer": 4, "plan": 3, "plan_version": 3}
KILLS = int(os.environ.get("PALIER_MIGRATION_KILLS", "3"))


@pytest.fixture(params=RELEASED, ids=lambda path: str(path.name))
def released(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    return Path(shutil.copytree(request.param, tmp_path / request.param.name))


def _words(path: Path) -> str:
    return WORDS.format(path.name.removeprefix("version-"))


def _key(path: Path) -> bytes:
    with closing(unlock(path, _words(path))) as vault:
        return vault.database_key


def _content(database: Path, key: bytes) -> tuple[dict[str, int], list[tuple[Any, ...]], int]:
    """Return the rows of each table, the hashes of the plans, and the schema, without migrating."""
    with closing(dbapi2.connect(f"{database.as_uri()}?mode=rw", uri=True, isolation_level=None)) as raw:
        raw.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
        assert raw.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert raw.execute("PRAGMA foreign_key_check").fetchall() == []
        plans = raw.execute(
            "SELECT id, content_sha256, document_sha256, sealed_sha256, content_json, document, sealed "
            "FROM plan_version ORDER BY id"
        ).fetchall()
        return checks.table_counts(raw), plans, checks.schema_of(raw)


def test_a_released_vault_comes_up_with_all_its_rows_and_the_same_plans(released: Path) -> None:
    key = _key(released)
    counts, plans, _ = _content(released / "data.db", key)
    assert VERSION_1.items() <= counts.items()

    Store.open(released / "data.db", key).close()

    after, plans_after, schema = _content(released / "data.db", key)
    assert schema == migrate.SCHEMA_VERSION
    assert {name: after[name] for name in counts if name != "alembic_version"} == {
        name: count for name, count in counts.items() if name != "alembic_version"
    }
    assert plans_after == plans
    assert any(sealed for *_, sealed in plans)
    for _, _, document_sha256, sealed_sha256, _, document, sealed in plans:
        assert document is None or hashlib.sha256(document).hexdigest() == document_sha256
        assert sealed is None or hashlib.sha256(sealed).hexdigest() == sealed_sha256
    assert check_vault(released, _words(released)) == ()


@pytest.mark.parametrize("version", range(2, migrate.SCHEMA_VERSION))
def test_a_vault_left_at_any_schema_in_between_comes_up_too(tmp_path: Path, version: int) -> None:
    """No program was released with these schemas: the first version is brought to each by its migrations."""
    path = Path(shutil.copytree(RELEASED[0], tmp_path / RELEASED[0].name))
    key = _key(path)
    counts, plans, _ = _content(path / "data.db", key)
    _bring_to(path / "data.db", key, version)
    assert _content(path / "data.db", key)[2] == version

    Store.open(path / "data.db", key).close()

    after, plans_after, schema = _content(path / "data.db", key)
    assert schema == migrate.SCHEMA_VERSION
    assert {name: after[name] for name in VERSION_1} == {name: counts[name] for name in VERSION_1}
    assert plans_after == plans
    assert check_vault(path, _words(path)) == ()


def test_who_follows_a_person_is_signed_by_who_noted_it_first(tmp_path: Path) -> None:
    """As the journal has it: who corrected a line does not sign it, and what nobody can tell stays unsigned."""
    path = Path(shutil.copytree(RELEASED[0].with_name("version-12"), tmp_path / "version-12"))
    store = Store.open(path / "data.db", _key(path))
    query = """SELECT who_does_what, next_meeting_on, adviser_name, organisation.name FROM follow_up
        LEFT JOIN organisation ON organisation.id = organisation_id ORDER BY who_does_what"""

    with store.read() as transaction:
        found = [tuple(row) for row in transaction.connection.exec_driver_sql(query)]
    store.close()

    assert found == [
        ("Noté par Ana", "2026-04-09", "Ana Bellec", "Association Le Gué"),
        ("Noté par Bo", None, "Bo Kermarec", "Atelier du Port"),
        ("Noté par personne", None, "", None),
    ]


def test_a_package_is_of_the_organisation_of_who_noted_it(tmp_path: Path) -> None:
    path = Path(shutil.copytree(RELEASED[0].with_name("version-12"), tmp_path / "version-12"))
    key = _key(path)
    with closing(dbapi2.connect(str(path / "data.db"))) as raw:
        raw.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
        raw.execute(
            """INSERT INTO hand_over (id, direction, form, reference, partner, blocks, content, made_on, receipt,
                noted_at, noted_by, adviser_id, acknowledged_by, told_by)
            SELECT id, 'given', 'sheet', first_name, '', '[]', '{}', '2026-03-10', '',
                '2026-03-10T11:00:00Z', '', id, '', '' FROM adviser WHERE first_name IN ('Ana', 'Bo')"""
        )
        raw.execute(
            """INSERT INTO hand_over (id, direction, form, reference, partner, blocks, content, made_on, receipt,
                noted_at, noted_by, acknowledged_by, told_by)
            VALUES (zeroblob(16), 'given', 'sheet', 'Personne', '', '[]', '{}', '2026-03-10', '',
                '2026-03-10T11:00:00Z', '', '', '')"""
        )
        raw.commit()
    store = Store.open(path / "data.db", key)
    query = """SELECT reference, organisation.name FROM hand_over
        LEFT JOIN organisation ON organisation.id = organisation_id ORDER BY reference"""

    with store.read() as transaction:
        found = [tuple(row) for row in transaction.connection.exec_driver_sql(query)]
    store.close()

    assert found == [("Ana", "Association Le Gué"), ("Bo", "Atelier du Port"), ("Personne", None)]


def test_the_hires_that_are_still_followed_get_their_calendar(tmp_path: Path) -> None:
    path = Path(shutil.copytree(RELEASED[0].with_name("version-13"), tmp_path / "version-13"))
    key, today = _key(path), datetime.now(UTC).date()
    with closing(dbapi2.connect(str(path / "data.db"))) as raw:
        raw.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
        followed, long_ago, taken_back = (one for (one,) in raw.execute("SELECT id FROM placement"))
        raw.execute("UPDATE placement SET starts_on = ?", ((today - timedelta(days=30)).isoformat(),))
        day = (today - timedelta(days=500)).isoformat()
        raw.execute("UPDATE placement SET starts_on = ? WHERE id = ?", (day, long_ago))
        raw.execute("UPDATE placement SET removed_at = updated_at WHERE id = ?", (taken_back,))
        raw.commit()
    store = Store.open(path / "data.db", key)

    with store.read() as transaction:
        rows = transaction.connection.exec_driver_sql(
            "SELECT placement_id, code, due_on IS NOT NULL, is_manual, done_on FROM check_point"
        ).all()
    store.close()

    assert {row[0] for row in rows} == {followed}
    assert {"employee_call", "day_1", "month_3", "month_6"} <= {row[1] for row in rows}
    assert {tuple(row[2:]) for row in rows} == {(1, 0, None)}


def _bring_to(database: Path, key: bytes, version: int) -> None:
    engine = open_engine(database, key)
    config = Config(attributes={})
    config.set_main_option("script_location", str(migrate.MIGRATIONS))
    config.set_main_option("path_separator", "os")
    with engine.connect() as connection:
        connection.exec_driver_sql("PRAGMA foreign_keys = OFF")
        connection.rollback()
        with connection.begin():
            config.attributes["connection"] = connection
            command.upgrade(config, f"{version:04}")
            connection.exec_driver_sql(f"PRAGMA user_version = {version}")
    engine.dispose()


def test_checking_a_released_vault_does_not_migrate_it(released: Path) -> None:
    key = _key(released)
    before = _content(released / "data.db", key)

    assert check_vault(released, _words(released)) == ()

    assert _content(released / "data.db", key) == before


def _statements() -> Iterator[int]:
    """Yield the number of the statement that fails; the test ends when none is left.

    One in eleven, all of them with the environment variable ``PALIER_LONG``: each fails inside the same transaction, and
    each costs a whole migration.
    """
    yield from range(1, 1000, 1 if IS_LONG else 11)


@pytest.mark.parametrize("released", TRIED, ids=lambda path: str(path.name), indirect=True)
def test_a_failure_at_a_statement_leaves_the_old_vault_as_it_was(
    released: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    key, database = _key(released), released / "data.db"
    before = _content(database, key)
    failures = 0
    for number in _statements():
        seen = 0

        def fail(*arguments: object, number: int = number) -> None:
            nonlocal seen
            statement = str(arguments[2]).lstrip().upper()
            if statement.startswith(("PRAGMA", "SELECT", "BEGIN", "ROLLBACK")):
                return
            seen += 1
            if seen == number:
                raise OperationalError(statement, {}, RuntimeError("injected"))

        event.listen(Engine, "before_cursor_execute", fail)
        try:
            Store.open(database, key).close()
        except Exception:  # noqa: BLE001  (any failure will do: what is left is what counts)
            failures += 1
        else:
            break
        finally:
            event.remove(Engine, "before_cursor_execute", fail)
        assert _content(database, key) == before
        assert _content(database.with_name(f"data.db.before-{migrate.SCHEMA_VERSION}"), key) == before

    assert failures >= migrate.SCHEMA_VERSION - int(released.name.removeprefix("version-"))
    assert _content(database, key)[2] == migrate.SCHEMA_VERSION


@pytest.mark.parametrize("released", TRIED, ids=lambda path: str(path.name), indirect=True)
@pytest.mark.skipif(sys.platform == "win32", reason="os.fork is needed")
def test_kills_in_the_middle_of_a_migration_leave_the_old_schema_or_the_new_one_whole(
    released: Path,
) -> None:
    found = kill_some(released / "data.db", _key(released), KILLS)

    assert (found["kills"], found["mixed"], found["lost"]) == (KILLS, 0, 0)
    assert found["old"] > 0


def test_a_newer_format_is_refused_and_left_alone(released: Path) -> None:
    key, database = _key(released), released / "data.db"
    Store.open(database, key).close()
    with closing(dbapi2.connect(str(database), isolation_level=None)) as raw:
        raw.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
        raw.execute(f"PRAGMA user_version = {migrate.SCHEMA_VERSION + 1}")
        raw.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    before = database.read_bytes()

    with pytest.raises(VaultError, match=r"vault\.newer"):
        Store.open(database, key)
    with pytest.raises(VaultError, match=r"vault\.newer"):
        check_vault(released, _words(released))

    assert database.read_bytes() == before
