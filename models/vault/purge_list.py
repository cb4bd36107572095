"""The list of what was erased, in a small encrypted file beside the database.

A restored backup brings erased files back; the list, which a backup never replaces, erases them again. It
holds ids and instants only, encrypted under a key of the vault, and is written whole beside the old one, then
renamed.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import datetime
from pathlib import Path
from threading import RLock
from typing import Any, Final
from uuid import UUID

from models.errors import VaultError
from models.records.retention import Purged
from models.vault import keys
from models.vault.files import file_errors, overwrite, settle

FILE = "purged.bin"
_CONTEXT = b"purge-list"
_BOUND_TO = b"palier purge list 1"
_GATES: Final[dict[Path, RLock]] = {}


def path_in(vault: Path) -> Path:
    """Return where the list of a vault is."""
    return vault / FILE


def gate(vault: Path) -> RLock:
    """Return what is held by whoever reads the list of a folder, adds to it and writes it.

    A backup adds to it beside the screen, which erases meanwhile: neither may write over the other's.
    """
    return _GATES.setdefault(vault, RLock())


def read(vault: Path, database_key: bytes) -> tuple[Purged, ...]:
    """Return the list; empty when there is none, or when it is of another key or damaged.

    The table inside the database is the reference; this file only outlives it.

    Args:
        vault: The vault folder.
        database_key: 32 bytes.
    """
    try:
        return tuple(
            Purged(record_id=UUID(hex=key), kind=str(kind), purged_at=datetime.fromisoformat(at))
            for key, kind, at in _lines(vault, database_key)
        )
    except (VaultError, OSError, ValueError, TypeError):
        return ()


def ids(vault: Path, database_key: bytes) -> frozenset[bytes]:
    """Return the ids of the list alone, 16 bytes each: asked at every opening, of a list that only grows."""
    try:
        return frozenset(bytes.fromhex(key) for key, _, _ in _lines(vault, database_key))
    except (VaultError, OSError, ValueError, TypeError):
        return frozenset()


def write(vault: Path, database_key: bytes, entries: Iterable[Purged]) -> None:
    """Replace the list.

    Raises:
        VaultError: ``vault.disk_full``, ``vault.read_only``; the old list is still there.
    """
    lines = [[entry.record_id.hex, entry.kind, entry.purged_at.isoformat()] for entry in entries]
    plain = json.dumps(lines, separators=(",", ":")).encode()
    sealed = keys.seal(keys.derive(database_key, _CONTEXT), plain, _BOUND_TO)
    path = path_in(vault)
    part = path.with_name(f"{path.name}.part")
    with gate(vault), file_errors():
        overwrite(part, sealed)
        part.replace(path)
        settle(vault)


def _lines(vault: Path, database_key: bytes) -> Any:
    """Return what the file holds, an empty list when there is none."""
    path = path_in(vault)
    if not path.is_file():
        return []
    return json.loads(keys.unseal(keys.derive(database_key, _CONTEXT), path.read_bytes(), _BOUND_TO))
