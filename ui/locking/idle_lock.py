"""The vault does not stay open where nobody is: idle time, the curtain forgotten, the computer asleep."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from models.clock import steady_seconds
from ui.locking.life_watch import LifeWatch

SHORTEST: Final = 3
LONGEST: Final = 10
"""Minutes one may choose from; it cannot be switched off."""
_CURTAIN_SECONDS: Final = 600
_TICK_MS: Final = 5_000
_SLEPT_SECONDS: Final = 60
"""A tick that late: the computer slept, or the process was stopped."""


class IdleLock(QObject):
    """Looks every few seconds whether the vault was left alone.

    Not a timer of the idle time: timers stand still while the computer sleeps.

    Signals:
        lock_requested: The vault was left alone for too long.
    """

    lock_requested = Signal()

    def __init__(self, life: LifeWatch, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._life = life
        self._minutes = SHORTEST
        self._is_held = False
        self._curtain_since: float | None = None
        self._ticked = steady_seconds()
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.applicationStateChanged.connect(self.look)

    def set_minutes(self, minutes: int) -> None:
        """Set the idle time; what is out of bounds is brought back within."""
        self._minutes = min(max(minutes, SHORTEST), LONGEST)

    def hold(self, *, is_held: bool) -> None:
        """Have more patience while a signer, who reads slowly, holds the screen; never without end."""
        self._is_held = is_held

    def set_curtain(self, *, is_down: bool) -> None:
        """Count the time behind the curtain from now, or no longer."""
        self._curtain_since = steady_seconds() if is_down else None

    def stop(self) -> None:
        """Look no more."""
        self._timer.stop()

    def look(self) -> None:
        """Ask for the lock if it is time; also when the application comes to the front, as after sleep."""
        if not self._timer.isActive():
            return
        now = steady_seconds()
        slept, self._ticked = now - self._ticked > _SLEPT_SECONDS, now
        limit = 60 * (LONGEST if self._is_held else self._minutes)
        curtain = 0.0 if self._curtain_since is None else now - self._curtain_since
        if slept or self._life.idle_seconds() >= limit or curtain >= _CURTAIN_SECONDS:
            self.lock_requested.emit()
