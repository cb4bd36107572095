"""Put widgets made later where they belong in the order of Tab: Qt would put them at the end of the page."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


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


def _focusable(container: QWidget) -> list[QWidget]:
    window = container.window()
    return [
        widget
        for widget in (container, *container.findChildren(QWidget))
        if widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        and widget.focusProxy() is None
        and widget.window() is window
    ]
