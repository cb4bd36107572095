"""One person present in the hall."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from typing_extensions import override

from models.clock import utc_now
from models.records.meetings import VisitRecord, VisitState
from ui.discretion import discretion, shown_private
from ui.theme import theme
from ui.widgets.buttons import make_button
from ui.widgets.cards import Avatar, Card, hue_of, letters_of
from ui.widgets.labels import ElidedLabel, label
from ui.widgets.layouts import clear, column, row

_SECONDS_PER_MINUTE = 60


class VisitCard(Card):
    """Initials and how long the person has been there; click, Enter or Space receives them.

    Attributes:
        visit: The passage.
        is_shown: Their encounter is on the screen.
        is_unfinished: Something was typed of them and not saved.

    Signals:
        requested: VisitRecord.
        left: VisitRecord: the person goes without being received.
    """

    requested = Signal(object)
    left = Signal(object)

    def __init__(
        self, visit: VisitRecord, language: str, *, is_shown: bool = False, is_unfinished: bool = False
    ) -> None:
        base = f"visit_{visit.visit_id.hex[:8]}"
        super().__init__(base, kind="soft" if is_shown else "saffron" if is_unfinished else "plain")
        self.visit, self.is_shown, self.is_unfinished = visit, is_shown, is_unfinished
        self._wait = label("", "small", name=f"{base}_wait")
        self._language, self._detail = language, ""
        self._about = ElidedLabel(f"{base}_detail", "", "small")
        texts = column(
            row((ElidedLabel(f"{base}_initials", visit.initials, "h3"), 1), self._wait),
            self._about,
            gap=0,
        )
        avatar = Avatar(f"{base}_avatar", letters_of(visit.initials), hue=hue_of(visit.initials))
        go = make_button("", "tool", "close", name=f"{base}_left")
        go.setToolTip(self.tr("Has left without being received"))
        go.setAccessibleName(self.tr("{initials} has left").format(initials=visit.initials))
        go.clicked.connect(self._on_left)
        if visit.state is not VisitState.WAITING:
            go.hide()
        edges = (9, 9, 9, 9)
        self.setLayout(row(avatar, (clear(f"{base}_texts", texts), 1), go, gap=8, edges=edges))
        if is_unfinished and not is_shown:
            self.setToolTip(self.tr("F6 goes on with the next one"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        discretion.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Say who it is, and how long the person has been there."""
        self._detail = " · ".join(filter(None, (self._room(), self._state_words(), self._language)))
        self._about.setText(self._detail)
        since = self.visit.received_at or self.visit.arrived_at
        minutes = _minutes(since)
        self._wait.setText(self.tr("{count} min").format(count=minutes))
        if self.visit.state is VisitState.WITH_ADVISER:
            words = self.tr("{initials}, with you for %n minute(s), {detail}", "", minutes)
        else:
            words = self.tr("{initials}, waiting for %n minute(s), {detail}", "", minutes)
        self.setAccessibleName(words.format(initials=self.visit.initials, detail=self._detail))

    def _room(self) -> str:
        return self.tr("room {room}").format(room=shown_private(self.visit.room)) if self.visit.room else ""

    def _state_words(self) -> str:
        if self.is_shown or self.visit.state is VisitState.WAITING:
            return ""
        return self.tr("to go on with") if self.is_unfinished else self.tr("with you")

    def _on_left(self) -> None:
        self.left.emit(self.visit)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.rect().contains(event.position().toPoint()):
            self.requested.emit(self.visit)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.requested.emit(self.visit)
        elif event.key() == Qt.Key.Key_Delete and self.visit.state is VisitState.WAITING:
            self.left.emit(self.visit)
        else:
            super().keyPressEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(theme.color("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            radius = theme.px(13)
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), radius, radius)


def _minutes(since: datetime) -> int:
    return max(0, int((utc_now() - since).total_seconds()) // _SECONDS_PER_MINUTE)
