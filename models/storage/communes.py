"""Queries on communes and on which of them addresses are in, inside a transaction."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, NamedTuple
from uuid import UUID

from sqlalchemy import Connection

from models.records.communes import CommuneLine, CommunesState, PlacedAddress, PlaceKind
from models.rules.communes import commune_key, possible
from models.rules.distance import Place

MOST_SHOWN = 100
_BATCH = 5_000
_ADDRESSES = """
    SELECT id, 'residence', name, '', postcode, city FROM residence WHERE removed_at IS NULL
    UNION ALL
    SELECT site.id, 'site', employer.trade_name || CASE employer.trade_name WHEN '' THEN employer.legal_name
        ELSE '' END, site.name, site.postcode, site.city
    FROM site JOIN employer ON employer.id = site.employer_id
    WHERE site.removed_at IS NULL AND employer.removed_at IS NULL
    ORDER BY 2, 3, 4
"""


class _Known(NamedTuple):
    """A commune of the list."""

    code: str
    name: str
    place: Place


class _Lists(NamedTuple):
    """What an address is looked up in."""

    chosen: dict[UUID, str]
    by_postcode: dict[str, list[_Known]]
    by_key: dict[str, list[_Known]]
    by_code: dict[str, _Known]


def count(connection: Connection) -> int:
    """Return how many communes the list has."""
    return int(connection.exec_driver_sql("SELECT count(DISTINCT code) FROM commune").scalar_one())


def replace_all(connection: Connection, lines: Sequence[CommuneLine]) -> None:
    """Put another list in the place of the one that is there; what was chosen by hand stays."""
    connection.exec_driver_sql("DELETE FROM commune")
    rows = [
        (line.code, line.postcode, line.name, commune_key(line.name), line.latitude, line.longitude)
        for line in sorted(lines, key=lambda line: (line.code, line.postcode))
    ]
    for start in range(0, len(rows), _BATCH):
        connection.exec_driver_sql(
            "INSERT INTO commune (code, postcode, name, key, latitude, longitude) VALUES (?, ?, ?, ?, ?, ?)",
            rows[start : start + _BATCH],
        )


def choose(connection: Connection, place_id: UUID, code: str) -> None:
    """Keep the commune of an address as somebody chose it; an empty code forgets the choice."""
    connection.exec_driver_sql("DELETE FROM place_commune WHERE place_id = ?", (place_id.bytes,))
    if code:
        connection.exec_driver_sql(
            "INSERT INTO place_commune (place_id, code) VALUES (?, ?)", (place_id.bytes, code)
        )


def places(connection: Connection) -> dict[UUID, Place]:
    """Return where each residence and each site is, of those whose commune is known."""
    lists = _lists(connection)
    found = ((address.place_id, lists.by_code.get(address.commune)) for address in _placed(connection, lists))
    return {place_id: known.place for place_id, known in found if known is not None}


def state(connection: Connection) -> CommunesState:
    """Return how much is known, and the addresses that want a choice or had one."""
    addresses = list(_placed(connection, _lists(connection)))
    open_ones = [address for address in addresses if not address.commune]
    chosen = [address for address in addresses if address.commune and address.is_chosen]
    return CommunesState(
        count=count(connection),
        unplaced=tuple([*open_ones, *chosen][:MOST_SHOWN]),
        unplaced_count=len(open_ones),
        address_count=len(addresses),
    )


def named(connection: Connection, text: str, limit: int = 20) -> tuple[tuple[str, str], ...]:
    """Return code and name of the communes whose name or postcode begins so, in the order of names."""
    start = commune_key(text)
    if not start:
        return ()
    rows = connection.exec_driver_sql(
        "SELECT DISTINCT code, name || ' (' || substr(code, 1, 2) || ')' FROM commune "
        "WHERE key >= ? AND key < ? OR postcode = ? ORDER BY key, code LIMIT ?",
        (start, f"{start}\U0010ffff", text.strip(), limit),
    )
    return tuple((code, name) for code, name in rows)


def _placed(connection: Connection, lists: _Lists) -> Iterator[PlacedAddress]:
    for raw, kind, name, part, postcode, city in connection.exec_driver_sql(_ADDRESSES):
        place_id = UUID(bytes=raw)
        chosen = lists.chosen.get(place_id, "")
        choices = _possible(lists, postcode.strip(), city)
        code = chosen or (choices[0][0] if len(choices) == 1 else "")
        known = lists.by_code.get(code)
        yield PlacedAddress(
            place_id=place_id,
            kind=PlaceKind(kind),
            name=" · ".join(filter(None, (name, part))),
            postcode=postcode,
            city=city,
            commune=code,
            commune_name=known.name if known is not None else "",
            is_chosen=bool(chosen),
            choices=choices if len(choices) > 1 or chosen else (),
        )


def _possible(lists: _Lists, postcode: str, city: str) -> tuple[tuple[str, str], ...]:
    """Return the communes of an address; a postcode of large senders (CEDEX) has none of its own."""
    under = lists.by_postcode.get(postcode, ())
    if under:
        return possible(city, ((known.code, known.name) for known in under))
    called = lists.by_key.get(commune_key(city), ()) if city else ()
    return tuple({known.code: known.name for known in called if known.code[:2] == postcode[:2]}.items())


def _lists(connection: Connection) -> _Lists:
    chosen = {
        UUID(bytes=raw): code
        for raw, code in connection.exec_driver_sql("SELECT place_id, code FROM place_commune")
    }
    rows = _rows_wanted(connection, set(chosen.values()))
    by_postcode: dict[str, list[_Known]] = defaultdict(list)
    by_key: dict[str, list[_Known]] = defaultdict(list)
    by_code: dict[str, _Known] = {}
    for code, postcode, name, key, latitude, longitude in rows:
        known = _Known(code, name, Place(code, latitude, longitude))
        by_postcode[postcode].append(known)
        by_key[key].append(known)
        by_code.setdefault(code, known)
    return _Lists(chosen, by_postcode, by_key, by_code)


def _rows_wanted(connection: Connection, codes: Iterable[str]) -> Iterator[Any]:
    """Give the rows that an address may be in: of its postcode, of its department's code or chosen."""
    wanted = {row[4].strip() for row in connection.exec_driver_sql(_ADDRESSES)}
    departments = {postcode[:2] for postcode in wanted} | {code[:2] for code in codes}
    for department in sorted(filter(None, departments)):
        yield from connection.exec_driver_sql(
            "SELECT code, postcode, name, key, latitude, longitude FROM commune "
            "WHERE code >= ? AND code < ? OR postcode >= ? AND postcode < ?",
            (department, f"{department}\U0010ffff", department, f"{department}\U0010ffff"),
        )
