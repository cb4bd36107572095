"""Names as a hall hears them: many origins, combined at random, of nobody in particular."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from models.demo.chance import Chance
from models.demo.origins import ORIGINS, Origin
from models.demo.scripts import NATIVE_SPELLINGS

_BY_CODE: Final = {origin.code: origin for origin in ORIGINS}
_AS_OFTEN_AS_MET: Final = tuple(origin for origin in ORIGINS for _ in range(origin.weight))


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonName:
    """An invented person's name and where it was drawn from."""

    origin: Origin
    first_name: str
    last_name: str


def draw_name(chance: Chance, origin_code: str = "") -> PersonName:
    """Combine a first and a last name of one origin.

    One person in four bears two family names; one in twelve writes their own in two scripts, where a spelling
    is known.

    Args:
        chance: Where the luck comes from: the same seed gives the same names.
        origin_code: Draw from this pool; empty draws the pool as well.

    Raises:
        KeyError: No such pool.
    """
    origin = _BY_CODE[origin_code] if origin_code else chance.pick(_AS_OFTEN_AS_MET)
    first_name = chance.pick(origin.first_names)
    last_name = chance.pick(origin.last_names)
    if chance.below(4) == 0:
        last_name = _double(last_name, chance.pick(origin.last_names))
    native = NATIVE_SPELLINGS.get(first_name, "")
    if native and chance.below(12) == 0:
        first_name = f"{first_name} {native}"
    return PersonName(origin=origin, first_name=first_name, last_name=last_name)


def _double(last_name: str, other: str) -> str:
    """Join two family names, as many people bear; never the same one twice."""
    return last_name if other == last_name else f"{last_name}-{other}"
