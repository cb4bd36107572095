"""Every piece of text on screen: plain text always, so that a name with markup characters stays a name."""

from __future__ import annotations

import html

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QWidget
from typing_extensions import override

from ui.fonts import ensure_for
from ui.icons import pixmap
from ui.theme import theme


class TextLabel(QLabel):
    """A label that shows exactly what it is given and brings the typeface its script needs."""

    def __init__(self, name: str, text: str = "", look: str = "body", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("look", look)
        self.setText(text)

    @override
    def setText(self, text: str, /) -> None:
        ensure_for(text)
        super().setText(text)

    def set_look(self, look: str) -> None:
        """Change size and colour: ``h1``, ``h2``, ``body``, ``muted``, ``small``, ``error``…."""
        self.setProperty("look", look)
        repolish(self)


class ElidedLabel(TextLabel):
    """One line that ends with « … » where there is no room; a screen reader still gets the whole text."""

    def __init__(
        self,
        name: str,
        text: str = "",
        look: str = "body",
        parent: QWidget | None = None,
        *,
        is_fitted: bool = False,
    ) -> None:
        """Make the label.

        Args:
            name: Object name.
            text: Shown as it is.
            look: As for ``label``.
            parent: Owner.
            is_fitted: Take the width of the text and no more, so that something can follow it on the line;
                else take all the width there is.
        """
        self._whole, self._tip, self._is_fitted = "", "", is_fitted
        super().__init__(name, text, look, parent)
        width = QSizePolicy.Policy.Maximum if is_fitted else QSizePolicy.Policy.Ignored
        self.setSizePolicy(width, QSizePolicy.Policy.Preferred)

    @override
    def setText(self, text: str, /) -> None:
        self._whole = text
        self.setAccessibleName(text)
        super().setText(text)
        self._elide()

    def whole_text(self) -> str:
        """Return the text before it was shortened."""
        return self._whole

    @override
    def set_look(self, look: str) -> None:
        super().set_look(look)
        self._elide()

    @override
    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        if not self._is_fitted:
            return hint
        return QSize(self.fontMetrics().horizontalAdvance(self._whole) + 1, hint.height())

    @override
    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        return QSize(min(theme.px(48), self.sizeHint().width()), hint.height()) if self._is_fitted else hint

    @override
    def resizeEvent(self, event: object) -> None:
        self._elide()

    def _elide(self) -> None:
        if self.width() <= 0:
            return
        room = self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, self.width())
        if room != self.text():
            QLabel.setText(self, room)
        # What is cut can be read under the pointer, unless something else is said there.
        if self.toolTip() in ("", self._tip):
            # A tip is drawn as rich text when it looks like it: words that do have none.
            is_said = room != self._whole and not ("<" in self._whole or "&" in self._whole)
            self._tip = self._whole if is_said else ""
            self.setToolTip(self._tip)


class IconLabel(QLabel):
    """A picture beside a text; it says nothing to a screen reader, the text does."""

    def __init__(
        self, name: str, icon: str, role: str = "ink2", size: float = 20, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._icon, self._role, self._size = icon, role, size
        self._redraw()
        theme.changed.connect(self._redraw)

    def set_icon(self, icon: str, role: str | None = None) -> None:
        """Show another picture, perhaps in another colour."""
        self._icon, self._role = icon, role or self._role
        self._redraw()

    def _redraw(self) -> None:
        self.setPixmap(pixmap(self._icon, self._role, self._size))
        self.setFixedSize(theme.px(self._size), theme.px(self._size))


def label(text: str, look: str = "body", *, name: str, wrap: bool = False) -> TextLabel:
    """Return a label of plain text.

    Args:
        text: Shown as it is, whatever characters it holds.
        look: ``display``, ``h1``, ``h2``, ``h3``, ``body``, ``muted``, ``label``, ``small``, ``error``.
        name: Object name.
        wrap: Continue on several lines.
    """
    widget = TextLabel(name, text, look)
    widget.setWordWrap(wrap)
    return widget


def foreign_text(
    text: str, direction: Qt.LayoutDirection, size: float = 15, *, name: str, bold: bool = False
) -> QLabel:
    """Return a wrapped paragraph in a language that may be written from right to left.

    Rich text on purpose, with every character escaped: as plain text Qt moves each wrapped right-to-left line
    by the width of the space that ends it.

    Args:
        text: Shown as it is.
        direction: ``RightToLeft`` for Arabic, Dari and the like.
        size: Pixels at zoom 1.
        name: Object name.
        bold: Heavier strokes.
    """
    return ForeignLabel(name, text, direction, size, is_bold=bold)


class ForeignLabel(QLabel):
    """A paragraph in any script and direction; see ``foreign_text``."""

    def __init__(
        self, name: str, text: str, direction: Qt.LayoutDirection, size: float, *, is_bold: bool = False
    ) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setWordWrap(True)
        self.setLayoutDirection(direction)
        # AlignLeft means "where lines begin": Qt mirrors it in a right-to-left widget.
        self.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self._size, self._weight = size, 600 if is_bold else 400
        self.set_text(text)
        self._restyle()
        theme.changed.connect(self._restyle)

    def set_text(self, text: str) -> None:
        """Show another text, as it is."""
        ensure_for(text)
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        lines = html.escape(text).replace("\n", "<br>")
        super().setText(f'<p dir="{"rtl" if is_mirrored else "ltr"}" style="margin:0">{lines}</p>')
        self.setAccessibleName(text)

    def _restyle(self) -> None:
        self.setStyleSheet(f"font-size: {theme.px(self._size)}px; font-weight: {self._weight};")


def hairline(name: str) -> QFrame:
    """Return a thin horizontal line."""
    line = QFrame()
    line.setObjectName(name)
    line.setProperty("look", "hair")
    return line


def repolish(widget: QWidget) -> None:
    """Apply the style sheet again, after a property that it looks at has changed."""
    widget.style().unpolish(widget)
    widget.style().polish(widget)
    widget.update()
