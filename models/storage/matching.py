"""Reads what matching compares, and nothing else, of many people or of one; inside a transaction.

Left out: files in the bin, files that are set aside whoever asks, people who left, and, as long as they work,
people who were hired: the screens say so.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final, NamedTuple
from uuid import UUID

from models.entities.profile import clock
from models.records.barriers import BarrierRecord, BarrierState
from models.records.dated_papers import DatedPaperDraft, PaperAnswer, PaperKind
from models.records.ids import ResidentId
from models.records.people import Right
from models.records.profile import FrenchLevel, FrenchSkill, LineKind, ProfileDraft, ToldLine
from models.records.residents import AvailabilitySlot, DayPart, ResidentStage
from models.rules.distance import Place
from models.rules.matching_facts import Person
from models.rules.matching_index import day_number
from models.rules.matching_inputs import licences_in, person_of
from models.rules.matching_weights import MatchingRules
from models.rules.rights import may

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from models.storage.store import Transaction

CHUNK: Final = 250
AT_WORK: Final = (ResidentStage.HIRED.value, ResidentStage.PLAN_SIGNED.value)
_COMPARED: Final = (
    "removed_at IS NULL AND restriction IS NULL AND stage NOT IN "
    f"('{ResidentStage.LEFT.value}', '{AT_WORK[0]}', '{AT_WORK[1]}')"
)
# Of words it is enough to know that there are some.
_FILE: Final = (
    "number, id, residence_id, substr(wishes, 1, 1), wished_trades, substr(refusals, 1, 1), "
    "substr(experiences, 1, 1), availability, substr(hours_note, 1, 1), available_from, "
    "wanted_weekly_minutes, travel_modes, max_travel_minutes"
)
_HOURS: Final = ("first_transport_at", "last_transport_at", "not_before", "not_after")


class WhereTo(NamedTuple):
    """What is the same for everybody.

    Attributes:
        places: Where residences and sites are.
        today: Local day.
    """

    rules: MatchingRules
    places: Mapping[UUID, Place]
    today: date


@dataclass(slots=True)
class _Told:
    """What stands beside one file."""

    lines: dict[str, list[ToldLine]] = field(default_factory=lambda: defaultdict(list))
    french: dict[str, str] = field(default_factory=dict)
    once: list[tuple[Any, ...]] = field(default_factory=list)
    papers: list[DatedPaperDraft] = field(default_factory=list)
    licences: dict[str, str] = field(default_factory=dict)
    proposed_on: str = ""


def left_out(connection: Connection) -> int:
    """Return how many people are accompanied and not compared, because they work."""
    listed = (  # read from the index of the lists, which is much narrower than the table
        "SELECT count(*) FROM resident INDEXED BY ix_resident_line "
        "WHERE removed_at IS NULL AND stage IN (?, ?)"
    )
    aside = (
        "SELECT count(*) FROM resident INDEXED BY ix_resident_restricted "
        "WHERE restriction IS NOT NULL AND removed_at IS NULL AND stage IN (?, ?)"
    )
    counts = [
        int(connection.exec_driver_sql(statement, AT_WORK).scalar_one()) for statement in (listed, aside)
    ]
    return counts[0] - counts[1]


def chunk(
    transaction: Transaction, where: WhereTo, after: int, size: int = CHUNK
) -> tuple[list[Person], int]:
    """Return the next people by number, and the last number looked at; 0: there were no more.

    Args:
        transaction: To read in.
        where: What is the same for everybody.
        after: Number after which to go on; 0 begins.
        size: Most files to look at.
    """
    columns = _columns(transaction)
    statement = f"SELECT {columns} FROM resident WHERE number > ? AND {_COMPARED} ORDER BY number LIMIT ?"  # noqa: S608  (own names)
    rows = transaction.connection.exec_driver_sql(statement, (after, size)).all()
    return list(_people(transaction.connection, rows, where)), rows[-1][0] if rows else 0


def people(transaction: Transaction, where: WhereTo, ids: Iterable[UUID]) -> list[Person]:
    """Return those of these people who are compared, in the order asked for."""
    wanted = list(ids)
    found: dict[ResidentId | None, Person] = {}
    for start in range(0, len(wanted), CHUNK):
        keys = [key.bytes for key in wanted[start : start + CHUNK]]
        columns = _columns(transaction)
        statement = f"SELECT {columns} FROM resident WHERE id IN ({_marks(keys)}) AND {_COMPARED}"  # noqa: S608  (own names)
        rows = transaction.connection.exec_driver_sql(statement, tuple(keys)).all()
        found.update((person.resident_id, person) for person in _people(transaction.connection, rows, where))
    return [found[key] for key in map(ResidentId, wanted) if key in found]


def _columns(transaction: Transaction) -> str:
    """Return the columns that whoever acts may read; health is not even asked for."""
    reads = may(transaction.actor, Right.READ_SENSITIVE)
    return f"{_FILE}, functional_limits" if reads else f"{_FILE}, ''"


def _people(connection: Connection, rows: Sequence[Sequence[Any]], where: WhereTo) -> Iterator[Person]:
    told = _told(connection, [row[1] for row in rows])
    nothing = _Told()
    for row in rows:
        yield _person(row, told.get(row[1], nothing), where)


def _person(row: Sequence[Any], told: _Told, where: WhereTo) -> Person:
    residence = UUID(bytes=row[2]) if row[2] else None
    profile = ProfileDraft(
        resident_id=ResidentId(UUID(bytes=row[1])),
        wishes=row[3],
        wished_trades=_strings(row[4]),
        refusals=row[5],
        experiences=row[6],
        availability=_slots(row[7]),
        hours_note=row[8],
        available_from=_day(row[9]),
        wanted_weekly_minutes=row[10],
        functional_limits=row[13],
        travel_modes=_strings(row[11]),
        max_travel_minutes=row[12],
        wish_lines=tuple(told.lines.get(LineKind.WISH, ())),
        refusal_lines=tuple(told.lines.get(LineKind.REFUSAL, ())),
        experience_lines=tuple(told.lines.get(LineKind.EXPERIENCE, ())),
        french=tuple(
            FrenchLevel(skill=FrenchSkill(skill), level=level) for skill, level in told.french.items()
        ),
        **_once(told.once),
    )
    proposed_on = _day(told.proposed_on)
    return person_of(
        profile,
        where.rules,
        today=where.today,
        place=where.places.get(residence) if residence else None,
        papers=told.papers,
        licences=_licences(told.licences),
        turn=day_number(proposed_on) if proposed_on else 0,
    )


def _told(connection: Connection, keys: list[bytes]) -> dict[bytes, _Told]:
    found: dict[bytes, _Told] = defaultdict(_Told)
    if not keys:
        return found
    for key, kind, words, rome in _beside(
        connection, "kind, substr(words, 1, 1), rome_code", "told_line", keys, "removed_at IS NULL"
    ):
        found[key].lines[kind].append(ToldLine(words=words, rome_code=rome))
    for key, skill, level in _beside(
        connection, "skill, level", "french_level", keys, order="noted_at, skill"
    ):
        found[key].french[skill] = level
    columns = f"{', '.join(_HOURS)}, substr(travel_zone, 1, 1), lower(hex(id)), absorbed"
    for row in _beside(connection, columns, "profile", keys, order="updated_at DESC, id"):
        found[row[0]].once.append(tuple(row[1:]))
    wanted = f"removed_at IS NULL AND kind IN ('{PaperKind.RIGHT_TO_WORK}', '{PaperKind.DRIVING_LICENCE}')"
    for key, *paper in _beside(connection, "kind, answer, expires_on, seen_on", "dated_paper", keys, wanted):
        found[key].papers.append(_paper(*paper))
    for key, code, state in _beside(
        connection, "code, state", "barrier_mark", keys, "code LIKE 'mobility.%'", "noted_at, number"
    ):
        found[key].licences[code] = state
    for key, proposed_on in _beside(connection, "proposed_on", "proposal", keys, "removed_at IS NULL"):
        found[key].proposed_on = max(found[key].proposed_on, proposed_on)
    return found


def _beside(  # noqa: PLR0917  (what a query is made of)
    connection: Connection, columns: str, table: str, keys: list[bytes], when: str = "1", order: str = "1"
) -> Iterator[Any]:
    statement = (
        f"SELECT resident_id, {columns} FROM {table} "  # noqa: S608  (own names)
        f"WHERE resident_id IN ({_marks(keys)}) AND {when} ORDER BY {order}"
    )
    yield from connection.exec_driver_sql(statement, tuple(keys)).all()


def _marks(keys: Sequence[object]) -> str:
    return ",".join("?" * len(keys))


def _once(rows: list[tuple[Any, ...]]) -> dict[str, Any]:
    """Bring together what is told once, the newest first, as ``models.storage.profile`` does."""
    absorbed = {key for row in rows for key in _strings(row[6])}
    kept = [row for row in rows if row[5] not in absorbed]
    hours = {
        name: next((clock(row[place]) for row in kept if row[place]), None)
        for place, name in enumerate(_HOURS)
    }
    return {**hours, "travel_zone": next((row[4] for row in kept if row[4]), "")}


def _paper(kind: str, answer: str, expires_on: str | None, seen_on: str | None) -> DatedPaperDraft:
    return DatedPaperDraft(
        kind=PaperKind(kind), answer=PaperAnswer(answer), expires_on=_day(expires_on), seen_on=_day(seen_on)
    )


def _licences(states: dict[str, str]) -> frozenset[str]:
    if not states:
        return frozenset()
    return licences_in(BarrierRecord(code=code, state=BarrierState(state)) for code, state in states.items())


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


@lru_cache(maxsize=4096)
def _strings(text: str) -> tuple[str, ...]:
    return tuple(json.loads(text))


@lru_cache(maxsize=4096)
def _slots(text: str) -> tuple[AvailabilitySlot, ...]:
    return tuple(
        AvailabilitySlot(weekday=slot["weekday"], part=DayPart(slot["part"])) for slot in json.loads(text)
    )
