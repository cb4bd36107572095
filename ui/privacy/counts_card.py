"""What remains of the files that are gone: counts in which no small group shows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from models.rules.anonymous import SMALLEST_CELL, CountTable
from ui.widgets.cards import Card
from ui.widgets.labels import label
from ui.widgets.layouts import column, empty

if TYPE_CHECKING:
    from controllers.workspace import Workspace


class CountsCard(QWidget):
    """Files gone, by year of the first contact and by sex."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self.setObjectName("counts")
        self.setProperty("look", "clear")
        self._statistics = workspace.statistics
        self._lines = column(gap=4)
        note = self.tr("Fewer than {smallest} people are never shown, nor what would give them away.")
        body = column(
            label(self.tr("What remains of the files that are gone"), "h2", name="counts_title"),
            label(note.format(smallest=SMALLEST_CELL), "muted", name="counts_help", wrap=True),
            self._lines,
            gap=10,
        )
        self.setLayout(column(Card("counts_card", body), gap=0))

    def load(self) -> None:
        """Count again."""
        empty(self._lines)
        table = self._statistics.gone()
        if not table.rows:
            self._lines.addWidget(label(self.tr("No file is gone yet."), "muted", name="counts_empty"))
        for row in table.rows:
            self._lines.addWidget(label(self._line(table, row), "body", name=f"counts_{row}", wrap=True))

    def _line(self, table: CountTable, row: str) -> str:
        names = {"woman": self.tr("women"), "man": self.tr("men"), "other": self.tr("other")}
        unsaid = self.tr("not said")  # outside the braces, where the collector of sentences finds it
        parts = [f"{names.get(sex, unsaid)} {self._figure(table.cells[row, sex])}" for sex in table.columns]
        total = self.tr("{count} in all").format(count=self._figure(table.row_totals[row]))
        return " · ".join((row, *parts, total))

    def _figure(self, count: int | None) -> str:
        return self.tr("(hidden)") if count is None else str(count)
