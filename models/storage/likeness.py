"""Files that may be of one person: kept under keys with the file, found by keys, compared one by one.

What is compared is kept beside the file in the same transaction, like the words of the search, so that a new
file is checked against 100,000 others by a few look-ups.
"""

from __future__ import annotations

import json
from array import array
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from itertools import combinations
from typing import Any, Final, NamedTuple
from uuid import UUID

from sqlalchemy import Connection, or_, select
from sqlalchemy.orm import Session

from models.entities.duplicates import OtherPerson
from models.entities.residents import Resident
from models.records.duplicates import Identity, Likeness, Traits
from models.records.residents import ResidentDraft
from models.rules.likeness_keys import RULES_VERSION, asked_keys, kept_keys, name_key, traits_of

_DONE: Final = "likeness_rules"
"""Setting: version of the rules under which every file is kept."""
_MOST_PER_KEY: Final = 100
_MOST_KEYS: Final = 60
"""The sharpest keys come last."""
_MOST_NAMESAKES: Final = 64
_AT_ONCE: Final = 500
_MOST_TOGETHER: Final = 40
"""A key that gathers more files says too little to compare them all with one another."""
_SHIFT, _MASK = 32, 0xFFFF_FFFF
_NOT_KEPT: Final = """
    SELECT number, first_name, last_name, birth_date, birth_year, phone, email, residence_id, room, sex
    FROM resident WHERE removed_at IS NULL AND number NOT IN (SELECT number FROM likeness) LIMIT ?
"""


class Found(NamedTuple):
    """A file that may be of the same person."""

    number: int
    likeness: Likeness


def identity_of(source: Resident | ResidentDraft) -> Identity:
    """Return what of a file tells a person from another."""
    year = source.birth_year
    return Identity(
        first_name=source.first_name,
        last_name=source.last_name,
        birth_date=source.birth_date,
        birth_years=(year, year) if year else None,
        phone=source.phone,
        email=source.email,
        residence=source.residence_id.hex if source.residence_id else "",
        room=source.room,
        sex=source.sex,
    )


def put(connection: Connection, number: int, traits: Traits) -> None:
    """Keep a file to be compared with others; the same again changes nothing."""
    text = _written(traits)
    known = connection.exec_driver_sql("SELECT traits FROM likeness WHERE number = ?", (number,)).scalar()
    if known == text:
        return
    if known is not None:
        take_out(connection, number)
    _insert(connection, [(number, text, kept_keys(traits))])


def take_out(connection: Connection, number: int) -> None:
    """Compare a file with others no more, and keep nothing of what was compared."""
    kept = connection.exec_driver_sql('SELECT "keys" FROM likeness WHERE number = ?', (number,)).scalar()
    if kept is not None:
        keys = [(key, number) for key in array("q", kept)]
        if keys:
            connection.exec_driver_sql('DELETE FROM likeness_key WHERE "key" = ? AND number = ?', keys)
        connection.exec_driver_sql("DELETE FROM likeness WHERE number = ?", (number,))


def put_file(session: Session, resident: Resident) -> None:
    """Bring what is compared in line with a file as it is now; call it after any change, removal included."""
    connection = session.connection()
    if resident.removed_at is None:
        put(connection, resident.number, traits_of(identity_of(resident)))
    else:
        take_out(connection, resident.number)


def find(connection: Connection, traits: Traits, skipped: Iterable[int] = ()) -> list[Found]:
    """Return the files that may be of the same person, the likeliest first.

    Args:
        connection: Of the transaction.
        traits: Of the file being looked at.
        skipped: Numbers of files left out: its own, those known to be of somebody else or not to be seen.
    """
    from models.rules.likeness import compare  # noqa: PLC0415  (loads a library: not before a file is written)

    namesakes = _namesakes(connection, traits)
    numbers = _meeting(connection, traits).difference(skipped)
    found = [
        Found(number, compare(traits, other, namesakes)) for number, other in _traits(connection, numbers)
    ]
    likely = [one for one in found if one.likeness.level is not None]
    return sorted(likely, key=lambda one: (-one.likeness.weight, one.number))


