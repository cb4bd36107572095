"""The rules of matching as data: ``resources/vocabularies/matching.json``, of which teams may edit a copy.

What stays in the code and cannot be edited: a broken limit places after every kept one, what is unknown lies
between what is met and what is not, and widening a limit never costs anything (« personne n’est
inemployable », ``domain.md`` §1.1). Costs put in order; nobody stores or shows them.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Final

from models.errors import InvalidInput, Problem
from models.records.residents import DayPart
from models.rules.matching_facts import LEVELS, PERSON_LIMITS, SKILLS, Criterion, Kind, Outcome
from models.rules.names import fold
from resources import read_text

HIGHEST_COST: Final = 99
MOST_GESTURES: Final = 30
"""One bit each, in a number of 31."""
MINUTES_PER_DAY: Final = 24 * 60
_HIGHEST_MARGIN: Final = 2400


@dataclass(frozen=True, slots=True, kw_only=True)
class Margins:
    """How much is little.

    Attributes:
        missing_weekdays: Up to so many days on which somebody is not free, hours are worth negotiating.
        hour_minutes: Up to this gap an hour of beginning or of end is worth negotiating.
        transport_minutes: Nearer than this to the first or last bus, or waiting so long for the first one
            after a night, the real timetable must be looked at.
        travel_percent: So far beyond the longest accepted journey, a rough time proves nothing.
        near_minutes: A journey up to this is near, up to ``middle_minutes`` it is middling.
        weekly_met_minutes: Difference to the wished week that is none, and that is worth negotiating.
        start_days: Days an employer may wait for.
    """

    missing_weekdays: int
    hour_minutes: int
    transport_minutes: int
    travel_percent: int
    near_minutes: int
    middle_minutes: int
    weekly_met_minutes: int
    weekly_near_minutes: int
    start_days: int


@dataclass(frozen=True, slots=True, kw_only=True)
class MatchingRules:
    """Rules that were checked.

    Attributes:
        costs: Of each outcome of each criterion but what is met, which costs nothing.
        day_parts: (begin, end) of each part of a day, minutes from midnight, the end beyond 24 hours for a
            night; they overlap, for people do not all call the same hours « le matin ».
        french: For each code of ``french_needed``, (index in ``SKILLS``, rank in ``LEVELS``) asked for.
        gestures: Folded beginnings of words by which each gesture is found in a text.
    """

    version: int
    line_order: tuple[Kind, ...]
    costs: dict[Criterion, dict[Outcome, int]]
    margins: Margins
    day_parts: dict[DayPart, tuple[int, int]]
    french: dict[str, tuple[tuple[int, int], ...]]
    gestures: dict[str, tuple[str, ...]]


@lru_cache(maxsize=1)
def default_rules() -> MatchingRules:
    """Return the rules as shipped.

    Raises:
        OSError: The shipped file is missing: the installation is damaged.
    """
    return parse_rules(read_text("vocabularies", "matching.json"))


def parse_rules(text: str) -> MatchingRules:
    """Read and check rules, the shipped ones or a team's copy.

    Raises:
        InvalidInput: ``input.range`` or ``input.required``; ``field`` is the path of what is wrong, e.g.
            ``costs.travel.near``, and is empty when the text is no JSON object.
    """
    try:
        data = json.loads(text)
    except ValueError as error:
        raise InvalidInput((_wrong(""),)) from error
    if not isinstance(data, dict):
        raise InvalidInput((_wrong(""),))
    wanted = ("version", "line_order", "costs", "margins", "day_parts", "french", "gestures")
    problems = [Problem(field=key, code="input.required") for key in wanted if key not in data]
    problems += [_wrong(key) for key in wanted[2:] if not isinstance(data.get(key, {}), dict)]
    if not problems:
        problems = [problem for check in _CHECKS for problem in check(data)]
    if problems:
        raise InvalidInput(tuple(problems))
    return _built(data)


def _wrong(field: str, low: int = 0, high: int = HIGHEST_COST) -> Problem:
    return Problem(field=field, code="input.range", params={"low": low, "high": high})


def _is_number(value: object, high: int) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and 0 <= value <= high


def _check_costs(data: dict[str, Any]) -> list[Problem]:
    found = []
    for criterion in Criterion:
        line = _mapping(data["costs"].get(criterion.value))
        costs = [line.get(key) for key in ("unknown", "near", "far")]
        for key, cost in zip(("unknown", "near", "far"), costs, strict=True):
            if not _is_number(cost, HIGHEST_COST):
                found.append(_wrong(f"costs.{criterion}.{key}"))
        numbers = [cost for cost in costs if isinstance(cost, int)]
        if len(numbers) == len(costs) and not _is_ordered(criterion, *numbers):
            found.append(_wrong(f"costs.{criterion}"))
    return found


def _is_ordered(criterion: Criterion, unknown: int, near: int, far: int) -> bool:
    """Say whether what is unknown is neither an agreement nor a refusal, and near is never worse than far."""
    if not any((unknown, near, far)):
        return True  # a team that does not want this criterion
    is_limit = criterion in PERSON_LIMITS
    return 0 < unknown < far and near <= far and (unknown <= near or not is_limit)


def _check_margins(data: dict[str, Any]) -> list[Problem]:
    margins = data["margins"]
    found = [
        _wrong(f"margins.{key}", high=_HIGHEST_MARGIN)
        for key in Margins.__dataclass_fields__
        if not _is_number(margins.get(key), _HIGHEST_MARGIN)
    ]
    pairs = (("near_minutes", "middle_minutes"), ("weekly_met_minutes", "weekly_near_minutes"))
    if not found:
        found += [_wrong(f"margins.{high}") for low, high in pairs if margins[low] > margins[high]]
    return found


def _check_day_parts(data: dict[str, Any]) -> list[Problem]:
    parts = data["day_parts"]
    read = [_window(parts.get(part.value)) for part in DayPart]
    bad = [_wrong(f"day_parts.{part}") for part, window in zip(DayPart, read, strict=True) if window is None]
    if bad:
        return bad
    covered = {minute % MINUTES_PER_DAY for window in read if window for minute in range(*window)}
    return [] if len(covered) == MINUTES_PER_DAY else [_wrong("day_parts")]


def _window(told: object) -> tuple[int, int] | None:
    """Read ``["21:00", "06:00"]``; the end is the next day's when it is not later."""
    try:
        begin, end = (int(hour) * 60 + int(minute) for hour, minute in (text.split(":") for text in told))  # type: ignore[attr-defined] # what is no list raises, and is refused
    except (TypeError, ValueError, AttributeError):
        return None
    if not (0 <= begin < MINUTES_PER_DAY and 0 <= end <= MINUTES_PER_DAY):
        return None
    return begin, end if end > begin else end + MINUTES_PER_DAY


