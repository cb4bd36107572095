"""F5: the disk refuses the N-th call, then works again, or refuses every call from then on."""

from __future__ import annotations

import errno
import random
import shutil
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from tests.faults import calls
from tests.faults.apart import Died, Raised, apart
from tests.faults.calls import Fault
from tests.faults.figures import Figure, Scale, not_run
from tests.faults.io_acts import ACTS, SAVES, save_on
from tests.faults.io_signing import add_plan, inspect_plan, load_letters
from tests.faults.kills import VERSION_1, count_rows
from tests.faults.load import Found, Load, Told, inspect, new_vault, stick_of, work_once
from tests.faults.outcomes import Outcome

LAST_CALL = 200
FULL_EVERY = 8
"""Calls between two from which a disk stays full: what follows each is nearly what follows its neighbour."""
_ERRORS = ((errno.EIO, False), (errno.ENOSPC, True))


@dataclass
class _Tally:
    count: Counter[str] = field(default_factory=Counter)
    faults: set[str] = field(default_factory=set)


def io_errors(scale: Scale) -> list[Figure]:
    """Make each call of each action fail, once and for good; what was kept before must be there after."""
    what = "input/output error, or a full disk, at the N-th call"
    demand = (
        f"every call 1..{LAST_CALL} refused once, and every {FULL_EVERY}th and all after it: 0 lost, "
        "the old state opens and is sound, each refusal a sentence"
    )
    if not calls.IS_POSSIBLE:
        return [not_run("F5", what, demand, calls.REASON)]
    load_letters()
    work_once()
    calls.places()
    room = scale.room("io")
    start, told = room / "start.palier", _filled(room / "start.palier")
    figures = []
    for place, name in enumerate(ACTS):
        tally = _Tally()
        count, faults = tally.count, tally.faults
        for error, is_lasting in _ERRORS if scale.is_long else _ERRORS[place % 2 :][:1]:
            for number in _numbers(scale, is_lasting=is_lasting):
                fault = Fault(number, error, is_lasting)
                if not _played(name, start, told, fault, tally):
                    break
        obtained = (
            f"{count['runs']} runs, {count['met']} met the fault ({count['refused']} told, {count['sync']} at fsync): "
            f"{count['lost']} lost, {count['broken']} broken, {len(faults)} without a sentence"
        )
        is_kept = count["met"] > 0 and not (count["lost"] or count["broken"] or faults)
        figures.append(
            Figure("F5", f"{what}: {name}", demand, " · ".join([obtained, *sorted(faults)]), is_kept)
        )
    return [*figures, _stop_after_fsync(scale, start)]


def _stop_after_fsync(scale: Scale, start: Path) -> Figure:
    """Fail one synchronisation: the save under way is refused, and every save after it, until the next opening."""
    runs, kept = scale.pick(2, SAVES), 0
    # One more than the saves is the second, the folder's, whose failure the database lets pass: not every
    # file system can.
    has_folder = apart(partial(_syncs_of_saves, start)) > SAVES
    for number in [1, *range(2 + has_folder, runs + 1 + has_folder)]:
        path = shutil.copytree(start, start.with_name("stopped.palier"))
        fault = Fault(number, errno.EIO, kinds=frozenset({"sync"}))
        outcome = apart(partial(save_on, path, fault))
        left = SAVES - len(outcome.told) - 1
        opened = apart(partial(save_on, path, Fault(0, 0)))
        is_stopped = outcome.codes == ["storage.io", *["storage.stopped"] * left]
        kept += is_stopped and len(opened.told) == SAVES
        shutil.rmtree(path)
    return Figure(
        "F5s",
        "a failed fsync",
        "the app stops writing and asks for the vault to be opened again; then writes",
        f"{kept} of {runs} fsyncs of saves",
        kept == runs,
    )


def _syncs_of_saves(start: Path) -> int:
    path, fault = (
        shutil.copytree(start, start.with_name("stopped.palier")),
        Fault(0, 0, kinds=frozenset({"sync"})),
    )
    save_on(path, fault)
    shutil.rmtree(path)
    return fault.seen


def _numbers(scale: Scale, *, is_lasting: bool) -> Iterable[int]:
    if scale.is_long:
        return range(1, LAST_CALL + 1, FULL_EVERY if is_lasting else 1)
    return (4,) if is_lasting else (9,)


def _filled(path: Path) -> list[Told]:
    """Make a vault with a few things in it, and return them."""

    def work() -> list[Told]:
        told: list[Told] = []
        load = Load(new_vault(path), 0, 0, told.append, random.Random(1))  # noqa: S311  (not secrets)
        for _ in range(4):
            load.keep_row()
        load.keep_draft()
        load.close()
        add_plan(path)
        return told

    return apart(work)


def _played(name: str, start: Path, told: list[Told], fault: Fault, tally: _Tally) -> bool:
    """Play one fault; say whether it was met: when not, the action makes fewer calls than that."""
    path, count, faults = start.with_name("played.palier"), tally.count, tally.faults
    if name == "migrate":
        shutil.copytree(VERSION_1, path)
    elif name != "create":
        shutil.copytree(start, path)
    count["runs"] += 1
    try:
        outcome = apart(partial(ACTS[name], path, fault))
    except (Died, Raised) as error:
        outcome = Outcome([str(error).strip()], [], [])
    found = _found(name, path, [*told, *outcome.told])
    count.update(lost=len(found.lost), broken=bool(found.fault), met=bool(outcome.met))
    count.update(refused=bool(outcome.codes), sync="sync" in outcome.met)
    faults.update(code for code in outcome.codes if " " in code)
    faults.update([found.fault] if found.fault else [])
    for made in (path, stick_of(path), path.with_name("restored.palier")):
        shutil.rmtree(made, ignore_errors=True)
    return bool(outcome.met)


def _found(name: str, path: Path, told: list[Told]) -> Found:
    try:
        if name == "migrate":
            return Found("" if apart(partial(count_rows, path)) == _version_1_rows() else "other rows")
        if name == "create" and not path.exists():
            return Found("")
        found = apart(partial(inspect, path, [] if name == "create" else told))
        if name != "sign":
            return found
        plan = apart(partial(inspect_plan, path, told))
        return Found(" · ".join(filter(None, (found.fault, plan.fault))), (*found.lost, *plan.lost))
    except (Died, Raised) as error:
        return Found(str(error))


_known_rows: dict[str, int] = {}


def _version_1_rows() -> dict[str, int]:
    if not _known_rows:
        _known_rows.update(apart(_rows_of_version_1))
    return _known_rows


def _rows_of_version_1() -> dict[str, int]:
    import tempfile  # noqa: PLC0415  (used here only)

    with tempfile.TemporaryDirectory() as folder:
        return count_rows(shutil.copytree(VERSION_1, Path(folder) / "a.palier"))
