"""What a day in a hall comes to, in figures: each with words that agree with it."""

from __future__ import annotations

from typing import Final

from PySide6.QtWidgets import QWidget

from models.records.hall_days import DayCounts
from ui.widgets.labels import label
from ui.widgets.layouts import column, row

_CODES: Final = ("received", "anonymous", "contacts", "left_waiting", "attempts", "promised")


class DayFigures(QWidget):
    """Six lines: a large figure, and what it counts."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("close_day_figures")
        self.setProperty("look", "clear")
        self._numbers = {code: label("0", "number", name=f"close_{code}") for code in _CODES}
        self._words = {code: label("", "body", name=f"close_{code}_words", wrap=True) for code in _CODES}
        lines = [row(self._numbers[code], (self._words[code], 1), gap=12) for code in _CODES]
        self.setLayout(column(*lines, gap=6))

    def show_counts(self, counts: DayCounts) -> None:
        """Show the figures of a day."""
        for code, words in self._words_for(counts).items():
            self._numbers[code].setText(str(getattr(counts, code)))
            self._words[code].setText(words)

    def _words_for(self, counts: DayCounts) -> dict[str, str]:
        return {
            "received": self.tr("person(s) received", "", counts.received),
            "anonymous": self.tr("of them without a file"),
            "contacts": self.tr("first contact(s) beside the queue", "", counts.contacts),
            "left_waiting": self.tr("person(s) gone without being received", "", counts.left_waiting),
            "attempts": self.tr("person(s) looked for and not reached", "", counts.attempts),
            "promised": self.tr("promise(s) with a day", "", counts.promised),
        }
