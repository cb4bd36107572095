"""Runs the real application and tells a test where its widgets are; demo data only, nothing else is told."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QObject, QPoint, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

import main
from tests.ready_demo import ready_demo
from tests.real.screen import ASKED

_EVERY_MS: Final = 12
_LATER: Final = 2
"""Looks at what is asked before it is answered: what the hands did before reaches the window meanwhile."""


class Reporter(QObject):
    """Writes the visible widgets to a file when it is asked to: describing them all takes the processor.

    Whoever asks writes the name of the one that is wanted, or nothing for all.
    """

    def __init__(self, path: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._path, self._asked = path, path.with_suffix(ASKED)
        self._looks = 0
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(self._write)
        self._timer.start()

    def _write(self) -> None:
        self._looks = self._looks + 1 if self._asked.exists() else 0
        if self._looks <= _LATER:
            return
        wanted = self._asked.read_text()
        modal = QApplication.activeModalWidget()
        shown = [window for window in QApplication.topLevelWidgets() if window.isVisible()]
        widgets: dict[str, Any] = {}
        for window in shown if modal is None else [modal]:
            inside = window.findChildren(QWidget, wanted) if wanted else window.findChildren(QWidget)
            for widget in (window, *inside):
                name = widget.objectName()
                if name and widget.isVisible() and wanted in {"", name}:
                    widgets[name] = _described(widget)
        draft = self._path.with_suffix(".part")
        draft.write_text(json.dumps(widgets, ensure_ascii=False))
        draft.replace(self._path)
        self._asked.unlink()


def _described(widget: QWidget) -> dict[str, object]:
    from tests.journeys.words import words_of  # noqa: PLC0415  (the first window imports nothing of it)

    corner = widget.mapToGlobal(QPoint(0, 0))
    return {
        "x": corner.x(),
        "y": corner.y(),
        "width": widget.width(),
        "height": widget.height(),
        "text": words_of(widget),
        "enabled": widget.isEnabled(),
        "active": QGuiApplication.focusWindow() is widget.window().windowHandle(),
    }


def run_reported() -> int:
    """Run ``main.py`` with the arguments after the first, which names the file to write.

    The demo is a copy of the one that was made for all tests.
    """
    target = Path(sys.argv.pop(1))
    run = QApplication.exec

    def reported(*_: object) -> int:
        application = QApplication.instance()
        assert application is not None
        reporter = Reporter(target, application)
        code = run()
        del reporter
        return code

    QApplication.exec = staticmethod(reported)  # type: ignore[method-assign]  # before it starts
    main._make_demo = ready_demo
    return main.main()


if __name__ == "__main__":
    sys.exit(run_reported())
