"""Residences, their buildings and their halls."""

from __future__ import annotations

from dataclasses import dataclass

from models.records.ids import BuildingId, HallId, ResidenceId


@dataclass(frozen=True, slots=True, kw_only=True)
class HallDraft:
    """A hall where walk-in hours are held.

    Attributes:
        opening_hours: Words, as shown on the curtain: « mardi et jeudi, 14 h à 16 h ».
    """

    hall_id: HallId | None = None
    name: str = ""
    opening_hours: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class BuildingDraft:
    """One building of a residence.

    Attributes:
        dwellings: Names of its dwellings or rooms, where the team wants the list: « B 101 ».
    """

    building_id: BuildingId | None = None
    name: str = ""
    halls: tuple[HallDraft, ...] = ()
    dwellings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ResidenceDraft:
    """A residence as it is typed; ``name`` alone is compulsory."""

    residence_id: ResidenceId | None = None
    name: str = ""
    street: str = ""
    postcode: str = ""
    city: str = ""
    buildings: tuple[BuildingDraft, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ResidenceRecord:
    """A residence as it is kept; every id inside ``content`` is set."""

    residence_id: ResidenceId
    content: ResidenceDraft


@dataclass(frozen=True, slots=True, kw_only=True)
class HallPlace:
    """One hall and the residence it is in.

    Attributes:
        opening_hours: As written by the team, e.g. ``mardi 14 h – 17 h``.
        building_id: The building it is in.
    """

    hall_id: HallId
    hall_name: str
    opening_hours: str
    residence_id: ResidenceId
    residence_name: str
    building_id: BuildingId
