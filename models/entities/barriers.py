"""The mapped barriers: one row per change, never changed itself."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from models.entities.base import Base, Numbered


class BarrierMark(Numbered, Base):
    """That somebody noted a state of one barrier; the last one counts.

    Attributes:
        code: Of the vocabulary ``barrier``; withheld, with ``state``, from who may not read special
            categories when ``is_special`` (``models.storage.withheld``).
        state: A ``BarrierState``.
        is_special: Special category, or highly personal, as the vocabulary said when it was noted.
    """

    __tablename__ = "barrier_mark"

    resident_id: Mapped[UUID] = mapped_column(ForeignKey("resident.id"), index=True)
    code: Mapped[str]
    state: Mapped[str]
    is_special: Mapped[bool]
    noted_by: Mapped[str]
    noted_at: Mapped[datetime]
