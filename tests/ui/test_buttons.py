"""Buttons: pressed by keyboard as by mouse."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.widgets.buttons import make_button

NO_KEY = Qt.KeyboardModifier.NoModifier


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_space_and_enter_press_the_button_that_has_the_focus(qtbot: QtBot, key: Qt.Key) -> None:
    button = make_button("Enregistrer", name="save_button")
    qtbot.addWidget(button)

    with qtbot.waitSignal(button.clicked):
        qtbot.keyClick(button, key)


def test_a_key_held_down_presses_once(qtbot: QtBot) -> None:
    button = make_button("Enregistrer", name="save_button")
    qtbot.addWidget(button)
    pressed: list[bool] = []
    button.clicked.connect(lambda: pressed.append(True))

    for is_repeat in (False, True, True):
        key = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, NO_KEY, "\r", is_repeat)
        QApplication.sendEvent(button, key)

    assert pressed == [True]
