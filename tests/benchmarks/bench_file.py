"""A person's file with a million facts around: in the store, on screen, and how that grows with the vault."""

from __future__ import annotations

import statistics

from tests.benchmarks.rounds import Child, Line, compared, percentile
from tests.benchmarks.vaults import big_vault

FACTS_PER_RESIDENT = 10
SMALL = 1_000
_STORE_MS = 30
_SCREEN_MS = 100


def file(rounds: int, residents: int) -> list[Line]:
    """Open files in a big vault and in a small one; compare with the same rows read bare."""
    big, small = (
        Child("child_file", str(big_vault(count, count * FACTS_PER_RESIDENT)), str(rounds)).run()
        for count in (residents, SMALL)
    )
    facts = residents * FACTS_PER_RESIDENT
    lines = [
        compared(f"a file of {residents}, {facts} facts, in the store, CPU", big["ours"], big["bare"], None),
        Line(
            name="   slowest of 100, CPU",
            figure=percentile(big["cpus"], 0.99) * 1000,
            unit="ms",
            allowed=_STORE_MS,
        ),
        Line(name="   slowest of 100, wall", figure=percentile(big["walls"], 0.99) * 1000, unit="ms"),
        Line(
            name="   one of five hundred facts, CPU",
            figure=statistics.median(big["long"]) * 1000,
            unit="ms",
            allowed=_STORE_MS,
        ),
    ]
    for name, words in (
        ("way", "its way painted, five hundred facts, CPU"),
        ("file", "a file painted, CPU"),
        ("list", "the list read again and painted, CPU"),
        ("queue", "the queue read again and painted, CPU"),
    ):
        cost, before = (percentile(run[name], 0.9) * 1000 for run in (big, small))
        growth = f"{cost / before:.2f} × with {SMALL} residents"
        lines.append(Line(name=f"   {words}", figure=cost, unit="ms", allowed=_SCREEN_MS, note=growth))
    growth = statistics.median(big["ours"]) / statistics.median(small["ours"])
    lines.append(Line(name=f"   growth in the store, {SMALL} to {residents}", figure=growth, unit="×"))
    return lines
