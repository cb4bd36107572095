"""A French text and, under it, its translation in the employee's language."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from models.records.plans import LocalText
from models.rules.phrases import Phrases, available_languages, phrases
from ui.labels import language_code
from ui.widgets.fields import TextField
from ui.widgets.layouts import column

LONGEST = 2_000


class PlanLanguage(QObject):
    """The language of the plan being written; one for all the fields of an editor.

    Signals:
        changed: Another language.
    """

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.code = "fr"

    def set_code(self, code: str) -> None:
        """Write for someone who reads another language."""
        if code != self.code:
            self.code = code
            self.changed.emit()

    @property
    def is_bilingual(self) -> bool:
        """Whether a translation stands beside the French."""
        return self.code != "fr"

    @property
    def native_name(self) -> str:
        """The language in its own words; its code where it has no phrase table."""
        return next((name for code, name, _ in available_languages() if code == self.code), self.code)

    @property
    def direction(self) -> Qt.LayoutDirection:
        """The direction in which the language is written."""
        is_mirrored = any(code == self.code and way == "rtl" for code, _, way in available_languages())
        return Qt.LayoutDirection.RightToLeft if is_mirrored else Qt.LayoutDirection.LeftToRight


class LocalTextField(QWidget):
    """Edits a ``LocalText``; a fixed phrase stays one, with its own translation, until its French is changed.

    Signals:
        edited: The person changed the text or its translation.
    """

    edited = Signal()

    def __init__(self, name: str, language: PlanLanguage, *, placeholder: str = "") -> None:
        super().__init__()
        self.setObjectName(name)
        self.setProperty("look", "clear")
        self._language = language
        self._phrase = ""
        self.french = TextField(f"{name}_fr", placeholder=placeholder, maximum=LONGEST)
        self.other = TextField(f"{name}_other", maximum=LONGEST)
        self.french.edited.connect(self._on_edited)
        self.other.edited.connect(self.edited)
        self.setLayout(column(self.french, self.other, gap=4))
        self.setFocusProxy(self.french)
        language.changed.connect(self._show_language)
        self._show_language()

    def value(self) -> LocalText:
        """Return the text; unchanged fixed phrases keep their key and nothing else."""
        text, translation = self.french.value(), self.other.value()
        if self._phrase and text == french_of(LocalText(phrase=self._phrase)):
            return LocalText(phrase=self._phrase, translation=translation)
        return LocalText(text=text, translation=translation)

    def set_value(self, value: object) -> None:
        """Show a ``LocalText``."""
        local = value if isinstance(value, LocalText) else LocalText()
        self._phrase = local.phrase
        self.french.set_value(french_of(local))
        self.other.set_value(local.translation)
        self._show_language()

    def is_valid(self) -> bool:
        """Free text is always valid."""
        return True

    def part(self, path: str) -> QWidget:
        """Return the field of the French or of its translation."""
        return self.other if path == "translation" and self._language.is_bilingual else self.french

    @override
    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self.french.setAccessibleName(name)
        self.other.setAccessibleName(f"{name}, {self._language.native_name}")

    def _on_edited(self) -> None:
        self._show_language()
        self.edited.emit()

    def _show_language(self) -> None:
        self.other.setHidden(not self._language.is_bilingual)
        if not self._language.is_bilingual:
            return
        self.other.setLayoutDirection(self._language.direction)
        known = _fixed(phrases(self._language.code), self._phrase)
        is_unchanged = self.french.value() == french_of(LocalText(phrase=self._phrase))
        unknown = self.tr("{language} (if known)").format(language=self._language.native_name)
        self.other.setPlaceholderText(known if known and is_unchanged else unknown)
        self.other.setAccessibleName(f"{self.accessibleName()}, {self._language.native_name}")


def french_of(local: LocalText) -> str:
    """Return the French text that is printed; a phrase of a newer program stays a key, and is kept."""
    return local.text or _fixed(phrases("fr"), local.phrase)


def screen_words(key: str) -> str:
    """Return a fixed phrase in the language of the screens; the key itself when nobody knows it."""
    return _fixed(phrases(language_code()), key) or _fixed(phrases("fr"), key) or key


def _fixed(table: Phrases | None, key: str) -> str:
    return table.text(key) if table is not None and key and table.has(key) else ""
