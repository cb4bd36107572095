"""Palier, from Return to the painted list of persons; the first window has been there for a moment."""

from __future__ import annotations

import sys
import time
from pathlib import Path

from PySide6.QtCore import QTimer

from tests.benchmarks.driven import Person, run
from tests.benchmarks.paint_watch import PaintWatch, report
from tests.benchmarks.vaults import PASSPHRASE
from ui.residents.residents_page import ResidentsPage

_IDLE_MS = 2000
"""What a person needs to type a passphrase; everything is imported meanwhile."""


class Opening(Person):
    """Opens the vault and goes to the persons at once."""

    def begin(self) -> None:
        """Type for a while."""
        self._watch: PaintWatch | None = None
        self.start._session.unlocked.connect(self.show_persons)
        QTimer.singleShot(_IDLE_MS, self, self.press_return)

    def press_return(self) -> None:
        """Open the vault."""
        self._wall, self._cpu = time.perf_counter(), time.process_time()
        self.start._session.unlock(Path(sys.argv[1]), PASSPHRASE)

    def show_persons(self) -> None:
        """Go to the list as soon as there is a window."""
        page = self.window().go("people")
        if not isinstance(page, ResidentsPage):
            raise TypeError(page)
        self._watch = PaintWatch(page.table.viewport())
        self.wait_for_rows()

    def wait_for_rows(self) -> None:
        """Report once the rows are on screen."""
        if self._watch is None or self._watch.count == 0:
            QTimer.singleShot(0, self, self.wait_for_rows)
            return
        report(
            unlock_wall=time.perf_counter() - self._wall,
            unlock_cpu=time.process_time() - self._cpu,
        )


run(Opening)
