"""Where a vault was used, so that one copied by a file manager is told from the one it was copied from.

A copied folder has the id, the keys and the history of the original, and even what tells restored vaults
apart (``models.backup.instances``): both would take each other's backups for their own. Each place is a
fingerprint of the folder under a number drawn at random on this computer: it names neither, and nothing reads
it backwards. A folder that was moved looks the same; so whoever uses it is asked.
"""

from __future__ import annotations

import hashlib
import os
import re
import secrets
from contextlib import suppress
from pathlib import Path
from typing import Final

from models.paths import data_folder

FILE: Final = "place.id"
"""In a vault folder, in no backup: a fingerprint on each line."""
COMPUTER: Final = "place.key"
"""In the data folder: the number drawn on this computer."""
_MOST: Final = 16
_NUMBER: Final = re.compile(r"[0-9a-f]{32}")


def is_elsewhere(vault: Path) -> bool:
    """Say whether a vault was used before, and never here; one that was never used is at home from now on.

    What the disk refuses to keep is asked another time.
    """
    here, known = _here(vault), _known(vault)
    if here is None or here in known:
        return False
    if not known:
        _keep(vault, (here,))
        return False
    return True


def stay(vault: Path) -> None:
    """Have a vault be at home here too: it was moved, or goes with its stick from one computer to another.

    Raises:
        OSError: The disk refused.
    """
    if (here := _here(vault)) is not None:
        _write(vault / FILE, (*_known(vault), here)[-_MOST:])


def settle(vault: Path) -> None:
    """Have a vault be at home here alone: it is a copy of one that is used elsewhere.

    Raises:
        OSError: The disk refused.
    """
    if (here := _here(vault)) is not None:
        _write(vault / FILE, (here,))


def _here(vault: Path) -> str | None:
    """Return the fingerprint of a folder; None where this computer cannot keep its number."""
    number = _number()
    if number is None:
        return None
    place = os.path.normcase(vault.resolve())
    return hashlib.sha256(f"{number}\n{place}".encode("utf-8", "surrogateescape")).hexdigest()[:32]


def _number() -> str | None:
    file = data_folder() / COMPUTER
    with suppress(OSError):
        if not file.exists():
            file.parent.mkdir(parents=True, exist_ok=True)
            _write(file, (secrets.token_hex(16),))
        return next(iter(_lines(file)), None)
    return None


def _known(vault: Path) -> tuple[str, ...]:
    with suppress(OSError):
        return _lines(vault / FILE)
    return ()


def _lines(file: Path) -> tuple[str, ...]:
    with file.open("rb") as stream:
        text = stream.read(33 * _MOST).decode("ascii", "replace")
    return tuple(line for line in text.split() if _NUMBER.fullmatch(line))


def _keep(vault: Path, places: tuple[str, ...]) -> None:
    with suppress(OSError):
        _write(vault / FILE, places)


def _write(file: Path, lines: tuple[str, ...]) -> None:
    """Replace a file at once; one that is cut is as if nothing was known."""
    part = file.with_name(f"{file.name}.part")
    part.write_text("".join(f"{line}\n" for line in lines), encoding="ascii")
    part.replace(file)
