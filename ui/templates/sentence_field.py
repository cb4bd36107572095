"""A sentence of a template, whole in view: a fixed phrase stays one until its French is changed."""

from __future__ import annotations

from models.records.plans import LocalText
from ui.plans.local_text import french_of
from ui.widgets.text_area import TextArea

_LINES = 2


class SentenceField(TextArea):
    """Edits a ``LocalText`` without a translation of its own."""

    def __init__(self, name: str, *, placeholder: str = "") -> None:
        super().__init__(name, placeholder=placeholder, lines=_LINES)
        self._phrase = ""

    def value(self) -> LocalText:  # type: ignore[override]  # of an editor of a list of sentences
        """Return the sentence; an unchanged fixed phrase keeps its key, and with it its translations."""
        text = " ".join(super().value().split("\n"))
        if self._phrase and text == french_of(LocalText(phrase=self._phrase)):
            return LocalText(phrase=self._phrase)
        return LocalText(text=text)

    def set_value(self, value: object) -> None:
        """Show a ``LocalText``."""
        local = value if isinstance(value, LocalText) else LocalText()
        self._phrase = local.phrase
        super().set_value(french_of(local))
