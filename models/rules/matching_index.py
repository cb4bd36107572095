"""Everybody who is accompanied, in a compact form in memory: the first few of 100,000 for a job at once.

It gives exactly the order of ``matching.rank_people`` and no explanation: those who are found are read from
the vault and explained one by one. It holds codes and numbers only, no name and no word; it is made when a
vault is opened, kept up with each change, and dropped when the vault is locked.
"""

from __future__ import annotations

from array import array
from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import date
from functools import lru_cache
from typing import Final

from models.records.ids import ResidentId
from models.rules.distance import PACES, Place, reach_hectometres, straight_line_hectometres
from models.rules.matching_criteria import close_trades, with_margin
from models.rules.matching_facts import CAR_LICENCE, SKILLS, Person
from models.rules.matching_planes import UNKNOWN, Column, Tally, gathered, members, smallest, without
from models.rules.matching_weights import MatchingRules

_EPOCH: Final = date(2000, 1, 1).toordinal()
NUMBERS: Final = (
    "half_days", "not_before", "not_after", "first_transport", "last_transport", "available_from",
    "weekly_minutes", "reach_near", "reach_middle", "reach_longest", "reach_checked",
    *SKILLS, "avoided", "avoided_or_read", "right_until", "turn",
)  # fmt: skip
"""Columns, in the order of ``_numbers``."""


def day_number(day: date) -> int:
    """Return a day as a number of a column; what lies before the year 2000 counts as its first day."""
    return max(0, day.toordinal() - _EPOCH)


class PeopleIndex:
    """People by slot, in the order in which they came.

    Attributes:
        rules: Rules it was made for; other rules need another index.
        everyone: Set of those who are there.
        columns: One for each of ``NUMBERS``.
        tags: Set of those who have a tag: ``wish:K2204``, ``licence:b``…
        places: Set of those who live there.
    """

    def __init__(self, people: Iterable[Person], rules: MatchingRules) -> None:
        """Take everybody in; each ``resident_id`` is set and comes once."""
        self.rules = rules
        self._ids: list[ResidentId] = []
        self._slots: dict[ResidentId, int] = {}
        self._measured: tuple[Place, list[int], int] | None = None
        arrays = [array("i") for _ in NUMBERS]
        tags: dict[str, list[int]] = defaultdict(list)
        places: dict[Place, list[int]] = defaultdict(list)
        for person in people:
            slot = self._new_slot(person)
            for values, number in zip(arrays, _numbers(person, rules), strict=True):
                values.append(number)
            for tag in _tags(person):
                tags[tag].append(slot)
            if person.place is not None:
                places[person.place].append(slot)
        size = len(self._ids)
        self.everyone = (1 << size) - 1
        self.columns = {name: Column(values) for name, values in zip(NUMBERS, arrays, strict=True)}
        self.tags = {tag: gathered(slots, size) for tag, slots in tags.items()}
        self.places = {place: gathered(slots, size) for place, slots in places.items()}

    def __len__(self) -> int:
        return self.everyone.bit_count()

    def put(self, person: Person) -> None:
        """Take somebody in, or what changed of them; they keep their place among equals."""
        slot = self._slots.get(_id(person))
        if slot is None:
            slot = self._new_slot(person)
        self._forget(slot)
        mark = 1 << slot
        self.everyone |= mark
        for name, number in zip(NUMBERS, _numbers(person, self.rules), strict=True):
            self.columns[name].put(slot, number)
        for tag in _tags(person):
            self.tags[tag] = self.tags.get(tag, 0) | mark
        if person.place is not None:
            self.places[person.place] = self.places.get(person.place, 0) | mark

    def remove(self, resident_id: ResidentId) -> None:
        """Leave somebody out; nothing happens when they are not there."""
        slot = self._slots.get(resident_id)
        if slot is not None:
            self._forget(slot)

    def tagged(self, tag: str) -> int:
        """Return those who have a tag."""
        return self.tags.get(tag, 0)

    def distances(self, place: Place) -> tuple[list[int], int]:
        """Return hundreds of metres to a place, binary digits the lowest first, and of whom it is known."""
        if self._measured is not None and self._measured[0] == place:
            return self._measured[1:]
        planes: list[int] = []
        placed = 0
        for home, people in self.places.items():
            placed |= people
            for bit in members(straight_line_hectometres(home, place)):
                while len(planes) <= bit:
                    planes.append(0)
                planes[bit] |= people
        self._measured = place, planes, placed
        return planes, placed

    def first(self, tally: Tally, broken: int, count: int) -> tuple[ResidentId, ...]:
        """Return the first people by cost, then turn, then place; whoever has a broken limit comes last."""
        found: list[ResidentId] = []
        planes = [*reversed(tally.planes), *reversed(self.columns["turn"].planes)]
        for group in (without(self.everyone, broken), self.everyone & broken):
            chosen = members(smallest(planes, min(count - len(found), group.bit_count()), group))
            chosen.sort(key=lambda slot: [plane >> slot & 1 for plane in planes])
            found += [self._ids[slot] for slot in chosen]
        return tuple(found)

    def _new_slot(self, person: Person) -> int:
        key, slot = _id(person), len(self._ids)
        if key in self._slots:
            raise ValueError("somebody comes twice")
        self._slots[key] = slot
        self._ids.append(key)
        return slot

    def _forget(self, slot: int) -> None:
        mark = 1 << slot
        self._measured = None
        self.everyone = without(self.everyone, mark)
        for column in self.columns.values():
            column.put(slot, UNKNOWN)
        self.tags = {tag: without(people, mark) for tag, people in self.tags.items()}
        self.places = {place: without(people, mark) for place, people in self.places.items()}


