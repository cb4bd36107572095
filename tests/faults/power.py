"""F2, F3: the power is cut, and what the disk had not synchronised is lost at random."""

from __future__ import annotations

import os
import random
import shutil
import signal
import subprocess
from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from itertools import pairwise
from pathlib import Path

from models.storage import engine
from tests.faults import calls, mounts
from tests.faults.apart import Died, Raised, apart
from tests.faults.calls import Change
from tests.faults.disk import Disk
from tests.faults.figures import Figure, Scale, not_run
from tests.faults.kills import VERSION_1, count_rows, migrate, started, told_in, wait, work
from tests.faults.load import MOMENT_BEFORE, Found, Load, Told, inspect, new_vault, work_once

STATES_OF_A_RECORD = 50
STEPS_OF_A_RECORD = 60
Script = Callable[[Load], None]
"""What is done while the calls are recorded."""
VAULT = "a.palier"
_TOLD = "told"


def power_cut(scale: Scale) -> list[Figure]:
    """Record a writing load, replay it up to any call, lose what was not synchronised, and look."""
    states = scale.pick(3, 1000)
    weak_states = scale.pick(8, 300)
    what = "power cut: sectors and names not synchronised kept or lost at random"
    demand = f"{states} states: 0 acknowledged lost, 0 that do not open, 0 bad backups"
    key_states = scale.pick(2, 300)
    key_demand = f"{key_states} states: 0 acknowledged lost, 0 that do not open"
    weak_demand = "the same harness with synchronous=NORMAL loses acknowledged work (the test proves itself)"
    if not calls.IS_POSSIBLE:
        return [not_run("F2", what, demand, calls.REASON)]
    work_once()
    calls.places()
    full = _states(scale, states, _work)
    weak = _states(scale, weak_states, _weakened_work)
    key = _states(scale, key_states, _key_change)
    return [
        Figure("F2", what, demand, _sentence(full), _is_kept(full)),
        Figure(
            "F2k",
            "power cut while the key of the vault is changed",
            key_demand,
            _sentence(key),
            _is_kept(key),
        ),
        Figure("F2n", "the same, weakened on purpose", weak_demand, _sentence(weak), weak["losing"] > 0),
    ]


def migration_cut(scale: Scale) -> list[Figure]:
    """Cut the power while a vault of the first version is migrated; the same rows are there at the next opening."""
    states = scale.pick(4, 300)
    what, demand = (
        "power cut during the migration from version 1",
        f"{states} states: opens, sound, the same rows",
    )
    if not calls.IS_POSSIBLE:
        return [not_run("F7p", what, demand, calls.REASON)]
    room, chance = scale.room("power-migration"), random.Random(scale.seed)  # noqa: S311  (moments, not secrets)
    start, place = room / "start", room / "cut"
    shutil.copytree(VERSION_1, start / VAULT)
    work = shutil.copytree(start, room / "work")
    changes = apart(partial(_recorded_migration, work))
    wanted = apart(partial(count_rows, work / VAULT))
    disk, same = Disk(start), 0
    for before, moment in pairwise([0, *sorted(chance.choices(range(len(changes)), k=states))]):
        disk.play(changes[before:moment])
        place.mkdir()
        disk.cut(chance, place)
        with suppress(Died, Raised):
            same += apart(partial(count_rows, place / VAULT)) == wanted
        shutil.rmtree(place)
    obtained = (
        f"{states} states of {len(changes)} calls: {same} with the same rows, {states - same} otherwise"
    )
    return [Figure("F7p", what, demand, obtained, same == states)]


def _recorded_migration(folder: Path) -> list[Change]:
    with calls.recorded(folder) as changes:
        migrate(folder / VAULT)
        return list(changes)


def battery_cut(scale: Scale) -> list[Figure]:
    """Stop a writing load on a real ext4, copy its medium without synchronising, mount the copy, look."""
    cuts = scale.pick(2, 100)
    what, demand = (
        "battery cut on ext4 (loop device)",
        f"{cuts} cuts: 0 acknowledged lost, 0 that do not open, 0 bad backups",
    )
    if not scale.is_long:
        return [
            not_run("F3", what, "100 cuts: 0 acknowledged lost", "long form only: a file system is mounted")
        ]
    try:
        count = apart(partial(_battery_cuts, scale.room("battery"), cuts, scale.seed), longest_s=1800)
    except Raised as error:
        if "Refused" not in str(error):
            raise
        reason = "needs root, loop devices and mkfs.ext4; F2 covers it without privilege"
        return [not_run("F3", what, demand, reason)]
    return [Figure("F3", what, demand, _sentence(count), _is_kept(count))]


def _is_kept(count: Counter[str]) -> bool:
    return count["losing"] == count["broken"] == count["bad"] == 0


