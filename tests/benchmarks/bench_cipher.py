"""The price of encryption: the same statements on an encrypted database and on one in clear, in turn.

Both are opened with the same settings and a cache that holds the whole file; only the key differs.
"""

from __future__ import annotations

import random
import secrets
import statistics
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from sqlcipher3 import dbapi2

from models.storage import engine
from tests.benchmarks.rounds import Line, compared, in_turn

if TYPE_CHECKING:
    from sqlcipher3.dbapi2 import Connection

_LOOKUPS, _SEARCHES, _INSERTS, _COMMITS = 5000, 200, 20_000, 40
_CACHE_KIB = 128 * 1024
_SYLLABLES = (
    "ba",
    "ko",
    "li",
    "mé",
    "na",
    "ro",
    "sa",
    "ti",
    "vu",
    "za",
    "dja",
    "fou",
    "gué",
    "hou",
    "kha",
    "lo",
)
_TABLE = "CREATE TABLE person (number INTEGER PRIMARY KEY, name TEXT, room TEXT, note TEXT)"
_WORDS = "CREATE VIRTUAL TABLE word USING fts5(words, content='', prefix='1 2 3')"
_INSERT = "INSERT INTO person (name, room, note) VALUES (?, ?, ?)"


def cipher(rounds: int, residents: int) -> list[Line]:
    """Compare lookups, full text, inserts and commits."""
    people = _people(residents)
    with tempfile.TemporaryDirectory() as folder:
        ours = _filled(_encrypted(Path(folder) / "encrypted.db"), people)
        plain = _filled(_in_clear(Path(folder) / "plain.db"), people)
        lines = [
            _line(
                "5,000 lookups by number, CPU",
                partial(_look_up, residents=residents),
                (ours, plain),
                rounds,
                1.3,
            ),
            _line("200 full-text searches, CPU", _search, (ours, plain), rounds, 1.3),
            _line("20,000 rows inserted, CPU", partial(_insert, people=people), (ours, plain), rounds, 1.6),
            _commits(ours, plain, rounds),
        ]
        ours.close()
        plain.close()
    return lines


def _line(
    name: str,
    act: Callable[[Connection], float],
    pair: tuple[Connection, Connection],
    rounds: int,
    allowed: float,
) -> Line:
    ours, plain = pair
    mine, theirs = in_turn(partial(act, ours), partial(act, plain), rounds)
    return compared(name, mine, theirs, allowed, "encrypted : in clear")


def _people(count: int) -> list[tuple[str, str, str]]:
    chance = random.Random(5)  # noqa: S311  (names, not secrets)
    draw = partial(chance.choices, _SYLLABLES)
    return [
        (f"{''.join(draw(k=3))} {''.join(draw(k=4))}", f"B {number % 900}", " ".join(draw(k=40)))
        for number in range(count)
    ]


def _encrypted(path: Path) -> Connection:
    path.touch()
    return engine.connect(path, secrets.token_hex(32))


def _in_clear(path: Path) -> Connection:
    """Open as ours is opened, but for the key."""
    connection = dbapi2.connect(str(path), isolation_level=None, cached_statements=256)
    for name, value, expected in engine._settings():
        engine.keep_setting(connection, name, value, expected)
    return connection


def _filled(connection: Connection, people: list[tuple[str, str, str]]) -> Connection:
    engine.keep_setting(connection, "cache_size", str(-_CACHE_KIB), -_CACHE_KIB)
    connection.execute("BEGIN")
    connection.execute(_TABLE)
    connection.execute(_WORDS)
    connection.executemany(_INSERT, people)
    connection.executemany(
        "INSERT INTO word (rowid, words) VALUES (?, ?)",
        ((row, person[0]) for row, person in enumerate(people, 1)),
    )
    connection.execute("COMMIT")
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    connection.execute("SELECT sum(length(note)) FROM person").fetchall()  # the cache holds the file
    return connection


def _look_up(connection: Connection, residents: int) -> float:
    chance = random.Random(6)  # noqa: S311  (rows, not secrets)
    numbers = [chance.randrange(1, residents + 1) for _ in range(_LOOKUPS)]
    begun = time.process_time()
    for number in numbers:
        connection.execute("SELECT * FROM person WHERE number = ?", (number,)).fetchone()
    return time.process_time() - begun


def _search(connection: Connection) -> float:
    chance = random.Random(7)  # noqa: S311  (words, not secrets)
    words = ["".join(chance.choices(_SYLLABLES, k=2)) for _ in range(_SEARCHES)]
    begun = time.process_time()
    for word in words:
        connection.execute("SELECT rowid FROM word WHERE word MATCH ? LIMIT 600", (f'"{word}"*',)).fetchall()
    return time.process_time() - begun


def _insert(connection: Connection, people: list[tuple[str, str, str]]) -> float:
    (last,) = connection.execute("SELECT max(number) FROM person").fetchone()
    begun = time.process_time()
    connection.execute("BEGIN IMMEDIATE")
    connection.executemany(_INSERT, people[:_INSERTS])
    connection.execute("COMMIT")
    spent = time.process_time() - begun
    connection.execute("DELETE FROM person WHERE number > ?", (last,))
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    return spent


def _commits(ours: Connection, plain: Connection, rounds: int) -> Line:
    """Commit in turn, one by one: most of it is waiting for a disk that others use too."""
    mine: list[float] = []
    theirs: list[float] = []
    for _ in range(rounds):
        times: list[tuple[float, float]] = [
            (_commit(ours, number), _commit(plain, number)) for number in range(1, _COMMITS + 1)
        ]
        mine.append(statistics.median(pair[0] for pair in times))
        theirs.append(statistics.median(pair[1] for pair in times))
    return compared("a small commit with fsync, wall", mine, theirs, 1.5, "encrypted : in clear")


def _commit(connection: Connection, number: int) -> float:
    """Return what one small commit takes, wall seconds; a value that is there already would not be written."""
    begun = time.perf_counter()
    connection.execute("BEGIN IMMEDIATE")
    connection.execute("UPDATE person SET room = ? WHERE number = ?", (secrets.token_hex(4), number))
    connection.execute("COMMIT")
    return time.perf_counter() - begun
