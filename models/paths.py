"""Where the application keeps its files on this machine."""

from __future__ import annotations

from pathlib import Path

import platformdirs

VAULT_SUFFIX = ".palier"
_STEM_BYTES = 120
"""Systems allow 255 bytes in a name; some encrypted folders only 143."""


def data_folder() -> Path:
    """Return the person's own data folder of the application; it may not exist yet."""
    return platformdirs.user_data_path("palier", appauthor=False)


def vault_path(name: str) -> Path:
    """Return where a vault of this name is kept by default.

    Args:
        name: Name typed by the adviser; characters a file system refuses become « - ».
    """
    kept = "".join("-" if letter in '<>:"/\\|?*' or not letter.isprintable() else letter for letter in name)
    short = kept.strip(" .").encode("utf-8", "ignore")[:_STEM_BYTES].decode("utf-8", "ignore")
    stem = short.strip(" .") or "Palier"
    return data_folder() / f"{stem}{VAULT_SUFFIX}"


def find_vaults(folder: Path) -> tuple[Path, ...]:
    """Return the vault folders inside a folder, by name; their contents are not looked at."""
    found = {header.parent for header in folder.glob(f"*{VAULT_SUFFIX}/vault.hdr.[ab]")}
    return tuple(sorted(found, key=lambda path: path.name.casefold()))
