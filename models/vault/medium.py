"""Whether the place a vault lies in can be written to, asked without writing anything."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Final

from models.records.consultation import Obstacle

_WRITE_BITS: Final = 0o222


def obstacle(folder: Path, names: Iterable[str]) -> Obstacle | None:
    """Say what keeps a vault from being written; None when nothing is known to.

    Args:
        folder: The vault folder, which exists.
        names: The files that are written when it is used; those that are missing do not count.
    """
    if _is_mounted_read_only(folder):
        return Obstacle.MEDIUM
    paths = (folder, *(folder / name for name in names))
    if all(os.access(path, os.W_OK) for path in paths if path.exists()):
        return None
    return Obstacle.FOLDER


def may_others_write(folder: Path) -> bool:
    """Say whether somebody else has a right to write into a folder that refuses it to whoever runs this."""
    try:
        return bool(folder.stat().st_mode & _WRITE_BITS)
    except OSError:
        return True


if sys.platform == "win32":
    import ctypes

    _READ_ONLY_VOLUME: Final = 0x00080000

    def _is_mounted_read_only(folder: Path) -> bool:
        flags = ctypes.c_ulong(0)
        is_told = ctypes.windll.kernel32.GetVolumeInformationW(
            folder.absolute().anchor, None, 0, None, None, ctypes.byref(flags), None, 0
        )
        return bool(is_told) and bool(flags.value & _READ_ONLY_VOLUME)

else:

    def _is_mounted_read_only(folder: Path) -> bool:
        try:
            return bool(os.statvfs(folder).f_flag & os.ST_RDONLY)
        except OSError:
            return False
