"""An interpreter or a witness says on the screen what they vouch for, before the signature is kept."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from models.records.signatures import Circumstances, HelperKind
from ui.signing.bilingual_button import BilingualButton
from ui.signing.reading_label import ReadingLabel
from ui.signing.voice import Voice
from ui.widgets.cards import Card
from ui.widgets.labels import IconLabel
from ui.widgets.layouts import STRETCH, clear, column, row
from ui.widgets.page import ScrollPane

_WIDTH: Final = 860


class AttestPage(QWidget):
    """A name, a sentence in both languages, two equal buttons.

    Signals:
        confirmed: Everybody who helps has said yes.
        refused: Somebody says that it is not right: nothing is kept.
    """

    confirmed = Signal()
    refused = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setProperty("look", "page")
        self._voice: Voice | None = None
        self._waiting: list[tuple[HelperKind, str]] = []
        self._signer = ""
        self._name = ReadingLabel(f"{name}_name", is_bold=True, is_centered=True, role="primary", size=22)
        self._french = ReadingLabel(f"{name}_french", is_bold=True, is_centered=True, size=26)
        self._other = ReadingLabel(f"{name}_other", is_centered=True, size=24)
        self._question = ReadingLabel(f"{name}_question", is_centered=True, role="ink2", size=20)
        self.wrong_button = BilingualButton(f"{name}_wrong", "attest.not_right", icon="close")
        self.right_button = BilingualButton(f"{name}_right", "attest.right", icon="check")
        self.wrong_button.clicked.connect(self.refused)
        self.right_button.clicked.connect(self._on_right)
        buttons = clear(f"{name}_buttons", row((self.wrong_button, 1), (self.right_button, 1), gap=16))
        for button in (self.wrong_button, self.right_button):
            policy = button.sizePolicy()
            policy.setHorizontalPolicy(policy.Policy.Ignored)  # one width for both, whatever their words
            button.setSizePolicy(policy)
        inside = column(
            row(STRETCH, IconLabel(f"{name}_icon", "people", "primary", 40), STRETCH),
            self._name,
            self._french,
            self._other,
            self._question,
            12,
            buttons,
            gap=12,
        )
        card = Card(f"{name}_card", inside, kind="curtain", padding=36)
        card.setMaximumWidth(_WIDTH)
        middle = row(STRETCH, (card, 6), STRETCH)
        self.setLayout(
            column(ScrollPane(f"{name}_scroll", column(STRETCH, middle, STRETCH, edges=(24, 24, 24, 24))))
        )

    def load(self, helpers: Circumstances, voice: Voice, signer: str) -> bool:
        """Ask the interpreter, then the witness; False when nobody helps.

        Args:
            helpers: Their names.
            voice: The languages of the person who signs.
            signer: That person.
        """
        named = (
            (HelperKind.INTERPRETER, helpers.interpreter_name),
            (HelperKind.WITNESS, helpers.witness_name),
        )
        self._waiting = [(kind, name) for kind, name in named if name]
        self._voice, self._signer = voice, signer
        for button in (self.wrong_button, self.right_button) if self._waiting else ():
            button.say(voice)
        return self._ask()

    def _on_right(self) -> None:
        self._waiting.pop(0)
        if not self._ask():
            self.confirmed.emit()

    def _ask(self) -> bool:
        voice = self._voice
        if voice is None or not self._waiting:
            return False
        kind, name = self._waiting[0]
        self._name.set_text(name)
        french, other = voice.pair(f"attest.{kind.value}", name=self._signer)
        question, other_question = voice.pair("attest.question")
        self._french.set_text(french)
        self._other.set_voice(other, voice.direction, voice.locale)
        self._other.setVisible(bool(other))
        self._question.set_text(f"{question} {other_question}".strip())
        self.wrong_button.setFocus(Qt.FocusReason.OtherFocusReason)
        return True
