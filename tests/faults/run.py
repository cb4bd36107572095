"""Plays every fault and attack of the design: ``python -m tests.faults.run [names] [--long]``.

Each figure gives its demand, what was obtained and the verdict; a table of all closes the run, whose exit status
is 1 when a demand is not kept. The short form of each is also a test. What could not be run here says why, and
fails nothing. ``PALIER_LONG=1 PALIER_MIGRATION_KILLS=200 pytest tests/models/test_released_vaults.py`` fails each
statement of each migration, and kills each more often. B4 (no widget takes a name for rich text) is the test tests/faults/test_screens.py.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from tests.faults.figures import Figure, Measure, Scale, table

if TYPE_CHECKING:
    from tests.faults.catalogue import Entry

NEEDS_LINUX = "processes are forked, killed and looked at through /proc: Linux only"
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


def entries() -> tuple[Entry, ...]:
    """Return every measure."""
    from tests.faults import catalogue  # noqa: PLC0415  (after the platform is chosen)

    return catalogue.entries()


def chosen(names: Sequence[str], known: Sequence[Entry]) -> list[Entry]:
    """Return the measures asked for by a figure or a group, all when nothing is asked; KeyError: it is none."""
    if unknown := set(names) - {name for entry in known for name in (*entry.covers, entry.group)}:
        raise KeyError(", ".join(sorted(unknown)))
    wanted = set(names)
    return [entry for entry in known if not wanted or wanted & {*entry.covers, entry.group}]


def measured(measure: Measure, *, is_long: bool) -> list[Figure]:
    """Take figures in a folder that does not stay."""
    with tempfile.TemporaryDirectory(prefix="palier-faults-") as folder:
        return measure(Scale(is_long, Path(folder)))


def main(arguments: list[str]) -> int:
    """Take the figures named, or all; return 1 when a demand is not kept."""
    known = entries() if sys.platform == "linux" else ()
    parser = _parser(known)
    if not known:
        parser.error(NEEDS_LINUX)
    options = parser.parse_args(arguments)
    try:
        asked = chosen(options.names, known)
    except KeyError as error:
        said = ", ".join(name for entry in known for name in entry.covers)
        parser.error(f"unknown: {error.args[0]}; known: {said}")
    application = QCoreApplication(sys.argv[:1])
    figures: list[Figure] = []
    for entry in asked:
        begun = time.monotonic()
        for figure in measured(entry.measure, is_long=options.long):
            sys.stdout.write(f"{figure}\n")
            figures.append(figure)
        sys.stdout.write(f"       took      {time.monotonic() - begun:.0f} s\n")
        sys.stdout.flush()
    application.quit()
    sys.stdout.write(table(figures))
    return int(any(figure.is_kept is False for figure in figures))


def _parser(known: Sequence[Entry]) -> argparse.ArgumentParser:
    groups = dict.fromkeys(entry.group for entry in known)
    listed = "\n".join(f"  {' '.join(entry.covers):<20} {entry.demand}" for entry in known)
    parser = argparse.ArgumentParser(
        prog="python -m tests.faults.run",
        description=__doc__,
        epilog=f"figures, and what the long form demands:\n{listed}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("names", nargs="*", help=f"figures, or {', '.join(groups)} (default: all)")
    parser.add_argument("--long", action="store_true", help="the counts of the design; minutes each")
    return parser


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
