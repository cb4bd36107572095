"""Restores a backup into a new vault folder; what was there is set aside, never overwritten."""

from __future__ import annotations

import hashlib
import shutil
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final

from models.backup import aside, attached, folders, instances, marks, verifying
from models.backup import manifest as manifests
from models.backup.closed import fold_log
from models.backup.keys import keys_of
from models.backup.making import READ_ME
from models.backup.watch import Watch
from models.errors import BackupFailure, VaultError
from models.records.backups import BackupKind, BackupSummary, RestoreReport
from models.records.journal import Action
from models.storage import backups, privacy
from models.storage.copies import open_still
from models.storage.store import Store
from models.vault import header as headers
from models.vault import purge_list, workshops
from models.vault.files import file_errors
from models.vault.header import COPIES
from models.vault.vault import DATABASE, LOCK, unlock

if TYPE_CHECKING:
    from sqlcipher3.dbapi2 import Connection as RawConnection

    from models.backup.keys import BackupKeys
    from models.backup.manifest import StoredManifest
    from models.clock import Clock
    from models.vault.vault import Vault

_COPIED: Final = 0.3
_SHOWN: Final = (
    ("resident", "SELECT count(*) FROM resident WHERE removed_at IS NULL"),
    ("employer", "SELECT count(*) FROM employer WHERE removed_at IS NULL"),
    ("plan", "SELECT count(*) FROM plan WHERE removed_at IS NULL"),
)
_LAST: Final = (
    "SELECT max(updated_at) FROM (SELECT max(updated_at) AS updated_at FROM resident "
    "UNION ALL SELECT max(updated_at) FROM meeting UNION ALL SELECT max(updated_at) FROM employer "
    "UNION ALL SELECT max(updated_at) FROM plan_version)"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """Where a backup is restored to.

    Attributes:
        path: The vault folder to make.
        replaces: A vault that is there already is set aside; else it is refused.
        beside: The vault the backup comes from, where it stays as it is.
        is_apart: Nobody knows whether the vault it comes from still is somewhere: unless it takes the place
            of one, the restored vault keeps no place for its backups.
    """

    path: Path
    replaces: bool = False
    beside: Path | None = None
    is_apart: bool = False

    @property
    def takes_over(self) -> bool:
        """Whether a vault is set aside for this one."""
        return self.replaces and self.path.exists()


def inspect(backup: Path, secret: str, workshop: Path) -> BackupSummary:
    """Say what a backup holds, to whoever can open it; slow on purpose (the key derivation).

    Args:
        backup: Its folder; not written to, and it may refuse writes.
        secret: A passphrase, or the recovery key.
        workshop: A folder that does not exist and may be made and removed.

    Raises:
        BackupFailure: See ``models.errors``.
        VaultError: ``vault.wrong_passphrase``…
    """
    with folders.reading_errors(backup), _unlocked(backup, secret, workshop) as vault:
        keys = keys_of(vault)
        stored = _authentic(backup, keys)
        verifying.require_header(workshop, keys)
        database = backup / DATABASE
        if (backup / verifying.LOG).is_file():
            for name in (DATABASE, verifying.LOG):
                shutil.copyfile(backup / name, workshop / name)
            fold_log(workshop, keys)
            database = workshop / DATABASE
        return _summary(backup, stored, database, keys)


def restore(
    backup: Path, target: Target, secret: str, clock: Clock, watch: Watch | None = None
) -> RestoreReport:
    """Restore a backup into a new vault folder, verified before it takes its name.

    Args:
        backup: Its folder; not written to, and it may refuse writes.
        target: Where to.
        secret: A passphrase of the day of the backup, or its recovery key.
        clock: Of the application.
        watch: Follows it and can give it up.

    Raises:
        BackupFailure: See ``models.errors``; nothing was changed.
        VaultError: ``vault.exists``, ``vault.busy``, ``vault.wrong_passphrase``, ``vault.disk_full``…;
            nothing was changed.
        StorageFailure: The restored database refused; nothing was changed.
    """
    aside.require_free(target.path, replaces=target.replaces)
    watch = watch or Watch()
    path = target.path
    workshop = workshops.beside(path)
    try:
        with file_errors():
            path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            with _unlocked(backup, secret, workshop) as vault:
                keys = keys_of(vault)
                with folders.reading_errors(backup):
                    report = _rebuild(backup, workshop, keys, watch)
                report = _bring_in(vault, report, backup, target, clock)
            (workshop / LOCK).unlink(missing_ok=True)
            aside.require_free(path, replaces=target.replaces)  # reading it through took a while
            instances.be(workshop, instances.instance_of(path) if target.takes_over else instances.new())
            return replace(report, path=path, aside=aside.take_place(workshop, path, clock()))
    finally:
        shutil.rmtree(workshop, ignore_errors=True)


def rehearse(backup: Path, keys: BackupKeys, workshop: Path, watch: Watch) -> RestoreReport:
    """Restore a backup into a private folder, open it, compare it and remove it again.

    Args:
        backup: Its folder; not written to.
        keys: Of the open vault.
        workshop: A folder that does not exist, inside the vault's folder.
        watch: Follows it and can give it up.

    Raises:
        BackupFailure: See ``models.errors``.
        StorageFailure: The restored database refused.
        VaultError: The disk refused.
    """
    shutil.rmtree(workshop, ignore_errors=True)
    try:
        with file_errors():
            workshop.mkdir(mode=0o700)
            with folders.reading_errors(backup):
                _authentic(backup, keys)
                report = _rebuild(backup, workshop, keys, watch)
        Store.open(workshop / DATABASE, keys.database).close()
        return report
    finally:
        shutil.rmtree(workshop, ignore_errors=True)


@contextmanager
def _unlocked(backup: Path, secret: str, workshop: Path) -> Iterator[Vault]:
    """Open the header of a backup in a folder that may be written to: the stick may refuse a lock file."""
    with folders.reading_errors(backup):
        has_header = any((backup / name).is_file() for name in COPIES)
        if not has_header or not (backup / DATABASE).is_file():
            code = "backup.incomplete" if (backup / manifests.NAME).is_file() else "backup.not_a_backup"
            raise BackupFailure(code)
        manifests.read(backup)
    shutil.rmtree(workshop, ignore_errors=True)
    workshop.mkdir(mode=0o700)
    try:
        with folders.reading_errors(backup):
            raw = headers.read(backup).raw
        for name in COPIES:
            folders.write_file(workshop / name, raw)
        with closing(unlock(workshop, secret)) as vault:
            yield vault
    except VaultError as error:
        if error.code in {"vault.damaged", "vault.not_a_vault"}:
            raise BackupFailure("backup.unsound", fault="header") from error
        raise
    finally:
        if not (workshop / DATABASE).is_file():
            shutil.rmtree(workshop, ignore_errors=True)


def _authentic(backup: Path, keys: BackupKeys) -> StoredManifest:
    """Return the list of a backup; that of a closed vault is vouched for by nobody, its pages are."""
    stored = manifests.read(backup)
    if stored.manifest.vault_id != keys.vault_id:
        raise BackupFailure("backup.other_vault")
    if stored.manifest.key_id:
        verifying.require_authentic(stored, keys)
    return stored


def _rebuild(backup: Path, workshop: Path, keys: BackupKeys, watch: Watch) -> RestoreReport:
    """Copy the files of a backup, compare each with the list, and read the whole database.

    One sound copy of the header is enough; the sheet that explains a backup may have been written upon.
    """
    manifest = _authentic(backup, keys).manifest
    lines = [line for line in manifest.files if line.name not in {*COPIES, READ_ME}]
    verifying.require_present(backup, lines)
    attached.require_no_more(backup, manifest)
    step = watch.stretch(0.0, _COPIED).counter(sum(line.byte_count for line in lines))
    for line in lines:
        (workshop / line.name).unlink(missing_ok=True)
        (copied,) = attached.copy_listed(backup, workshop, (line.name,), step)
        verifying.require_same(line, copied.sha256)
    _copy_header(backup, workshop, {line.sha256 for line in manifest.files if line.name in COPIES})
    fold_log(workshop, keys)
    verifying.require_header(workshop, keys)
    counts = verifying.require_database(
        workshop / DATABASE,
        manifest,
        keys,
        watch.stretch(_COPIED, 1.0),
    )
    watch.reach(1.0)
    return RestoreReport(path=workshop, made_at=manifest.made_at, counts=counts)


def _copy_header(backup: Path, workshop: Path, known: set[str]) -> None:
    """Write both copies of the header from the sound one, if the list knows it."""
    raw = headers.read(backup).raw
    if hashlib.sha256(raw).hexdigest() not in known:
        raise BackupFailure("backup.unsound", fault="header")
    for name in COPIES:
        (workshop / name).unlink(missing_ok=True)
        folders.write_file(workshop / name, raw)


def _bring_in(
    vault: Vault, report: RestoreReport, backup: Path, target: Target, clock: Clock
) -> RestoreReport:
    """Open the restored database, erase again what was erased since, and note where it comes from.

    A vault beside the one it comes from keeps no place for its backups: they would rotate away the other's.
    """
    keys, workshop = keys_of(vault), report.path
    known = (target.path, target.beside, backup, marks.folder_at(backup.parent, keys.vault_id))
    lists = tuple(folder for folder in known if folder is not None)
    entries = marks.merged(*(marks.known_in(folder, keys) for folder in lists))
    is_known = not any(marks.is_closed(folder, keys) for folder in lists)
    store = Store.open(workshop / DATABASE, keys.database, keys.journal, clock)
    try:
        erased = privacy.apply_purge_list(store, entries)
        with store.begin() as transaction:
            if target.beside is not None or (target.is_apart and not target.takes_over):
                backups.forget_destination(transaction.session)
            transaction.note(Action.RESTORED, "vault", None, report.made_at.date().isoformat())
        head = store.journal_head()
    finally:
        store.close()
    vault.keep_journal_head(*head)
    purge_list.write(workshop, keys.database, entries)
    return replace(report, erased=erased, is_erasure_known=is_known)


def _summary(backup: Path, stored: StoredManifest, database: Path, keys: BackupKeys) -> BackupSummary:
    with closing(open_still(database, keys.database)) as connection:
        people, employers, plans = (_count(connection, statement) for _, statement in _SHOWN)
        last = connection.execute(_LAST).fetchone()[0]
    return BackupSummary(
        path=backup,
        made_at=stored.manifest.made_at,
        byte_count=folders.size_of(backup),
        kind=BackupKind.VERIFIED if stored.manifest.key_id else BackupKind.UNVERIFIED,
        people=people,
        employers=employers,
        plans=plans,
        last_entry_at=datetime.fromisoformat(last).replace(tzinfo=UTC) if last else None,
    )


def _count(connection: RawConnection, statement: str) -> int:
    return int(connection.execute(statement).fetchone()[0])
