"""Work in progress: half-typed drafts and what can be undone; and the key that seals documents."""

from __future__ import annotations

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from models.entities.base import Base, Keyed, coded
from models.records.settings import KeptDraft, UndoRecord


class KeptDraftRow(Keyed, Base):
    """Half-typed work, kept until it is saved or thrown away.

    Attributes:
        adviser_id: Whose it is; None: from before several people shared a vault.
    """

    __tablename__ = "kept_draft"
    __table_args__ = (UniqueConstraint("kind", "key", "adviser_id"),)

    kind: Mapped[str]
    key: Mapped[str]
    payload: Mapped[dict[str, Any]] = coded(dict[str, Any])
    updated_at: Mapped[datetime]
    adviser_id: Mapped[UUID | None]

    def to_record(self) -> KeptDraft:
        """Return the draft as a plain value."""
        return KeptDraft(
            draft_id=self.id, kind=self.kind, key=self.key, payload=self.payload, updated_at=self.updated_at
        )


class UndoEntry(Base):
    """One action and how to take it back.

    Attributes:
        area: Which controller takes it back: ``resident``, ``job``…
        record_id: The record acted on.
        inverse: Plain values only that controller reads.
        adviser_id: Who did it, and may take it back; None: anybody.
    """

    __tablename__ = "undo_entry"

    number: Mapped[int] = mapped_column(primary_key=True)
    action: Mapped[str]
    subject: Mapped[str]
    area: Mapped[str]
    record_id: Mapped[UUID] = mapped_column(index=True)
    inverse: Mapped[dict[str, Any]] = coded(dict[str, Any])
    done_at: Mapped[datetime] = mapped_column(index=True)
    adviser_id: Mapped[UUID | None]

    def to_record(self) -> UndoRecord:
        """Return the action as a plain value."""
        return UndoRecord(action=self.action, subject=self.subject, done_at=self.done_at)


class SealKeyRow(Keyed, Base):
    """A key made in this vault and never leaving it.

    Attributes:
        organisation: Name of the organisation in the certificate.
        private_key: PKCS #8 in PEM, the database around it being encrypted; an adviser's own key is sealed
            with what their slot alone opens.
        certificate: X.509 in DER, public.
        kind: ``seal``: of the former format; ``authority``: the organisation; ``adviser``: somebody's own.
        adviser_id: Of an adviser's own key; None before anybody is known.
    """

    __tablename__ = "seal_key"

    organisation: Mapped[str]
    private_key: Mapped[bytes]
    certificate: Mapped[bytes]
    created_at: Mapped[datetime] = mapped_column(index=True)
    kind: Mapped[str] = mapped_column(default="seal", server_default="seal")
    adviser_id: Mapped[UUID | None] = mapped_column(ForeignKey("adviser.id"))
