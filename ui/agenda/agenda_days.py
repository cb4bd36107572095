"""The lines of an agenda under the day they are on, free days said; the keyboard skips the headings."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from PySide6.QtCore import QCoreApplication, QModelIndex, QObject, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem
from typing_extensions import override

from models.records.agenda import AgendaLine
from ui.dates import day_and_month
from ui.tables.record_table import Column, RecordTable, RowView
from ui.tables.rows import Index, Role, RowDelegate, RowLook
from ui.theme import theme
from ui.widgets.cards import paint_pill, pill_size

translate = QCoreApplication.translate
_HEADING: Final = 38
"""Pixels at zoom 1."""
_NOWHERE = QModelIndex()


@dataclass(frozen=True, slots=True)
class AgendaDay:
    """The heading of a day.

    Attributes:
        is_empty: Whether nothing is planned on it.
    """

    on: date
    is_empty: bool
    is_today: bool


AgendaRow = AgendaDay | AgendaLine


def by_day(lines: Sequence[AgendaLine], first: date, last: date, today: date) -> Iterator[AgendaRow]:
    """Return the lines, in their order, each day between two days with its heading before it."""
    for count in range((last - first).days + 1):
        day = first + timedelta(days=count)
        here = [line for line in lines if line.on == day]
        yield AgendaDay(day, not here, day == today)
        yield from here


class AgendaTable(RecordTable[AgendaRow]):
    """Lines and headings; what is heard of a line says its day."""

    def __init__(self, title: str, look: Callable[[AgendaLine], RowLook], parent: QObject | None) -> None:
        """Make an empty table.

        Args:
            title: What the list is called.
            look: How a line looks.
            parent: Owner.
        """
        self._line_look = look
        super().__init__([Column(title=title, text=self._heard)], look=self._row_look, parent=parent)

    def lines(self) -> tuple[AgendaLine, ...]:
        """Return what is planned, without the headings."""
        return tuple(one for one in self.records() if isinstance(one, AgendaLine))

    def place_of(self, day: date) -> int:
        """Return the row of the first line on a day or after it; of the last line, when none is."""
        places = [place for place, one in enumerate(self.records()) if isinstance(one, AgendaLine)]
        later = (place for place in places if self.records()[place].on >= day)
        return next(later, places[-1] if places else -1)

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        if index.isValid() and isinstance(self.records()[index.row()], AgendaDay):
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._heard(self.records()[index.row()])
        return super().data(index, role)

    def _heard(self, row: AgendaRow) -> str:
        if isinstance(row, AgendaDay):
            return f"{day_and_month(row.on)}, {nothing_words()}" if row.is_empty else day_and_month(row.on)
        return f"{day_and_month(row.on)}, {self._line_look(row).sentence()}"

    def _row_look(self, row: AgendaRow) -> RowLook:
        return RowLook(title=day_and_month(row.on)) if isinstance(row, AgendaDay) else self._line_look(row)


class AgendaDelegate(RowDelegate):
    """Paints lines as every list does, and headings on their own."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        hint = super().sizeHint(option, index)
        is_day = isinstance(index.data(Role.RECORD), AgendaDay)
        return QSize(hint.width(), theme.px(_HEADING)) if is_day else hint

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(Role.RECORD)
        if not isinstance(row, AgendaDay):
            super().paint(painter, option, index)
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(option.rect).adjusted(theme.px(12), theme.px(8), -theme.px(14), 0)
        used = _paint_words(painter, box, day_and_month(row.on), "h3", "ink2" if row.is_empty else "ink")
        box = box.adjusted(used + theme.px(12), 0, 0, 0)
        if row.is_today:
            words = translate("agenda", "Today")
            size = pill_size(words, has_icon=False)
            place = QRectF(box.left(), box.center().y() - size.height() / 2, size.width(), size.height())
            paint_pill(painter, place, words, "primary", "")
            box = box.adjusted(size.width() + theme.px(12), 0, 0, 0)
        if row.is_empty:
            _paint_words(painter, box, nothing_words(), "small", "ink2")
        painter.restore()


def fit_days(view: RowView, table: AgendaTable) -> None:
    """Give headings their height, which is less than that of a line."""
    for place, row in enumerate(table.records()):
        if isinstance(row, AgendaDay):
            view.setRowHeight(place, theme.px(_HEADING))


def nothing_words() -> str:
    """Say that a day is free."""
    return translate("agenda", "nothing planned")


def _paint_words(painter: QPainter, box: QRectF, text: str, look: str, role: str) -> float:
    """Paint words from the left; return their width in pixels."""
    font = theme.font("body", QFont.Weight.DemiBold) if look == "h3" else theme.font(look)
    painter.setFont(font)
    painter.setPen(theme.color(role))
    side = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
    painter.drawText(box, side, text)
    return QFontMetricsF(font).horizontalAdvance(text)
