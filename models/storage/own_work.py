"""Half-typed work and actions to take back, without those about files that whoever acts may not see."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy.orm import Session

from models.entities.work import KeptDraftRow, UndoEntry
from models.storage import person_rows, set_aside


def hidden_words(session: Session) -> frozenset[str]:
    """Return the ids, as text, of the files that are set aside and of all that hangs on them."""
    keys: set[UUID] = set()
    for resident_id in set_aside.hidden(session):
        keys |= person_rows.ids_of(session, resident_id)
    return frozenset(map(str, keys))


def names(row: KeptDraftRow | UndoEntry, words: frozenset[str]) -> bool:
    """Say whether a row is about one of these ids, or names one anywhere."""
    if isinstance(row, UndoEntry):
        return str(row.record_id) in words or person_rows.names(row.inverse, words)
    return row.key in words or person_rows.names(row.payload, words)


def shown(session: Session, rows: Sequence[KeptDraftRow]) -> list[KeptDraftRow]:
    """Return those of these rows that whoever acts may see."""
    words = hidden_words(session)
    return [row for row in rows if not words or not names(row, words)]
