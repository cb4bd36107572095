"""What unlocking will need: imported while the passphrase is typed, rehearsed while the key is derived."""

from __future__ import annotations

import gc
from importlib import import_module
from typing import Final

from PySide6.QtCore import QObject, QTimer

from controllers.session import SessionController
from ui.fonts import load_world

_LATER: Final = (
    "ui.main_window",
    "ui.permanence.permanence_page",
    "ui.residents.residents_page",
    "ui.employers.employers_page",
    "ui.plans.plans_page",
    "models.rules.likeness",
)
_PAUSE_MS: Final = 15


class WarmUp(QObject):
    """Imports one screen, then lets the window live: typing never waits for the whole."""

    def __init__(self, session: SessionController, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._later = list(_LATER)
        self._is_rehearsed = False
        session.busy_changed.connect(self._on_busy)

    def begin(self) -> None:
        """Go on with what is left; the vault being opened comes first."""
        QTimer.singleShot(0, self, self._import_next)

    def _on_busy(self, is_busy: bool) -> None:
        if is_busy and not self._is_rehearsed:
            QTimer.singleShot(0, self, self._rehearse)

    def _rehearse(self) -> None:
        """Paint a window for nobody; a vault that was opened meanwhile has its own."""
        if self._session.is_busy:
            from ui.rehearsal import rehearse  # noqa: PLC0415  (imported after the first paint)

            self._is_rehearsed = True
            rehearse()

    def _import_next(self) -> None:
        if self._session.is_busy:
            return
        if not self._later:
            load_world()
            gc.freeze()  # modules live as long as the process: no collection looks at them again
            return
        import_module(self._later.pop(0))
        QTimer.singleShot(_PAUSE_MS, self, self._import_next)
