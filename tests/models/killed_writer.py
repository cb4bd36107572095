"""Writes rows until it is killed, again and again; run by ``test_faults.py`` and counted here."""

from __future__ import annotations

import json
import os
import random
import signal
import sys
import time
from pathlib import Path

from models.storage.store import Store


def main(path: Path, key: bytes, rounds: int) -> dict[str, int]:
    """Kill a writer at random moments, reopen, compare with what it had acknowledged.

    Args:
        path: A database that exists.
        key: Its key.
        rounds: How many writers are killed.
    """
    store = Store.open(path, key)
    with store.begin() as transaction:
        transaction.connection.exec_driver_sql("CREATE TABLE kept (number INTEGER PRIMARY KEY, text TEXT)")
    store.close()
    moments = random.Random(7)  # noqa: S311  (moments, not secrets)
    acknowledged: set[int] = set()
    result = {"kills": 0, "acknowledged": 0, "lost": 0, "damaged": 0}
    for number in range(rounds):
        acknowledged |= _kill_one(path, key, number * 1_000_000, moments.uniform(0.005, 0.1))
        result["kills"] += 1
        store = Store.open(path, key)
        with store.read() as transaction:
            kept = set(transaction.connection.exec_driver_sql("SELECT number FROM kept").scalars())
        try:
            store.check()
        except Exception:  # noqa: BLE001  (counted)
            result["damaged"] += 1
        store.close()
        result["lost"] += len(acknowledged - kept)
    result["acknowledged"] = len(acknowledged)
    return result


def _kill_one(path: Path, key: bytes, first: int, after_seconds: float) -> set[int]:
    """Start a writer, kill it, return the rows it had acknowledged."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        _write_for_ever(path, key, first, writing)
    os.close(writing)
    with os.fdopen(reading, "rb") as pipe:
        pipe.read(8)  # the first row is in: the database is open
        time.sleep(after_seconds)
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        raw = pipe.read()
    rows = {int.from_bytes(raw[at : at + 8], "big") for at in range(0, len(raw) - len(raw) % 8, 8)}
    return rows | {first}


def _write_for_ever(path: Path, key: bytes, first: int, pipe: int) -> None:
    store = Store.open(path, key)
    with store.begin() as transaction:
        transaction.connection.exec_driver_sql("PRAGMA wal_autocheckpoint = 25")  # so that kills meet one
    number = first
    while True:
        with store.begin() as transaction:
            transaction.connection.exec_driver_sql(
                "INSERT INTO kept VALUES (?, ?)", (number, "x" * (number % 6000))
            )
        os.write(pipe, number.to_bytes(8, "big"))
        number += 1


if __name__ == "__main__":
    outcome = main(Path(sys.argv[1]), bytes.fromhex(sys.stdin.read()), int(sys.argv[2]))
    sys.stdout.write(json.dumps(outcome))
