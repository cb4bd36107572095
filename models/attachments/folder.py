"""The folder of encrypted files: random names, each whole or not at all, swept of what no row names."""

from __future__ import annotations

import hashlib
import os
import re
import secrets
import threading
from collections.abc import Container
from contextlib import suppress
from pathlib import Path
from typing import Final
from uuid import UUID, uuid4

from models.attachments import sealed_file
from models.errors import StorageFailure
from models.records.attachments import SealedFile
from models.storage.copies import sync_folder
from models.storage.disk_errors import file_errors

FOLDER: Final = "files"
"""Name of the folder, in that of the vault."""
GATE: Final = threading.Lock()
"""Held from the writing of a file to the keeping of its row, and while the others are swept."""
_PART: Final = ".part"
_NAME: Final = re.compile(r"([0-9a-f]{32})(\.part)?")


class AttachmentFolder:
    """The encrypted files of one vault; may be shared between threads.

    Args:
        vault: The vault folder.
    """

    def __init__(self, vault: Path) -> None:
        self.path = vault / FOLDER

    def write(self, content: bytes) -> SealedFile:
        """Encrypt a content under a key of its own, and wait until the disk has the file and its name.

        The row that names it comes after: a cut in between leaves a file that nobody can open, and is swept.

        Raises:
            StorageFailure: ``storage.disk_full``, ``storage.read_only``, ``storage.io``; nothing is left.
        """
        file_id, key = uuid4(), secrets.token_bytes(sealed_file.KEY_BYTES)
        target = self._file(file_id)
        part = target.with_name(target.name + _PART)
        with file_errors():
            self._make()
            try:
                digest = _write(part, content, file_id, key)
                part.replace(target)
                sync_folder(self.path)
            except BaseException:
                for file in (part, target):
                    with suppress(OSError):
                        file.unlink(missing_ok=True)
                raise
        return SealedFile(file_id=file_id, key=key, sha256=digest, byte_count=len(content))

    def read(self, sealed: SealedFile) -> bytes:
        """Return the content of a file, decrypted in memory and as long as it was.

        Raises:
            StorageFailure: ``attachment.missing``; ``attachment.damaged``; ``storage.io``.
        """
        file, length = self._file(sealed.file_id), sealed_file.sealed_length(sealed.byte_count)
        with file_errors():
            if not file.is_file():  # a folder of that name, a pipe that would be waited for, nothing
                raise StorageFailure("attachment.damaged" if os.path.lexists(file) else "attachment.missing")
            with file.open("rb") as stream:
                encrypted = stream.read(length + 1)  # whatever was put there instead, no more is read
        if len(encrypted) != length or hashlib.sha256(encrypted).hexdigest() != sealed.sha256:
            raise StorageFailure("attachment.damaged")
        return sealed_file.unseal(encrypted, sealed.file_id, sealed.key)

    def discard(self, file_id: UUID) -> None:
        """Remove a file whose row was not kept; one that stays is swept later."""
        with suppress(OSError):
            self._file(file_id).unlink(missing_ok=True)

    def found(self) -> tuple[Path, ...]:
        """Return the files and the unfinished ones; what bears another name is none of ours."""
        if not self.path.is_dir():
            return ()
        with file_errors():
            return tuple(sorted(file for file in self.path.iterdir() if _NAME.fullmatch(file.name)))

    def odd(self) -> tuple[Path, ...]:
        """Return what is none of ours: another name, or no file at all.

        Raises:
            StorageFailure: The folder cannot be read.
        """
        with file_errors():
            entries = sorted(self.path.iterdir()) if self.path.is_dir() else []
            return tuple(one for one in entries if one.is_symlink() or not one.is_file() or not _is_ours(one))

    def sweep(self, named: Container[UUID]) -> int:
        """Remove the files that no row names; return how many.

        Args:
            named: Ids of all the rows there are, removed ones included.

        Raises:
            StorageFailure: The folder cannot be read. A file that cannot be removed stays until next time.
        """
        count = 0
        for file in self.found():
            if file.name.endswith(_PART) or UUID(hex=file.name) not in named:
                with suppress(OSError):
                    file.unlink()
                    count += 1
        return count

    def _file(self, file_id: UUID) -> Path:
        return self.path / file_id.hex

    def _make(self) -> None:
        if not self.path.is_dir():
            self.path.mkdir(mode=0o700)
            sync_folder(self.path.parent)


def _is_ours(file: Path) -> bool:
    return _NAME.fullmatch(file.name) is not None


def _write(part: Path, content: bytes, file_id: UUID, key: bytes) -> str:
    """Write the encrypted file and wait for the disk; return its SHA-256, hexadecimal."""
    digest = hashlib.sha256()
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    with os.fdopen(os.open(part, flags, 0o600), "wb") as stream:
        for piece in sealed_file.seal(content, file_id, key):
            stream.write(piece)
            digest.update(piece)
        stream.flush()
        os.fsync(stream.fileno())
    return digest.hexdigest()
