"""Runs the real application and tells a test where its widgets are; demo data only, nothing else is told."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QObject, QPoint, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from tests.real.screen import ASKED

_EVERY_MS: Final = 40


class Reporter(QObject):
    """Writes the visible widgets to a file when it is asked to: describing them all takes the processor."""

    def __init__(self, path: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._path, self._asked = path, path.with_suffix(ASKED)
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(self._write)
        self._timer.start()

    def _write(self) -> None:
        if not self._asked.exists():
            return
        modal = QApplication.activeModalWidget()
        shown = [window for window in QApplication.topLevelWidgets() if window.isVisible()]
        widgets: dict[str, Any] = {}
        for window in shown if modal is None else [modal]:
            for widget in (window, *window.findChildren(QWidget)):
                if widget.objectName() and widget.isVisible():
                    widgets[widget.objectName()] = _described(widget)
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


def main() -> int:
    """Run ``main.py`` with the arguments after the first, which names the file to write."""
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
    from main import main as palier  # noqa: PLC0415

    return palier()


if __name__ == "__main__":
    sys.exit(main())
