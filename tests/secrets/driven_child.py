"""Runs the real application and does what it is told on its standard input: unlock, show, type, lock.

After a lock by exec the same program runs again, and goes on answering on the same pipes.
Each line read is a JSON object; each line written too, with the steady time and the processor time of the
process in seconds; both go on across a lock.
"""

from __future__ import annotations

import json
import os
import sys
import time
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QObject, QSocketNotifier, QTimer
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

import ui.launch
from main import main

if TYPE_CHECKING:
    from ui.main_window import MainWindow

_PAINTED_MS: Final = 80
"""After which a page that was gone to has its rows and is painted."""


def tell(event: str, **values: object) -> None:
    """Write one line."""
    line = json.dumps({"event": event, "at": time.monotonic(), "cpu": time.process_time(), **values})
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


class Ear(QObject):
    """Does what is asked, one line at a time."""

    def __init__(self, launch: ui.launch.Launch) -> None:
        super().__init__(launch)
        assert launch._start is not None
        self._start = launch._start
        self._pending = b""
        self._notifier = QSocketNotifier(0, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_line)
        self._start._session.unlocked.connect(self._on_unlocked)
        self._start._session.failed.connect(self._on_failed)
        if launch._instance is not None:
            launch._instance.asked.connect(self._on_asked)

    def _on_line(self) -> None:
        piece = os.read(0, 1 << 16)
        if not piece:
            QApplication.quit()
            return
        *lines, self._pending = (self._pending + piece).split(b"\n")
        for line in lines:
            order: dict[str, Any] = json.loads(line)
            getattr(self, order.pop("do"))(**order)

    def _on_unlocked(self) -> None:
        QTimer.singleShot(0, self, self._tell_open)

    def _tell_open(self) -> None:
        tell("open", place=self._start.main_window.place() if self._start.main_window else "")

    def _on_asked(self) -> None:
        window = self._start.main_window or self._start.open_window
        tell("raised", active=window is not None and window.isActiveWindow())

    def _on_failed(self, error: Exception) -> None:
        tell("failed", code=str(error))

    def unlock(self, passphrase: str) -> None:
        forms = self._start.forms
        assert forms is not None
        forms.unlock_page.passphrase.forget()
        QTest.keyClicks(forms.unlock_page.passphrase.edit, passphrase)
        forms.unlock_page.open_button.click()

    def open_filled(self) -> None:
        forms = self._start.forms
        assert forms is not None
        forms.unlock_page.open_button.click()

    def show(self, place: str, search: str = "") -> None:
        page = self._window().go(place)
        if search:
            self._window().open_palette()
            QTest.keyClicks(self._hand("palette_line"), search)
        QTimer.singleShot(_PAINTED_MS, self, self._tell_shown)
        page.repaint()

    def _tell_shown(self) -> None:
        tell("shown")

    def type(self, widget: str, text: str) -> None:
        hand = self._hand(widget)
        QTest.keySequence(hand, QKeySequence("Ctrl+A"))
        QTest.keyClicks(hand, text)
        tell("typed")

    def read(self, widget: str) -> None:
        hand = self._hand(widget)
        tell("read", text=getattr(hand, "toPlainText", getattr(hand, "text", str))())

    def press(self, keys: str) -> None:
        tell("pressed")
        QTest.keySequence(self._window(), QKeySequence(keys))

    def _window(self) -> MainWindow:
        assert self._start.main_window is not None
        return self._start.main_window

    def _hand(self, name: str) -> QWidget:
        found = self._window().findChild(QWidget, name)
        assert found is not None, [child.objectName() for child in self._window().findChildren(QWidget)]
        while (proxy := found.focusProxy()) is not None:
            found = proxy
        return found

    def call(self, method: str) -> None:
        tell("called")
        getattr(self._window(), method)()

    def crash(self, text: str) -> None:
        tell("crashing")
        int(text)  # its message quotes the text

    def end(self) -> None:
        QApplication.quit()


def watch(launch: ui.launch.Launch) -> None:
    """Say that the first window is on screen, then listen."""
    tell("painted", locked="--locked" in sys.argv, window=launch._window.isVisible())
    _go_on(launch)
    tell("ready", notice=_notice(launch))
    ear = Ear(launch)
    ear.setObjectName("ear")


def _notice(launch: ui.launch.Launch) -> str:
    forms = launch._start.forms if launch._start is not None else None
    return forms.unlock_page.messages.text() if forms is not None else ""


if __name__ == "__main__":
    _go_on = ui.launch.Launch.go_on
    ui.launch.Launch.go_on = watch  # type: ignore[method-assign,assignment]  # the only way in before the first window
    sys.exit(main())
