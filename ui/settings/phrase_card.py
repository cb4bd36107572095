"""One phrase: its French, the shipped translation, and what is printed instead."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QTextOption

from models.records.translations import TranslatedPhrase
from ui.settings.translation_lists import TranslationLists
from ui.settings.translation_words import direction_of, state_words
from ui.widgets.buttons import make_button
from ui.widgets.cards import Card
from ui.widgets.fields import Field
from ui.widgets.labels import ForeignLabel, label
from ui.widgets.layouts import STRETCH, column, flow
from ui.widgets.text_area import TextArea

_FOREIGN_SIZE: Final = 15.0


class PhraseCard(Card):
    """Shows a phrase, and lets it be said otherwise.

    Attributes:
        text: What is printed.
        field: The same with its label.

    Signals:
        approve_requested: A speaker has read it.
        back_requested: The shipped translation is to be said again.
    """

    approve_requested = Signal()
    back_requested = Signal()

    def __init__(self, lists: TranslationLists) -> None:
        """Make the card, without a phrase.

        Args:
            lists: What gives the list out and brings it back; it stands at the foot.
        """
        self._french = label("", "h3", name="translation_french", wrap=True)
        self._shipped = ForeignLabel("translation_shipped", "", Qt.LayoutDirection.LeftToRight, _FOREIGN_SIZE)
        self._state = label("", "small", name="translation_state", wrap=True)
        self.text = TextArea("translation_text", lines=4)
        super().__init__("translation_card")
        self.field = Field(
            self.tr("&What is printed"), self.text, hint=self.tr("keep what is between braces")
        )
        approve = make_button(
            self.tr("Approve, and the next one"), "primary", "check", name="translation_approve"
        )
        approve.clicked.connect(self.approve_requested)
        self.back_button = make_button(
            self.tr("Back to the shipped translation"), "ghost", "undo", name="translation_back"
        )
        self.back_button.clicked.connect(self.back_requested)
        self.setLayout(
            column(
                label(self.tr("In French"), "label", name="translation_french_label"),
                self._french,
                label(self.tr("Shipped translation"), "label", name="translation_shipped_label"),
                self._shipped,
                self.field,
                self._state,
                flow("translation_tools", approve, self.back_button),
                STRETCH,
                lists,
                gap=10,
                edges=(18, 18, 18, 18),
            )
        )

    def show_phrase(self, line: TranslatedPhrase | None, language: str) -> None:
        """Show a phrase, in the direction of its language; what is typed is the form's."""
        direction = direction_of(language)
        for widget in (self.text, self._shipped):
            widget.setLayoutDirection(direction)
        option = QTextOption(self.text.document().defaultTextOption())
        option.setTextDirection(direction)
        is_mirrored = direction == Qt.LayoutDirection.RightToLeft
        option.setAlignment(Qt.AlignmentFlag.AlignRight if is_mirrored else Qt.AlignmentFlag.AlignLeft)
        self.text.blockSignals(True)  # another direction is nothing that anybody typed
        self.text.document().setDefaultTextOption(option)
        self.text.blockSignals(False)
        self._french.setText(line.french if line else "")
        self._shipped.set_text(line.shipped if line else "")
        self._state.setText(state_words(line) if line else "")
        self.text.setEnabled(line is not None)
