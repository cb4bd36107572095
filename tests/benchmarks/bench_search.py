"""Search as one types, from the key to the painted rows."""

from __future__ import annotations

import statistics

from tests.benchmarks.rounds import Child, Line, compared, percentile
from tests.benchmarks.vaults import big_vault


def search(rounds: int, residents: int) -> list[Line]:
    """Compare our list with a prefix search above a bare table, key by key."""
    vault = str(big_vault(residents))
    ours, bare = Child("child_search", "ours", vault), Child("child_search", "bare", vault)
    mine: list[dict[str, list[float]]] = []
    theirs: list[dict[str, list[float]]] = []
    for _ in range(max(1, rounds // 2)):
        mine.append(ours.run())
        theirs.append(bare.run())
    medians = compared(
        f"key to painted rows of {residents}, CPU p50",
        [statistics.median(run["cpus"]) for run in mine],
        [statistics.median(run["cpus"]) for run in theirs],
        None,
    )

    def slowest(runs: list[dict[str, list[float]]], clock: str) -> float:
        return statistics.median(percentile(run[clock], 0.99) for run in runs) * 1000

    return [
        medians,
        Line(
            name="   p99, CPU",
            figure=slowest(mine, "cpus"),
            unit="ms",
            limit=slowest(theirs, "cpus"),
            allowed=16,
        ),
        Line(name="   p99, wall", figure=slowest(mine, "walls"), unit="ms", limit=slowest(theirs, "walls")),
    ]
