"""The check of a whole vault that somebody asks for: header, pages, links, journal, documents, files."""

from __future__ import annotations

from contextlib import closing, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from sqlcipher3 import dbapi2

from models.attachments import checking as attachments
from models.attachments.folder import AttachmentFolder
from models.backup import checks
from models.backup.keys import keys_of
from models.backup.watch import Watch
from models.errors import StorageFailure, VaultError
from models.records.backups import Fault
from models.records.journal import JournalHead
from models.storage.engine import connect, refuse_empty
from models.storage.migrate import SCHEMA_VERSION
from models.vault import header as headers
from models.vault.vault import unlock

if TYPE_CHECKING:
    from models.vault.vault import Vault


def check_vault(path: Path, secret: str, watch: Watch | None = None) -> tuple[Fault, ...]:
    """Open a vault, read all of it and close it; no schema is migrated.

    What waits in the write-ahead log is folded into the file, as any opening does, and a header of which one
    copy was spoilt is healed from the other. Where nothing can be written, the vault is only read.

    Args:
        path: The vault folder.
        secret: A passphrase, or the recovery key.
        watch: Can give it up.

    Returns:
        What is wrong, the worst first; empty when all is sound.

    Raises:
        VaultError: It cannot be opened; ``vault.newer``: a newer version of the application wrote it.
    """
    has_spoilt_copy = False
    with suppress(VaultError):
        has_spoilt_copy = headers.is_repairable(path, headers.read(path))
    with closing(unlock(path, secret)) as vault:
        found = _examine(vault, watch or Watch())
    return (*found, *((Fault.HEADER_COPY,) if has_spoilt_copy else ()))


def _examine(vault: Vault, watch: Watch) -> tuple[Fault, ...]:
    keys = keys_of(vault)
    known = vault.journal_head()
    proof = checks.JournalProof(keys.journal, JournalHead(*known) if known else None)
    try:
        refuse_empty(vault.database_path)
        is_read_only = vault.obstacle is not None
        raw_key = keys.database.hex()
        with closing(connect(vault.database_path, raw_key, is_read_only=is_read_only)) as connection:
            if checks.schema_of(connection) > SCHEMA_VERSION:
                raise VaultError("vault.newer")
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
            found = checks.examine(connection, proof, watch)
            if {Fault.PAGES, Fault.STRUCTURE} & set(found):
                return found  # what rows say of files cannot be relied on
            kept = attachments.faults(connection, AttachmentFolder(vault.path), watch.go_on)
            return (*found, *kept)
    except (StorageFailure, dbapi2.DatabaseError) as error:
        if isinstance(error, StorageFailure) and error.code != "storage.damaged":
            raise
        return (Fault.PAGES,)
