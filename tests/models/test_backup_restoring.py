"""A backup becomes a vault again, for somebody who was not there; whatever is wrong changes nothing."""

from __future__ import annotations

import shutil
from datetime import timedelta
from pathlib import Path
from uuid import uuid4

import pytest
from sqlcipher3 import dbapi2

import models.storage.mapping  # noqa: F401  (maps the classes)
from models.backup import aside, folders, marks
from models.backup import manifest as manifests
from models.backup.choosing import choose
from models.backup.closed import adopt, copy_closed
from models.backup.keys import keys_of
from models.backup.making import make
from models.backup.restoring import Target, inspect, rehearse, restore
from models.backup.vault_check import check_vault
from models.backup.watch import Watch
from models.errors import AppError, BackupFailure, VaultError
from models.records.backups import BackupKind, Fault
from models.records.journal import Action
from models.records.retention import Purged
from models.storage.store import Store
from models.vault import purge_list
from models.vault.keys import CHEAPEST
from models.vault.vault import Vault, create, unlock
from tests.conftest import StoppedClock

WORDS = "sept mots faciles pour un essai"


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "clé"
    folder.mkdir()
    return folder


@pytest.fixture
def noted_store(opened_vault: Vault) -> Store:
    return Store.open(opened_vault.database_path, opened_vault.database_key, opened_vault.journal_key)


@pytest.fixture
def backup(noted_store: Store, opened_vault: Vault, stick: Path, stopped_clock: StoppedClock) -> Path:
    """Return the backup of a closed vault that holds one residence."""
    _add_residence(noted_store, "Les Tilleuls", stopped_clock)
    path = make(noted_store, opened_vault, stick, stopped_clock).path
    _close(noted_store, opened_vault)
    return path


def _add_residence(store: Store, name: str, clock: StoppedClock) -> None:
    with store.begin() as transaction:
        transaction.connection.exec_driver_sql(
            "INSERT INTO residence VALUES (?, ?, ?, '', '', '', ?, ?, NULL)",
            (uuid4().bytes, name, name, "2026-03-10 11:00:00", "2026-03-10 11:00:00"),
        )
        transaction.note(Action.CREATED, "residence", None)


def _close(store: Store, vault: Vault) -> None:
    head = store.journal_head()
    store.close()
    vault.keep_journal_head(*head)
    vault.close()


def _residences(path: Path) -> list[str]:
    vault = unlock(path, WORDS)
    store = Store.open(vault.database_path, vault.database_key, vault.journal_key)
    try:
        with store.read() as transaction:
            return list(transaction.connection.exec_driver_sql("SELECT name FROM residence").scalars())
    finally:
        store.close()
        vault.close()


def test_a_backup_opens_as_a_vault_elsewhere_with_all_its_rows_and_its_journal(
    backup: Path, tmp_path: Path, stopped_clock: StoppedClock
) -> None:
    target = tmp_path / "autre poste" / "Ailleurs.palier"

    report = restore(backup, Target(path=target), WORDS, stopped_clock)

    assert (report.path, report.aside, report.counts["residence"]) == (target, None, 1)
    assert _residences(target) == ["Les Tilleuls"]
    assert check_vault(target, WORDS) == ()
    assert [path.name for path in target.parent.iterdir()] == ["Ailleurs.palier"]


def test_the_printed_recovery_key_restores_a_backup_when_nobody_knows_the_passphrase(
    noted_store: Store, opened_vault: Vault, stick: Path, stopped_clock: StoppedClock, tmp_path: Path
) -> None:
    key = opened_vault.make_recovery_key()
    backup = make(noted_store, opened_vault, stick, stopped_clock).path
    _close(noted_store, opened_vault)

    restore(backup, Target(path=tmp_path / "R.palier"), key, stopped_clock)

    assert check_vault(tmp_path / "R.palier", WORDS) == ()
    assert check_vault(tmp_path / "R.palier", key) == ()


def test_what_a_backup_holds_is_told_before_it_is_restored(backup: Path, tmp_path: Path) -> None:
    summary = inspect(backup, WORDS, tmp_path / "atelier")

    assert (summary.people, summary.kind) == (0, BackupKind.VERIFIED)
    assert not (tmp_path / "atelier").exists()


