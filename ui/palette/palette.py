"""Ctrl+K: one field that finds people, employers, jobs and plans, or does something."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget
from typing_extensions import override

from models.records.settings import SearchHit
from ui.overlay import Overlay
from ui.palette.results import Result, ResultDelegate, ResultList
from ui.theme import theme
from ui.widgets.cards import Card, Pill
from ui.widgets.fields import TextField
from ui.widgets.labels import IconLabel, hairline, label
from ui.widgets.layouts import column, row
from ui.widgets.messages import announce

_LIMIT: Final = 12
_ACTIONS_SHOWN: Final = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class PaletteAction:
    """Something that can be done from the palette.

    Attributes:
        code: Given back when it is chosen.
        keys: Its own shortcut, shown at the end.
    """

    code: str
    text: str
    detail: str = ""
    icon: str = "arrow_right"
    keys: str = ""


class SearchLine(TextField):
    """The line of the palette; arrows and Enter go to the list below.

    Signals:
        moved: -1 or 1.
    """

    moved = Signal(object)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if step is not None:
            self.moved.emit(step)
            return
        super().keyPressEvent(event)


class Palette(Overlay):
    """Search or act, over the dimmed page.

    Signals:
        hit_chosen: A ``SearchHit``.
        action_chosen: Code of a ``PaletteAction``.
    """

    hit_chosen = Signal(object)
    action_chosen = Signal(object)

    def __init__(self, find: Callable[[str, int], Sequence[SearchHit]], parent: QWidget) -> None:
        """Make the palette, hidden.

        Args:
            find: Answers a text with at most that many hits.
            parent: The window to dim.
        """
        super().__init__("palette", parent, width=640)
        self._find = find
        self._actions: tuple[PaletteAction, ...] = ()
        self._is_built = False

    def open_with(self, actions: Sequence[PaletteAction], text: str = "") -> None:
        """Open the palette with the actions that make sense here."""
        if not self._is_built:
            self._is_built = True
            self._build()
        self._actions = tuple(actions)
        self.line.set_value(text)
        self._refresh()
        self.open_layer()
        self.line.setFocus(Qt.FocusReason.PopupFocusReason)

    def _build(self) -> None:
        self.line = SearchLine("palette_line")
        self.results = ResultList()
        self.list = QListView()
        self._nothing = label("", "muted", name="palette_nothing", wrap=True)
        self.set_card(self._card_with(self.line, self.list))
        self._dress()

    def _card_with(self, line: SearchLine, results: QListView) -> Card:
        line.setProperty("look", "palette")
        escape = Pill("palette_escape", self.tr("Esc"))
        top = row(
            IconLabel("palette_icon", "search", "ink2", 20), (line, 1), escape, gap=14, edges=(10, 4, 8, 4)
        )
        return Card(
            "palette_card", column(top, hairline("palette_hair"), results, self._nothing, gap=4), padding=8
        )

    def _dress(self) -> None:
        self.line.setAccessibleName(self.tr("Find or act"))
        self.line.setPlaceholderText(self.tr("A name, an employer, a job, a plan, or something to do"))
        self.line.edited.connect(self._refresh)
        self.line.moved.connect(self._on_moved)
        self.line.returnPressed.connect(self._choose_current)
        self.list.setObjectName("palette_results")
        self.list.setAccessibleName(self.tr("Results"))
        self.list.setModel(self.results)
        self.list.setItemDelegate(ResultDelegate(self.list))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setMouseTracking(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.clicked.connect(self._on_clicked)
        self.list.entered.connect(self.list.setCurrentIndex)

    def _refresh(self) -> None:
        text = self.line.value()
        hits = self._find(text, _LIMIT) if text else ()
        self.results.show_answers(hits, self._matching_actions(text))
        self._nothing.setText(self.tr("Nothing found. Try another spelling, or part of a word."))
        self._nothing.setVisible(self.results.rowCount() == 0)
        self.list.setVisible(self.results.rowCount() > 0)
        self._fit()
        first = self.results.next_choice(-1, 1)
        if first >= 0:
            self.list.setCurrentIndex(self.results.index(first))
            self.list.scrollToTop()

    def _matching_actions(self, text: str) -> list[PaletteAction]:
        words = _fold(text).split()
        found = [
            action
            for action in self._actions
            if all(word in _fold(f"{action.text} {action.detail}") for word in words)
        ]
        return found if not text else found[:_ACTIONS_SHOWN]

    def _fit(self) -> None:
        height = sum(self.list.sizeHintForRow(index) for index in range(self.results.rowCount()))
        parent = self.parentWidget()
        room = int(parent.height() * 0.8) - theme.px(90) if parent else height
        self.list.setFixedHeight(max(theme.px(44), min(height + theme.px(6), room)))
        self.place()

    def _on_moved(self, step: object) -> None:
        if isinstance(step, int):
            index = self.results.next_choice(self.list.currentIndex().row(), step)
            if index >= 0:
                self.list.setCurrentIndex(self.results.index(index))
                announce(self.list, str(self.results.index(index).data()))

    def _on_clicked(self, index: QModelIndex) -> None:
        self._choose(self.results.result(index.row()))

    def _choose_current(self) -> None:
        if self.list.currentIndex().isValid():
            self._choose(self.results.result(self.list.currentIndex().row()))

    def _choose(self, result: Result) -> None:
        if result.hit is not None:
            self.close_layer()
            self.hit_chosen.emit(result.hit)
        elif result.action:
            self.close_layer()
            self.action_chosen.emit(result.action)


def _fold(text: str) -> str:
    plain = unicodedata.normalize("NFKD", text)
    return "".join(char for char in plain if not unicodedata.combining(char)).casefold()
