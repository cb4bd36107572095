"""Queries on residences, inside a transaction."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from models.entities.places import Residence
from models.entities.residents import Resident
from models.errors import NotFound
from models.records.places import ResidenceRecord


def get(session: Session, residence_id: UUID, *, also_removed: bool = False) -> Residence:
    """Return a residence.

    Raises:
        NotFound: ``residence.not_found``.
    """
    residence = session.get(Residence, residence_id)
    if residence is None or (residence.removed_at is not None and not also_removed):
        raise NotFound("residence.not_found")
    return residence


def residences(session: Session) -> tuple[ResidenceRecord, ...]:
    """Return every residence in use, by name, with how many residents are known there."""
    counts = (
        select(Resident.residence_id, func.count())
        .where(Resident.removed_at.is_(None))
        .group_by(Resident.residence_id)
    )
    known = {row[0]: row[1] for row in session.execute(counts)}
    query = select(Residence).where(Residence.removed_at.is_(None)).order_by(Residence.sort_key)
    return tuple(residence.to_record(known.get(residence.id, 0)) for residence in session.scalars(query))


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
