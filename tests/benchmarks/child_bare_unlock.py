"""The same key derivation, the same database, a bare table: what opening a vault cannot go below."""

from __future__ import annotations

import sys
import time
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QTableView, QWidget

from models.storage.engine import connect
from models.vault.vault import unlock
from tests.benchmarks.bare_table import BareModel
from tests.benchmarks.paint_watch import PaintWatch, report
from tests.benchmarks.vaults import PASSPHRASE

_FIRST = (
    "SELECT first_name, last_name, room FROM resident WHERE removed_at IS NULL ORDER BY sort_key LIMIT 200"
)


class Run(QWidget):
    """A window that opens a vault."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self._path = path

    def press_return(self) -> None:
        """Derive, open, read, show, report."""
        wall, cpu = time.perf_counter(), time.process_time()
        vault = unlock(self._path, PASSPHRASE)
        kdf_wall, kdf_cpu = time.perf_counter() - wall, time.process_time() - cpu
        connection = connect(vault.database_path, vault.database_key.hex())
        table = QTableView()
        table.setModel(BareModel(connection.execute(_FIRST).fetchall(), table))
        table.resize(1080, 700)
        table.show()
        watch = PaintWatch(table.viewport())
        while watch.count == 0:
            QApplication.processEvents()
        report(
            kdf_wall=kdf_wall,
            kdf_cpu=kdf_cpu,
            unlock_wall=time.perf_counter() - wall,
            unlock_cpu=time.process_time() - cpu,
        )


application = QApplication(sys.argv[:1])
run = Run(Path(sys.argv[1]))
run.resize(1080, 700)
run.show()
QTimer.singleShot(300, run, run.press_return)
sys.exit(application.exec())
