"""F1, F7, F8: the process is killed, while it writes, while it migrates, while another waits for the vault."""

from __future__ import annotations

import os
import random
import shutil
import signal
import time
from collections import Counter
from collections.abc import Callable
from functools import partial
from pathlib import Path

from models.errors import VaultError
from models.storage.engine import connect
from models.storage.migrate import SCHEMA_VERSION
from models.storage.store import Store
from models.vault.vault import unlock
from tests.faults.apart import Died, apart
from tests.faults.figures import Figure, Scale
from tests.faults.load import (
    MOMENT_BEFORE,
    Found,
    Load,
    Told,
    inspect,
    new_vault,
    words,
    work_once,
)

VERSION_1 = Path(__file__).parents[1] / "data" / "vaults" / "version-1"
VERSION_1_WORDS = "un coffre de la version 1"
ROUNDS_OF_A_VAULT = 100
"""Kills after which a new vault is begun, so that a round stays short."""


def kill_while_writing(scale: Scale) -> list[Figure]:
    """Kill a writing load at random points; reopen; compare with what it was told was kept."""
    rounds, room = scale.pick(3, 1000), scale.room("kills")
    work_once()
    chance = random.Random(scale.seed)  # noqa: S311  (moments, not secrets)
    count: Counter[str] = Counter()
    told: list[Told] = []
    path = room
    for number in range(rounds):
        if number % ROUNDS_OF_A_VAULT == 0:
            told, path = [], new_vault(room / f"{number}.palier")
        before = len(told)
        told += _killed_at_work(path, told, chance, is_aimed=number % 2 == 1)
        found = _inspected(path, told)
        told.append(Told("passphrase", found.passphrase))
        count.update(bad=found.bad_backups, backups=sum(each.kind == "backup" for each in told[before:]))
        count.update(kills=1, lost=len(found.lost), broken=bool(found.fault), mended=found.is_mended)
        if number % ROUNDS_OF_A_VAULT == ROUNDS_OF_A_VAULT - 1 or number == rounds - 1:
            count["told"] += len(told)
    least = scale.pick(0, 20)
    return [
        Figure(
            "F1",
            "kill -9 at random points of a writing load (rows, drafts, kept files, passphrases, headers, checkpoints, backups)",
            f"{rounds} kills: 0 acknowledged lost, 0 vaults that do not open, 0 bad backups, ≥ {least} headers mended",
            f"{count['kills']} kills, {count['told']} acknowledged: {count['lost']} lost, "
            f"{count['broken']} not opening or unsound, {count['bad']} bad of {count['backups']} backups, "
            f"{count['mended']} headers mended",
            count["lost"] == count["broken"] == count["bad"] == 0 and count["mended"] >= least,
        )
    ]


def kill_while_migrating(scale: Scale) -> list[Figure]:
    """Kill the migration of a vault of the first version; the schema is the old or the new one, whole."""
    rounds, room = scale.pick(4, 400), scale.room("migration")
    chance = random.Random(scale.seed)  # noqa: S311  (moments, not secrets)
    reference = _copied(room / "reference")
    old = apart(partial(_schema_of, reference))
    wanted = _rows_of(reference)
    new = apart(partial(_schema_of, reference))
    longest = _seconds_of(partial(migrate, _copied(room / "timed")))
    count: Counter[str] = Counter()
    for number in range(rounds):
        path = _copied(room / str(number))
        _kill_after(partial(migrate, path), chance.uniform(0.2, 1.3) * longest)
        found = apart(partial(_schema_of, path))
        count.update(old=found == old, new=found == new)
        count["changed"] += _rows_of(path) != wanted
        shutil.rmtree(path)
    mixed = rounds - count["old"] - count["new"]
    return [
        Figure(
            "F7",
            f"kill during the migration from version 1 to {SCHEMA_VERSION}",
            f"{rounds} kills: 0 mixed schemas, the same rows",
            f"{rounds} kills: {count['old']} old, {count['new']} new, {mixed} mixed, "
            f"{count['changed']} with other rows or that do not open",
            mixed == 0
            and count["changed"] == 0
            and old != new
            and min(count["old"], count["new"]) >= scale.pick(0, 1),
        )
    ]


def second_instances(scale: Scale) -> list[Figure]:
    """Open a vault that is open; kill its holder; open it again."""
    rounds, path = scale.pick(2, 100), new_vault(scale.room("instances") / "a.palier")
    refused = taken = 0
    longest = 0.0
    for _ in range(rounds):
        holder, ready = started(partial(_hold, path))
        os.read(ready, 1)
        refused += apart(partial(_refusal, path)) == "vault.busy"
        os.kill(holder, signal.SIGKILL)
        os.waitpid(holder, 0)
        os.close(ready)
        begun = time.perf_counter()
        taken += apart(partial(_refusal, path)) == ""
        longest = max(longest, time.perf_counter() - begun)
    return [
        Figure(
            "F8",
            "a second instance; a dead holder",
            f"{rounds} of {rounds} refused, {rounds} of {rounds} taken over after the holder was killed",
            f"{refused} refused, {taken} taken over, longest {longest:.2f} s with the derivation of the key",
            refused == taken == rounds,
        )
    ]


