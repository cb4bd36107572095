"""Plays every fault and attack of the design: ``python -m tests.faults.run [names] [--long]``.

Each figure gives its demand, what was obtained and the verdict; the exit status is 1 when a demand is not kept.
The short form of each is also a test. What could not be run here says why, and fails nothing.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from tests.faults.figures import Figure, Measure, Scale

NEEDS_LINUX = "processes are forked, killed and looked at through /proc: Linux only"
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


def measures() -> dict[str, Measure]:
    """Return every measure by the names of the figures it takes."""
    # After the platform is chosen.
    from tests.faults import (  # noqa: PLC0415
        attachments,
        backups,
        inputs,
        integrity,
        io_errors,
        kills,
        machine,
        malformed,
        media,
        power,
        rollbacks,
        stick,
        theft,
    )
    from tests.faults.key_memory import quick  # noqa: PLC0415

    return {
        "F1": quick(kills.kill_while_writing),
        "F2": quick(power.power_cut),
        "F3": quick(power.battery_cut),
        "F4": quick(media.full_disk),
        "F5": quick(io_errors.io_errors),
        "F6": media.read_only,
        "F7": quick(kills.kill_while_migrating),
        "F7p": quick(power.migration_cut),
        "F8": kills.second_instances,
        "F9": machine.clock_jumps,
        "F13": machine.fonts,
        "F14": quick(stick.pulled_out),
        "F16": machine.little_memory,
        "I1": quick(integrity.changed_database),
        "I2": quick(backups.changed_backups),
        "I2a": quick(attachments.changed_attachments),
        "I3": quick(integrity.changed_headers),
        "I8": quick(rollbacks.forged_headers),
        "I10": quick(rollbacks.rolled_back),
        "B0": quick(malformed.malformed_files),
        "B1": inputs.papers,
        "B7": inputs.typed_texts,
        "B8": inputs.cleaning,
        "B9": inputs.no_such_input,
        "B13": quick(attachments.hostile_files),
        "B14": malformed.malformed_papers,
        "B18": inputs.recovery_slips,
        "T": theft.theft,
    }


def measured(measure: Measure, *, is_long: bool) -> list[Figure]:
    """Take figures in a folder that does not stay."""
    with tempfile.TemporaryDirectory(prefix="palier-faults-") as folder:
        return measure(Scale(is_long, Path(folder)))


def main(arguments: list[str]) -> int:
    """Take the figures named, or all; return 1 when a demand is not kept."""
    parser = argparse.ArgumentParser(prog="python -m tests.faults.run", description=__doc__)
    if sys.platform != "linux":
        parser.error(NEEDS_LINUX)
    known = measures()
    parser.add_argument("names", nargs="*", help=f"{', '.join(known)} (default: all)")
    parser.add_argument("--long", action="store_true", help="the counts of the design; minutes each")
    options = parser.parse_args(arguments)
    if unknown := set(options.names) - set(known):
        parser.error(f"unknown: {', '.join(sorted(unknown))}; known: {', '.join(known)}")
    application = QCoreApplication(sys.argv[:1])
    figures: list[Figure] = []
    for name in options.names or known:
        begun = time.monotonic()
        for figure in measured(known[name], is_long=options.long):
            sys.stdout.write(f"{figure}\n")
            figures.append(figure)
        sys.stdout.write(f"       took      {time.monotonic() - begun:.0f} s\n")
        sys.stdout.flush()
    application.quit()
    return int(any(figure.is_kept is False for figure in figures))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
