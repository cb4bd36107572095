"""Two changes of one content brought together, field by field: what somebody else wrote is never lost."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, fields, is_dataclass, replace
from typing import Any, Final, Generic, TypeVar, cast

from models.records.plans import LocalText
from models.records.timetable import Timetable

D = TypeVar("D")

_GROUPS: Final = (
    ("residence_id", "building_id", "room"),
    ("birth_year", "birth_date"),
    ("naf_code", "naf_version"),
    ("next_step", "next_step_on"),
    ("weekly_minutes", "timetable"),
)
"""Fields that say nothing, or something wrong, without each other: they change as one."""
_WHOLE: Final = (LocalText, Timetable)
"""Parts that change as one: the translation of one text under another one would be a lie."""


@dataclass(frozen=True, slots=True)
class Together(Generic[D]):
    """Two changes of one content brought together.

    Attributes:
        content: With what was wanted wherever nobody else changed it; elsewhere as it is at present.
        typed: The same, with what was wanted wherever both changed it.
        clashes: Names of the fields that both changed, and not to the same; dotted inside a part.
    """

    content: D
    typed: D
    clashes: tuple[str, ...]


def together(present: D, base: D, wanted: D) -> Together[D]:
    """Bring what was wanted onto what is there.

    Args:
        present: What is there now.
        base: What was there when the change began.
        wanted: What the change makes of ``base``.
    """
    content: dict[str, Any] = {}
    typed: dict[str, Any] = {}
    clashes: list[str] = []
    for names in _units(present):
        now, old, new = (_values(one, names) for one in (present, base, wanted))
        if new == old:
            continue
        if now in (old, new):
            content |= new
            typed |= new
        elif _is_part(names, now, old, new):
            name = names[0]
            part = together(now[name], old[name], new[name])
            content[name], typed[name] = part.content, part.typed
            clashes += [f"{name}.{clash}" for clash in part.clashes]
        else:
            typed |= new
            clashes += [name for name in names if now[name] != new[name]]
    return Together(
        content=cast("D", replace(cast("Any", present), **content)),
        typed=cast("D", replace(cast("Any", present), **typed)),
        clashes=tuple(clashes),
    )


def caught_up(base: D, present: D, names: Iterable[str]) -> D:
    """Return what a change is based on once the present values of some fields were shown."""
    wanted = set(names)
    values: dict[str, Any] = {}
    for unit in _units(base):
        if wanted.intersection(unit):
            values |= _values(present, unit)
    return cast("D", replace(cast("Any", base), **values))


def left_alone(wanted: D, base: D, names: Iterable[str]) -> D:
    """Return a change that does not touch some fields."""
    known = {field.name for field in fields(cast("Any", wanted))}
    values = {name: getattr(base, name) for name in names if name in known}
    return cast("D", replace(cast("Any", wanted), **values))


def _units(record: object) -> Iterator[tuple[str, ...]]:
    names = [field.name for field in fields(cast("Any", record))]
    grouped = {name for group in _GROUPS for name in group}
    for group in _GROUPS:
        if unit := tuple(name for name in group if name in names):
            yield unit
    for name in names:
        if name not in grouped:
            yield (name,)


def _values(record: object, names: tuple[str, ...]) -> dict[str, Any]:
    return {name: getattr(record, name) for name in names}


def _is_part(names: tuple[str, ...], *sides: Mapping[str, Any]) -> bool:
    """Tell whether a field is a part with fields of its own, on every side."""
    if len(names) > 1:
        return False
    values = [side[names[0]] for side in sides]
    first = values[0]
    return (
        is_dataclass(first)
        and not isinstance(first, (*_WHOLE, type))
        and all(type(value) is type(first) for value in values)
    )
