"""The board: a column for each stage, a card for each employer, moved by button, menu or mouse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from models.errors import AppError
from models.records.employer_board import BoardColumn
from models.rules.prospecting import EmployerStage
from ui.employers.stages import STAGE_HUES
from ui.errors import error_text
from ui.prospecting.stage_card import StageCard
from ui.theme import theme
from ui.vocabulary import words_of
from ui.widgets.buttons import make_button
from ui.widgets.cards import Card, Pill
from ui.widgets.labels import ElidedLabel, label
from ui.widgets.layouts import clear, column, empty, row
from ui.widgets.messages import MessageBar
from ui.widgets.page import ScrollPane

if TYPE_CHECKING:
    from controllers.workspace import Workspace

translate = QCoreApplication.translate
_COLUMN_WIDTH = 232
_EDGE = 40
"""Pixels at zoom 1 beside an edge, where a card that is dragged has the board follow."""


class Board(QWidget):
    """The employers by stage.

    Signals:
        employer_requested: EmployerId.
        bar_requested: EmployerId that is not to be contacted any more: the reason is asked for.
        stage_requested: Code of a stage whose employers are to be listed.
        toast_requested: Words for a toast, with undo.
    """

    employer_requested = Signal(object)
    bar_requested = Signal(object)
    stage_requested = Signal(object)
    toast_requested = Signal(object)

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self.setObjectName("board")
        self.setProperty("look", "clear")
        self._workspace = workspace
        self.messages = MessageBar("board_messages")
        self._columns = row(gap=10)
        self._rooms: dict[str, Card] = {}
        self._moved: object = None
        self._lit = ""
        inner = clear("board_columns", self._columns)
        self._area = QScrollArea()
        self._area.setObjectName("board_scroll")
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setWidget(inner)
        self.setLayout(column(self.messages, (self._area, 1), gap=8))

    def show_board(self, columns: tuple[BoardColumn, ...]) -> None:
        """Show the stages in order."""
        self.messages.dismiss()
        empty(self._columns)
        self._rooms, self._lit = {}, ""
        for number, stage in enumerate(columns):
            self._rooms[stage.stage] = room = self._column(number, stage)
            self._columns.addWidget(room)
        self._columns.addStretch(1)
        self._find_again()

    def _column(self, number: int, found: BoardColumn) -> Card:
        name = f"board_{number}"
        title = words_of(self._workspace.settings, "employer_stage", found.stage) or found.stage
        head = row(
            (ElidedLabel(f"{name}_title", title, "h3"), 1),
            Pill(f"{name}_count", str(found.count), hue=STAGE_HUES.get(found.stage, "neutral")),
            gap=8,
        )
        cards = column(gap=8)
        for place, card in enumerate(found.cards):
            shown = StageCard(self._workspace, f"{name}_{place}", card)
            shown.opened.connect(self.employer_requested)
            shown.moved.connect(self._on_moved)
            shown.dragged.connect(self._on_dragged)
            shown.dropped.connect(self._on_dropped)
            cards.addWidget(shown)
        left = found.count - len(found.cards)
        if left > 0:
            more = make_button(self.tr("Show the %n other(s)", "", left), "ghost", name=f"{name}_more")
            more.setProperty("stage", found.stage)
            more.clicked.connect(self._on_more)
            cards.addWidget(more)
        if not found.cards:
            nobody = translate("prospecting", "No employer at this stage.")
            cards.addWidget(label(nobody, "small", name=f"{name}_empty", wrap=True))
        cards.addStretch(1)
        whole = column(head, (ScrollPane(f"{name}_scroll", cards), 1), gap=8)
        room = Card(f"{name}_column", whole, kind="sunken", padding=10)
        room.setAccessibleName(title)
        room.setFixedWidth(theme.px(_COLUMN_WIDTH))
        return room

    def _stage_at(self, place: QPoint) -> str:
        """Return the stage whose column is at a place of the screen; empty: none."""
        for stage, room in self._rooms.items():
            if room.rect().contains(room.mapFromGlobal(place)):
                return stage
        return ""

    def _light(self, stage: str) -> None:
        """Show where a card would go; dressing a column again costs too much to do at every pixel."""
        before, self._lit = self._lit, stage
        if before == stage:
            return
        for code, kind in ((before, "sunken"), (stage, "soft")):
            if code in self._rooms:
                self._rooms[code].set_kind(kind)

    def _on_dragged(self, place: object) -> None:
        if not isinstance(place, QPoint):
            return
        self._light(self._stage_at(place))
        across = self._area.mapFromGlobal(place).x()
        edge, bar = theme.px(_EDGE), self._area.horizontalScrollBar()
        if across > self._area.width() - edge:
            bar.setValue(bar.value() + edge)
        elif across < edge:
            bar.setValue(bar.value() - edge)

    def _on_dropped(self, drop: object) -> None:
        if not isinstance(drop, tuple):
            return
        employer_id, present, place = drop
        stage = self._stage_at(place)
        self._light("")
        if stage not in {"", present}:
            self._on_moved((employer_id, stage))

    def _on_moved(self, move: object) -> None:
        if not isinstance(move, tuple):
            return
        employer_id, stage = move
        if stage == EmployerStage.DO_NOT_CONTACT:
            self.bar_requested.emit(employer_id)
            return
        self._moved = employer_id
        try:
            self._workspace.prospecting.move(employer_id, stage)
        except AppError as error:
            self.messages.show_message("error", error_text(error))
        else:
            self.toast_requested.emit(translate("prospecting", "Stage changed"))

    def _on_more(self) -> None:
        self.stage_requested.emit(self.sender().property("stage"))

    def _find_again(self) -> None:
        """Leave the keyboard on the card that was moved, where it is now."""
        employer_id, self._moved = self._moved, None
        if employer_id is None:
            return
        cards = (card for room in self._rooms.values() for card in room.findChildren(StageCard))
        card = next((one for one in cards if one.employer_id() == employer_id), None)
        if card is not None:
            card.open_button.setFocus()
            self._area.ensureWidgetVisible(card)
