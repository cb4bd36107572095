"""The invented communes of the demo: no official list is shipped, teams bring in their own."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from models.rules.communes import commune_key, read_communes
from resources import path

if TYPE_CHECKING:
    from models.demo.batch import Batch
    from models.records.communes import CommuneLine
    from models.records.ids import ResidenceId

SAMPLE = path("data", "demo_communes.csv")
"""In our own format (``models.rules.communes``): an example to look at, too."""


@cache
def sample() -> tuple[CommuneLine, ...]:
    """Return the invented communes.

    Raises:
        OSError: The installation is damaged.
    """
    return read_communes(SAMPLE.read_bytes()).lines


def add_communes(batch: Batch) -> None:
    """Add every invented commune."""
    for line in sample():
        batch.commune.add(
            code=line.code,
            postcode=line.postcode,
            name=line.name,
            key=commune_key(line.name),
            latitude=line.latitude,
            longitude=line.longitude,
        )


def add_choice(batch: Batch, residence_id: ResidenceId | None, postcode: str) -> None:
    """Add that somebody chose the commune of a residence."""
    code = next((line.code for line in sample() if line.postcode == postcode), "")
    if residence_id is not None and code:
        batch.place_commune.add(place_id=residence_id, code=code)
