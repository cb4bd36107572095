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
    """Compare Return to the painted list with the key derivation and a bare table on the same file.

    The derivation costs what it costs a new vault on this machine; it is timed within each opening. The hall is measured beside it: it is the page of a first opening.
    """
    vault = str(big_vault(residents))
    pages = {"people": f"unlock to painted list of {residents}", "hall": "unlock to painted hall"}
    children = {page: Child("child_unlock", vault, page) for page in pages}
    bare = Child("child_bare_unlock", vault)
    theirs: list[dict[str, float]] = []
    mine: dict[str, list[dict[str, float]]] = {page: [] for page in pages}
    for _ in range(rounds + 1):
        theirs.append(bare.run())
        for page, child in children.items():
            mine[page].append(child.run())
    bare_kdf = statistics.median(run["kdf_wall"] for run in theirs[1:])
    lines = []
    for page, name in pages.items():
        runs = mine[page][1:]
        kdf = statistics.median(run["kdf_wall"] for run in runs)
        bare_cpu = [run["unlock_cpu"] for run in theirs[1:]]
        lines.append(compared(f"{name}, CPU", [run["unlock_cpu"] for run in runs], bare_cpu, None))
        lines.append(
            Line(
                name="   beyond the key derivation, wall",
                figure=statistics.median(run["unlock_wall"] - run["kdf_wall"] for run in runs) * 1000,
                unit="ms",
                allowed=100 if page == "people" else None,
                note=f"derivation {kdf * 1000:.0f} ms; with the bare table {bare_kdf * 1000:.0f} ms",
            )
        )
    return lines


def memory(rounds: int) -> list[Line]:
    """Measure the most memory that the whole process ever held, with the demo."""
    child = Child("child_memory")
    peaks = [float(child.run()["peak_mb"]) for _ in range(max(1, rounds // 3))]
    return [Line(name="whole process with the demo, peak", figure=max(peaks), unit="MB", allowed=250)]
