"""How the permanence goes, in one number and a few bars; nothing that names anybody."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from models.records.meetings import DayRecord, VisitRecord
from ui.dates import clock_time
from ui.theme import theme
from ui.widgets.cards import Card
from ui.widgets.labels import label
from ui.widgets.layouts import STRETCH, column, row

_LATEST = 3


class SeenToday(QWidget):
    """People received today, the last days beside it, and who left last."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("seen_today")
        self.setProperty("look", "clear")
        self._count = label("0", "display", name="seen_count")
        self._words = label("", "small", name="seen_words")
        self._bars = _Bars("seen_bars")
        self._latest = [label("", "small", name=f"seen_latest_{index}") for index in range(_LATEST)]
        self._card = Card(
            "seen_card",
            column(row(self._count, STRETCH), self._words, self._bars, gap=4),
            padding=14,
        )
        self._title = label(self.tr("Seen today"), "h2", name="seen_title")
        self._brief = label("", "small", name="seen_brief")
        self._brief.hide()
        self.setLayout(column(self._title, self._brief, self._card, *self._latest, gap=8))
        self._is_brief = False

    def set_brief(self, *, is_brief: bool) -> None:
        """Take one line only, where many wait and the queue needs the room."""
        self._is_brief = is_brief
        self._brief.setVisible(is_brief)
        self._title.setVisible(not is_brief)
        self._card.setVisible(not is_brief)

    def show_day(self, day: DayRecord) -> None:
        """Show the counts of a day."""
        self._count.setText(str(day.seen_count))
        self._words.setText(self.tr("%n person(s) received", "", day.seen_count))
        self._brief.setText(self.tr("%n person(s) received today", "", day.seen_count))
        # The bar of the present day says what the number says, also while somebody is with the adviser.
        self._bars.set_values((*day.seen_per_day[:-1], day.seen_count) if day.seen_per_day else ())
        latest = sorted(day.seen, key=_left_at, reverse=True)[:_LATEST]
        for index, shown in enumerate(self._latest):
            shown.setVisible(index < len(latest) and not self._is_brief)
            if index < len(latest):
                visit = latest[index]
                at = _left_at(visit)
                who = visit.initials or self.tr("no name")
                shown.setText(f"{clock_time(at)}   {who}")


class _Bars(QWidget):
    """One bar per day, the present day last and darker."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self._values: tuple[int, ...] = ()

    def set_values(self, values: Sequence[int]) -> None:
        """Show these counts, oldest first."""
        self._values = tuple(values)
        self.setAccessibleName(
            self.tr("Last days: {counts}").format(counts=", ".join(map(str, self._values)))
        )
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(theme.px(160), theme.px(44))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(60), theme.px(44))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._values:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        gap = theme.px(5)
        width = (self.width() - gap * (len(self._values) - 1)) / len(self._values)
        highest = max(*self._values, 1)
        for index, value in enumerate(self._values):
            is_today = index == len(self._values) - 1
            painter.setBrush(theme.color("primary" if is_today else "edge"))
            height = max(3.0, self.height() * value / highest)
            painter.drawRoundedRect(
                QRectF(index * (width + gap), self.height() - height, width, height), 3, 3
            )


def _left_at(visit: VisitRecord) -> datetime:
    return visit.left_at or visit.arrived_at
