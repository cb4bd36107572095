"""A vault where nothing can be written is read, and stays bit for bit as it was."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import text

import models.storage.mapping  # noqa: F401  (maps the classes)
from controllers.headless.check import print_check
from controllers.headless.sentences import Words
from models.backup.making import make
from models.backup.vault_check import check_vault
from models.clock import utc_now
from models.errors import AppError, StorageFailure, VaultError
from models.paths import data_folder
from models.records.consultation import Obstacle
from models.records.journal import Action
from models.storage.migrate import SCHEMA_VERSION
from models.storage.store import Store
from models.vault.attempts import FILE, Attempts
from models.vault.keys import CHEAPEST
from models.vault.vault import LOCK, Vault, tried_slots, unlock
from tests.conftest import PASSPHRASE
from tests.unwritable import can_mount, fingerprint, read_only_stick, without_the_right

RELEASED = Path(__file__).parents[1] / "data" / "vaults" / "version-1"


@pytest.fixture
def consulted(unwritable_vault: Path) -> Iterator[Vault]:
    """Open the vault, and hold that nothing of it changed once it is closed."""
    before = fingerprint(unwritable_vault)
    with closing(unlock(unwritable_vault, PASSPHRASE)) as vault:
        yield vault
    assert fingerprint(unwritable_vault) == before


@pytest.fixture
def store(consulted: Vault) -> Iterator[Store]:
    store = Store.open(
        consulted.database_path, consulted.database_key, consulted.journal_key, is_read_only=True
    )
    yield store
    store.close()


def _code(act: object) -> str:
    assert callable(act)
    with pytest.raises(AppError) as refusal:
        act()
    return refusal.value.code


def test_it_opens_and_says_what_keeps_it_from_being_written(consulted: Vault) -> None:
    is_stick = consulted.path.parent.name == "stick"

    assert consulted.obstacle is (Obstacle.MEDIUM if is_stick else Obstacle.FOLDER)


def test_a_vault_that_can_be_written_is_not_read_only(opened_vault: Vault) -> None:
    assert opened_vault.obstacle is None


def test_its_files_are_read(store: Store) -> None:
    with store.read() as transaction:
        assert transaction.session.execute(text("SELECT count(*) FROM resident")).scalar_one() == 1


def test_every_transaction_that_writes_is_refused_with_one_sentence(store: Store) -> None:
    assert store.is_read_only

    def begin() -> None:
        with store.begin():
            pytest.fail("nothing may begin")

    assert _code(begin) == "storage.read_only"
    assert _code(lambda: store.note(Action.SEEN, "resident")) == "storage.read_only"
    assert _code(lambda: store.purge_journal(utc_now())) == "storage.read_only"
    assert _code(store.compact) == "storage.read_only"


def test_what_slips_past_is_refused_by_the_database_itself(store: Store) -> None:
    with pytest.raises(StorageFailure, match=r"storage\.read_only"), store.read() as transaction:
        transaction.session.execute(text("DELETE FROM resident"))


def test_reading_is_not_noted_and_owes_nothing(store: Store) -> None:
    with store.read() as transaction:
        transaction.note(Action.SEEN, "resident", None)

    assert not store._keeper.owes


def test_every_connection_has_the_settings_of_a_reader(store: Store) -> None:
    wanted = {
        "temp_store": 2,
        "foreign_keys": 1,
        "trusted_schema": 0,
        "cell_size_check": 1,
        "mmap_size": 0,
        "query_only": 1,
    }
    with store._engine.connect() as first, store._engine.connect() as second:
        for connection in (first, second):
            found = {name: connection.exec_driver_sql(f"PRAGMA {name}").scalar_one() for name in wanted}
            assert found == wanted


def test_pages_and_journal_are_checked(store: Store) -> None:
    store.check()

    assert store.verify_journal(None) == ()


def test_nothing_of_the_keys_can_be_changed(consulted: Vault) -> None:
    new = "une autre phrase assez longue"
    acts = (
        lambda: consulted.add_person("Hall B", new, CHEAPEST),
        lambda: consulted.rename_slot(consulted.slot_id, "Autre"),
        lambda: consulted.change_passphrase(PASSPHRASE, new, CHEAPEST),
        consulted.make_recovery_key,
        lambda: consulted.rotate(lambda *_: None),
        lambda: consulted.keep_journal_head(99, bytes(32)),
    )

    assert [_code(act) for act in acts] == ["storage.read_only"] * len(acts)


def test_failed_passphrases_are_counted_on_this_computer_and_a_restart_forgets_none(
    unwritable_vault: Path, lived_vault: Path
) -> None:
    before, now = fingerprint(unwritable_vault), [1000.0]
    (slot,) = tried_slots(unwritable_vault, "une phrase qui n’ouvre rien")

    def again() -> Attempts:
        return Attempts(monotonic=lambda: now[0])  # as after the application was closed and opened

    for _ in range(5):
        with (
            pytest.raises(VaultError, match=r"vault\.wrong_passphrase"),
            again().counted(unwritable_vault, (slot,)),
        ):
            unlock(unwritable_vault, "une phrase qui n’ouvre rien")

    assert _code(lambda: again().counted(unwritable_vault, (slot,)).__enter__()) == "vault.too_soon"
    assert again().seconds_left(unwritable_vault, (slot,)) == 5
    assert again().seconds_left(lived_vault, (slot,)) == 5  # the same vault, copied elsewhere
    assert fingerprint(unwritable_vault) == before
    now[0] += 5
    with again().counted(unwritable_vault, (slot,)) as attempt:
        unlock(unwritable_vault, PASSPHRASE).close()
        attempt.opened = slot
    assert again().failures(unwritable_vault, slot) == 0
    assert list(data_folder().iterdir()) == []
    assert fingerprint(unwritable_vault) == before


def test_a_command_waits_too_where_nothing_can_be_written(unwritable_vault: Path) -> None:
    def check(secret: str) -> str:
        return _code(lambda: print_check(unwritable_vault, secret, Words(is_english=True)))

    assert [check("une phrase qui n’ouvre rien") for _ in range(5)] == ["vault.wrong_passphrase"] * 5
    assert check(PASSPHRASE) == "vault.too_soon"


def test_a_count_left_beside_is_not_written_over(
    lived_vault: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "poste"))
    copy = Path(shutil.copytree(lived_vault, tmp_path / "a.palier"))
    (copy / FILE).write_bytes(b"2")
    with without_the_right(copy):
        before, tries = fingerprint(copy), Attempts()
        with tries.counted(copy):
            unlock(copy, PASSPHRASE).close()

        assert fingerprint(copy) == before


def test_the_whole_check_works_and_writes_nothing(unwritable_vault: Path) -> None:
    before = fingerprint(unwritable_vault)

    assert check_vault(unwritable_vault, PASSPHRASE) == ()
    assert fingerprint(unwritable_vault) == before


def test_a_backup_can_be_made_from_it(store: Store, consulted: Vault, tmp_path: Path) -> None:
    elsewhere = tmp_path / "ailleurs"
    elsewhere.mkdir()

    report = make(store, consulted, elsewhere, utc_now)

    assert report.counts["resident"] == 1
    assert report.path.parent == elsewhere


def test_an_older_schema_is_refused_and_told_to_be_copied(tmp_path: Path) -> None:
    copy = Path(shutil.copytree(RELEASED, tmp_path / "ancien.palier"))
    (copy / LOCK).touch(mode=0o600)
    with without_the_right(copy), closing(unlock(copy, "un coffre de la version 1")) as vault:
        before = fingerprint(copy)

        def open_it() -> None:
            Store.open(vault.database_path, vault.database_key, vault.journal_key, is_read_only=True)

        assert _code(open_it) == "vault.older"
        assert fingerprint(copy) == before


def test_an_older_schema_is_still_read_through(tmp_path: Path) -> None:
    copy = Path(shutil.copytree(RELEASED, tmp_path / "ancien.palier"))
    (copy / LOCK).touch(mode=0o600)
    with without_the_right(copy):
        before = fingerprint(copy)

        assert check_vault(copy, "un coffre de la version 1") == ()
        assert fingerprint(copy) == before


def test_a_log_that_a_cut_left_beside_is_told_not_passed_over(lived_vault: Path, tmp_path: Path) -> None:
    copy = Path(shutil.copytree(lived_vault, tmp_path / "coupé.palier"))
    (copy / "data.db-wal").write_bytes(b"x" * 4096)
    with without_the_right(copy):
        before = fingerprint(copy)

        assert _code(lambda: unlock(copy, PASSPHRASE)) == "vault.unfinished"
        assert fingerprint(copy) == before


def test_an_empty_log_hides_nothing(lived_vault: Path, tmp_path: Path) -> None:
    copy = Path(shutil.copytree(lived_vault, tmp_path / "a.palier"))
    (copy / "data.db-wal").touch()
    with without_the_right(copy):
        unlock(copy, PASSPHRASE).close()


def test_a_change_of_key_that_was_cut_is_told(opened_vault: Vault, monkeypatch: pytest.MonkeyPatch) -> None:
    from models.storage.rekey import remake  # noqa: PLC0415
    from models.vault import rotation  # noqa: PLC0415

    def cut(*_: object) -> bool:
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr(rotation, "finish", cut)
        with pytest.raises(KeyboardInterrupt):
            opened_vault.rotate(remake)
    opened_vault.close()
    with without_the_right(opened_vault.path):
        assert _code(lambda: unlock(opened_vault.path, PASSPHRASE)) == "vault.unfinished"

    unlock(opened_vault.path, PASSPHRASE).close()  # where it can be written, it is finished


_HOLDER = """
import sys
from pathlib import Path
from models.vault.lock import VaultLock
lock = VaultLock.take(Path(sys.argv[1]))
print("held", flush=True)
sys.stdin.read()
"""


def test_nobody_reads_while_somebody_with_the_right_writes(lived_vault: Path, tmp_path: Path) -> None:
    copy = Path(shutil.copytree(lived_vault, tmp_path / "a.palier"))
    with subprocess.Popen(
        [sys.executable, "-c", _HOLDER, str(copy / LOCK)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        cwd=Path(__file__).parents[2],
    ) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == b"held\n"
        with without_the_right(copy):
            code = _code(lambda: unlock(copy, PASSPHRASE))
        holder.communicate()

    assert code == "vault.busy"


def test_nobody_writes_while_it_is_read_and_two_may_read(lived_vault: Path, tmp_path: Path) -> None:
    copy = Path(shutil.copytree(lived_vault, tmp_path / "a.palier"))
    with without_the_right(copy):
        first, second = unlock(copy, PASSPHRASE), unlock(copy, PASSPHRASE)
    with closing(first):
        second.close()

        assert _code(lambda: unlock(copy, PASSPHRASE)) == "vault.busy"
    unlock(copy, PASSPHRASE).close()


@pytest.mark.skipif(os.name == "nt", reason="rights of a folder are other ones there")
def test_without_a_lock_file_only_what_nobody_may_write_is_read(lived_vault: Path, tmp_path: Path) -> None:
    copy = Path(shutil.copytree(lived_vault, tmp_path / "a.palier"))
    (copy / LOCK).unlink()
    with without_the_right(copy):
        unlock(copy, PASSPHRASE).close()
        copy.chmod(0o570)  # others of the group may

        assert _code(lambda: unlock(copy, PASSPHRASE)) == "vault.read_only"


@pytest.mark.skipif(not can_mount(), reason="root and Linux are needed to mount a disk")
def test_a_stick_without_a_lock_file_is_read(lived_vault: Path, tmp_path: Path) -> None:
    copy = Path(shutil.copytree(lived_vault, tmp_path / "a.palier"))
    (copy / LOCK).unlink()
    with read_only_stick(copy, tmp_path / "stick") as path:
        unlock(path, PASSPHRASE).close()

        assert not (path / LOCK).exists()


def test_the_newest_schema_is_the_one_that_is_read(store: Store) -> None:
    with store.read() as transaction:
        assert transaction.connection.exec_driver_sql("PRAGMA user_version").scalar_one() == SCHEMA_VERSION
