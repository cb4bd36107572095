"""Read together: what was written, as sentences on the whole screen, and what the person answers."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QLocale, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget
from typing_extensions import override

from models.records.meetings import ReadBack
from models.rules.isolation import isolated
from models.rules.phrases import Phrases, phrases
from models.rules.read_together import Sentence
from ui.signing.bilingual_button import BilingualButton
from ui.signing.voice import Voice
from ui.widgets.buttons import make_button
from ui.widgets.cards import Card
from ui.widgets.labels import IconLabel, TextLabel, foreign_text, label
from ui.widgets.layouts import STRETCH, Item, clear, column, row
from ui.widgets.page import ScrollPane

_LARGE = 20.0
_TITLE = 28.0
_ICON = 28.0


class ReadBackLayer(QWidget):
    """Covers the window with the sentences of one encounter.

    Signals:
        answered: The ``ReadBack`` that the person gave.
        closed: Nothing was answered.
    """

    answered = Signal(object)
    closed = Signal()

    def __init__(self, window: QWidget, said: Sequence[Sentence], other: Phrases | None) -> None:
        """Build the layer over a window, hidden.

        Args:
            window: What it covers.
            said: The sentences.
            other: Phrases of the person's language; None: French alone.
        """
        super().__init__(window)
        self.setObjectName("read_back")
        self.setProperty("look", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._voice = Voice(phrases("fr"), other)
        self.right = BilingualButton("read_back_right", "read_back.right", icon="check", kind="primary")
        self.mend = BilingualButton("read_back_mend", "read_back.to_correct", icon="pen")
        self.back = make_button(self.tr("Back"), "ghost", "arrow_left", name="read_back_close")
        self.right.say(self._voice)
        self.mend.say(self._voice)
        cards = [self._card(number, sentence) for number, sentence in enumerate(said)]
        shown = cards or [self._line("read_back_empty", "read_back.empty")]
        lines = column(*shown, STRETCH, self._never(), gap=7, edges=(0, 0, 6, 0))
        title = self._both("read_back_title", "read_back.question", _TITLE, is_bold=True)
        beside = (0, 0, 6, 0)  # as what scrolls, which leaves room to its bar
        self.setLayout(
            column(
                row((title, 1), edges=beside),
                (ScrollPane("read_back_scroll", lines), 1),
                row((self.mend, 1), self.back, (self.right, 1), gap=16, edges=beside),
                gap=10,
                edges=(34, 18, 34, 20),
            )
        )
        self.right.clicked.connect(self._on_right)
        self.mend.clicked.connect(self._on_mend)
        self.back.clicked.connect(self.put_away)
        window.installEventFilter(self)
        self.hide()

    def open_layer(self) -> None:
        """Cover the window."""
        self._fill()
        self.show()
        self.raise_()
        self.right.setFocus(Qt.FocusReason.PopupFocusReason)

    def put_away(self) -> None:
        """Give the form back; nothing was answered."""
        self.closed.emit()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._fill()
        return False

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.put_away()
            return
        super().keyPressEvent(event)

    @override
    def focusNextPrevChild(self, is_next: bool) -> bool:
        # Tab stays on the layer: what it covers cannot be reached.
        stops = [self.mend, self.back, self.right]
        focused = self.focusWidget()
        place = stops.index(focused) if focused in stops else 0
        stops[(place + (1 if is_next else -1)) % len(stops)].setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def _card(self, number: int, sentence: Sentence) -> QWidget:
        name = f"read_back_{sentence.code}"
        picture = IconLabel(f"{name}_icon", sentence.icon, "primary", _ICON)
        french = foreign_text(sentence.french, Qt.LayoutDirection.LeftToRight, _LARGE, name=f"{name}_french")
        said = [row((french, 1), *self._other(f"{name}_other", sentence.other), gap=28)]
        if sentence.free:
            # As it was typed: it is in no table, and no machine translates it.
            words = TextLabel(f"{name}_free", f"«\u00a0{sentence.free}\u00a0»", "h2")
            words.setWordWrap(True)
            said.append(row((words, 1)))
        whole = clear(f"{name}_words", column(*said, gap=4))
        card = Card(f"read_back_card_{number}", row(picture, (whole, 1), gap=16), padding=9)
        card.setAccessibleName(" ".join(filter(None, (sentence.french, sentence.free, sentence.other))))
        return card

    def _other(self, name: str, text: str, size: float = _LARGE) -> list[tuple[QWidget, int]]:
        if not text:
            return []
        # Without isolates a phone number inside Arabic would show another number.
        widget = foreign_text(isolated(text), self._voice.direction, size, name=name)
        widget.setLocale(self._voice.locale)
        return [(widget, 1)]

    def _line(self, name: str, key: str) -> QWidget:
        return clear(name, self._both(f"{name}_words", key, _LARGE))

    def _both(self, name: str, key: str, size: float, *, is_bold: bool = False) -> QHBoxLayout:
        french, other = self._voice.pair(key)
        first = foreign_text(french, Qt.LayoutDirection.LeftToRight, size, name=name, bold=is_bold)
        first.setLocale(QLocale("fr"))
        return row((first, 1), *self._other(f"{name}_other", other, size), gap=28)

    def _never(self) -> QWidget:
        """Say what is never written down, what can be erased, and that the translation is to be checked."""
        parts: list[Item] = [self._both("read_back_never", "read_back.never", 14.0)]
        parts.append(self._both("read_back_erase", "read_back.erase", 14.0))
        if self._voice.other is not None and not self._voice.other.is_checked:
            note = self.tr("No native speaker has read these translations yet: French counts.")
            parts.append(label(note, "small", name="read_back_unchecked", wrap=True))
        return Card("read_back_facts", column(*parts, gap=4), kind="sunken", padding=8)

    def _fill(self) -> None:
        parent = self.parentWidget()
        if parent is not None:
            self.setGeometry(parent.rect())

    def _on_right(self) -> None:
        self.answered.emit(ReadBack.RIGHT)

    def _on_mend(self) -> None:
        self.answered.emit(ReadBack.TO_CORRECT)