def _inspected(path: Path, told: list[Told]) -> Found:
    try:
        return apart(partial(inspect, path, told))
    except Died as error:
        return Found(f"does not open: {error}")


def _killed_at_work(path: Path, before: list[Told], chance: random.Random, *, is_aimed: bool) -> list[Told]:
    """Kill somebody at work; return what they were told.

    Args:
        is_aimed: Kill soon after a change of the header began, rather than at any moment.
    """
    passphrase = max((each.number for each in before if each.kind == "passphrase"), default=0)
    seed = chance.randrange(1 << 30)
    child, pipe = started(partial(work, path, len(before) * 1000, passphrase, seed))
    with os.fdopen(pipe, "rb") as stream:
        lines = [stream.readline()]
        if is_aimed:
            while lines[-1] and not lines[-1].startswith(MOMENT_BEFORE.encode()):
                lines.append(stream.readline())  # empty once the load itself failed
            wait(chance.uniform(0, 0.004))
        else:
            wait(chance.uniform(0, 0.15))
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        lines += stream.read().splitlines(keepends=True)
    return told_in(lines)


def told_in(lines: list[bytes]) -> list[Told]:
    """Read what ``work`` wrote; a line cut by the kill does not count."""
    whole = [line.decode().split() for line in lines if line.endswith(b"\n")]
    return [Told(kind, int(number)) for kind, number in whole if kind != MOMENT_BEFORE]


def work(path: Path, first: int, passphrase: int, seed: int, pipe: int) -> None:
    """Work for ever, telling what was kept in a pipe."""

    def tell(told: Told) -> None:
        os.write(pipe, f"{told.kind} {told.number}\n".encode())

    load = Load(path, first, passphrase, tell, random.Random(seed))  # noqa: S311  (moments, not secrets)
    load.keep_row()
    while True:
        load.step()


def started(work: Callable[[int], None]) -> tuple[int, int]:
    """Start a process that is given a pipe to write in; return its id and the other end."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            os.close(reading)
            work(writing)
        finally:
            os._exit(1)
    os.close(writing)
    return child, reading


def wait(seconds: float) -> None:
    """Wait precisely: the clock of the system rounds short sleeps up."""
    end = time.perf_counter() + seconds
    if seconds > 0.005:
        time.sleep(seconds)
    while time.perf_counter() < end:
        pass


def _kill_after(work: Callable[[], None], seconds: float) -> None:
    def begun(pipe: int) -> None:
        os.write(pipe, b"x")
        work()

    child, pipe = started(begun)
    os.read(pipe, 1)
    wait(seconds)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    os.close(pipe)


def _copied(path: Path) -> Path:
    return shutil.copytree(VERSION_1, path)


def _seconds_of(work: Callable[[], None]) -> float:
    begun = time.perf_counter()
    apart(work)
    return time.perf_counter() - begun


def migrate(path: Path) -> None:
    """Open a vault of the first version with the application of today, and close it."""
    vault = unlock(path, VERSION_1_WORDS)
    Store.open(vault.database_path, vault.database_key).close()
    vault.close()


def _schema_of(path: Path) -> tuple[object, ...]:
    """Return the number of the schema of a vault, as both keep it, its soundness and all its definitions."""
    vault = unlock(path, VERSION_1_WORDS)
    connection = connect(vault.database_path, vault.database_key.hex())
    questions = (
        "PRAGMA user_version",
        "SELECT version_num FROM alembic_version",
        "PRAGMA integrity_check",
        "SELECT group_concat(sql, char(10)) FROM (SELECT sql FROM sqlite_master ORDER BY name)",
    )
    answers = tuple(str(connection.execute(question).fetchone()[0]) for question in questions)
    connection.close()
    vault.close()
    return answers


def _rows_of(path: Path) -> dict[str, int]:
    """Return how many rows each table of the first version has, once the vault is opened as usual."""
    try:
        return apart(partial(count_rows, path))
    except Exception as error:  # noqa: BLE001  (a vault that does not open is counted)
        return {str(error): 0}


def count_rows(path: Path) -> dict[str, int]:
    """Return how many rows each table of the first version has."""
    vault = unlock(path, VERSION_1_WORDS)
    store = Store.open(vault.database_path, vault.database_key)
    store.check()
    tables = ("resident", "employer", "job", "placement", "plan", "meeting", "residence", "kept_draft")
    with store.read() as transaction:
        counts = {
            table: int(transaction.connection.exec_driver_sql(f"SELECT count(*) FROM {table}").scalar_one())  # noqa: S608
            for table in tables
        }
    store.close()
    vault.close()
    return counts


def _hold(path: Path, pipe: int) -> None:
    kept = unlock(path, words(0))
    os.write(pipe, b"x")
    signal.pause()
    kept.close()


def _refusal(path: Path) -> str:
    try:
        unlock(path, words(0)).close()
    except VaultError as error:
        return error.code
    return ""
