"""What a signer sees while the screen is theirs: read, ask, sign."""

from __future__ import annotations

from enum import IntEnum
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from models.records.plans import PlanContent
from ui.signing.party_header import PartyHeader
from ui.signing.plan_sheet import SIZES, PlanSheet
from ui.signing.sign_panel import SignPanel
from ui.signing.step_bars import AskBar, ConfirmBar, ReadBar, SignBar, StepBar
from ui.signing.voice import Voice
from ui.theme import theme
from ui.widgets.cards import Card
from ui.widgets.labels import label
from ui.widgets.layouts import STRETCH, column, row
from ui.widgets.messages import MessageBar

_ROOM_FOR_BOTH: Final = 1080
_ROOM_FOR_NUMBER: Final = 460


class Step(IntEnum):
    """The three steps, in order."""

    READ = 0
    ASK = 1
    SIGN = 2


class PartyPage(QWidget):
    """The frozen plan and nothing else of anybody.

    Signals:
        signed: The ``Ink``.
        paper_chosen: They sign on paper.
        declined: They do not sign; nobody asks why.
        review_requested: Lines are to be reviewed with the adviser first.
        give_back_requested: They give the computer back.
    """

    signed = Signal(object)
    paper_chosen = Signal()
    declined = Signal()
    review_requested = Signal()
    give_back_requested = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setProperty("look", "page")
        self._voice: Voice | None = None
        self._whole_voice: Voice | None = None
        self._size = 0
        self._step = Step.READ
        self.header = PartyHeader(f"{name}_header")
        self.messages = MessageBar(f"{name}_messages")
        self.sheet = PlanSheet(f"{name}_sheet")
        self.panel = SignPanel(f"{name}_panel")
        self._sheet_card = Card(f"{name}_sheet_card", column(self.sheet, gap=0), padding=8)
        self._fingerprint = label("", "small", name=f"{name}_fingerprint")
        self.read_bar = ReadBar(f"{name}_read")
        self.ask_bar = AskBar(f"{name}_ask")
        self.sign_bar = SignBar(f"{name}_sign")
        self.confirm_bar = ConfirmBar(f"{name}_confirm")
        self.setLayout(
            column(
                self.header,
                self.messages,
                (row((self._sheet_card, 3), (self.panel, 2), gap=18), 1),
                *self._all_bars(),
                row(STRETCH, self._fingerprint, STRETCH),
                gap=12,
                edges=(26, 18, 26, 8),
            )
        )
        self._connect()
        self._show_bar(self.read_bar)

    def load(
        self,
        content: PlanContent,
        voice: Voice,
        name: str,
        *,
        earlier: tuple[str, ...],
        fingerprint: str,
        is_cross: bool = False,
    ) -> None:
        """Show the plan to a party, from its first line.

        Args:
            content: Of the frozen version.
            voice: The party's languages.
            name: Under which name they sign.
            earlier: Names of those who have signed already.
            fingerprint: Number, version and digest of what is shown.
            is_cross: They make a cross or another sign.
        """
        self._voice = self._whole_voice = voice
        self._size = 0
        self.messages.dismiss()
        self.header.load(content, voice)
        self.sheet.load(content, voice)
        self.panel.load(voice, name, earlier, is_cross=is_cross)
        self._fingerprint.setText(fingerprint)
        self._say()
        self._on_marks()
        self._on_ink()
        self.go_to(Step.READ)

    def go_to(self, step: Step) -> None:
        """Show a step; what was marked and drawn stays."""
        self._step = step
        self.header.set_step(step)
        self.sheet.set_marking(step is Step.ASK)
        self._show_bar(self._all_bars()[step])
        self._fit()
        first: QWidget = {
            Step.READ: self.read_bar.next_button,
            Step.ASK: self.ask_bar.next_button,
            Step.SIGN: self.panel.pad,
        }[step]
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def step(self) -> Step:
        """The step shown."""
        return self._step

    def show_error(self, text: str) -> None:
        """Say what went wrong; the ink stays."""
        self.messages.show_message("error", text)

    def show_help(self) -> None:
        """Say what can be done at this step, in the party's languages."""
        keys = {Step.READ: "document.voluntary", Step.ASK: "screen.mark_hint", Step.SIGN: "screen.glide_hint"}
        if self._voice is not None:
            self.messages.show_message("info", self._voice.on_two_lines(keys[self._step]))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _connect(self) -> None:
        self.header.languages_changed.connect(self._on_languages)
        self.header.size_requested.connect(self._on_size)
        self.header.give_back_requested.connect(self.give_back_requested)
        self.read_bar.next_requested.connect(self._on_read)
        self.ask_bar.back_requested.connect(self._back_to_reading)
        self.ask_bar.next_requested.connect(self._on_asked)
        self.sheet.marks_changed.connect(self._on_marks)
        self.sign_bar.back_requested.connect(self._back_to_asking)
        self.sign_bar.undo_requested.connect(self.panel.pad.undo)
        self.sign_bar.finished.connect(self._on_finished)
        self.sign_bar.paper_requested.connect(self._on_paper)
        self.sign_bar.decline_requested.connect(self._on_decline)
        self.confirm_bar.back_requested.connect(self._back_to_signing)
        self.confirm_bar.confirmed.connect(self._on_confirmed)
        self.panel.pad.changed.connect(self._on_ink)

    def _on_read(self) -> None:
        if self.sheet.is_at_end():
            self.go_to(Step.ASK)
        else:
            self.sheet.advance()

    def _on_asked(self) -> None:
        if self.sheet.marked():
            self.review_requested.emit()
        else:
            self.go_to(Step.SIGN)

    def _back_to_reading(self) -> None:
        self.go_to(Step.READ)

    def _back_to_asking(self) -> None:
        self.go_to(Step.ASK)

    def _back_to_signing(self) -> None:
        self.go_to(Step.SIGN)

    def _on_marks(self) -> None:
        self.ask_bar.set_has_marks(bool(self.sheet.marked()))

    def _on_ink(self) -> None:
        pad = self.panel.pad
        self.sign_bar.set_ink(has_signature=pad.has_signature(), has_stroke=bool(pad.stroke_count()))

    def _on_finished(self) -> None:
        self.signed.emit(self.panel.pad.ink())

    def _on_paper(self) -> None:
        self.confirm_bar.ask("screen.on_paper", "signature.paper_note")
        self._show_bar(self.confirm_bar)

    def _on_decline(self) -> None:
        self.confirm_bar.ask("screen.not_signing", "screen.no_reason_asked")
        self._show_bar(self.confirm_bar)

    def _on_confirmed(self, key: object) -> None:
        if key == "screen.on_paper":
            self.paper_chosen.emit()
        else:
            self.declined.emit()

    def _on_languages(self, is_both: object) -> None:
        if self._whole_voice is not None:
            self._voice = self._whole_voice if is_both else self._whole_voice.french_alone()
            self.sheet.set_both(bool(is_both))
            self._say()

    def _on_size(self) -> None:
        self._size = (self._size + 1) % len(SIZES)
        self.sheet.set_size(SIZES[self._size])

    def _say(self) -> None:
        voice = self._voice
        if voice is None:
            return
        self.header.set_voice(voice)
        self.panel.set_voice(voice)
        for bar in self._all_bars():
            bar.set_voice(voice)

    def _all_bars(self) -> tuple[StepBar, ...]:
        """The bars of the three steps in order, then that of a second thought."""
        return (self.read_bar, self.ask_bar, self.sign_bar, self.confirm_bar)

    def _show_bar(self, bar: QWidget) -> None:
        for other in self._all_bars():
            other.setVisible(other is bar)

    def _fit(self) -> None:
        """The plan stays beside the paper where there is room for both."""
        is_signing = self._step is Step.SIGN
        has_room = self.width() >= theme.px(_ROOM_FOR_BOTH)
        self.panel.setVisible(is_signing)
        self._sheet_card.setVisible(has_room or not is_signing)
        self._fingerprint.setVisible(self.height() >= theme.px(_ROOM_FOR_NUMBER))