def _id(person: Person) -> ResidentId:
    if person.resident_id is None:
        raise ValueError("only kept people are compared by thousands")
    return person.resident_id


def _numbers(person: Person, rules: MatchingRules) -> tuple[int, ...]:
    margins, longest = rules.margins, person.max_travel_minutes
    limits = (
        margins.near_minutes,
        margins.middle_minutes,
        longest,
        None if longest is None else with_margin(longest, margins),
    )
    until = person.right_until
    return (
        person.half_days or UNKNOWN,
        *map(_number, (person.not_before, person.not_after, person.first_transport, person.last_transport)),
        UNKNOWN if person.available_from is None else day_number(person.available_from),
        _number(person.weekly_minutes),
        *(_reach(limit, person.modes) for limit in limits),
        *(rank or UNKNOWN for rank in person.french),
        gesture_mask(person.avoided, rules),
        gesture_mask(person.avoided | person.avoided_read, rules),
        UNKNOWN if until is None else day_number(until),
        person.turn,
    )


def gesture_mask(codes: frozenset[str], rules: MatchingRules) -> int:
    """Return gestures as a mask, in the order of the rules; a code the rules do not know is left out."""
    if not codes:
        return 0
    known = list(rules.gestures)
    return sum(1 << known.index(code) for code in codes if code in rules.gestures)


def _number(value: int | None) -> int:
    return UNKNOWN if value is None else value


@lru_cache(maxsize=4096)
def _reach(minutes: int | None, modes: frozenset[str]) -> int:
    if minutes is None or not modes & PACES.keys():
        return UNKNOWN
    return reach_hectometres(minutes, modes)


def _tags(person: Person) -> Iterator[str]:
    """Give what is looked up by name."""
    for name, codes in (
        ("wish", person.wished_jobs),
        ("trade", person.wished_trades),
        ("close", close_trades(person.wished_jobs)),
        ("refuse", person.refused_jobs),
        ("done", person.done_jobs),
        ("licence", person.licences & {CAR_LICENCE}),
        ("right", {person.right_to_work} - {""}),
    ):
        for code in codes:
            yield f"{name}:{code}"
    told = {
        "wishes": bool(person.wished_jobs or person.wished_trades),
        "wish_words": person.has_wish_words,
        "refusals": bool(person.refused_jobs),
        "done": bool(person.done_jobs),
        "done_words": person.has_experience_words,
        "licences": bool(person.licences),
    }
    yield from (tag for tag, is_told in told.items() if is_told)
