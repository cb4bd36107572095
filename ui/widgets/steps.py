"""Where one is: a journey drawn as steps, and tabs."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ui.icons import pixmap
from ui.theme import theme
from ui.widgets.chips import Chip
from ui.widgets.labels import hairline
from ui.widgets.layouts import column
from ui.widgets.tab_line import TabLine


class StepsBar(QWidget):
    """Done, present and coming steps, with their names."""

    def __init__(
        self, name: str, steps: Sequence[str], current: int = 0, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._steps, self._current = tuple(steps), current
        self.set_current(current)
        theme.changed.connect(self.updateGeometry)

    def set_steps(self, steps: Sequence[str], current: int) -> None:
        """Show other steps."""
        self._steps = tuple(steps)
        self.set_current(current)

    def set_current(self, index: int) -> None:
        """Move to a step; ``len(steps)`` means that all are done."""
        self._current = index
        if self._steps:
            shown = min(index, len(self._steps) - 1)
            words = self.tr("Step {number} of {count}: {name}")
            self.setAccessibleName(
                words.format(number=shown + 1, count=len(self._steps), name=self._steps[shown])
            )
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(theme.px(110) * max(1, len(self._steps)), theme.px(52))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(70) * max(1, len(self._steps)), theme.px(52))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = self.width() / max(1, len(self._steps))
        for index in range(len(self._steps)):
            center = QPointF(width * (self._slot(index) + 0.5), theme.px(14))
            if index:
                self._paint_line(painter, center, width, is_done=index <= self._current)
            self._paint_mark(painter, center, index)
            self._paint_name(
                painter, QRectF(center.x() - width / 2, theme.px(28), width, theme.px(24)), index
            )

    def _slot(self, index: int) -> int:
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        return len(self._steps) - 1 - index if is_mirrored else index

    def _paint_line(self, painter: QPainter, center: QPointF, width: float, *, is_done: bool) -> None:
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        toward = 1 if is_mirrored else -1
        gap = theme.px(16)
        painter.setPen(
            QPen(
                theme.color("primary" if is_done else "line"),
                theme.px(3),
                Qt.PenStyle.SolidLine,
                Qt.PenCapStyle.RoundCap,
            )
        )
        start = QPointF(center.x() + toward * gap, center.y())
        painter.drawLine(start, QPointF(center.x() + toward * (width - gap), center.y()))

    def _paint_mark(self, painter: QPainter, center: QPointF, index: int) -> None:
        radius = theme.px(10)
        if index < self._current:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("primary"))
            painter.drawEllipse(center, radius, radius)
            corner = center - QPointF(theme.px(14) / 2, theme.px(14) / 2)
            painter.drawPixmap(corner, pixmap("check", "onprimary", 14, 2.6))
        elif index == self._current:
            painter.setPen(QPen(theme.color("primary"), theme.px(3)))
            painter.setBrush(theme.color("surface"))
            painter.drawEllipse(center, radius, radius)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("primary"))
            painter.drawEllipse(center, radius * 0.42, radius * 0.42)
        else:
            painter.setPen(QPen(theme.color("edge"), 1.5))
            painter.setBrush(theme.color("surface"))
            painter.drawEllipse(center, radius * 0.8, radius * 0.8)

    def _paint_name(self, painter: QPainter, box: QRectF, index: int) -> None:
        weight = QFont.Weight.DemiBold if index == self._current else QFont.Weight.Normal
        painter.setFont(theme.font("label", weight))
        painter.setPen(theme.color("ink" if index <= self._current else "ink3"))
        name = painter.fontMetrics().elidedText(
            self._steps[index], Qt.TextElideMode.ElideRight, int(box.width()) - theme.px(4)
        )
        painter.drawText(box, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, name)


class TabBar(QWidget):
    """Names of parts of a page, one underlined; arrows move between them.

    Signals:
        changed: Index of the part chosen.
    """

    changed = Signal(object)

    def __init__(self, name: str, tabs: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._tabs: list[Chip] = []
        for index, text in enumerate(tabs):
            tab = Chip(f"{name}_{index}", str(index), text, kind="tab")
            tab.clicked.connect(self._on_clicked)
            tab.moved.connect(self._on_moved)
            self._tabs.append(tab)
        self._line = TabLine(f"{name}_names", self._tabs)
        self._line.chosen.connect(self._on_chosen)
        self.setLayout(column(self._line, hairline(f"{name}_line"), gap=0))
        self._current = -1
        self.set_current(0)

    def current(self) -> int:
        """Return the index of the part chosen."""
        return self._current

    def set_current(self, index: int) -> None:
        """Choose a part; emits ``changed`` when it is another one."""
        for position, tab in enumerate(self._tabs):
            is_chosen = position == index
            tab.setChecked(is_chosen)
            tab.setFocusPolicy(Qt.FocusPolicy.StrongFocus if is_chosen else Qt.FocusPolicy.ClickFocus)
        self._line.show_current(index)
        self.setFocusProxy(self._tabs[index])
        if index != self._current:
            self._current = index
            self.changed.emit(index)

    def set_text(self, index: int, text: str) -> None:
        """Rename a part, for instance when its count changes."""
        self._tabs[index].setText(text.replace("&", "&&"))
        self._tabs[index].setAccessibleName(text)

    def _on_clicked(self) -> None:
        tab = self.sender()
        if isinstance(tab, Chip):
            self.set_current(self._tabs.index(tab))

    def _on_chosen(self, index: object) -> None:
        if isinstance(index, int):
            self.set_current(index)
            self._tabs[index].setFocus(Qt.FocusReason.TabFocusReason)

    def _on_moved(self, step: object) -> None:
        if isinstance(step, int):
            self.set_current((self._current + step) % len(self._tabs))
            self._tabs[self._current].setFocus(Qt.FocusReason.TabFocusReason)
