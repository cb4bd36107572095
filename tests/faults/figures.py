"""What a figure is: a demand, what was obtained, and whether the demand is kept."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Figure:
    """One line of the report.

    Attributes:
        name: ``F1``, ``I3``…
        what: The fault, in a few words.
        demand: What is asked.
        obtained: Counts, as measured.
        is_kept: Whether the demand is kept; None when the figure could not be taken here.
    """

    name: str
    what: str
    demand: str
    obtained: str
    is_kept: bool | None

    @property
    def verdict(self) -> str:
        """``ok``, ``FAILED`` or ``not run``."""
        return {True: "ok", False: "FAILED", None: "not run"}[self.is_kept]

    def __str__(self) -> str:
        return f"{self.name:<4} {self.verdict:<8} {self.what}\n       demand    {self.demand}\n       obtained  {self.obtained}"


@dataclass(frozen=True, slots=True)
class Scale:
    """How much is done.

    Attributes:
        is_long: The counts of the design, rather than a short form of each for every change.
        seed: Of every chance.
        folder: Where the figures work; emptied by whoever made it.
    """

    is_long: bool
    folder: Path
    seed: int = 20261122

    def pick(self, short: int, long: int) -> int:
        """Return a count for this scale."""
        return long if self.is_long else short

    def room(self, name: str) -> Path:
        """Return a new folder for one figure."""
        room = self.folder / name
        room.mkdir(parents=True)
        return room


Measure = Callable[[Scale], list[Figure]]
"""Takes one or several figures."""


def not_run(name: str, what: str, demand: str, reason: str) -> Figure:
    """Make the line of a figure that could not be taken."""
    return Figure(name, what, demand, reason, None)


def table(figures: Sequence[Figure]) -> str:
    """Return one line for each figure, then how many there are of each verdict."""
    lines = [f"{figure.name:<5}{figure.verdict:<9}{figure.what}: {figure.obtained}" for figure in figures]
    count = Counter(figure.verdict for figure in figures)
    said = ", ".join(f"{number} {verdict}" for verdict, number in count.most_common())
    return "\n".join(["", *lines, f"{len(figures)} figures: {said}", ""])
