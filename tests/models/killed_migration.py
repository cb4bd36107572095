"""Kills migrations at random moments and looks at what is left; each is a process of its own."""

from __future__ import annotations

import os
import random
import shutil
import signal
import time
from contextlib import closing
from pathlib import Path

import alembic.command  # noqa: F401  (children are killed while they migrate, not while they import)
from sqlcipher3 import dbapi2

import models.storage.mapping  # noqa: F401  (maps the classes)
from models.backup import checks
from models.storage.store import Store

_PLANS = (
    "SELECT id, content_json, content_sha256, document_sha256, sealed_sha256 FROM plan_version ORDER BY id"
)


def kill_some(released: Path, key: bytes, kills: int) -> dict[str, int]:
    """Migrate copies of a database, each killed once; migrate what is left to the end.

    Args:
        released: A database of an older schema.
        key: Its 32 bytes.
        kills: How many.

    Returns:
        How many were left in the old schema, in the new one, in neither; how many lost a row or a plan.
    """
    database = released.with_name("killed.db")
    before = _state(_fresh(released, database), key)
    seconds = _kill_one(database, key, None)
    after = _state(database, key)
    chance = random.Random(11)  # noqa: S311  (moments, not secrets)
    found = {"kills": kills, "old": 0, "new": 0, "mixed": 0, "lost": 0}
    for place in range(kills):  # spread over the whole of it, the first at once: others may all come too late
        _fresh(released, database)
        _kill_one(database, key, seconds * (place + chance.random() * bool(place)) / kills)
        left = _state(database, key)
        kind = {before[0]: "old", after[0]: "new"}.get(left[0], "mixed")
        is_whole = left == (before if kind == "old" else after)
        found[kind if is_whole else "mixed"] += 1
        Store.open(database, key).close()
        found["lost"] += _state(database, key) != after
    return found


def _fresh(released: Path, database: Path) -> Path:
    for left in database.parent.glob(f"{database.name}*"):
        left.unlink()
    shutil.copy(released, database)
    return database


def _kill_one(database: Path, key: bytes, after_seconds: float | None) -> float:
    """Start a migration, kill it or let it end; return how long it took."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.write(writing, b"1")
        try:
            Store.open(database, key).close()
            os._exit(0)
        finally:
            os._exit(1)
    os.read(reading, 1)
    start = time.perf_counter()
    if after_seconds is not None:
        time.sleep(after_seconds)
        os.kill(child, signal.SIGKILL)
    _, status = os.waitpid(child, 0)
    assert after_seconds is not None or os.waitstatus_to_exitcode(status) == 0
    os.close(reading)
    os.close(writing)
    return time.perf_counter() - start


def _state(database: Path, key: bytes) -> tuple[int, tuple[str, ...], dict[str, int], object]:
    """Return schema, shape, rows and plans, as whoever opens the file next finds them."""
    with closing(dbapi2.connect(str(database), isolation_level=None)) as raw:
        raw.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
        if raw.execute("PRAGMA integrity_check").fetchall() != [("ok",)]:
            return -1, (), {}, None
        shape = raw.execute("SELECT sql FROM sqlite_master WHERE sql NOT NULL ORDER BY name").fetchall()
        counts = checks.table_counts(raw)
        return checks.schema_of(raw), tuple(row[0] for row in shape), counts, raw.execute(_PLANS).fetchall()