def of_file(connection: Connection, number: int) -> Traits | None:
    """Return what is compared of a file; None for one that is not kept."""
    return next((traits for _, traits in _traits(connection, (number,))), None)


def all_pairs(
    connection: Connection, is_wanted: Callable[[], bool] = lambda: True
) -> Iterator[tuple[int, int, Likeness]]:
    """Compare every file with those it shares a key with, each pair once.

    Slow on many files (half a minute for 100,000), so not on the thread of the screen.

    Args:
        connection: Of the transaction.
        is_wanted: Asked now and then; False ends it early.
    """
    from models.rules.likeness import compare  # noqa: PLC0415  (see ``find``)

    pairs = _meeting_pairs(connection, is_wanted)
    for start in range(0, len(pairs), _AT_ONCE):
        if not is_wanted():
            return
        chunk = [(pair >> _SHIFT, pair & _MASK) for pair in pairs[start : start + _AT_ONCE]]
        traits = dict(_traits(connection, {number for pair in chunk for number in pair}))
        for first, second in chunk:
            yield first, second, compare(traits[first], traits[second])


def _meeting_pairs(connection: Connection, is_wanted: Callable[[], bool]) -> array[int]:
    """Return the pairs of files that share a key, in order, two numbers in one."""
    pairs = array("q")
    grouped = (
        'SELECT group_concat(number) FROM likeness_key WHERE "key" % 2 = 0 '
        'GROUP BY "key" HAVING count(*) BETWEEN 2 AND ?'
    )
    for row in connection.exec_driver_sql(grouped, (_MOST_TOGETHER,)):
        if not is_wanted():
            return array("q")
        numbers = sorted(map(int, row[0].split(",")))
        pairs.extend(first << _SHIFT | second for first, second in combinations(numbers, 2))
    for number, traits in _without_year(connection):
        if not is_wanted():
            return array("q")
        others = _meeting(connection, traits).difference((number,))
        pairs.extend(min(number, other) << _SHIFT | max(number, other) for other in others)
    return array("q", sorted(set(pairs)))


def _without_year(connection: Connection) -> list[tuple[int, Traits]]:
    """Return the files whose year of birth is not known: they meet files of every year."""
    query = "SELECT number, traits FROM likeness WHERE json_array_length(traits, '$[3]') = 0"
    return [(number, _read(text)) for number, text in connection.exec_driver_sql(query)]


# What is behind -----------------------------------------------------------------------------------------


def is_behind(connection: Connection) -> bool:
    """Say whether files of before, or kept under other rules, are still to be kept under keys."""
    done = connection.exec_driver_sql("SELECT value FROM setting WHERE name = ?", (_DONE,)).scalar()
    return done != str(RULES_VERSION)


def begin_again(connection: Connection) -> None:
    """Forget what other rules made."""
    connection.exec_driver_sql("DELETE FROM likeness_key")
    connection.exec_driver_sql("DELETE FROM likeness")


def catch_up(connection: Connection) -> int:
    """Keep some of the files that are not kept yet; return how many. With none left, that is noted."""
    rows = [
        (row[0], _written(traits), kept_keys(traits))
        for row in connection.exec_driver_sql(_NOT_KEPT, (_AT_ONCE,))
        for traits in (traits_of(_identity(row)),)
    ]
    _insert(connection, rows)
    if not rows:
        connection.exec_driver_sql(
            "INSERT OR REPLACE INTO setting (name, value) VALUES (?, ?)", (_DONE, str(RULES_VERSION))
        )
    return len(rows)


def _identity(row: Sequence[Any]) -> Identity:
    _, first_name, last_name, born, year, phone, email, place, room, sex = row
    return Identity(
        first_name=first_name,
        last_name=last_name,
        birth_date=date.fromisoformat(born) if born else None,
        birth_years=(year, year) if year else None,
        phone=phone,
        email=email,
        residence=place.hex() if place else "",
        room=room,
        sex=sex,
    )


