"""The change of the key of a vault, and what the journal says of it."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from controllers import opening
from controllers.opening import Opened
from models.backup.making import make_before
from models.errors import AppError
from models.records.journal import Action
from models.storage.rekey import remake
from models.storage.store import Store

if TYPE_CHECKING:
    from models.clock import Clock
    from models.vault.vault import Vault


def change_key(opened: Opened, clock: Clock) -> Opened:
    """Encrypt the database under a new key and open it again; whatever fails, the vault opens with one key.

    The journal has a line once the key is changed, or one that says it was not.

    Args:
        opened: The database of it is closed here.
        clock: Says when.

    Raises:
        VaultError: See ``Vault.rotate``; the vault is closed.
        StorageFailure: The disk refused; the vault is closed.
    """
    try:
        with suppress(AppError):  # a stick that refuses keeps nobody from being shut out
            make_before(opened.store, opened.vault, clock, "rotation")
        opening.note(opened, Action.LOCKED)
        opening.keep_head(opened)
        opened.store.close()
        try:
            opened.vault.rotate(remake)
        except BaseException:
            with suppress(AppError):  # what stopped the change may refuse the line too
                _note_unchanged(opened.vault, clock)
            raise
    except BaseException:
        opened.vault.close()
        raise
    changed = opening.open_store(opened.vault, clock)
    opening.note(changed, Action.ADMINISTERED, "key_changed")
    return changed


def _note_unchanged(vault: Vault, clock: Clock) -> None:
    """Note in the journal that the key is the former one, unless the header says that the new one counts.

    Raises:
        StorageFailure: The database refused.
    """
    if vault.awaits_swap:
        return  # the next opening finishes the change, and notes it
    store = Store.open(vault.database_path, vault.database_key, vault.journal_key, clock)
    try:
        store.act_as(opening.enter(store, vault.slot_id, clock))
        opened = Opened(vault, store)
        opening.note(opened, Action.ADMINISTERED, "key_not_changed")
        opening.keep_head(opened)
    finally:
        store.close()
