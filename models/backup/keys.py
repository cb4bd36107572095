"""The keys of one opened vault that copies of it need."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from uuid import UUID

from models.backup import instances, manifest

if TYPE_CHECKING:
    from models.vault.vault import Vault


@dataclass(frozen=True, slots=True, kw_only=True)
class BackupKeys:
    """Keys of 32 bytes each, held only as long as the work on a copy.

    Attributes:
        vault_id: Of the vault they belong to.
        database: Of the database.
        header: Vouches for the header.
        backup: Vouches for manifests, and seals the list of erased persons.
        journal: Of the journal's chain.
        instance: Which copy of the vault this is; no key.
    """

    vault_id: UUID
    database: bytes = field(repr=False)
    header: bytes = field(repr=False)
    backup: bytes = field(repr=False)
    journal: bytes = field(repr=False)
    instance: str = instances.FIRST

    @property
    def key_id(self) -> str:
        """Tells these keys from those before or after a change of keys."""
        return manifest.key_id(self.backup)


def keys_of(vault: Vault) -> BackupKeys:
    """Return the keys of an opened vault."""
    ring = vault._open_ring()  # noqa: SLF001  (the key of headers is asked for nowhere else)
    return BackupKeys(
        vault_id=vault.vault_id,
        database=vault.database_key,
        header=ring.key(vault.space_id, "header-mac"),
        backup=vault.backup_key,
        journal=vault.journal_key,
        instance=instances.instance_of(vault.path),
    )
