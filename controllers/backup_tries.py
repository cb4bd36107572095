"""Counts what is typed to open a backup, as for a vault: a stick would let anybody try for ever."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from models.backup import manifest as manifests
from models.paths import data_folder
from models.vault.attempts import Attempts


@contextmanager
def counted(backup: Path) -> Iterator[None]:
    """Surround one attempt to open a backup; the failures are kept on this computer, not beside it.

    Raises:
        BackupFailure: It is no backup.
        VaultError: ``vault.too_soon``, with ``seconds``.
    """
    vault_id = manifests.read(backup).manifest.vault_id
    folder = data_folder()
    with suppress(OSError):
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    with Attempts().counted(folder, (vault_id,)):
        yield
