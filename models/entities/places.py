"""Residences, their buildings and their halls."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from sqlalchemy import ForeignKey, Index, text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from models.entities.base import Base, Kept, Keyed, Part, coded, in_use, merge_parts
from models.entities.checks import refuse, required
from models.records.ids import BuildingId, HallId, ResidenceId
from models.records.places import BuildingDraft, HallDraft, ResidenceDraft, ResidenceRecord
from models.rules.names import fold


class Hall(Keyed, Part, Base):
    """A hall where walk-in hours are held."""

    __tablename__ = "hall"

    building_id: Mapped[UUID] = mapped_column(ForeignKey("building.id"), index=True)
    name: Mapped[str]
    opening_hours: Mapped[str]

    def apply(self, draft: HallDraft) -> None:
        """Replace the words of the hall."""
        self.name, self.opening_hours = draft.name, draft.opening_hours

    def to_draft(self) -> HallDraft:
        """Return the hall as a plain value."""
        return HallDraft(hall_id=HallId(self.id), name=self.name, opening_hours=self.opening_hours)


class Building(Keyed, Part, Base):
    """One building of a residence."""

    __tablename__ = "building"

    residence_id: Mapped[UUID] = mapped_column(ForeignKey("residence.id"), index=True)
    name: Mapped[str]
    dwellings: Mapped[tuple[str, ...]] = coded(tuple[str, ...])
    halls: Mapped[list[Hall]] = relationship(lazy="selectin", order_by=Hall.position)

    def apply(self, draft: BuildingDraft, now: datetime) -> None:
        """Replace the name of the building, its dwellings and its halls."""
        self.name, self.dwellings = draft.name, draft.dwellings
        drafts = [(hall.hall_id, hall) for hall in draft.halls]
        for hall, hall_draft in merge_parts(self.halls, drafts, _new_hall, now):
            hall.apply(hall_draft)

    def to_draft(self) -> BuildingDraft:
        """Return the building and its halls as a plain value."""
        halls = tuple(hall.to_draft() for hall in in_use(self.halls))
        return BuildingDraft(
            building_id=BuildingId(self.id), name=self.name, halls=halls, dwellings=self.dwellings
        )


class Residence(Keyed, Kept, Base):
    """A social residence."""

    __tablename__ = "residence"
    __table_args__ = (Index("ix_residence_list", "sort_key", sqlite_where=text("removed_at IS NULL")),)

    sort_key: Mapped[str]
    name: Mapped[str]
    street: Mapped[str]
    postcode: Mapped[str]
    city: Mapped[str]
    buildings: Mapped[list[Building]] = relationship(lazy="selectin", order_by=Building.position)

    def apply(self, draft: ResidenceDraft, now: datetime) -> None:
        """Replace the content; buildings and halls left out are hidden, never deleted.

        Raises:
            InvalidInput: The name is missing; nothing changed.
        """
        refuse([*required("name", draft.name)])
        self.name, self.street, self.postcode, self.city = (
            draft.name,
            draft.street,
            draft.postcode,
            draft.city,
        )
        self.sort_key = fold(draft.name)
        drafts = [(building.building_id, building) for building in draft.buildings]
        for building, building_draft in merge_parts(self.buildings, drafts, _new_building, now):
            building.apply(building_draft, now)
        self.touch(now)

    def to_record(self) -> ResidenceRecord:
        """Return the residence as a plain value."""
        content = ResidenceDraft(
            residence_id=ResidenceId(self.id),
            name=self.name,
            street=self.street,
            postcode=self.postcode,
            city=self.city,
            buildings=tuple(building.to_draft() for building in in_use(self.buildings)),
        )
        return ResidenceRecord(residence_id=ResidenceId(self.id), content=content)


def _new_hall(key: UUID) -> Hall:
    return Hall(id=key)


def _new_building(key: UUID) -> Building:
    return Building(id=key)
