"""Communes with their coordinates, and where residences and workplaces are found among them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID


@dataclass(frozen=True, slots=True, kw_only=True)
class CommuneLine:
    """One commune under one postcode, as a file gives it.

    Attributes:
        code: Of the official geographic code: ``44109``, ``2A004``; never a postcode.
        name: As the file writes it.
        postcode: Five digits.
        latitude: Of its centre, degrees, north positive (WGS 84).
        longitude: Degrees, east positive.
    """

    code: str
    name: str
    postcode: str
    latitude: float
    longitude: float


class PlaceKind(StrEnum):
    """What is somewhere."""

    RESIDENCE = "residence"
    SITE = "site"


@dataclass(frozen=True, slots=True, kw_only=True)
class PlacedAddress:
    """An address, and the commune it is in.

    Attributes:
        place_id: Of the residence or of the site.
        name: Of the residence, or of the employer and the site.
        commune: Code; empty: not found, or several are possible.
        commune_name: Its name.
        is_chosen: Somebody chose it; else it follows from the postcode and the town.
        choices: Code and name of those that are possible, where there are several.
    """

    place_id: UUID
    kind: PlaceKind
    name: str
    postcode: str
    city: str
    commune: str = ""
    commune_name: str = ""
    is_chosen: bool = False
    choices: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class CommunesState:
    """How much is known of communes.

    Attributes:
        count: Communes of the list that was imported; 0: none was.
        unplaced: Addresses without a commune, or for which one was chosen by hand; the first of them.
        unplaced_count: How many have no commune.
        address_count: Of all addresses.
    """

    count: int = 0
    unplaced: tuple[PlacedAddress, ...] = ()
    unplaced_count: int = 0
    address_count: int = 0
