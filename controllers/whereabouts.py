"""Whether the open vault is where it was last used: a copy and its original must not share their backups."""

from __future__ import annotations

from typing import TYPE_CHECKING

from models.backup import instances
from models.errors import StorageFailure
from models.records.journal import Action
from models.vault import places

if TYPE_CHECKING:
    from models.storage.store import Store
    from models.vault.vault import Vault


class Whereabouts:
    """Asked once the first page is shown, and in the settings of backups."""

    def __init__(self, store: Store, vault: Vault) -> None:
        self._store, self._vault = store, vault

    def is_elsewhere(self) -> bool:
        """Say whether this vault was copied or moved here since it was last used; never of one only read."""
        return not self._store.is_read_only and places.is_elsewhere(self._vault.path)

    def stay(self) -> None:
        """Go on as the same vault: it was moved.

        Raises:
            StorageFailure: ``storage.io``; ``storage.read_only``.
        """
        self._settle(is_copy=False)

    def be_a_copy(self) -> None:
        """Go on as another copy, whose backups have a name of their own; the original keeps its own.

        Raises:
            StorageFailure: ``storage.io``; ``storage.read_only``.
        """
        self._settle(is_copy=True)

    def _settle(self, *, is_copy: bool) -> None:
        self._store.require_writable()
        path = self._vault.path
        try:
            if is_copy:
                instances.be(path, instances.new())
                places.settle(path)
            else:
                places.stay(path)
        except OSError as error:
            raise StorageFailure("storage.io") from error
        self._store.note(Action.ADMINISTERED, "vault", None, "made_a_copy" if is_copy else "moved_here")
