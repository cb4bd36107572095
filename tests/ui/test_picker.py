"""The field that finds a record: by keyboard, without ever holding the focus back."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.widgets.fields import TextField
from ui.widgets.picker import Found, Picker

NAMES = ("Amina", "Amadou", "Bintou")


def find(text: str) -> Sequence[Found]:
    return [(name, name, "chambre 12") for name in NAMES if name.lower().startswith(text.lower())]


class Form(QWidget):
    """A picker between two fields."""

    def __init__(self) -> None:
        super().__init__()
        self.before, self.picker, self.after = TextField("before"), Picker("who", find), TextField("after")
        layout = QVBoxLayout(self)
        for widget in (self.before, self.picker, self.after):
            layout.addWidget(widget)


@pytest.fixture
def form(qtbot: QtBot) -> Form:
    form = Form()
    qtbot.addWidget(form)
    form.show()
    qtbot.waitExposed(form)
    return form


def test_tab_goes_through_it(form: Form) -> None:
    form.before.setFocus()

    QTest.keyClick(form.before, Qt.Key.Key_Tab)
    inside = form.focusWidget()
    QTest.keyClick(form.picker.edit, Qt.Key.Key_Tab)

    assert (inside, form.focusWidget()) == (form.picker.edit, form.after)


def test_the_arrows_and_enter_choose(form: Form) -> None:
    form.picker.edit.setFocus()

    QTest.keyClicks(form.picker.edit, "am")
    QTest.keyClick(form.picker.edit, Qt.Key.Key_Down)
    QTest.keyClick(form.picker.edit, Qt.Key.Key_Return)

    assert form.picker.value() == "Amadou"


def test_the_only_answer_is_chosen_on_leaving(form: Form) -> None:
    form.picker.edit.setFocus()

    QTest.keyClicks(form.picker.edit, "bin")
    QTest.keyClick(form.picker.edit, Qt.Key.Key_Tab)

    assert form.picker.value() == "Bintou"
    assert form.picker.edit.text() == "Bintou"


def test_several_answers_are_left_to_the_person(form: Form) -> None:
    form.picker.edit.setFocus()

    QTest.keyClicks(form.picker.edit, "am")
    QTest.keyClick(form.picker.edit, Qt.Key.Key_Tab)

    assert form.picker.value() is None
    assert not form.picker.is_valid()
