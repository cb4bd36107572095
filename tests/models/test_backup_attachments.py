"""Files kept beside the database are in every copy: one missing, changed or foreign is told, all come back."""

from __future__ import annotations

import hashlib
import os
import shutil
from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path
from uuid import UUID, uuid4

import pytest

import models.storage.mapping  # noqa: F401  (maps the classes)
from models.attachments.folder import FOLDER
from models.backup import attached, rotating, verifying
from models.backup import manifest as manifests
from models.backup.closed import adopt, copy_closed
from models.backup.keys import BackupKeys, keys_of
from models.backup.making import make
from models.backup.manifest import FileLine
from models.backup.restoring import Target, rehearse, restore
from models.backup.vault_check import check_vault
from models.backup.watch import Watch
from models.errors import BackupFailure
from models.records.backups import BackupKind, Fault
from models.storage.copies import Step
from models.storage.store import Store
from models.vault.vault import Vault
from tests.conftest import PASSPHRASE, StoppedClock

Change = Callable[[Path], object]


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "clé"
    folder.mkdir()
    return folder


@pytest.fixture
def keys(opened_vault: Vault) -> BackupKeys:
    return keys_of(opened_vault)


@pytest.fixture
def kept(store: Store, opened_vault: Vault) -> dict[str, bytes]:
    """Keep three files as the application does, each with its row; return them by their place."""
    files = {}
    for size in (1, 70_000, 1_200_000):
        content = os.urandom(size)
        files[f"{FOLDER}/{_keep(store, opened_vault, content).hex}"] = content
    (opened_vault.path / FOLDER / f"{uuid4().hex}.part").write_bytes(b"half written")
    return files


def _keep(store: Store, vault: Vault, content: bytes) -> UUID:
    key = uuid4()
    (vault.path / FOLDER).mkdir(exist_ok=True)
    (vault.path / FOLDER / key.hex).write_bytes(content)
    _add_row(store, key, hashlib.sha256(content).hexdigest())
    return key


def _add_row(store: Store, key: UUID, sha256: str) -> None:
    with store.begin() as transaction:
        transaction.connection.exec_driver_sql(
            "INSERT INTO attachment (id, kind, media_type, name, byte_count, sha256, key, created_by, "
            "created_at, updated_at) VALUES (?, 'signed_paper', 'application/pdf', 'feuille', 1, ?, ?, '', "
            "'2026-03-10 11:00:00', '2026-03-10 11:00:00')",
            (key.bytes, sha256, b"k" * 32),
        )


def _files(folder: Path) -> dict[str, bytes]:
    return {f"{FOLDER}/{file.name}": file.read_bytes() for file in (folder / FOLDER).iterdir()}


def _code(backup: Path, keys: BackupKeys) -> str:
    try:
        verifying.verify(backup, keys, Watch())
    except BackupFailure as error:
        return error.code
    return "sound"


def test_a_backup_holds_every_kept_file_and_a_restored_vault_has_them_back(  # noqa: PLR0917  (fixtures)
    store: Store,
    opened_vault: Vault,
    kept: dict[str, bytes],
    stick: Path,
    stopped_clock: StoppedClock,
    keys: BackupKeys,
    tmp_path: Path,
) -> None:
    report = make(store, opened_vault, stick, stopped_clock)

    assert _files(report.path) == kept
    assert report.byte_count > sum(len(content) for content in kept.values())
    rehearse(report.path, keys, tmp_path / "essai", Watch())
    restored = restore(report.path, Target(path=tmp_path / "Neuf.palier"), PASSPHRASE, stopped_clock)
    assert _files(restored.path) == kept


def _remove(file: Path) -> None:
    file.unlink()


def _cut(file: Path) -> None:
    file.write_bytes(file.read_bytes()[:-1])


