"""A person's file opened and looked at in a big vault: in the store beside bare SQL, then on screen."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any
from uuid import UUID

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from controllers.session import SessionController
from controllers.tasks import InlineTasks
from models.clock import utc_now
from models.demo.chance import Chance
from models.records.ids import ResidentId
from models.storage.engine import connect
from tests.benchmarks.paint_watch import PaintWatch, report
from tests.benchmarks.vaults import PASSPHRASE
from ui.pathway.timeline_part import FIRST_SHOWN
from ui.theme import theme

_FILES = 60
"""Files opened in one turn."""
_TABLES = ("meeting", "pathway_fact", "activity", "goal", "enrolment", "placement", "plan")
_LONGEST = """
    SELECT resident_id FROM pathway_fact WHERE resident_id IN (SELECT id FROM resident LIMIT 200)
    GROUP BY resident_id ORDER BY count(*) DESC LIMIT 1
"""


class Opened:
    """One vault, opened as the application does, and a bare connection beside."""

    def __init__(self, path: Path) -> None:
        self.workspace = SessionController(InlineTasks(), utc_now).open_now(path, PASSPHRASE)
        self.raw: Any = connect(self.workspace.vault.database_path, self.workspace.vault.database_key.hex())
        chance = Chance(5)
        last = self.raw.execute("SELECT max(number) FROM resident").fetchone()[0]
        numbers = tuple(chance.between(1, last) for _ in range(_FILES * 2))
        marks = ", ".join("?" * len(numbers))
        rows = self.raw.execute(f"SELECT id FROM resident WHERE number IN ({marks})", numbers)  # noqa: S608
        self.keys = [row[0] for row in rows][:_FILES]
        (self.longest,) = self.raw.execute(_LONGEST).fetchone()

    def ours(self) -> None:
        """Open each file as its screen does."""
        for key in self.keys:
            self.open_one(key)

    def open_one(self, key: bytes) -> None:
        """Open one file: itself, its way, its meetings."""
        resident_id = ResidentId(UUID(bytes=key))
        self.workspace.residents.open(resident_id)
        self.workspace.pathway.view(resident_id, FIRST_SHOWN)
        self.workspace.meetings.meetings_of(resident_id)

    def bare(self) -> None:
        """Read every row of the same files."""
        for key in self.keys:
            self.raw.execute("SELECT * FROM main.resident WHERE id = ?", (key,)).fetchall()
            for table in _TABLES:
                self.raw.execute(f"SELECT * FROM main.{table} WHERE resident_id = ?", (key,)).fetchall()  # noqa: S608


def timed(work: Callable[[], object]) -> tuple[float, float]:
    """Return wall and CPU seconds of some work."""
    wall, cpu = time.perf_counter(), time.process_time()
    work()
    return time.perf_counter() - wall, time.process_time() - cpu


def painted(widget: QWidget, act: Callable[[], object]) -> tuple[float, float]:
    """Return wall and CPU seconds from an action to the painted widget."""
    watch = PaintWatch(widget)

    def until_painted() -> None:
        act()
        while not watch.count:
            QApplication.processEvents()
        QApplication.processEvents()

    return timed(until_painted)


def on_screen(opened: Opened, rounds: int) -> dict[str, list[float]]:
    """Return CPU seconds from an action to what is painted: list, queue, a long way, older facts."""
    from ui.permanence.permanence_page import PermanencePage  # noqa: PLC0415  (after the application)
    from ui.residents.residents_page import ResidentsPage  # noqa: PLC0415

    page = ResidentsPage(opened.workspace)
    page.resize(1270, 700)
    page.show()
    QTest.qWait(300)
    longest, other = (ResidentId(UUID(bytes=key)) for key in (opened.longest, opened.keys[0]))
    found: dict[str, list[float]] = {"list": [], "file": [], "way": [], "queue": []}
    for turn in range(rounds + 1):
        page.show_list()
        QTest.qWait(50)
        costs = {"list": painted(page.table.viewport(), page.refresh)[1]}
        page.open_record(other)
        page.file.tabs.go("meetings")
        QTest.qWait(50)
        costs["file"] = painted(page.file, partial(page.open_record, longest))[1]
        panel = page.file.tabs.panel("pathway")
        QTest.qWait(50)
        costs["way"] = painted(panel, partial(page.file.tabs.go, "pathway"))[1]
        QTest.qWait(50)
        if turn:  # the first makes what every later one finds
            for name, cost in costs.items():
                found[name].append(cost)
    hall = PermanencePage(opened.workspace)
    hall.resize(1270, 700)
    hall.show()
    QTest.qWait(300)
    for _ in range(rounds):
        found["queue"].append(painted(hall, hall.refresh)[1])
        QTest.qWait(20)
    return found


def main(path: Path, rounds: int) -> None:
    """Measure and report."""
    application = QApplication(sys.argv[:1])
    theme.install(theme.name, 1.0)
    opened = Opened(path)
    opened.ours()
    opened.bare()
    pairs = [(timed(opened.ours)[1] / _FILES, timed(opened.bare)[1] / _FILES) for _ in range(rounds)]
    each = [timed(partial(opened.open_one, key)) for key in opened.keys]
    long = [timed(partial(opened.open_one, opened.longest))[1] for _ in range(rounds)]
    screens = on_screen(opened, rounds)
    del application
    report(
        ours=[pair[0] for pair in pairs],
        bare=[pair[1] for pair in pairs],
        walls=[one[0] for one in each],
        cpus=[one[1] for one in each],
        long=long,
        **screens,
    )


main(Path(sys.argv[1]), int(sys.argv[2]))
