"""A vault is read by a program that knows nothing of Palier: its format is what the rescue script says."""

from __future__ import annotations

import ast
import os
import shutil
import sqlite3
from pathlib import Path

import pytest

from models.storage.rekey import remake
from models.vault.keys import CHEAPEST
from models.vault.vault import Vault
from resources import path, rescue
from tests.conftest import PASSPHRASE

FIRST = Path(__file__).resolve().parent.parent / "data" / "vaults" / "version-1"


def plain(database: bytes, folder: Path) -> sqlite3.Connection:
    file = folder / "clair.db"
    file.write_bytes(database)
    return sqlite3.connect(file)


def first_version() -> Path:
    found = [file.parent for file in FIRST.rglob("vault.hdr.a")]
    return found[0]


def test_it_uses_nothing_of_palier() -> None:
    tree = ast.parse(path("rescue.py").read_text(encoding="utf-8"))
    names = {
        name.split(".")[0]
        for node in ast.walk(tree)
        for name in (
            [alias.name for alias in node.names]
            if isinstance(node, ast.Import)
            else [node.module or ""]
            if isinstance(node, ast.ImportFrom)
            else []
        )
    }

    assert not names & {"models", "resources", "controllers", "ui", "sqlcipher3", "sqlalchemy"}


def test_a_vault_just_made_is_read_whole(vault_path: Path, tmp_path: Path) -> None:
    database = plain(rescue.read_vault(vault_path, PASSPHRASE), tmp_path)

    assert database.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    tables = {name for (name,) in database.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")}
    assert {"resident", "employer", "setting"} <= tables
    database.close()


def test_the_vault_of_the_first_version_is_read(tmp_path: Path) -> None:
    database = plain(rescue.read_vault(first_version(), "un coffre de la version 1"), tmp_path)

    assert database.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    assert database.execute("SELECT count(*) FROM resident").fetchone()[0] > 0
    database.close()


def test_what_a_cut_left_in_the_wal_is_read_too(
    vault_path: Path, opened_vault: Vault, store: object, tmp_path: Path
) -> None:
    from models.storage.store import Store  # noqa: PLC0415

    assert isinstance(store, Store)
    with store.begin() as transaction:
        transaction.session.connection().exec_driver_sql(
            "INSERT INTO setting (name, value) VALUES ('essai', '\"écrit juste avant la coupure\"')"
        )
    cut = tmp_path / "Coupé.palier"
    shutil.copytree(vault_path, cut)
    assert (cut / "data.db-wal").stat().st_size > 0

    database = plain(rescue.read_vault(cut, PASSPHRASE), tmp_path)

    assert database.execute("SELECT value FROM setting WHERE name = 'essai'").fetchone() == (
        '"écrit juste avant la coupure"',
    )
    database.close()


def test_a_recovery_key_opens_it(vault_path: Path, opened_vault: Vault) -> None:
    key = opened_vault.make_recovery_key()

    assert rescue.read_vault(vault_path, key.lower().replace("-", " ")).startswith(b"SQLite format 3")


def test_a_wrong_passphrase_and_a_changed_byte_are_refused(vault_path: Path) -> None:
    with pytest.raises(ValueError, match="none of the slots"):
        rescue.read_vault(vault_path, "une autre phrase que la bonne")
    data = vault_path / "data.db"
    changed = bytearray(data.read_bytes())
    changed[rescue.PAGE + 100] ^= 1
    data.write_bytes(changed)
    with pytest.raises(ValueError, match="page 2 was changed"):
        rescue.read_vault(vault_path, PASSPHRASE)


def test_the_command_writes_a_new_file_only(
    vault_path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "sortie.db"
    monkeypatch.setenv("PALIER_PASSPHRASE", PASSPHRASE)
    monkeypatch.setattr("sys.argv", ["rescue", str(vault_path), str(out)])

    assert rescue.main() == 0
    assert "IN CLEAR" in capsys.readouterr().out
    assert os.name == "nt" or not out.stat().st_mode & 0o077
    assert rescue.main() == 1
    with sqlite3.connect(out) as database:
        assert database.execute("PRAGMA integrity_check").fetchone() == ("ok",)


def test_after_two_changes_of_key_somebody_who_was_away_still_reads_it(opened_vault: Vault) -> None:
    opened_vault.add_person("Hall B", "une autre phrase assez longue", CHEAPEST)
    for _ in range(2):
        opened_vault.rotate(remake)
    opened_vault.close()

    for secret in (PASSPHRASE, "une autre phrase assez longue"):
        assert rescue.read_vault(opened_vault.path, secret).startswith(b"SQLite format 3")
