"""One unit of work on the encrypted database: its entities, who acts, what goes into the journal."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy import Connection
from sqlalchemy.orm import Session

from models.entities.base import ADVISER, HIDDEN
from models.records.journal import Action, Note
from models.records.people import Actor, Right
from models.rules import rights
from models.storage import policies, set_aside

_OF_A_FILE = frozenset({"resident", "notice", "consent", "restriction", "rights_request", "person_copy"})
"""Kinds of lines whose record is the resident."""


class Transaction:
    """One unit of work; its entities live no longer than it does.

    Attributes:
        session: For entities.
        actor: Who acts.
        notes: What goes into the journal with it.
    """

    def __init__(self, session: Session, actor: Actor) -> None:
        self.session = session
        session.info[ADVISER] = actor.adviser_id
        session.info[HIDDEN] = policies.hidden_columns(actor.role)
        session.info[set_aside.SEES] = rights.may(actor, Right.ADMINISTER)
        self.actor = actor
        self.notes: list[Note] = []

    def require(self, right: Right) -> None:
        """Refuse what the actor may not do.

        Raises:
            RuleBroken: ``rights.refused``.
        """
        rights.require(self.actor, right)

    def note(
        self,
        action: Action,
        kind: str,
        record_id: UUID | None,
        detail: str = "",
        *,
        file_id: UUID | None = None,
    ) -> None:
        """Write a line in the journal, kept if this transaction is, or after it when it only reads.

        What is created, changed and deleted is noted by itself.

        Args:
            action: What was done.
            kind: To what: ``resident``, ``plan``, ``vault``…
            record_id: The record, None when there is none.
            detail: A code, never words of a person.
            file_id: The resident whose file the record belongs to, when ``record_id`` is not the resident.
        """
        if file_id is None and kind in _OF_A_FILE:
            file_id = record_id
        self.notes.append(Note(action=action, kind=kind, record_id=record_id, file_id=file_id, detail=detail))

    @property
    def connection(self) -> Connection:
        """The connection of this transaction, for rows rather than entities."""
        return self.session.connection()

    def flush(self) -> None:
        """Send pending changes, so that rules kept by the database speak now."""
        self.session.flush()
