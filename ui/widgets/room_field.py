"""A room or a dwelling: any words, and those of the building are offered while one types."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtWidgets import QCompleter, QListView, QWidget

from ui.widgets.fields import TextField

_SHOWN: Final = 8


class RoomField(TextField):
    """One line of text that knows the dwellings of a place; nobody has to choose one of them."""

    def __init__(self, name: str, *, maximum: int = 300, parent: QWidget | None = None) -> None:
        super().__init__(name, maximum=maximum, parent=parent)
        self._names = QStringListModel(self)
        completer = QCompleter(self._names, self)
        completer.setObjectName(f"{name}_completer")
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setMaxVisibleItems(_SHOWN)
        popup = QListView()
        popup.setObjectName(f"{name}_found")
        popup.setProperty("look", "popup")
        completer.setPopup(popup)
        # A text that is put in whole is no typing for Qt: it is one for whoever keeps the draft.
        completer.activated.connect(self._on_chosen)
        self.setCompleter(completer)

    def offer(self, dwellings: Iterable[str]) -> None:
        """Offer the dwellings of a place, in its order."""
        self._names.setStringList(list(dict.fromkeys(dwellings)))

    def offered(self) -> tuple[str, ...]:
        """Return what is offered."""
        return tuple(self._names.stringList())

    def _on_chosen(self) -> None:
        self.edited.emit()
