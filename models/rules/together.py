"""Two changes of one content brought together, field by field: what somebody else wrote is never lost."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, fields, is_dataclass, replace
from typing import Any, Final, Generic, TypeVar, cast

from models.records.plans import LocalText
from models.records.timetable import Timetable
from models.rules.line_together import GONE, LineTriple, merged_lines

D = TypeVar("D")

_GROUPS: Final = (
    ("residence_id", "building_id", "room"),
    ("birth_year", "birth_date"),
    ("naf_code", "naf_version"),
    ("next_step", "next_step_on", "next_step_at", "next_step_place", "next_step_way"),
    ("weekly_minutes", "timetable"),
    ("begins_at", "ends_at"),
    ("answered_on", "answer"),
)
"""Fields that say nothing, or something wrong, without each other: they change as one."""
_WHOLE: Final = (LocalText, Timetable)
"""Parts that change as one: the translation of one text under another one would be a lie."""


@dataclass(frozen=True, slots=True)
class Clash:
    """A field, or a line of a list, that both changed and not to the same.

    Attributes:
        path: Name of the field in ``Together.typed``; dotted inside a part, with the number of the line.
        present: Its present value; ``GONE``: the line was taken out.
        typed: What was wanted; ``GONE``: that the line be taken out. It stays, since it was changed.
    """

    path: str
    present: object
    typed: object


@dataclass(frozen=True, slots=True)
class Together(Generic[D]):
    """Two changes of one content brought together.

    Attributes:
        content: With what was wanted wherever nobody else changed it; elsewhere as it is at present.
        typed: The same, with what was wanted wherever both changed it.
        told: What both changed, and not to the same.
    """

    content: D
    typed: D
    told: tuple[Clash, ...] = ()

    @property
    def clashes(self) -> tuple[str, ...]:
        """Names of the fields that both changed."""
        return tuple(clash.path for clash in self.told)


def together(present: D, base: D, wanted: D) -> Together[D]:
    """Bring what was wanted onto what is there.

    Args:
        present: What is there now.
        base: What was there when the change began.
        wanted: What the change makes of ``base``.
    """
    content: dict[str, Any] = {}
    typed: dict[str, Any] = {}
    told: list[Clash] = []
    for names in _units(present):
        now, old, new = (_values(one, names) for one in (present, base, wanted))
        if new == old:
            continue
        if now in (old, new):
            content |= new
            typed |= new
        elif len(names) == 1 and _has_parts(*(side[names[0]] for side in (now, old, new))):
            name = names[0]
            part = _parts_together(now[name], old[name], new[name])
            content[name], typed[name] = part.content, part.typed
            told += _inside(name, part.told)
        else:
            typed |= new
            told += [Clash(name, now[name], new[name]) for name in names if now[name] != new[name]]
    return Together(
        content=cast("D", replace(cast("Any", present), **content)),
        typed=cast("D", replace(cast("Any", present), **typed)),
        told=tuple(told),
    )


def _parts_together(now: Any, old: Any, new: Any) -> Together[Any]:
    return _lists_together(now, old, new) if isinstance(now, tuple) else together(now, old, new)


def _lists_together(now: tuple[Any, ...], old: tuple[Any, ...], new: tuple[Any, ...]) -> Together[Any]:
    """Bring two changes of a list together; where lines are told, they are numbered as in ``typed``."""
    content: list[object] = []
    typed: list[object] = []
    told: list[Clash] = []
    for line in merged_lines(now, old, new):
        both = _lines_together(line) if isinstance(line, LineTriple) else Together(line, line)
        told += _inside(str(len(typed)), both.told)
        content += [] if both.content is GONE else [both.content]
        typed.append(both.typed)
    return Together(tuple(content), tuple(typed), tuple(told))


def _lines_together(line: LineTriple) -> Together[Any]:
    if _has_parts(line.now, line.old, line.new):
        return together(line.now, line.old, line.new)
    clash = Clash("", line.now, line.new)
    return Together(line.now, line.now if line.new is GONE else line.new, (clash,))


def _inside(name: str, told: Iterable[Clash]) -> list[Clash]:
    return [replace(clash, path=f"{name}.{clash.path}".rstrip(".")) for clash in told]


def caught_up(base: D, present: D, names: Iterable[str]) -> D:
    """Return what a change is based on once the present values of some fields, dotted or not, were shown."""
    wanted = {name.partition(".")[0] for name in names}
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


def _has_parts(*values: object) -> bool:
    """Tell whether a value has fields of its own, or lines, on every side."""
    first = values[0]
    if not all(type(value) is type(first) for value in values):
        return False
    if isinstance(first, tuple):
        return True
    return is_dataclass(first) and not isinstance(first, (*_WHOLE, type))
