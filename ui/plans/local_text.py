"""A French text and, under it, its translation in the employee's language."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from models.records.plans import LocalText
from models.rules.phrases import available_languages, phrases
from ui.widgets.fields import TextField
from ui.widgets.layouts import column


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
        self._french = TextField(f"{name}_fr", placeholder=placeholder, maximum=2_000)
        self._other = TextField(f"{name}_other", maximum=2_000)
        self._french.edited.connect(self._on_edited)
        self._other.edited.connect(self.edited)
        self.setLayout(column(self._french, self._other, gap=4))
        self.setFocusProxy(self._french)
        language.changed.connect(self._show_language)
        self._show_language()

    def value(self) -> LocalText:
        """Return the text; unchanged fixed phrases keep their key and nothing else."""
        text, translation = self._french.value(), self._other.value()
        if self._phrase and text == phrases("fr").text(self._phrase):
            return LocalText(phrase=self._phrase, translation=translation)
        return LocalText(text=text, translation=translation)

    def set_value(self, value: object) -> None:
        """Show a ``LocalText``."""
        local = value if isinstance(value, LocalText) else LocalText()
        self._phrase = local.phrase
        self._french.set_value(local.text or (phrases("fr").text(local.phrase) if local.phrase else ""))
        self._other.set_value(local.translation)
        self._show_language()

    def is_valid(self) -> bool:
        """Free text is always valid."""
        return True

    @override
    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self._french.setAccessibleName(name)
        self._other.setAccessibleName(f"{name}, {self._language.native_name}")

    def _on_edited(self) -> None:
        self._show_language()
        self.edited.emit()

    def _show_language(self) -> None:
        is_bilingual = self._language.code != "fr"
        self._other.setVisible(is_bilingual)
        self._other.setLayoutDirection(self._language.direction)
        table = phrases(self._language.code)
        is_known = (
            self._phrase and table is not None and self._french.value() == phrases("fr").text(self._phrase)
        )
        known = table.text(self._phrase) if is_known and table is not None else ""
        self._other.setPlaceholderText(
            known or self.tr("{language} (if known)").format(language=self._language.native_name)
        )
        self._other.setAccessibleName(f"{self.accessibleName()}, {self._language.native_name}")
