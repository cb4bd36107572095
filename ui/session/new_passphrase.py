"""A new passphrase: typed twice, judged while typing, or drawn by lot."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from models.rules.passphrase_words import bits_of_suggestion, suggest
from ui.session.passphrase_field import PassphraseField
from ui.session.strength import Strength, strength_of
from ui.widgets.buttons import make_button
from ui.widgets.cards import Pill
from ui.widgets.fields import Field
from ui.widgets.labels import label
from ui.widgets.layouts import STRETCH, column, row


class NewPassphrase(QWidget):
    """Two fields, a judgement, and an offer to draw seven words.

    Signals:
        edited: Something was typed.
        submitted: Enter was pressed in the second field.
    """

    edited = Signal()
    submitted = Signal()

    def __init__(self, name: str = "", parent: QWidget | None = None) -> None:
        """Make the fields.

        Args:
            name: Beginning of the object names, such as ``newcomer_``.
            parent: Owner.
        """
        super().__init__(parent)
        self.setObjectName(f"{name}new_passphrase_form")
        self.setProperty("look", "clear")
        self.passphrase = PassphraseField(f"{name}new_passphrase")
        self.again = PassphraseField(f"{name}again_passphrase")
        self.passphrase_field = Field(self.tr("&Passphrase"), self.passphrase)
        self.again_field = Field(self.tr("The same &again"), self.again)
        self.strength = Pill(f"{name}strength_pill")
        self.suggest_button = make_button(
            self.tr("&Draw seven words"), "ghost", "turn", name=f"{name}suggest_button"
        )
        self._drawn = label("", "h3", name=f"{name}suggested", wrap=True)
        self._drawn.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._about = label("", "small", name=f"{name}suggested_about", wrap=True)
        self._show_drawn("")
        self.passphrase.edited.connect(self._on_edited)
        self.again.edited.connect(self.edited)
        self.again.submitted.connect(self.submitted)
        self.suggest_button.clicked.connect(self._on_suggest)
        self.setLayout(
            column(
                row((self.passphrase_field, 1), (self.again_field, 1), gap=12),
                row(self.strength, STRETCH, self.suggest_button, gap=8),
                self._drawn,
                self._about,
                gap=8,
            )
        )
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setFocusProxy(self.passphrase)
        self._show_strength()

    def value(self) -> str:
        """Return what is typed."""
        return self.passphrase.value()

    def require(self) -> bool:
        """Say whether both fields hold the same passphrase, long enough; else say what to mend, in place."""
        if strength_of(self.passphrase.value()) in (Strength.EMPTY, Strength.SHORT):
            self.passphrase_field.set_error(self.tr("At least 12 characters, not all alike."))
            self.passphrase.setFocus()
            return False
        if self.passphrase.value() != self.again.value():
            self.again_field.set_error(self.tr("The two passphrases differ. Show them to compare."))
            self.again.setFocus()
            return False
        return True

    def forget(self) -> None:
        """Empty both fields."""
        for field in (self.passphrase, self.again):
            field.forget()
        self._show_drawn("")
        self._show_strength()

    def _on_edited(self) -> None:
        self._show_drawn("")
        self._show_strength()
        self.edited.emit()

    def _on_suggest(self) -> None:
        words = suggest()
        for field in (self.passphrase, self.again):
            field.set_value(words)
        self._show_strength()
        self._show_drawn(words)
        self.edited.emit()

    def _show_drawn(self, words: str) -> None:
        about = self.tr(
            "Drawn by lot: {bits} bits, nobody can guess it. Write it down until you know it, then burn the "
            "paper. It is shown here only."
        )
        self._about.setText(about.format(bits=int(bits_of_suggestion())) if words else "")
        self._drawn.setText(words)
        self._drawn.setVisible(bool(words))
        self._about.setVisible(bool(words))

    def _show_strength(self) -> None:
        words, hue, icon = {
            Strength.EMPTY: (self.tr("At least 12 characters"), "neutral", "info"),
            Strength.SHORT: (self.tr("Too short: at least 12 characters, not all alike"), "clay", "error"),
            Strength.WEAK: (self.tr("Weak: a patient thief would find it. Add a word."), "saffron", "alert"),
            Strength.FAIR: (self.tr("Fair: one more word would make it hard to find."), "blue", "info"),
            Strength.GOOD: (self.tr("Good: nobody is likely to find it."), "primary", "check"),
        }[strength_of(self.passphrase.value())]
        self.strength.set_state(words, hue=hue, icon=icon)
