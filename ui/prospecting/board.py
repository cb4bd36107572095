"""The board: a column for each stage, a card for each employer, moved on with one button."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QLayout, QScrollArea, QWidget

from models.errors import AppError
from models.records.people import Right
from models.records.prospecting import BoardCard, BoardColumn
from models.rules import prospecting as rules
from ui.consultation import hold_back
from ui.dates import short_date
from ui.employers.stages import STAGE_HUES
from ui.errors import error_text
from ui.prospecting.desk_words import next_words
from ui.role_doors import is_for
from ui.theme import theme
from ui.vocabulary import words_of
from ui.widgets.buttons import make_button
from ui.widgets.cards import Card, Pill
from ui.widgets.labels import label
from ui.widgets.layouts import STRETCH, clear, column, empty, row
from ui.widgets.messages import MessageBar
from ui.widgets.page import ScrollPane

if TYPE_CHECKING:
    from controllers.workspace import Workspace

translate = QCoreApplication.translate
_COLUMN_WIDTH = 222


class StageCard(QWidget):
    """One employer on the board.

    Signals:
        opened: EmployerId.
        moved: (EmployerId, code of the stage).
    """

    opened = Signal(object)
    moved = Signal(object)

    def __init__(self, workspace: Workspace, name: str, card: BoardCard) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setProperty("look", "clear")
        self._card = card
        settings = workspace.settings
        opened = make_button(card.display_name.replace("&", "&&"), "ghost", name=f"{name}_open")
        opened.setAccessibleName(translate("prospecting", "Open {name}").format(name=card.display_name))
        opened.clicked.connect(self._on_open)
        on = short_date(card.next_on) if card.next_on else ""
        last = (
            translate("prospecting", "Last approach: {date}").format(date=short_date(card.last_on))
            if card.last_on
            else translate("prospecting", "Never approached")
        )
        texts = (card.city, next_words(card.next_action, on, settings) or last)
        items: list[QWidget | QLayout] = [row(opened, STRETCH)]
        items += [
            label(text, "small", name=f"{name}_{place}", wrap=True)
            for place, text in enumerate(texts)
            if text
        ]
        to_see = card.to_complete
        if to_see:
            words = self.tr("%n job(s) to be seen", "", to_see)
            items.append(Pill(f"{name}_begun", words, hue="saffron", icon="job"))
        if not card.is_barred and is_for(workspace, Right.WRITE_FILES):
            items.append(self._onward(workspace, name))
        self.setLayout(column(Card(f"{name}_card", column(*items, gap=4), padding=8), gap=0))

    def _onward(self, workspace: Workspace, name: str) -> QWidget:
        """Return the button of the likeliest next stage; any other is chosen in the file."""
        self._next = rules.usual_moves(self._card.stage)[0].value
        words = words_of(workspace.settings, "employer_stage", self._next)
        onward = make_button(words, "plain", "arrow_right", name=f"{name}_move")
        onward.setAccessibleName(
            translate("prospecting", "{name}: move to {stage}").format(
                name=self._card.display_name, stage=words
            )
        )
        onward.clicked.connect(self._on_moved)
        hold_back(workspace, onward)
        return onward

    def _on_open(self) -> None:
        self.opened.emit(self._card.employer_id)

    def _on_moved(self) -> None:
        self.moved.emit((self._card.employer_id, self._next))


class Board(QWidget):
    """The employers by stage.

    Signals:
        employer_requested: EmployerId.
        toast_requested: Words for a toast, with undo.
    """

    employer_requested = Signal(object)
    toast_requested = Signal(object)

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self.setObjectName("board")
        self.setProperty("look", "clear")
        self._workspace = workspace
        self.messages = MessageBar("board_messages")
        self._columns = row(gap=10)
        inner = clear("board_columns", self._columns)
        area = QScrollArea()
        area.setObjectName("board_scroll")
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inner)
        self.setLayout(column(self.messages, (area, 1), gap=8))

    def show_board(self, columns: tuple[BoardColumn, ...]) -> None:
        """Show the stages in order."""
        self.messages.dismiss()
        empty(self._columns)
        for number, stage in enumerate(columns):
            self._columns.addWidget(self._column(number, stage))
        self._columns.addStretch(1)

    def _column(self, number: int, found: BoardColumn) -> QWidget:
        name = f"board_{number}"
        title = words_of(self._workspace.settings, "employer_stage", found.stage) or found.stage
        head = row(
            label(title, "h3", name=f"{name}_title"),
            Pill(f"{name}_count", str(found.count), hue=STAGE_HUES.get(found.stage, "neutral")),
            STRETCH,
            gap=8,
        )
        cards = column(gap=8)
        for place, card in enumerate(found.cards):
            shown = StageCard(self._workspace, f"{name}_{place}", card)
            shown.opened.connect(self.employer_requested)
            shown.moved.connect(self._on_moved)
            cards.addWidget(shown)
        left = found.count - len(found.cards)
        if left > 0:
            more = self.tr("and %n more, in the list", "", left)
            cards.addWidget(label(more, "small", name=f"{name}_more", wrap=True))
        cards.addStretch(1)
        whole = column(head, (ScrollPane(f"{name}_scroll", cards), 1), gap=8)
        room = Card(f"{name}_column", whole, kind="sunken", padding=10)
        room.setAccessibleName(title)
        room.setFixedWidth(theme.px(_COLUMN_WIDTH))
        return room

    def _on_moved(self, move: object) -> None:
        if not isinstance(move, tuple):
            return
        employer_id, stage = move
        try:
            self._workspace.prospecting.move(employer_id, stage)
        except AppError as error:
            self.messages.show_message("error", error_text(error))
        else:
            self.toast_requested.emit(translate("prospecting", "Stage changed"))
