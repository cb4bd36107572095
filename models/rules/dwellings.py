"""In which building somebody lives, as far as a room or the hall where they are met tells it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from models.rules.names import fold

if TYPE_CHECKING:
    from models.records.ids import BuildingId
    from models.records.places import ResidenceDraft


def building_of(place: ResidenceDraft, room: str, presumed: BuildingId | None) -> BuildingId | None:
    """Return the one building that has a room of that name, else the one that is presumed.

    Args:
        place: The residence, with the dwellings that the team listed.
        room: As typed; case and accents count for nothing.
        presumed: The building of the hall where the person was met.
    """
    wanted = fold(room)
    found = [
        building.building_id
        for building in place.buildings
        if wanted and any(fold(name) == wanted for name in building.dwellings)
    ]
    return found[0] if len(found) == 1 else presumed
