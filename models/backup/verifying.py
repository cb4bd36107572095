"""Opens a backup and reads all of it: only then does it count."""

from __future__ import annotations

from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Final

from sqlcipher3 import dbapi2

from models.backup import attached, checks, folders
from models.backup import manifest as manifests
from models.errors import BackupFailure, StorageFailure, VaultError
from models.records.journal import JournalHead
from models.storage.copies import open_still
from models.vault import header as headers
from models.vault.header import COPIES
from models.vault.vault import DATABASE

if TYPE_CHECKING:
    from models.backup.keys import BackupKeys
    from models.backup.manifest import FileLine, Manifest, StoredManifest
    from models.backup.watch import Watch

LOG: Final = f"{DATABASE}-wal"
"""Present in the copy of a vault that was not closed properly, after a cut."""
_HASHED: Final = 0.9
"""Share of the verification that is told while files are read; an examination tells nothing meanwhile."""


def verify(folder: Path, keys: BackupKeys, watch: Watch) -> Manifest:
    """Verify a backup whole: its list, its files, its header, and everything in its database.

    Args:
        folder: The backup; not written to.
        keys: Of the vault it is a backup of.
        watch: Follows it and can give it up.

    Raises:
        BackupFailure: ``backup.not_a_backup``, ``backup.newer``, ``backup.other_vault``,
            ``backup.other_keys``, ``backup.incomplete``, ``backup.unsound`` with ``fault``;
            ``backup.attachment_missing``, ``backup.attachment_altered``, ``backup.attachment_extra``;
            ``backup.missing``, ``backup.refused``, ``backup.cancelled``.
    """
    with folders.backup_errors(folder):
        stored = manifests.read(folder)
        require_authentic(stored, keys)
        # Both read the whole database: together, a slow medium is read once, and the processor is not alone.
        with ThreadPoolExecutor(1) as beside:
            files = beside.submit(require_files, folder, stored.manifest, watch.stretch(0.0, _HASHED))
            try:
                require_header(folder, keys)
                require_database(folder / DATABASE, stored.manifest, keys, watch, is_whole=False)
            finally:
                files.result()  # a file that is missing or changed explains all the rest
    watch.reach(1.0)
    return stored.manifest


def require_authentic(stored: StoredManifest, keys: BackupKeys) -> None:
    """Refuse the list of a backup that this vault did not write.

    Raises:
        BackupFailure: ``backup.other_vault``, ``backup.other_keys``, ``backup.unsound``.
    """
    if stored.manifest.vault_id != keys.vault_id:
        raise BackupFailure("backup.other_vault")
    if stored.manifest.key_id not in {"", keys.key_id}:
        raise BackupFailure("backup.other_keys")
    if not stored.is_authentic(keys.backup):
        raise BackupFailure("backup.unsound", fault="manifest")


def require_files(folder: Path, manifest: Manifest, watch: Watch) -> None:
    """Compare every file with the list.

    Raises:
        BackupFailure: ``backup.incomplete``, one is missing or cut; ``backup.unsound``, one has changed;
            ``backup.attachment_missing``…, the same of a kept file; ``backup.cancelled``.
    """
    if not {DATABASE, *COPIES} <= {line.name for line in manifest.files}:
        raise BackupFailure("backup.unsound", fault="manifest")
    require_present(folder, manifest.files)
    step = watch.counter(sum(line.byte_count for line in manifest.files))
    for line in manifest.files:
        require_same(line, folders.hash_file(folder / line.name, step))
    attached.require_no_more(folder, manifest)


def require_present(folder: Path, lines: Iterable[FileLine]) -> None:
    """Refuse a list that leads out of the folder, and a folder without one of its files.

    Raises:
        BackupFailure: ``backup.unsound``, ``backup.incomplete``, ``backup.attachment_missing``.
    """
    for line in lines:
        if not attached.is_name(line.name) and Path(line.name).name != line.name:
            raise BackupFailure("backup.unsound", fault="manifest")
        file = folder / line.name
        if not file.is_file() or file.stat().st_size < line.byte_count:
            is_kept = attached.is_name(line.name)
            raise BackupFailure("backup.attachment_missing" if is_kept else "backup.incomplete")


def require_same(line: FileLine, sha256: str) -> None:
    """Refuse a file that is not as the list says.

    Raises:
        BackupFailure: ``backup.unsound``, ``backup.attachment_altered``.
    """
    if sha256 != line.sha256:
        if attached.is_name(line.name):
            raise BackupFailure("backup.attachment_altered")
        raise BackupFailure("backup.unsound", fault="files")


def require_header(folder: Path, keys: BackupKeys) -> None:
    """Refuse a backup that nobody could unlock.

    Raises:
        BackupFailure: ``backup.unsound``.
    """
    for name in COPIES:
        try:
            stored = headers.decode((folder / name).read_bytes())
        except VaultError as error:
            raise BackupFailure("backup.unsound", fault="header") from error
        if not stored.is_authentic(keys.header) or stored.header.vault_id != keys.vault_id:
            raise BackupFailure("backup.unsound", fault="header")


def require_database(
    database: Path, manifest: Manifest, keys: BackupKeys, watch: Watch, *, is_whole: bool = True
) -> dict[str, int]:
    """Open the database of a copy and read all of it.

    Args:
        database: The file; nobody writes to it, and no log waits beside it.
        manifest: What it has to hold.
        keys: Of the vault.
        watch: Follows it and can give it up.
        is_whole: What its pages say is examined too, whatever the list says of that.

    Returns:
        The number of rows of each table.

    Raises:
        BackupFailure: ``backup.unsound``, ``backup.attachment_missing``, ``backup.attachment_altered``,
            ``backup.cancelled``.
    """
    head = JournalHead(manifest.journal_number, bytes.fromhex(manifest.journal_mac))
    proof = checks.JournalProof(keys.journal, head if head.number else None)
    try:
        with closing(open_still(database, keys.database)) as connection:
            if faults := checks.examine(connection, proof, watch, is_whole=is_whole or manifest.is_examined):
                raise BackupFailure("backup.unsound", fault=faults[0].value)
            if manifest.key_id:  # of a closed vault, nobody could read the rows
                attached.require_rows(connection, manifest)
            counts = checks.table_counts(connection)
            is_same = checks.schema_of(connection) == manifest.schema and counts == manifest.counts
    except (StorageFailure, dbapi2.DatabaseError) as error:
        raise BackupFailure("backup.unsound", fault="pages") from error
    if manifest.key_id and not is_same:  # nobody could count the rows of a closed vault
        raise BackupFailure("backup.unsound", fault="counts")
    return counts
