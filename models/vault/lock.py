"""One vault, one running application: a lock the operating system drops when its holder dies."""

from __future__ import annotations

import errno
import os
import sys
from pathlib import Path
from typing import Self

from models.errors import VaultError
from models.vault.files import file_errors

_TAKEN = {errno.EACCES, errno.EAGAIN, errno.EDEADLK}


class VaultLock:
    """Exclusive use of a vault folder, held until ``release``.

    A lock of the system, not a file that exists: a killed holder leaves nothing to clean, and a
    recycled process number cannot keep the vault shut.
    """

    def __init__(self, descriptor: int) -> None:
        self._descriptor: int | None = descriptor

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

    def release(self) -> None:
        """Let another instance open the vault; more than once does nothing."""
        if self._descriptor is not None:
            os.close(self._descriptor)
            self._descriptor = None


if sys.platform == "win32":
    import msvcrt

    def _lock(descriptor: int) -> None:
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _lock(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
