"""A wrapped paragraph laid out and painted without a widget of its own: a plan has a hundred of them."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QTextCharFormat, QTextLayout, QTextOption

from models.rules.isolation import isolated, whole
from ui.fonts import ensure_for, interface_font
from ui.theme import theme

_LEADING: Final = 1.16
_MOST_WIDTHS: Final = 8
"""Widths whose heights are remembered: a layout asks for a few of them in turn before it settles."""


class TextBlock:
    """Text in one language, in its own direction; a paler beginning may name what follows."""

    def __init__(
        self, text: str, *, prefix: str = "", is_rtl: bool = False, is_bold: bool = False, role: str = "ink"
    ) -> None:
        """Make the paragraph.

        Args:
            text: Shown as it is.
            prefix: What ``text`` begins with and that only names the rest; paler, the rest stronger.
            is_rtl: Written from right to left.
            is_bold: All of it strong.
            role: Colour token.
        """
        ensure_for(text)
        rest = text.removeprefix(prefix)
        shown = isolated(rest)
        if is_rtl and prefix and shown == rest:
            shown = whole(rest)
        self._prefix = isolated(prefix)
        self._shown = f"{self._prefix}{shown}"
        self._is_rtl, self._is_bold, self._role = is_rtl, is_bold, role
        self._layout: QTextLayout | None = None
        self._made_for: tuple[object, ...] = ()
        self._heights: dict[tuple[object, ...], float] = {}

    @property
    def shown(self) -> str:
        """The text with its isolates, as it is drawn."""
        return self._shown

    def height(self, width: float, size: float) -> float:
        """Lay out for a width in pixels and a size in pixels at zoom 1; return the height in pixels."""
        wanted = self._key(width, size)
        if wanted not in self._heights:
            self._lay_out(width, size)
        return self._heights[wanted]

    def paint(self, painter: QPainter, box: QRectF, size: float) -> None:
        """Paint at the top of a box."""
        if not self._shown:
            return
        if self._made_for != self._key(box.width(), size):
            self._lay_out(box.width(), size)
        if self._layout is not None:
            painter.setPen(theme.color(self._role))
            self._layout.draw(painter, QPointF(box.left(), box.top()))

    def _key(self, width: float, size: float) -> tuple[object, ...]:
        return (round(width), size, theme.zoom, theme.hex(self._role))

    def _lay_out(self, width: float, size: float) -> None:
        weight = QFont.Weight.DemiBold if self._is_bold else QFont.Weight.Normal
        layout = QTextLayout(self._shown, interface_font(theme.px(size), weight))
        # Unlike a label, a text layout does not mirror « left » for a right-to-left text.
        option = QTextOption(Qt.AlignmentFlag.AlignRight if self._is_rtl else Qt.AlignmentFlag.AlignLeft)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        direction = Qt.LayoutDirection.RightToLeft if self._is_rtl else Qt.LayoutDirection.LeftToRight
        option.setTextDirection(direction)
        layout.setTextOption(option)
        layout.setFormats(self._formats())
        layout.beginLayout()
        top = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(float(round(width)))
            line.setPosition(QPointF(0, top + line.height() * (_LEADING - 1) / 2))
            top += line.height() * _LEADING
        layout.endLayout()
        self._layout, self._made_for = layout, self._key(width, size)
        if len(self._heights) >= _MOST_WIDTHS:
            self._heights.clear()
        self._heights[self._made_for] = top

    def _formats(self) -> list[QTextLayout.FormatRange]:
        if not self._prefix:
            return []
        pale, strong = QTextCharFormat(), QTextCharFormat()
        pale.setForeground(theme.color("ink2"))
        strong.setFontWeight(QFont.Weight.DemiBold)
        named, value = QTextLayout.FormatRange(), QTextLayout.FormatRange()
        named.start, named.length, named.format = 0, len(self._prefix), pale
        value.start, value.length = len(self._prefix), len(self._shown) - len(self._prefix)
        value.format = strong
        return [named, value]
