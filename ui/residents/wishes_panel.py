"""What a person wants and what must be reckoned with, as they told it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import override

from ui.duplicates.other_values import other_values
from ui.residents.facts import wishes_and_limits
from ui.residents.file_panel import FilePanel
from ui.widgets.layouts import STRETCH, column, empty

if TYPE_CHECKING:
    from controllers.workspace import Workspace
    from models.records.residents import ResidentRecord


class WishesPanel(FilePanel):
    """Wishes and limits in plain lines."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__("resident_wishes")
        self._workspace = workspace
        self._facts = column(gap=14)
        self.setLayout(column(self._facts, STRETCH, gap=0))

    @override
    def show_resident(self, record: ResidentRecord) -> None:
        empty(self._facts)
        others = other_values(self._workspace, record)
        for fact in wishes_and_limits(record.content, self._workspace.settings, others):
            self._facts.addWidget(fact)
