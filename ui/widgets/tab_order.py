"""Put widgets made later where they belong in the order of Tab: Qt would put them at the end of the page."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QWidget


def place_before(anchor: QWidget, containers: Iterable[QWidget]) -> None:
    """Have Tab go through the containers, in this order, just before a widget that stays where it is.

    Args:
        anchor: A widget that takes the focus itself, already in its place.
        containers: Widgets of the same window; what takes the focus inside them keeps its own order.
    """
    parts = [part for container in containers for part in _focusable(container)]
    # « After the anchor » first, then the anchor after the last: nothing has to be known of what is before.
    for first, second in pairwise([anchor, *parts, anchor]):
        QWidget.setTabOrder(first, second)


def place_after(anchor: QWidget, container: QWidget) -> None:
    """Have Tab go through a container just after a widget of the same window that takes the focus itself."""
    for first, second in pairwise([anchor, *_focusable(container)]):
        QWidget.setTabOrder(first, second)


def stand_in_order(container: QWidget) -> None:
    """Have Tab go through what was made late in a container where the container stands in its window."""
    anchor = container.previousInFocusChain()
    while anchor is not None and anchor is not container and not container.isAncestorOf(anchor):
        if _takes_focus(anchor):
            place_after(anchor, container)
            return
        anchor = anchor.previousInFocusChain()


def follow_layout(container: QWidget, last: Iterable[QWidget]) -> None:
    """Have Tab go through a container as it is read, what was made late in its place, then through the last.

    Args:
        container: In a window; its layouts tell the order.
        last: Widgets of the container that come after all others, wherever they stand.
    """
    ends = list(last)
    inside = [part for part in _laid_out(container) if part not in ends]
    for first, second in pairwise([*inside, *ends]):
        QWidget.setTabOrder(first, second)


def _laid_out(widget: QWidget) -> Iterator[QWidget]:
    """Give what takes the focus in a widget, in the order of its layouts."""
    layout = widget.layout()
    if layout is None:
        yield from _focusable(widget)
        return
    if _takes_focus(widget):
        yield widget
    yield from _items(layout)


def _items(layout: QLayout) -> Iterator[QWidget]:
    for place in range(layout.count()):
        item = layout.itemAt(place)
        if item is None:
            continue
        inner, widget = item.layout(), item.widget()
        if widget is not None:
            yield from _laid_out(widget)
        elif inner is not None:
            yield from _items(inner)


def _focusable(container: QWidget) -> list[QWidget]:
    window = container.window()
    return [
        widget
        for widget in (container, *container.findChildren(QWidget))
        if _takes_focus(widget) and widget.window() is window
    ]


def _takes_focus(widget: QWidget) -> bool:
    return widget.focusPolicy() != Qt.FocusPolicy.NoFocus and widget.focusProxy() is None
