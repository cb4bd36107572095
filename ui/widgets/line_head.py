"""The words of a line that opens into its fields."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy
from typing_extensions import override

from ui.fonts import ensure_for
from ui.icons import pixmap
from ui.theme import theme

_LEAD = 84
_HEIGHT = 50
_ONE_LINE = 40


@dataclass(frozen=True, slots=True, kw_only=True)
class LineSummary:
    """What a folded line says.

    Attributes:
        lead: Short words before the text: « Semaine 2 ».
        text: What the line is about.
        detail: The rest, smaller, below.
    """

    lead: str = ""
    text: str = ""
    detail: str = ""

    def sentence(self) -> str:
        """Return the line as one sentence, for a screen reader."""
        return ", ".join(part for part in (self.lead, self.text, self.detail) if part)


class LineHead(QAbstractButton):
    """The words of a folded line; Enter or Space opens it, arrows go to its neighbours.

    Signals:
        stepped: -1 or 1, an arrow was pressed.
        moved: -1 or 1, an arrow was pressed with Alt: move the line itself.
        removed: Delete was pressed.
    """

    stepped = Signal(object)
    moved = Signal(object)
    removed = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(f"{name}_head")
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._summary = LineSummary()
        self._is_wrong = False
        theme.changed.connect(self.updateGeometry)

    def show_summary(self, summary: LineSummary) -> None:
        """Say something else."""
        ensure_for(summary.sentence())
        self._summary = summary
        self._say()
        self.updateGeometry()
        self.update()

    def summary(self) -> LineSummary:
        """Return what is said."""
        return self._summary

    def set_wrong(self, *, is_wrong: bool) -> None:
        """Mark the line as one to mend."""
        self._is_wrong = is_wrong
        self._say()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(theme.px(320), theme.px(_HEIGHT if self._summary.detail else _ONE_LINE))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(160), self.sizeHint().height())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if step is not None:
            is_moving = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
            (self.moved if is_moving else self.stepped).emit(step)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() == Qt.Key.Key_Delete:
            self.removed.emit()
        else:
            super().keyPressEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect())
        self._paint_ground(painter, box)
        inner = box.adjusted(theme.px(8), 0, -theme.px(34), 0)
        if self._is_wrong:
            side = theme.px(18)
            painter.drawPixmap(
                int(inner.left()), int(inner.center().y() - side / 2), pixmap("error", "clay", 18)
            )
            inner.setLeft(inner.left() + theme.px(26))
        if self._summary.lead:
            lead = QRectF(inner.left(), inner.top(), theme.px(_LEAD), inner.height())
            _paint(painter, lead, self._summary.lead, theme.font("label", QFont.Weight.DemiBold), "ink3")
            inner.setLeft(lead.right() + theme.px(8))
        self._paint_words(painter, inner)
        side = theme.px(18)
        chevron = pixmap("minus" if self.isChecked() else "chevron_down", "ink2", 18)
        painter.drawPixmap(int(box.right() - side - theme.px(8)), int(box.center().y() - side / 2), chevron)

    def _paint_ground(self, painter: QPainter, box: QRectF) -> None:
        shape = box.adjusted(1, 1, -1, -1)
        if self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("sunken"))
            painter.drawRoundedRect(shape, theme.px(8), theme.px(8))
        painter.setPen(QPen(theme.color("line"), 1))
        painter.drawLine(box.bottomLeft(), box.bottomRight())
        if self.hasFocus():
            painter.setPen(QPen(theme.color("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(shape.adjusted(1, 1, -1, -1), theme.px(8), theme.px(8))

    def _paint_words(self, painter: QPainter, box: QRectF) -> None:
        body = theme.font("body", QFont.Weight.DemiBold if self.isChecked() else QFont.Weight.Normal)
        color = "clay" if self._is_wrong else "ink"
        if not self._summary.detail:
            _paint(painter, box, self._summary.text, body, color)
            return
        first = QRectF(box.left(), box.center().y() - theme.px(21), box.width(), theme.px(22))
        _paint(painter, first, self._summary.text, body, color)
        second = first.translated(0, theme.px(20))
        _paint(painter, second, self._summary.detail, theme.font("small"), "ink2")

    def _say(self) -> None:
        words = self._summary.sentence() or self.tr("Empty line")
        self.setAccessibleName(self.tr("{line}, to mend").format(line=words) if self._is_wrong else words)


def _paint(painter: QPainter, box: QRectF, text: str, font: QFont, role: str) -> None:
    painter.setFont(font)
    painter.setPen(theme.color(role))
    shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, box.width())
    painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
