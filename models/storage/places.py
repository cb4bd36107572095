"""Queries on residences, inside a transaction."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

from sqlalchemy import func, select, true
from sqlalchemy.orm import Session

from models.entities.places import Building, Hall, Residence
from models.entities.residents import Resident
from models.errors import InvalidInput, NotFound, Problem
from models.records.ids import BuildingId, HallId, ResidenceId
from models.records.places import BuildingDraft, HallDraft, HallPlace, ResidenceDraft, ResidenceRecord
from models.records.residents import ResidentDraft
from models.rules.dwellings import building_of


def get(session: Session, residence_id: UUID, *, also_removed: bool = False) -> Residence:
    """Return a residence.

    Raises:
        NotFound: ``residence.not_found``.
    """
    residence = session.get(Residence, residence_id)
    if residence is None or (residence.removed_at is not None and not also_removed):
        raise NotFound("residence.not_found")
    return residence


def check(session: Session, draft: ResidentDraft) -> None:
    """Refuse a residence that is no more, and a building of another one.

    Raises:
        InvalidInput: ``input.required`` or ``input.choice``.
        NotFound: ``residence.not_found``.
    """
    if draft.residence_id is None:
        if draft.building_id is not None:
            raise InvalidInput((Problem(field="residence_id", code="input.required"),))
        return
    content = get(session, draft.residence_id).to_record().content
    if draft.building_id not in {None, *(building.building_id for building in content.buildings)}:
        raise InvalidInput((Problem(field="building_id", code="input.choice"),))


def residences(session: Session) -> tuple[ResidenceRecord, ...]:
    """Return every residence in use, by name."""
    buildings = _buildings(session)
    # Columns rather than entities: many screens ask, and a large landlord has hundreds of residences.
    query = (
        select(Residence.id, Residence.name, Residence.street, Residence.postcode, Residence.city)
        .where(Residence.removed_at.is_(None))
        .order_by(Residence.sort_key)
    )
    return tuple(
        ResidenceRecord(
            residence_id=ResidenceId(key),
            content=ResidenceDraft(
                residence_id=ResidenceId(key),
                name=name,
                street=street,
                postcode=postcode,
                city=city,
                buildings=tuple(buildings.get(key, ())),
            ),
        )
        for key, name, street, postcode, city in session.execute(query)
    )


def buildings(session: Session, residence_id: UUID) -> tuple[BuildingDraft, ...]:
    """Return the buildings in use of a residence, with their halls, in their order."""
    return tuple(_buildings(session, residence_id).get(residence_id, ()))


def _buildings(session: Session, residence_id: UUID | None = None) -> dict[UUID, list[BuildingDraft]]:
    """Return the buildings in use, with their halls, in their order, by residence: one, or all."""
    is_asked = true() if residence_id is None else Building.residence_id == residence_id
    halls: dict[UUID, list[HallDraft]] = {}
    query = (
        select(Hall.building_id, Hall.id, Hall.name, Hall.opening_hours)
        .join(Building, Building.id == Hall.building_id)
        .where(Hall.removed_at.is_(None), is_asked)
        .order_by(Hall.position)
    )
    for building_id, key, name, opening_hours in session.execute(query):
        hall = HallDraft(hall_id=HallId(key), name=name, opening_hours=opening_hours)
        halls.setdefault(building_id, []).append(hall)
    buildings: dict[UUID, list[BuildingDraft]] = {}
    places = (
        select(Building.residence_id, Building.id, Building.name, Building.dwellings)
        .where(Building.removed_at.is_(None), is_asked)
        .order_by(Building.position)
    )
    for owner, key, name, dwellings in session.execute(places):
        building = BuildingDraft(
            building_id=BuildingId(key), name=name, halls=tuple(halls.get(key, ())), dwellings=dwellings
        )
        buildings.setdefault(owner, []).append(building)
    return buildings


def hall(session: Session, hall_id: UUID) -> HallPlace | None:
    """Return where a hall is; None when it is no more."""
    query = (
        select(Hall.name, Hall.opening_hours, Residence.id, Residence.name, Building.id)
        .join(Building, Building.id == Hall.building_id)
        .join(Residence, Residence.id == Building.residence_id)
        .where(
            Hall.id == hall_id,
            Hall.removed_at.is_(None),
            Building.removed_at.is_(None),
            Residence.removed_at.is_(None),
        )
    )
    row = session.execute(query).first()
    if row is None:
        return None
    hall_name, opening_hours, residence_id, residence_name, building_id = row
    return HallPlace(
        hall_id=HallId(hall_id),
        hall_name=hall_name,
        opening_hours=opening_hours,
        residence_id=ResidenceId(residence_id),
        residence_name=residence_name,
        building_id=BuildingId(building_id),
    )


def housed(session: Session, draft: ResidentDraft, hall_id: HallId | None) -> ResidentDraft:
    """Return a file that is new in the building of its room, else of the hall where the person is met.

    What was typed counts first, and nothing is presumed of a file that exists, nor of another residence.
    """
    if hall_id is None or draft.resident_id is not None or draft.building_id is not None:
        return draft
    here = hall(session, hall_id)
    if here is None or draft.residence_id != here.residence_id:
        return draft
    place = get(session, here.residence_id).to_record().content
    return replace(draft, building_id=building_of(place, draft.room, here.building_id))


def names(session: Session) -> tuple[str, ...]:
    """Return the names of every residence, removed ones too: what a document must not say."""
    return tuple(session.scalars(select(Residence.name)))


def inhabitant_count(session: Session, residence_id: UUID) -> int:
    """Return how many residents are known in a residence."""
    query = select(func.count()).where(Resident.residence_id == residence_id, Resident.removed_at.is_(None))
    return session.scalars(query).one()


def used_buildings(session: Session, residence_id: UUID) -> frozenset[UUID]:
    """Return the buildings of a residence in which somebody lives."""
    query = select(Resident.building_id).where(
        Resident.residence_id == residence_id,
        Resident.building_id.is_not(None),
        Resident.removed_at.is_(None),
    )
    return frozenset(key for key in session.scalars(query.distinct()) if key)
