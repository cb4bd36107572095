"""Palier as ``python main.py`` starts it, with somebody at the keyboard once its first window is on screen."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject

import ui.launch
from ui.main_window import MainWindow
from ui.start import Start

MakeVault = Callable[[Path], str]


class Person(QObject):
    """Who sits there; a program of the benchmarks makes one of its own."""

    start: Start

    def begin(self) -> None:
        """Do something, now that the first window is whole."""
        raise NotImplementedError

    def window(self) -> MainWindow:
        """Return the main window.

        Raises:
            RuntimeError: It is not there.
        """
        window = self.start.main_window
        if window is None:
            raise RuntimeError("no window")
        return window


def run(person: Callable[[], Person], make_demo: MakeVault | None = None) -> None:
    """Start the program, and the person once it has painted; the person ends the process."""
    original = ui.launch.Launch.go_on

    def go_on(self: ui.launch.Launch) -> None:
        original(self)
        sitting = person()
        sitting.setParent(self)
        found = self._start
        if found is None:
            raise RuntimeError("not started")
        sitting.start = found
        sitting.begin()

    ui.launch.Launch.go_on = go_on  # type: ignore[method-assign]  # to be told when it is on screen
    sys.exit(ui.launch.run(make_demo=make_demo))
