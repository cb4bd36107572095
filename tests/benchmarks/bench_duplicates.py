"""One new file checked against all the others, and how that grows from a thousand files to a hundred thousand.

The limit is one look-up in the index of telephones that any program must make to know the number; a plain
scan, which reads every file and compares nothing, is told beside.
"""

from __future__ import annotations

import gc
import statistics
import time
from collections.abc import Callable

from sqlalchemy import Connection

from controllers.session import SessionController
from controllers.tasks import InlineTasks
from models.clock import utc_now
from models.records.duplicates import Traits
from models.storage import likeness
from models.storage.store import Store
from tests.benchmarks.rounds import Line, percentile
from tests.benchmarks.vaults import PASSPHRASE, big_vault

_ASKED = 200
_ALLOWED_S = 0.005
_MICRO = 1_000_000
_MOST_LOOKUPS = 60.0
"""A check asks three questions and compares what they give; a look-up asks one and compares nothing."""
_SMALL = 1_000
_LOOKUP = 'SELECT number FROM likeness_key WHERE "key" = ? LIMIT 20'
_SCAN = "SELECT number, traits FROM likeness"
_MOST_GROWTH = 12.0
"""Times more for a hundred times as many files: more namesakes are compared, nothing is scanned."""


def duplicates(rounds: int, residents: int) -> list[Line]:
    """Compare a new file with a thousand others, then with all of them."""
    small, few_looks, _ = _measured(min(_SMALL, residents), rounds)
    large, many_looks, scans = _measured(residents, rounds)
    growth = statistics.median(large) / statistics.median(small)
    lookup = statistics.median(many_looks)
    return [
        Line(
            name=f"new file against {min(_SMALL, residents)}, CPU p50",
            figure=statistics.median(small) * _MICRO,
            unit="µs",
            limit=statistics.median(few_looks) * _MICRO,
        ),
        Line(
            name=f"new file against {residents}, CPU p50",
            figure=statistics.median(large) * _MICRO,
            unit="µs",
            limit=lookup * _MICRO,
            ratio=statistics.median(large) / lookup,
            allowed=_MOST_LOOKUPS,
        ),
        Line(
            name="   p99, CPU",
            figure=percentile(large, 0.99) * _MICRO,
            unit="µs",
            allowed=_ALLOWED_S * _MICRO,
        ),
        Line(
            name=f"   growth, {residents // _SMALL} times as many files",
            figure=statistics.median(large) * _MICRO,
            unit="µs",
            limit=statistics.median(small) * _MICRO,
            ratio=growth,
            allowed=_MOST_GROWTH,
        ),
        Line(
            name="   beside a plain scan of all files",
            figure=statistics.median(large) * _MICRO,
            unit="µs",
            limit=statistics.median(scans) * _MICRO,
            ratio=statistics.median(large) / statistics.median(scans),
            allowed=1.0,
        ),
    ]


def _measured(count: int, rounds: int) -> tuple[list[float], list[float], list[float]]:
    """Return the CPU seconds of checks, of single look-ups, and of plain scans."""
    session = SessionController(InlineTasks(), utc_now)
    workspace = session.open_now(big_vault(count), PASSPHRASE)
    try:
        store: Store = workspace.duplicates._store
        with store.read() as transaction:
            return _turns(transaction.connection, count, rounds)
    finally:
        session.lock()


def _turns(connection: Connection, count: int, rounds: int) -> tuple[list[float], list[float], list[float]]:
    numbers = range(1, count, max(1, count // _ASKED))
    known = [found for number in numbers if (found := likeness.of_file(connection, number)) is not None]
    # The same persons, met once more: nobody has a telephone of before, nor a room.
    asked = [traits._replace(phone=traits.phone[:-1] + "7", room="") for traits in known]
    checks: list[float] = []
    looks: list[float] = []
    scans: list[float] = []
    _timed(asked, lambda traits: likeness.find(connection, traits))
    for _ in range(max(1, rounds // 3)):
        gc.collect()
        checks += _timed(asked, lambda traits: likeness.find(connection, traits))
        looks += _timed(asked, lambda traits: _look(connection, traits))
        scans += _timed(asked[:1], lambda _traits: connection.exec_driver_sql(_SCAN).all())
    return checks, looks, scans


def _look(connection: Connection, traits: Traits) -> object:
    return connection.exec_driver_sql(_LOOKUP, (hash(traits.phone),)).all()


def _timed(asked: list[Traits], work: Callable[[Traits], object]) -> list[float]:
    found = []
    for traits in asked:
        began = time.process_time()
        work(traits)
        found.append(time.process_time() - began)
    return found
