"""The list of what a backup holds, authenticated by a key that only an opened vault has."""

from __future__ import annotations

import hmac
import json
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final
from uuid import UUID

from models.errors import BackupFailure
from models.records.codec import canonical_json, from_plain

NAME: Final = "manifest.json"
FORMAT: Final = 1
LARGEST_BYTES: Final = 4 * 1024 * 1024
"""Room for some twenty thousand kept files; what is larger is not read at all."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FileLine:
    """One file of a backup.

    Attributes:
        name: Of the file, or ``files/`` and the name of one kept beside the database.
        sha256: Of its bytes, hex.
        byte_count: Its length.
    """

    name: str
    sha256: str
    byte_count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Manifest:
    """What a backup holds and where it comes from.

    Attributes:
        layout: Format of the backup.
        made_at: Instant of the copy, UTC.
        reason: Empty, or ``migration`` or ``rotation`` for a copy made before one.
        key_id: Tells, without telling the key, which key the manifest is authenticated with; empty for the
            copy of a closed vault that was not opened since.
        is_examined: What the pages of the database say was examined too, not the pages alone.
        name: Of the vault: that of its folder, as somebody chose it; empty when nobody knows.
        schema: ``user_version`` of the database.
        faulty: Names of the kept files that the vault itself lacked, or had not as they were written.
        counts: Number of rows of each table.
        journal_number: Number of the last entry of the journal.
        journal_mac: Its code, hex.
    """

    layout: int = FORMAT
    vault_id: UUID
    made_at: datetime
    reason: str = ""
    key_id: str = ""
    is_examined: bool = True
    name: str = ""
    schema: int = 0
    files: tuple[FileLine, ...] = ()
    faulty: tuple[str, ...] = ()
    counts: dict[str, int]
    journal_number: int = 0
    journal_mac: str = ""


@dataclass(frozen=True, slots=True)
class StoredManifest:
    """A manifest as read, with the code that vouches for it."""

    manifest: Manifest
    text: str
    mac: str

    def is_authentic(self, key: bytes) -> bool:
        """Say whether somebody who could open the vault wrote it."""
        return hmac.compare_digest(_mac(key, self.text), self.mac)


def key_id(key: bytes) -> str:
    """Return what tells one backup key from another."""
    return hmac.digest(key, b"key id", "sha256").hex()[:16]


def encode(manifest: Manifest, key: bytes | None) -> bytes:
    """Return the bytes of the file.

    Args:
        manifest: What the backup holds.
        key: Of the vault; None: nobody vouches for it yet.
    """
    text = canonical_json(manifest)
    mac = _mac(key, text) if key is not None else ""
    return json.dumps({"manifest": text, "mac": mac}, ensure_ascii=True).encode("ascii")


def read(folder: Path) -> StoredManifest:
    """Read the manifest of a backup; whether it is authentic is asked apart.

    Raises:
        BackupFailure: ``backup.not_a_backup``, ``backup.newer``, ``backup.unsound``; ``backup.missing``,
            ``backup.refused``: the stick does not give it.
    """
    try:
        with (folder / NAME).open("rb") as stream:
            raw = stream.read(LARGEST_BYTES + 1)
    except (FileNotFoundError, NotADirectoryError, IsADirectoryError) as error:
        raise BackupFailure("backup.not_a_backup") from error
    except OSError as error:
        raise BackupFailure("backup.refused" if folder.is_dir() else "backup.missing") from error
    try:
        whole = json.loads(raw)
        text, mac = str(whole["manifest"]), str(whole["mac"])
        plain = json.loads(text)
        layout = plain["layout"]
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise BackupFailure("backup.unsound", fault="manifest") from error
    if isinstance(layout, int) and layout > FORMAT:
        raise BackupFailure("backup.newer")
    try:
        return StoredManifest(from_plain(plain, Manifest), text, mac)
    except ValueError as error:
        raise BackupFailure("backup.unsound", fault="manifest") from error


def _mac(key: bytes, text: str) -> str:
    return hmac.digest(key, text.encode(), "sha256").hex()
