"""The mapped journal; written and read as rows, because a line is never changed."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from sqlalchemy import Index, text
from sqlalchemy.orm import Mapped, mapped_column

from models.entities.base import Base


class JournalEntry(Base):
    """One line: who did what to which record, and its link in the chain.

    It names records without pointing at them: a line outlives the file it speaks of.

    Attributes:
        number: Follows the line before, without a gap.
        file_id: The resident whose file the record belongs to.
        detail: A code, never words of a person.
        mac: HMAC-SHA256 of the line and of the link before.
    """

    __tablename__ = "journal_entry"
    __table_args__ = (
        Index("ix_journal_entry_file", "file_id", "number", sqlite_where=text("file_id IS NOT NULL")),
        Index("ix_journal_entry_adviser", "adviser_id", "number"),
        Index("ix_journal_entry_action", "action", "number"),
    )

    number: Mapped[int] = mapped_column(primary_key=True)
    at: Mapped[datetime]
    adviser_id: Mapped[UUID | None]
    actor_name: Mapped[str]
    action: Mapped[str]
    kind: Mapped[str]
    record_id: Mapped[UUID | None]
    file_id: Mapped[UUID | None]
    detail: Mapped[str]
    mac: Mapped[bytes]


class JournalAnchor(Base):
    """Up to where the journal was purged; the newest one counts, none is ever changed.

    Attributes:
        number: The last line purged.
        mac: Its link, which the first line kept follows.
        seal: HMAC-SHA256 of both, so that nobody without the key can purge.
    """

    __tablename__ = "journal_anchor"

    number: Mapped[int] = mapped_column(primary_key=True)
    at: Mapped[datetime]
    mac: Mapped[bytes]
    seal: Mapped[bytes]
