"""Who opened a file, as a part of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import override

from ui.journal.file_journal import FileJournal
from ui.residents.file_panel import FilePanel
from ui.widgets.layouts import column

if TYPE_CHECKING:
    from controllers.workspace import Workspace
    from models.records.residents import ResidentRecord


class SeenPart(FilePanel):
    """Holds the lines of the journal about one file."""

    scrolls = False

    def __init__(self, workspace: Workspace) -> None:
        super().__init__("resident_seen")
        self.journal = FileJournal(workspace.journal)
        self.setLayout(column((self.journal, 1), gap=0))

    @override
    def show_resident(self, record: ResidentRecord) -> None:
        self.journal.load(record.resident_id)
