"""A card that floats over the dimmed window; Esc or a click beside it closes this layer and nothing else."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid
from typing_extensions import override

from ui.theme import theme
from ui.widgets.cards import Card


class Overlay(QWidget):
    """Dims its parent and shows one card on top.

    Attributes:
        is_cover: No key of the window acts while it is shown.

    Signals:
        closed: The layer was put away.
    """

    is_cover: ClassVar[bool] = False
    closed = Signal()

    def __init__(self, name: str, parent: QWidget, *, width: float, top: float = 0.1) -> None:
        """Make the layer, hidden and empty; ``set_card`` fills it.

        Args:
            name: Object name.
            parent: The window that is dimmed.
            width: Width of the card in pixels at zoom 1.
            top: Where the card begins, as a part of the window's height.
        """
        super().__init__(parent)
        self.setObjectName(name)
        self._card: Card | None = None
        self._width, self._top = width, top
        self._focus_before: QWidget | None = None
        parent.installEventFilter(self)
        theme.changed.connect(self.place)
        self.hide()

    def set_card(self, card: Card) -> None:
        """Put the card on the layer."""
        card.setParent(self)
        self._card = card

    def open_layer(self) -> None:
        """Show the layer and remember where the focus was."""
        self._focus_before = QApplication.focusWidget()
        self.show()
        self.raise_()
        self.place()

    def close_layer(self) -> None:
        """Put the layer away; the focus returns exactly where it was."""
        if self.isHidden():
            return
        self.hide()
        before, self._focus_before = self._focus_before, None
        if before is not None and isValid(before) and before.isVisible():
            before.setFocus(Qt.FocusReason.PopupFocusReason)
        self.closed.emit()

    def place(self) -> None:
        """Put the card where it belongs in the window."""
        parent = self.parentWidget()
        if parent is None or self._card is None:
            return
        self.setGeometry(parent.rect())
        width = min(theme.px(self._width), self.width() - theme.px(32))
        top = int(self.height() * self._top)
        height = min(self._card.sizeHint().height(), self.height() - top - theme.px(16))
        self._card.setGeometry(QRect((self.width() - width) // 2, top, width, height))

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and not self.isHidden():
            self.place()
        return False

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_layer()
            return
        super().keyPressEvent(event)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._card is not None and not self._card.geometry().contains(event.position().toPoint()):
            self.close_layer()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.color("veil"))

    @override
    def focusNextPrevChild(self, is_next: bool) -> bool:
        # Tab stays inside the layer: what is dimmed cannot be reached.
        last = self.focusWidget()
        moved = super().focusNextPrevChild(is_next)
        focused = QApplication.focusWidget()
        if focused is not None and not self.isAncestorOf(focused) and last is not None:
            last.setFocus()
        return moved
