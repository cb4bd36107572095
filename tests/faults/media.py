"""F4, F6: the disk is full, or refuses to be written to."""

from __future__ import annotations

import contextlib
import random
from collections import Counter
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from controllers.session import SessionController
from controllers.tasks import InlineTasks
from models.clock import utc_now
from models.errors import AppError
from models.vault.keys import CHEAPEST
from tests.factories import a_resident, some_settings
from tests.faults import mounts
from tests.faults.apart import apart
from tests.faults.figures import Figure, Scale, not_run
from tests.faults.load import Load, Told, inspect, new_vault, words

KIB = 1024
SMALLEST_KIB = 3500
"""Holds a vault with its first journal, and little more."""
_STEP = 4 * KIB
_DISKS_KIB = (4, 8, 16, 32, 64, 128, 256, 512, 1024, 2048, 4096, 8192)


def full_disk(scale: Scale) -> list[Figure]:
    """Fill disks of many sizes at work, at creation and at opening; give space back; go on."""
    sizes = scale.pick(2, 50)
    what = "disk full (tmpfs)"
    demand = f"{sizes} sizes: 0 lost, the refusal names the cause, work goes on once space returns"
    if not mounts.can_mount():
        return [not_run("F4", what, demand, mounts.REASON)]
    room = scale.room("full")
    chance = random.Random(scale.seed)  # noqa: S311  (sizes, not secrets)
    count: Counter[str] = Counter()
    codes: set[str] = set()
    for number in range(sizes):
        kibibytes = SMALLEST_KIB + number * 3000 // sizes
        at_work = partial(_fill_at_work, room / str(number), kibibytes, chance.randrange(1 << 30))
        found, refusals = apart(at_work)
        count.update(found)
        codes |= refusals
    at_once, at_creation = apart(
        partial(_full_at_creation, room / "creation", _DISKS_KIB[:: scale.pick(-2, -1)][::-1])
    )
    at_opening = apart(partial(_full_at_opening, room / "opening"))
    return [
        Figure(
            "F4",
            f"{what}: at work",
            demand,
            f"{count['sizes']} sizes, {count['told']} acknowledged, {count['refused']} refused ({', '.join(sorted(codes))}): "
            f"{count['lost']} lost, {count['broken']} unsound, {count['went on']} went on",
            codes == {"storage.disk_full"}
            and count["lost"] == count["broken"] == 0
            and count["went on"] == sizes,
        ),
        Figure(
            "F4c",
            f"{what}: at creation",
            "each refusal names the cause and leaves nothing behind; made once there is room",
            f"{len(at_once)} refusals ({', '.join(sorted(set(at_once)))}), then made: {at_creation}",
            set(at_once) <= {"vault.disk_full", "storage.disk_full"} and at_creation,
        ),
        Figure(
            "F4o",
            f"{what}: at opening, not one byte free",
            "told as full, or opened; opens once there is room",
            f"{at_opening[0]}, then {at_opening[1]}",
            at_opening[0] in {"storage.disk_full", "vault.disk_full", "opened"} and at_opening[1] == "opened",
        ),
    ]


def read_only(scale: Scale) -> list[Figure]:
    """Open a vault, write in it, and make one, on a medium that refuses writes."""
    what = "read-only medium"
    demand = "opens for reading; saving and making a vault refused with a sentence; the medium unchanged"
    if not mounts.can_mount():
        return [not_run("F6", what, demand, mounts.REASON)]
    codes, is_unchanged = apart(partial(_read_only, scale.room("read-only")))
    obtained = f"{', '.join(codes)}; medium {'unchanged' if is_unchanged else 'CHANGED'}"
    is_kept = is_unchanged and codes == ["1 read", "storage.read_only", "vault.read_only"]
    return [Figure("F6", what, demand, obtained, is_kept)]


def _fill_at_work(disk: Path, kibibytes: int, seed: int) -> tuple[Counter[str], set[str]]:
    mounts.own_mounts()
    mounts.mount(disk, f"size={kibibytes}k")
    told: list[Told] = []
    path = new_vault(disk / "a.palier")
    ballast = disk / "ballast"
    ballast.write_bytes(bytes(200 * KIB))
    load = Load(path, 0, 0, told.append, random.Random(seed))  # noqa: S311  (not secrets)
    codes = {_work_until_refused(load) for _ in range(3)}
    ballast.unlink()
    load.keep_row()
    load.keep_draft()
    went_on = told[-1].kind == "draft"
    load.close()
    mounts.mount(disk, "remount,size=64m")  # the check folds the journal into the file, which needs room
    found = inspect(path, told)
    count = Counter(sizes=1, told=len(told), lost=len(found.lost), broken=int(bool(found.fault)))
    count.update({"refused": 3, "went on": int(went_on)})
    return count, codes


def _work_until_refused(load: Load) -> str:
    for _ in range(5000):
        try:
            load.keep_row()
            load.keep_draft()
        except AppError as error:
            return error.code
    return "never refused"


def _full_at_creation(disk: Path, sizes: Sequence[int]) -> tuple[list[str], bool]:
    """Create a vault on ever larger disks; return the refusals, and whether it was made in the end."""
    mounts.own_mounts()
    codes: list[str] = []
    for kibibytes in sizes:
        mounts.mount(disk, f"size={kibibytes}k")
        code = _creation(disk / "new" / "a.palier")
        leftovers = [path.name for path in disk.rglob("*a.palier*")]
        if not code:
            return codes, _opening(disk / "new" / "a.palier") == "opened"
        codes.append(f"left {leftovers}" if leftovers else code)
        mounts.unmount(disk)
    return codes, False


def _full_at_opening(disk: Path) -> tuple[str, str]:
    mounts.own_mounts()
    mounts.mount(disk, "size=8m")
    path = new_vault(disk / "a.palier")
    ballast = disk / "ballast"
    with contextlib.suppress(OSError), ballast.open("wb", buffering=0) as stream:
        while stream.write(bytes(_STEP)):
            pass
    full = _opening(path)
    ballast.unlink()
    return full, _opening(path)


def _read_only(disk: Path) -> tuple[list[str], bool]:
    mounts.own_mounts()
    mounts.mount(disk, "size=8m")
    path = new_vault(disk / "a.palier")
    _consulted(path)
    before = {file.name: file.read_bytes() for file in path.iterdir()}
    mounts.mount(disk, "remount,ro")
    codes = [*_consulted(path), _creation(disk / "b.palier")]
    return codes, before == {file.name: file.read_bytes() for file in path.iterdir()}


def _consulted(path: Path) -> list[str]:
    """Open, save somebody and lock; return how many people were read, and why saving was refused."""
    session = _session()
    people = session.open_now(path, words(0)).residents
    codes = [f"{len(people.first_rows())} read"]
    try:
        people.save(a_resident())
    except AppError as error:
        codes.append(error.code)
    session.lock()
    return codes


def _session() -> SessionController:
    return SessionController(InlineTasks(), utc_now, CHEAPEST)


def _creation(path: Path) -> str:
    session = _session()
    try:
        session.create_now(path, words(0), some_settings())
    except AppError as error:
        return error.code
    session.lock()
    return ""


def _opening(path: Path) -> str:
    session = _session()
    try:
        session.open_now(path, words(0))
    except AppError as error:
        return error.code
    session.lock()
    return "opened"
