"""Bring something into view in whatever scrolls around it, once it is laid out."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, QTimer
from PySide6.QtWidgets import QScrollArea, QWidget
from shiboken6 import isValid

from ui.theme import theme

_MARGIN = 24
_ABOVE_TALL = 6
_TRIES = 4
_AGAIN_MS = 15


class Revealer(QObject):
    """Waits for the layout, then scrolls."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._on_laid_out)
        self._target: QWidget | None = None
        self._tries = 0

    def reveal(self, widget: QWidget) -> None:
        """Bring a widget into view, with a little of what is around it."""
        self._target, self._tries = widget, _TRIES
        self._timer.start(0)

    def _on_laid_out(self) -> None:
        widget, is_there = self._target, True
        if widget is None or not isValid(widget) or not widget.isVisible():  # gone meanwhile
            self._target = None
            return
        parent = widget.parentWidget()
        while parent is not None:
            if isinstance(parent, QScrollArea):
                is_there &= _scroll(parent, widget)
            parent = parent.parentWidget()
        self._tries -= 1
        if is_there or not self._tries:
            self._target = None
        else:
            self._timer.start(_AGAIN_MS)


def _scroll(area: QScrollArea, widget: QWidget) -> bool:
    """Bring a widget into view; return whether the area knew already how far it can be scrolled."""
    body, margin = area.widget(), theme.px(_MARGIN)
    if body is not None and widget.height() + 2 * margin > area.viewport().height():
        # Taller than the view: its beginning says more than its middle, or than half a line above it.
        wanted = widget.mapTo(body, QPoint(0, 0)).y() - theme.px(_ABOVE_TALL)
        area.verticalScrollBar().setValue(wanted)
        return area.verticalScrollBar().maximum() >= wanted
    area.ensureWidgetVisible(widget, margin, margin)
    return not widget.visibleRegion().isEmpty()
