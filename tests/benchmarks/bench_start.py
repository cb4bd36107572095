"""Start, unlock and memory: whole processes."""

from __future__ import annotations

import statistics

from tests.benchmarks.rounds import Child, Line, compared, in_turn
from tests.benchmarks.vaults import big_vault


def start(rounds: int) -> list[Line]:
    """Compare the first painted window with that of a bare PySide6 program."""
    ours, bare = Child("child_start"), Child("child_bare_start")
    mine, theirs = in_turn(lambda: float(ours.run()["cpu"]), lambda: float(bare.run()["cpu"]), rounds)
    return [compared("start to first painted window, CPU", mine, theirs, 1.25)]


def unlock(rounds: int, residents: int) -> list[Line]:
    """Compare Return to the painted list with the key derivation and a bare table on the same file."""
    vault = str(big_vault(residents))
    ours, bare = Child("child_unlock", vault), Child("child_bare_unlock", vault)
    mine: list[dict[str, float]] = []
    theirs: list[dict[str, float]] = []
    for _ in range(rounds + 1):
        mine.append(ours.run())
        theirs.append(bare.run())
    kdf = statistics.median(run["kdf_wall"] for run in theirs[1:])
    beyond = [run["unlock_wall"] - kdf for run in mine[1:]]
    return [
        compared(
            f"unlock to painted list of {residents}, CPU",
            [run["unlock_cpu"] for run in mine[1:]],
            [run["unlock_cpu"] for run in theirs[1:]],
            None,
        ),
        Line(
            name="   beyond the key derivation, wall",
            figure=statistics.median(beyond) * 1000,
            unit="ms",
            allowed=100,
            note=f"derivation {kdf * 1000:.0f} ms",
        ),
    ]


def memory(rounds: int) -> list[Line]:
    """Measure the most memory that the whole process ever held, with the demo."""
    child = Child("child_memory")
    peaks = [float(child.run()["peak_mb"]) for _ in range(max(1, rounds // 3))]
    return [Line(name="whole process with the demo, peak", figure=max(peaks), unit="MB", allowed=250)]
