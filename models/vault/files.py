"""Files of a vault: errors of the disk as sentences, writes that survive a cut."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from models.errors import VaultError

_CHUNK_BYTES = 1024 * 1024
_CODES = {
    errno.ENOSPC: "vault.disk_full",
    errno.EDQUOT: "vault.disk_full",
    errno.EFBIG: "vault.disk_full",
    errno.EROFS: "vault.read_only",
    errno.EACCES: "vault.read_only",
    errno.EPERM: "vault.read_only",
    errno.EEXIST: "vault.exists",
    errno.ENOTEMPTY: "vault.exists",
    errno.ENOENT: "vault.missing",
    errno.ENODEV: "vault.missing",
    errno.ENXIO: "vault.missing",
    errno.ESTALE: "vault.missing",
    errno.ENOTCONN: "vault.missing",
    errno.ENAMETOOLONG: "vault.missing",
    errno.ENOTDIR: "vault.not_a_vault",
    errno.EISDIR: "vault.not_a_vault",
    errno.EIO: "vault.damaged",
}
_OTHERWISE = "vault.io"


@contextmanager
def file_errors() -> Iterator[None]:
    """Turn whatever the disk refuses into a ``VaultError``; what is not the disk's fault passes through."""
    try:
        yield
    except OSError as error:
        raise VaultError(_CODES.get(error.errno or 0, _OTHERWISE)) from error


def overwrite(file: Path, content: bytes) -> None:
    """Write a whole small file in place and wait until the disk has it.

    In place rather than by renaming, because a scanner holding the file makes renaming fail on Windows;
    the caller keeps a second copy, so a cut in the middle loses nothing.
    """
    descriptor = os.open(file, os.O_WRONLY | os.O_CREAT | getattr(os, "O_BINARY", 0), 0o600)
    try:
        with os.fdopen(descriptor, "wb", closefd=False) as stream:
            stream.write(content)
            stream.truncate()
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def erase(file: Path) -> None:
    """Overwrite a file with zeros, then remove it; a missing one is left alone.

    A solid-state disk may keep what was there: without its key, which is forgotten too, it is noise.
    """
    if not file.exists():
        return
    with file.open("r+b") as stream:
        left = file.stat().st_size
        while left > 0:
            left -= stream.write(bytes(min(left, _CHUNK_BYTES)))
        stream.flush()
        os.fsync(stream.fileno())
    file.unlink()


def settle(folder: Path) -> None:
    """Wait until the names inside a folder are on the disk; Windows has no such call and needs none."""
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
