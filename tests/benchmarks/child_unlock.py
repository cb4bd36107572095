"""Palier, from Return to the painted page one left; the first window has been there for a moment.

Arguments: a vault, and the code of the page: ``people`` (the list of persons) or ``hall``.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path
from typing import Any

from PySide6.QtCore import QTimer

from models.vault import keys
from tests.benchmarks.driven import Person, run
from tests.benchmarks.paint_watch import PaintWatch, report
from tests.benchmarks.vaults import PASSPHRASE
from ui.residents.residents_page import ResidentsPage

_IDLE_MS = 2000
"""What a person needs to type a passphrase; everything is imported meanwhile."""


_derive = keys.derive_slot_key
_derived: list[float] = []


def _timed(*arguments: Any) -> bytes:
    began = time.perf_counter()
    try:
        return _derive(*arguments)
    finally:
        _derived.append(time.perf_counter() - began)


class Opening(Person):
    """Opens the vault, which was locked while a page was shown."""

    def begin(self) -> None:
        """Type for a while."""
        self._watch: PaintWatch | None = None
        self.start.come_back_to(sys.argv[2], "")
        self.start._session.unlocked.connect(self.look_at_page)
        QTimer.singleShot(_IDLE_MS, self, self.press_return)

    def press_return(self) -> None:
        """Open the vault."""
        keys.derive_slot_key = _timed  # type: ignore[assignment]  # to tell the derivation from the rest
        self._wall, self._cpu = time.perf_counter(), time.process_time()
        self.start._session.unlock(Path(sys.argv[1]), PASSPHRASE)

    def look_at_page(self) -> None:
        """Look at the page as soon as there is a window."""
        page = self.window().pages.current()
        if page is None:
            raise TypeError(sys.argv[2])
        shown = page.table.viewport() if isinstance(page, ResidentsPage) else page
        self._watch = PaintWatch(shown)
        self.wait_for_paint()

    def wait_for_paint(self) -> None:
        """Report once it is on screen."""
        if self._watch is None or self._watch.count == 0:
            QTimer.singleShot(0, self, self.wait_for_paint)
            return
        report(
            kdf_wall=sum(_derived),
            unlock_wall=time.perf_counter() - self._wall,
            unlock_cpu=time.process_time() - self._cpu,
        )


run(Opening)
