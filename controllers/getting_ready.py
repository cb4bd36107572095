"""What is done beside the first window, once it is painted and while a passphrase is typed."""

from __future__ import annotations

from collections.abc import Iterable
from importlib import import_module
from pathlib import Path

# Nothing of the vault is imported before the window is on screen.
# ruff: noqa: PLC0415


def get_ready(vaults: Iterable[Path]) -> None:
    """Import what opening needs; take away what restorations that were cut left; try the first queries.

    Args:
        vaults: Those that the window shows.
    """
    import_all()
    sweep(vaults)
    from models.storage import first_reads

    first_reads.rehearse()


def import_all() -> None:
    """Import what opening needs."""
    for module in ("models.vault.vault", "models.storage.store", "controllers.workspace"):
        import_module(module)


def sweep(vaults: Iterable[Path]) -> None:
    """Take away the workshops of restorations that were cut, beside vaults, in them and in the data folder.

    Each is a whole vault as it once was. Where somebody is at work, nothing is touched.
    """
    from models.paths import data_folder
    from models.vault import workshops

    known = tuple(vaults)
    for folder in {data_folder(), *(vault.parent for vault in known)}:
        workshops.sweep(folder)
    for vault in known:
        workshops.sweep_rehearsal(vault)
