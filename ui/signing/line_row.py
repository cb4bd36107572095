"""One line of a plan in two languages; touched, it is marked « to review »."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy
from typing_extensions import override

from models.rules.plan_reader import ReadingLine
from ui.icons import pixmap
from ui.signing.reading_label import ReadingLabel
from ui.signing.voice import Voice
from ui.theme import scale_layout, theme
from ui.widgets.layouts import row

_EDGE: Final = 12.0
_PAD: Final = 6.0
_FLAG: Final = 20.0


class LineRow(QAbstractButton):
    """A line: French on the left, the other language on the right, a mark at the end.

    Signals:
        moved: -1 or 1, an arrow key asks for the line above or below.
    """

    moved = Signal(object)

    def __init__(self, name: str, line: ReadingLine, voice: Voice, size: float) -> None:
        super().__init__()
        self.setObjectName(name)
        self.line = line
        self._mark_words = voice.pair("screen.to_review")
        self._is_marking = self._has_room = False
        self.setCheckable(True)
        is_heading = line.is_heading
        self._french = ReadingLabel(
            f"{name}_fr", line.french, prefix=line.french_label, is_bold=is_heading, size=size
        )
        self._other = ReadingLabel(
            f"{name}_other",
            line.other,
            prefix=line.other_label,
            direction=voice.direction,
            locale=voice.locale,
            is_bold=is_heading,
            size=size,
        )
        for text in (self._french, self._other):
            text.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._line_layout = row(
            (self._french, 1), (self._other, 1), gap=2 * _EDGE, edges=(_EDGE, _PAD, _EDGE, _PAD)
        )
        self.setLayout(self._line_layout)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.set_marking(False)
        self.toggled.connect(self._on_toggled)
        self._on_toggled()

    def set_marking(self, is_marking: bool) -> None:
        """Let the line be marked, or only be read."""
        self._is_marking = is_marking and not self.line.is_heading
        self._has_room = is_marking
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus if self._is_marking else Qt.FocusPolicy.NoFocus)
        cursor = Qt.CursorShape.PointingHandCursor if self._is_marking else Qt.CursorShape.ArrowCursor
        self.setCursor(cursor)
        self.fit()

    def fit(self) -> None:
        """Keep room for the mark, so that marking moves no word."""
        end = _EDGE + (self.mark_room() if self._has_room else 0)
        scale_layout(self._line_layout, gap=2 * _EDGE, edges=(_EDGE, _PAD, end, _PAD))
        self.update()

    def set_size(self, size: float) -> None:
        """Change the size of the text, pixels at zoom 1."""
        self._french.set_size(size)
        self._other.set_size(size)

    def show_other(self, is_shown: bool) -> None:
        """Show or hide the second language; a line without translation takes the whole width."""
        self._other.setVisible(is_shown and bool(self.line.other))

    def mark_room(self) -> float:
        """Room for the flag and its words, pixels at zoom 1."""
        metrics = QFontMetrics(theme.font("small", QFont.Weight.DemiBold))
        widest = max(metrics.horizontalAdvance(word) for word in self._mark_words)
        return widest / theme.zoom + _FLAG + 14

    def middle(self) -> int:
        """Where the two languages meet, in pixels of the row; 0 when there is only one."""
        return (self._french.geometry().right() + self._other.x()) // 2 if self._other.isVisible() else 0

    @override
    def hitButton(self, pos: object) -> bool:
        return self._is_marking

    @override
    def sizeHint(self) -> QSize:
        return self._line_layout.sizeHint()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.moved.emit(1 if event.key() == Qt.Key.Key_Down else -1)
            return
        super().keyPressEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._is_marking and not self.isChecked():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5)
        self._paint_ground(painter, box)
        self._paint_mark(painter, box)
        if self.hasFocus():
            painter.setPen(QPen(theme.color("focus"), 2.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box, theme.px(9), theme.px(9))

    def _paint_ground(self, painter: QPainter, box: QRectF) -> None:
        if not self.isChecked():
            if self.underMouse():
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(theme.color("sunken"))
                painter.drawRoundedRect(box, theme.px(9), theme.px(9))
            return
        painter.setPen(QPen(theme.color("saffron"), 1.5))
        painter.setBrush(theme.color("saffronsoft"))
        painter.drawRoundedRect(box, theme.px(9), theme.px(9))

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
        words = [word for word in self._mark_words if word]
        height = painter.fontMetrics().height()
        top = box.center().y() - height * len(words) / 2
        for index, word in enumerate(words):
            place = QRectF(box.left(), top + index * height, left - theme.px(6) - box.left(), height)
            painter.drawText(place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, word)

    def _on_toggled(self) -> None:
        french = self.line.french
        self.setAccessibleName(f"{french} – {self._mark_words[0]}" if self.isChecked() else french)
        self.fit()
