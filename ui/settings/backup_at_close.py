"""Proposes a backup when the window is closed by hand and the day has none; never in the way of a lock."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QProgressBar, QWidget

from models.errors import AppError
from ui.errors import error_text
from ui.overlay import Overlay
from ui.settings.backup_words import day_words
from ui.widgets.buttons import make_button
from ui.widgets.cards import Card
from ui.widgets.labels import label
from ui.widgets.layouts import STRETCH, column, row

if TYPE_CHECKING:
    from controllers.backups import BackupController


class BackupAtClose(Overlay):
    """Back up then close, close without, or stay: the copy is made beside the screen and can be stopped.

    Signals:
        close_requested: Close the window now.
    """

    is_cover = True
    close_requested = Signal()

    def __init__(self, controller: BackupController, window: QWidget) -> None:
        super().__init__("backup_at_close", window, width=680, top=0.24)
        self._controller = controller
        self._is_waiting = False
        self._words = label("", "body", name="backup_at_close_words", wrap=True)
        self._bar = QProgressBar()
        self._bar.setObjectName("backup_at_close_progress")
        self._bar.setAccessibleName(self.tr("How far the backup is"))
        self._bar.setTextVisible(False)
        self._bar.setRange(0, 100)
        self.save_button = make_button(
            self.tr("&Back up, then close"), "primary", "save", name="backup_at_close_save", big=True
        )
        self.save_button.clicked.connect(self._on_save)
        self.close_button = make_button(
            self.tr("Close &without"), "plain", "close", name="backup_at_close_without"
        )
        self.close_button.clicked.connect(self._on_close)
        self.stay_button = make_button(self.tr("&Stay here"), "ghost", name="backup_at_close_stay")
        self.stay_button.clicked.connect(self.close_layer)
        title = label(self.tr("A backup before you go?"), "h2", name="backup_at_close_title", wrap=True)
        buttons = row(self.stay_button, STRETCH, self.close_button, self.save_button, gap=8)
        self.set_card(Card("backup_at_close_card", column(title, self._words, self._bar, buttons, gap=12)))
        self.closed.connect(self._on_stay)
        controller.made.connect(self._on_made)
        controller.progressed.connect(self._on_progress)
        controller.failed.connect(self._on_failed)

    def ask(self) -> None:
        """Cover the window with the question."""
        last_at = self._controller.state().last_at
        if last_at is None:
            words = self.tr("No backup of this vault was made yet. It takes a moment.")
        else:
            today = datetime.now(UTC).astimezone().date()
            words = self.tr("The last one: {day}. It takes a moment.").format(day=day_words(last_at, today))
        self._say(words)
        self.open_layer()
        self.save_button.setFocus(Qt.FocusReason.PopupFocusReason)

    def _say(self, words: str, *, is_running: bool = False) -> None:
        self._words.setText(words)
        self._bar.setVisible(is_running)
        self._bar.setValue(0)
        self.save_button.setVisible(not is_running)
        self.place()

    def _on_save(self) -> None:
        self._is_waiting = True
        self._say(self.tr("The backup is being made; the window closes by itself."), is_running=True)
        self.close_button.setFocus(Qt.FocusReason.OtherFocusReason)
        self._controller.back_up_now()

    def _on_close(self) -> None:
        self._stop()
        self.close_requested.emit()

    def _on_stay(self) -> None:
        self._stop()

    def _stop(self) -> None:
        if self._is_waiting:
            self._is_waiting = False
            self._controller.cancel()

    def _on_made(self, _report: object) -> None:
        if self._is_waiting:
            self._is_waiting = False
            self.close_requested.emit()

    def _on_progress(self, share: object) -> None:
        if isinstance(share, float):
            self._bar.setValue(round(share * 100))

    def _on_failed(self, error: AppError) -> None:
        if self._is_waiting:
            self._is_waiting = False
            self._say(error_text(error))
