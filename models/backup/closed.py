"""Copies a closed vault byte for byte, without any key; the next opening reads the copy, or drops it."""

from __future__ import annotations

from contextlib import closing, suppress
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from models.backup import attached, checks, folders, instances, marks, verifying
from models.backup import manifest as manifests
from models.backup.making import READ_ME, require_destination
from models.backup.manifest import FileLine, Manifest
from models.backup.watch import Watch
from models.clock import utc_now
from models.errors import BackupFailure, VaultError
from models.records.backups import BackupReport
from models.storage.copies import open_still
from models.storage.engine import connect
from models.vault import header as headers
from models.vault import purge_list
from models.vault.header import COPIES
from models.vault.lock import VaultLock
from models.vault.vault import DATABASE, LOCK
from resources import read_text

if TYPE_CHECKING:
    from models.backup.keys import BackupKeys
    from models.clock import Clock

_ALWAYS: Final = (*COPIES, DATABASE)
_REFUTED: Final = frozenset(
    {
        "backup.unsound",
        "backup.incomplete",
        "backup.not_a_backup",
        "backup.attachment_missing",
        "backup.attachment_altered",
        "backup.attachment_extra",
    }
)
"""What a second try would not mend."""
_PERHAPS: Final = (verifying.LOG, purge_list.FILE)


def copy_closed(
    vault: Path, destination: Path, clock: Clock = utc_now, *, watch: Watch | None = None
) -> Path:
    """Copy a vault that is closed; meant for the lock screen, beside its thread.

    The vault's lock is held meanwhile, so that nobody writes to it; whoever wants to open it stops the copy
    first.

    Args:
        vault: The vault folder.
        destination: The folder that was chosen while the vault was open; it bears the vault's mark.
        clock: Of the application.
        watch: Follows it and can give it up.

    Returns:
        The folder of the copy, which counts once ``adopt`` has read it through.

    Raises:
        BackupFailure: ``backup.missing``, ``backup.inside``, ``backup.disk_full``…; nothing is left.
        VaultError: ``vault.busy``: it is open; ``vault.missing``, ``vault.damaged``…
    """
    watch = watch or Watch()
    require_destination(destination, vault)
    lock = VaultLock.take(vault / LOCK)
    try:
        header = headers.read(vault).header
        if header.spaces[0].incoming:
            raise VaultError("vault.busy")  # a change of keys was cut: the next opening finishes it
        if not marks.is_marked(destination, header.vault_id):
            raise BackupFailure("backup.missing")
        with folders.backup_errors(destination):
            now, instance = clock(), instances.instance_of(vault)
            folders.sweep(destination, header.vault_id, instance)
            part = folders.open_part(destination, header.vault_id, now, instance)
            try:
                blank = Manifest(vault_id=header.vault_id, made_at=now, name=vault.stem, counts={})
                _fill(part, vault, blank, watch)
                return folders.publish(part, folders.UNVERIFIED)
            except BaseException:
                with suppress(OSError):
                    folders.discard(part)
                raise
    finally:
        lock.release()


def adopt(folder: Path, keys: BackupKeys, watch: Watch) -> BackupReport:
    """Read through the copy of a closed vault; from then on it counts like any other.

    Args:
        folder: A folder that ends with ``.unverified``.
        keys: Of the vault.
        watch: Follows it and can give it up.

    Raises:
        BackupFailure: ``backup.unsound``, ``backup.incomplete``…: it is removed; ``backup.cancelled``,
            ``backup.missing``, ``backup.refused``: it waits for the next time.
    """
    try:
        with folders.backup_errors(folder):
            return _adopt(folder, keys, watch)
    except BackupFailure as error:
        if error.code in _REFUTED:
            with suppress(OSError):
                folders.discard(folder)
        raise


def fold_log(folder: Path, keys: BackupKeys) -> None:
    """Fold what waits in the log of a copy into its database, as opening it would.

    Raises:
        StorageFailure: The database cannot be opened.
        dbapi2.Error: The disk refused.
    """
    if (folder / verifying.LOG).is_file():
        with closing(connect(folder / DATABASE, keys.database.hex())) as connection:
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    for name in (verifying.LOG, f"{DATABASE}-shm"):
        (folder / name).unlink(missing_ok=True)


def _fill(part: Path, vault: Path, blank: Manifest, watch: Watch) -> None:
    names = [*_ALWAYS, *(name for name in _PERHAPS if _has_content(vault / name))]
    kept = attached.names_in(vault)
    step = watch.counter(2 * attached.size_of(vault, (*names, *kept)))
    lines = attached.copy_listed(vault, part, names, step)
    lines += attached.copy_readable(vault, part, kept, step)
    for line in lines:
        verifying.require_same(line, folders.hash_file(part / line.name, step))
    folders.write_file(part / READ_ME, read_text("data", "backup_read_me.txt").encode())
    manifest = replace(blank, files=tuple(lines))
    folders.write_file(part / manifests.NAME, manifests.encode(manifest, None))


def _adopt(folder: Path, keys: BackupKeys, watch: Watch) -> BackupReport:
    manifest = manifests.read(folder).manifest
    if manifest.vault_id != keys.vault_id:
        raise BackupFailure("backup.other_vault")
    verifying.require_files(folder, manifest, watch.stretch(0.0, 0.2))
    verifying.require_header(folder, keys)
    part = folders.take_back(folder)
    try:
        fold_log(part, keys)
        counts = verifying.require_database(part / DATABASE, manifest, keys, watch.stretch(0.2, 1.0))
        watch.reach(1.0)
        _vouch(part, manifest, counts, keys)
        final = folders.publish(part)
    except BaseException:
        with suppress(OSError):
            part.rename(folder)
        raise
    return BackupReport(
        path=final, made_at=manifest.made_at, byte_count=folders.size_of(final), counts=counts
    )


def _vouch(part: Path, manifest: Manifest, counts: dict[str, int], keys: BackupKeys) -> None:
    """Write the list anew, now with what was read and the code of somebody who could open the vault."""
    with closing(open_still(part / DATABASE, keys.database)) as connection:
        schema, end = checks.schema_of(connection), checks.journal_end(connection)
        named = attached.named_by(connection)
    names = [line.name for line in manifest.files if line.name != verifying.LOG]
    whole = replace(
        manifest,
        key_id=keys.key_id,
        schema=schema,
        counts=counts,
        faulty=attached.faulty(named, manifest.files),
        files=tuple(_line(part, name) for name in names),
        journal_number=end.number,
        journal_mac=end.mac.hex(),
    )
    fresh = part / f"{manifests.NAME}.new"
    fresh.unlink(missing_ok=True)
    folders.write_file(fresh, manifests.encode(whole, keys.backup))
    fresh.replace(part / manifests.NAME)


def _line(part: Path, name: str) -> FileLine:
    digest = folders.hash_file(part / name, _ignore)
    return FileLine(name=name, sha256=digest, byte_count=(part / name).stat().st_size)


def _ignore(_size: int) -> None:
    """Nothing follows the last reading."""


def _has_content(file: Path) -> bool:
    return file.is_file() and file.stat().st_size > 0
