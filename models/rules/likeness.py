"""How much two identities look like one person, and why, in codes that screens turn into words.

Each fact adds or takes away weight (as Fellegi and Sunter, *A theory for record linkage*, 1969: what is rare
among strangers weighs more); the level follows from the sum, and never decides anything by itself. A first
name that is another one holds the level down, whatever else agrees: twins and families share the rest.

The weights were set on one seed of the synthetic files of ``tests/rules/labelled_files.py`` and are reported
on others; they were not set on files of persons.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import log2
from typing import Final

from rapidfuzz.distance import OSA

from models.records.duplicates import AGAINST, Level, Likeness, Reason, Traits
from models.rules.likeness_keys import is_day_known
from models.rules.name_likeness import ALIKE, CLOSE, SAME_SOUND, Names, names_of

_CERTAIN: Final = 11.5
_PROBABLE: Final = 4.6
_POSSIBLE: Final = 2.0
_LEVELS: Final = (Level.CERTAIN, Level.PROBABLE, Level.POSSIBLE, None)

_Fact = tuple[float, Reason | None]


def compare(one: Traits, other: Traits, namesakes: int | None = None) -> Likeness:
    """Compare two identities.

    Args:
        one: Of a file.
        other: Of another one.
        namesakes: How many files have a name that sounds like the first: a rare name says more; None: not
            known.
    """
    names = names_of(one, other)
    facts = [_name_fact(names), *_birth_facts(one, other), *_sign_facts(one, other)]
    if namesakes is not None and names.worst >= CLOSE and names.paired > 1:
        facts.append((_rarity(namesakes), None))
    weight = sum(points for points, _ in facts)
    level = _level(weight)
    if names.is_first_other:
        # Brothers, twins, a couple. Only a nickname with everything else the same passes.
        facts.append((0.0, Reason.OTHER_FIRST_NAME))
        level = Level.POSSIBLE if level is not None and _is_one_person(one, other) else None
    if level is Level.CERTAIN and not _is_proved(one, other):
        level = Level.PROBABLE
    return Likeness(level, weight, _told(facts))


def _rarity(namesakes: int) -> float:
    return max(-1.5, min(1.0, 1.2 - 0.4 * log2(namesakes + 1)))


def _level(weight: float) -> Level | None:
    if weight >= _CERTAIN:
        return Level.CERTAIN
    if weight >= _PROBABLE:
        return Level.PROBABLE
    return Level.POSSIBLE if weight >= _POSSIBLE else None


def _told(facts: Sequence[_Fact]) -> tuple[Reason, ...]:
    """Return what speaks for it, the heaviest first, then what speaks against it."""
    told = sorted(((points, reason) for points, reason in facts if reason), key=lambda fact: -fact[0])
    pro = [reason for _, reason in told if reason not in AGAINST]
    contra = [reason for _, reason in told if reason in AGAINST]
    return tuple(dict.fromkeys(pro + contra))


def _is_one_person(one: Traits, other: Traits) -> bool:
    same_sign = one.phone and one.phone == other.phone
    return bool(same_sign and is_day_known(one.birth) and one.birth == other.birth)


def _is_proved(one: Traits, other: Traits) -> bool:
    """Say whether two facts beside the name agree: a name and a year alone are shared by many."""
    day = is_day_known(one.birth) and is_day_known(other.birth) and sorted(one.birth) == sorted(other.birth)
    year = bool(one.birth and other.birth and one.birth[0] == other.birth[0])
    sign = bool((one.phone and one.phone == other.phone) or (one.email and one.email == other.email))
    door = bool(one.room and one.room == other.room and one.place == other.place)
    return day or (year and (sign or door)) or (sign and door)


# Names ------------------------------------------------------------------------------------------------------


def _name_fact(names: Names) -> _Fact:
    """Weigh two names: alike in every word, in some, in none."""
    if not names.paired:
        return 0.0, None
    if names.worst < ALIKE:
        return (-6.0 if names.is_first_other else -2.0), None
    missing = 1.5 * min(names.left, 2)
    if names.paired == 1:
        points = 4.0 - 8.0 * (1.0 - names.mean) - missing
    else:
        points = 5.0 - 16.0 * (1.0 - names.mean) - missing + min(1.0, 0.5 * (names.paired - 2))
    if names.is_swapped:
        return points, Reason.SWAPPED_NAME
    return points, _name_reason(names)


def _name_reason(names: Names) -> Reason:
    if names.mean == 1.0:
        return Reason.PART_OF_NAME if names.left or names.paired == 1 else Reason.SAME_NAME
    if names.worst >= SAME_SOUND - 0.06:
        return Reason.SOUNDS_ALIKE
    return Reason.CLOSE_NAME


# Birth ------------------------------------------------------------------------------------------------------


def _birth_facts(one: Traits, other: Traits) -> list[_Fact]:
    if len(one.birth) > 1 and len(other.birth) > 1:
        return [_dates(one.birth, other.birth)]
    if one.birth and other.birth:
        return [_years(one.birth[0], other.birth[0])]
    if one.years and other.years:
        meets = one.years[0] <= other.years[1] and other.years[0] <= one.years[1]
        return [(2.0, Reason.SAME_AGE_BAND) if meets else (-6.0, Reason.OTHER_BIRTH)]
    return []


def _dates(one: tuple[int, ...], other: tuple[int, ...]) -> _Fact:
    if one == other:
        return (9.0, Reason.SAME_BIRTH_DATE) if is_day_known(one) else (5.8, Reason.SAME_BIRTH_YEAR)
    if one[0] == other[0] and one[1:] == other[:0:-1]:
        return 6.0, Reason.SWAPPED_BIRTH_DATE
    agreeing = sum(mine == theirs for mine, theirs in zip(one, other, strict=True))
    if agreeing == 2:  # noqa: PLR2004  (of year, month and day)
        return 3.3, Reason.CLOSE_BIRTH_DATE
    if one[0] == other[0] and not (is_day_known(one) and is_day_known(other)):
        return 4.0, Reason.SAME_BIRTH_YEAR
    return (-1.5 if one[0] == other[0] else -7.0), Reason.OTHER_BIRTH


def _years(one: int, other: int) -> _Fact:
    apart = abs(one - other)
    if apart == 0:
        return 4.7, Reason.SAME_BIRTH_YEAR
    return (1.0, Reason.CLOSE_BIRTH_YEAR) if apart == 1 else (-7.0, Reason.OTHER_BIRTH)


# Telephone, door, sex ---------------------------------------------------------------------------------------


def _sign_facts(one: Traits, other: Traits) -> list[_Fact]:
    facts: list[_Fact] = []
    if one.phone and other.phone:
        facts.append(_phone(one.phone, other.phone))
    if one.email and one.email == other.email:
        facts.append((5.5, Reason.SAME_EMAIL))
    if one.place and other.place:
        facts.append(_door(one, other))
    if one.sex and other.sex:
        facts.append((0.2, None) if one.sex == other.sex else (-4.0, Reason.OTHER_SEX))
    return facts


def _phone(one: str, other: str) -> _Fact:
    if one == other:
        return 5.5, Reason.SAME_PHONE
    is_slip = len(one) == len(other) and OSA.distance(one, other) == 1
    return (3.2, Reason.CLOSE_PHONE) if is_slip else (-1.5, None)


def _door(one: Traits, other: Traits) -> _Fact:
    if one.place != other.place:
        return -3.0, None
    if one.room and one.room == other.room:
        return 2.5, Reason.SAME_ROOM
    return (0.8 if one.room and other.room else 1.2), Reason.SAME_RESIDENCE