def test_the_folder_of_backups_stands_for_the_newest_one(backup: Path, stick: Path) -> None:
    assert choose(stick) == backup
    assert choose(backup) == backup
    cut, foreign = (stick / backup.name.replace("-0001", f"-000{number}") for number in (2, 3))
    shutil.copytree(backup, cut)
    (cut / "data.db").write_bytes((cut / "data.db").read_bytes()[:-1])
    foreign.mkdir()
    assert choose(stick) == backup  # the newest whole one
    (backup / "data.db").unlink()
    assert choose(stick) == foreign  # restoring it says what it lacks
    (stick / "palier-20260101T000000Z-00000000-0001").mkdir()
    with pytest.raises(BackupFailure, match=r"backup\.several"):
        choose(stick)
    with pytest.raises(BackupFailure, match=r"backup\.not_a_backup"):
        choose(stick.parent)
    with pytest.raises(BackupFailure, match=r"backup\.missing"):
        choose(stick / "absente")


def test_a_vault_in_the_way_is_refused_or_set_aside_for_thirty_days(
    backup: Path, vault_path: Path, stopped_clock: StoppedClock
) -> None:
    with pytest.raises(VaultError, match=r"vault\.exists"):
        restore(backup, Target(path=vault_path), WORDS, stopped_clock)

    report = restore(backup, Target(path=vault_path, replaces=True), WORDS, stopped_clock)

    assert report.aside is not None
    assert (report.aside / "data.db").is_file()
    assert aside.forget(vault_path, stopped_clock.now + timedelta(days=29)) == 0
    assert aside.forget(vault_path, stopped_clock.now + timedelta(days=31)) == 1
    assert not report.aside.exists()
    assert _residences(vault_path) == ["Les Tilleuls"]


def test_a_vault_that_is_open_is_not_replaced(
    backup: Path, vault_path: Path, stopped_clock: StoppedClock
) -> None:
    opened = unlock(vault_path, WORDS)
    try:
        with pytest.raises(VaultError, match=r"vault\.busy"):
            restore(backup, Target(path=vault_path, replaces=True), WORDS, stopped_clock)
    finally:
        opened.close()


@pytest.mark.parametrize("name", ["LISEZ-MOI.txt", "vault.hdr.a", "vault.hdr.b"])
@pytest.mark.parametrize("content", [None, b"", b"La phrase est chez la directrice.\r\n"])
def test_what_a_restoration_can_do_without_does_not_keep_anybody_out(
    backup: Path, tmp_path: Path, stopped_clock: StoppedClock, name: str, content: bytes | None
) -> None:
    if content is None:
        (backup / name).unlink()
    else:
        (backup / name).write_bytes(content)
    target = tmp_path / "Neuf.palier"

    assert inspect(backup, WORDS, tmp_path / "essai").people == 0
    restore(backup, Target(path=target), WORDS, stopped_clock)

    assert check_vault(target, WORDS) == ()
    assert _residences(target) == ["Les Tilleuls"]


def test_an_older_header_put_into_a_backup_is_refused(
    backup: Path, vault_path: Path, tmp_path: Path, stopped_clock: StoppedClock
) -> None:
    vault = unlock(vault_path, WORDS)
    vault.rename_slot(vault.slot_id, "Autre")  # as authentic as the other, and not the one of that day
    vault.close()
    for name in ("vault.hdr.a", "vault.hdr.b"):
        shutil.copyfile(vault_path / name, backup / name)

    with pytest.raises(BackupFailure, match=r"backup\.unsound"):
        restore(backup, Target(path=tmp_path / "Neuf.palier"), WORDS, stopped_clock)


def test_a_vault_that_comes_or_opens_while_a_backup_is_read_keeps_its_place(
    backup: Path, vault_path: Path, tmp_path: Path, stopped_clock: StoppedClock
) -> None:
    opened: list[Vault] = []

    def open_it(share: float) -> None:
        if share > 0.9 and not opened:
            opened.append(unlock(vault_path, WORDS))

    try:
        with pytest.raises(VaultError, match=r"vault\.busy"):
            restore(backup, Target(path=vault_path, replaces=True), WORDS, stopped_clock, Watch(open_it))
        with pytest.raises(VaultError, match=r"vault\.exists"):
            new = tmp_path / "Neuf.palier"
            restore(backup, Target(path=new), WORDS, stopped_clock, Watch(lambda _: new.mkdir(exist_ok=True)))
    finally:
        opened[0].close()

    assert (vault_path / "data.db").is_file()
    assert [path.name for path in tmp_path.iterdir() if "remplace" in path.name or "part" in path.name] == []


