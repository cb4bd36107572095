"""Measures what the project promises: ``python -m tests.benchmarks.run [names]``.

Each line compares ours with the least that any program of the kind must do, in turn, in one run; the ratio is
the median of the round-by-round ratios. Times alone depend on the machine and on who else uses it.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable
from functools import partial

from tests.benchmarks.rounds import HEADER, Line

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
Benchmark = Callable[[int], list[Line]]


def benchmarks(residents: int) -> dict[str, Benchmark]:
    """Return every benchmark by name."""
    from tests.benchmarks.bench_backup import backup  # noqa: PLC0415  (after the platform is chosen)
    from tests.benchmarks.bench_cipher import cipher  # noqa: PLC0415
    from tests.benchmarks.bench_ink import ink  # noqa: PLC0415
    from tests.benchmarks.bench_journal import chain  # noqa: PLC0415
    from tests.benchmarks.bench_plan import plan  # noqa: PLC0415
    from tests.benchmarks.bench_save import save  # noqa: PLC0415
    from tests.benchmarks.bench_search import search  # noqa: PLC0415
    from tests.benchmarks.bench_start import memory, start, unlock  # noqa: PLC0415

    return {
        "start": start,
        "unlock": partial(unlock, residents=residents),
        "search": partial(search, residents=residents),
        "save": partial(save, residents=residents),
        "plan": plan,
        "journal": chain,
        "ink": ink,
        "cipher": partial(cipher, residents=residents),
        "backup": partial(backup, residents=residents),
        "memory": memory,
    }


def main(arguments: list[str]) -> int:
    """Run the benchmarks named, or all; return 1 when a limit is not kept."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.run", description=__doc__)
    parser.add_argument(
        "names", nargs="*", help="start, unlock, search, save, plan, cipher, backup, memory (default: all)"
    )
    parser.add_argument("--rounds", type=int, default=9)
    parser.add_argument("--residents", type=int, default=100_000)
    options = parser.parse_args(arguments)
    known = benchmarks(options.residents)
    if unknown := set(options.names) - set(known):
        parser.error(f"unknown: {', '.join(sorted(unknown))}; known: {', '.join(known)}")
    sys.stdout.write(HEADER + "\n")
    lines: list[Line] = []
    for name in options.names or known:
        for line in known[name](options.rounds):
            sys.stdout.write(f"{line}\n")
            sys.stdout.flush()
            lines.append(line)
    return int(not all(line.is_met for line in lines))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
