"""The long forms, by hand: ``python -m tests.secrets.run memory --locks 200``."""

# ruff: noqa: T201  (a command)
from __future__ import annotations

import argparse
import statistics
import sys
import tempfile
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from tests.secrets.child import may_read_memory
from tests.secrets.memory import lock_and_look


def main() -> int:
    """Run one measure and print its figures.

    Returns:
        0 when nothing was found that should not be there.
    """
    parser = argparse.ArgumentParser(prog="python -m tests.secrets.run", description=__doc__)
    parser.add_argument("measure", choices=("memory",))
    parser.add_argument("--locks", type=int, default=200)
    arguments = parser.parse_args()
    if reason := may_read_memory():
        print(reason)
        return 2
    application = QCoreApplication(sys.argv[:1])
    with tempfile.TemporaryDirectory(prefix="palier-secrets-") as folder:
        findings = lock_and_look(Path(folder), arguments.locks)
    del application
    visible = sorted(findings.visible)
    print(f"locks                      {findings.locks}")
    print(f"needles seen while open    {len(findings.open_hits)}: {', '.join(sorted(findings.open_hits))}")
    print(f"needles seen after a lock  {findings.locked_hits or 0}")
    print(f"half-typed text came back  {findings.drafts} of {findings.locks - 1}")
    print(
        f"lock screen painted after  {statistics.median(visible):.3f} s"
        f" (least {visible[0]:.3f}, most {visible[-1]:.3f})"
    )
    return 1 if findings.locked_hits or not findings.open_hits else 0


if __name__ == "__main__":
    sys.exit(main())
