"""What would be hidden under something that floats."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QLabel, QWidget


def hides_something(window: QWidget, box: QRect, *floating: QWidget) -> bool:
    """Tell whether something to use or to read lies in a part of a window.

    Args:
        window: What holds it all.
        box: The part, in the coordinates of the window.
        floating: What floats there itself, with all that it holds.
    """
    for widget in window.findChildren(QWidget):
        if not widget.isVisible() or not _counts(widget):
            continue
        corner = widget.mapTo(window, QPoint(0, 0))
        if not QRect(corner, widget.size()).intersects(box):
            continue
        if any(own is widget or own.isAncestorOf(widget) for own in floating):
            continue
        if widget.visibleRegion().translated(corner).intersects(box):  # not what is scrolled out of view
            return True
    return False


def _counts(widget: QWidget) -> bool:
    if isinstance(widget, QLabel):
        return bool(widget.text())
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