def _sentence(count: Counter[str]) -> str:
    among = f" of {count['calls']} calls" if count["calls"] else ""
    return (
        f"{count['states']} states{among}, {count['told']} acknowledged: "
        f"{count['losing']} states lose ({count['lost']} things), {count['broken']} do not open or are unsound, "
        f"{count['bad']} bad of {count['backups']} backups, {count['mended']} headers mended"
    )


def _states(scale: Scale, states: int, script: Script) -> Counter[str]:
    room = scale.room(f"power-{script.__name__}")
    chance = random.Random(scale.seed)  # noqa: S311  (moments, not secrets)
    count: Counter[str] = Counter()
    start = room / "start"
    start.mkdir()
    new_vault(start / VAULT)
    for number in range(0, states, STATES_OF_A_RECORD):
        wanted = min(STATES_OF_A_RECORD, states - number)
        work = shutil.copytree(start, room / "work")
        changes = apart(partial(_recorded_work, work, chance.randrange(1 << 30), script))
        moments = sorted(chance.sample(range(len(changes)), wanted))
        disk = Disk(start)
        for before, moment in pairwise([0, *moments]):
            disk.play(changes[before:moment])
            _look(disk, changes[:moment], chance, room / "cut", count)
        count["calls"] += len(changes)
        shutil.rmtree(work)
    return count


def _look(disk: Disk, changes: list[Change], chance: random.Random, place: Path, count: Counter[str]) -> None:
    """Cut the power at this moment, open what is found."""
    told = [Told(change.path, change.offset) for change in changes if change.kind == _TOLD]
    place.mkdir()
    disk.cut(chance, place)
    _count(place / VAULT, told, count)
    shutil.rmtree(place)


def _count(path: Path, told: list[Told], count: Counter[str]) -> None:
    try:
        found = apart(partial(inspect, path, told))
    except Died as error:
        found = Found(f"does not open: {error}")
    count.update(states=1, told=len(told), lost=len(found.lost), losing=bool(found.lost))
    count.update(broken=bool(found.fault), mended=found.is_mended, bad=found.bad_backups)
    count["backups"] += found.backups


def _recorded_work(folder: Path, seed: int, script: Script) -> list[Change]:
    """Work for a while; return every change of the vault and its backups with, among them, what was told."""
    with calls.recorded(folder) as changes:

        def tell(told: Told) -> None:
            if told.kind != MOMENT_BEFORE:
                changes.append(Change(_TOLD, told.kind, told.number))

        load = Load(folder / VAULT, 0, 0, tell, random.Random(seed))  # noqa: S311  (moments, not secrets)
        script(load)
        load.close()
        return list(changes)


def _work(load: Load) -> None:
    for _ in range(STEPS_OF_A_RECORD):
        load.step()
    load.back_up()


def _weakened_work(load: Load) -> None:
    weaker = ("synchronous", "NORMAL", 1)
    engine._WRITING = tuple(weaker if setting[0] == "synchronous" else setting for setting in engine._WRITING)
    load.close_and_open()
    _work(load)


def _key_change(load: Load) -> None:
    for _ in range(3):
        load.keep_row()
        load.keep_draft()
    load.change_key()
    load.keep_row()


def _battery_cuts(room: Path, cuts: int, seed: int) -> Counter[str]:
    mounts.own_mounts()
    chance = random.Random(seed)  # noqa: S311  (moments, not secrets)
    count: Counter[str] = Counter()
    medium, copy, disk = room / "medium", room / "copy", room / "disk"
    for _ in range(cuts):
        _format(medium)
        mounts.mount(disk, "loop", "ext4", str(medium))
        path = new_vault(disk / "a.palier")
        os.sync()
        told = _stopped_work(path, chance, lambda: shutil.copyfile(medium, copy))
        mounts.unmount(disk)
        mounts.mount(disk, "loop", "ext4", str(copy))
        _count(path, told, count)
        mounts.unmount(disk)
    return count


def _format(medium: Path) -> None:
    medium.write_bytes(b"")
    os.truncate(medium, 48 << 20)
    try:
        subprocess.run(["mkfs.ext4", "-q", "-F", str(medium)], check=True, capture_output=True)
    except (OSError, subprocess.CalledProcessError) as error:
        raise mounts.Refused(str(error)) from error


def _stopped_work(path: Path, chance: random.Random, cut: Callable[[], object]) -> list[Told]:
    """Have somebody work; at a random moment everything stands still and ``cut`` is called."""
    child, pipe = started(partial(work, path, 0, 0, chance.randrange(1 << 30)))
    with os.fdopen(pipe, "rb") as stream:
        first = stream.readline()
        wait(chance.uniform(0.02, 0.4))
        os.kill(child, signal.SIGSTOP)
        cut()
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        return told_in([first, *stream.read().splitlines(keepends=True)])
