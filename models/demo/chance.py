"""Luck with a seed: quick enough to invent a hundred thousand files, and the same on every machine."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random
from typing import TypeVar

T = TypeVar("T")


class Chance(Random):
    """A generator for fiction; nothing secret is drawn from it.

    Its two methods are four times faster than ``choice`` and ``randrange``, at the price of a bias far
    below what anybody could notice.
    """

    def pick(self, choices: Sequence[T]) -> T:
        """Return one of several things."""
        return choices[int(self.random() * len(choices))]

    def below(self, limit: int) -> int:
        """Return a whole number from 0 to ``limit`` - 1."""
        return int(self.random() * limit)

    def between(self, low: int, high: int) -> int:
        """Return a whole number from ``low`` to ``high``, both included."""
        return low + int(self.random() * (high - low + 1))
