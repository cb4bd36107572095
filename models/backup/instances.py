"""Tells the copies of one vault apart: each restored beside another has an id of its own, the first has none.

A restored vault has the id, the keys and the history of the one it comes from. Without this, both would take
each other's backups for their own, and rotate them away.
"""

from __future__ import annotations

import re
import secrets
from contextlib import suppress
from pathlib import Path
from typing import Final

from models.backup.folders import write_file

FILE: Final = "instance.id"
"""In a vault folder, and in its mark; it is no secret, and in no backup."""
FIRST: Final = ""
"""Of a vault that was not restored from a backup, or took the place of such a one."""
_ID: Final = re.compile(r"[0-9a-f]{8}")


def instance_of(folder: Path) -> str:
    """Return which copy of its vault a folder is, or was written by; ``FIRST`` when nothing says."""
    with suppress(OSError, ValueError):
        with (folder / FILE).open(encoding="ascii") as stream:
            text = stream.read(64).strip()
        return text if _ID.fullmatch(text) else FIRST
    return FIRST


def be(folder: Path, instance: str) -> None:
    """Have a folder say which copy it is.

    Raises:
        OSError: The disk refused.
    """
    (folder / FILE).unlink(missing_ok=True)
    if instance != FIRST:
        write_file(folder / FILE, instance.encode("ascii"))


def new() -> str:
    """Return the id of one more copy: 8 hexadecimal digits."""
    return secrets.token_hex(4)
