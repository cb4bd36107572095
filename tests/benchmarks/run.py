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
LIMITS = {
    "start": "first painted window ≤ 1.25 × a bare PySide6 window, processor",
    "unlock": "list of 100,000 painted ≤ the derivation of the key + 100 ms",
    "search": "a key to painted rows of 100,000, 99 % in ≤ 16 ms of processor",
    "duplicates": "a new file against 100,000: shown against one look-up in the index",
    "file": "a file ≤ 30 ms in the store, its way, the list and the queue ≤ 100 ms of processor, a million facts",
    "save": "a file saved, half of them in ≤ 10 ms; shown against a bare commit of as many bytes",
    "plan": "signed plan, tagged, ≤ 1.6 × a raw canvas, ≥ 7 × WeasyPrint, ≤ typst; a batch keeps its memory",
    "proof": "three signatures ≤ 1.2 × pyHanko's own calls; with the freezing ≤ 150 ms of processor",
    "journal": "20,000 lines checked ≤ 1.5 ×, lines added to a save ≤ 4.5 × the same rows as JSON with a code each",
    "ink": "a move at the end of a very long mark ≤ 8 × one at its beginning; its shape ≤ 2 × five of a fifth",
    "cipher": "encrypted to in clear: lookups ≤ 1.3, full text ≤ 1.3, inserts ≤ 1.6, commit with fsync ≤ 1.5",
    "backup": "copy ≤ 4 × a plain copy with fsync, verification ≤ 3 × the copy",
    "due": "what is due among 100,000 files in ≤ 2,000 ms of processor",
    "today": "the list of the day among 100,000 files in ≤ 100 ms of processor",
    "match": "the first 20 of 100,000 for a job, explained, half of them in ≤ 20 ms of processor",
    "memory": "whole process with the demo ≤ 250 MB",
}
"""What each benchmark measures, and the most that is accepted."""


def benchmarks(residents: int) -> dict[str, Benchmark]:
    """Return every benchmark by name."""
    from tests.benchmarks.bench_backup import backup  # noqa: PLC0415  (after the platform is chosen)
    from tests.benchmarks.bench_cipher import cipher  # noqa: PLC0415
    from tests.benchmarks.bench_due import due  # noqa: PLC0415
    from tests.benchmarks.bench_duplicates import duplicates  # noqa: PLC0415
    from tests.benchmarks.bench_file import file  # noqa: PLC0415
    from tests.benchmarks.bench_ink import ink  # noqa: PLC0415
    from tests.benchmarks.bench_journal import chain  # noqa: PLC0415
    from tests.benchmarks.bench_match import match  # noqa: PLC0415
    from tests.benchmarks.bench_plan import plan  # noqa: PLC0415
    from tests.benchmarks.bench_proof import proof  # noqa: PLC0415
    from tests.benchmarks.bench_save import save  # noqa: PLC0415
    from tests.benchmarks.bench_search import search  # noqa: PLC0415
    from tests.benchmarks.bench_start import memory, start, unlock  # noqa: PLC0415
    from tests.benchmarks.bench_today import of_the_day  # noqa: PLC0415

    return {
        "start": start,
        "unlock": partial(unlock, residents=residents),
        "search": partial(search, residents=residents),
        "duplicates": partial(duplicates, residents=residents),
        "file": partial(file, residents=residents),
        "save": partial(save, residents=residents),
        "plan": plan,
        "proof": proof,
        "journal": chain,
        "ink": ink,
        "cipher": partial(cipher, residents=residents),
        "backup": partial(backup, residents=residents),
        "due": partial(due, residents=residents),
        "today": partial(of_the_day, residents=residents),
        "match": partial(match, residents=residents),
        "memory": memory,
    }


def main(arguments: list[str]) -> int:
    """Run the benchmarks named, or all; return 1 when a limit is not kept."""
    listed = "\n".join(f"  {name:<9} {limit}" for name, limit in LIMITS.items())
    parser = argparse.ArgumentParser(
        prog="python -m tests.benchmarks.run",
        description=__doc__,
        epilog=f"benchmarks, and their limits:\n{listed}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("names", nargs="*", help=f"{', '.join(LIMITS)} (default: all)")
    parser.add_argument("--rounds", type=int, default=9, help="pairs of each (default: 9)")
    parser.add_argument(
        "--residents", type=int, default=100_000, help="of the vault, made once (default: 100000)"
    )
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
