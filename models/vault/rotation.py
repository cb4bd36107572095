"""The swap of the database for the one under a changed key, which a cut at any instant leaves whole.

1. The new database is made and verified beside (``NEXT``); the header still speaks of the old one.
2. The header is written with the changed keys, and names the first bytes of the new database (its salt,
   drawn at random). From the first sound copy of it on, the new key counts; until then, the old one.
3. The old journal of SQLite is erased, the old file is renamed to ``FORMER``, the new one takes its name.
4. The old file is erased, with every copy under the old key inside the folder; the header forgets the swap.

``finish`` does 3 and 4 from wherever they stopped; opening a vault always calls it.
"""

from __future__ import annotations

from pathlib import Path

from models.errors import VaultError
from models.vault import workshops
from models.vault.files import erase, file_errors, settle
from models.vault.header_parts import Header

DATABASE = "data.db"
NEXT = "data.db.next"
FORMER = "data.db.former"
_SALT_BYTES = 16


def clear(folder: Path) -> None:
    """Erase what an unfinished rotation left, when its key never came to count.

    Raises:
        VaultError: ``vault.read_only``, ``vault.damaged``.
    """
    with file_errors():
        for name in (NEXT, FORMER):
            for file in _family(folder / name):
                erase(file)


def mark(folder: Path) -> str:
    """Return the first bytes of the new database, hex, once it is whole on the disk.

    Raises:
        VaultError: ``vault.damaged``: it was left open, or is not a database.
    """
    with file_errors():
        if any(file.exists() and file.stat().st_size for file in _family(folder / NEXT)[1:]):
            raise VaultError("vault.damaged")
        start = _start(folder / NEXT)
        settle(folder)
    if len(start) != _SALT_BYTES * 2:
        raise VaultError("vault.damaged")
    return start


def require_finished(folder: Path, header: Header) -> None:
    """Refuse to read as it lies a vault whose last writings are not in its database file yet.

    Raises:
        VaultError: ``vault.unfinished``: a cut left a journal of SQLite, or a rotation half way.
    """
    incoming = header.spaces[0].incoming
    log = _family(folder / DATABASE)[1]
    with file_errors():
        is_cut = log.exists() and log.stat().st_size > 0
        if is_cut or (incoming and _start(folder / DATABASE) != incoming):
            raise VaultError("vault.unfinished")


def finish(folder: Path, header: Header) -> bool:
    """Bring the files to what the header says; say whether the header has a swap to forget.

    Raises:
        VaultError: ``vault.damaged``: neither file is the one the header speaks of; ``vault.read_only``.
    """
    incoming = header.spaces[0].incoming
    with file_errors():
        if incoming:
            _swap(folder, incoming)
            for copy in folder.glob(f"{DATABASE}.before-*"):
                erase(copy)
            workshops.forget_rehearsal(folder)
        clear(folder)
        if incoming:
            settle(folder)
    return bool(incoming)


def _swap(folder: Path, incoming: str) -> None:
    database, beside, former = (folder / name for name in (DATABASE, NEXT, FORMER))
    if _start(beside) == incoming:
        for file in _family(database)[1:]:
            erase(file)  # a journal of the old file beside the new one would be played into it
        if database.exists():
            database.replace(former)
        beside.replace(database)
        settle(folder)
    elif _start(database) != incoming:
        raise VaultError("vault.damaged")


def _start(file: Path) -> str:
    try:
        with file.open("rb") as stream:
            return stream.read(_SALT_BYTES).hex()
    except FileNotFoundError:
        return ""


def _family(file: Path) -> tuple[Path, Path, Path]:
    """Return a database file and those SQLite keeps beside it."""
    return file, file.with_name(f"{file.name}-wal"), file.with_name(f"{file.name}-shm")
