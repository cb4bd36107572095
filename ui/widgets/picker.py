"""A field that finds one record among very many while one types, without loading them."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QWidget
from typing_extensions import override

from models.errors import Problem
from ui.discretion import NameVeil, shown_name, shown_place
from ui.fonts import ensure_for
from ui.theme import theme
from ui.widgets.fields import TextField
from ui.widgets.layouts import column
from ui.widgets.messages import announce

Found = tuple[object, str, str]
_SHOWN = 8


class Picker(QWidget):
    """Choose one record by typing part of its name; arrows and Enter, or a click.

    Signals:
        edited: Another record was chosen, or none.
    """

    edited = Signal()

    def __init__(
        self,
        name: str,
        search: Callable[[str], Sequence[Found]],
        *,
        placeholder: str = "",
        is_person: bool = False,
    ) -> None:
        """Make the field.

        Args:
            name: Object name; the line is ``<name>_edit``, the answers ``<name>_list``.
            search: Answers a text with (value, title, detail), best first; must be fast.
            placeholder: What to type.
            is_person: The titles are names and the details rooms, which the discreet mode keeps back.
        """
        super().__init__()
        self.setObjectName(name)
        self.setProperty("look", "clear")
        self._search = search
        self._value: object = None
        self._title = ""
        self.edit = TextField(f"{name}_edit", placeholder=placeholder)
        self.setLayout(column(self.edit, gap=0))
        self.setFocusProxy(self.edit)
        self._is_person = is_person
        if is_person:
            self._veil = NameVeil(self.edit, self.edit)
        # After the line has its place: made before, the list would tear the line out of the order of Tab.
        self._list = QListWidget(self)
        self._list.setObjectName(f"{name}_list")
        self._list.setProperty("look", "popup")
        self._list.setAccessibleName(placeholder)
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setWindowFlags(Qt.WindowType.ToolTip)
        self._list.setFrameShape(QFrame.Shape.StyledPanel)
        self._list.itemClicked.connect(self._on_item)
        self.edit.edited.connect(self._on_typed)
        self.edit.installEventFilter(self)

    def value(self) -> object:
        """Return the value chosen; None when nothing is."""
        return self._value

    def set_value(self, value: object) -> None:
        """Forget what was chosen (``None``); to show a record use ``choose``."""
        if value is None:
            self.choose(None, "")

    def choose(self, value: object, title: str) -> None:
        """Show a record as chosen; does not emit ``edited``."""
        self._value, self._title = value, title
        ensure_for(title)
        self.edit.set_value(title)

    def is_valid(self) -> bool:
        """Half-typed text is not a choice."""
        return self._value is not None or not self.edit.value()

    def invalid_problem(self, field: str) -> Problem:
        """Say that something is to be chosen."""
        return Problem(field=field, code="input.not_chosen")

    @override
    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self.edit.setAccessibleName(name)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut:
            self._leave()
        elif event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and self._list.isVisible():
            return self._on_key(event.key())
        return super().eventFilter(watched, event)

    def _on_key(self, key: int) -> bool:
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(key))
        if step is not None:
            self._go_to((self._list.currentRow() + step) % max(1, self._list.count()))
            return True
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._on_item(self._list.currentItem())
            return True
        if key == Qt.Key.Key_Escape:
            self._list.hide()
            return True
        return False

    def _on_typed(self) -> None:
        if self._value is not None:
            self._value = None
            self.edited.emit()
        found = self._search(self.edit.value()) if self.edit.value() else ()
        self._list.clear()
        for value, title, about in found[:_SHOWN]:
            ensure_for(title)
            shown, detail = title, about
            if self._is_person:
                shown, detail = shown_name(title), shown_place(detail)
            item = QListWidgetItem(f"{shown}\n{detail}" if detail else shown)
            item.setData(Qt.ItemDataRole.UserRole, (value, title))
            self._list.addItem(item)
        if found:
            self._go_to(0)
            self._place()
        self._list.setVisible(bool(found))

    def _go_to(self, row: int) -> None:
        """Mark an answer; the focus stays in the line, so a screen reader is told."""
        self._list.setCurrentRow(row)
        item = self._list.currentItem()
        if item is not None:
            announce(self.edit, item.text().replace("\n", ", "))

    def _place(self) -> None:
        self._list.ensurePolished()
        height = sum(self._list.sizeHintForRow(index) for index in range(self._list.count())) + theme.px(14)
        self._list.setFixedSize(self.edit.width(), height)
        place = self.edit.mapToGlobal(QPoint(0, self.edit.height() + theme.px(2)))
        if place.y() + height > self.edit.screen().availableGeometry().bottom():
            # Where the screen ends, the answers open upwards.
            place = self.edit.mapToGlobal(QPoint(0, -height - theme.px(2)))
        self._list.move(place)

    def _on_item(self, item: QListWidgetItem | None) -> None:
        if item is None:
            return
        value, title = item.data(Qt.ItemDataRole.UserRole)
        self._list.hide()
        self.choose(value, title)
        self.edited.emit()

    def _leave(self) -> None:
        self._list.hide()
        if self._value is not None or not self.edit.value():
            return
        found = self._search(self.edit.value())
        if len(found) == 1:  # what was meant is beyond doubt
            self.choose(found[0][0], found[0][1])
            self.edited.emit()
