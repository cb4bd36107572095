"""Several lines of free text, with an end: what does not fit is refused aloud and nothing of it is cut."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QMimeData, Signal
from PySide6.QtGui import QFontMetrics, QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget
from typing_extensions import override

from ui.fonts import ensure_for
from ui.theme import theme

# As in the style sheet.
_PADDING, _BORDER = 8, 1
_LONGEST_LETTER: Final = 4
"""Bytes of UTF-8: a clipboard longer than so many for each letter that fits is not even read."""


class TextArea(QPlainTextEdit):
    """Several lines of text; Tab leaves the field.

    Signals:
        edited: The person changed the text.
        refused: A sentence about what was typed or pasted and did not fit; the text is as it was (str).
    """

    edited = Signal()
    refused = Signal(str)

    def __init__(
        self, name: str, *, placeholder: str = "", lines: int = 3, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setPlaceholderText(placeholder)
        self.setTabChangesFocus(True)
        self._lines = lines
        self._fit()
        theme.changed.connect(self._fit)
        self.textChanged.connect(self._on_changed)

    def value(self) -> str:
        """Return the text without the spaces around it."""
        return self.toPlainText().strip()

    def set_value(self, value: object) -> None:
        """Show a text; does not emit ``edited``."""
        text = "" if value is None else str(value)
        ensure_for(text)
        self.blockSignals(True)
        self.setPlainText(text)
        self.blockSignals(False)

    def is_valid(self) -> bool:
        """Free text is always valid: what would be too long does not come in."""
        return True

    @override
    def insertFromMimeData(self, source: QMimeData) -> None:
        # A file of 50 MB pasted by mistake would stop the screen.
        is_readable = source.data("text/plain").size() <= _limit() * _LONGEST_LETTER
        if is_readable and self._has_room_for(text := source.text()):
            self.insertPlainText(text)
            self.ensureCursorVisible()
            return
        words = self.tr("{limit} characters at most fit here. Nothing was inserted: it can still be copied.")
        self.refused.emit(words.format(limit=_limit()))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        text = event.text()
        if (text.isprintable() or text == "\r") and not self._has_room_for(text):
            self._say_full()
        else:
            super().keyPressEvent(event)

    @override
    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        if self._has_room_for(event.commitString()):
            super().inputMethodEvent(event)
        else:
            self._say_full()

    def _has_room_for(self, text: str) -> bool:
        cursor = self.textCursor()
        selected = cursor.selectionEnd() - cursor.selectionStart()
        # Counted as Qt does, in units of UTF-16: never less than characters.
        taken = self.document().characterCount() - 1 - selected
        return not text or taken + len(text) <= _limit()

    def _say_full(self) -> None:
        words = self.tr("{limit} characters at most fit here: there is no room left.")
        self.refused.emit(words.format(limit=_limit()))

    def _on_changed(self) -> None:
        ensure_for(self.toPlainText())
        self.edited.emit()

    def _fit(self) -> None:
        # Qt rounds each line up, and scrolls when the last pixel of the last one is missing.
        lines = (QFontMetrics(theme.font("field")).lineSpacing() + 1) * self._lines
        margins = round(2 * self.document().documentMargin()) + 1
        self.setFixedHeight(lines + margins + 2 * theme.px(_PADDING) + 2 * _BORDER)


def _limit() -> int:
    from models.rules.drafts import NOTE_LENGTH  # noqa: PLC0415  (its patterns would delay the first window)

    return NOTE_LENGTH
