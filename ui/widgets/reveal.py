"""Bring something into view in whatever scrolls around it, once it is laid out."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, QTimer
from PySide6.QtWidgets import QScrollArea, QWidget

from ui.theme import theme

_MARGIN = 24
_ABOVE_TALL = 6


class Revealer(QObject):
    """Waits for the layout, then scrolls."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._on_laid_out)
        self._target: QWidget | None = None

    def reveal(self, widget: QWidget) -> None:
        """Bring a widget into view, with a little of what is around it."""
        self._target = widget
        self._timer.start()

    def _on_laid_out(self) -> None:
        widget, self._target = self._target, None
        parent = widget.parentWidget() if widget is not None else None
        while parent is not None and widget is not None:
            if isinstance(parent, QScrollArea):
                _scroll(parent, widget)
            parent = parent.parentWidget()


def _scroll(area: QScrollArea, widget: QWidget) -> None:
    body, margin = area.widget(), theme.px(_MARGIN)
    if body is not None and widget.height() + 2 * margin > area.viewport().height():
        # Taller than the view: its beginning says more than its middle, or than half a line above it.
        area.verticalScrollBar().setValue(widget.mapTo(body, QPoint(0, 0)).y() - theme.px(_ABOVE_TALL))
    else:
        area.ensureWidgetVisible(widget, margin, margin)
