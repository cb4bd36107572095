"""What is offered of places: the dwellings of a building, the actions somebody may have come by."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

from models.records.ids import ResidenceId
from ui.outreach.outreach_words import action_title

if TYPE_CHECKING:
    from controllers.workspace import Workspace
    from models.records.ids import HallId
    from models.records.places import BuildingDraft


def dwellings_of(workspace: Workspace, residence_id: object, building_id: object) -> tuple[str, ...]:
    """Return the dwellings of a building; of the whole residence while nobody said which building."""
    found = [building for building in _buildings(workspace, residence_id) if building.dwellings]
    chosen = [building for building in found if building.building_id == building_id]
    return tuple(name for building in (chosen or found) for name in building.dwellings)


def dwellings_near(workspace: Workspace, hall_id: HallId | None) -> tuple[str, ...]:
    """Return the dwellings of the residence of a hall, those of its own building first."""
    hall = workspace.residents.hall(hall_id)
    if hall is None:
        return ()
    buildings = _buildings(workspace, hall.residence_id)
    here = [one for one in buildings if any(place.hall_id == hall_id for place in one.halls)]
    others = [one for one in buildings if one not in here]
    return tuple(name for building in (*here, *others) for name in building.dwellings)


def actions_near(workspace: Workspace, residence_id: object) -> list[tuple[object, str]]:
    """Return the actions under way in a residence or everywhere, as a list offers them."""
    found = workspace.outreach.under_way(
        ResidenceId(residence_id) if isinstance(residence_id, UUID) else None
    )
    return [(one.outreach_id, action_title(one.content)) for one in found]


def _buildings(workspace: Workspace, residence_id: object) -> tuple[BuildingDraft, ...]:
    return workspace.residents.buildings(ResidenceId(residence_id)) if isinstance(residence_id, UUID) else ()
