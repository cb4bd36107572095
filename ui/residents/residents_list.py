"""The list of the persons: what is looked for, how many there are, the files."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from models.records.residents import ResidentRow
from ui.consultation import hold_back
from ui.residents.resident_look import row_look
from ui.tables.paged_table import PagedTable
from ui.widgets.buttons import make_button
from ui.widgets.cards import Card
from ui.widgets.fields import SearchField
from ui.widgets.labels import label
from ui.widgets.layouts import column, row
from ui.widgets.page import EmptyState

if TYPE_CHECKING:
    from collections.abc import Callable

    from controllers.workspace import Workspace

translate = QCoreApplication.translate


class ResidentsList(QWidget):
    """A line to search, and the files found.

    Attributes:
        search: What is looked for.
        table: The files, read as they are scrolled to.
        nothing: Shown in the place of the table when nobody is found.

    Signals:
        new_requested: Write a new file.
        duplicates_requested: Show the files that may be of one person.
        resident_requested: ResidentId of the file to show.
        counted: How many there are is known.
    """

    new_requested = Signal()
    duplicates_requested = Signal()
    resident_requested = Signal(object)
    counted = Signal()

    def __init__(self, workspace: Workspace, count_words: Callable[[], str]) -> None:
        """Make the list; ``refresh`` fills it.

        Args:
            workspace: Where the files are.
            count_words: Says how many files there are.
        """
        super().__init__()
        self._count_words = count_words
        self.setObjectName("residents_list")
        self.setProperty("look", "page")
        self._workspace = workspace
        self.search = SearchField(
            "resident_search",
            placeholder=translate("ResidentsPage", "Search by name, room, phone or residence"),
        )
        self.search.setAccessibleName(translate("ResidentsPage", "Search the persons"))
        self.search.edited.connect(self._on_search)
        self._count = label("", "small", name="resident_count")
        self.table: PagedTable[ResidentRow] = PagedTable(
            "resident_rows", translate("ResidentsPage", "Persons"), workspace.residents, row_look
        )
        self.table.rows.counted.connect(self._on_counted)
        self.table.row_requested.connect(self._on_row)
        self.table.typed.connect(self._on_typed)
        self._empty = EmptyState(
            "residents_empty",
            translate("ResidentsPage", "No file yet. A first name is enough to begin."),
            translate("ResidentsPage", "New person"),
            icon="people",
        )
        self._empty.action_requested.connect(self.new_requested)
        self.nothing = EmptyState(
            "residents_nothing", translate("ResidentsPage", "Nobody has these words."), icon="search"
        )
        self._shown = QStackedWidget()
        self._shown.setObjectName("residents_shown")
        for widget in (self.table, self._empty, self.nothing):
            self._shown.addWidget(widget)
        self._lay_out()

    def refresh(self) -> None:
        """Read the list again."""
        self.table.load()
        self._show_count()

    def _lay_out(self) -> None:
        new = make_button(translate("ResidentsPage", "&New person"), "primary", "plus", name="resident_new")
        new.clicked.connect(self.new_requested)
        hold_back(self._workspace, new)
        twins = make_button(
            translate("ResidentsPage", "Possible duplicates"), "plain", "people", name="resident_duplicates"
        )
        twins.clicked.connect(self.duplicates_requested)
        self.setLayout(
            column(
                row((self.search, 1), self._count, twins, new, gap=12),
                (Card("residents_card", column(self._shown, gap=0), padding=10), 1),
                gap=12,
                edges=(20, 4, 18, 16),
            )
        )

    def _show_count(self) -> None:
        text = self.search.value()
        count = self.table.rows.rowCount()
        if text:
            shown: QWidget = self.table if count else self.nothing
            self._count.setText("")
        else:
            shown = self.table if count else self._empty
            self._count.setText(self._count_words())
        self._shown.setCurrentWidget(shown)

    def _on_counted(self) -> None:
        self._show_count()
        self.counted.emit()

    def _on_search(self) -> None:
        self.table.set_text(self.search.value())
        self._show_count()

    def _on_typed(self, text: object) -> None:
        self.search.setFocus()
        self.search.insert(str(text))
        self._on_search()

    def _on_row(self, row_: object) -> None:
        if isinstance(row_, ResidentRow):
            self.resident_requested.emit(row_.resident_id)
