"""Reads every kept file of a vault: is it there, is it the one that was written, does its key open it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Final
from uuid import UUID

from models.attachments.folder import AttachmentFolder
from models.errors import StorageFailure
from models.records.attachments import SealedFile
from models.records.backups import Fault

if TYPE_CHECKING:
    from sqlcipher3.dbapi2 import Connection as RawConnection

_TABLE: Final = "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'attachment'"
_ROWS: Final = 'SELECT id, "key", sha256, byte_count FROM attachment ORDER BY number'
_FAULTS: Final = {
    "attachment.damaged": Fault.ATTACHMENTS,
    "attachment.missing": Fault.ATTACHMENT_MISSING,
}


def faults(
    connection: RawConnection, folder: AttachmentFolder, go_on: Callable[[], None]
) -> tuple[Fault, ...]:
    """Decrypt every file that a row names, one at a time and in memory only.

    A file that no row names is no fault: it is swept when the vault is next opened. What is not a file, or
    bears no name of ours, is never swept nor copied, and is told.

    Args:
        connection: On the database; older than the table of attachments, it has none.
        folder: Of the same vault.
        go_on: Called before each file; what it raises gives the check up.

    Returns:
        What is wrong, the worst first, each kind once.

    Raises:
        StorageFailure: The disk does not let a file be read.
    """
    if connection.execute(_TABLE).fetchone() is None:
        return ()
    found = set(_found(connection, folder, go_on))
    odd = (Fault.ODD_ENTRY,) if folder.odd() else ()
    return (*(fault for fault in _FAULTS.values() if fault in found), *odd)


def _found(connection: RawConnection, folder: AttachmentFolder, go_on: Callable[[], None]) -> Iterator[Fault]:
    for key_bytes, key, sha256, byte_count in connection.execute(_ROWS).fetchall():
        go_on()
        sealed = SealedFile(file_id=UUID(bytes=key_bytes), key=key, sha256=sha256, byte_count=byte_count)
        try:
            folder.read(sealed)
        except StorageFailure as error:
            if error.code not in _FAULTS:
                raise
            yield _FAULTS[error.code]
