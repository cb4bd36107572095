"""Straight lines are those of the globe, rough minutes are round figures that never mislead by their order."""

from __future__ import annotations

import pytest

from models.records.settings import Term
from models.rules.distance import (
    PACES,
    Place,
    quickest,
    reach_hectometres,
    rough_minutes,
    straight_line_hectometres,
    straight_line_km,
)
from models.rules.vocabularies import default_vocabulary

NANTES = Place("44109", 47.2184, -1.5536)
SAINT_NAZAIRE = Place("44184", 47.2806, -2.2104)


@pytest.mark.parametrize(
    ("one", "other", "km"),
    [
        ((0, 0), (0, 1), 111.195),  # a degree of the equator
        ((0, 0), (0, 180), 20015.114),  # half the globe
        ((89, 0), (89, 180), 222.390),  # over the pole
        ((10, 179.5), (10, -179.5), 109.505),  # over the line of dates
        ((48.8566, 2.3522), (45.7640, 4.8357), 391.499),  # Paris - Lyon
        ((43.2965, 5.3698), (50.6292, 3.0573), 833.918),  # Marseille - Lille
    ],
)
def test_the_straight_line_is_that_of_the_globe(
    one: tuple[float, float], other: tuple[float, float], km: float
) -> None:
    there = straight_line_km(Place("a", *one), Place("b", *other))

    assert there == pytest.approx(km, abs=0.002)
    assert straight_line_km(Place("b", *other), Place("a", *one)) == pytest.approx(there)


def test_inside_one_commune_two_kilometres_are_counted() -> None:
    assert straight_line_km(NANTES, NANTES) == 0
    assert straight_line_hectometres(NANTES, NANTES) == 20


@pytest.mark.parametrize(
    ("hectometres", "mode", "minutes"),
    [
        (20, "walking", 30),
        (20, "none", 30),
        (41, "bicycle", 25),
        (73, "public_transport", 42),
        (73, "car", 24),
        (73, "carpool", 29),
        (501, "public_transport", 101),
        (501, "car", 71),
    ],
)
def test_rough_minutes(hectometres: int, mode: str, minutes: int) -> None:
    assert rough_minutes(hectometres, mode) == minutes


def test_every_way_of_travelling_has_its_pace() -> None:
    told: tuple[Term, ...] = default_vocabulary("travel_mode")

    assert {term.code for term in told} == set(PACES)


def test_the_quickest_mode_is_the_one_told() -> None:
    metres = straight_line_hectometres(NANTES, SAINT_NAZAIRE)

    assert quickest(metres, ("walking", "public_transport")) == (101, "public_transport")
    assert quickest(metres, ()) is None
    assert quickest(metres, ("flying_carpet",)) is None


def test_a_reach_is_the_exact_inverse_of_the_minutes() -> None:
    for mode in PACES:
        for minutes in range(0, 200, 7):
            reach = reach_hectometres(minutes, (mode,))
            assert rough_minutes(reach + 1, mode) > minutes
            assert reach == 0 or rough_minutes(reach, mode) <= minutes
