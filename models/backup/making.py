"""Makes a backup of an open vault: copied, opened, read through, and only then given its name."""

from __future__ import annotations

import hashlib
from contextlib import closing, suppress
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final

from models.backup import attached, checks, folders, marks, verifying
from models.backup import manifest as manifests
from models.backup.keys import keys_of
from models.backup.manifest import FileLine, Manifest
from models.backup.rotating import is_examination_due, rotate
from models.backup.watch import Watch
from models.errors import BackupFailure
from models.records.backups import BackupReport
from models.records.journal import Action
from models.storage import backups, privacy
from models.storage.copies import held_still
from models.storage.disk_errors import disk_errors
from models.storage.engine import connect
from models.storage.migrate import forget_copies
from models.vault import header as headers
from models.vault import purge_list
from models.vault.header import COPIES
from models.vault.vault import DATABASE
from resources import read_text

if TYPE_CHECKING:
    from models.backup.keys import BackupKeys
    from models.clock import Clock
    from models.records.retention import Purged
    from models.storage.store import Store
    from models.vault.vault import Vault

READ_ME: Final = "LISEZ-MOI.txt"
_COPIED: Final = 0.4
"""Share of the work that copying takes; the rest is verifying."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """What is to be copied where.

    Attributes:
        vault: Its folder.
        database: Its database.
        now: Instant in UTC.
        reason: Empty, or ``migration`` or ``rotation``: the copy is pinned.
        is_read_only: Nothing can be written into the vault.
        is_examined: What the pages of the copy say is examined too.
    """

    vault: Path
    database: Path
    destination: Path
    now: datetime
    reason: str = ""
    is_read_only: bool = False
    is_examined: bool = True


def make(
    store: Store,
    vault: Vault,
    destination: Path,
    clock: Clock,
    *,
    watch: Watch | None = None,
    reason: str = "",
) -> BackupReport:
    """Make a backup, verify it, note it in the vault, and let the older ones rotate.

    May run beside the thread of the screen; the vault may be written to meanwhile, the copy is of one state.

    Args:
        store: The open database.
        vault: The open vault.
        destination: A folder that exists, outside the vault.
        clock: Of the application.
        watch: Follows it and can give it up.
        reason: Empty, or ``migration`` or ``rotation``: the copy is pinned.

    Raises:
        BackupFailure: See ``models.errors``; nothing counts as a backup that did not before.
        StorageFailure: The vault itself cannot be read, or the backup cannot be noted in it.
    """
    keys, watch = keys_of(vault), watch or Watch()
    order = Order(
        vault=vault.path,
        database=store.path,
        destination=destination,
        now=clock(),
        reason=reason,
        is_read_only=store.is_read_only,
        is_examined=bool(reason) or is_examination_due(destination, keys, clock()),
    )
    with store.read() as transaction:
        erased = privacy.purged(transaction.session)
    path, manifest = write(order, keys, erased, watch)
    report = BackupReport(
        path=path,
        made_at=manifest.made_at,
        byte_count=folders.size_of(path),
        counts=manifest.counts,
        removed=rotate(destination, keys),
        faulty=_count_faulty(order, keys, manifest),
    )
    if store.is_read_only:  # the copy speaks for itself
        return report
    watch.go_on()  # the vault may have been closed meanwhile
    with store.begin() as transaction:
        backups.add(transaction.session, report, manifest.journal_number)
        transaction.note(Action.BACKED_UP, "backup", None, reason or "asked")
    forget_copies(store.path)
    return report


def make_before(store: Store, vault: Vault, clock: Clock, reason: str) -> BackupReport | None:
    """Make a pinned backup before a change of the whole vault, if the chosen stick is there.

    Args:
        store: The open database.
        vault: The open vault.
        clock: Of the application.
        reason: ``migration`` or ``rotation``.

    Raises:
        BackupFailure: See ``models.errors``.
        StorageFailure: The vault itself cannot be read.
    """
    with store.read() as transaction:
        destination = backups.destination(transaction.session)
    if destination is None or not marks.is_marked(destination, vault.vault_id):
        return None
    return make(store, vault, destination, clock, reason=reason)


def write(order: Order, keys: BackupKeys, erased: tuple[Purged, ...], watch: Watch) -> tuple[Path, Manifest]:
    """Write and verify a backup.

    Returns:
        Its folder and what it holds.

    Raises:
        BackupFailure: See ``models.errors``; nothing counts as a backup that did not before.
        StorageFailure: The vault itself cannot be read.
    """
    require_destination(order.destination, order.vault)
    with folders.backup_errors(order.destination):
        folders.sweep(order.destination, keys.vault_id, keys.instance)
        marks.mark(order.destination, order.vault, erased, keys, is_read_only=order.is_read_only)
        part = folders.open_part(order.destination, keys.vault_id, order.now, keys.instance)
        try:
            fill(part, order, keys, watch.stretch(0.0, _COPIED))
            manifest = verifying.verify(part, keys, watch.stretch(_COPIED, 1.0))
            return folders.publish(part), manifest
        except BaseException:
            with suppress(OSError):
                folders.discard(part)
            raise


def require_destination(destination: Path, vault: Path) -> None:
    """Refuse a destination that is not there, or that lies inside the vault.

    Raises:
        BackupFailure: ``backup.missing``, ``backup.inside``.
    """
    if not destination.is_dir():
        raise BackupFailure("backup.missing")
    if destination.resolve().is_relative_to(vault.resolve()):
        raise BackupFailure("backup.inside")


def fill(part: Path, order: Order, keys: BackupKeys, watch: Watch) -> None:
    """Write every file of a copy into its folder, the list last.

    Raises:
        OSError: The disk refused.
        StorageFailure: The vault itself cannot be read, or the disk refused.
        BackupFailure: ``backup.cancelled``.
    """
    # The header before the database: the journal's head in it is then never ahead of the journal.
    header = headers.read(order.vault).raw
    mark = marks.folder_at(order.destination, keys.vault_id)  # it knows what the vault knows, and more
    small = {
        **dict.fromkeys(COPIES, header),
        purge_list.FILE: purge_list.path_in(mark).read_bytes(),
        READ_ME: read_text("data", "backup_read_me.txt").encode(),
    }
    lines = [_write(part / name, content) for name, content in small.items()]
    blank = Manifest(
        vault_id=keys.vault_id,
        made_at=order.now,
        reason=order.reason,
        key_id=keys.key_id,
        is_examined=order.is_examined,
        name=order.vault.stem,
        counts={},
    )
    whole = _copy(part, order, blank, keys, watch)
    folders.write_file(
        part / manifests.NAME,
        manifests.encode(replace(whole, files=(*whole.files, *lines)), keys.backup),
    )


def _copy(part: Path, order: Order, blank: Manifest, keys: BackupKeys, watch: Watch) -> Manifest:
    """Copy the database as it is now, then the files kept beside it: each is written before its row."""
    with (
        disk_errors(order.database),
        held_still(order.database, keys.database, is_read_only=order.is_read_only) as reader,
    ):
        end = checks.journal_end(reader)
        counts, schema = checks.table_counts(reader), checks.schema_of(reader)
        named = attached.named_by(reader)
        watch.go_on()
        kept = attached.names_in(order.vault)
        step = watch.counter(attached.size_of(order.vault, (DATABASE, *kept)))
        lines = attached.copy_listed(order.database.parent, part, (DATABASE,), step)
    lines += attached.copy_readable(order.vault, part, attached.names_in(order.vault), step)
    return replace(
        blank,
        schema=schema,
        files=tuple(lines),
        faulty=attached.faulty(named, lines),
        counts=counts,
        journal_number=end.number,
        journal_mac=end.mac.hex(),
    )


def _count_faulty(order: Order, keys: BackupKeys, manifest: Manifest) -> int:
    """Count the files that the vault lacks; one whose row is gone by now was erased while it was copied."""
    if not manifest.faulty:
        return 0
    with (
        disk_errors(order.database),
        closing(connect(order.database, keys.database.hex(), is_read_only=order.is_read_only)) as reader,
    ):
        return len(set(manifest.faulty) & set(attached.named_by(reader)))


def _write(file: Path, content: bytes) -> FileLine:
    folders.write_file(file, content)
    return FileLine(name=file.name, sha256=hashlib.sha256(content).hexdigest(), byte_count=len(content))
