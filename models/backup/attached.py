"""The files kept beside the database, in a copy: all that the list names, and all that the rows name."""

from __future__ import annotations

import re
import stat
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Final
from uuid import UUID

from models.attachments.folder import FOLDER
from models.backup.manifest import FileLine
from models.errors import BackupFailure
from models.storage.copies import SourceError, copy_file

if TYPE_CHECKING:
    from sqlcipher3.dbapi2 import Connection as RawConnection

    from models.backup.manifest import Manifest
    from models.storage.copies import Step

_NAME: Final = re.compile(rf"{FOLDER}/[0-9a-f]{{32}}")
_TABLE: Final = "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'attachment'"
_ROWS: Final = "SELECT id, sha256 FROM attachment"


def names_in(folder: Path) -> tuple[str, ...]:
    """Return the names of the files kept beside a database, as a list of files tells them.

    A file is written before the row that names it: whoever has copied the database copies these next.

    Args:
        folder: Of a vault, or of a copy; what bears another name, or is half written, is none of them, nor
            is a folder, a pipe or a link.
    """
    kept = folder / FOLDER
    if not kept.is_dir():
        return ()
    found = (f"{FOLDER}/{file.name}" for file in kept.iterdir() if _is_regular(file))
    return tuple(sorted(name for name in found if is_name(name)))


def copy_readable(source: Path, target: Path, names: Iterable[str], step: Step) -> list[FileLine]:
    """Copy the files of a vault that can be read; errors as ``copy_listed``, but for those of the vault.

    A file that is gone, or that the disk of the vault no longer gives, is left out: whoever compares the rows
    with what was copied finds it, and all the rest has its copy.
    """
    lines = []
    for name in names:
        try:
            lines += copy_listed(source, target, (name,), step)
        except SourceError:
            (target / name).unlink(missing_ok=True)
    return lines


def copy_listed(source: Path, target: Path, names: Iterable[str], step: Step) -> list[FileLine]:
    """Copy files byte for byte; return what a list says of each.

    Args:
        source: The folder that has them.
        target: The folder that does not.
        names: As a list of files tells them.
        step: Follows the copy.

    Raises:
        OSError: The disk refused.
    """
    lines = []
    for name in names:
        if is_name(name):
            (target / FOLDER).mkdir(mode=0o700, exist_ok=True)
        digest = copy_file(source / name, target / name, step)
        lines.append(FileLine(name=name, sha256=digest, byte_count=(target / name).stat().st_size))
    return lines


def _is_regular(file: Path) -> bool:
    try:
        return stat.S_ISREG(file.lstat().st_mode)
    except OSError:  # swept meanwhile, or unreadable: whoever compares the rows finds it missing
        return False


def size_of(folder: Path, names: Iterable[str]) -> int:
    """Return the bytes of files, in a folder where some may go meanwhile."""
    total = 0
    for name in names:
        with suppress(OSError):
            total += (folder / name).stat().st_size
    return total


def is_name(name: str) -> bool:
    """Say whether a list means a file kept beside the database by that name."""
    return _NAME.fullmatch(name) is not None


def name_of(file_id: UUID) -> str:
    """Return the name of a kept file in a list of files."""
    return f"{FOLDER}/{file_id.hex}"


def require_no_more(folder: Path, manifest: Manifest) -> None:
    """Refuse a copy with a kept file that its list does not name.

    Raises:
        BackupFailure: ``backup.attachment_extra``.
        OSError: The folder cannot be read.
    """
    kept = folder / FOLDER
    found = {f"{FOLDER}/{file.name}" for file in kept.iterdir()} if kept.is_dir() else set()
    if not found <= {line.name for line in manifest.files}:
        raise BackupFailure("backup.attachment_extra")


def named_by(connection: RawConnection) -> dict[str, str]:
    """Return the SHA-256 of every kept file that a row names, by its name in a list.

    Raises:
        dbapi2.DatabaseError: The database cannot be read.
    """
    if connection.execute(_TABLE).fetchone() is None:
        return {}  # a schema of before there were any
    return {name_of(UUID(bytes=key)): sha256 for key, sha256 in connection.execute(_ROWS)}


def faulty(named: dict[str, str], lines: Iterable[FileLine]) -> tuple[str, ...]:
    """Return the kept files that a vault itself no longer has, or not as they were written.

    Args:
        named: By the rows.
        lines: Of what was copied.
    """
    found = {line.name: line.sha256 for line in lines}
    return tuple(sorted(name for name, sha256 in named.items() if found.get(name) != sha256))


def require_rows(connection: RawConnection, manifest: Manifest) -> None:
    """Refuse a copy of which a row names a file that is not there, or not as it was written.

    What the vault itself lacked is no fault of its copy: all the rest would go without one.

    Args:
        connection: On the database of the copy.
        manifest: Its list; that the files are as it says is looked at apart.

    Raises:
        BackupFailure: ``backup.attachment_missing``, ``backup.attachment_altered``.
        dbapi2.DatabaseError: The database cannot be read.
    """
    named, listed = named_by(connection), {line.name for line in manifest.files}
    for name in faulty(named, manifest.files):
        if name not in manifest.faulty:
            is_altered = name in listed
            raise BackupFailure("backup.attachment_altered" if is_altered else "backup.attachment_missing")
