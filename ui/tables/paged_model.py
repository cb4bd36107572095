"""Show a hundred thousand rows while holding a few thousand: pages are read when they come into view."""

from __future__ import annotations

from array import array
from collections import OrderedDict
from collections.abc import Callable, Sequence
from typing import Final, Generic, Protocol, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt, QTimer, Signal
from typing_extensions import override

from ui.fonts import ensure_for, is_world_loaded
from ui.tables.rows import Index, Role, RowLook

R = TypeVar("R")
R_co = TypeVar("R_co", covariant=True)

PAGE: Final = 128
PAGES_KEPT: Final = 64
FIRST_ROWS: Final = 30
FOUND_ROWS: Final = 50
_IDLE_MS: Final = 120
_NOWHERE: Final = QModelIndex()


class RowSource(Protocol[R_co]):
    """What a controller of a long list offers."""

    def count(self) -> int:
        """Return how many rows there are without a search."""

    def first_rows(self, limit: int = FIRST_ROWS) -> tuple[R_co, ...]:
        """Return the first rows in display order."""

    def numbers(self, text: str = "") -> array[int]:
        """Return the row numbers that match, in display order."""

    def rows(self, numbers: Sequence[int]) -> tuple[R_co, ...]:
        """Return rows by their numbers, in the same order."""


class PagedModel(QAbstractTableModel, Generic[R]):
    """Rows of a source by display order; one column, painted from ``Role.LOOK``.

    Signals:
        counted: How many rows there are is known from now on.
    """

    counted = Signal()

    def __init__(
        self, source: RowSource[R], look: Callable[[R], RowLook], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._source, self._look = source, look
        self._text = ""
        self._head: tuple[R, ...] = ()
        self._numbers: array[int] | None = None
        self._total = 0
        self._was_counted = False
        self._pages: OrderedDict[int, tuple[R, ...]] = OrderedDict()
        self._looks: dict[int, RowLook] = {}
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.setInterval(_IDLE_MS)
        self._idle.timeout.connect(self.load_numbers)

    def set_text(self, text: str) -> None:
        """Search; the first answers are there on return, the others follow when the person pauses."""
        self._text = text.strip()
        self.reload()

    def reload(self) -> None:
        """Read again, after something changed."""
        self.beginResetModel()
        self._forget()
        if self._text:
            self._head = self._search()
            self._total = len(self._head)
            is_complete = self._total < FOUND_ROWS
        else:
            self._head = self._source.first_rows(FIRST_ROWS)
            # Counting reads a whole index: not before the first paint.
            self._total = max(self._source.count(), len(self._head)) if self._was_counted else len(self._head)
            is_complete = len(self._head) < FIRST_ROWS
            self._was_counted = self._was_counted or is_complete
        self._remember_scripts(self._head)
        self.endResetModel()
        if is_complete:
            self._idle.stop()
        else:
            self._idle.start()

    def load_numbers(self) -> None:
        """Learn the order of all rows; called when idle, or when the person scrolls first."""
        self._idle.stop()
        if self._numbers is not None:
            return
        numbers = self._source.numbers(self._text)
        self._take(numbers)
        if not self._text and not self._was_counted:
            self._was_counted = True
            self.counted.emit()

    def is_counted(self) -> bool:
        """Tell whether it is known how many rows there are without a search."""
        return self._was_counted

    def _take(self, numbers: array[int]) -> None:
        if len(numbers) == self._total:
            self._numbers = numbers
            return
        if len(numbers) > self._total and self._is_same_beginning(numbers):
            self.beginInsertRows(_NOWHERE, self._total, len(numbers) - 1)
            self._numbers, self._total = numbers, len(numbers)
            self.endInsertRows()
            return
        self.beginResetModel()
        self._forget()
        self._numbers, self._total = numbers, len(numbers)
        self.endResetModel()

    def text(self) -> str:
        """Return the words searched."""
        return self._text

    def record_at(self, row: int) -> R | None:
        """Return the record of a row, None when it is gone since."""
        if row < len(self._head):
            return self._head[row]
        page = self._page(row // PAGE)
        place = row % PAGE
        return page[place] if place < len(page) else None

    @override
    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else self._total

    @override
    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else 1

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        # A view asks a dozen roles per cell and paint; only ours cost something.
        if role == Role.LOOK:
            return self._look_at(index.row())
        if role == Role.RECORD:
            return self.record_at(index.row())
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            look = self._look_at(index.row())
            return look.sentence() if look else None
        return None

    def _look_at(self, row: int) -> RowLook | None:
        look = self._looks.get(row)
        if look is None:
            record = self.record_at(row)
            if record is None:
                return None
            look = self._looks[row] = self._look(record)
        return look

    def _page(self, number: int) -> tuple[R, ...]:
        page = self._pages.get(number)
        if page is not None:
            self._pages.move_to_end(number)
            return page
        if self._numbers is None:
            self.load_numbers()
        wanted = (self._numbers or array("q"))[number * PAGE : (number + 1) * PAGE]
        page = self._pages[number] = self._source.rows(wanted)
        self._remember_scripts(page)
        if len(self._pages) > PAGES_KEPT:
            dropped, _ = self._pages.popitem(last=False)
            for row in range(dropped * PAGE, (dropped + 1) * PAGE):
                self._looks.pop(row, None)
        return page

    def _search(self) -> tuple[R, ...]:
        search = getattr(self._source, "search", None)
        if search is not None:
            found: tuple[R, ...] = search(self._text, FOUND_ROWS)
            return found
        self._numbers = self._source.numbers(self._text)
        rows = self._source.rows(self._numbers[:FIRST_ROWS])
        self._numbers = None if len(self._numbers) > len(rows) else self._numbers
        return rows

    def _is_same_beginning(self, numbers: array[int]) -> bool:
        head = [getattr(record, "number", None) for record in self._head]
        return head == list(numbers[: len(head)])

    def _remember_scripts(self, records: Sequence[R]) -> None:
        # Before painting: a typeface that arrives during a paint would have the whole window laid out again.
        if is_world_loaded():
            return
        for record in records:
            look = self._look(record)
            ensure_for(look.title + look.subtitle)

    def _forget(self) -> None:
        self._head, self._numbers = (), None
        self._pages.clear()
        self._looks.clear()
