"""One fact of a way, painted as a whole: twenty of them cost less than the labels of five would."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from ui.fonts import ensure_for
from ui.icons import pixmap
from ui.theme import theme
from ui.widgets.cards import paint_pill, pill_size

_MARK: Final = 34
_GAP: Final = 12
_LEAST: Final = 200
_WRAPPED: Final = Qt.TextFlag.TextWordWrap | Qt.TextFlag.TextWrapAnywhere
_TALL: Final = 100_000


@dataclass(frozen=True, slots=True, kw_only=True)
class FactText:
    """What a line says.

    Attributes:
        title: What happened.
        day: When, as people write it.
        words: Of the person, or of the note.
        small: What is known beside.
        answer: What the person answers; empty: nothing known.
        hue: Of the answer.
        is_muted: The words stand for others that are withheld.
    """

    icon: str
    title: str
    day: str
    words: str = ""
    small: str = ""
    answer: str = ""
    hue: str = "neutral"
    is_muted: bool = False


class FactLine(QWidget):
    """Paints a fact; a screen reader hears all of it."""

    def __init__(self, name: str, text: FactText) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setProperty("look", "clear")
        self._text = text
        said = (text.title, text.day, text.words, text.small, text.answer)
        for part in said:
            ensure_for(part)
        self.setAccessibleName(". ".join(filter(None, said)))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._heights: dict[int, int] = {}
        theme.changed.connect(self._on_theme)

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int, /) -> int:
        # Asked forty times a line while a page is laid out.
        if width not in self._heights:
            self._heights[width] = self._lay_out(width, None)
        return self._heights[width]

    @override
    def sizeHint(self) -> QSize:
        return QSize(theme.px(_LEAST * 2), self.heightForWidth(theme.px(_LEAST * 2)))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(_LEAST), theme.px(_MARK))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = theme.px(_MARK)
        mark = QRectF(self._left(side), 0.5, side - 1, side - 1)
        painter.setBrush(theme.color("soft"))
        painter.setPen(theme.color("primary") if theme.is_contrast else Qt.PenStyle.NoPen)
        painter.drawRoundedRect(mark, side * 0.36, side * 0.36)
        picture = pixmap(self._text.icon, "primary", 18)
        inner = (side - theme.px(18)) / 2
        painter.drawPixmap(int(mark.left() + inner), int(inner), picture)
        self._lay_out(self.width(), painter)

    def _on_theme(self) -> None:
        self._heights.clear()
        self.updateGeometry()

    def _left(self, side: int) -> float:
        """Return where the mark stands: at the end of the line where one reads from the right."""
        return self.width() - side if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else 0.5

    def _lay_out(self, width: int, painter: QPainter | None) -> int:
        """Measure the lines, and paint them where there is a painter; return the height, pixels."""
        text, begins = self._text, theme.px(_MARK + _GAP)
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        room = QRect(0 if is_mirrored else begins, theme.px(5), max(1, width - begins), _TALL)
        small = theme.font("small")
        day_width = QFontMetrics(small).horizontalAdvance(text.day) + theme.px(_GAP)
        day = QRect(room)
        day.setLeft(room.left() if is_mirrored else room.right() - day_width)
        if painter is not None:
            painter.setFont(small)
            painter.setPen(theme.color("ink3"))
            end = Qt.AlignmentFlag.AlignLeft if is_mirrored else Qt.AlignmentFlag.AlignRight
            painter.drawText(day.adjusted(0, theme.px(2), 0, 0), end | Qt.AlignmentFlag.AlignTop, text.day)
        title = QRect(room)
        title.setWidth(max(1, room.width() - day_width))
        if is_mirrored:
            title.moveLeft(day_width)
        y = _write(painter, title, text.title, theme.font("body", QFont.Weight.DemiBold), "ink")
        for words, font, color in (
            (text.words, theme.font("body"), "ink3" if text.is_muted else "ink2"),
            (text.small, small, "ink3"),
        ):
            if words:
                room.moveTop(y + theme.px(2))
                y = _write(painter, room, words, font, color)
        if text.answer:
            y = self._write_answer(painter, room, y + theme.px(4))
        return max(y, theme.px(_MARK))

    def _write_answer(self, painter: QPainter | None, room: QRect, top: int) -> int:
        size = pill_size(self._text.answer, has_icon=False)
        if painter is not None:
            is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            left = room.right() - size.width() if is_mirrored else room.left()
            box = QRectF(left, top, size.width(), size.height())
            paint_pill(painter, box, self._text.answer, self._text.hue)
        return top + size.height()


def _write(painter: QPainter | None, room: QRect, words: str, font: QFont, color: str) -> int:
    """Write words over as many lines as they need; return where they end, pixels from the top."""
    box = QFontMetrics(font).boundingRect(room, _WRAPPED, words)
    if painter is not None:
        painter.setFont(font)
        painter.setPen(theme.color(color))
        painter.drawText(QRect(room.left(), room.top(), room.width(), box.height()), _WRAPPED, words)
    return room.top() + box.height()
