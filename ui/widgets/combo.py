"""A choice in a list that opens; long lists are searched by typing, whatever the accents and the case."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QStandardItem, QStandardItemModel, QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QListView,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QWidget,
)
from typing_extensions import override

from ui.fonts import ensure_for
from ui.icons import pixmap
from ui.theme import theme

_LONG_LIST: Final = 10
_SHORTEST: Final = 8
_CODE: Final = Qt.ItemDataRole.UserRole
_FOLDED: Final = Qt.ItemDataRole.UserRole + 1


class Combo(QComboBox):
    """A choice of one code among labelled ones; the empty code means « nothing chosen ».

    Signals:
        edited: The person chose something.
    """

    edited = Signal()

    def __init__(
        self,
        name: str,
        options: Iterable[tuple[object, str]] = (),
        *,
        empty_label: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """Make the list.

        Args:
            name: Object name.
            options: Pairs of code (any value) and label.
            empty_label: Words of the empty choice, put first; without them there is no empty choice.
            parent: Owner.
        """
        super().__init__(parent)
        self.setObjectName(name)
        self._empty_label = empty_label
        self.setModel(QStandardItemModel(self))
        view = QListView(self)
        view.setObjectName(f"{name}_list")
        self.setView(view)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(max(_SHORTEST, len(empty_label)))
        self.setMaxVisibleItems(12)
        self.activated.connect(self._on_activated)
        self.set_options(options)

    def set_options(self, options: Iterable[tuple[object, str]]) -> None:
        """Replace the choices; the code chosen stays chosen where it still exists."""
        kept = self.value()
        rows: list[tuple[object, str]] = [("", self._empty_label)] if self._empty_label else []
        rows.extend(options)
        model = self._items()
        model.clear()
        for code, text in rows:
            ensure_for(text)
            item = QStandardItem(text)
            item.setData(code, _CODE)
            item.setData(_fold(text), _FOLDED)
            model.appendRow(item)
        self._make_searchable(len(rows) > _LONG_LIST)
        self.set_value(kept)

    def value(self) -> object:
        """Return the code chosen; the empty string when nothing is."""
        code = self.currentData(_CODE)
        return "" if code is None else code

    def set_value(self, value: object) -> None:
        """Choose a code; does not emit ``edited``. An unknown code chooses nothing."""
        model = self._items()
        index = next((i for i in range(model.rowCount()) if model.item(i).data(_CODE) == value), -1)
        if index < 0 and self._empty_label:
            index = 0
        self.setCurrentIndex(index)
        self._show_beginning()

    def words_of(self, value: object) -> str:
        """Return the label of a code; empty when it is none of these."""
        model = self._items()
        items = (model.item(index) for index in range(model.rowCount()))
        return next((item.text() for item in items if item.data(_CODE) == value and value != ""), "")

    def is_valid(self) -> bool:
        """A choice in a list is always valid."""
        return True

    @override
    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        line = self.lineEdit()
        if line is not None:
            line.setAccessibleName(name)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        # A wheel turned over a form scrolls the form; it must never change what was chosen.
        event.ignore()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        if self.isEditable() and self.lineEdit() is not None:
            before = self.currentIndex()
            self._settle()
            if self.currentIndex() != before:  # named in full, accents or not, and left without choosing
                self.edited.emit()
        super().focusOutEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QStylePainter(self)
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        if not self.isEditable():
            room = self.text_room(option).width()
            option.currentText = self.fontMetrics().elidedText(
                option.currentText, Qt.TextElideMode.ElideRight, room
            )
            painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        self._paint_chevron(painter)

    def text_room(self, option: QStyleOptionComboBox | None = None) -> QRect:
        """Return where the words of the choice are written; longer ones end with « … »."""
        if option is None:
            option = QStyleOptionComboBox()
            self.initStyleOption(option)
        field = QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, field, self)
        return room.adjusted(1, 0, -1, 0)  # the style keeps a pixel on both sides of what it writes

    def _paint_chevron(self, painter: QPainter) -> None:
        size = theme.px(18)
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        x = theme.px(10) if is_mirrored else self.width() - size - theme.px(10)
        painter.drawPixmap(x, (self.height() - size) // 2, pixmap("chevron_down", "ink2", 18))

    def _items(self) -> QStandardItemModel:
        model = self.model()
        if not isinstance(model, QStandardItemModel):
            raise TypeError("the model of a Combo is its own")
        return model

    def _make_searchable(self, is_long: bool) -> None:
        if is_long == self.isEditable():
            return
        self.setEditable(is_long)
        line = self.lineEdit()
        if not is_long or line is None:
            return
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        line.setObjectName(f"{self.objectName()}_edit")
        line.setAccessibleName(self.accessibleName())
        completer = FoldingCompleter(self)
        completer.setModel(self.model())
        popup = QListView()
        popup.setObjectName(f"{self.objectName()}_found")
        popup.setProperty("look", "popup")
        completer.setPopup(popup)
        completer.activated.connect(self._on_completed)
        self.setCompleter(completer)

    def _on_activated(self) -> None:
        self.edited.emit()

    def _on_completed(self) -> None:
        self._settle()
        self.edited.emit()

    def _settle(self) -> None:
        """Choose what the typed words name; else show again what was chosen."""
        wanted = _fold(self.currentText())
        model = self._items()
        matches = [i for i in range(model.rowCount()) if model.item(i).data(_FOLDED) == wanted]
        previous = self.currentIndex()
        self.setCurrentIndex(matches[0] if matches else previous)
        self.setEditText(self.itemText(self.currentIndex()) if self.currentIndex() >= 0 else "")
        self._show_beginning()

    def _show_beginning(self) -> None:
        """Where there is no room for the whole, show how it begins."""
        line = self.lineEdit()
        if line is not None:
            line.setCursorPosition(0)


class FoldingCompleter(QCompleter):
    """Finds labels that contain what is typed, accents and case ignored."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(f"{parent.objectName()}_completer")
        self.setCompletionRole(_FOLDED)
        self.setFilterMode(Qt.MatchFlag.MatchContains)
        self.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)

    @override
    def splitPath(self, path: str) -> list[str]:
        return [_fold(path)]

    @override
    def pathFromIndex(self, index: object) -> str:
        return str(index.data(Qt.ItemDataRole.DisplayRole))  # type: ignore[attr-defined]  # a QModelIndex


def _fold(text: str) -> str:
    plain = unicodedata.normalize("NFKD", text)
    return "".join(char for char in plain if not unicodedata.combining(char)).casefold().strip()
