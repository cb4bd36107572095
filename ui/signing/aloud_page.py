"""The plan to be read aloud: one section at a time, as large as the screen allows, in both languages."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QWidget

from models.records.plans import PlanContent
from models.rules.plan_reader import ReadingLine
from models.rules.plan_reading import ReadingSection, read_plan
from ui.signing.bilingual_button import BilingualButton
from ui.signing.line_row import LineRow
from ui.signing.reading_label import ReadingLabel
from ui.signing.voice import Voice
from ui.widgets.cards import Card
from ui.widgets.layouts import STRETCH, clear, column, empty, row
from ui.widgets.page import ScrollPane

_SIZE: Final = 27.0
_TITLE: Final = 30.0


class AloudPage(QWidget):
    """For the adviser or an interpreter who reads to somebody; they turn the pages.

    Signals:
        finished: The last section was read.
        given_back: The adviser has the computer again, before the end.
    """

    finished = Signal()
    given_back = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setProperty("look", "page")
        self._sections: tuple[ReadingSection, ...] = ()
        self._voice: Voice | None = None
        self._at = 0
        self._title = ReadingLabel(f"{name}_title", is_bold=True, size=20)
        self._part = ReadingLabel(f"{name}_part", role="ink2", size=17)
        self._hint = ReadingLabel(f"{name}_hint", role="ink2", size=17)
        self._lines = column(gap=2, edges=(14, 10, 14, 16))
        self.pane = ScrollPane(f"{name}_pane", self._lines)
        self.pane.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.back_button = BilingualButton(f"{name}_back", "screen.back", icon="arrow_left")
        self.next_button = BilingualButton(f"{name}_next", "screen.next", icon="arrow_right", kind="primary")
        self.give_back = BilingualButton(f"{name}_give_back", "screen.give_back", icon="turn")
        self.back_button.clicked.connect(self._on_back)
        self.next_button.clicked.connect(self._on_next)
        self.give_back.clicked.connect(self.given_back)
        words = clear(f"{name}_words", column(self._title, self._hint, gap=0))
        self.setLayout(
            column(
                row((words, 1), self._part, self.give_back, gap=18),
                (Card(f"{name}_card", column(self.pane, gap=0), padding=8), 1),
                row(self.back_button, STRETCH, self.next_button, gap=16),
                gap=12,
                edges=(26, 18, 26, 14),
            )
        )

    def load(self, content: PlanContent, voice: Voice) -> None:
        """Show the first section."""
        self._sections = read_plan(content, voice.french, voice.other)
        self._voice = voice
        self._title.set_text(voice.on_one_line("aloud.title"))
        self._hint.set_text(_hint(voice))
        for button in (self.back_button, self.give_back):
            button.say(voice)
        self._show(0)

    def turn_by_key(self, key: int) -> None:
        """Turn the page by the arrows or the page keys."""
        if key in (Qt.Key.Key_Right, Qt.Key.Key_PageDown):
            self._on_next()
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_PageUp):
            self._on_back()

    def _show(self, index: int) -> None:
        voice = self._voice
        if voice is None or not self._sections:
            return
        self._at = min(max(index, 0), len(self._sections) - 1)
        section, is_last = self._sections[self._at], self._at == len(self._sections) - 1
        empty(self._lines)
        heading = ReadingLine(french=section.title, other=section.other_title, is_heading=True)
        self._lines.addWidget(LineRow("aloud_title", heading, voice, size=_TITLE, role="primary"))
        for number, line in enumerate(section.lines):
            self._lines.addWidget(LineRow(f"aloud_line_{number}", line, voice, size=_SIZE))
        self._lines.addStretch(1)
        self.pane.verticalScrollBar().setValue(0)
        count = len(self._sections)
        self._part.set_text(voice.french.text("aloud.part", number=self._at + 1, count=count))
        self.back_button.setEnabled(self._at > 0)
        key, icon = ("aloud.done", "check") if is_last else ("screen.next", "arrow_right")
        self.next_button.say(voice, key, icon)
        self.next_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_back(self) -> None:
        self._show(self._at - 1)

    def _on_next(self) -> None:
        """The rest of a long section first, then the next one."""
        bar = self.pane.verticalScrollBar()
        if bar.value() < bar.maximum():
            bar.setValue(bar.value() + max(self.pane.viewport().height() - 40, 40))
        elif self._at < len(self._sections) - 1:
            self._show(self._at + 1)
        else:
            self.finished.emit()


def _hint(voice: Voice) -> str:
    """How to read, and that nobody who speaks the language has read its words: whoever reads must know."""
    hint = voice.french.text("aloud.hint")
    if voice.other is None or voice.other.is_checked:
        return hint
    unread = QCoreApplication.translate(
        "PlanPapersPage", "No native speaker has read this translation yet. French counts."
    )
    return f"{hint} {unread}"
