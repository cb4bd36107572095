"""Lines of reminders in a table: Enter opens the file, two keys tick off and put off."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from models.errors import AppError
from models.records.today import Reminder, ReminderKind
from ui.consultation import hold_back
from ui.residents.file_place import FilePlace
from ui.tables.record_table import Column, RecordTable, RowView
from ui.tables.rows import RowLook
from ui.today.line_places import PARTS
from ui.today.today_words import look, why
from ui.widgets.buttons import Button, make_button
from ui.widgets.labels import label
from ui.widgets.layouts import STRETCH, column, row

if TYPE_CHECKING:
    from controllers.workspace import Workspace

_DAYS = (1, 7, 14)


class ReminderList(QWidget):
    """One list.

    Signals:
        file_requested: ResidentId.
        place_requested: FilePlace, where the line tells which part of a file it is about.
        employer_requested: EmployerId.
        convention_requested: ConventionId, of an agreement that ends.
        failed: AppError.
        done: Words for a toast, with undo.
    """

    file_requested = Signal(object)
    place_requested = Signal(object)
    convention_requested = Signal(object)
    employer_requested = Signal(object)
    failed = Signal(object)
    done = Signal(object)

    def __init__(self, workspace: Workspace, name: str, title: str, empty: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setProperty("look", "clear")
        self._workspace = workspace
        columns = [Column(title=title, text=self._sentence)]
        self.table: RecordTable[Reminder] = RecordTable(columns, look=self._look, parent=self)
        self.view = RowView(f"{name}_rows", title, is_painted=True)
        self.view.setModel(self.table)
        self.view.row_requested.connect(self._on_row)
        self._empty = label(empty, "muted", name=f"{name}_empty", wrap=True)
        self._open = self._button(f"{name}_open", self.tr("Open the file"), "arrow_right")
        self._open.clicked.connect(self._on_open)
        self._tick = self._button(f"{name}_done", self.tr("Done"), "check")
        self._tick.clicked.connect(self.tick)
        self._later = [
            self._button(f"{name}_later_{days}", words, "clock")
            for days, words in zip(_DAYS, self._words(), strict=True)
        ]
        for button, days in zip(self._later, _DAYS, strict=True):
            button.setProperty("days", days)
            button.clicked.connect(self._on_later)
        hold_back(workspace, self._tick, *self._later)
        shortcut = QShortcut(QKeySequence("Ctrl+Return"), self)
        shortcut.setObjectName(f"{name}_done_key")
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self.tick)
        later = label(self.tr("Put off:"), "label", name=f"{name}_later")
        bar = row(self._open, STRETCH, later, *self._later, self._tick, gap=8)
        self.setLayout(column(self._empty, (self.view, 1), bar, gap=8))

    def show_all(self, found: tuple[Reminder, ...]) -> None:
        """Show reminders, the place in the list kept."""
        place = max(self.view.currentIndex().row(), 0)
        self.table.set_records(found)
        self._empty.setVisible(not found)
        if found:
            self.view.setCurrentIndex(self.table.index(min(place, len(found) - 1), 0))
        for button in (self._tick, *self._later):
            button.setVisible(bool(found))
        self._open.setVisible(bool(found))

    def current(self) -> Reminder | None:
        """Return the line one is on."""
        found = self.view.current_record()
        return found if isinstance(found, Reminder) else None

    def tick(self) -> None:
        """Tick the line off."""
        one = self.current()
        if one is None:
            return
        try:
            self._workspace.today.done(one)
        except AppError as error:
            self.failed.emit(error)
        else:
            self.done.emit(self.tr("Ticked off"))

    def put_off(self, days: int) -> None:
        """Put the line off."""
        one = self.current()
        if one is None:
            return
        try:
            self._workspace.today.postpone(one, self._workspace.today.today() + timedelta(days=days))
        except AppError as error:
            self.failed.emit(error)
        else:
            self.done.emit(self.tr("Put off"))

    def _words(self) -> tuple[str, ...]:
        return self.tr("tomorrow"), self.tr("a week"), self.tr("two weeks")

    def _button(self, name: str, text: str, icon: str) -> Button:
        return make_button(text, "plain", icon, name=name)

    def _sentence(self, one: Reminder) -> str:
        return f"{one.display_name} {why(one, self._workspace.settings)}"

    def _look(self, one: Reminder) -> RowLook:
        return look(one, self._workspace.settings, self._workspace.today.today())

    def _on_later(self) -> None:
        sender = self.sender()
        if sender is not None:
            self.put_off(int(sender.property("days")))

    def _on_open(self) -> None:
        self._on_row(self.current())

    def _on_row(self, one: object) -> None:
        if isinstance(one, Reminder) and one.kind is ReminderKind.CONVENTION:
            self.convention_requested.emit(one.record_id)
        elif isinstance(one, Reminder) and one.kind is ReminderKind.EMPLOYER_ACTION:
            self.employer_requested.emit(one.record_id)
        elif isinstance(one, Reminder) and one.resident_id is not None:
            if one.kind in PARTS:
                self.place_requested.emit(FilePlace(one.resident_id, *PARTS[one.kind]))
            else:
                self.file_requested.emit(one.resident_id)
