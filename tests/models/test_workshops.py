"""What a restoration leaves when it is killed is a whole old vault: it is taken away, and never under a hand."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

import models.storage.mapping  # noqa: F401  (maps the classes)
from controllers import opening
from controllers.session import SessionController
from controllers.tasks import InlineTasks
from models.backup.making import make
from models.clock import utc_now
from models.errors import VaultError
from models.storage.rekey import remake
from models.storage.store import Store
from models.vault import workshops
from models.vault.attempts import Attempts
from models.vault.keys import CHEAPEST
from models.vault.lock import LOCK, VaultLock
from models.vault.vault import Vault, create, unlock
from models.vault.workshops import INSPECTION, REHEARSAL
from tests.models.killed_restoration import killed_at

WORDS = "sept mots faciles pour un essai"


@pytest.fixture
def backup(opened_vault: Vault, tmp_path: Path) -> Path:
    """Return a backup of the closed vault."""
    (tmp_path / "clé").mkdir()
    store = Store.open(opened_vault.database_path, opened_vault.database_key, opened_vault.journal_key)
    path = make(store, opened_vault, tmp_path / "clé", utc_now).path
    store.close()
    opened_vault.close()
    return path


def _left(vault: Path) -> list[str]:
    return sorted(
        path.name for folder in (vault, vault.parent) for path in folder.glob("*") if ".part" in path.name
    )


@pytest.mark.skipif(sys.platform == "win32", reason="no process is killed this way there")
@pytest.mark.parametrize(
    ("work", "left"),
    [("rehearse", REHEARSAL), ("restore", ".Essai.palier.restore.part"), ("inspect", INSPECTION)],
)
def test_what_a_killed_restoration_left_is_gone_once_the_vault_is_opened(
    backup: Path, vault_path: Path, work: str, left: str
) -> None:
    assert killed_at(work, vault_path, backup, WORDS)
    assert _left(vault_path) == [left]  # a whole vault, header and all

    opening.close(opening.open_vault(vault_path, WORDS, None, Attempts(), utc_now))

    assert _left(vault_path) == []


def test_what_was_left_is_gone_once_the_application_starts_though_nobody_opens(
    opened_vault: Vault, inline_tasks: InlineTasks
) -> None:
    vault = opened_vault.path
    left = (vault / REHEARSAL, workshops.beside(vault))
    for folder in left:
        folder.mkdir()
        (folder / "header.a").write_bytes(b"an old vault")
    session = SessionController(inline_tasks, utc_now)

    session.warm_up((vault,))  # it is open: the trial may be at work
    assert [folder.exists() for folder in left] == [True, False]
    opened_vault.close()
    session.warm_up((vault, vault.with_name("none.palier")))
    assert [folder.exists() for folder in left] == [False, False]
    unlock(vault, WORDS).close()


@pytest.mark.skipif(sys.platform == "win32", reason="no process is killed this way there")
def test_a_trial_cut_under_the_former_key_is_overwritten_when_the_key_changes(
    backup: Path, vault_path: Path
) -> None:
    assert killed_at("rehearse", vault_path, backup, WORDS)
    (vault_path / REHEARSAL).rename(vault_path / "elsewhere")
    vault = unlock(vault_path, WORDS)
    (vault_path / "elsewhere").rename(vault_path / REHEARSAL)
    held = (vault_path / REHEARSAL / "data.db").open("rb")

    vault.rotate(remake)

    assert not (vault_path / REHEARSAL).exists()
    assert not held.read().strip(b"\0")
    held.close()
    vault.close()


def test_a_workshop_somebody_is_at_work_in_stays(tmp_path: Path) -> None:
    at_work, cut = (workshops.beside(tmp_path / f"{name}.palier") for name in ("un", "deux"))
    for folder in (at_work, cut):
        folder.mkdir()
        (folder / "data.db").write_bytes(b"an old vault")
    (tmp_path / ".deux.palier").mkdir()  # not one of ours
    lock = VaultLock.take(at_work / LOCK)

    workshops.sweep(tmp_path)

    assert sorted(path.name for path in tmp_path.iterdir()) == [".deux.palier", at_work.name]
    assert (at_work / "data.db").read_bytes() == b"an old vault"
    lock.release()


def test_no_copy_that_a_migration_made_under_the_former_key_outlives_it(opened_vault: Vault) -> None:
    path = opened_vault.path
    copies = [path / f"data.db.before-{name}" for name in ("0001", "0002")]
    for copy in copies:
        copy.write_bytes((path / "data.db").read_bytes())
    held = [copy.open("rb") for copy in copies]

    opened_vault.rotate(remake)

    assert [copy.exists() for copy in copies] == [False, False]
    for stream in held:
        assert not stream.read().strip(b"\0")
        stream.close()


def test_a_copy_of_a_migration_goes_too_when_the_change_of_key_was_cut(
    opened_vault: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy = opened_vault.path / "data.db.before-0001"
    copy.write_bytes((opened_vault.path / "data.db").read_bytes())
    with monkeypatch.context() as cut, pytest.raises(VaultError):
        cut.setattr(Vault, "settle", lambda _vault: (_ for _ in ()).throw(VaultError("vault.read_only")))
        opened_vault.rotate(remake)
    opened_vault.close()
    assert copy.exists()

    unlock(opened_vault.path, WORDS).close()

    assert not copy.exists()


def test_a_refused_passphrase_takes_nothing_away(tmp_path: Path) -> None:
    path = tmp_path / "a.palier"
    create(path, WORDS, lambda file, _key: file.write_bytes(b""), CHEAPEST).close()  # type: ignore[arg-type]
    (path / REHEARSAL).mkdir()

    with pytest.raises(VaultError):
        unlock(path, "pas la bonne phrase du tout")

    assert (path / REHEARSAL).is_dir()
