"""Saving a file, against a bare commit that writes as many bytes."""

from __future__ import annotations

import os
import secrets
import statistics
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from controllers.session import SessionController
from controllers.tasks import InlineTasks
from models.clock import utc_now
from models.storage.engine import connect
from tests.benchmarks.rounds import Line, compared, percentile
from tests.benchmarks.vaults import PASSPHRASE, big_vault

_SAVES = 60
_PAGE = 4096


def save(rounds: int, residents: int) -> list[Line]:
    """Compare the saving of a resident's file with a commit of pages of random bytes."""
    vault = big_vault(residents)
    session = SessionController(InlineTasks(), utc_now)
    workspace = session.open_now(vault, PASSPHRASE)
    try:
        row = workspace.residents.first_rows(100)[-1]
        content = workspace.residents.open(row.resident_id).content
        count = 0

        def keep() -> None:
            nonlocal count
            count += 1
            workspace.residents.save(replace(content, wishes=f"{content.wishes} {count}"))

        written = _bytes_of(keep, vault / "data.db-wal")
        with tempfile.TemporaryDirectory(dir=vault.parent) as folder:
            commit = _bare_commit(Path(folder) / "bare.db", max(1, round(written / _PAGE)))
            return _measured(keep, commit, rounds, written)
    finally:
        session.lock()


def _measured(
    keep: Callable[[], None], commit: Callable[[], None], rounds: int, written: float
) -> list[Line]:
    mine: list[float] = []
    theirs: list[float] = []
    walls: list[float] = []
    bare_walls: list[float] = []
    for _ in range(rounds):
        for act, cpus, times in ((keep, mine, walls), (commit, theirs, bare_walls)):
            cpu = time.process_time()
            for _ in range(_SAVES):
                wall = time.perf_counter()
                act()
                times.append(time.perf_counter() - wall)
            cpus.append((time.process_time() - cpu) / _SAVES)
    note = f"{written / 1024:.0f} KiB a save"
    return [
        compared("save of a file, CPU", mine, theirs, None, note),
        Line(
            name="   wall, p50",
            figure=statistics.median(walls) * 1000,
            unit="ms",
            limit=statistics.median(bare_walls) * 1000,
            allowed=10,
        ),
        Line(name="   wall, p99", figure=percentile(walls, 0.99) * 1000, unit="ms"),
    ]


def _bytes_of(act: Callable[[], None], journal: Path) -> float:
    """Return how many bytes of journal one act writes; the median, since the journal starts again at times."""
    grown = []
    for _ in range(21):
        before = journal.stat().st_size if journal.exists() else 0
        act()
        grown.append(journal.stat().st_size - before)
    return statistics.median(size for size in grown if size > 0)


def _bare_commit(path: Path, pages: int) -> Callable[[], None]:
    """Return a commit of that many pages, in a database opened as ours is."""
    path.touch()
    connection = connect(path, secrets.token_hex(32))
    connection.execute("CREATE TABLE page (number INTEGER PRIMARY KEY, bytes BLOB)")
    connection.execute("BEGIN")
    size = _PAGE - 200  # what a page holds beside its own head and the codes that protect it
    connection.executemany(
        "INSERT INTO page VALUES (?, ?)", [(number, os.urandom(size)) for number in range(400)]
    )
    connection.execute("COMMIT")

    def commit() -> None:
        fresh = os.urandom(size)
        connection.execute("BEGIN IMMEDIATE")
        for number in range(pages):
            connection.execute("UPDATE page SET bytes = ? WHERE number = ?", (fresh, number * 7 % 400))
        connection.execute("COMMIT")

    return commit
