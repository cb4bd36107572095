"""The vault that a restored one replaces: renamed, kept for thirty days, never overwritten."""

from __future__ import annotations

import re
import shutil
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

from models.errors import VaultError
from models.storage.copies import sync_folder
from models.vault.lock import VaultLock
from models.vault.vault import LOCK

KEPT: Final = timedelta(days=30)
_NAME: Final = re.compile(r".+\.remplace-(\d{8}T\d{6}Z)")
_STAMP: Final = "%Y%m%dT%H%M%SZ"


def require_free(path: Path, *, replaces: bool) -> None:
    """Refuse a place that is taken, or a vault that is open.

    Args:
        path: Where a vault is to be.
        replaces: A vault that is there may be set aside.

    Raises:
        VaultError: ``vault.exists``, ``vault.busy``.
    """
    if not path.exists():
        return
    if not replaces:
        raise VaultError("vault.exists")
    VaultLock.take(path / LOCK).release()


def take_place(workshop: Path, path: Path, now: datetime) -> Path | None:
    """Give a restored vault its name; the one that had it is set aside.

    Args:
        workshop: The folder of the restored vault.
        path: The name it takes.
        now: Instant in UTC.

    Returns:
        Where the vault that was there is now; None when there was none.

    Raises:
        OSError: The disk refused; the vault that was there still is.
    """
    sync_folder(workshop)
    aside = None
    if path.exists():
        aside = path.with_name(f"{path.name}.remplace-{now.astimezone(UTC).strftime(_STAMP)}")
        path.rename(aside)
    try:
        workshop.rename(path)
    except OSError:
        if aside is not None:
            aside.rename(path)
        raise
    sync_folder(path.parent)
    return aside


def forget(vault: Path, now: datetime) -> int:
    """Remove the vaults that were set aside more than thirty days ago; return how many.

    Args:
        vault: The vault folder that took their place.
        now: Instant in UTC.
    """
    removed = 0
    for folder in vault.parent.glob(f"{vault.name}.remplace-*"):
        match = _NAME.fullmatch(folder.name)
        if match and datetime.strptime(match[1], _STAMP).replace(tzinfo=UTC) + KEPT < now:
            shutil.rmtree(folder, ignore_errors=True)
            removed += 1
    return removed
