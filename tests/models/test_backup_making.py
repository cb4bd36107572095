"""A backup counts once it was opened and read through, and says so; whatever else happens, nothing counts."""

from __future__ import annotations

import errno
import json
import os
import shutil
import threading
from collections.abc import Callable
from datetime import timedelta
from functools import partial
from pathlib import Path

import pytest

import models.storage.mapping  # noqa: F401  (maps the classes)
from models.backup import folders, making, marks, rotating, verifying
from models.backup import manifest as manifests
from models.backup.keys import BackupKeys, keys_of
from models.backup.making import make
from models.backup.watch import Watch
from models.errors import AppError, BackupFailure
from models.records.backups import BackupKind
from models.storage import backups
from models.storage.store import Store
from models.vault.vault import Vault
from resources import rescue
from tests.conftest import PASSPHRASE, StoppedClock

CANARY = "Amina Exemple, chambre 12"


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "clé"
    folder.mkdir()
    return folder


@pytest.fixture
def keys(opened_vault: Vault) -> BackupKeys:
    return keys_of(opened_vault)


def _fill(store: Store, rows: int, size: int = 2000) -> None:
    with store.begin() as transaction:
        run = transaction.connection.exec_driver_sql
        run("CREATE TABLE IF NOT EXISTS kept (number INTEGER PRIMARY KEY, text TEXT)")
        for _ in range(rows):
            run("INSERT INTO kept (text) VALUES (?)", (CANARY * (size // len(CANARY)),))


def _flip(file: Path, at: int) -> None:
    raw = bytearray(file.read_bytes())
    raw[at] ^= 1
    file.write_bytes(raw)


def _verified(stick: Path, keys: BackupKeys) -> list[str]:
    return [row.path.name for row in rotating.rows_at(stick, keys) if row.kind is BackupKind.VERIFIED]


def test_a_backup_is_complete_encrypted_and_noted(
    store: Store, opened_vault: Vault, stick: Path, stopped_clock: StoppedClock, keys: BackupKeys
) -> None:
    _fill(store, 20)

    report = make(store, opened_vault, stick, stopped_clock)

    assert report.counts["kept"] == 20
    assert report.path.name.startswith("palier-20260310T110000Z-")
    assert _verified(stick, keys) == [report.path.name]
    for file in report.path.iterdir():
        assert CANARY.encode() not in file.read_bytes()
        assert file.read_bytes()[:15] != b"SQLite format 3"
    with store.read() as transaction:
        assert backups.last_at(transaction.session) == stopped_clock.now
    assert list(stick.rglob("*.part")) == []


def test_a_backup_has_the_bytes_of_the_vault_and_is_read_without_the_application_too(
    store: Store, opened_vault: Vault, stick: Path, stopped_clock: StoppedClock
) -> None:
    _fill(store, 20)

    report = make(store, opened_vault, stick, stopped_clock)

    salt, copied = ((folder / "data.db").read_bytes()[:16] for folder in (opened_vault.path, report.path))
    assert salt == copied  # nothing was encrypted anew
    assert CANARY.encode() in rescue.read_vault(report.path, PASSPHRASE)


def test_what_the_pages_say_is_examined_once_a_week_and_before_a_change_of_all(
    store: Store, opened_vault: Vault, stick: Path, stopped_clock: StoppedClock, keys: BackupKeys
) -> None:
    examined = []
    for reason in ("", "", "rotation", "", "", "", "", "", "", "", ""):
        stopped_clock.advance(days=1)
        path = make(store, opened_vault, stick, stopped_clock, reason=reason).path
        examined.append(manifests.read(path).manifest.is_examined)
        verifying.verify(path, keys, Watch())

    assert examined == [True, False, True, *[False] * 6, True, False]


def test_a_person_finds_in_the_folder_how_to_restore_it(
    store: Store, opened_vault: Vault, stick: Path, stopped_clock: StoppedClock
) -> None:
    report = make(store, opened_vault, stick, stopped_clock)

    assert "Restaurer une sauvegarde" in (report.path / making.READ_ME).read_text(encoding="utf-8")


def test_two_backups_in_one_second_and_one_after_the_clock_went_back_stay_in_order(
    store: Store, opened_vault: Vault, stick: Path, stopped_clock: StoppedClock, keys: BackupKeys
) -> None:
    first = make(store, opened_vault, stick, stopped_clock)
    second = make(store, opened_vault, stick, stopped_clock)
    stopped_clock.now -= timedelta(days=2)
    third = make(store, opened_vault, stick, stopped_clock)

    assert [row.path for row in rotating.rows_at(stick, keys)] == [third.path, second.path, first.path]
    with store.read() as transaction:
        assert backups.last_at(transaction.session) == stopped_clock.now


def test_the_copy_is_of_one_state_while_somebody_writes_and_never_begins_again(
    store: Store, opened_vault: Vault, stick: Path, stopped_clock: StoppedClock
) -> None:
    _fill(store, 1500)
    seen: list[float] = []
    is_over = threading.Event()

    def write() -> None:
        while not is_over.is_set():
            _fill(store, 1)

    def tell(share: float) -> None:
        seen.append(share)

    writer = threading.Thread(target=write)
    writer.start()
    try:
        report = make(store, opened_vault, stick, stopped_clock, watch=Watch(tell))
    finally:
        is_over.set()
        writer.join()

    assert report.counts["kept"] >= 1500
    assert seen == sorted(seen)
    assert seen[-1] == 1.0
    with store.read() as transaction:
        count = transaction.connection.exec_driver_sql("SELECT count(*) FROM kept").scalar_one()
    assert count > 1500


@pytest.mark.parametrize("limit", [0.05, 0.2, 0.45, 0.5])
def test_a_backup_that_is_stopped_leaves_nothing(
    store: Store, opened_vault: Vault, stick: Path, stopped_clock: StoppedClock, limit: float
) -> None:
    _fill(store, 5000)
    watches: list[Watch] = []

    def tell(share: float) -> None:
        if share > limit:
            watches[0].stop()

    watches.append(Watch(tell))
    with pytest.raises(BackupFailure) as refusal:
        make(store, opened_vault, stick, stopped_clock, watch=watches[0])

    assert refusal.value.code == "backup.cancelled"
    assert folders.found_in(stick) == ()
    assert list(stick.rglob("*.part")) == []


def test_a_vault_that_is_being_locked_is_not_written_to_once_its_copy_is_whole(
    store: Store,
    opened_vault: Vault,
    stick: Path,
    stopped_clock: StoppedClock,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    watch, real, head = Watch(), rotating.rotate, store.journal_head()

    def locked_meanwhile(destination: Path, keys: BackupKeys) -> int:
        watch.stop()
        return real(destination, keys)

    monkeypatch.setattr(making, "rotate", locked_meanwhile)
    with pytest.raises(BackupFailure, match="cancelled"):
        make(store, opened_vault, stick, stopped_clock, watch=watch)

    assert store.journal_head() == head
    with store.read() as transaction:
        assert backups.last_at(transaction.session) is None
    assert len(folders.found_in(stick)) == 1  # the copy itself is sound, and counts


@pytest.mark.parametrize("name", ["data.db", "vault.hdr.a", "vault.hdr.b", "purged.bin", manifests.NAME])
def test_a_single_bit_anywhere_is_seen(  # noqa: PLR0917  (fixtures)
    store: Store,
    opened_vault: Vault,
    stick: Path,
    stopped_clock: StoppedClock,
    keys: BackupKeys,
    name: str,
) -> None:
    path = make(store, opened_vault, stick, stopped_clock).path
    file = path / name
    for at in range(0, file.stat().st_size, max(1, file.stat().st_size // 7)):
        _flip(file, at)
        with pytest.raises(BackupFailure) as refusal:
            verifying.verify(path, keys, Watch())
        assert refusal.value.code in {
            "backup.unsound",
            "backup.other_vault",
            "backup.other_keys",
            "backup.newer",
        }
        _flip(file, at)
    verifying.verify(path, keys, Watch())


def test_a_backup_of_which_a_file_is_cut_or_gone_is_called_incomplete(
    store: Store, opened_vault: Vault, stick: Path, stopped_clock: StoppedClock, keys: BackupKeys
) -> None:
    path = make(store, opened_vault, stick, stopped_clock).path
    whole = (path / "data.db").read_bytes()
    for content in (whole[:-4096], whole[:100], b"", None):
        if content is None:
            (path / "data.db").unlink()
        else:
            (path / "data.db").write_bytes(content)

        with pytest.raises(BackupFailure) as refusal:
            verifying.verify(path, keys, Watch())

        assert refusal.value.code == "backup.incomplete"


def test_a_list_that_somebody_wrote_again_is_not_believed(
    store: Store, opened_vault: Vault, stick: Path, stopped_clock: StoppedClock, keys: BackupKeys
) -> None:
    path = make(store, opened_vault, stick, stopped_clock).path
    whole = json.loads((path / manifests.NAME).read_text())
    inner = json.loads(whole["manifest"])
    inner["counts"]["resident"] = 99
    (path / manifests.NAME).write_text(json.dumps({"manifest": json.dumps(inner), "mac": whole["mac"]}))

    with pytest.raises(BackupFailure) as refusal:
        verifying.verify(path, keys, Watch())

    assert (refusal.value.code, refusal.value.params) == ("backup.unsound", {"fault": "manifest"})
    assert _verified(stick, keys) == []


def test_a_list_that_leads_out_of_the_folder_is_refused(
    store: Store, opened_vault: Vault, stick: Path, stopped_clock: StoppedClock, keys: BackupKeys
) -> None:
    path = make(store, opened_vault, stick, stopped_clock).path
    stored = manifests.read(path)
    lines = [line for line in stored.manifest.files if line.name != "purged.bin"]
    far = manifests.FileLine(name="../../etc/passwd", sha256="", byte_count=0)
    from dataclasses import replace  # noqa: PLC0415  (this test alone)

    (path / manifests.NAME).write_bytes(
        manifests.encode(replace(stored.manifest, files=(*lines, far)), keys.backup)
    )

    with pytest.raises(BackupFailure) as refusal:
        verifying.verify(path, keys, Watch())

    assert refusal.value.code == "backup.unsound"


def test_foreign_files_in_the_folder_of_backups_are_left_alone(
    store: Store, opened_vault: Vault, stick: Path, stopped_clock: StoppedClock, keys: BackupKeys
) -> None:
    (stick / "photo.jpg").write_bytes(b"x")
    (stick / "palier-20260101T000000Z-00000000-0001").mkdir()
    (stick / "palier-20260101T000000Z-00000000-0002.part").mkdir()
    (stick / f"palier-99999999T999999Z-{folders.short_id(keys.vault_id)}-0009").mkdir()
    (stick / f"palier-20260101T000000Z-{folders.short_id(keys.vault_id)}-0007").write_text("a file")
    before = {path.name for path in stick.iterdir()}

    for _ in range(6):
        stopped_clock.advance(days=1)
        make(store, opened_vault, stick, stopped_clock)

    assert before <= {path.name for path in stick.iterdir()}


def test_what_a_killed_copy_left_is_swept_and_never_listed(
    store: Store, opened_vault: Vault, stick: Path, stopped_clock: StoppedClock, keys: BackupKeys
) -> None:
    left = stick / f"palier-20260101T000000Z-{folders.short_id(keys.vault_id)}-0001.part"
    left.mkdir()
    (left / "data.db").write_bytes(b"half")
    assert folders.found_in(stick) == ()

    make(store, opened_vault, stick, stopped_clock)

    assert not left.exists()


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (errno.ENOSPC, "backup.disk_full"),
        (errno.EROFS, "backup.read_only"),
        (errno.EIO, "backup.refused"),
        (errno.ENODEV, "backup.missing"),
    ],
)
def test_a_write_that_fails_at_any_moment_counts_for_nothing_and_touches_no_older_copy(  # noqa: PLR0917  (fixtures)
    store: Store,
    opened_vault: Vault,
    stick: Path,
    stopped_clock: StoppedClock,
    keys: BackupKeys,
    monkeypatch: pytest.MonkeyPatch,
    error: int,
    code: str,
) -> None:
    older = make(store, opened_vault, stick, stopped_clock).path
    before = {file.name: file.read_bytes() for file in older.iterdir()}
    failures = 0
    for number in range(1, 60):
        with monkeypatch.context() as patches:
            count = _fail_at(patches, number, error)
            found = _attempt(partial(make, store, opened_vault, stick, stopped_clock))
        if found == "made":
            verifying.verify(rotating.rows_at(stick, keys)[0].path, keys, Watch())
            folders.discard(rotating.rows_at(stick, keys)[0].path)
        else:
            failures += 1
            assert found in {code, "backup.refused"}
        assert _verified(stick, keys) == [older.name]
        if count() < number:
            break

    assert failures >= 10
    assert {file.name: file.read_bytes() for file in older.iterdir()} == before


def _attempt(work: Callable[[], object]) -> str:
    """Return ``made``, or the code of what stopped it."""
    try:
        work()
    except AppError as error:
        return error.code
    return "made"


def _fail_at(patches: pytest.MonkeyPatch, number: int, error: int) -> Callable[[], int]:
    """Have the N-th call that changes something at the destination refused; return how many there were."""
    calls = 0

    def fail_in_turn() -> None:
        nonlocal calls
        calls += 1
        if calls == number:
            raise OSError(error, os.strerror(error))

    for name in ("fsync", "open", "mkdir", "rename"):
        patches.setattr(os, name, _counted(getattr(os, name), fail_in_turn))
    return lambda: calls


def _counted(real: Callable[..., object], before: Callable[[], None]) -> Callable[..., object]:
    def called(*arguments: object, **named: object) -> object:
        before()
        return real(*arguments, **named)

    return called


def test_the_place_of_backups_is_not_the_vault_nor_an_empty_folder_in_the_place_of_the_stick(
    store: Store, opened_vault: Vault, stick: Path, stopped_clock: StoppedClock
) -> None:
    codes = []
    for place in (opened_vault.path, opened_vault.path / "dedans", stick / "absent"):
        if place.name == "dedans":
            place.mkdir()
        with pytest.raises(BackupFailure) as refusal:
            make(store, opened_vault, place, stopped_clock)
        codes.append(refusal.value.code)
    assert codes == ["backup.inside", "backup.inside", "backup.missing"]

    make(store, opened_vault, stick, stopped_clock)
    assert marks.is_marked(stick, opened_vault.vault_id)
    shutil.rmtree(stick)
    stick.mkdir()
    assert not marks.is_marked(stick, opened_vault.vault_id)


def test_a_month_of_backups_rotates_on_the_stick(
    store: Store, opened_vault: Vault, stick: Path, stopped_clock: StoppedClock, keys: BackupKeys
) -> None:
    reports = []
    for _ in range(20):
        stopped_clock.advance(days=1)
        reports.append(make(store, opened_vault, stick, stopped_clock))

    names = _verified(stick, keys)
    assert names[0] == reports[-1].path.name
    assert 7 <= len(names) <= 7 + 4 + 1
