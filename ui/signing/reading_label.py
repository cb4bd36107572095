"""A paragraph large enough to be read by two people over a table, in any script and direction."""

from __future__ import annotations

import html

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QLabel
from typing_extensions import override

from models.rules.isolation import isolated
from ui.fonts import ensure_for, interface_font
from ui.theme import theme


class ReadingLabel(QLabel):
    """Wrapped text whose size can change; what it is given is escaped and shown as it is.

    Rich text on purpose: as plain text Qt moves each wrapped right-to-left line by the space that ends it.
    """

    def __init__(
        self,
        name: str,
        text: str = "",
        *,
        direction: Qt.LayoutDirection = Qt.LayoutDirection.LeftToRight,
        locale: QLocale | None = None,
        is_bold: bool = False,
        is_centered: bool = False,
        role: str = "ink",
        size: float = 18,
    ) -> None:
        """Make the label.

        Args:
            name: Object name.
            text: Shown as it is.
            direction: Of the language, not of the screen.
            locale: The language, for screen readers; French by default.
            is_bold: Heavier strokes.
            is_centered: Centred instead of beginning where lines begin.
            role: Colour token.
            size: Pixels at zoom 1.
        """
        super().__init__()
        self.setObjectName(name)
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setWordWrap(True)
        self.setLayoutDirection(direction)
        self.setLocale(locale or QLocale("fr"))
        # AlignLeft means "where lines begin": Qt mirrors it in a right-to-left widget.
        side = Qt.AlignmentFlag.AlignHCenter if is_centered else Qt.AlignmentFlag.AlignLeft
        self.setAlignment(side | Qt.AlignmentFlag.AlignTop)
        self._text, self._role, self._size, self._is_bold = text, role, size, is_bold
        self._is_centered = is_centered
        self.restyle()
        theme.changed.connect(self.restyle)

    @override
    def text(self) -> str:
        """The words, without the markup that carries them."""
        return self._text

    def set_text(self, text: str) -> None:
        """Show another text."""
        self._text = text
        self.restyle()

    def set_voice(self, text: str, direction: Qt.LayoutDirection, locale: QLocale) -> None:
        """Show a text in another language."""
        self.setLayoutDirection(direction)
        self.setLocale(locale)
        self.set_text(text)

    def set_size(self, size: float) -> None:
        """Change the size, pixels at zoom 1."""
        self._size = size
        self.restyle()

    def restyle(self) -> None:
        """Apply theme, zoom and size."""
        ensure_for(self._text)
        weight = QFont.Weight.DemiBold if self._is_bold else QFont.Weight.Normal
        self.setFont(interface_font(theme.px(self._size), weight))
        is_rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        lines = html.escape(isolated(self._text)).replace("\n", "<br>")
        align = ' align="center"' if self._is_centered else ""
        style = f"margin:0; color:{theme.hex(self._role)}; line-height:118%"
        self.setText(f'<p dir="{"rtl" if is_rtl else "ltr"}"{align} style="{style}">{lines}</p>')
        self.setAccessibleName(self._text)
