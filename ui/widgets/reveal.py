"""Bring something into view in whatever scrolls around it, once it is laid out."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QScrollArea, QWidget

from ui.theme import theme


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
                parent.ensureWidgetVisible(widget, theme.px(24), theme.px(72))
            parent = parent.parentWidget()
