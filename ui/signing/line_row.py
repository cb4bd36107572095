"""One line of a plan in two languages; touched, it is marked « to review »."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy
from typing_extensions import override

from models.rules.plan_reader import ReadingLine
from ui.icons import pixmap
from ui.signing.text_block import TextBlock
from ui.signing.voice import Voice
from ui.theme import theme

_GAP: Final = 24.0
_EDGE: Final = 12.0
_PAD: Final = 6.0
_FLAG: Final = 20.0
_RADIUS: Final = 9.0


class LineRow(QAbstractButton):
    """A line: French on the left, the other language on the right, a mark at the end.

    Paints both itself: with labels, showing a plan took half a second.

    Signals:
        moved: -1 or 1, an arrow key asks for the line above or below.
    """

    moved = Signal(object)

    def __init__(self, name: str, line: ReadingLine, voice: Voice, *, size: float, role: str = "ink") -> None:
        super().__init__()
        self.setObjectName(name)
        self.line = line
        self._size = size
        self._is_both = bool(line.other)
        self._is_marking = self._has_room = False
        self._mark_words = [word for word in voice.pair("screen.to_review") if word]
        is_bold = line.is_heading
        self._french = TextBlock(line.french, prefix=line.french_label, is_bold=is_bold, role=role)
        is_rtl = voice.direction == Qt.LayoutDirection.RightToLeft
        self._other = TextBlock(
            line.other, prefix=line.other_label, is_rtl=is_rtl, is_bold=is_bold, role=role
        )
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.toggled.connect(self._name)
        self._name()

    def set_marking(self, is_marking: bool) -> None:
        """Let the line be marked, or only be read; room is kept so that marking moves no word."""
        self._is_marking = is_marking and not self.line.is_heading
        self._has_room = is_marking
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus if self._is_marking else Qt.FocusPolicy.NoFocus)
        cursor = Qt.CursorShape.PointingHandCursor if self._is_marking else Qt.CursorShape.ArrowCursor
        self.setCursor(cursor)
        self._refit()

    def set_size(self, size: float) -> None:
        """Change the size of the text, pixels at zoom 1."""
        self._size = size
        self._refit()

    def show_other(self, is_shown: bool) -> None:
        """Show or hide the second language; a line without translation takes the whole width."""
        self._is_both = is_shown and bool(self.line.other)
        self._name()
        self._refit()

    def texts(self) -> tuple[str, ...]:
        """What is drawn, isolates included: French, then the other language if it is shown."""
        return (self._french.shown, self._other.shown) if self._is_both else (self._french.shown,)

    def boxes(self) -> tuple[QRectF, QRectF]:
        """Where each language is, in pixels of the row; the second one is empty when there is only one."""
        left, right = theme.px(_EDGE), theme.px(_EDGE) + self._end_room()
        room = QRectF(left, theme.px(_PAD), self.width() - left - right, self.height() - 2 * theme.px(_PAD))
        if not self._is_both:
            return room, QRectF()
        half = (room.width() - theme.px(_GAP)) / 2
        return (
            QRectF(room.left(), room.top(), half, room.height()),
            QRectF(room.right() - half, room.top(), half, room.height()),
        )

    def middle(self) -> int:
        """Where the two languages meet, in pixels of the row; 0 when there is only one."""
        first, second = self.boxes()
        return round((first.right() + second.left()) / 2) if self._is_both else 0

    @override
    def hitButton(self, pos: QPoint) -> bool:
        return self._is_marking

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        edges = 2 * theme.px(_EDGE) + self._end_room()
        room = width - edges
        if self._is_both:
            half = (room - theme.px(_GAP)) / 2
            height = max(self._french.height(half, self._size), self._other.height(half, self._size))
        else:
            height = self._french.height(room, self._size)
        return round(height) + 2 * theme.px(_PAD)

    @override
    def sizeHint(self) -> QSize:
        return QSize(theme.px(300), theme.px(self._size) + 2 * theme.px(_PAD))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(200), theme.px(self._size))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.moved.emit(1 if event.key() == Qt.Key.Key_Down else -1)
            return
        super().keyPressEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5)
        if self._is_marking or self.isChecked():
            self._paint_ground(painter, box)
            self._paint_mark(painter, box)
        first, second = self.boxes()
        self._french.paint(painter, first, self._size)
        if self._is_both:
            self._other.paint(painter, second, self._size)
        if self.hasFocus():
            painter.setPen(QPen(theme.color("focus"), 2.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box, theme.px(_RADIUS), theme.px(_RADIUS))

    def _paint_ground(self, painter: QPainter, box: QRectF) -> None:
        if self.isChecked():
            painter.setPen(QPen(theme.color("saffron"), 1.5))
            painter.setBrush(theme.color("saffronsoft"))
        elif self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("sunken"))
        else:
            return
        painter.drawRoundedRect(box, theme.px(_RADIUS), theme.px(_RADIUS))

    def _paint_mark(self, painter: QPainter, box: QRectF) -> None:
        """A flag and, once marked, the words: never the colour alone."""
        role = "saffronink" if self.isChecked() else "ink3"
        side = theme.px(_FLAG)
        left = box.right() - theme.px(_EDGE) - side
        painter.drawPixmap(int(left), int(box.center().y() - side / 2), pixmap("flag", role, _FLAG))
        if not self.isChecked():
            return
        painter.setFont(theme.font("small", QFont.Weight.DemiBold))
        painter.setPen(theme.color(role))
        height = painter.fontMetrics().height()
        top = box.center().y() - height * len(self._mark_words) / 2
        for index, word in enumerate(self._mark_words):
            place = QRectF(box.left(), top + index * height, left - theme.px(6) - box.left(), height)
            painter.drawText(place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, word)

    def _end_room(self) -> int:
        return self._mark_room() if self._has_room or self.isChecked() else 0

    def _mark_room(self) -> int:
        """Room for the flag and its words, pixels."""
        metrics = QFontMetrics(theme.font("small", QFont.Weight.DemiBold))
        widest = max(metrics.horizontalAdvance(word) for word in self._mark_words)
        return widest + theme.px(_FLAG) + theme.px(14)

    def _refit(self) -> None:
        self.updateGeometry()
        self.update()

    def _name(self) -> None:
        """A screen reader hears what is shown, and whether the line is marked."""
        said = [self.line.french, self.line.other if self._is_both else ""]
        if self.isChecked():
            said += self._mark_words[:1]
        self.setAccessibleName(" – ".join(filter(None, said)))
