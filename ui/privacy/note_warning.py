"""A gentle word below a note while it is typed: what has no place there, and why. Nothing is refused."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLayout, QWidget
from shiboken6 import isValid

from models.rules.lexicon import Hit, note_reason, scan_notes
from ui.labels import language_code
from ui.widgets.cards import Card
from ui.widgets.fields import TextField
from ui.widgets.labels import IconLabel, TextLabel
from ui.widgets.layouts import column, row
from ui.widgets.messages import announce
from ui.widgets.text_area import TextArea

PAUSE_MS: Final = 400
"""Typing goes on undisturbed; a pause is when one reads again."""
_MOST_WORDS: Final = 4


class NoteWarning(QWidget):
    """Reads what is typed in one field, and says what the person would not like to read."""

    def __init__(self, editor: TextArea | TextField) -> None:
        super().__init__()
        name = f"{editor.objectName()}_warning"
        self.setObjectName(name)
        self.setProperty("look", "clear")
        self._editor = editor
        self._text = TextLabel(f"{name}_text", "", "small")
        self._text.setWordWrap(True)
        self._card = Card(
            f"{name}_card",
            row(IconLabel(f"{name}_icon", "alert", "saffronink", 16), (self._text, 1), gap=8),
            kind="saffron",
            padding=8,
        )
        self.setLayout(column(self._card, gap=0))
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE_MS)
        self._timer.timeout.connect(self.read)
        # Not of the editor: a text that is put in, another person's or none, is read too.
        changed = editor.document().contentsChanged if isinstance(editor, TextArea) else editor.textChanged
        changed.connect(self._timer.start)
        self.hide()

    def text(self) -> str:
        """Return what is said, empty when there is nothing to say."""
        return self._text.text() if not self.isHidden() else ""

    def read(self) -> None:
        """Read the field now."""
        typed = self._editor.value()
        hits = scan_notes(typed)
        words = self._words(typed, hits)
        # Reading makes objects: what is no longer used, this very window perhaps, may go meanwhile.
        if not isValid(self) or words == self.text():
            return
        self._text.setText(words)
        self.setVisible(bool(words))
        if words and self._editor.hasFocus():
            announce(self, words)

    def _words(self, typed: str, hits: tuple[Hit, ...]) -> str:
        if not hits:
            return ""
        found = dict.fromkeys(typed[hit.start : hit.end] for hit in hits[:_MOST_WORDS])
        reasons = dict.fromkeys(note_reason(hit, language=language_code()) for hit in hits[:_MOST_WORDS])
        quoted = ", ".join(self.tr("“{word}”").format(word=word) for word in found)
        return " ".join(
            (self.tr("{words}: would the person like to read it?").format(words=quoted), *reasons)
        )


def warned(shown: QWidget, editor: TextArea | TextField) -> QLayout:
    """Return a field with the warning of its editor below: words that the person may read one day."""
    return column(shown, NoteWarning(editor), gap=4)
