"""Who is in the hall: initials only, since others read over the shoulder."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from controllers.workspace import Workspace
from models.clock import utc_now
from models.records.meetings import VisitRecord, VisitState
from ui.widgets.buttons import make_button
from ui.widgets.cards import Avatar, Card, Pill, hue_of
from ui.widgets.fields import TextField
from ui.widgets.labels import ElidedLabel, label
from ui.widgets.layouts import STRETCH, clear, column, row
from ui.widgets.page import ScrollPane

_REFRESH_MS = 30_000
_SECONDS_PER_MINUTE = 60


class Queue(QWidget):
    """The people present, in order of arrival.

    Signals:
        visit_requested: VisitRecord of the person to receive.
        added: Initials typed for somebody who just came.
    """

    visit_requested = Signal(object)
    added = Signal(object)

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self.setObjectName("queue")
        self.setProperty("look", "clear")
        self._workspace = workspace
        self._count = Pill("queue_count", "0", hue="saffron")
        self._add = TextField("queue_initials", placeholder=self.tr("Initials"), maximum=20)
        self._add.setAccessibleName(self.tr("Initials of the person who came"))
        self._add.returnPressed.connect(self._on_add)
        plus = make_button("", "icon", "plus", name="queue_add", tip=self.tr("Add this person to the queue"))
        plus.clicked.connect(self._on_add)
        self._empty = label(self.tr("Nobody is waiting."), "muted", name="queue_empty", wrap=True)
        self._lines: QVBoxLayout = column(gap=8)
        self._shown: list[_VisitCard] = []
        self.setLayout(
            column(
                row(label(self.tr("Waiting"), "h2", name="queue_title"), self._count, STRETCH, gap=8),
                row((self._add, 1), plus, gap=4),
                self._empty,
                (ScrollPane("queue_scroll", column(self._lines, STRETCH, gap=0)), 1),
                gap=8,
            )
        )
        self._clock = QTimer(self)
        self._clock.setInterval(_REFRESH_MS)
        self._clock.timeout.connect(self._on_minute)
        self._clock.start()

    def show_visits(self, visits: Sequence[VisitRecord]) -> None:
        """Show who is there."""
        for card in self._shown:
            card.hide()
            card.deleteLater()
        self._shown = []
        for visit in visits:
            language = (
                self._workspace.settings.label("language_native", visit.language) if visit.language else ""
            )
            card = _VisitCard(visit, language)
            card.requested.connect(self.visit_requested)
            self._lines.addWidget(card)
            self._shown.append(card)
        waiting = sum(1 for visit in visits if visit.state is VisitState.WAITING)
        self._count.set_state(str(waiting))
        self._count.setAccessibleName(self.tr("%n person(s) waiting", "", waiting))
        self._empty.setVisible(not visits)

    def _on_add(self) -> None:
        initials = self._add.value()
        if initials:
            self._add.set_value("")
            self.added.emit(initials)
        else:
            self._add.setFocus()

    def _on_minute(self) -> None:
        for card in self._shown:
            card.refresh()


class _VisitCard(Card):
    """One person present; click, Enter or Space receives them.

    Signals:
        requested: VisitRecord.
    """

    requested = Signal(object)

    def __init__(self, visit: VisitRecord, language: str) -> None:
        base = f"visit_{visit.visit_id.hex[:8]}"
        self._visit = visit
        self._wait = label("", "small", name=f"{base}_wait")
        self._language = language
        detail = " · ".join(part for part in (self._room(), language) if part)
        texts = column(
            row(label(visit.initials, "h3", name=f"{base}_initials"), STRETCH, self._wait),
            ElidedLabel(f"{base}_detail", detail, "small"),
            gap=0,
        )
        is_received = visit.state is VisitState.WITH_ADVISER
        layout = row(
            Avatar(
                f"{base}_avatar",
                visit.initials.replace(".", "").replace(" ", "")[:2],
                hue=hue_of(visit.initials),
            ),
            (clear(f"{base}_texts", texts), 1),
            gap=10,
        )
        super().__init__(base, layout, kind="soft" if is_received else "plain", padding=10)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.refresh()

    def refresh(self) -> None:
        """Say how long the person has been there."""
        since = self._visit.received_at or self._visit.arrived_at
        minutes = _minutes(since)
        self._wait.setText(self.tr("{count} min").format(count=minutes))
        state = self.tr("with you") if self._visit.state is VisitState.WITH_ADVISER else self.tr("waiting")
        words = self.tr("{initials}, {state} for {count} minutes, {detail}")
        self.setAccessibleName(
            words.format(
                initials=self._visit.initials,
                state=state,
                count=minutes,
                detail=f"{self._room()} {self._language}",
            )
        )

    def _room(self) -> str:
        return self.tr("room {room}").format(room=self._visit.room) if self._visit.room else ""

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.rect().contains(event.position().toPoint()):
            self.requested.emit(self._visit)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.requested.emit(self._visit)
            return
        super().keyPressEvent(event)


def _minutes(since: datetime) -> int:
    return max(0, int((utc_now() - since).total_seconds()) // _SECONDS_PER_MINUTE)
