"""The mark a vault leaves at the destination of its backups: what was erased since they were made.

Restoring an older copy must not bring back what was erased, also on a computer that never saw the vault. The
mark tells the chosen stick from an empty folder left in its place, too.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final
from uuid import UUID

from models.backup import instances
from models.backup.folders import short_id
from models.vault import purge_list

if TYPE_CHECKING:
    from models.backup.keys import BackupKeys
    from models.records.retention import Purged

_EMPTY_LIST_BYTES: Final = 64
"""A sealed list without entries is shorter than this, one with an entry is longer."""


def folder_at(destination: Path, vault_id: UUID) -> Path:
    """Return the folder of the mark at a destination."""
    return destination / f"palier-{short_id(vault_id)}"


def is_marked(destination: Path, vault_id: UUID) -> bool:
    """Say whether this is the destination that was chosen, not an empty folder left in its place."""
    return purge_list.path_in(folder_at(destination, vault_id)).is_file()


def is_of_another(destination: Path, keys: BackupKeys) -> bool:
    """Say whether another copy of the same vault was the first to mark a destination."""
    is_there = is_marked(destination, keys.vault_id)
    return is_there and instances.instance_of(folder_at(destination, keys.vault_id)) != keys.instance


def mark(
    destination: Path,
    vault: Path,
    entries: tuple[Purged, ...],
    keys: BackupKeys,
    *,
    is_read_only: bool = False,
) -> None:
    """Bring the lists of a vault and of its destination up to date; what one of them knows, both know.

    Args:
        destination: Where backups go.
        vault: The vault folder.
        entries: What its database says was erased.
        keys: Of the vault.
        is_read_only: Nothing can be written into the vault: its list stays as it is.

    Raises:
        OSError: The disk refused.
        VaultError: The disk refused.
    """
    folder = folder_at(destination, keys.vault_id)
    if not purge_list.path_in(folder).is_file():
        folder.mkdir(mode=0o700, exist_ok=True)
        instances.be(folder, keys.instance)
    for place in (folder,) if is_read_only else (vault, folder):
        with purge_list.gate(place):
            whole = merged(entries, known_in(vault, keys), known_in(folder, keys))
            if known_in(place, keys) != whole or not purge_list.path_in(place).is_file():
                purge_list.write(place, keys.database, whole)


def known_in(folder: Path, keys: BackupKeys) -> tuple[Purged, ...]:
    """Return the list kept in a folder, empty when there is none or these keys do not open it."""
    return merged(purge_list.read(folder, keys.database))


def is_closed(folder: Path, keys: BackupKeys) -> bool:
    """Say whether a folder keeps a list that these keys do not open: written after a change of keys."""
    file = purge_list.path_in(folder)
    return (
        file.is_file()
        and file.stat().st_size > _EMPTY_LIST_BYTES
        and not purge_list.read(folder, keys.database)
    )


def merged(*lists: tuple[Purged, ...]) -> tuple[Purged, ...]:
    """Return every entry once, the earliest first."""
    found = {(entry.kind, entry.record_id): entry for entries in lists for entry in entries}
    return tuple(sorted(found.values(), key=_when))


def _when(entry: Purged) -> tuple[object, ...]:
    return entry.purged_at, entry.kind, entry.record_id.bytes
