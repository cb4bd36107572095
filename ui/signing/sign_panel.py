"""What one signs, said in both languages, the paper to sign on, and who has signed before."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout
from typing_extensions import override

from ui.signing.ink_pad import InkPad
from ui.signing.reading_label import ReadingLabel
from ui.signing.voice import Voice
from ui.theme import scale_layout, theme
from ui.widgets.cards import Card
from ui.widgets.labels import ElidedLabel, IconLabel, label
from ui.widgets.layouts import clear, column, row

_SIDE_BY_SIDE: Final = 700
_ROOMY: Final = 500
_LOW: Final = 460
_LARGE: Final = 17.0
_SMALL: Final = 14.0


class SignPanel(Card):
    """Sentence, pad, and the earlier signer's name: never what they wrote."""

    def __init__(self, name: str) -> None:
        self._is_cross = False
        self._sentence = ReadingLabel(f"{name}_sentence", is_bold=True, size=_LARGE)
        self._other_sentence = ReadingLabel(f"{name}_other_sentence", size=_LARGE)
        self._sentences = row((self._sentence, 1), (self._other_sentence, 1), gap=10)
        self._yours = ElidedLabel(f"{name}_yours", "", "label")
        self._signer = ElidedLabel(f"{name}_signer", "", "h3")
        self._signer.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.pad = InkPad(f"{name}_pad")
        self._hint = ReadingLabel(f"{name}_hint", role="ink3", size=13.5)
        self._other_hint = ReadingLabel(f"{name}_other_hint", role="ink3", size=13.5)
        self._hints = clear(f"{name}_hints", row((self._hint, 1), (self._other_hint, 1), gap=16))
        self._before = Card(
            f"{name}_before",
            row(IconLabel(f"{name}_before_icon", "check", "primary", 20), gap=12),
            kind="soft",
            padding=10,
        )
        self._before_name = label("", "h3", name=f"{name}_before_name", wrap=True)
        before = self._before.layout()
        if isinstance(before, QBoxLayout):
            before.addWidget(self._before_name, 1)
        self._names = clear(f"{name}_names", row((self._yours, 1), (self._signer, 1)))
        super().__init__(
            name,
            column(
                self._sentences,
                self._names,
                (self.pad, 1),
                self._hints,
                self._before,
                gap=10,
            ),
            padding=20,
        )

    def load(self, voice: Voice, name: str, earlier: tuple[str, ...], *, is_cross: bool = False) -> None:
        """Prepare the paper for a person.

        Args:
            voice: Their languages.
            name: Under which name they sign.
            earlier: Names of those who have signed already.
            is_cross: They make a cross or another sign: the panel says that it is enough.
        """
        self._is_cross = is_cross
        self.pad.clear()
        self._signer.setText(name)
        self.pad.setLayoutDirection(voice.direction)
        self._earlier = earlier
        self.set_voice(voice)

    def set_voice(self, voice: Voice) -> None:
        """Say everything in these languages."""
        french = voice.french_alone()
        for first, second, key in (
            (self._sentence, self._other_sentence, "signature.sentence"),
            (self._hint, self._other_hint, "screen.glide_hint"),
        ):
            here, there = voice.pair(key)
            if self._is_cross and key == "screen.glide_hint":
                cross, other_cross = voice.pair("attest.cross")
                here, there = f"{cross} {here}", f"{other_cross} {there}".strip()
            first.set_voice(here, french.direction, french.locale)
            second.set_voice(there, voice.direction, voice.locale)
            second.setVisible(bool(there))
        self._yours.setText(voice.on_one_line("screen.your_signature"))
        self._before.setVisible(bool(self._earlier))
        self._before_name.setText(
            "\n".join(voice.on_one_line("screen.has_signed", name=name) for name in self._earlier)
        )

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_wide = self.width() >= theme.px(_SIDE_BY_SIDE)
        direction = QBoxLayout.Direction.LeftToRight if is_wide else QBoxLayout.Direction.TopToBottom
        self._sentences.setDirection(direction)
        scale_layout(self._sentences, gap=28 if is_wide else 8)
        self._hints.setVisible(self.height() >= theme.px(_ROOMY))
        is_low = self.window().height() < theme.px(_LOW)
        self._names.setVisible(not is_low)
        for sentence in (self._sentence, self._other_sentence):
            sentence.set_size(_SMALL if is_low else _LARGE)
        layout = self.layout()
        if layout is not None:
            edge = 10 if is_low else 20
            scale_layout(layout, gap=6 if is_low else 10, edges=(edge, edge, edge, edge))
