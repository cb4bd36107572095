"""A stick that fails while a backup is read: the stick is told, never a fault of the vault."""

from __future__ import annotations

import errno
from pathlib import Path

import pytest

import models.storage.mapping  # noqa: F401  (maps the classes)
from models.backup import attached, folders, rotating
from models.backup import manifest as manifests
from models.backup.keys import keys_of
from models.backup.making import make
from models.backup.restoring import Target, rehearse, restore
from models.backup.watch import Watch
from models.errors import AppError, StorageFailure, VaultError
from models.storage.disk_errors import file_errors as storage_errors
from models.storage.store import Store
from models.vault import header as headers
from models.vault.files import file_errors
from models.vault.vault import Vault
from tests.conftest import PASSPHRASE, StoppedClock
from ui.errors import error_text

_PULLED = ("ENODEV", "ENXIO", "ESTALE", "ENOTCONN")


@pytest.fixture
def backup(store: Store, opened_vault: Vault, tmp_path: Path, stopped_clock: StoppedClock) -> Path:
    stick = tmp_path / "clé"
    stick.mkdir()
    return make(store, opened_vault, stick, stopped_clock).path


def _codes(backup: Path, vault: Vault, folder: Path, clock: StoppedClock) -> list[str]:
    codes = []
    with pytest.raises(AppError) as refusal:
        restore(backup, Target(path=folder / "Neuf.palier"), PASSPHRASE, clock)
    codes.append(refusal.value.code)
    with pytest.raises(AppError) as refusal:
        rehearse(backup, keys_of(vault), vault.path / "essai.part", Watch())
    codes.append(refusal.value.code)
    assert not (folder / "Neuf.palier").exists()
    return codes


@pytest.mark.parametrize("name", ["EIO", "ETIMEDOUT", *_PULLED, "EFBIG", "ENOSPC", "EROFS"])
def test_what_the_disks_refuse_in_the_middle_is_told_of_the_right_one(  # noqa: PLR0917  (fixtures)
    backup: Path,
    opened_vault: Vault,
    tmp_path: Path,
    stopped_clock: StoppedClock,
    monkeypatch: pytest.MonkeyPatch,
    name: str,
) -> None:
    number = getattr(errno, name)

    def fail(*_: object) -> str:
        raise OSError(number, name)

    monkeypatch.setattr(attached, "copy_file", fail)

    codes = _codes(backup, opened_vault, tmp_path, stopped_clock)

    of_vault = {"EFBIG": "vault.disk_full", "ENOSPC": "vault.disk_full", "EROFS": "vault.read_only"}
    of_stick = "backup.missing" if name in _PULLED else "backup.refused"
    assert codes == [of_vault.get(name, of_stick)] * 2


@pytest.mark.parametrize("name", ["EIO", *_PULLED])
def test_a_header_that_the_stick_does_not_give_is_no_damage(  # noqa: PLR0917  (fixtures)
    backup: Path,
    opened_vault: Vault,
    tmp_path: Path,
    stopped_clock: StoppedClock,
    monkeypatch: pytest.MonkeyPatch,
    name: str,
) -> None:
    real = Path.open

    def fail(path: Path, *arguments: object, **options: object) -> object:
        if path.parent == backup and path.name in headers.COPIES:
            raise OSError(getattr(errno, name), name)
        return real(path, *arguments, **options)  # type: ignore[call-overload]

    monkeypatch.setattr(Path, "open", fail)

    codes = _codes(backup, opened_vault, tmp_path, stopped_clock)

    assert codes == ["backup.missing" if name in _PULLED else "backup.refused"] * 2


@pytest.mark.parametrize("number", range(1, 134))
def test_whatever_a_disk_answers_is_a_sentence(number: int) -> None:
    with pytest.raises(VaultError) as vault, file_errors():
        raise OSError(number, "x")
    with pytest.raises(StorageFailure) as storage, storage_errors():
        raise OSError(number, "x")
    for error in (vault.value, storage.value):
        assert error_text(error) != error_text(AppError("errors.unknown"))


def test_a_stick_that_does_not_give_a_list_loses_no_backup(
    backup: Path,
    store: Store,
    opened_vault: Vault,
    stopped_clock: StoppedClock,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for _ in range(3):
        stopped_clock.advance(days=1)
        make(store, opened_vault, backup.parent, stopped_clock)
    real = Path.open

    def fail(path: Path, *arguments: object, **options: object) -> object:
        if path.name == manifests.NAME and path.parent == backup:
            raise OSError(errno.EIO, "EIO")
        return real(path, *arguments, **options)  # type: ignore[call-overload]

    before = {one.path for one in folders.found_in(backup.parent)}
    monkeypatch.setattr(Path, "open", fail)

    assert rotating.rotate(backup.parent, keys_of(opened_vault)) == 0
    assert before == {one.path for one in folders.found_in(backup.parent)}
