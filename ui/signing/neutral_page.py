"""The page between two people: a name or a thank-you, and nothing of anybody's plan."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ui.signing.bilingual_button import BilingualButton
from ui.signing.reading_label import ReadingLabel
from ui.signing.voice import Voice
from ui.theme import scale_layout, theme
from ui.widgets.cards import Card
from ui.widgets.labels import IconLabel
from ui.widgets.layouts import STRETCH, column, row
from ui.widgets.pattern import Pattern

_WIDTH = 660
_LOW = 460


class NeutralPage(QWidget):
    """An ornament, a card, two sentences and one button.

    Signals:
        continued: The button was pressed.
    """

    continued = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self._pattern = Pattern(f"{name}_pattern", self)
        self._icon = IconLabel(f"{name}_icon", "turn", "primary", 44)
        self._french = ReadingLabel(f"{name}_french", is_bold=True, is_centered=True, size=28)
        self._other = ReadingLabel(f"{name}_other", is_centered=True, size=25)
        self._detail = ReadingLabel(f"{name}_detail", is_centered=True, role="ink2", size=18)
        self._other_detail = ReadingLabel(f"{name}_other_detail", is_centered=True, role="ink2", size=18)
        self.button = BilingualButton(f"{name}_continue", "screen.next", icon="arrow_right", kind="primary")
        self.button.clicked.connect(self.continued)
        inside = column(
            row(STRETCH, self._icon, STRETCH),
            4,
            self._french,
            self._other,
            self._detail,
            self._other_detail,
            10,
            row(STRETCH, self.button, STRETCH),
            gap=10,
        )
        self._card = Card(f"{name}_card", inside, kind="curtain", padding=40)
        self.setLayout(column(STRETCH, row(STRETCH, self._card, STRETCH), STRETCH, edges=(24, 24, 24, 24)))
        theme.changed.connect(self._fit)

    def show_pass(self, voice: Voice, name: str) -> None:
        """Ask that the computer go to somebody."""
        self._icon.set_icon("hand", "primary")
        self._say(voice, voice.pair("screen.pass_to", name=name), ("", ""))

    def show_thanks(self, voice: Voice, detail: tuple[str, str]) -> None:
        """Thank a person; ``detail`` is said in smaller letters."""
        self._icon.set_icon("check_circle", "primary")
        self._say(voice, voice.pair("screen.thanks"), detail)

    def show_wait(self, voice: Voice, name: str) -> None:
        """Nobody holds the computer: it goes back to the adviser."""
        self._icon.set_icon("clock", "primary")
        self._say(voice, voice.pair("screen.please_wait"), voice.pair("screen.pass_to", name=name))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _say(self, voice: Voice, title: tuple[str, str], detail: tuple[str, str]) -> None:
        left = Qt.LayoutDirection.LeftToRight
        french = voice.french_alone().locale
        for shown, text, direction, locale in (
            (self._french, title[0], left, french),
            (self._other, title[1], voice.direction, voice.locale),
            (self._detail, detail[0], left, french),
            (self._other_detail, detail[1], voice.direction, voice.locale),
        ):
            shown.set_voice(text, direction, locale)
            shown.setVisible(bool(text))
        self.button.say(voice)
        self.setAccessibleName(title[0])
        self._fit()
        self.button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fit(self) -> None:
        self._pattern.setGeometry(self.rect())
        self._pattern.lower()
        is_low = self.height() < theme.px(_LOW)
        self._icon.setVisible(not is_low)
        for shown, size in ((self._french, 28.0), (self._other, 25.0)):
            shown.set_size(size * (0.7 if is_low else 1))
        layout = self._card.layout()
        if layout is not None:
            edge = 18 if is_low else 40
            scale_layout(layout, gap=6 if is_low else 10, edges=(edge, edge, edge, edge))
        self._card.setFixedWidth(min(theme.px(_WIDTH), max(self.width() - theme.px(48), theme.px(240))))