def _flip(file: Path) -> None:
    content = bytearray(file.read_bytes())
    content[len(content) // 2] ^= 1
    file.write_bytes(content)


def _exchange(file: Path) -> None:
    other = next(one for one in file.parent.iterdir() if one != file)
    content = file.read_bytes()
    file.write_bytes(other.read_bytes())
    other.write_bytes(content)


def _add_one(file: Path) -> None:
    file.with_name(uuid4().hex).write_bytes(b"from elsewhere")


@pytest.mark.parametrize(
    ("change", "codes"),
    [
        (_remove, {"backup.attachment_missing"}),
        (_cut, {"backup.attachment_missing"}),
        (_flip, {"backup.attachment_altered"}),
        (_exchange, {"backup.attachment_missing", "backup.attachment_altered"}),
        (_add_one, {"backup.attachment_extra"}),
    ],
)
def test_a_file_that_is_missing_changed_or_foreign_is_told_by_its_sentence(  # noqa: PLR0917  (fixtures)
    store: Store,
    opened_vault: Vault,
    kept: dict[str, bytes],
    stick: Path,
    stopped_clock: StoppedClock,
    keys: BackupKeys,
    tmp_path: Path,
    change: Change,
    codes: set[str],
) -> None:
    backup = make(store, opened_vault, stick, stopped_clock).path
    assert _code(backup, keys) == "sound"
    target = Target(path=tmp_path / "Neuf.palier")
    for name in kept:
        spoilt = Path(shutil.copytree(backup, tmp_path / "copies" / backup.name))
        change(spoilt / name)

        assert _code(spoilt, keys) in codes
        with pytest.raises(BackupFailure) as refusal:
            restore(spoilt, target, PASSPHRASE, stopped_clock)
        assert refusal.value.code in codes
        assert not target.path.exists()
        shutil.rmtree(spoilt.parent)


def test_a_vault_that_lacks_a_file_is_copied_all_the_same_and_that_is_told(  # noqa: PLR0917  (fixtures)
    store: Store,
    opened_vault: Vault,
    kept: dict[str, bytes],
    stick: Path,
    stopped_clock: StoppedClock,
    keys: BackupKeys,
    tmp_path: Path,
) -> None:
    gone, altered, whole = sorted(kept)
    (opened_vault.path / gone).unlink()
    (opened_vault.path / altered).write_bytes(b"not as it was")

    report = make(store, opened_vault, stick, stopped_clock)

    assert report.faulty == 2
    assert _code(report.path, keys) == "sound"
    restored = restore(report.path, Target(path=tmp_path / "Neuf.palier"), PASSPHRASE, stopped_clock)
    assert _files(restored.path)[whole] == kept[whole]
    (report.path / whole).unlink()
    assert _code(report.path, keys) == "backup.attachment_missing"


def test_a_row_without_its_file_or_with_another_one_that_nobody_declared_makes_a_copy_unsound(  # noqa: PLR0917  (fixtures)
    store: Store,
    opened_vault: Vault,
    kept: dict[str, bytes],
    stick: Path,
    stopped_clock: StoppedClock,
    keys: BackupKeys,
) -> None:
    backup = make(store, opened_vault, stick, stopped_clock).path
    whole = manifests.read(backup).manifest
    name = sorted(kept)[0]
    others = tuple(line for line in whole.files if line.name != name)
    content = b"another one"
    another = FileLine(name=name, sha256=hashlib.sha256(content).hexdigest(), byte_count=len(content))
    codes = []
    for lines, said in ((others, None), ((*others, another), content)):
        (backup / name).unlink()
        if said is not None:
            (backup / name).write_bytes(said)
        changed = replace(whole, files=lines)
        (backup / manifests.NAME).write_bytes(manifests.encode(changed, keys.backup))
        codes.append(_code(backup, keys))
        (backup / name).write_bytes(b"")

    assert codes == ["backup.attachment_missing", "backup.attachment_altered"]


def test_an_empty_folder_of_kept_files_changes_nothing(
    store: Store, opened_vault: Vault, stick: Path, stopped_clock: StoppedClock, keys: BackupKeys
) -> None:
    (opened_vault.path / FOLDER).mkdir()

    backup = make(store, opened_vault, stick, stopped_clock).path

    assert not (backup / FOLDER).exists()
    assert _code(backup, keys) == "sound"


@pytest.mark.parametrize("change", [None, _remove, _flip])
def test_the_copy_of_a_closed_vault_has_the_kept_files_too(  # noqa: PLR0917  (fixtures)
    store: Store,
    opened_vault: Vault,
    kept: dict[str, bytes],
    stick: Path,
    stopped_clock: StoppedClock,
    keys: BackupKeys,
    tmp_path: Path,
    change: Change | None,
) -> None:
    make(store, opened_vault, stick, stopped_clock)
    store.close()
    opened_vault.close()
    copy = copy_closed(opened_vault.path, stick, stopped_clock)
    assert _files(copy) == kept
    if change is not None:
        change(copy / next(iter(kept)))
        with pytest.raises(BackupFailure, match=r"backup\.attachment_"):
            adopt(copy, keys, Watch())
        assert not copy.exists()
        return

    report = adopt(copy, keys, Watch())

    assert rotating.rows_at(stick, keys)[0].kind is BackupKind.VERIFIED
    assert _code(report.path, keys) == "sound"
    restored = restore(report.path, Target(path=tmp_path / "Neuf.palier"), PASSPHRASE, stopped_clock)
    assert _files(restored.path) == kept


def test_what_is_no_file_of_ours_stops_no_backup_and_is_named_by_a_check(  # noqa: PLR0917  (fixtures)
    store: Store,
    opened_vault: Vault,
    kept: dict[str, bytes],
    stick: Path,
    stopped_clock: StoppedClock,
    vault_path: Path,
) -> None:
    folder = opened_vault.path / FOLDER
    (folder / ("ab" * 16)).mkdir()
    (folder / ("cd" * 16)).symlink_to("/proc/self/mem")
    os.mkfifo(folder / ("ef" * 16))

    report = make(store, opened_vault, stick, stopped_clock)

    assert _files(report.path) == kept
    assert report.faulty == 0
    store.close()
    opened_vault.close()
    copied = copy_closed(vault_path, stick, stopped_clock)
    assert _files(copied) == kept
    assert check_vault(vault_path, PASSPHRASE)[-1] is Fault.ODD_ENTRY


def test_a_kept_file_that_the_disk_of_the_vault_does_not_give_is_told_and_the_rest_is_copied(  # noqa: PLR0917
    store: Store,
    opened_vault: Vault,
    kept: dict[str, bytes],
    stick: Path,
    stopped_clock: StoppedClock,
    keys: BackupKeys,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    spoilt = next(iter(kept))
    real = Path.open

    def bad_sector(path: Path, *arguments: object, **options: object) -> object:
        if path == opened_vault.path / spoilt:
            return real(Path("/proc/self/mem"), "rb", buffering=0)  # the system answers EIO
        return real(path, *arguments, **options)  # type: ignore[call-overload]

    monkeypatch.setattr(Path, "open", bad_sector)

    report = make(store, opened_vault, stick, stopped_clock)

    assert report.faulty == 1
    assert _code(report.path, keys) == "sound"
    assert set(_files(report.path)) == set(kept) - {spoilt}


@pytest.mark.parametrize("moment", ["listed", "copied"])
def test_a_file_erased_while_it_is_copied_is_no_fault(  # noqa: PLR0917  (fixtures)
    store: Store,
    opened_vault: Vault,
    kept: dict[str, bytes],
    stick: Path,
    stopped_clock: StoppedClock,
    keys: BackupKeys,
    monkeypatch: pytest.MonkeyPatch,
    moment: str,
) -> None:
    gone = next(iter(kept))
    left = [1]
    names_in, copy_listed = attached.names_in, attached.copy_listed

    def erase() -> None:
        left.pop()
        with store.begin() as transaction:
            key = bytes.fromhex(gone.partition("/")[2])
            transaction.connection.exec_driver_sql("DELETE FROM attachment WHERE id = ?", (key,))
        (opened_vault.path / gone).unlink()

    def list_then_erase(folder: Path) -> tuple[str, ...]:
        found = names_in(folder)
        if moment == "listed" and left and folder == opened_vault.path:
            erase()
        return found

    def copy_then_erase(source: Path, target: Path, names: Iterable[str], step: Step) -> list[FileLine]:
        lines = copy_listed(source, target, names, step)
        if moment == "copied" and left and source == opened_vault.path:
            erase()
        return lines

    monkeypatch.setattr(attached, "names_in", list_then_erase)
    monkeypatch.setattr(attached, "copy_listed", copy_then_erase)

    report = make(store, opened_vault, stick, stopped_clock)

    assert not left
    assert report.faulty == 0
    assert _code(report.path, keys) == "sound"
    assert set(_files(report.path)) == set(kept) - {gone}
