"""A table of counts, in words that a screen reader says line by line."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLabel, QWidget

from ui.widgets.labels import hairline, label
from ui.widgets.layouts import empty, grid

_NAME_SHARE: Final = 3
_FIGURE_SHARE: Final = 4
"""So that figures stand near the name of their line, whatever the width."""


class CountGrid(QWidget):
    """Names on the left, figures under their heads; what is suppressed is said."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setProperty("look", "clear")
        self._grid = grid(gap=8)
        self.setLayout(self._grid)

    def show_lines(self, heads: Sequence[str], lines: Sequence[tuple[str, Sequence[int | None]]]) -> None:
        """Show lines under heads.

        Args:
            heads: Words above the figures.
            lines: The name of each, and a figure under each head; None where it would show too few.
        """
        self._empty()
        self._grid.setColumnStretch(0, _NAME_SHARE)
        for place, head in enumerate(heads, 1):
            self._grid.setColumnStretch(place, _FIGURE_SHARE)
            top = label(head, "small", name=f"{self.objectName()}_head_{place}", wrap=True)
            self._add(top, 0, place)
        self._grid.addWidget(hairline(f"{self.objectName()}_line"), 1, 0, 1, len(heads) + 1)
        for line, (title, figures) in enumerate(lines):
            words = [self.figure(count) for count in figures]
            name = label(title, "body", name=f"{self.objectName()}_name_{line}")
            spoken = ", ".join(f"{head} {word}" for head, word in zip(heads, words, strict=True))
            name.setAccessibleName(f"{title}: {spoken}")
            self._grid.addWidget(name, line + 2, 0)
            for place, word in enumerate(words, 1):
                look = "muted" if figures[place - 1] in {None, 0} else "body"
                self._add(label(word, look, name=f"{self.objectName()}_{line}_{place}"), line + 2, place)

    @staticmethod
    def figure(count: int | None) -> str:
        """Return the words of a figure."""
        return QCoreApplication.translate("CountGrid", "hidden") if count is None else str(count)

    def _add(self, words: QLabel, line: int, place: int) -> None:
        words.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._grid.addWidget(words, line, place)

    def _empty(self) -> None:
        empty(self._grid)
