"""The backups made and verified, as the vault remembers them when their stick is not there."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy.orm import Mapped, mapped_column

from models.entities.base import Base


class BackupNote(Base):
    """One backup that was opened and found sound.

    Attributes:
        name: Of its folder.
        made_at: Instant of the copy.
        journal_number: Number of the last entry of the journal in it.
    """

    __tablename__ = "backup"

    number: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]
    made_at: Mapped[datetime]
    byte_count: Mapped[int]
    journal_number: Mapped[int]
