"""Who opened a person's file: for the coordinator, and for the person who asks."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from models.records.ids import ResidentId
from models.records.journal import JournalEntryRecord, JournalFilter
from ui.journal.journal_table import JournalTable
from ui.widgets.cards import Card
from ui.widgets.labels import label
from ui.widgets.layouts import column

if TYPE_CHECKING:
    from controllers.journal import JournalController


class FileJournal(QWidget):
    """Everything that was done with one file; offered only to who may read the journal."""

    def __init__(self, journal: JournalController, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("file_journal")
        self.setProperty("look", "clear")
        self._journal = journal
        self._resident_id: ResidentId | None = None
        self.table = JournalTable("file_journal_table", self.tr("Who opened this file"))
        self._none = label(
            self.tr("Nothing is noted about this file yet."), "muted", name="file_journal_none", wrap=True
        )
        help_text = self.tr(
            "The person may ask who opened or changed their file: this list is part of the complete copy."
        )
        body = column(
            label(self.tr("Who opened this file"), "h2", name="file_journal_title"),
            label(help_text, "small", name="file_journal_help", wrap=True),
            self._none,
            (self.table, 1),
            gap=8,
        )
        self.setLayout(column((Card("file_journal_card", body, padding=16), 1), gap=0))

    def load(self, resident_id: ResidentId) -> None:
        """Show what was done with a file.

        Raises:
            RuleBroken: ``rights.refused``.
        """
        self._resident_id = resident_id
        self.table.load(self._read)
        is_empty = not self.table.model().rowCount()
        self._none.setVisible(is_empty)
        self.table.setVisible(not is_empty)

    def _read(self, before: int | None) -> tuple[JournalEntryRecord, ...]:
        # The name stands above the list already; what is left is to what part of the file it was done.
        entries = self._journal.entries(JournalFilter(file_id=self._resident_id), before)
        return tuple(replace(entry, record_name="") for entry in entries)
