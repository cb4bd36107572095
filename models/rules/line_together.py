"""Two changes of one list brought together, line by line: each line is known by its id, or by its words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from typing import Any, Final

from models.records.employers import ContactDraft, JobTask, SiteDraft
from models.records.pathway import StepDraft
from models.records.places import BuildingDraft, HallDraft
from models.records.plans import CheckPointLine, LeverLine, LocalText, ObjectiveLine, RampStep, TaskLine

GONE: Final = object()
"""In the place of a line that was taken out."""
_ALIKE: Final = 0.6
"""Share of the letters that two texts have in common when one is the other, corrected."""


@dataclass(frozen=True, slots=True)
class LineTriple:
    """A line that both changed, or that one changed and the other took out.

    Attributes:
        now: As it is at present; ``GONE``.
        old: As it was when the change began.
        new: As the change wants it; ``GONE``.
    """

    now: object
    old: object
    new: object


@dataclass(slots=True)
class _Side:
    """What became of each line, and what was added before each; the last entry: at the end."""

    became: list[object]
    added: list[list[object]] = field(default_factory=list)


def merged_lines(
    now: Sequence[object], old: Sequence[object], new: Sequence[object]
) -> list[object | LineTriple]:
    """Return the lines of both changes in order, with a ``LineTriple`` where they touched the same line.

    A line that only one of them changed, added or took out is as that one left it; what both added alike is
    there once.

    Args:
        now: The lines at present.
        old: The lines when the change began.
        new: What the change makes of ``old``.
    """
    theirs, mine = _side(old, now), _side(old, new)
    known = Counter(line for lines in theirs.added for line in lines)
    found: list[object | LineTriple] = []
    for index in range(len(old) + 1):
        found += theirs.added[index]
        for line in mine.added[index]:
            if known[line]:
                known[line] -= 1
            else:
                found.append(line)
        if index < len(old):
            found += _one(theirs.became[index], old[index], mine.became[index])
    return found


def _one(now: object, old: object, new: object) -> list[object | LineTriple]:
    if now in (new, old):
        return [] if new is GONE else [new]
    if new == old:
        return [] if now is GONE else [now]
    return [LineTriple(now, old, new)]


def _side(old: Sequence[object], lines: Sequence[object]) -> _Side:
    side = _Side(became=[GONE] * len(old), added=[[] for _ in range(len(old) + 1)])
    matcher = SequenceMatcher(None, old, lines, autojunk=False)
    for tag, first, last, start, end in matcher.get_opcodes():
        if tag == "equal":
            side.became[first:last] = lines[start:end]
        else:
            _follow(side, old, range(first, last), lines[start:end])
    return side


def _follow(side: _Side, old: Sequence[object], block: range, lines: Sequence[object]) -> None:
    """Find again, in order, the lines of a block that were changed; the others came or went."""
    place = 0
    for index in block:
        found = next((n for n in range(place, len(lines)) if _is_same(old[index], lines[n])), None)
        if found is not None:
            side.added[index] += lines[place:found]
            side.became[index] = lines[found]
            place = found + 1
    side.added[block.stop] += lines[place:]


def _is_same(line: object, other: object) -> bool:
    name = _NAMES.get(type(line))
    if name is None or type(line) is not type(other):
        return False
    one, two = name(line), name(other)
    if isinstance(one, str) and isinstance(two, str):
        return bool(one and two) and SequenceMatcher(None, one, two).ratio() >= _ALIKE
    return one is not None and one == two


def _words(local: LocalText) -> str:
    return local.text or local.phrase


_NAMES: Final[Mapping[type, Callable[[Any], object]]] = {
    BuildingDraft: lambda line: line.building_id,
    CheckPointLine: lambda line: line.code,
    ContactDraft: lambda line: line.contact_id,
    HallDraft: lambda line: line.hall_id,
    JobTask: lambda line: line.task,
    LeverLine: lambda line: _words(line.lever),
    LocalText: _words,
    ObjectiveLine: lambda line: _words(line.aim),
    RampStep: lambda line: line.from_week,
    SiteDraft: lambda line: line.site_id,
    StepDraft: lambda line: line.step_id,
    TaskLine: lambda line: _words(line.task),
}
"""What a line is recognised by after it was changed; lines of other kinds change by coming and going."""
