"""One line of the journal about a right that was used."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

from models.records.journal import Action

if TYPE_CHECKING:
    from models.storage.store import Transaction


def note(transaction: Transaction, action: Action, kind: str, file_id: UUID | None, detail: str = "") -> None:
    """Write a line in the journal, in the transaction that acts; ids and codes only, never a name.

    Args:
        transaction: Of the action.
        action: What was done.
        kind: To what: ``consent``, ``person_copy``…
        file_id: The file it belongs to, which the line outlives.
        detail: A code.
    """
    transaction.note(action, kind, file_id, file_id=file_id, detail=detail)
