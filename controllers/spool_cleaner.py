"""Nothing of a plan stays on the disk of the print service once its job is over."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, QTimer, Slot

from controllers import ipp
from controllers.spooler import IppCall, user_name

# A job taken back while it was being printed is only over a moment later: it is then asked for a second time.
_SECOND_TIME_MS: Final = 1_500


class SpoolCleaner(QObject):
    """Has jobs purged: cancelled if they are not over, and their files deleted."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._server = ""
        self._numbers: list[int] = []
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SECOND_TIME_MS)
        self._timer.timeout.connect(self._ask_again)

    def purge(self, server: str, number: int) -> None:
        """Purge one job; a refusal is not an error, the service keeps its files as it always does."""
        self._server = server
        self._numbers.append(number)
        self._ask(number)
        self._timer.start()

    @Slot()
    def _ask_again(self) -> None:
        for number in self._numbers:
            self._ask(number)
        self._numbers.clear()

    def _ask(self, number: int) -> None:
        IppCall(self._server, self).start(f"/jobs/{number}", ipp.purge_request(number, user_name()))
