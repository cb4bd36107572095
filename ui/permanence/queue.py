"""Who is in the hall: initials only, since others read over the shoulder."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from typing import Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from controllers.workspace import Workspace
from models.records.ids import VisitId
from models.records.meetings import VisitRecord, VisitState
from ui.consultation import hold_back
from ui.discretion import discretion
from ui.permanence.visit_card import VisitCard
from ui.widgets.buttons import make_button
from ui.widgets.cards import Pill
from ui.widgets.fields import TextField
from ui.widgets.kept_words import KeptWords, again_words
from ui.widgets.labels import label
from ui.widgets.layouts import STRETCH, column, row
from ui.widgets.messages import MessageBar
from ui.widgets.page import ScrollPane
from ui.widgets.tab_order import place_before

_REFRESH_MS = 30_000
_KIND: Final = "arrival"
# « A. R. 214 », « A. R. B 214 », « A R ch. B 214 »: initials, then a room, of which « R. » is no part.
_WITH_ROOM: Final = re.compile(
    r"(?P<initials>.*?\D)[\s,]+(?:ch(?:ambre)?\.?\s*(?P<said>\w{0,2}\s?\d\S*)"
    r"|(?P<room>\w{0,2}\d\S*|(?<=\.\s)\w{1,2}\s\d\S*))",
    re.I,
)


class Queue(QWidget):
    """The people present, in order of arrival.

    Signals:
        visit_requested: VisitRecord of the person to receive.
        left: VisitRecord of a person who goes without being received.
        added: Initials, and the room typed after them, of somebody who just came.
        closed: Back to the encounter, where the queue takes its place.
    """

    visit_requested = Signal(object)
    left = Signal(object)
    added = Signal(object, object)
    closed = Signal()

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self.setObjectName("queue")
        self.setProperty("look", "clear")
        self._workspace = workspace
        self._count = Pill("queue_count", "0", hue="saffron")
        self.add = TextField("queue_initials", placeholder=self.tr("Initials, room"), maximum=30)
        self.add.setAccessibleName(self.tr("Initials and room of the person who came"))
        self.add.returnPressed.connect(self._on_add)
        self.messages = MessageBar("queue_messages")
        self.words = KeptWords(self, workspace, _KIND, self._half_typed)
        self.words.say_in(self.messages)
        self.add.edited.connect(self.words.touch)
        plus = make_button("", "icon", "plus", name="queue_add", tip=self.tr("Add this person to the queue"))
        plus.clicked.connect(self._on_add)
        hold_back(workspace, plus)
        hide = make_button("", "icon", "eye_off", name="queue_discreet")
        hide.setToolTip(self.tr("Discreet: initials only, everywhere (F7)"))
        hide.setAccessibleName(self.tr("Discreet mode"))
        hide.clicked.connect(discretion.toggle)
        self._empty = label(self.tr("Nobody is waiting."), "muted", name="queue_empty", wrap=True)
        self.back = make_button(self.tr("Back to the encounter"), "ghost", "arrow_left", name="queue_back")
        self.back.clicked.connect(self.closed)
        self.back.hide()
        self._lines: QVBoxLayout = column(gap=8)
        self.cards: list[VisitCard] = []
        self.setLayout(
            column(
                row(label(self.tr("Waiting"), "h2", name="queue_title"), self._count, STRETCH, hide, gap=8),
                row((self.add, 1), plus, gap=4),
                self.messages,
                self._empty,
                (ScrollPane("queue_scroll", column(self._lines, STRETCH, gap=0)), 1),
                row(self.back, STRETCH),
                gap=8,
            )
        )
        self._clock = QTimer(self)
        self._clock.setInterval(_REFRESH_MS)
        self._clock.timeout.connect(self._on_minute)
        self._clock.start()
        self._put_back()

    def flush(self) -> None:
        """Keep at once what waits."""
        self.words.flush()

    def show_visits(
        self, visits: Sequence[VisitRecord], shown: VisitId | None, unfinished: Collection[VisitId]
    ) -> None:
        """Show who is there.

        Args:
            visits: In order of arrival.
            shown: The one whose encounter is on the screen.
            unfinished: Those of whom something was typed and not saved.
        """
        for card in self.cards:
            card.hide()
            card.deleteLater()
        self.cards = []
        for visit in visits:
            card = VisitCard(
                visit,
                self._language(visit),
                is_shown=visit.visit_id == shown,
                is_unfinished=visit.visit_id in unfinished,
            )
            card.requested.connect(self.visit_requested)
            card.left.connect(self.left)
            self._lines.addWidget(card)
            self.cards.append(card)
        place_before(self.back, self.cards)
        waiting = sum(1 for visit in visits if visit.state is VisitState.WAITING)
        self._count.set_state(str(waiting))
        self._count.setAccessibleName(self.tr("%n person(s) waiting", "", waiting))
        self._empty.setVisible(not visits)

    def next_unfinished(self) -> VisitRecord | None:
        """Return whose encounter waits half typed, after the one shown; None: nobody's does."""
        shown = next((place for place, card in enumerate(self.cards) if card.is_shown), -1)
        after = [*self.cards[shown + 1 :], *self.cards[: max(shown, 0)]]
        return next((card.visit for card in after if card.is_unfinished), None)

    def waiting_count(self) -> int:
        """Return how many wait to be received."""
        return int(self._count.text())

    def _language(self, visit: VisitRecord) -> str:
        settings = self._workspace.settings
        native = settings.label("language_native", visit.language) if visit.language else ""
        return native if native != visit.language else settings.label("language", visit.language)

    def _half_typed(self) -> dict[str, object] | None:
        typed = self.add.value()
        return {"initials": typed} if typed else None

    def _put_back(self) -> None:
        """Show again who was being added, and say so."""
        typed = self.words.go_to("new")
        if typed is not None:
            self.add.set_value(typed.get("initials"))
            self.messages.show_message("info", again_words())

    def _on_add(self) -> None:
        typed = self.add.value()
        if not typed:
            self.add.setFocus()
            return
        self.add.set_value("")
        self.messages.dismiss()
        found = _WITH_ROOM.fullmatch(typed)
        if found:
            self.added.emit(found["initials"].strip(), found["said"] or found["room"])
        else:
            self.added.emit(typed, "")
        self.words.forget()

    def _on_minute(self) -> None:
        for card in self.cards:
            card.refresh()
