"""The partner organisations whose people share a vault."""

from __future__ import annotations

from sqlalchemy.orm import Mapped

from models.entities.base import Base, Kept, Keyed
from models.records.ids import OrganisationId
from models.records.people import Organisation


class OrganisationRow(Keyed, Kept, Base):
    """One organisation."""

    __tablename__ = "organisation"

    name: Mapped[str]

    def to_record(self) -> Organisation:
        """Return the organisation as a plain value."""
        return Organisation(organisation_id=OrganisationId(self.id), name=self.name)
