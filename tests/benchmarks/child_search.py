"""Names typed letter by letter above the list of persons: ours, or a prefix search above a bare table."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QTableView, QVBoxLayout, QWidget

from controllers.session import SessionController
from controllers.tasks import InlineTasks
from models.clock import utc_now
from models.rules.names import fold
from tests.benchmarks.bare_table import BareModel
from tests.benchmarks.paint_watch import PaintWatch, report
from tests.benchmarks.vaults import PASSPHRASE
from ui.theme import theme

TYPED = (
    "kovalchuk", "diallo", "zeinab", "ben khaled", "oksana s", "gebre", "nguyen", "traore", "emine d",
    "o’hara", "selam 3", "kabasele", "sarkar", "muñoz", "0639", "ahmadzai", "tilleuls", "jean-baptiste",
)  # fmt: skip
_NOTHING_NEW_S = 0.1
"""After this long without any painting, the answer was the one already on screen."""
_PREFIX = (
    "SELECT first_name, last_name, room FROM resident WHERE removed_at IS NULL "
    "AND sort_key >= ? AND sort_key < ? ORDER BY sort_key LIMIT 50"
)


class BareSearch(QWidget):
    """A field above a table; each letter looks at the beginning of the sort key."""

    def __init__(self, execute: Callable[[str, tuple[str, str]], list[tuple[str, ...]]]) -> None:
        super().__init__()
        self._execute = execute
        self.field, self.table = QLineEdit(), QTableView()
        self.model = BareModel([], self)
        self.table.setModel(self.model)
        layout = QVBoxLayout(self)
        layout.addWidget(self.field)
        layout.addWidget(self.table)
        self.field.textEdited.connect(self.look)

    def look(self, text: str) -> None:
        """Search."""
        start = fold(text)
        self.model.show_rows(self._execute(_PREFIX, (start, f"{start}\U0010ffff")))


def type_all(field: QLineEdit, watch: PaintWatch) -> tuple[list[float], list[float]]:
    """Type every name; return wall and CPU seconds from each key to its painted rows."""
    walls, cpus = [], []
    for name in TYPED:
        field.clear()
        field.textEdited.emit("")
        settle()
        for letter in name:
            painted = watch.count
            wall, cpu = time.perf_counter(), time.process_time()
            press(field, letter)
            answered = time.perf_counter()
            while watch.count == painted and time.perf_counter() - answered < _NOTHING_NEW_S:
                QApplication.processEvents()
            if watch.count > painted:
                walls.append(time.perf_counter() - wall)
                cpus.append(time.process_time() - cpu)
            settle()
    return walls, cpus


def press(field: QLineEdit, letter: str) -> None:
    """Press a key and let it go; a test key of Qt's own knows ASCII only."""
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter)
        QApplication.sendEvent(field, event)


def settle() -> None:
    """Let whatever the last key left to be done end."""
    for _ in range(5):
        QApplication.processEvents()


def main(kind: str, path: Path) -> None:
    """Open the vault, type, report."""
    application = QApplication(sys.argv[:1])
    theme.install(theme.name, 1.0)
    session = SessionController(InlineTasks(), utc_now)
    workspace = session.open_now(path, PASSPHRASE)
    if kind == "ours":
        from ui.residents.residents_page import ResidentsPage  # noqa: PLC0415  (after the application)

        page = ResidentsPage(workspace)
        window: QWidget = page
        field: QLineEdit = page.search
        watch = PaintWatch(page.table.viewport(), page.list.nothing)
    else:
        from models.storage.engine import connect  # noqa: PLC0415  (only here)

        connection = connect(workspace.vault.database_path, workspace.vault.database_key.hex())

        def execute(statement: str, values: tuple[str, str]) -> list[tuple[str, ...]]:
            return list(connection.execute(statement, values))

        bare = BareSearch(execute)
        window, field, watch = bare, bare.field, PaintWatch(bare.table.viewport())
    window.resize(1366, 768)
    window.show()
    QTest.qWait(400)
    type_all(field, watch)
    walls, cpus = type_all(field, watch)
    del application
    report(walls=walls, cpus=cpus)


main(sys.argv[1], Path(sys.argv[2]))
