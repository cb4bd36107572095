"""What a window does after an erasure, whatever page is shown: it is covered, and says what was not done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from models.errors import AppError
from ui.errors import error_text
from ui.privacy.rewriting_layer import cover

if TYPE_CHECKING:
    from controllers.retention import RetentionController
    from ui.main_window import MainWindow


class ErasureWatch(QObject):
    """Watches the rewriting of the file, begun here or cut before."""

    def __init__(self, retention: RetentionController, window: MainWindow) -> None:
        super().__init__(window)
        self._rewriter, self._window = retention.rewriter, window
        self._rewriter.started.connect(self._on_started)
        retention.unlisted.connect(self._on_unlisted)

    def look(self) -> None:
        """Cover the window if the file is being rewritten already; call it once the window is shown."""
        if self._rewriter.is_running:
            self._on_started(self._rewriter.seconds())

    def _on_started(self, seconds: int) -> None:
        self._window.flush()  # nothing can be kept from the first second on
        cover(self._window, self._rewriter, seconds)

    def _on_unlisted(self, error: object) -> None:
        if isinstance(error, AppError):
            self._window.show_message("error", error_text(error))
