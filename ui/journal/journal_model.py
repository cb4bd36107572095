"""Lines of the journal, read a page at a time as one scrolls."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QObject, Qt
from typing_extensions import override

from models.records.journal import JournalEntryRecord
from ui.fonts import ensure_for
from ui.journal.journal_words import action_words, subject_words, when_words, who_words
from ui.tables.rows import Index, Role

Reader = Callable[[int | None], tuple[JournalEntryRecord, ...]]
"""Returns the lines that come before a number, the newest first; None: from the newest."""
_NOWHERE: Final = QModelIndex()


class JournalModel(QAbstractTableModel):
    """When, who, what, on what; each page is asked for once, from the last line of the one before."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        translate = QCoreApplication.translate
        self._titles = (
            translate("journal", "When"),
            translate("journal", "Who"),
            translate("journal", "What"),
            translate("journal", "On what"),
        )
        self._texts = (when_words, who_words, _action, subject_words)
        self._read: Reader | None = None
        self._entries: list[JournalEntryRecord] = []
        self._is_whole = True

    def load(self, read: Reader) -> None:
        """Show other lines, from the newest."""
        self.beginResetModel()
        self._read = read
        first = read(None)
        self._entries, self._is_whole = list(first), not first
        self._remember(first)
        self.endResetModel()

    def entries(self) -> tuple[JournalEntryRecord, ...]:
        """Return the lines read so far."""
        return tuple(self._entries)

    @override
    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._entries)

    @override
    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._titles)

    @override
    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and not self._is_whole

    @override
    def fetchMore(self, parent: Index) -> None:
        if self._read is None or self._is_whole:
            return
        more = self._read(self._entries[-1].number)
        if not more:
            self._is_whole = True
            return
        self._remember(more)
        first = len(self._entries)
        self.beginInsertRows(_NOWHERE, first, first + len(more) - 1)
        self._entries += more
        self.endInsertRows()

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        entry, column = self._entries[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self._texts[column](entry)
        if role == Qt.ItemDataRole.ToolTipRole and column == len(self._texts) - 1:
            # A tool tip takes rich text for itself when it looks like it: a name is never that.
            return f"{self._texts[column](entry)} ({entry.number})".replace("<", "‹").replace(">", "›")
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self._titles[column]}: {self._texts[column](entry)}"
        return entry if role == Role.RECORD else None

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._titles[section]
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def _remember(self, entries: tuple[JournalEntryRecord, ...]) -> None:
        for entry in entries:
            ensure_for(f"{entry.actor_name} {entry.record_name}")


def _action(entry: JournalEntryRecord) -> str:
    return action_words(entry.action)
