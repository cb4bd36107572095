"""B19: 50 MB pasted into every field of several lines of a real window."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypedDict, cast

from models.records.plans import PlanStatus
from tests.faults.apart import forget_peak, peak_bytes
from tests.faults.figures import Figure, Scale

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData, QObject

    from ui.employers.employers_page import EmployersPage
    from ui.main_window import MainWindow
    from ui.residents.residents_page import ResidentsPage
    from ui.widgets.fields import Field
    from ui.widgets.text_area import TextArea

_FIELDS = 12
_LENGTH = 50_000_000
_TRIES, _TRIES_ON_A_BUSY_MACHINE = 3, 1
_LONGEST_MS, _LONGEST_ON_A_BUSY_MACHINE_MS = 100, 1000
_MOST_BYTES = 100 << 20
_ROOT = Path(__file__).parents[2]


class _Pasted(TypedDict):
    """What became of one paste."""

    is_refused: bool
    is_shown: bool
    ms: float
    growth: int


def pasted(scale: Scale) -> list[Figure]:
    """Paste in a process of its own, which has a window."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.faults.pasting", str(scale.pick(_TRIES_ON_A_BUSY_MACHINE, _TRIES))],
        cwd=_ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "TMPDIR": str(scale.room("pasting"))},
        capture_output=True,
        text=True,
        check=False,
    )
    what = "50 MB pasted into every field of several lines"
    longest_ms = scale.pick(_LONGEST_ON_A_BUSY_MACHINE_MS, _LONGEST_MS)
    demand = f"refused and told below the field; ≤ {longest_ms} ms of the processor each, growth ≤ 100 MB"
    if done.returncode:
        return [Figure("B19p", what, demand, done.stderr.strip().splitlines()[-1], False)]
    found: dict[str, _Pasted] = json.loads(done.stdout.splitlines()[-1])
    slowest, growth = max(one["ms"] for one in found.values()), max(one["growth"] for one in found.values())
    refused, shown = (sum(one[key] for one in found.values()) for key in ("is_refused", "is_shown"))
    return [
        Figure(
            "B19p",
            what,
            demand,
            f"{len(found)} fields: {refused} refused whole, {shown} told below the field; slowest {slowest:.0f} ms, "
            f"growth {growth >> 20} MB",
            refused == shown == len(found) >= _FIELDS and slowest <= longest_ms and growth <= _MOST_BYTES,
        )
    ]


def main() -> None:
    """Open a window on the demo, go to every form, paste into every field as often as told; write JSON."""
    # A window is made here only, in a process that has nothing else.
    from controllers.lean_qt import go_on, start_lean  # noqa: PLC0415

    start_lean()
    from PySide6.QtCore import QMimeData  # noqa: PLC0415
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415

    from controllers.session import SessionController  # noqa: PLC0415
    from controllers.tasks import InlineTasks  # noqa: PLC0415
    from models.clock import utc_now  # noqa: PLC0415
    from tests.ready_demo import ready_demo  # noqa: PLC0415
    from ui.main_window import MainWindow  # noqa: PLC0415
    from ui.theme import theme  # noqa: PLC0415
    from ui.widgets.text_area import TextArea  # noqa: PLC0415

    go_on()
    application = QApplication([])
    theme.install("light", 1.0)
    path = Path(tempfile.mkdtemp()) / "a.palier"
    session = SessionController(InlineTasks(), utc_now)
    window = MainWindow(session.open_now(path, ready_demo(path)), session)
    window.show()
    paper = QMimeData()
    paper.setText("mot " * (_LENGTH // 4))
    found: dict[str, _Pasted] = {}
    tries = int(sys.argv[1])
    for go in _ways(window):
        go()
        application.processEvents()
        for area in window.findChildren(TextArea):
            if area.objectName() not in found:
                found[area.objectName()] = _paste(area, paper, tries)
    sys.stdout.write(json.dumps(found) + "\n")
    sys.stdout.flush()
    os._exit(0)  # nothing of it is to be kept


def _ways(window: MainWindow) -> Iterator[Callable[[], object]]:
    """Yield what leads to each form, one after the other."""
    workspace = window._workspace
    people, companies = cast("ResidentsPage", window.go("people")), window.go("employers")
    resident = workspace.residents.first_rows()[0]
    draft = next(row for row in workspace.plans.rows() if row.status is PlanStatus.DRAFT)
    yield people.new_record
    yield partial(people.open_record, resident.resident_id)
    yield people.file.new_meeting
    yield people.file.show_rights
    yield partial(window.open_employer, workspace.employers.first_rows()[0].employer_id)
    yield partial(cast("EmployersPage", companies).new_record)
    yield partial(window.open_job, workspace.employers.jobs()[0].job_id)
    yield partial(window.open_plan, draft.plan_id)
    yield partial(window.go, "settings")


def _paste(area: TextArea, paper: QMimeData, tries: int) -> _Pasted:
    told: list[str] = []
    area.refused.connect(told.append)
    before = area.toPlainText()
    forget_peak()
    held, spent_ms = peak_bytes(), []
    for _ in range(tries):  # the best of them: whatever else runs here is none of ours
        begun = time.process_time()
        area.insertFromMimeData(paper)
        spent_ms.append((time.process_time() - begun) * 1000)
    return {
        "is_refused": len(told) == tries and area.toPlainText() == before,
        "is_shown": set(told) == {_field_of(area).error()},
        "ms": min(spent_ms),
        "growth": peak_bytes() - held,
    }


def _field_of(area: TextArea) -> Field:
    from ui.widgets.fields import Field  # noqa: PLC0415  (see ``main``)

    shown: object = area.parent()
    while not isinstance(shown, Field):
        shown = cast("QObject", shown).parent()
    return shown


if __name__ == "__main__":
    main()
