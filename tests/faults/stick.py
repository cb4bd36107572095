"""F14: the stick is pulled out in the middle of a backup."""

from __future__ import annotations

import os
import random
import shutil
import time
from collections import Counter
from functools import partial
from pathlib import Path

from controllers.session import SessionController
from controllers.tasks import InlineTasks
from models.backup.folders import found_in
from models.backup.keys import keys_of
from models.backup.making import make
from models.backup.verifying import verify
from models.backup.watch import Watch
from models.clock import utc_now
from models.errors import AppError
from models.vault.keys import CHEAPEST
from models.vault.vault import Vault
from tests.faults import mounts
from tests.faults.apart import apart
from tests.faults.figures import Figure, Scale, not_run
from tests.faults.integrity import filled_vault
from tests.faults.load import store_of, words


def pulled_out(scale: Scale) -> list[Figure]:
    """Take the stick away at a random moment of a backup; look at what is on it."""
    times = scale.pick(2, 50)
    what = "backup stick pulled out in the middle"
    demand = (
        f"{times} times: 0 backups counted as good that are not, the old ones untouched, told in a sentence"
    )
    if not mounts.can_mount():
        return [not_run("F14", what, demand, mounts.REASON)]
    count = apart(partial(_pull_out, scale.room("stick"), times, scale.seed), longest_s=900)
    return [
        Figure(
            "F14",
            what,
            demand,
            f"{count['pulled']} times: {count['told']} told, {count['done']} done before, {count['uncaught']} uncaught; "
            f"{count['good']} count as good, {count['bad']} of them bad, {count['gone']} old ones gone",
            count["bad"] == count["gone"] == count["uncaught"] == 0 and count["told"] >= scale.pick(0, 5),
        )
    ]


def _pull_out(room: Path, times: int, seed: int) -> Counter[str]:
    mounts.own_mounts()
    chance = random.Random(seed)  # noqa: S311  (moments, not secrets)
    count: Counter[str] = Counter()
    path = filled_vault(room / "a.palier")
    medium, stick = room / "medium", room / "stick"
    medium.mkdir()
    session = SessionController(InlineTasks(), utc_now, CHEAPEST)
    vault = session.open_now(path, words(0)).vault
    begun = time.perf_counter()
    make(store_of(session), vault, medium, utc_now)
    longest = time.perf_counter() - begun
    session.lock()
    for _ in range(times):
        old = {one.path.name for one in found_in(medium)}
        mounts.mount(stick, "bind", "none", str(medium))
        outcome = _backed_up_until(path, stick, chance.uniform(0, 0.5) * longest)
        count.update([outcome, "pulled"])
        if outcome != "done":  # a backup that was made lets older ones rotate
            count["gone"] += len(old - {one.path.name for one in found_in(medium)})
    vault = session.open_now(path, words(0)).vault
    for one in found_in(medium, vault.vault_id):
        count["good"] += 1
        count["bad"] += not _is_sound(one.path, vault)
    session.lock()
    shutil.rmtree(medium)
    return count


def _backed_up_until(path: Path, stick: Path, seconds: float) -> str:
    """Have another process back up, pull the stick out; return what became of the backup."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.write(writing, _outcome(path, stick, writing).encode())
        os._exit(0)
    os.close(writing)
    with os.fdopen(reading, "rb", buffering=0) as pipe:
        pipe.read(1)
        time.sleep(seconds)
        mounts.unmount(stick, is_lazy=True)
        said = pipe.read(100)
    os.waitpid(child, 0)
    return said.decode() or "uncaught"


def _outcome(path: Path, stick: Path, pipe: int) -> str:
    session = SessionController(InlineTasks(), utc_now, CHEAPEST)
    vault = session.open_now(path, words(0)).vault
    os.write(pipe, b"x")
    try:
        make(store_of(session), vault, stick, utc_now)
    except AppError:
        return "told"
    except Exception:  # noqa: BLE001  (counted)
        return "uncaught"
    finally:
        session.lock()
    return "done"


def _is_sound(backup: Path, vault: Vault) -> bool:
    try:
        verify(backup, keys_of(vault), Watch())
    except AppError:
        return False
    return True