@pytest.mark.parametrize(
    ("harm", "code"),
    [
        ("truncated", "backup.incomplete"),
        ("no database", "backup.incomplete"),
        ("no manifest", "backup.not_a_backup"),
        ("no header", "backup.incomplete"),
        ("one bit", "backup.unsound"),
        ("database of another vault", "backup.unsound"),
        ("manifest of another vault", "backup.other_vault"),
        ("garbage manifest", "backup.unsound"),
        ("huge manifest", "backup.unsound"),
        ("newer manifest", "backup.newer"),
        ("nothing", "backup.not_a_backup"),
        ("wrong words", "vault.wrong_passphrase"),
    ],
)
def test_what_is_wrong_is_said_and_nothing_is_left_behind(
    backup: Path, tmp_path: Path, stopped_clock: StoppedClock, harm: str, code: str
) -> None:
    _harm(backup, harm, tmp_path, stopped_clock)
    before = {file.name: file.read_bytes() for file in backup.iterdir()}
    target = tmp_path / "neuf" / "Neuf.palier"
    words = "d'autres mots que les bons" if harm == "wrong words" else WORDS

    with pytest.raises(AppError) as refusal:
        restore(backup, Target(path=target), words, stopped_clock)

    assert refusal.value.code == code
    assert list(target.parent.iterdir()) == []
    assert {file.name: file.read_bytes() for file in backup.iterdir()} == before


