"""Looks for secrets where none may be: ``python -m tests.secrets.run MEASURE [--times N]``.

Each measure also has a short form among the tests. The exit status is 0 when what is demanded was found, 1 when
not, 2 when it cannot be measured here.
"""

# ruff: noqa: T201  (a command)
from __future__ import annotations

import argparse
import statistics
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from tests.secrets import outside, suspends
from tests.secrets.child import may_read_memory
from tests.secrets.instances import meet
from tests.secrets.memory import lock_and_look

if TYPE_CHECKING:
    from collections.abc import Sequence

DEMANDS = {
    "memory": "F10, S2: 200 locks while typing, searching, opening: 0 keys, passphrases, names left in memory (root)",
    "suspend": "F11: 20 announced suspends: the vault closed before each",
    "instances": "F8: 100 second starts refused, the first window raised each time; 100 killed ones followed",
    "outside": "S1: the whole main job under strace: 0 names in any file but the vault, the export and the printer",
}
"""What each measure is, and what is demanded."""
ELSEWHERE = {
    "S3, S5": "tests/secrets/test_at_rest.py",
    "S4": "tests/secrets/test_at_rest.py, tests/models/test_store.py",
    "S6": "tests/ui/test_clipboard.py",
    "S7": "tests/models/test_released_vaults.py, test_rescue.py, test_second_reader.py",
    "S8": "tests/models/test_vault_slots.py, test_vault.py",
}
"""Secrets of the design that the tests look for by themselves, at no greater length."""
_USUAL = {"memory": 200, "suspend": 20, "instances": 100, "outside": 1}


def main() -> int:
    """Run one measure, print its figures and return the exit status."""
    listed = [f"  {name:<10} {demand}" for name, demand in DEMANDS.items()]
    others = [f"  {name:<10} {place}" for name, place in ELSEWHERE.items()]
    parser = argparse.ArgumentParser(
        prog="python -m tests.secrets.run",
        description=__doc__,
        epilog="\n".join(
            ["measures, and what the long form demands:", *listed, "in the tests alone:", *others]
        ),
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("measure", choices=tuple(DEMANDS))
    parser.add_argument("--times", "--locks", type=int, help="locks, suspends, or second starts and kills")
    arguments = parser.parse_args()
    measures = {"memory": _memory, "suspend": _suspend, "instances": _instances, "outside": _outside}
    application = QCoreApplication(sys.argv[:1])
    with tempfile.TemporaryDirectory(prefix="palier-secrets-") as folder:
        code = measures[arguments.measure](Path(folder), arguments.times or _USUAL[arguments.measure])
    del application
    return code


def _memory(folder: Path, times: int) -> int:
    if reason := may_read_memory():
        print(reason)
        return 2
    findings = lock_and_look(folder, times)
    print(f"locks                      {findings.locks}")
    print(f"needles seen while open    {len(findings.open_hits)}: {', '.join(sorted(findings.open_hits))}")
    print(f"needles seen after a lock  {findings.locked_hits or 0}")
    print(f"half-typed text came back  {findings.drafts} of {findings.locks - 1}")
    print(f"lock screen painted after  {_spread(findings.visible)}")
    print(f"processor time of the same {_spread(findings.worked)}")
    return 1 if findings.locked_hits or not findings.open_hits else 0


def _suspend(folder: Path, times: int) -> int:
    if reason := suspends.missing():
        print(reason)
        return 2
    seen = suspends.suspend(folder, times)
    print(f"closed before sleep        {seen.locked} of {times}")
    print(f"sleep could go on after    {_spread(seen.ready)}")
    print(f"lock screen painted after  {_spread(seen.painted)}")
    return 0 if seen.locked == times else 1


def _instances(folder: Path, times: int) -> int:
    seen = meet(folder, times)
    print(f"one from before was told   {seen.early or 'nothing'}")
    print(f"second start refused       {seen.refused} of {times}")
    print(f"window of the first raised {seen.raised} of {times}")
    print(f"taken over after a kill    {seen.taken_over} of {times}")
    is_kept = "vault.busy" in seen.early and seen.refused == seen.raised == seen.taken_over == times
    return 0 if is_kept else 1


def _outside(folder: Path, times: int) -> int:
    if reason := outside.missing():
        print(reason)
        return 2
    code = 0
    for number in range(times):
        place = folder / str(number)
        place.mkdir()
        traces = outside.watch_the_main_job(place)
        leaks = sorted(leak for leak in traces.leaks if not outside.is_asked_for(leak[0]))
        print(f"files written              {len(traces.written)}")
        print(f"of these hold a secret     {len({path for path, _ in leaks})}: {leaks}")
        code |= bool(leaks)
    return code


def _spread(seconds: Sequence[float]) -> str:
    return f"{statistics.median(seconds):.3f} s (least {min(seconds):.3f}, most {max(seconds):.3f})"


if __name__ == "__main__":
    sys.exit(main())
