"""Eyes and hands of somebody at the laptop: what is on screen is found by its name, then clicked or typed in.

Mouse and keys go through the windows, as from the system: what is hidden, covered or blocked cannot be used.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from tests.journeys.words import plain, words_of
from ui.widgets.messages import Toast

PATIENCE_MS: Final = 20_000
_LEFT: Final = Qt.MouseButton.LeftButton
_PRESS: Final = QTest.KeyAction.Press
_RELEASE: Final = QTest.KeyAction.Release
_NO_KEY: Final = Qt.KeyboardModifier.NoModifier
_SMALL: Final = (Qt.WindowType.Popup, Qt.WindowType.ToolTip)

Point = tuple[float, float]
SIGNATURE: Final[tuple[tuple[Point, ...], ...]] = (
    tuple((0.15 + 0.6 * step / 40, 0.5 + 0.2 * (-1) ** (step // 5) * (step % 5) / 5) for step in range(41)),
    tuple((0.2 + 0.5 * step / 20, 0.75) for step in range(21)),
)
"""Two strokes in fractions of the paper: a zigzag and a line below it."""


def said(context: str, source: str) -> str:
    """Return how a sentence is said in the language of the screens: its longest part that never varies."""
    sentence = QCoreApplication.translate(context, source, "", 1)
    return plain(max(re.split(r"%n|%Ln|{\w+}", sentence), key=len)).strip()


class Person:
    """Somebody who sees and uses what is on screen."""

    def __init__(self, qtbot: QtBot) -> None:
        self._qtbot = qtbot

    def until(self, is_so: Callable[[], bool], what: str) -> None:
        """Wait until something is so."""
        try:
            self._qtbot.waitUntil(is_so, timeout=PATIENCE_MS)
        except Exception as error:  # the bare time-out says nothing of what is on screen
            raise AssertionError(f"{what}; on screen: {self.all_words()}") from error

    def sees(self, name: str) -> bool:
        """Tell whether something of this name is on screen."""
        return bool(_visible(name))

    def find(self, name: str) -> QWidget:
        """Return what has this name, once it is there."""
        self.until(lambda: self.sees(name), f"{name} is not on screen")
        (widget,) = _visible(name)
        return widget

    def read(self, name: str) -> str:
        """Return the words of something on screen."""
        return words_of(self.find(name))

    def reads(self, name: str, text: str) -> None:
        """Wait until something says a text."""
        self.until(
            lambda: any(text in words_of(widget) for widget in _visible(name)),
            f"{name} does not say {text!r}",
        )

    def all_words(self) -> dict[str, str]:
        """Return every text on screen by the name of what shows it."""
        return {
            widget.objectName(): words_of(widget)
            for window in _windows()
            for widget in (window, *window.findChildren(QWidget))
            if widget.isVisible() and words_of(widget)
        }

    def click(self, name: str, at: Point = (0.5, 0.5)) -> None:
        """Click on something, brought into view first; it must be free to be clicked."""
        self.until(lambda: all(widget.isEnabled() for widget in _visible(name)), f"{name} is greyed")
        widget = _hand(self.find(name))
        self.until(lambda: _is_in_reach(widget, at), f"{name} is out of reach")
        window, place = self._place(widget, at)
        QTest.mouseClick(window, _LEFT, _NO_KEY, place)

    def type(self, text: str) -> None:
        """Type a text where the focus is, letter by letter, whatever the alphabet."""
        for letter in text:
            key = Qt.Key.Key_Space if letter == " " else Qt.Key.Key_unknown
            QTest.sendKeyEvent(_PRESS, _key_window(), key, letter, _NO_KEY)
            QTest.sendKeyEvent(_RELEASE, _key_window(), key, letter, _NO_KEY)

    def press(self, *keys: str) -> None:
        """Press keys or chords one after the other, such as ``Ctrl+K``."""
        for chord in keys:
            combination = QKeySequence(chord)[0]  # type: ignore[index]  # the stubs forget it
            self._take_the_keyboard()
            QTest.keyPress(_key_window(), combination.key(), combination.keyboardModifiers())
            if QGuiApplication.focusWindow() is not None:  # it may just have closed with its dialog
                QTest.keyRelease(_key_window(), combination.key(), combination.keyboardModifiers())

    def fill(self, name: str, text: str) -> None:
        """Replace what a field holds."""
        self.click(name)
        self.press("Ctrl+A")
        if text:
            self.type(text)
        else:
            self.press("Del")

    def tab_to(self, name: str, text: str) -> None:
        """Fill a field and leave it with Tab."""
        self.fill(name, text)
        self.press("Tab")

    def choose(self, name: str, label: str) -> None:
        """Choose a line of a list that opens, by keyboard."""
        combo = _hand(self.find(name))
        holder = combo if isinstance(combo, QComboBox) else combo.parentWidget()
        assert isinstance(holder, QComboBox), f"{name} is no list"
        self.click(name)
        if holder.isEditable():
            self.press("Ctrl+A")
            self.type(label)
            self.press(*(("Down", "Enter") if self.sees(f"{holder.objectName()}_found") else ("Tab",)))
        else:
            self.until(holder.view().isVisible, f"{name} does not open")
            row = holder.findText(label)
            assert row >= 0, (
                f"{label!r} is not offered: {[holder.itemText(i) for i in range(holder.count())]}"
            )
            self.press("Home", *["Down"] * row, "Enter")
        assert holder.currentText() == label

    def pick(self, name: str, text: str, title: str) -> None:
        """Find a record by typing in a field that proposes; take the first answer."""
        self.fill(name, text)
        self.until(lambda: self.sees(f"{name}_list"), f"{name} proposes nothing for {text!r}")
        self.press("Enter")
        assert self.read(f"{name}_edit") == title

    def draw(self, name: str, strokes: Sequence[Sequence[Point]] = SIGNATURE) -> None:
        """Draw with the mouse button held; points in fractions of the size."""
        for stroke in strokes:
            window, place = self._place(self.find(name), stroke[0])
            QTest.mousePress(window, _LEFT, _NO_KEY, place)
            for point in stroke[1:]:
                QTest.mouseMove(window, self._place(self.find(name), point)[1])
            QTest.mouseRelease(window, _LEFT, _NO_KEY, self._place(self.find(name), stroke[-1])[1])

    def glide(self, name: str, strokes: Sequence[Sequence[Point]] = SIGNATURE[:1]) -> None:
        """Draw with the space bar held and no button pressed."""
        for stroke in strokes:
            window, place = self._place(self.find(name), stroke[0])
            QTest.mouseMove(window, place)
            QTest.sendKeyEvent(_PRESS, window, Qt.Key.Key_Space, " ", _NO_KEY)
            for point in stroke[1:]:
                QTest.mouseMove(window, self._place(self.find(name), point)[1])
            QTest.sendKeyEvent(_RELEASE, window, Qt.Key.Key_Space, " ", _NO_KEY)

    def _take_the_keyboard(self) -> None:
        """Do what a window system does when a window closes: the one behind it gets the keyboard."""
        if QGuiApplication.focusWindow() is None:
            _windows()[0].activateWindow()
            self.until(lambda: QGuiApplication.focusWindow() is not None, "no window has the keyboard")

    def _place(self, widget: QWidget, at: Point) -> tuple[QWindow, QPoint]:
        _bring_into_view(widget)
        window = widget.window().windowHandle()
        assert window is not None
        return window, widget.mapTo(widget.window(), _inside(widget, at))


def _windows() -> list[QWidget]:
    """Return the windows in use: what lies behind one that asks first is as good as not there."""
    shown = [window for window in QApplication.topLevelWidgets() if window.isVisible()]
    modal = QApplication.activeModalWidget()
    return [window for window in shown if modal is None or window is modal or window.windowType() in _SMALL]


def _visible(name: str) -> list[QWidget]:
    found = []
    for window in _windows():
        named = [window] if window.objectName() == name else window.findChildren(QWidget, name)
        found += [widget for widget in named if widget.isVisible() and widget.window() is window]
    return found


def _hand(widget: QWidget) -> QWidget:
    """Return the part of a composed field that takes what is typed."""
    while (proxy := widget.focusProxy()) is not None:
        widget = proxy
    line = widget.lineEdit() if isinstance(widget, QComboBox) else None
    return line or widget


def _inside(widget: QWidget, at: Point) -> QPoint:
    return QPoint(int(widget.width() * at[0]), int(widget.height() * at[1]))


def _is_in_reach(widget: QWidget, at: Point) -> bool:
    """Tell whether a hand can touch it: laid out, not scrolled away, not below something else."""
    _bring_into_view(widget)
    window = widget.window()
    spot = widget.mapTo(window, _inside(widget, at))
    hit = window.childAt(spot)
    while hit is not None and hit is not widget and not isinstance(hit, Toast):
        hit = hit.parentWidget()
    if isinstance(hit, Toast):  # a confirmation lies over it: a click beside its words puts it away
        QTest.mouseClick(window.windowHandle(), _LEFT, _NO_KEY, hit.mapTo(window, QPoint(4, 4)))
    return hit is widget


def _bring_into_view(widget: QWidget) -> None:
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QScrollArea):
            parent.ensureWidgetVisible(widget, 10, 10)
        parent = parent.parentWidget()


def _key_window() -> QWindow:
    window = QGuiApplication.focusWindow()
    assert window is not None, "no window has the keyboard"
    return window
