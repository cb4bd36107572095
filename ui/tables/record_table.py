"""One model and one view for every short table: columns are data, rows are records."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget
from typing_extensions import override

from ui.discretion import discretion
from ui.fonts import ensure_for
from ui.tables.rows import ROW_HEIGHT, Index, Role, RowDelegate, RowLook
from ui.theme import theme

R = TypeVar("R")
_TABLE_ROW = 40
_NOWHERE = QModelIndex()


@dataclass(frozen=True, slots=True, kw_only=True)
class Column(Generic[R]):
    """One column.

    Attributes:
        title: Heading, already translated.
        text: What the cell shows of a record.
        sort: Value to sort on, when it is not the text.
        is_right: Align to the end, for numbers.
    """

    title: str
    text: Callable[[R], str]
    sort: Callable[[R], object] | None = None
    is_right: bool = False


class RecordTable(QAbstractTableModel, Generic[R]):
    """Records as rows; ``Role.RECORD`` gives the record of a row through any proxy."""

    def __init__(
        self,
        columns: Sequence[Column[R]],
        *,
        look: Callable[[R], RowLook] | None = None,
        parent: QObject | None = None,
    ) -> None:
        """Make an empty table.

        Args:
            columns: At least one; build them once the translator is installed.
            look: Makes ``Role.LOOK`` for a list painted in two lines.
            parent: Owner.
        """
        super().__init__(parent)
        self._columns = tuple(columns)
        self._look = look
        self._records: tuple[R, ...] = ()

    def set_records(self, records: Sequence[R]) -> None:
        """Show other records, in this order."""
        self.beginResetModel()
        self._records = tuple(records)
        for record in self._records:
            ensure_for(" ".join(column.text(record) for column in self._columns))
        self.endResetModel()

    def records(self) -> tuple[R, ...]:
        """Return the records in order."""
        return self._records

    @override
    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._records)

    @override
    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._columns)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        record, column = self._records[index.row()], self._columns[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.text(record)
        if role == Role.RECORD:
            return record
        if role == Role.SORT:
            return column.sort(record) if column.sort else column.text(record)
        if role in (Role.LOOK, Qt.ItemDataRole.AccessibleTextRole):
            return self._appearance(record, column, role)
        return _alignment(column) if role == Qt.ItemDataRole.TextAlignmentRole else None

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._columns[section].title
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(self._columns[section])
        return None

    def _appearance(self, record: R, column: Column[R], role: int) -> object:
        look = self._look(record) if self._look else None
        if role == Role.LOOK:
            return look
        return look.sentence() if look else f"{column.title}: {column.text(record)}"


class RowView(QTableView):
    """A table of which whole rows are chosen; Enter and double click ask for one.

    Signals:
        row_requested: The record of the row.
        row_selected: The record of the row that became current.
        typed: Text typed over the table; a page gives it to its search field.
    """

    row_requested = Signal(object)
    row_selected = Signal(object)
    typed = Signal(object)

    def __init__(
        self, name: str, accessible_name: str, *, is_painted: bool = False, parent: QWidget | None = None
    ) -> None:
        """Make the view.

        Args:
            name: Object name.
            accessible_name: What a screen reader calls it.
            is_painted: Rows of two lines (``Role.LOOK``) instead of columns.
            parent: Owner.
        """
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(accessible_name)
        self._is_painted = is_painted
        self.setProperty("look", "painted" if is_painted else "records")
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self._shape_headers()
        if is_painted:
            self.setItemDelegate(RowDelegate(self))
        self.doubleClicked.connect(self._on_activated)
        theme.changed.connect(self._fit)
        discretion.changed.connect(self.viewport().update)

    def current_record(self) -> object:
        """Return the record of the current row, None when there is none."""
        return self.currentIndex().data(Role.RECORD) if self.currentIndex().isValid() else None

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._on_activated(self.currentIndex())
            return
        super().keyPressEvent(event)

    @override
    def keyboardSearch(self, search: str) -> None:
        # Qt would read every row of a long table to find one that begins so: the search field does better.
        self.typed.emit(search)

    @override
    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if current.isValid():
            self.row_selected.emit(current.data(Role.RECORD))

    def _on_activated(self, index: Index) -> None:
        record = index.data(Role.RECORD)
        if record is not None:
            self.row_requested.emit(record)

    def _shape_headers(self) -> None:
        rows, columns = self.verticalHeader(), self.horizontalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setObjectName(f"{self.objectName()}_rows")
        columns.setObjectName(f"{self.objectName()}_columns")
        columns.setHighlightSections(False)
        columns.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        columns.setVisible(not self._is_painted)
        self._fit()

    def _fit(self) -> None:
        self.verticalHeader().setMinimumSectionSize(theme.px(24))
        self.verticalHeader().setDefaultSectionSize(theme.px(ROW_HEIGHT if self._is_painted else _TABLE_ROW))


def _alignment(column: Column[R]) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column.is_right else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
