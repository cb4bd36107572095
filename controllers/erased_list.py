"""The list of what was erased, beside the database, kept in line with the one inside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from models.errors import AppError, VaultError
from models.records.people import Right
from models.rules.rights import may
from models.storage import erasure, privacy
from models.vault import purge_list

if TYPE_CHECKING:
    from models.storage.store import Store
    from models.vault.vault import Vault


class ErasedList:
    """Erases again what an older copy of the database brings back; the table inside is the reference.

    Attributes:
        is_owed: Whether the disk refused the list; it is written when the vault is next opened.
    """

    def __init__(self, store: Store, vault: Vault) -> None:
        self._store, self._vault = store, vault
        self.is_owed = False

    def write(self) -> None:
        """Write the list; a disk that refuses leaves it owed, and undoes nothing of what was erased."""
        try:
            with self._store.read() as transaction:
                entries = privacy.purged(transaction.session)
            purge_list.write(self._vault.path, self._vault.database_key, entries)
        except AppError:
            self.is_owed = True
        else:
            self.is_owed = False

    def reconcile(self) -> int:
        """Bring both in line; return how many files, plans and contacts were erased again.

        Raises:
            VaultError: ``vault.unfinished``: some are to be erased again, in a vault open for reading.
            StorageFailure: The disk refused.
        """
        if not may(self._store.actor, Right.READ_FILES):
            return 0  # who only counts reads no file; the next person sees to it
        place, key = self._vault.path, self._vault.database_key
        with self._store.read() as transaction:
            known = privacy.purged_ids(transaction.connection)
        ids = purge_list.ids(place, key)
        if ids == known:
            return 0
        missing = [entry for entry in purge_list.read(place, key) if entry.record_id.bytes not in known]
        if self._store.is_read_only:
            if missing:
                raise VaultError("vault.unfinished")
            return 0
        count = privacy.erase_again(self._store, missing) if missing else 0
        # One that was lost, or that a full disk refused, is made again from the table.
        if ids != known | {entry.record_id.bytes for entry in missing}:
            self.write()
        return count

    def is_rewriting_due(self) -> bool:
        """Tell whether the file still has pages of before an erasure.

        Raises:
            StorageFailure: The disk refused.
        """
        if self._store.is_read_only:
            return False
        with self._store.read() as transaction:
            return erasure.is_compaction_due(transaction.session)
