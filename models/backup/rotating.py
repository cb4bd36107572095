"""The backups at a destination: what each is, and which the rotation takes away."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from models.backup import folders
from models.backup import manifest as manifests
from models.errors import BackupFailure
from models.records.backups import BackupKind, BackupRow
from models.rules.backup_rotation import Copy, to_remove

if TYPE_CHECKING:
    from models.backup.folders import Found
    from models.backup.keys import BackupKeys

_COUNTED = (BackupKind.VERIFIED, BackupKind.OTHER_KEYS)
_PINNING = ("migration", "rotation")
_EXAMINED_EVERY = timedelta(days=7)


def rows_at(destination: Path, keys: BackupKeys) -> tuple[BackupRow, ...]:
    """Return the backups of a vault, the newest first; their files are not read.

    A copy is called verified when its list, written once it had been read through, is authentic. Those that
    another copy of the vault made are among them: they can be restored.
    """
    found = folders.found_in(destination, keys.vault_id)
    return tuple(_row(one, keys) for one in reversed(found))


def last_verified(destination: Path, keys: BackupKeys) -> BackupRow | None:
    """Return the newest verified backup that this copy of a vault made; None when there is none."""
    rows = (row for row in _own_rows(destination, keys) if row.kind is BackupKind.VERIFIED)
    return next(rows, None)


def is_examination_due(destination: Path, keys: BackupKeys, now: datetime) -> bool:
    """Say whether no backup of the last week had what its pages say examined.

    Each time, every byte is compared with what was read, every page authenticated, the journal followed to
    its end, the rows counted. That indexes, links and documents fit each other depends on the vault, not on
    the copy, and takes longer than all the rest.
    """
    rows = _own_rows(destination, keys)
    return not any(
        row.kind is BackupKind.VERIFIED and row.is_examined and abs(now - row.made_at) < _EXAMINED_EVERY
        for row in rows
    )


def rotate(destination: Path, keys: BackupKeys) -> int:
    """Remove the backups that the rotation no longer keeps; return how many.

    Those of another copy of the vault are not looked at: the two hold different things since they parted.
    Nothing goes while the stick does not give every list: one that is not read is not therefore worthless.
    One that cannot be removed, on a stick that was pulled out, is left for the next time.
    """
    found = folders.found_in(destination, keys.vault_id, keys.instance)
    if not all(_is_told(one.path) for one in found):
        return 0
    kept = {one.ordinal: one for one in found}
    going = to_remove([_copy(one, _row(one, keys)) for one in found])
    removed = 0
    for ordinal in sorted(going):
        with suppress(OSError):
            folders.discard(kept[ordinal].path)
            removed += 1
    return removed


def _is_told(backup: Path) -> bool:
    """Say whether the stick gives the list of a backup, whatever the list is worth."""
    try:
        manifests.read(backup)
    except BackupFailure as error:
        return error.code not in {"backup.refused", "backup.missing"}
    return True


def _own_rows(destination: Path, keys: BackupKeys) -> Iterator[BackupRow]:
    found = folders.found_in(destination, keys.vault_id, keys.instance)
    return (_row(one, keys) for one in reversed(found))


def _copy(found: Found, row: BackupRow) -> Copy:
    return Copy(
        ordinal=found.ordinal,
        made_at=row.made_at,
        is_verified=row.kind in _COUNTED,
        is_pinned=row.is_pinned,
    )


def _row(found: Found, keys: BackupKeys) -> BackupRow:
    kind, made_at, reason, is_examined = BackupKind.UNSOUND, found.made_at, "", False
    byte_count = 0
    with suppress(BackupFailure):
        stored = manifests.read(found.path)
        byte_count = sum(line.byte_count for line in stored.manifest.files)
        made_at, reason = stored.manifest.made_at, stored.manifest.reason
        is_examined = stored.manifest.is_examined
        if found.is_unverified:
            kind = BackupKind.UNVERIFIED
        elif stored.manifest.key_id != keys.key_id:
            kind = BackupKind.OTHER_KEYS
        elif stored.manifest.vault_id == keys.vault_id and stored.is_authentic(keys.backup):
            kind = BackupKind.VERIFIED
    return BackupRow(
        path=found.path,
        made_at=made_at,
        byte_count=byte_count,
        kind=kind,
        is_pinned=reason in _PINNING,
        is_examined=is_examined,
    )
