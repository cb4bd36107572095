"""The check of a whole vault that somebody asks for: header, pages, links, journal, documents, files."""

from __future__ import annotations

from contextlib import closing, suppress
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from sqlcipher3 import dbapi2

from models.attachments import checking as attachments
from models.attachments.folder import AttachmentFolder
from models.backup import checks
from models.backup.keys import keys_of
from models.backup.seal_check import altered_signatures
from models.backup.watch import Watch
from models.errors import StorageFailure, VaultError
from models.records.backups import Fault, VaultReport
from models.records.journal import JournalHead
from models.storage.engine import connect, refuse_empty
from models.storage.migrate import SCHEMA_VERSION
from models.vault import header as headers
from models.vault.vault import unlock

if TYPE_CHECKING:
    from sqlcipher3.dbapi2 import Connection as RawConnection

    from models.vault.vault import Vault


def check_vault(path: Path, secret: str, watch: Watch | None = None) -> tuple[Fault, ...]:
    """Return what is wrong with a vault, the worst first: the faults alone of ``report_on``."""
    return report_on(path, secret, watch).faults


def report_on(path: Path, secret: str, watch: Watch | None = None) -> VaultReport:
    """Open a vault, read all of it and close it; no schema is migrated.

    What waits in the write-ahead log is folded into the file, as any opening does, and a header of which one
    copy was spoilt is healed from the other. Where nothing can be written, the vault is only read.

    Args:
        path: The vault folder.
        secret: A passphrase, or the recovery key.
        watch: Can give it up.

    Raises:
        VaultError: It cannot be opened; ``vault.newer``: a newer version of the application wrote it.
    """
    has_spoilt_copy = False
    with suppress(VaultError):
        has_spoilt_copy = headers.is_repairable(path, headers.read(path))
    with closing(unlock(path, secret)) as vault:
        found = _examine(vault, watch or Watch())
    return replace(found, faults=(*found.faults, Fault.HEADER_COPY)) if has_spoilt_copy else found


def _examine(vault: Vault, watch: Watch) -> VaultReport:
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
                return VaultReport(faults=found)  # what rows say of plans and files cannot be relied on
            found, plans = _plans(connection, found, watch)
            kept = attachments.faults(connection, AttachmentFolder(vault.path), watch.go_on)
            return VaultReport(faults=(*found, *kept), plans=plans)
    except (StorageFailure, dbapi2.DatabaseError) as error:
        if isinstance(error, StorageFailure) and error.code != "storage.damaged":
            raise
        return VaultReport(faults=(Fault.PAGES,))


def _plans(
    connection: RawConnection, found: tuple[Fault, ...], watch: Watch
) -> tuple[tuple[Fault, ...], tuple[str, ...]]:
    """Say which plans are not as they were signed: their documents, else what rows tell of the answers."""
    if Fault.DOCUMENTS in found:
        return found, tuple(sorted(set(checks.altered_documents(connection, watch))))
    plans = tuple(altered_signatures(connection, watch))
    return ((*found, Fault.SIGNATURES) if plans else found), plans
