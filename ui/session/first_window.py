"""The window that is painted first: its passphrase field is there before anything else is imported.

Nothing here, nor in what it imports, uses the ``Qt`` namespace: its enumerations alone take a sixth of the
time to the first paint; ``tests/ui/test_start_imports.py`` keeps it so. The whole form comes after.
"""

# ruff: noqa: N802, D102, ARG002 - overrides of Qt's methods, whose mark ruff does not recognise here

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF, QTimer, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from ui.theme import theme
from ui.widgets.ornament import paint_ornament

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent, QPaintEvent, QResizeEvent
    from typing_extensions import override
else:

    def override(method: object) -> object:
        """Mark nothing at run time: the real one costs 5 ms of imports."""
        return method


CARD_WIDTH: Final = 470
CARD_PADDING: Final = 28
EDGE: Final = 20
_PLAIN_TEXT: Final = 0


class FirstWindow(QWidget):
    """A wall of ornament and one card on it.

    Signals:
        painted: The window is on screen; everything else may be imported now.
        closed: The person closed the window.
    """

    painted = Signal()
    closed = Signal()

    def __init__(self, notice: str = "", parent: QWidget | None = None) -> None:
        """Make the window.

        Args:
            notice: Said above the passphrase, such as that the vault was locked.
            parent: Owner.
        """
        super().__init__(parent)
        self._notice = notice
        self.setObjectName("open_window")
        self.setWindowTitle("Palier")
        self._was_painted = False
        self._forms: QWidget | None = None
        self._sketch: QWidget | None = self._make_sketch()
        self.setMinimumSize(theme.px(380), theme.px(320))
        theme.changed.connect(self._fit)

    def complete(self, forms: QWidget) -> str:
        """Put the whole form in the place of the first one; return what was typed meanwhile."""
        typed = self._passphrase.text() if self._sketch is not None else ""
        if self._sketch is not None:
            self._sketch.hide()
            self._sketch.deleteLater()
            self._sketch = None
        forms.setParent(self)
        self._forms = forms
        self._fit()
        forms.show()
        return typed

    def _make_sketch(self) -> QWidget:
        sketch = QWidget(self)
        sketch.setObjectName("first_sketch")
        card = QFrame()
        card.setObjectName("first_card")
        card.setProperty("card", "curtain")
        card.setFixedWidth(theme.px(CARD_WIDTH))
        self._fill(card)
        middle, line = QVBoxLayout(), QHBoxLayout(sketch)
        middle.addStretch(1)
        middle.addWidget(_text("brand", "Palier", "brand"))
        middle.addWidget(_text("promise", self.tr("Offline, encrypted, nothing leaves here."), "onrail"))
        middle.addSpacing(theme.px(8))
        middle.addWidget(card)
        middle.addStretch(1)
        line.addStretch(1)
        line.addLayout(middle)
        line.addStretch(1)
        return sketch

    def _fill(self, card: QFrame) -> None:
        self._passphrase = QLineEdit()
        self._passphrase.setObjectName("first_passphrase_edit")
        self._passphrase.setEchoMode(QLineEdit.EchoMode.Password)
        self._passphrase.setMaxLength(1024)
        self._passphrase.setAccessibleName(self.tr("Passphrase"))
        button = QPushButton(self.tr("Open"))
        button.setObjectName("first_open_button")
        button.setProperty("kind", "primary")
        button.setProperty("big", True)
        column, line = QVBoxLayout(card), QHBoxLayout()
        padding = theme.px(CARD_PADDING)
        column.setContentsMargins(padding, padding, padding, padding)
        column.setSpacing(theme.px(12))
        column.addWidget(_text("first_title", self.tr("Open your vault"), "h1"))
        if self._notice:
            notice = _text("first_notice", self._notice, "body")
            notice.setWordWrap(True)
            column.addWidget(notice)
        column.addWidget(_text("first_label", self.tr("Passphrase"), "label"))
        column.addWidget(self._passphrase)
        line.addWidget(button)
        line.addStretch(1)
        column.addLayout(line)
        self._passphrase.setFocus()

    def _fit(self) -> None:
        self.setMinimumSize(theme.px(380), theme.px(320))
        for child in (self._sketch, self._forms):
            if child is not None:
                child.setGeometry(self.rect())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_ornament(painter, QRectF(self.rect()))
        if not self._was_painted:
            self._was_painted = True
            QTimer.singleShot(0, self, self.painted.emit)

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        self.closed.emit()
        super().closeEvent(event)


def _text(name: str, text: str, look: str) -> QLabel:
    label = QLabel()
    label.setObjectName(name)
    label.setProperty("look", look)
    label.setProperty("textFormat", _PLAIN_TEXT)
    label.setText(text)
    return label
