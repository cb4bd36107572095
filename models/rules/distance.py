"""How far work is, without a network: the straight line between two communes, and rough minutes by mode.

Nothing here is a route. The straight line is computed between the centres of two communes (coordinates of the
official geographic code of communes), by the haversine formula on a sphere of the Earth's mean radius (IUGG:
6 371.0088 km), right to about 0.5 %. The minutes are **approximations of our own**: an everyday speed of
each mode, brought down for the detours of real roads (a route is about 1.3 times the straight line), and what
is lost before moving: waiting for the bus, starting the car. Screens say « à vol d’oiseau » and « environ ».
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from math import asin, cos, radians, sin, sqrt
from typing import Final

EARTH_RADIUS_KM: Final = 6371.0088
SHORTEST_HECTOMETRES: Final = 20
"""Two kilometres: below, the centres of communes say nothing of where people live and work."""


@dataclass(frozen=True, slots=True)
class Place:
    """A commune, as a point.

    Attributes:
        commune: Code of the official geographic code, e.g. ``44109``; never a postcode.
        latitude: Degrees, north positive (WGS 84).
        longitude: Degrees, east positive.
    """

    commune: str
    latitude: float
    longitude: float


@dataclass(frozen=True, slots=True)
class Pace:
    """How fast a mode goes along the straight line.

    Attributes:
        lost_minutes: Before moving and after: waiting, walking to the stop, parking.
        town_km_h: Kilometres of straight line in an hour, over the first ten kilometres.
        beyond_km_h: And beyond: main roads, regional trains and coaches.
    """

    lost_minutes: int
    town_km_h: int
    beyond_km_h: int


TOWN_HECTOMETRES: Final = 100
PACES: Final = {
    "walking": Pace(0, 4, 4),
    "bicycle": Pace(2, 11, 11),
    "electric_bicycle": Pace(2, 14, 14),
    "public_transport": Pace(12, 15, 50),
    "car": Pace(5, 24, 60),
    "motorbike": Pace(3, 26, 60),
    "licence_free_car": Pace(5, 20, 28),
    "carpool": Pace(10, 24, 60),
    "none": Pace(0, 4, 4),
}
"""By code of the vocabulary ``travel_mode``; without any means one walks. Approximations, see above."""


def straight_line_km(one: Place, other: Place) -> float:
    """Return the length of the straight line (great circle) between two places, kilometres."""
    north, south = radians(one.latitude), radians(other.latitude)
    half_turn = sin((south - north) / 2) ** 2
    half_turn += cos(north) * cos(south) * sin(radians(other.longitude - one.longitude) / 2) ** 2
    return 2 * EARTH_RADIUS_KM * asin(min(1.0, sqrt(half_turn)))


def straight_line_hectometres(one: Place, other: Place) -> int:
    """Return the straight line in hundreds of metres, never under ``SHORTEST_HECTOMETRES``."""
    return max(SHORTEST_HECTOMETRES, round(straight_line_km(one, other) * 10))


def rough_minutes(hectometres: int, mode: str) -> int:
    """Return about how long a one-way journey takes, minutes rounded up.

    Args:
        hectometres: Straight line, hundreds of metres.
        mode: Code of ``PACES``.

    Raises:
        KeyError: No pace is known for this mode.
    """
    pace = PACES[mode]
    town = min(hectometres, TOWN_HECTOMETRES)
    way = 6 * (town * pace.beyond_km_h + (hectometres - town) * pace.town_km_h)
    return pace.lost_minutes - (-way // (pace.town_km_h * pace.beyond_km_h))


def quickest(hectometres: int, modes: Iterable[str]) -> tuple[int, str] | None:
    """Return (rough minutes, mode) of the quickest known mode; None when none is known."""
    return min(((rough_minutes(hectometres, mode), mode) for mode in modes if mode in PACES), default=None)


def reach_hectometres(minutes: int, modes: Iterable[str]) -> int:
    """Return the longest straight line that fits in a journey, hundreds of metres; 0 when none does.

    It is the exact inverse of ``rough_minutes``: ``quickest(d, modes)`` is within ``minutes`` if and only if
    ``d`` is within this reach.
    """
    return max(0, max((_reach(minutes, PACES[mode]) for mode in modes if mode in PACES), default=0))


def _reach(minutes: int, pace: Pace) -> int:
    way = (minutes - pace.lost_minutes) * pace.town_km_h * pace.beyond_km_h
    town = way // (6 * pace.beyond_km_h)
    if town <= TOWN_HECTOMETRES:
        return town
    left = way - 6 * TOWN_HECTOMETRES * pace.beyond_km_h
    return TOWN_HECTOMETRES + left // (6 * pace.town_km_h)
