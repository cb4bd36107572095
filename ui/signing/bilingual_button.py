"""A button in two languages: the same thing said twice, one line each, centred."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QStyle, QStyleOptionButton
from typing_extensions import override

from ui.fonts import ensure_for
from ui.icons import pixmap
from ui.signing.voice import Voice
from ui.theme import theme
from ui.widgets.buttons import Button

_COLORS: Final = {"primary": "onprimary", "ghost": "primary"}
_ICON: Final = 20.0
_GAP: Final = 8.0
_MARGIN: Final = 6.0
_SIDE: Final = 20.0
_TALL: Final = 58.0
# The smallest is only reached with the text doubled, where it is still as large as a field at rest.
_SIZES: Final = (16.0, 15.0, 14.0, 13.0, 12.0, 11.0, 10.0)
# Marks above and below Arabic letters reach out of the line of the Latin typeface.
_CENTERED: Final = Qt.AlignmentFlag.AlignCenter.value | Qt.TextFlag.TextDontClip.value


class BilingualButton(Button):
    """Says a phrase of the tables; as high with one language as with two."""

    def __init__(self, name: str, key: str, *, icon: str, kind: str = "plain") -> None:
        self._lines: tuple[str, ...] = ()
        self._picture = icon
        self._is_wordless = False
        super().__init__(name, kind=kind)
        self._key = key
        self.setProperty("big", True)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def say(self, voice: Voice, key: str = "", icon: str = "") -> None:
        """Say the phrase, or another one, in these languages."""
        self._key, self._picture = key or self._key, icon or self._picture
        french, other = voice.pair(self._key)
        self._lines = (french,) if not other or other == french else (french, other)
        for line in self._lines:
            ensure_for(line)
        self.setAccessibleName(" · ".join(self._lines))
        self.updateGeometry()
        self.update()

    def set_wordless(self, is_wordless: bool) -> None:
        """Show the picture alone where there is no room; a screen reader still says the words."""
        if is_wordless != self._is_wordless:
            self._is_wordless = is_wordless
            self.updateGeometry()
            self.update()

    def lines(self) -> tuple[str, ...]:
        """The words shown, French first."""
        return self._lines

    @override
    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(theme.font("field", QFont.Weight.DemiBold))
        widest = self._widest(metrics)
        extra = theme.px(_ICON) + (theme.px(_GAP) if widest else 0) + 2 * theme.px(_SIDE)
        return QSize(widest + extra, max(theme.px(_TALL), 2 * metrics.height() + theme.px(14)))

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        painter = QPainter(self)
        self.style().drawControl(QStyle.ControlElement.CE_PushButton, option, painter, self)
        role = _COLORS.get(self._kind, "ink") if self.isEnabled() else "ink3"
        side, gap = theme.px(_ICON), theme.px(_GAP)
        inside = self.width() - 2 * theme.px(_MARGIN)
        font, fits = self._fitting_font(inside - side - gap)
        if not fits:  # the words say it all: the picture gives way
            side = gap = 0
            font, fits = self._fitting_font(inside)
        metrics = QFontMetrics(font)
        widest = self._widest(metrics)
        gap = gap if widest else 0
        left = max((self.width() - widest - side - gap) / 2, theme.px(_MARGIN))
        if side:
            middle = int((self.height() - side) / 2)
            painter.drawPixmap(int(left), middle, pixmap(self._picture, role, _ICON))
        painter.setFont(font)
        painter.setPen(theme.color(role))
        self._paint_lines(painter, left + side + gap)

    def _paint_lines(self, painter: QPainter, left: float) -> None:
        metrics = painter.fontMetrics()
        widest = self._widest(metrics)
        room = self.width() - left - theme.px(_MARGIN)
        top = (self.height() - metrics.height() * len(self._lines)) / 2
        for index, line in enumerate(() if self._is_wordless else self._lines):
            box = QRectF(left, top + index * metrics.height(), min(widest, room), metrics.height())
            shown = metrics.elidedText(line, Qt.TextElideMode.ElideRight, int(box.width()) + 1)
            painter.drawText(box, _CENTERED, shown)

    def _widest(self, metrics: QFontMetrics) -> int:
        words = () if self._is_wordless else self._lines
        return max((metrics.horizontalAdvance(line) for line in words), default=0)

    def _fitting_font(self, room: int) -> tuple[QFont, bool]:
        """Smaller letters rather than cut words, where the text is zoomed on a small screen."""
        font = theme.font("field", QFont.Weight.DemiBold)
        for size in _SIZES:
            font.setPixelSize(theme.px(size))
            if self._widest(QFontMetrics(font)) <= room:
                return font, True
        return font, False
