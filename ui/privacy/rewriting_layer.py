"""Over the window while the file is rewritten after an erasure: nothing can be typed, so nothing can wait."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QTimer
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QProgressBar, QWidget
from typing_extensions import override

from ui.overlay import Overlay
from ui.widgets.cards import Card
from ui.widgets.labels import label
from ui.widgets.layouts import column

if TYPE_CHECKING:
    from controllers.rewriter import Rewriter

LEAST_SECONDS: Final = 2
"""Shorter ones are over before they are read."""
_NAME: Final = "rewriting_layer"
_STEP_MS: Final = 250
_MOST: Final = 96
"""Percent: it is over when it is over."""


class RewritingLayer(Overlay):
    """Says what is done and how long it may take; it goes away by itself, and by nothing else."""

    is_cover = True

    def __init__(self, window: QWidget, rewriter: Rewriter) -> None:
        super().__init__(_NAME, window, width=520, top=0.3)
        self._words = label("", "body", name="rewriting_words", wrap=True)
        self._bar = QProgressBar()
        self._bar.setObjectName("rewriting_progress")
        self._bar.setAccessibleName(self.tr("How far the rewriting is"))
        self._bar.setTextVisible(False)
        self._bar.setRange(0, 100)
        self._timer = QTimer(self)
        self._timer.setInterval(_STEP_MS)
        self._timer.timeout.connect(self._on_step)
        self._seconds, self._passed = 1, 0
        title = label(self.tr("The file is being rewritten"), "h2", name="rewriting_title", wrap=True)
        self.set_card(Card("rewriting_card", column(title, self._words, self._bar, gap=12)))
        rewriter.ended.connect(self._on_ended)

    def show_for(self, seconds: int) -> None:
        """Cover the window."""
        words = self.tr(
            "So that nothing of what was erased is left in it. Up to {seconds} s; nothing can be typed "
            "meanwhile, and what you had typed is kept."
        )
        self._words.setText(words.format(seconds=seconds))
        self._seconds, self._passed = max(seconds, 1), 0
        self._bar.setValue(0)
        self._timer.start()
        self.open_layer()
        self.setFocus()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.accept()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()

    @override
    def focusNextPrevChild(self, is_next: bool) -> bool:
        return True  # nothing below it can be reached

    def _on_step(self) -> None:
        self._passed += _STEP_MS
        self._bar.setValue(min(_MOST, self._passed // (10 * self._seconds)))

    def _on_ended(self) -> None:
        self._timer.stop()
        self.close_layer()


def cover(window: QWidget, rewriter: Rewriter, seconds: int) -> None:
    """Cover a window while its file is rewritten, when that takes long enough to be seen."""
    if seconds < LEAST_SECONDS:
        return
    layer = window.findChild(RewritingLayer, _NAME) or RewritingLayer(window, rewriter)
    layer.show_for(seconds)
