"""A vault that a file manager copied is told from its original, without a word of where it was."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from controllers.whereabouts import Whereabouts
from models.backup import instances
from models.backup.keys import keys_of
from models.paths import data_folder
from models.storage.store import Store
from models.vault import places
from models.vault.vault import Vault, unlock
from tests.conftest import PASSPHRASE


def test_a_copied_vault_is_asked_about_and_gets_an_id_of_its_own(opened_vault: Vault, store: Store) -> None:
    original = opened_vault.path
    twin = original.with_name("Copie.palier")
    here = Whereabouts(store, opened_vault)
    assert not here.is_elsewhere()  # its first home
    shutil.copytree(original, twin)

    copied = unlock(twin, PASSPHRASE)
    with_store = Store.open(copied.database_path, copied.database_key)
    there = Whereabouts(with_store, copied)
    assert there.is_elsewhere()
    assert there.is_elsewhere()  # asked again until it is answered
    assert keys_of(copied).instance == keys_of(opened_vault).instance
    there.be_a_copy()
    assert not there.is_elsewhere()
    assert not here.is_elsewhere()
    assert keys_of(copied).instance not in {instances.FIRST, keys_of(opened_vault).instance}
    with_store.close()
    copied.close()


def test_a_moved_vault_stays_the_same_and_is_asked_about_once(opened_vault: Vault, store: Store) -> None:
    here = Whereabouts(store, opened_vault)
    assert not here.is_elsewhere()
    (data_folder() / places.COMPUTER).write_text(f"{'a' * 32}\n")  # another computer, as for a stick

    assert here.is_elsewhere()
    here.stay()
    assert not here.is_elsewhere()
    assert keys_of(opened_vault).instance == instances.FIRST


def test_where_it_was_is_named_nowhere_and_a_broken_record_asks_nothing(
    opened_vault: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    vault = opened_vault.path
    assert not places.is_elsewhere(vault)
    kept = (vault / places.FILE).read_bytes() + (data_folder() / places.COMPUTER).read_bytes()
    assert len(kept.split()) == 2
    assert not any(part.encode() in kept for part in (*vault.parts[1:], Path.home().name) if len(part) > 2)

    (vault / places.FILE).write_bytes(b"\xff\x00" * 40)
    assert not places.is_elsewhere(vault)
    (data_folder() / places.COMPUTER).unlink()
    monkeypatch.setattr("models.vault.places._write", _refused)
    assert not places.is_elsewhere(vault)


def _refused(*_: object) -> None:
    raise OSError
