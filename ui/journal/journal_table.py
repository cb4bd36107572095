"""The table of the journal, the same in the settings and in a file."""

from __future__ import annotations

from typing import Final

from PySide6.QtWidgets import QHeaderView, QWidget
from typing_extensions import override

from ui.journal.journal_model import JournalModel, Reader
from ui.tables.record_table import RowView
from ui.theme import theme

_WIDTHS: Final = (176, 190, 150)
"""When, who, what; the rest goes to what it was done to."""
_LOWEST: Final = 200
"""Pixels at zoom 1: where everything is large, some lines are still seen at once, and the page scrolls."""


class JournalTable(RowView):
    """Columns of fixed width and one that takes the rest."""

    def __init__(self, name: str, accessible_name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, accessible_name, parent=parent)
        self._lines = JournalModel(self)
        self.setModel(self._lines)
        self._share_width()
        theme.changed.connect(self._share_width)

    @override
    def model(self) -> JournalModel:
        return self._lines

    def load(self, read: Reader) -> None:
        """Show the lines that a reader gives, a page at a time."""
        self._lines.load(read)
        self.scrollToTop()
        if self._lines.rowCount():
            self.setCurrentIndex(self._lines.index(0, 0))

    def _share_width(self) -> None:
        self.setMinimumHeight(theme.px(_LOWEST))
        columns = self.horizontalHeader()
        for place, width in enumerate(_WIDTHS):
            columns.setSectionResizeMode(place, QHeaderView.ResizeMode.Interactive)
            columns.resizeSection(place, theme.px(width))
        columns.setSectionResizeMode(len(_WIDTHS), QHeaderView.ResizeMode.Stretch)
