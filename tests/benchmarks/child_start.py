"""Palier, from the process to its first painted window, as ``python main.py`` starts it."""

from __future__ import annotations

import runpy
import sys

import ui.launch


def quit_when_painted(self: ui.launch.Launch) -> None:
    """Report where the program would go on: its first window is on screen."""
    from tests.benchmarks.paint_watch import report  # noqa: PLC0415  (nothing before what is measured)

    report()


ui.launch.Launch.go_on = quit_when_painted  # type: ignore[method-assign]  # it has no reason to stop there
sys.argv = ["main.py"]
runpy.run_path("main.py", run_name="__main__")  # compiled each time, as a script is
