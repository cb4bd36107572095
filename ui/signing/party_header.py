"""Above what a signer reads: whose plan it is, the three steps, the languages, and the way out."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QFont, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from models.records.plans import PlanContent
from ui.signing.bilingual_button import BilingualButton
from ui.signing.voice import Voice
from ui.theme import theme
from ui.widgets.buttons import make_button
from ui.widgets.cards import Avatar, hue_of, initials_of
from ui.widgets.chips import ChipGroup
from ui.widgets.labels import ElidedLabel
from ui.widgets.layouts import STRETCH, clear, column, row
from ui.widgets.steps import StepsBar

_WIDE: Final = 1180
_TINY: Final = 760
_SIGNING: Final = 2
BOTH: Final = "both"
FRENCH: Final = "fr"


class PartyHeader(QWidget):
    """One line, without the name where the screen is narrow or the text large.

    Signals:
        languages_changed: Whether both languages are wanted (bool).
        size_requested: The next size of text.
        give_back_requested: The person gives the computer back.
    """

    languages_changed = Signal(object)
    size_requested = Signal()
    give_back_requested = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self._avatar = Avatar(f"{name}_avatar", size=46)
        self._title = ElidedLabel(f"{name}_title", "", "h1")
        self._subtitle = ElidedLabel(f"{name}_subtitle", "", "small")
        texts = clear(f"{name}_texts", column(self._title, self._subtitle, gap=0))
        self._who = clear(f"{name}_who", row(self._avatar, (texts, 1), gap=14))
        self.steps = StepsBar(f"{name}_steps", ())
        self.languages = ChipGroup(f"{name}_languages", is_single=True, can_be_empty=False)
        self.languages.edited.connect(self._on_language)
        self.bigger = make_button("A+", name=f"{name}_bigger")
        self.bigger.clicked.connect(self.size_requested)
        self.give_back = BilingualButton(f"{name}_give_back", "screen.give_back", icon="turn")
        self.give_back.clicked.connect(self.give_back_requested)
        self._tools = clear(
            f"{name}_tools", row(column(STRETCH, self.languages, STRETCH, gap=0), self.bigger, STRETCH, gap=8)
        )
        self.setLayout(row((self._who, 2), (self.steps, 1), self._tools, self.give_back, gap=14))
        self._is_wide: bool | None = None
        self._voice: Voice | None = None
        self._step = 0
        theme.changed.connect(self._on_theme)

    def load(self, content: PlanContent, voice: Voice) -> None:
        """Show whose plan it is, in the languages of who reads it."""
        name = content.employee.display_name
        self._avatar.set_person(initials_of(name), hue_of(name))
        self._title.setText(name)
        parts = (
            voice.french.text("document.title"),
            content.employer.trade_name or content.employer.legal_name,
            content.post.title,
        )
        self._subtitle.setText(" · ".join(filter(None, parts)))
        self.languages.setVisible(voice.other is not None)
        if voice.other is not None:
            french, other = voice.french.native_name, voice.other.native_name
            self.languages.set_options(((BOTH, f"{french} + {other}"), (FRENCH, french)))
            self.languages.set_value(BOTH)
            self.languages.setAccessibleName(voice.on_one_line("screen.both_languages"))
        self._widen()
        self.set_voice(voice)

    def set_voice(self, voice: Voice) -> None:
        """Say the fixed words in these languages."""
        self._voice = voice
        self._name_steps()
        self.bigger.setToolTip(voice.on_one_line("screen.bigger"))
        self.bigger.setAccessibleName(voice.on_one_line("screen.bigger"))
        self.give_back.say(voice)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def set_step(self, step: int) -> None:
        """Move to a step, 0 to 2."""
        self._step = step
        self.steps.set_current(step)
        self._fit()

    def _name_steps(self) -> None:
        """In both languages where there is room, else in the reader's own: the adviser knows the steps."""
        voice = self._voice
        if voice is None:
            return
        pairs = [voice.pair(f"screen.{step}") for step in ("read", "ask", "sign")]
        names = [" · ".join(filter(None, dict.fromkeys(pair))) for pair in pairs]
        if not self._is_wide:
            names = [other or french for french, other in pairs]
        self.steps.set_steps(names, self._step)
        metrics = QFontMetrics(theme.font("label", QFont.Weight.DemiBold))
        widest = max(metrics.horizontalAdvance(name) for name in names)
        self.steps.setMinimumWidth(len(names) * (widest + theme.px(10)))

    def _on_language(self) -> None:
        self.languages_changed.emit(self.languages.value() == BOTH)

    def _widen(self) -> None:
        """Both choices on one line: a wrapping row asks only for its widest chip."""
        chips = self.languages.chips()
        for chip in chips:
            chip.ensurePolished()
        self.languages.setMinimumWidth(
            sum(max(chip.sizeHint().width(), chip.minimumWidth()) for chip in chips)
            + theme.px(6) * max(len(chips) - 1, 0)
        )

    def _on_theme(self) -> None:
        self._widen()
        self._fit()

    def _fit(self) -> None:
        is_wide, is_tiny = self.width() >= theme.px(_WIDE), self.width() < theme.px(_TINY)
        # With the text doubled one line has to do: the languages while one reads, then the steps.
        is_signing = self._step == _SIGNING
        self._tools.setVisible(not is_tiny or not is_signing)
        self.steps.setVisible(not is_tiny or is_signing)
        if is_wide == self._is_wide:
            return
        self._is_wide = is_wide
        # On a narrow screen the name gives way: the person knows it, and it is in the plan.
        self._who.setVisible(is_wide)
        self._name_steps()
