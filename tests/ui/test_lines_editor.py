"""Lists of lines: added, removed, moved, folded, mended, all by keyboard."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from models.errors import Problem
from tests.ui.conftest import focused
from ui.errors import problem_text
from ui.widgets.fields import TextField
from ui.widgets.folded_line import FoldedLine
from ui.widgets.form import FormBinder
from ui.widgets.layouts import column
from ui.widgets.line_head import LineHead, LineSummary
from ui.widgets.lines_editor import LinesEditor
from ui.widgets.page import ScrollPane

LEFT = Qt.MouseButton.LeftButton
ALT = Qt.KeyboardModifier.AltModifier
Show = Callable[..., QWidget]


def summary(value: object) -> LineSummary:
    return LineSummary(lead="Ligne", text=str(value or ""))


@pytest.fixture
def plain(in_window: Show) -> LinesEditor:
    editor = LinesEditor("lines", TextField, "Add", empty="Nothing yet.")
    in_window(TextField("before"), editor, TextField("after"))
    return editor


@pytest.fixture
def folded(in_window: Show) -> LinesEditor:
    editor = LinesEditor("lines", TextField, "Add", summary=summary, blank=str)
    in_window(TextField("before"), editor, TextField("after"))
    return editor


def click(editor: LinesEditor, name: str) -> None:
    button = editor.findChild(QPushButton, name)
    assert button is not None, name
    QTest.mouseClick(button, LEFT)


def heads(editor: LinesEditor) -> list[LineHead]:
    return [line.head for line in editor.lines() if isinstance(line, FoldedLine)]


def test_a_line_is_added_with_the_focus_in_it(plain: LinesEditor, qtbot: QtBot) -> None:
    with qtbot.waitSignal(plain.edited):
        QTest.mouseClick(plain.add_button, LEFT)
    QTest.keyClicks(focused(), "abc")

    assert plain.value() == ("abc",)


def test_lines_are_moved_and_taken_out_and_put_back(plain: LinesEditor) -> None:
    plain.set_value(("one", "two", "three"))

    click(plain, "lines_3_up")
    assert plain.value() == ("one", "three", "two")
    click(plain, "lines_1_remove")
    assert plain.value() == ("three", "two")
    QTest.mouseClick(plain.restore_button, LEFT)

    assert plain.value() == ("one", "three", "two")
    assert not plain.restore_button.isVisible()


def test_a_line_taken_out_can_no_longer_be_put_back_once_something_else_was_done(plain: LinesEditor) -> None:
    plain.set_value(("one", "two"))
    click(plain, "lines_1_remove")
    assert plain.restore_button.isVisible()

    QTest.keyClicks(plain.editors()[0], "s")

    assert not plain.restore_button.isVisible()


def test_the_first_line_cannot_go_up_nor_the_last_down(plain: LinesEditor) -> None:
    plain.set_value(("one", "two"))

    enabled = {
        name: plain.findChild(QPushButton, name).isEnabled()  # type: ignore[union-attr]
        for name in ("lines_1_up", "lines_1_down", "lines_2_up", "lines_2_down")
    }

    assert enabled == {"lines_1_up": False, "lines_1_down": True, "lines_2_up": True, "lines_2_down": False}


def test_tab_goes_through_the_lines_where_they_are(plain: LinesEditor) -> None:
    plain.set_value(("one", "two"))
    plain.add_line("three")
    QApplication.processEvents()  # what is new is shown at the next turn
    plain.window().findChild(QLineEdit, "before").setFocus()  # type: ignore[union-attr]

    names: list[str] = []
    while not names or names[-1] != "after":
        QTest.keyClick(focused(), Qt.Key.Key_Tab)
        names.append(focused().objectName())
        assert len(names) < 20

    fields = [name for name in names if name in ("lines_1", "lines_2", "lines_3", "lines_add", "after")]
    assert fields == ["lines_1", "lines_2", "lines_3", "lines_add", "after"]


def test_a_folded_line_says_its_words_and_makes_no_field(folded: LinesEditor) -> None:
    folded.set_value(("sweep", "wash"))

    assert [head.accessibleName() for head in heads(folded)] == ["Ligne, sweep", "Ligne, wash"]
    assert folded.findChildren(TextField) == []


def test_one_line_is_open_at_a_time_and_its_words_follow(folded: LinesEditor) -> None:
    folded.set_value(("sweep", "wash"))
    first, second = heads(folded)

    QTest.mouseClick(first, LEFT)
    QTest.keyClick(focused(), Qt.Key.Key_End)
    QTest.keyClicks(focused(), " up")
    assert first.summary().text == "sweep up"
    QTest.mouseClick(second, LEFT)

    lines = [line for line in folded.lines() if isinstance(line, FoldedLine)]
    assert [line.is_open() for line in lines] == [False, True]
    assert folded.value() == ("sweep up", "wash")


def test_folded_lines_by_keyboard(folded: LinesEditor) -> None:
    folded.set_value(("one", "two", "three"))
    heads(folded)[0].setFocus()

    QTest.keyClick(focused(), Qt.Key.Key_Down)
    assert heads(folded)[1].hasFocus()
    QTest.keyClick(focused(), Qt.Key.Key_Down, ALT)
    assert folded.value() == ("one", "three", "two")
    QTest.keyClick(focused(), Qt.Key.Key_Delete)
    assert folded.value() == ("one", "three")
    assert heads(folded)[1].hasFocus()
    QTest.keyClick(focused(), Qt.Key.Key_Return)
    assert isinstance(focused(), TextField)
    QApplication.processEvents()
    QTest.keyClick(focused(), Qt.Key.Key_Tab)
    assert focused().objectName() == "lines_3_up"


def test_a_problem_opens_its_line_and_says_what_is_wrong(in_window: Show) -> None:
    editor = LinesEditor("lines", TextField, "Add", summary=summary, blank=str)
    window = in_window(editor)
    binder = FormBinder(window, problem_text)
    binder.add("tasks", editor)
    editor.set_value(("sweep", ""))

    rest = binder.show_problems((Problem(field="tasks.1.task", code="input.required"),))

    line = editor.lines()[1]
    assert rest == ()
    assert isinstance(line, FoldedLine) and line.is_open()
    assert line.problem.text() == "This is needed."
    assert "to mend" in line.head.accessibleName()
    assert focused() is line.editor()
    QTest.keyClicks(focused(), "wash")
    assert line.problem.text() == ""


def test_a_problem_of_the_whole_list_is_said_below_it(in_window: Show) -> None:
    editor = LinesEditor("lines", TextField, "Add", empty="Nothing yet.")
    window = in_window(editor)
    binder = FormBinder(window, problem_text)
    binder.add("tasks", editor)

    binder.show_problems((Problem(field="tasks", code="plan.no_task"),))

    assert editor.add_button.hasFocus()
    assert editor._problem.isVisible() and "no task yet" in editor._problem.text()


def test_an_opened_line_comes_into_view(qtbot: QtBot) -> None:
    editor = LinesEditor("lines", TextField, "Add", summary=summary, blank=str)
    pane = ScrollPane("pane", column(editor))
    qtbot.addWidget(pane)
    pane.resize(500, 260)
    with qtbot.waitExposed(pane):
        pane.show()
    editor.set_value(tuple(f"task {number}" for number in range(24)))
    qtbot.waitUntil(lambda: pane.verticalScrollBar().maximum() > 0)

    heads(editor)[20].click()

    assert isinstance(pane, QScrollArea)
    field = editor.lines()[20].editor()
    qtbot.waitUntil(lambda: field.visibleRegion().boundingRect().height() == field.height())
