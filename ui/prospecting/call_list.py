"""« À relancer »: whom to call again, the most pressing first, and why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QWidget

from models.records.employer_board import CallLine
from models.rules.prospecting import CallReason
from ui.prospecting.desk_words import call_reason, unanswered_words
from ui.tables.record_table import Column, RecordTable, RowView
from ui.tables.rows import RowLook
from ui.widgets.buttons import make_button
from ui.widgets.cards import hue_of, initials_of
from ui.widgets.labels import label
from ui.widgets.layouts import STRETCH, column, row

if TYPE_CHECKING:
    from controllers.settings import SettingsController
    from controllers.workspace import Workspace

translate = QCoreApplication.translate


class CallLook(QObject):
    """Turns a line into what is painted."""

    def __init__(self, settings: SettingsController) -> None:
        super().__init__()
        self._settings = settings

    def __call__(self, line: CallLine) -> RowLook:
        """Return what one row shows: who, why, on which number."""
        is_due = line.reason == CallReason.ACTION_DUE
        about = (call_reason(line, self._settings), unanswered_words(line), line.city)
        return RowLook(
            title=line.display_name,
            subtitle=" · ".join(filter(None, about)),
            initials=initials_of(line.display_name),
            hue=hue_of(line.display_name),
            trailing=line.phone,
            pill=self._late(line) if is_due else translate("prospecting", "silent"),
            pill_hue="saffron" if line.days or not is_due else "primary",
            pill_icon="clock",
        )

    def _late(self, line: CallLine) -> str:
        days = line.days
        return self.tr("%n day(s) late", "", days) if days else translate("prospecting", "today")


class CallList(QWidget):
    """The list of calls to make.

    Signals:
        employer_requested: CallLine of the employer to open, at its log.
        need_requested: Catch a need.
    """

    employer_requested = Signal(object)

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self.setObjectName("call_list")
        self.setProperty("look", "clear")
        self._workspace = workspace
        look = CallLook(workspace.settings)
        title = translate("prospecting", "To call again")
        columns = [Column(title=title, text=self._sentence)]
        self.table: RecordTable[CallLine] = RecordTable(columns, look=look, parent=self)
        self.view = RowView("call_rows", title, is_painted=True)
        self.view.setModel(self.table)
        self.view.row_requested.connect(self._on_row)
        words = translate("prospecting", "Nobody to call again today.")
        self._empty = label(words, "muted", name="call_empty", wrap=True)
        self._open = make_button(
            translate("prospecting", "Open and note the call"), "plain", "phone", name="call_open"
        )
        self._open.clicked.connect(self._on_open)
        self.setLayout(column(self._empty, (self.view, 1), row(self._open, STRETCH), gap=8))

    def show_calls(self, found: tuple[CallLine, ...]) -> None:
        """Show the lines, the place in the list kept."""
        place = max(self.view.currentIndex().row(), 0)
        self.table.set_records(found)
        self._empty.setVisible(not found)
        self.view.setVisible(bool(found))
        self._open.setVisible(bool(found))
        if found:
            self.view.setCurrentIndex(self.table.index(min(place, len(found) - 1), 0))

    def _sentence(self, line: CallLine) -> str:
        return f"{line.display_name} {call_reason(line, self._workspace.settings)}"

    def _on_open(self) -> None:
        self._on_row(self.view.current_record())

    def _on_row(self, line: object) -> None:
        if isinstance(line, CallLine):
            self.employer_requested.emit(line)
