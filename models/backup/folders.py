"""The folders of backups: their names, and every write in them; a cut leaves no half that looks whole.

A copy is made in ``name.part``, waits as ``name.unverified`` when it was made without keys, and bears
``name`` alone once it was opened and found sound.
"""

from __future__ import annotations

import errno
import hashlib
import os
import re
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Final
from uuid import UUID

from models.errors import BackupFailure, StorageFailure, VaultError
from models.vault.files import settle

PART: Final = ".part"
UNVERIFIED: Final = ".unverified"
_CHUNK: Final = 1024 * 1024
_STAMP: Final = "%Y%m%dT%H%M%SZ"
_NAME: Final = re.compile(
    r"palier-(\d{8}T\d{6}Z)-([0-9a-f]{8})(?:\.([0-9a-f]{8}))?-(\d{4,9})(\.unverified)?(\.part)?"
)
_STAMPED, _VAULT, _INSTANCE, _ORDINAL, _WAITS, _HALF = range(1, 7)
_CODES: Final = {
    errno.ENOSPC: "backup.disk_full",
    errno.EDQUOT: "backup.disk_full",
    errno.EFBIG: "backup.disk_full",
    errno.EROFS: "backup.read_only",
    errno.EACCES: "backup.read_only",
    errno.EPERM: "backup.read_only",
    errno.ENOENT: "backup.missing",
    errno.ENOTDIR: "backup.missing",
    errno.ENODEV: "backup.missing",
    errno.ENXIO: "backup.missing",
    errno.ESTALE: "backup.missing",
    errno.ENOTCONN: "backup.missing",
    errno.EIO: "backup.refused",
}
_WRITING: Final = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EROFS})
_STORAGE_CODES: Final = {
    "disk_full": "backup.disk_full",
    "read_only": "backup.read_only",
    "io": "backup.refused",
    "missing": "backup.missing",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A backup folder, known by its name alone.

    Attributes:
        made_at: Instant in its name, UTC.
        ordinal: Grows by one at each copy of a vault, also when the clock was set back meanwhile.
        vault: Start of the id of the vault.
        instance: Which copy of the vault made it (``models.backup.instances``).
    """

    path: Path
    made_at: datetime
    ordinal: int
    vault: str
    instance: str
    is_unverified: bool


def short_id(vault_id: UUID) -> str:
    """Return the part of a vault's id that its backups bear in their name."""
    return vault_id.hex[:8]


def found_in(
    destination: Path, vault_id: UUID | None = None, instance: str | None = None
) -> tuple[Found, ...]:
    """Return the backups of a folder, the oldest first; what is not one of ours is not looked at.

    Args:
        destination: Any folder; none are found in one that cannot be read.
        vault_id: Of this vault alone; None: of all.
        instance: Of this copy of the vault alone; None: of all.
    """
    wanted = None if vault_id is None else short_id(vault_id)
    found = []
    with suppress(OSError):
        for path in destination.iterdir():
            match = _NAME.fullmatch(path.name)
            if match is None or match[_HALF] or (wanted and match[_VAULT] != wanted) or not path.is_dir():
                continue
            found.append(_read_name(path, match))
    ours = (one for one in found if one is not None and instance in {None, one.instance})
    return tuple(sorted(ours, key=_order))


def open_part(destination: Path, vault_id: UUID, now: datetime, instance: str = "") -> Path:
    """Make the folder a new copy is written into.

    Args:
        destination: Where backups go.
        vault_id: Of the vault.
        now: Instant in UTC.
        instance: Which copy of the vault.

    Raises:
        OSError: The disk refused.
    """
    ordinal = max((one.ordinal for one in found_in(destination, vault_id)), default=0) + 1
    stamp = now.astimezone(UTC).strftime(_STAMP)
    whose = f"{short_id(vault_id)}.{instance}" if instance else short_id(vault_id)
    part = destination / f"palier-{stamp}-{whose}-{ordinal:04d}{PART}"
    part.mkdir(mode=0o700)
    return part


def publish(part: Path, suffix: str = "") -> Path:
    """Give a finished copy its name, and wait until the disk has it.

    Args:
        part: The folder that ends with ``.part``.
        suffix: ``UNVERIFIED``, or nothing.

    Raises:
        OSError: The disk refused; the copy does not count.
    """
    for folder in (*(inner for inner in part.iterdir() if inner.is_dir()), part):
        settle(folder)
    final = part.with_name(part.name.removesuffix(PART).removesuffix(UNVERIFIED) + suffix)
    part.rename(final)
    try:
        settle(final.parent)
    except OSError:
        final.rename(part)
        raise
    return final


def take_back(folder: Path) -> Path:
    """Make a folder one that does not count, while it is worked on; return its new path.

    Raises:
        OSError: The disk refused.
    """
    part = folder.with_name(folder.name + PART)
    folder.rename(part)
    return part


def discard(folder: Path) -> None:
    """Remove a backup: first it no longer counts, then its files go.

    Raises:
        OSError: The disk refused; what is left does not count as a backup.
    """
    part = folder if folder.name.endswith(PART) else take_back(folder)
    shutil.rmtree(part)


def sweep(destination: Path, vault_id: UUID, instance: str = "") -> None:
    """Remove what copies that were cut left behind; another copy of the vault may be writing its own."""
    with suppress(OSError):
        for path in destination.iterdir():
            match = _NAME.fullmatch(path.name)
            is_ours = match and match[_VAULT] == short_id(vault_id) and (match[_INSTANCE] or "") == instance
            if match and match[_HALF] and is_ours:
                shutil.rmtree(path, ignore_errors=True)


def write_file(path: Path, content: bytes) -> None:
    """Write a whole file that does not exist yet, and wait until the disk has it.

    Raises:
        OSError: The disk refused.
    """
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
    with os.fdopen(descriptor, "wb") as stream:
        stream.write(content)
        stream.flush()
        os.fsync(stream.fileno())


def hash_file(path: Path, step: Callable[[int], None]) -> str:
    """Return the SHA-256 of a file as the medium has it, not as memory remembers it; hex.

    Args:
        path: The file.
        step: Told the number of bytes of each piece; what it raises gives the work up.

    Raises:
        OSError: The disk refused.
    """
    digest = hashlib.sha256()
    with path.open("rb") as stream:
        if hasattr(os, "posix_fadvise"):
            os.posix_fadvise(stream.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
        while piece := stream.read(_CHUNK):
            digest.update(piece)
            step(len(piece))
    return digest.hexdigest()


def size_of(folder: Path) -> int:
    """Return the bytes of all files of a backup; what cannot be read counts for nothing."""
    total = 0
    with suppress(OSError):
        for file in folder.rglob("*"):
            total += file.stat().st_size if file.is_file() else 0
    return total


@contextmanager
def backup_errors(destination: Path) -> Iterator[None]:
    """Turn what the disks refuse into a ``BackupFailure``.

    Args:
        destination: When it has gone, that is the reason, whatever the system says.
    """
    try:
        yield
    except OSError as error:
        code = _CODES.get(error.errno or 0, "backup.refused")
        raise BackupFailure(_gone(destination, code)) from error
    except (StorageFailure, VaultError) as error:
        code = _STORAGE_CODES.get(error.code.partition(".")[2], "")
        if not code:
            raise
        raise BackupFailure(_gone(destination, code)) from error


@contextmanager
def reading_errors(backup: Path) -> Iterator[None]:
    """Turn what keeps a backup from being read into a ``BackupFailure``.

    What only writing meets, a full disk or one that refuses writes, is the disk written to, and passes
    through. That the stick does not answer is no fault of the vault, nor of what the backup holds.

    Args:
        backup: When it has gone, that is the reason, whatever the system says.

    Raises:
        BackupFailure: ``backup.missing``, ``backup.refused``.
    """
    try:
        yield
    except OSError as error:
        if error.errno in _WRITING:
            raise
        raise BackupFailure(_gone(backup, _unread(error))) from error
    except VaultError as error:  # a header that the stick did not give
        if not isinstance(error.__cause__, OSError) or error.__cause__.errno in _WRITING:
            raise
        raise BackupFailure(_gone(backup, _unread(error.__cause__))) from error


def _unread(error: OSError) -> str:
    return "backup.missing" if _CODES.get(error.errno or 0) == "backup.missing" else "backup.refused"


def _gone(destination: Path, code: str) -> str:
    return code if code == "backup.disk_full" or destination.is_dir() else "backup.missing"


def _read_name(path: Path, match: re.Match[str]) -> Found | None:
    try:
        made_at = datetime.strptime(match[_STAMPED], _STAMP).replace(tzinfo=UTC)
    except ValueError:
        return None
    return Found(
        path=path,
        made_at=made_at,
        ordinal=int(match[_ORDINAL]),
        vault=match[_VAULT],
        instance=match[_INSTANCE] or "",
        is_unverified=bool(match[_WAITS]),
    )


def _order(found: Found) -> tuple[int, datetime]:
    return found.ordinal, found.made_at
