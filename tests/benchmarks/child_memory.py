"""The whole process with the demo: every page shown, a plan drawn and previewed, a file opened."""

from __future__ import annotations

from PySide6.QtCore import QTimer

from controllers.headless.apart import make_demo_apart
from tests.benchmarks.driven import Person, run
from tests.benchmarks.paint_watch import report

_STEP_MS = 800


class Walk(Person):
    """Goes through the window as a person would."""

    def begin(self) -> None:
        """Wait until the demo is open."""
        self._steps = ["people", "employers", "plans", "settings", "hall", "plan", "file", "end"]
        self.start._session.unlocked.connect(self.walk)

    def walk(self) -> None:
        """Let the window come."""
        QTimer.singleShot(_STEP_MS, self, self.step)

    def step(self) -> None:
        """Show the next thing."""
        window, workspace = self.window(), self.start._session.workspace
        if workspace is None:
            raise RuntimeError("locked")
        what = self._steps.pop(0)
        if what == "end":
            report()
        elif what == "plan":
            window.open_plan(next(row.plan_id for row in workspace.plans.rows() if row.signed_count))
        elif what == "file":
            window.open_resident(workspace.residents.first_rows(1)[0].resident_id)
        else:
            window.go(what)
        QTimer.singleShot(_STEP_MS, self, self.step)


run(Walk, make_demo_apart)
