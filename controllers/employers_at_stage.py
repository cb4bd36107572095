"""The list of employers, of every stage or of one."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from controllers.employers import EmployerController
    from models.records.employers import EmployerRow


class EmployersAtStage:
    """What a long list reads its rows from.

    Attributes:
        stage: Code of the vocabulary ``employer_stage``; empty: every stage.
    """

    def __init__(self, employers: EmployerController) -> None:
        self._employers = employers
        self.stage = ""

    def count(self) -> int:
        """Return how many employers there are."""
        return len(self.numbers()) if self.stage else self._employers.count()

    def first_rows(self, limit: int = 200) -> tuple[EmployerRow, ...]:
        """Return the first lines of the list, by name."""
        if not self.stage:
            return self._employers.first_rows(limit)
        return self.rows(self.numbers()[:limit])

    def numbers(self, text: str = "") -> array[int]:
        """Return the numbers of all employers in the order of the list, or of those found by ``text``."""
        found = self._employers.numbers(text)
        if not self.stage:
            return found
        here = self._employers.numbers_at(self.stage)
        return array("q", filter(here.__contains__, found))

    def rows(self, numbers: Sequence[int]) -> tuple[EmployerRow, ...]:
        """Return the lines of these numbers, in the same order."""
        return self._employers.rows(numbers)

    def search(self, text: str, limit: int = 50) -> tuple[EmployerRow, ...]:
        """Return the first employers that have all the words of ``text``."""
        if not self.stage:
            return self._employers.search(text, limit)
        return self.rows(self.numbers(text)[:limit])
