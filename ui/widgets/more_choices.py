"""« Another… »: a chip that opens the whole list, searched by typing."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QWidget
from typing_extensions import override

from models.rules.names import fold
from ui.fonts import ensure_for
from ui.theme import theme
from ui.widgets.buttons import Button
from ui.widgets.fields import TextField
from ui.widgets.labels import label
from ui.widgets.layouts import column

_WIDTH = 300
_LINE = 38
_LINES = 7
_STEPS = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageDown: _LINES,
    Qt.Key.Key_PageUp: -_LINES,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """One line of the list.

    Attributes:
        code: What is chosen.
        text: Its words.
        detail: Other words that find it, such as the name of a language in French.
    """

    code: str
    text: str
    detail: str = ""


class MoreChip(Button):
    """A chip at the end of a group; it opens the list of what has no chip of its own.

    Signals:
        chosen: Code of the choice.
    """

    chosen = Signal(object)

    def __init__(self, name: str, text: str) -> None:
        super().__init__(name, text, kind="chip")
        self.setAccessibleName(text)
        self._choices: tuple[Choice, ...] = ()
        self._popup: MorePopup | None = None
        self.clicked.connect(self.open_list)

    def set_choices(self, choices: Iterable[Choice]) -> None:
        """Offer these."""
        self._choices = tuple(choices)

    def choices(self) -> tuple[Choice, ...]:
        """Return what is offered."""
        return self._choices

    def open_list(self) -> None:
        """Show the list below the chip, or above where there is no room."""
        popup = MorePopup(f"{self.objectName()}_popup", self.accessibleName(), self._choices, self)
        popup.chosen.connect(self.chosen)
        self._popup = popup
        popup.open_at(self)

    def popup(self) -> MorePopup | None:
        """Return the list last opened."""
        return self._popup


class MorePopup(QFrame):
    """A search field and what it finds; Esc or a click elsewhere closes it.

    Signals:
        chosen: Code of the choice.
    """

    chosen = Signal(object)

    def __init__(self, name: str, title: str, choices: Sequence[Choice], parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName(name)
        self.setProperty("card", "popup")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._choices = tuple(choices)
        self.search = TextField(f"{name}_search", placeholder=self.tr("Type to search"))
        self.search.setAccessibleName(title)
        self.search.edited.connect(self._show_found)
        self.search.installEventFilter(self)
        self.list = QListWidget(self)
        self.list.setObjectName(f"{name}_list")
        self.list.setProperty("look", "popup")
        self.list.setAccessibleName(title)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.itemClicked.connect(self._on_item)
        self._nothing = label(self.tr("Nothing has these words."), "muted", name=f"{name}_nothing", wrap=True)
        self.setLayout(column(self.search, self.list, self._nothing, gap=6, edges=(8, 8, 8, 8)))
        self._show_found()

    def open_at(self, owner: QWidget) -> None:
        """Open below a widget, or above it where the screen ends."""
        lines = min(_LINES, max(3, len(self._choices)))
        self.list.setFixedHeight(theme.px(_LINE * lines) + theme.px(10))
        self.setFixedWidth(theme.px(_WIDTH))
        height = self.sizeHint().height()
        place = owner.mapToGlobal(QPoint(0, owner.height() + theme.px(4)))
        screen = owner.screen().availableGeometry()
        if place.y() + height > screen.bottom():
            place.setY(owner.mapToGlobal(QPoint(0, 0)).y() - height - theme.px(4))
        place.setX(max(screen.left(), min(place.x(), screen.right() - theme.px(_WIDTH))))
        self.move(place)
        self.show()
        self.search.setFocus(Qt.FocusReason.PopupFocusReason)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._on_item(self.list.currentItem())
            return True
        step = _STEPS.get(Qt.Key(event.key()))
        if step is None:
            return False
        wanted = self.list.currentRow() + step
        self.list.setCurrentRow(max(0, min(self.list.count() - 1, wanted)))
        return True

    def _show_found(self) -> None:
        words = fold(self.search.value()).split()
        self.list.clear()
        for choice in self._choices:
            known = fold(f"{choice.text} {choice.detail}")
            if all(word in known for word in words):
                ensure_for(choice.text)
                text = f"{choice.text}  ·  {choice.detail}" if choice.detail else choice.text
                item = QListWidgetItem(text)
                item.setData(Qt.ItemDataRole.UserRole, choice.code)
                self.list.addItem(item)
        self.list.setCurrentRow(0)
        self._nothing.setHidden(self.list.count() > 0)

    def _on_item(self, item: QListWidgetItem | None) -> None:
        if item is None:
            return
        code = item.data(Qt.ItemDataRole.UserRole)
        self.close()
        self.chosen.emit(code)
