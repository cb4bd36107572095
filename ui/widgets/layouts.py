"""Rows, columns and wrapping rows whose spacing follows the zoom."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QHBoxLayout, QLayout, QLayoutItem, QVBoxLayout, QWidget
from typing_extensions import override

from ui.theme import scale_layout, theme

Edges = tuple[float, float, float, float]
Item = QWidget | QLayout | tuple[QWidget | QLayout, int] | int | None

STRETCH: Final = None
_NO_EDGES: Final[Edges] = (0, 0, 0, 0)


def row(*items: Item, gap: float = 8, edges: Edges = _NO_EDGES) -> QHBoxLayout:
    """Lay items out from left to right.

    Args:
        items: Widgets, layouts, ``(item, stretch)`` pairs, fixed gaps in pixels at zoom 1, or ``STRETCH``.
        gap: Pixels at zoom 1 between two items.
        edges: Left, top, right and bottom margins, pixels at zoom 1.
    """
    layout = QHBoxLayout()
    _fill(layout, items, gap, edges)
    return layout


def column(*items: Item, gap: float = 8, edges: Edges = _NO_EDGES) -> QVBoxLayout:
    """Lay items out from top to bottom; arguments as for ``row``."""
    layout = QVBoxLayout()
    _fill(layout, items, gap, edges)
    return layout


def grid(*, gap: float = 12, edges: Edges = _NO_EDGES) -> QGridLayout:
    """Return an empty grid whose gaps follow the zoom."""
    layout = QGridLayout()
    scale_layout(layout, gap=gap, edges=edges)
    return layout


def clear(name: str, layout: QLayout) -> QWidget:
    """Wrap a layout in a widget without background."""
    widget = QWidget()
    widget.setObjectName(name)
    widget.setProperty("look", "clear")
    widget.setLayout(layout)
    return widget


def _fill(layout: QBoxLayout, items: tuple[Item, ...], gap: float, edges: Edges) -> None:
    scale_layout(layout, gap=gap, edges=edges)
    for item in items:
        _append(layout, item)


def _append(layout: QBoxLayout, item: Item) -> None:
    if item is None:
        layout.addStretch(1)
    elif isinstance(item, int):
        layout.addSpacing(theme.px(item))
    elif isinstance(item, tuple):
        content, stretch = item
        if isinstance(content, QLayout):
            layout.addLayout(content, stretch)
        else:
            layout.addWidget(content, stretch)
    elif isinstance(item, QLayout):
        layout.addLayout(item)
    else:
        layout.addWidget(item)


class FlowLayout(QLayout):
    """A row that continues on the next line when the width is used up; mirrored right to left."""

    def __init__(self, parent: QWidget | None = None, *, gap: float = 8) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        scale_layout(self, gap=gap)
        if parent is not None:
            parent.setLayout(self)

    @override
    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    @override
    def count(self) -> int:
        return len(self._items)

    @override
    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    @override
    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        return self._arrange(QRect(0, 0, width, 0), is_dry=True)

    @override
    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._arrange(rect, is_dry=False)

    @override
    def sizeHint(self) -> QSize:
        return self.minimumSize()

    @override
    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    @override
    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def _arrange(self, rect: QRect, *, is_dry: bool) -> int:
        top, gap = rect.y(), self.spacing()
        for line in self._lines(rect.width()):
            height = max(size.height() for _, size in line)
            if not is_dry:
                self._place(line, rect, top, height)
            top += height + gap
        return max(0, top - gap - rect.y())

    def _lines(self, width: int) -> list[list[tuple[QLayoutItem, QSize]]]:
        """Share the items out among lines; one wider than a line of its own is narrowed, never cut."""
        lines: list[list[tuple[QLayoutItem, QSize]]] = []
        used = 0
        for item in self._items:
            if item.isEmpty():
                continue
            size = item.sizeHint()
            size.setWidth(min(size.width(), max(width, item.minimumSize().width())))
            if not lines or used + size.width() > width:
                lines.append([])
                used = 0
            lines[-1].append((item, size))
            used += size.width() + self.spacing()
        return lines

    def _place(self, line: list[tuple[QLayoutItem, QSize]], rect: QRect, top: int, height: int) -> None:
        parent = self.parentWidget()
        is_mirrored = parent is not None and parent.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = rect.x()
        for item, size in line:
            x = rect.right() + rect.x() - left - size.width() + 1 if is_mirrored else left
            item.setGeometry(QRect(QPoint(x, top + (height - size.height()) // 2), size))
            left += size.width() + self.spacing()


def flow(name: str, *widgets: QWidget, gap: float = 8) -> QWidget:
    """Return widgets in a row that continues on the next line where there is no room."""
    layout = FlowLayout(gap=gap)
    for widget in widgets:
        layout.addWidget(widget)
    return clear(name, layout)


def empty(layout: QLayout) -> None:
    """Take everything out of a layout, rows within it too, for good: it is shown again from nothing."""
    while layout.count():
        item = layout.takeAt(0)
        widget = item.widget() if item is not None else None
        inner = item.layout() if item is not None else None
        if widget is not None:
            widget.hide()
            widget.deleteLater()
        elif inner is not None:
            empty(inner)
