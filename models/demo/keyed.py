"""Drafts that get the keys of a batch before they are written."""

from __future__ import annotations

from dataclasses import replace

from models.demo.batch import Batch
from models.records.employers import EmployerDraft
from models.records.ids import BuildingId, ContactId, EmployerId, HallId, ResidenceId, SiteId
from models.records.places import BuildingDraft, HallDraft, ResidenceDraft


def residence_with_keys(draft: ResidenceDraft, batch: Batch) -> ResidenceDraft:
    """Give a residence, its buildings and its halls their keys."""
    buildings = tuple(
        BuildingDraft(
            building_id=BuildingId(batch.new_key()),
            name=building.name,
            halls=tuple(
                HallDraft(hall_id=HallId(batch.new_key()), name=hall.name, opening_hours=hall.opening_hours)
                for hall in building.halls
            ),
        )
        for building in draft.buildings
    )
    return replace(draft, residence_id=ResidenceId(batch.new_key()), buildings=buildings)


def employer_with_keys(draft: EmployerDraft, batch: Batch) -> EmployerDraft:
    """Give an employer, its sites and its people their keys."""
    return replace(
        draft,
        employer_id=EmployerId(batch.new_key()),
        sites=tuple(replace(site, site_id=SiteId(batch.new_key())) for site in draft.sites),
        contacts=tuple(replace(contact, contact_id=ContactId(batch.new_key())) for contact in draft.contacts),
    )
