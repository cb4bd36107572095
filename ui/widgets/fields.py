"""Text fields, and the frame that gives every field a label, a hint and a place for its error."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget
from typing_extensions import override

from ui.fonts import ensure_for
from ui.widgets.labels import IconLabel, TextLabel, repolish
from ui.widgets.layouts import STRETCH, clear, column, row

_LONGEST_VALUE = 40
_GROWING = (QSizePolicy.Policy.Expanding, QSizePolicy.Policy.MinimumExpanding, QSizePolicy.Policy.Ignored)


class TextField(QLineEdit):
    """One line of text.

    Signals:
        edited: The person changed the text.
        refused: A sentence about what was typed or pasted and did not fit, or is to be looked at again (str).
    """

    edited = Signal()
    refused = Signal(str)

    def __init__(
        self,
        name: str,
        *,
        placeholder: str = "",
        maximum: int = 300,
        is_secret: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setPlaceholderText(placeholder)
        self.setMaxLength(maximum)
        if is_secret:
            self.setEchoMode(QLineEdit.EchoMode.Password)
        self.textEdited.connect(self._on_edited)
        self.inputRejected.connect(self._on_rejected)
        self.editingFinished.connect(self._on_finished)

    def value(self) -> str:
        """Return the text without the spaces around it."""
        return self.text().strip()

    def set_value(self, value: object) -> None:
        """Show a text; does not emit ``edited``."""
        text = "" if value is None else str(value)
        ensure_for(text)
        self.setText(text)
        self.setCursorPosition(0)

    def is_valid(self) -> bool:
        """Free text is always valid."""
        return True

    def _on_edited(self, text: str) -> None:
        ensure_for(text)
        self.edited.emit()

    def _on_rejected(self) -> None:
        # What did fit is told first, as an edit, which would take the sentence away.
        QTimer.singleShot(0, self, self._say_full)

    def _on_finished(self) -> None:
        """Flag a word that no search would find; it can be kept as it is."""
        text = self.text()
        if text.isascii() or self.echoMode() != QLineEdit.EchoMode.Normal:
            return
        from models.rules.alphabets import mixed_words  # noqa: PLC0415  (hardly ever needed)

        if found := mixed_words(text):
            words = self.tr("“{word}” mixes letters of two alphabets that look alike: type it again.")
            self.refused.emit(words.format(word=found[0]))

    def _say_full(self) -> None:
        words = self.tr("{limit} characters at most fit here: the rest was not taken in.")
        self.refused.emit(words.format(limit=self.maxLength()))


class SearchField(TextField):
    """A line to search with: the undo key is the window’s, unless a word of the search is being typed."""

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            is_undo = event.matches(QKeySequence.StandardKey.Undo)
            if is_undo and not self.isUndoAvailable():
                event.ignore()
                return False
        return super().event(event)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        # What comes after the search is what one wants to take back: what was typed before it is settled.
        place = self.cursorPosition()
        self.setText(self.text())
        self.setCursorPosition(place)
        super().focusOutEvent(event)


class ParsedField(QLineEdit):
    """A field whose text means a value: what is typed is read, then written back in its usual form.

    Signals:
        edited: The person changed the text.
        left: The field lost the focus; its error may be shown now.
    """

    edited = Signal()
    left = Signal()

    def __init__(
        self,
        name: str,
        parse: Callable[[str], object],
        write: Callable[[object], str],
        *,
        placeholder: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """Make the field, empty.

        Args:
            name: Object name.
            parse: Reads a text; raises ``ValueError`` when it is not understood.
            write: Writes a value, or None, in its usual form.
            placeholder: An example.
            parent: Owner.
        """
        super().__init__(parent)
        self.setObjectName(name)
        self.setPlaceholderText(placeholder)
        self.setMaxLength(_LONGEST_VALUE)
        self.textEdited.connect(self.edited)
        self._parse, self._write = parse, write

    def value(self) -> object:
        """Return the value typed; see ``parsed``."""
        return self.parsed()

    def parsed(self) -> object:
        """Return the value typed, None when empty or not understood (see ``is_valid``)."""
        try:
            return self._parse(self.text())
        except ValueError:
            return None

    def is_valid(self) -> bool:
        """Tell whether the text is empty or understood."""
        try:
            self._parse(self.text())
        except ValueError:
            return False
        return True

    def set_value(self, value: object) -> None:
        """Show a value; does not emit ``edited``."""
        self.setText(self._write(value))

    def words_of(self, value: object) -> str:
        """Return a value in its usual form."""
        return self._write(value)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        if self.is_valid():
            self.setText(self._write(self.parsed()))
        super().focusOutEvent(event)
        self.left.emit()


class Field(QWidget):
    """A label with its Alt key, an editor, a hint, and below it the error in words with an icon.

    ``editor`` is any widget; the label names it for the keyboard and for screen readers.
    """

    def __init__(
        self, text: str, editor: QWidget, *, hint: str = "", is_optional: bool = False, name: str = ""
    ) -> None:
        """Make the field.

        Args:
            text: Label, ``&`` before its Alt letter.
            editor: What is typed in.
            hint: A short help, shown at the end of the label's line.
            is_optional: Adds « facultatif » to the label's line when there is no hint.
            name: Object name; by default the editor's with ``_field``.
        """
        super().__init__()
        base = name or f"{editor.objectName()}_field"
        self.setObjectName(base)
        self.setProperty("look", "clear")
        self.editor = editor
        self.label = TextLabel(f"{base}_label", text, "label")
        self.label.setBuddy(editor)
        self._hint = TextLabel(f"{base}_hint", hint or (self.tr("optional") if is_optional else ""), "small")
        # Hidden, never « shown »: what has no parent yet would open as a window of its own.
        if not self._hint.text():
            self._hint.hide()
        self._mark = IconLabel(f"{base}_error_icon", "error", "clay", 16)
        self._error = TextLabel(f"{base}_error", "", "error")
        self._error.setWordWrap(True)
        editor.setAccessibleName(text.replace("&", ""))
        editor.setAccessibleDescription(hint)
        error_row = row(self._mark, (self._error, 1), gap=6, edges=(0, 4, 0, 0))
        self._error_line = clear(f"{base}_error_line", error_row)
        error_row.setAlignment(self._mark, Qt.AlignmentFlag.AlignTop)
        self._error_line.hide()
        header = clear(f"{base}_header", row(self.label, STRETCH, self._hint, edges=(0, 0, 0, 4)))
        is_growing = editor.sizePolicy().verticalPolicy() in _GROWING
        layout = column(header, (editor, int(is_growing)), self._error_line, gap=0)
        for part in (header, self._error_line):
            part.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        if not is_growing:
            # Takes what a taller neighbour leaves: labels side by side stay on one line. A stretch would
            # claim height from the whole form, and an empty spacer item is passed over by Qt.
            layout.addWidget(clear(f"{base}_filler", row()))
        self.setLayout(layout)
        self._clear_when_edited()

    def set_error(self, text: str) -> None:
        """Show what is wrong and how to mend it; empty removes it."""
        self._error.setText(text)
        self._error_line.setVisible(bool(text))
        editor = _inner(self.editor)
        if bool(editor.property("wrong")) != bool(text):
            editor.setProperty("wrong", bool(text))
            repolish(editor)
        self.editor.setAccessibleDescription(text or self._hint.text())

    def error(self) -> str:
        """Return the error shown, empty when there is none."""
        return self._error.text()

    def set_hint(self, text: str) -> None:
        """Change the help at the end of the label's line."""
        self._hint.setText(text)
        self._hint.setVisible(bool(text))

    def set_text(self, text: str) -> None:
        """Change the label."""
        self.label.setText(text)
        self.editor.setAccessibleName(text.replace("&", ""))

    def clear_error(self) -> None:
        """Remove the error: the person is mending it."""
        if self._error.text():
            self.set_error("")

    def _clear_when_edited(self) -> None:
        edited = getattr(self.editor, "edited", None)
        if edited is not None:
            edited.connect(self.clear_error)
        refused = getattr(self.editor, "refused", None)
        if refused is not None:
            refused.connect(self.set_error)


def _inner(editor: QWidget) -> QWidget:
    """Return the part of a composed editor that carries the border."""
    return editor.focusProxy() or editor
