"""One vault, one running application: a lock the operating system drops when its holder dies."""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Final, Self

from models.errors import VaultError
from models.records.consultation import Obstacle
from models.vault.files import file_errors
from models.vault.medium import may_others_write

LOCK: Final = "vault.lock"
"""The lock file of a vault folder."""
_TAKEN = {errno.EACCES, errno.EAGAIN, errno.EDEADLK}


class VaultLock:
    """Exclusive use of a vault folder, held until ``release``; shared use where nothing can be written.

    A lock of the system, not a file that exists: a killed holder leaves nothing to clean, and a
    recycled process number cannot keep the vault shut.

    Attributes:
        obstacle: What keeps the vault from being written; None: it is locked for writing.
    """

    def __init__(self, descriptor: int | None, obstacle: Obstacle | None = None) -> None:
        self._descriptor = descriptor
        self.obstacle = obstacle

    @classmethod
    def take(cls, file: Path) -> Self:
        """Take the lock at once or refuse.

        Args:
            file: The lock file; made when missing.

        Raises:
            VaultError: ``vault.busy``, held by another instance; ``vault.read_only``,
                ``vault.disk_full``: the file cannot be made.
        """
        with file_errors():
            descriptor = os.open(file, os.O_RDWR | os.O_CREAT, 0o600)
        try:
            _lock(descriptor)
        except OSError as error:
            os.close(descriptor)
            if error.errno in _TAKEN:
                raise VaultError("vault.busy") from error
            raise
        return cls(descriptor)

    @classmethod
    def share(cls, file: Path, obstacle: Obstacle) -> Self:
        """Keep everybody from writing while a vault is read that refuses writes; nothing is written.

        Args:
            file: The lock file; not made when it is missing.
            obstacle: What keeps the vault from being written.

        Raises:
            VaultError: ``vault.busy``, another instance writes; ``vault.read_only``, another one may begin
                to and could not be kept from it.
        """
        try:
            descriptor = os.open(file, os.O_RDONLY)
        except OSError as error:
            if obstacle is Obstacle.FOLDER and may_others_write(file.parent):
                raise VaultError("vault.read_only") from error
            return cls(None, obstacle)
        try:
            _share(descriptor)
        except OSError as error:
            if error.errno in _TAKEN:
                os.close(descriptor)
                raise VaultError("vault.busy") from error
            # A medium that knows no locks: nobody else can write there either.
        return cls(descriptor, obstacle)

    def release(self) -> None:
        """Let another instance open the vault; more than once does nothing."""
        if self._descriptor is not None:
            os.close(self._descriptor)
            self._descriptor = None


@contextmanager
def alone_in(folder: Path) -> Iterator[None]:
    """Keep other programs from changing a small file of a folder meanwhile; it may lie elsewhere.

    Apart from the lock of the vault, which its window holds for hours, and nothing is written for it. Where
    the medium knows no locks there is none: what is done must bear that.

    Args:
        folder: Where everybody looks; it may be missing.
    """
    descriptor = None
    with suppress(OSError):
        descriptor = os.open(folder / LOCK if sys.platform == "win32" else folder, _HOW)
    try:
        if descriptor is not None:
            with suppress(OSError):
                _wait(descriptor)
        yield
    finally:
        if descriptor is not None:
            os.close(descriptor)


if sys.platform == "win32":
    import msvcrt

    _HOW = os.O_RDWR
    _APART: Final = 4096
    """Byte of the lock file that stands for the small files; the first one stands for the vault."""

    def _lock(descriptor: int) -> None:
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)

    def _wait(descriptor: int) -> None:
        os.lseek(descriptor, _APART, os.SEEK_SET)
        msvcrt.locking(descriptor, msvcrt.LK_LOCK, 1)  # ten seconds at most

    _share = _lock  # one reader at a time: this system's call knows no other lock

else:
    import fcntl

    _HOW = os.O_RDONLY

    def _lock(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)

    def _share(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_SH | fcntl.LOCK_NB)

    def _wait(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX)
