"""Watches the time while somebody holds the screen: they read more slowly than one types."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ui.locking.life_watch import SIGNS_OF_LIFE
from ui.signing.curtain_owner import CurtainOwner

IDLE_MS: Final = 90_000
ALOUD_MS: Final = 300_000
"""A section that is read aloud, translated and talked about takes minutes without a touch."""


class IdleWatch(QObject):
    """Holds the curtain of the window behind, and says when nobody has touched anything for long.

    Signals:
        ran_out: Nobody has.
    """

    ran_out = Signal()

    def __init__(self, window: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self.curtain = window if isinstance(window, CurtainOwner) else None
        self._watched = parent
        self.timer = QTimer(self)
        self.timer.setSingleShot(True)
        self.timer.setInterval(IDLE_MS)
        self.timer.timeout.connect(self.ran_out)

    def start(self, milliseconds: int = IDLE_MS) -> None:
        """Watch the time ourselves from now on."""
        self.timer.start(milliseconds)
        if self.curtain is not None:
            self.curtain.hold_curtain(is_held=True)

    def stop(self) -> None:
        """Leave it to the window behind."""
        self.timer.stop()
        if self.curtain is not None:
            self.curtain.hold_curtain(is_held=False)

    def listen(self) -> None:
        """Hear what is done in the window, once it is shown.

        On the window and not on the application: a few events per gesture instead of every one there is.
        """
        handle = self._watched.windowHandle()
        if handle is not None:
            handle.removeEventFilter(self)
            handle.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in SIGNS_OF_LIFE and self.timer.isActive():
            self.timer.start()
        return False
