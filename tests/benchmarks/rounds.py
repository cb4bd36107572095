"""Pairs measured in turn, A B A B, and what a person reads of them."""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

_LONGEST_S = 180
ROOT = Path(__file__).resolve().parents[2]
Measure = Callable[[], float]
"""Returns what one turn cost: CPU seconds, unless the line says otherwise."""


@dataclass(frozen=True)
class Line:
    """One line of the report.

    Attributes:
        ratio: Median of the round-by-round ratios; None when there is nothing to compare with.
        allowed: Highest ratio, or highest figure, that the project accepts.
        figure: What was measured of ours, in ``unit``.
    """

    name: str
    figure: float
    unit: str
    limit: float | None = None
    ratio: float | None = None
    allowed: float | None = None
    note: str = ""

    @property
    def is_met(self) -> bool:
        """Whether the project's limit is kept."""
        measured = self.figure if self.ratio is None else self.ratio
        return self.allowed is None or measured <= self.allowed

    def __str__(self) -> str:
        limit = "" if self.limit is None else f"{self.limit:.1f} {self.unit}"
        ratio = "" if self.ratio is None else f"{self.ratio:.2f}"
        allowed = "" if self.allowed is None else f"{self.allowed:g}"
        verdict = "" if self.allowed is None else ("ok" if self.is_met else "OVER")
        ours = f"{self.figure:.1f} {self.unit}"
        return f"{self.name:<46}{ours:>12}{limit:>12}{ratio:>8}{allowed:>9}  {verdict:<5}{self.note}"


HEADER = f"{'what':<46}{'ours':>12}{'limit':>12}{'ratio':>8}{'allowed':>9}"


def in_turn(ours: Measure, limit: Measure, rounds: int) -> tuple[list[float], list[float]]:
    """Measure both in turn, after one unmeasured turn of each."""
    ours(), limit()
    pairs = [(ours(), limit()) for _ in range(rounds)]
    return [pair[0] for pair in pairs], [pair[1] for pair in pairs]


def compared(
    name: str, ours: Sequence[float], limits: Sequence[float], allowed: float | None, note: str = ""
) -> Line:
    """Make the line of two series of seconds."""
    ratios = [mine / theirs for mine, theirs in zip(ours, limits, strict=True)]
    return Line(
        name=name,
        figure=statistics.median(ours) * 1000,
        unit="ms",
        limit=statistics.median(limits) * 1000,
        ratio=statistics.median(ratios),
        allowed=allowed,
        note=note,
    )


def percentile(values: Sequence[float], share: float) -> float:
    """Return the value under which that share of the values lies."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]


class Child:
    """A program of this folder run as a process of its own, with a home of its own.

    Args:
        module: Name of the file in ``tests/benchmarks``.
        arguments: For the program.
    """

    def __init__(self, module: str, *arguments: str) -> None:
        self._module = module
        self._arguments = arguments
        self._home = Path(tempfile.gettempdir()) / "palier-benchmark-home"

    def run(self) -> dict[str, Any]:
        """Run it; return the JSON it printed last."""
        self._home.mkdir(exist_ok=True)
        with tempfile.TemporaryDirectory() as temporary:
            return self._run(temporary)

    def _run(self, temporary: str) -> dict[str, Any]:
        environment = os.environ | {
            "HOME": str(self._home),
            "XDG_CONFIG_HOME": str(self._home),
            "XDG_DATA_HOME": str(self._home),
            "TMPDIR": temporary,
            "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen"),
            # Compiled modules are kept, as on anybody's computer; libraries were compiled when installed.
            "PYTHONDONTWRITEBYTECODE": "",
        }
        done = subprocess.run(
            [sys.executable, "-m", f"tests.benchmarks.{self._module}", *self._arguments],
            check=True,
            capture_output=True,
            text=True,
            cwd=ROOT,
            env=environment,
            timeout=_LONGEST_S,
        )
        found: dict[str, Any] = json.loads(done.stdout.strip().splitlines()[-1])
        return found