# Of somebody else ---------------------------------------------------------------------------------------


def others_of(session: Session, resident_id: UUID) -> frozenset[UUID]:
    """Return the files that somebody said are of somebody else than this one."""
    query = select(OtherPerson.resident_id, OtherPerson.other_id).where(
        or_(OtherPerson.resident_id == resident_id, OtherPerson.other_id == resident_id)
    )
    return frozenset(key for pair in session.execute(query) for key in pair if key != resident_id)


def pair_of(one: UUID, other: UUID) -> tuple[UUID, UUID]:
    """Return two ids in the order in which a decision about both is kept."""
    return (one, other) if one.bytes < other.bytes else (other, one)


def numbers_of(connection: Connection, ids: Iterable[UUID]) -> list[int]:
    """Return the numbers of files."""
    keys = [key.bytes for key in ids]
    marks = ", ".join("?" * len(keys))
    query = f"SELECT number FROM resident WHERE id IN ({marks})"  # noqa: S608  (marks only)
    return [row[0] for row in connection.exec_driver_sql(query, tuple(keys))]


# Rows ---------------------------------------------------------------------------------------------------


def rows_of(
    identities: Iterable[tuple[int, Identity]],
) -> tuple[list[tuple[int, str, bytes]], list[tuple[int, int]]]:
    """Return how many new files are kept: rows of ``likeness``, and of ``likeness_key`` in its order."""
    found = [(number, traits_of(identity)) for number, identity in identities]
    kept = [(number, _written(traits), kept_keys(traits)) for number, traits in found]
    files = [(number, text, array("q", keys).tobytes()) for number, text, keys in kept]
    return files, sorted({(key, number) for number, _, keys in kept for key in keys})


def _insert(connection: Connection, rows: Sequence[tuple[int, str, tuple[int, ...]]]) -> None:
    if not rows:
        return
    connection.exec_driver_sql(
        'INSERT INTO likeness (number, traits, "keys") VALUES (?, ?, ?)',
        [(number, text, array("q", keys).tobytes()) for number, text, keys in rows],
    )
    # In the order of the table: half the time of any other.
    keys = sorted((key, number) for number, _, found in rows for key in found)
    if keys:
        connection.exec_driver_sql('INSERT OR IGNORE INTO likeness_key ("key", number) VALUES (?, ?)', keys)


def _meeting(connection: Connection, traits: Traits) -> set[int]:
    """Return the numbers of the files that share a key, in one question."""
    keys = asked_keys(traits)[-_MOST_KEYS:]
    if not keys:
        return set()
    one = f'SELECT number FROM (SELECT number FROM likeness_key WHERE "key" = ? LIMIT {_MOST_PER_KEY:d})'  # noqa: S608
    query = " UNION ALL ".join([one] * len(keys))
    return {row[0] for row in connection.exec_driver_sql(query, keys)}


def _namesakes(connection: Connection, traits: Traits) -> int | None:
    key = name_key(traits)
    if key is None:
        return None
    query = 'SELECT count(*) FROM (SELECT 1 FROM likeness_key WHERE "key" = ? LIMIT ?)'
    return int(connection.exec_driver_sql(query, (key, _MOST_NAMESAKES)).scalar_one())


def _traits(connection: Connection, numbers: Iterable[int]) -> Iterator[tuple[int, Traits]]:
    wanted = tuple(numbers)
    if not wanted:
        return
    marks = ", ".join("?" * len(wanted))
    query = f"SELECT number, traits FROM likeness WHERE number IN ({marks})"  # noqa: S608  (marks only)
    for number, text in connection.exec_driver_sql(query, wanted):
        yield number, _read(text)


def _written(traits: Traits) -> str:
    return json.dumps(traits, ensure_ascii=False, separators=(",", ":"))


def _read(text: str) -> Traits:
    parts: Any = (tuple(value) if isinstance(value, list) else value for value in json.loads(text))
    return Traits(*parts)
