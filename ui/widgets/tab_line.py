"""Tabs on one line, however many there are: those without room wait behind one button."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Signal
from PySide6.QtGui import QAction, QHideEvent, QResizeEvent
from PySide6.QtWidgets import QMenu, QStyle, QWidget
from typing_extensions import override

from ui.theme import theme
from ui.widgets.buttons import Button

_GAP = 6


class TabLine(QWidget):
    """Lays tabs out on one line; the one chosen is always seen.

    Signals:
        chosen: Index of a tab taken from behind the button.
    """

    chosen = Signal(object)

    def __init__(self, name: str, tabs: Sequence[Button]) -> None:
        """Make the line.

        Args:
            name: Object name; the button is ``<name>_more``.
            tabs: At least one, in order; they become its children.
        """
        super().__init__()
        self.setObjectName(name)
        self.setProperty("look", "clear")
        self._tabs, self._current = tuple(tabs), 0
        for tab in self._tabs:
            tab.setParent(self)
        self.more = Button(f"{name}_more", self.tr("More…"), kind="tab")
        self.more.setParent(self)
        self.more.setAccessibleName(self.tr("The other parts of this page"))
        self.more.clicked.connect(self._open)
        self._menu = QMenu(self)
        self._menu.setObjectName(f"{name}_menu")
        self._menu.triggered.connect(self._on_action)
        theme.changed.connect(self._arrange)

    def show_current(self, index: int) -> None:
        """See that a tab is on the line."""
        self._current = index
        self._arrange()

    def behind(self) -> list[int]:
        """Return the indexes of the tabs that have no room."""
        return [index for index, tab in enumerate(self._tabs) if tab.isHidden()]

    @override
    def sizeHint(self) -> QSize:
        widths = [tab.sizeHint().width() for tab in self._tabs]
        return QSize(sum(widths) + theme.px(_GAP) * (len(widths) - 1), self._height())

    @override
    def minimumSizeHint(self) -> QSize:
        widest = max(tab.sizeHint().width() for tab in self._tabs)
        return QSize(widest + theme.px(_GAP) + self.more.sizeHint().width(), self._height())

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:  # a tab has other words
            self._arrange()
        return super().event(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._menu.close()

    def _height(self) -> int:
        return max(tab.sizeHint().height() for tab in self._tabs)

    def _arrange(self) -> None:
        shown = self._with_room()
        left = 0
        for index, tab in enumerate(self._tabs):
            if index in shown:
                left = self._put(tab, left)
            tab.setVisible(index in shown)
        is_short = len(shown) < len(self._tabs)
        if is_short:
            self._put(self.more, left)
        self.more.setVisible(is_short)
        self.updateGeometry()

    def _put(self, tab: Button, left: int) -> int:
        """Place one tab; return where the next begins."""
        box = QRect(left, 0, max(tab.sizeHint().width(), tab.minimumWidth()), self.height())
        tab.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), box))
        return left + box.width() + theme.px(_GAP)

    def _with_room(self) -> set[int]:
        gap = theme.px(_GAP)
        widths = [max(tab.sizeHint().width(), tab.minimumWidth()) + gap for tab in self._tabs]
        room = self.width() + gap
        if sum(widths) <= room:
            return set(range(len(widths)))
        room -= self.more.sizeHint().width() + gap + widths[self._current]
        shown = {self._current}
        for index, width in enumerate(widths):
            if index == self._current:
                continue
            room -= width
            if room < 0:
                break
            shown.add(index)
        return shown

    def _open(self) -> None:
        self._menu.clear()
        for index in self.behind():
            action = QAction(self._tabs[index].text(), self._menu)
            action.setData(index)
            self._menu.addAction(action)
        self._menu.popup(self.more.mapToGlobal(QPoint(0, self.more.height() + theme.px(2))))

    def _on_action(self, action: QAction) -> None:
        self.chosen.emit(action.data())
