"""What every test of a screen needs: the theme worn once, and given back as it was."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date

import pytest
from PySide6.QtCore import QLocale, QSettings
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui import translations
from ui.discretion import discretion
from ui.preferences import Preferences
from ui.theme import theme

TODAY = date(2026, 3, 10)


def type_text(widget: QWidget, text: str) -> None:
    """Type any text, as an input method gives it: the test keyboard of Qt knows ASCII only."""
    event = QInputMethodEvent()
    event.setCommitString(text)
    QApplication.sendEvent(widget, event)


@pytest.fixture(scope="session", autouse=True)
def _dressed(qapp: QApplication) -> None:
    theme.install("light", 1.0)


@pytest.fixture(autouse=True)
def _given_back() -> Iterator[None]:
    locale = QLocale()
    yield
    while translations._installed:
        QApplication.removeTranslator(translations._installed.pop())
    QLocale.setDefault(locale)
    discretion.set_on(is_on=False)
    if (theme.name, theme.zoom) != ("light", 1.0):
        theme.apply("light", 1.0)


@pytest.fixture
def in_window(qtbot: QtBot) -> Iterator[Callable[..., QWidget]]:
    """Put widgets one below the other in a window that has the keyboard, kept until the test ends."""
    windows: list[QWidget] = []

    def show(*widgets: QWidget) -> QWidget:
        window = QWidget()
        windows.append(window)
        qtbot.addWidget(window)
        layout = QVBoxLayout(window)
        for widget in widgets:
            layout.addWidget(widget)
        window.resize(600, 700)
        with qtbot.waitActive(window):
            window.show()
            window.activateWindow()
        return window

    yield show
    windows.clear()


def focused() -> QWidget:
    """Return the widget that has the keyboard."""
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


@pytest.fixture
def preferences(tmp_path: object) -> Preferences:
    """Return preferences kept in a file of this test alone."""
    return Preferences(QSettings(f"{tmp_path}/palier.ini", QSettings.Format.IniFormat))
