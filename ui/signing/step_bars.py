"""The buttons of each step: of one size, in plain words, none of them pushed forward."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ui.signing.bilingual_button import BilingualButton
from ui.signing.reading_label import ReadingLabel
from ui.signing.voice import Voice
from ui.theme import theme
from ui.widgets.layouts import STRETCH, clear, column, row

_WIDE: Final = 1000.0


class StepBar(QWidget):
    """Buttons that speak the signer's languages."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setProperty("look", "clear")
        self._buttons: list[BilingualButton] = []

    def set_voice(self, voice: Voice) -> None:
        """Say every button in these languages."""
        for button in self._buttons:
            button.say(voice)

    def _button(self, key: str, icon: str, kind: str = "plain") -> BilingualButton:
        name = f"{self.objectName()}_{key.partition('.')[2]}"
        button = BilingualButton(name, key, icon=icon, kind=kind)
        self._buttons.append(button)
        return button


class ReadBar(StepBar):
    """Reading: one button, that turns the page and then goes on.

    Signals:
        next_requested: What comes next.
    """

    next_requested = Signal()

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.next_button = self._button("screen.next", "down", "primary")
        self.next_button.clicked.connect(self.next_requested)
        self.setLayout(row(STRETCH, self.next_button))


class AskBar(StepBar):
    """Asking: back, a sentence that says what touching does, and on.

    Signals:
        back_requested: To reading.
        next_requested: To signing, or to the adviser when a line is marked.
    """

    back_requested = Signal()
    next_requested = Signal()

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self._voice: Voice | None = None
        self._has_marks = False
        self.back_button = self._button("screen.back", "arrow_left")
        self.next_button = self._button("screen.next", "arrow_right", "primary")
        self._hint = ReadingLabel(f"{name}_hint", is_bold=True, is_centered=True, size=17)
        self._other_hint = ReadingLabel(f"{name}_other_hint", is_centered=True, size=17)
        self.back_button.clicked.connect(self.back_requested)
        self.next_button.clicked.connect(self.next_requested)
        hints = clear(f"{name}_hints", column(STRETCH, self._hint, self._other_hint, STRETCH, gap=0))
        self.setLayout(row(self.back_button, (hints, 1), self.next_button, gap=16))

    def set_voice(self, voice: Voice) -> None:
        """Say everything in these languages."""
        super().set_voice(voice)
        self._voice = voice
        self._say()

    def set_has_marks(self, has_marks: bool) -> None:
        """Replace « go on » by « review together » as soon as a line is marked."""
        self._has_marks = has_marks
        self._say()

    def _say(self) -> None:
        voice = self._voice
        if voice is None:
            return
        key = "screen.review_together" if self._has_marks else "screen.mark_hint"
        french, other = voice.pair(key)
        self._hint.set_text(french)
        self._other_hint.set_voice(other, voice.direction, voice.locale)
        self._other_hint.setVisible(bool(other))
        if self._has_marks:
            self.next_button.say(voice, "screen.to_review", "flag")
        else:
            self.next_button.say(voice, "screen.next", "arrow_right")


class SignBar(StepBar):
    """Signing: four equal answers.

    Signals:
        finished: The ink is theirs.
        undo_requested: Take the last stroke back.
        paper_requested: Rather on paper.
        decline_requested: They do not sign.
        back_requested: To the step before.
    """

    finished = Signal()
    undo_requested = Signal()
    paper_requested = Signal()
    decline_requested = Signal()
    back_requested = Signal()

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.undo_button = self._button("screen.undo_stroke", "undo")
        self.paper_button = self._button("screen.on_paper", "paper")
        self.decline_button = self._button("screen.not_signing", "close")
        self.finish_button = self._button("screen.finished", "check")
        self.back_button = self._button("screen.back", "arrow_left", "ghost")
        self.undo_button.clicked.connect(self.undo_requested)
        self.paper_button.clicked.connect(self.paper_requested)
        self.decline_button.clicked.connect(self.decline_requested)
        self.finish_button.clicked.connect(self.finished)
        self.back_button.clicked.connect(self.back_requested)
        self.setLayout(
            row(
                self.back_button,
                *((button, 1) for button in self.equal_buttons()),
                gap=12,
            )
        )
        for button in self.equal_buttons():
            policy = button.sizePolicy()
            # One width for all, whatever their words.
            policy.setHorizontalPolicy(policy.Policy.Ignored)
            button.setSizePolicy(policy)

    def equal_buttons(self) -> tuple[BilingualButton, ...]:
        """The four answers, in order."""
        return (self.undo_button, self.paper_button, self.decline_button, self.finish_button)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.back_button.set_wordless(self.width() < theme.px(_WIDE))

    def set_ink(self, *, has_signature: bool, has_stroke: bool) -> None:
        """Allow what the ink allows."""
        self.finish_button.setEnabled(has_signature)
        self.undo_button.setEnabled(has_stroke)


class ConfirmBar(StepBar):
    """A slip of the finger must not sign on paper, nor decline: the choice is said once more.

    Signals:
        back_requested: It was a slip.
        confirmed: Key of the choice (str).
    """

    back_requested = Signal()
    confirmed = Signal(object)

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self._voice: Voice | None = None
        self._key, self._note = "screen.on_paper", "signature.paper_note"
        self.back_button = self._button("screen.back", "arrow_left")
        self.confirm_button = self._button("screen.next", "arrow_right")
        self._title = ReadingLabel(f"{name}_title", is_bold=True, is_centered=True, size=17)
        self._other = ReadingLabel(f"{name}_other", is_centered=True, size=17)
        self.back_button.clicked.connect(self.back_requested)
        self.confirm_button.clicked.connect(self._on_confirmed)
        texts = clear(f"{name}_texts", column(STRETCH, self._title, self._other, STRETCH, gap=0))
        self.setLayout(row(self.back_button, (texts, 1), self.confirm_button, gap=16))

    def ask(self, key: str, note: str) -> None:
        """Say a choice and what it means."""
        self._key, self._note = key, note
        self._say()
        self.back_button.setFocus()

    def set_voice(self, voice: Voice) -> None:
        """Say everything in these languages."""
        super().set_voice(voice)
        self._voice = voice
        self._say()

    def _say(self) -> None:
        voice = self._voice
        if voice is None:
            return
        french, other = voice.pair(self._key)
        note, other_note = voice.pair(self._note)
        self._title.set_text(f"{french}. {note}")
        self._other.set_voice(f"{other}. {other_note}" if other else "", voice.direction, voice.locale)
        self._other.setVisible(bool(other))

    def _on_confirmed(self) -> None:
        self.confirmed.emit(self._key)
