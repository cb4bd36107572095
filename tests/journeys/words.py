"""What something on screen says, whatever draws it."""

from __future__ import annotations

from typing import Final

from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit, QPlainTextEdit, QWidget

from ui.signing.bilingual_button import BilingualButton
from ui.widgets.cards import Pill
from ui.widgets.labels import ElidedLabel
from ui.widgets.messages import MessageBar, Toast

_SPEAKING: Final = (QLabel, QAbstractButton, QLineEdit, Pill, MessageBar, Toast)


def words_of(widget: QWidget) -> str:
    """Return the words of something; empty when it has none of its own."""
    return plain(_shown(widget))


def plain(text: str) -> str:
    """Write every space alike: where a line may not be cut is no matter of words."""
    return text.replace("\u00a0", " ").replace("\u202f", " ")


def _shown(widget: QWidget) -> str:
    if isinstance(widget, ElidedLabel):
        return widget.whole_text()
    if isinstance(widget, BilingualButton):
        return " · ".join(widget.lines())
    if isinstance(widget, QPlainTextEdit):
        return widget.toPlainText()
    if isinstance(widget, QComboBox):
        return widget.currentText()
    return widget.text() if isinstance(widget, _SPEAKING) else ""