def _harm(backup: Path, harm: str, tmp_path: Path, clock: StoppedClock) -> None:
    database, manifest = backup / "data.db", backup / manifests.NAME
    raw = bytearray(database.read_bytes())
    raw[len(raw) // 2] ^= 4
    texts = {
        "garbage manifest": "{" * 5000,
        "huge manifest": " " * 10_000_000,
        "newer manifest": '{"manifest": "{\\"layout\\": 99}", "mac": ""}',
    }
    gone = {
        "no database": "data.db",
        "no manifest": manifests.NAME,
        "no header": "vault.hdr.*",
        "nothing": "*",
    }
    swapped = {"database of another vault": "data.db", "manifest of another vault": manifests.NAME}
    if harm == "truncated":
        database.write_bytes(database.read_bytes()[:-8192])
    elif harm == "one bit":
        database.write_bytes(raw)
    elif harm in texts:
        manifest.write_text(texts[harm])
    elif harm in swapped:
        other, size = (_other_backup(tmp_path, clock) / swapped[harm]).read_bytes(), len(raw)
        is_database = swapped[harm] == "data.db"  # as long as ours: only what is in it tells
        (backup / swapped[harm]).write_bytes(other[:size].ljust(size, b"\0") if is_database else other)
    for file in backup.glob(gone.get(harm, "nothing of the kind")):
        file.unlink()


def _other_backup(tmp_path: Path, clock: StoppedClock) -> Path:
    def populate(file: Path, key: bytes) -> None:
        Store.create(file, key).close()

    vault = create(tmp_path / "Autre.palier", WORDS, populate, CHEAPEST)
    store = Store.open(vault.database_path, vault.database_key, vault.journal_key)
    stick = tmp_path / "autre clé"
    stick.mkdir()
    try:
        return make(store, vault, stick, clock).path
    finally:
        store.close()
        vault.close()


def test_a_restoration_that_is_stopped_leaves_nothing(
    backup: Path, tmp_path: Path, stopped_clock: StoppedClock
) -> None:
    watches: list[Watch] = []

    def tell(share: float) -> None:
        if share > 0.2:
            watches[0].stop()

    watches.append(Watch(tell))
    with pytest.raises(BackupFailure, match=r"backup\.cancelled"):
        restore(backup, Target(path=tmp_path / "n" / "N.palier"), WORDS, stopped_clock, watches[0])

    assert list((tmp_path / "n").iterdir()) == []


def test_a_trial_restoration_reads_everything_and_leaves_nothing(
    backup: Path, vault_path: Path, opened_vault: Vault
) -> None:
    keys = keys_of(unlocked := unlock(vault_path, WORDS))
    before = sorted(path.name for path in vault_path.iterdir())
    try:
        report = rehearse(backup, keys, vault_path / "essai.part", Watch())
        raw = bytearray((backup / "data.db").read_bytes())
        raw[5000] ^= 1
        (backup / "data.db").write_bytes(raw)
        with pytest.raises(BackupFailure, match=r"backup\.unsound"):
            rehearse(backup, keys, vault_path / "essai.part", Watch())
    finally:
        unlocked.close()

    assert report.counts["residence"] == 1
    assert sorted(path.name for path in vault_path.iterdir()) == before


def test_an_erased_file_is_erased_again_from_an_older_backup_on_another_computer(
    noted_store: Store, opened_vault: Vault, stick: Path, stopped_clock: StoppedClock, tmp_path: Path
) -> None:
    resident = _add_resident(noted_store)
    old = make(noted_store, opened_vault, stick, stopped_clock).path
    with noted_store.begin() as transaction:
        transaction.connection.exec_driver_sql("DELETE FROM resident")
        transaction.connection.exec_driver_sql(
            "INSERT INTO purged VALUES (?, 'resident', '2026-03-11 00:00:00')", (resident,)
        )
    new = make(noted_store, opened_vault, stick, stopped_clock).path
    _close(noted_store, opened_vault)
    folders.discard(new)
    shutil.move(stick, tmp_path / "poste 2")

    report = restore(
        tmp_path / "poste 2" / old.name, Target(path=tmp_path / "R.palier"), WORDS, stopped_clock
    )

    assert (report.erased, report.is_erasure_known) == (1, True)
    vault = unlock(tmp_path / "R.palier", WORDS)
    store = Store.open(vault.database_path, vault.database_key)
    with store.read() as transaction:
        left = transaction.connection.exec_driver_sql("SELECT count(*) FROM resident").scalar_one()
    store.close()
    vault.close()
    assert left == 0


def _add_resident(store: Store) -> bytes:
    from datetime import UTC, datetime  # noqa: PLC0415  (this helper alone)

    from models.entities.residents import Resident  # noqa: PLC0415
    from models.records.residents import ResidentDraft  # noqa: PLC0415

    with store.begin() as transaction:
        row = Resident(id=uuid4(), code="R-0001", stage="", search_key="")
        row.apply(ResidentDraft(first_name="Amina", last_name="Exemple"), datetime(2026, 3, 1, tzinfo=UTC))
        transaction.session.add(row)
        transaction.flush()
        return row.id.bytes


def test_a_list_of_erased_files_that_these_keys_do_not_open_is_told(
    backup: Path, tmp_path: Path, stopped_clock: StoppedClock, opened_vault: Vault
) -> None:
    entry = Purged(record_id=uuid4(), kind="resident", purged_at=stopped_clock.now)
    purge_list.write(marks.folder_at(backup.parent, opened_vault.vault_id), bytes(32), (entry,))

    report = restore(backup, Target(path=tmp_path / "R.palier"), WORDS, stopped_clock)

    assert not report.is_erasure_known


def test_a_closed_vault_is_copied_without_keys_and_counts_after_the_next_opening(
    backup: Path, vault_path: Path, stick: Path, stopped_clock: StoppedClock, tmp_path: Path
) -> None:
    copy = copy_closed(vault_path, stick, stopped_clock)

    assert copy.name.endswith(".unverified")
    assert restore(copy, Target(path=tmp_path / "A.palier"), WORDS, stopped_clock).counts["residence"] == 1
    vault = unlock(vault_path, WORDS)
    try:
        report = adopt(copy, keys_of(vault), Watch())
    finally:
        vault.close()
    assert report.counts["residence"] == 1
    assert not copy.exists()
    assert (
        restore(report.path, Target(path=tmp_path / "B.palier"), WORDS, stopped_clock).made_at
        == report.made_at
    )


@pytest.mark.parametrize("name", ["data.db", "vault.hdr.a", manifests.NAME])
def test_a_spoilt_copy_of_a_closed_vault_never_counts_and_goes(
    backup: Path, vault_path: Path, stick: Path, stopped_clock: StoppedClock, name: str
) -> None:
    copy = copy_closed(vault_path, stick, stopped_clock)
    raw = bytearray((copy / name).read_bytes())
    raw[len(raw) // 2] ^= 1
    (copy / name).write_bytes(raw)
    vault = unlock(vault_path, WORDS)

    try:
        with pytest.raises(BackupFailure):
            adopt(copy, keys_of(vault), Watch())
    finally:
        vault.close()

    assert [found.path for found in folders.found_in(stick)] == [backup]


def test_a_vault_that_was_killed_is_copied_with_what_its_log_holds(
    backup: Path, vault_path: Path, stick: Path, stopped_clock: StoppedClock, tmp_path: Path
) -> None:
    vault = unlock(vault_path, WORDS)
    store = Store.open(vault.database_path, vault.database_key, vault.journal_key)
    _add_residence(store, "Après", stopped_clock)
    killed = tmp_path / "tué.palier"
    shutil.copytree(vault_path, killed)
    store.close()
    vault.close()
    assert (killed / "data.db-wal").stat().st_size > 0

    copy = copy_closed(killed, stick, stopped_clock)
    vault = unlock(killed, WORDS)
    report = adopt(copy, keys_of(vault), Watch())
    vault.close()

    assert report.counts["residence"] == 2
    restore(report.path, Target(path=tmp_path / "R.palier"), WORDS, stopped_clock)
    assert sorted(_residences(tmp_path / "R.palier")) == ["Après", "Les Tilleuls"]


def test_an_open_vault_and_a_foreign_stick_are_not_copied(
    backup: Path, vault_path: Path, stick: Path, stopped_clock: StoppedClock, tmp_path: Path
) -> None:
    (tmp_path / "autre clé").mkdir()
    with pytest.raises(BackupFailure, match=r"backup\.missing"):
        copy_closed(vault_path, tmp_path / "autre clé", stopped_clock)
    vault = unlock(vault_path, WORDS)
    try:
        with pytest.raises(VaultError, match=r"vault\.busy"):
            copy_closed(vault_path, stick, stopped_clock)
    finally:
        vault.close()


def test_a_copy_of_a_closed_vault_gives_way_to_whoever_opens_it(
    backup: Path, vault_path: Path, stick: Path, stopped_clock: StoppedClock
) -> None:
    watch = Watch()
    watch.stop()

    with pytest.raises(BackupFailure, match=r"backup\.cancelled"):
        copy_closed(vault_path, stick, stopped_clock, watch=watch)

    unlock(vault_path, WORDS).close()
    assert [found.path for found in folders.found_in(stick)] == [backup]
    assert list(stick.glob("*.part")) == []


def test_a_check_names_what_was_tampered_with(backup: Path, vault_path: Path) -> None:
    assert check_vault(vault_path, WORDS) == ()

    _run(vault_path, "DELETE FROM journal_entry WHERE number = 1")
    assert check_vault(vault_path, WORDS) == (Fault.JOURNAL,)


def test_a_check_names_lost_links_rolled_back_journals_and_spoilt_headers(
    backup: Path, vault_path: Path
) -> None:
    _run(
        vault_path,
        "INSERT INTO building (id, residence_id, name, position, created_at, updated_at)"
        " VALUES (x'01', x'02', 'A', 0, '2026-01-01', '2026-01-01')",
    )
    assert check_vault(vault_path, WORDS) == (Fault.LINKS,)
    _run(vault_path, "DELETE FROM building")
    raw = bytearray((vault_path / "vault.hdr.b").read_bytes())
    raw[40] ^= 1
    (vault_path / "vault.hdr.b").write_bytes(raw)
    assert check_vault(vault_path, WORDS) == (Fault.HEADER_COPY,)
    assert check_vault(vault_path, WORDS) == ()

    shutil.copy(backup / "data.db", vault_path / "data.db")  # the database alone is older than the header
    assert Fault.JOURNAL in check_vault(vault_path, WORDS)


def test_a_check_names_spoilt_pages(backup: Path, vault_path: Path) -> None:
    database = vault_path / "data.db"
    raw = bytearray(database.read_bytes())
    for at in (100, 5000, len(raw) - 10):
        raw[at] ^= 1
        database.write_bytes(raw)
        assert check_vault(vault_path, WORDS) == (Fault.PAGES,)
        raw[at] ^= 1
    database.write_bytes(raw)
    assert check_vault(vault_path, WORDS) == ()


def _run(vault_path: Path, statement: str) -> None:
    """Change the database as somebody would who has the key and none of our rules."""
    vault = unlock(vault_path, WORDS)
    connection = dbapi2.connect(str(vault.database_path), isolation_level=None)
    connection.execute(f"PRAGMA key = \"x'{vault.database_key.hex()}'\"")
    names = connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall()
    for (name,) in names:
        connection.execute(f"DROP TRIGGER {name}")
    connection.execute(statement)
    connection.close()
    vault.close()
