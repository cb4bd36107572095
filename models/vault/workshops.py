"""Folders where a vault is put together again from a backup; what was cut is taken away at the next start.

Each of them is a whole vault as it once was: whoever was withdrawn since still opens it.
"""

from __future__ import annotations

import shutil
from contextlib import suppress
from pathlib import Path
from typing import Final
from uuid import uuid4

from models.errors import VaultError
from models.vault.files import erase
from models.vault.lock import LOCK, VaultLock

REHEARSAL: Final = "essai-de-restauration.part"
"""Inside the vault, while a restoration is tried."""
INSPECTION: Final = f".{REHEARSAL}"
"""In the data folder, while a backup is looked into."""
_RESTORATION: Final = ".restore.part"


def beside(vault: Path) -> Path:
    """Return where a vault that is restored is put together before it takes its name."""
    return vault.with_name(f".{vault.name}{_RESTORATION}")


def forget_rehearsal(vault: Path) -> None:
    """Take away what a trial that was cut left inside a vault; what the disk keeps goes another time.

    Args:
        vault: Its folder, locked by whoever calls.
    """
    folder = vault / REHEARSAL
    if folder.is_dir() and not folder.is_symlink():
        _remove(folder)


def sweep_rehearsal(vault: Path) -> None:
    """Take away what a trial that was cut left inside a vault that nobody has open."""
    if not (vault / REHEARSAL).is_dir():
        return
    with suppress(VaultError, OSError):
        lock = VaultLock.take(vault / LOCK)
        try:
            forget_rehearsal(vault)
        finally:
            lock.release()


def sweep(folder: Path) -> None:
    """Take away the workshops of a folder in which nobody is at work; what stays goes another time."""
    with suppress(OSError):
        for found in (*folder.glob(f".*{_RESTORATION}"), folder / INSPECTION):
            if found.is_dir() and not found.is_symlink():
                _take(found)


def _take(workshop: Path) -> None:
    try:
        VaultLock.take(workshop / LOCK).release()  # Windows renames no folder that holds an open file
    except (VaultError, OSError):
        return  # somebody is at work in it
    # Renamed first: a restoration about to give it its name finds nothing, never half a vault.
    gone = workshop.with_name(f".{uuid4().hex}{_RESTORATION}")
    with suppress(OSError):
        workshop.rename(gone)
        _remove(gone)


def _remove(folder: Path) -> None:
    """Remove a folder, what opens with a key of a vault overwritten first."""
    with suppress(OSError):
        for file in folder.iterdir():
            if file.is_file() and not file.is_symlink():
                erase(file)
    shutil.rmtree(folder, ignore_errors=True)
