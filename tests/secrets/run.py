"""The long forms, by hand: ``python -m tests.secrets.run memory --times 200``, ``suspend``, ``instances``."""

# ruff: noqa: T201  (a command)
from __future__ import annotations

import argparse
import statistics
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from tests.secrets import suspends
from tests.secrets.child import may_read_memory
from tests.secrets.instances import meet
from tests.secrets.memory import lock_and_look

if TYPE_CHECKING:
    from collections.abc import Sequence


def main() -> int:
    """Run one measure and print its figures.

    Returns:
        0 when what is demanded was found, 2 when it cannot be measured here.
    """
    parser = argparse.ArgumentParser(prog="python -m tests.secrets.run", description=__doc__)
    measures = {"memory": (_memory, 200), "suspend": (_suspend, 20), "instances": (_instances, 100)}
    parser.add_argument("measure", choices=tuple(measures))
    parser.add_argument("--times", "--locks", type=int, help="locks, suspends, or second starts and kills")
    arguments = parser.parse_args()
    measure, usual = measures[arguments.measure]
    application = QCoreApplication(sys.argv[:1])
    with tempfile.TemporaryDirectory(prefix="palier-secrets-") as folder:
        code = measure(Path(folder), arguments.times or usual)
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
    print(f"second start refused       {seen.refused} of {times}")
    print(f"window of the first raised {seen.raised} of {times}")
    print(f"taken over after a kill    {seen.taken_over} of {times}")
    return 0 if seen.refused == seen.raised == seen.taken_over == times else 1


def _spread(seconds: Sequence[float]) -> str:
    return f"{statistics.median(seconds):.3f} s (least {min(seconds):.3f}, most {max(seconds):.3f})"


if __name__ == "__main__":
    sys.exit(main())