def _check_french(data: dict[str, Any]) -> list[Problem]:
    return [
        _wrong(f"french.{code}", high=len(LEVELS) - 1)
        for code, asked in data["french"].items()
        if not isinstance(asked, dict)
        or any(skill not in SKILLS or level not in LEVELS[1:] for skill, level in asked.items())
    ]


def _check_gestures(data: dict[str, Any]) -> list[Problem]:
    if len(data["gestures"]) > MOST_GESTURES:
        return [_wrong("gestures", high=MOST_GESTURES)]
    return [
        _wrong(f"gestures.{code}")
        for code, words in data["gestures"].items()
        if not isinstance(words, list) or not all(isinstance(word, str) and fold(word) for word in words)
    ]


def _check_order(data: dict[str, Any]) -> list[Problem]:
    problems = [] if _is_number(data["version"], 10**6) else [_wrong("version")]
    order = data["line_order"]
    if not isinstance(order, list) or sorted(map(str, order)) != sorted(kind.value for kind in Kind):
        problems.append(_wrong("line_order"))
    return problems


_CHECKS: Final = (
    _check_order,
    _check_costs,
    _check_margins,
    _check_day_parts,
    _check_french,
    _check_gestures,
)


def _mapping(value: object) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}


def _built(data: dict[str, Any]) -> MatchingRules:
    costs = {
        criterion: {Outcome.MET: 0}
        | {Outcome(key): data["costs"][criterion.value][key] for key in ("unknown", "near", "far")}
        for criterion in Criterion
    }
    windows = {part: _window(data["day_parts"][part.value]) for part in DayPart}
    return MatchingRules(
        version=data["version"],
        line_order=tuple(map(Kind, data["line_order"])),
        costs=costs,
        margins=Margins(**{key: data["margins"][key] for key in Margins.__dataclass_fields__}),
        day_parts={part: window for part, window in windows.items() if window},
        french={
            code: tuple((SKILLS.index(skill), LEVELS.index(level)) for skill, level in asked.items())
            for code, asked in data["french"].items()
        },
        gestures={code: tuple(map(fold, words)) for code, words in data["gestures"].items()},
    )
