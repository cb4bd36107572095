"""One employer on the board: opened, moved on with one button, to any stage by a menu or by dragging it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QContextMenuEvent, QHideEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QLayout, QMenu, QWidget
from typing_extensions import override

from models.records.people import Right
from models.rules import prospecting as rules
from ui.consultation import hold_back
from ui.dates import short_date
from ui.prospecting.desk_words import next_words
from ui.role_doors import is_for
from ui.theme import theme
from ui.vocabulary import offered, words_of
from ui.widgets.buttons import Button, make_button
from ui.widgets.cards import Card, Pill
from ui.widgets.labels import label
from ui.widgets.layouts import STRETCH, column, row

if TYPE_CHECKING:
    from controllers.workspace import Workspace
    from models.records.employer_board import BoardCard

translate = QCoreApplication.translate


class StageCard(QWidget):
    """One employer on the board; what the mouse drags, the menu of the card does from the keyboard.

    Signals:
        opened: EmployerId.
        moved: (EmployerId, code of the stage).
        dragged: Where the mouse holds it, on the screen.
        dropped: (EmployerId, code of the stage it is at, where it was let go on the screen).
    """

    opened = Signal(object)
    moved = Signal(object)
    dragged = Signal(object)
    dropped = Signal(object)

    def __init__(self, workspace: Workspace, name: str, card: BoardCard) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setProperty("look", "clear")
        self._workspace, self._card = workspace, card
        self._stage = card.stage or rules.EmployerStage.TO_PROSPECT.value
        self._from: QPoint | None = None
        self._is_dragged = False
        self._menu: QMenu | None = None
        self.more: Button | None = None
        title = label(card.display_name, "h3", name=f"{name}_title", wrap=True)
        tip = translate("prospecting", "Open the file")  # Qt would read marks of a name as markup
        self.open_button = make_button("", "tool", "chevron", name=f"{name}_open", tip=tip)
        words = translate("prospecting", "Open the file: {name}").format(name=card.display_name)
        self.open_button.setAccessibleName(words)
        self.open_button.clicked.connect(self._on_open)
        items: list[QWidget | QLayout] = [row((title, 1), self.open_button, gap=4), *self._texts()]
        self._may_move = not card.is_barred and is_for(workspace, Right.WRITE_FILES)
        if self._may_move:
            items.append(self._onward())
        self.setLayout(column(Card(f"{name}_card", column(*items, gap=4), padding=10), gap=0))

    def employer_id(self) -> object:
        """Return whose card it is."""
        return self._card.employer_id

    def _texts(self) -> list[QWidget]:
        name, card, settings = self.objectName(), self._card, self._workspace.settings
        on = short_date(card.next_on) if card.next_on else ""
        last = (
            translate("prospecting", "Last approach: {date}").format(date=short_date(card.last_on))
            if card.last_on
            else translate("prospecting", "Never approached")
        )
        texts = (card.city, next_words(card.next_action, on, settings) or last)
        shown: list[QWidget] = [
            label(text, "small", name=f"{name}_{place}", wrap=True)
            for place, text in enumerate(texts)
            if text
        ]
        if card.to_complete:
            words = self.tr("%n job(s) to be seen", "", card.to_complete)
            shown.append(Pill(f"{name}_begun", words, hue="saffron", icon="job"))
        return shown

    def _onward(self) -> QLayout:
        """Return the button of the likeliest next stage, and the one of all the others."""
        name = self.objectName()
        self._next = str(rules.usual_moves(self._stage)[0])
        words = words_of(self._workspace.settings, "employer_stage", self._next)
        onward = make_button(words, "ghost", "arrow_right", name=f"{name}_move")
        onward.setProperty("edge", "flush")  # in line with the words above it
        onward.setAccessibleName(
            translate("prospecting", "{name}: move to {stage}").format(
                name=self._card.display_name, stage=words
            )
        )
        onward.clicked.connect(self._on_moved)
        self.more = make_button("", "tool", "more", name=f"{name}_more", tip=_other_stage())
        self.more.setAccessibleName(f"{self._card.display_name}: {_other_stage()}")
        self.more.clicked.connect(self._on_more)
        hold_back(self._workspace, onward, self.more)
        return row(onward, STRETCH, self.more, gap=4)

    def menu(self) -> QMenu:
        """Return the menu of every stage: the usual next ones first, then those further or back."""
        if self._menu is None:
            self._menu = QMenu(self)
            self._menu.setObjectName(f"{self.objectName()}_menu")
            self._menu.triggered.connect(self._on_chosen)
        self._menu.clear()
        options = dict(offered(self._workspace.settings, "employer_stage", self._stage))
        usual = [str(one) for one in rules.usual_moves(self._stage) if one in options]
        others = [code for code in options if code not in {*usual, self._stage}]
        for group in (usual, others):
            for code in group:
                self._menu.addAction(self._action(self._menu, code, options[code]))
            self._menu.addSeparator()
        return self._menu

    @staticmethod
    def _action(menu: QMenu, code: str, words: str) -> QAction:
        asks_why = code == rules.EmployerStage.DO_NOT_CONTACT
        action = QAction(f"{words}…" if asks_why else words, menu)
        action.setData(code)
        return action

    def _on_open(self) -> None:
        self.opened.emit(self._card.employer_id)

    def _on_moved(self) -> None:
        self.moved.emit((self._card.employer_id, self._next))

    def _on_more(self) -> None:
        if self.more is not None:
            self._show_menu(self.more.mapToGlobal(QPoint(0, self.more.height() + theme.px(2))))

    def _show_menu(self, place: QPoint) -> None:
        self.menu().popup(place)

    def _on_chosen(self, action: QAction) -> None:
        self.moved.emit((self._card.employer_id, str(action.data())))

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if self.more is not None and self.more.isEnabled():
            self._show_menu(event.globalPos())

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self._menu is not None:
            self._menu.close()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._from = event.globalPosition().toPoint()

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._from is None or self.more is None or not self.more.isEnabled():
            return
        place = event.globalPosition().toPoint()
        if (place - self._from).manhattanLength() >= QApplication.startDragDistance():
            self._is_dragged = True
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
        if self._is_dragged:
            self.dragged.emit(place)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        was_dragged, was_pressed = self._is_dragged, self._from is not None
        self._from, self._is_dragged = None, False
        self.unsetCursor()
        if was_dragged:
            self.dropped.emit((self._card.employer_id, self._stage, event.globalPosition().toPoint()))
        elif was_pressed and self.rect().contains(event.position().toPoint()):
            self.opened.emit(self._card.employer_id)


def _other_stage() -> str:
    return translate("prospecting", "Move to another stage")
