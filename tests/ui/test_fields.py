"""Fields: typed by keyboard, named for screen readers, their errors in words."""

from __future__ import annotations

import re
from datetime import date, time, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, QLocale, QMimeData, QPoint, Qt
from PySide6.QtGui import QKeySequence, QShortcut, QTextCursor, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from models.rules.drafts import NOTE_LENGTH
from tests.ui.conftest import TODAY, type_text
from ui.theme import theme
from ui.widgets.combo import Combo
from ui.widgets.date_field import DateField
from ui.widgets.fields import Field, SearchField, TextField
from ui.widgets.layouts import column, row
from ui.widgets.switches import CheckBox, Switch
from ui.widgets.text_area import TextArea
from ui.widgets.typed_fields import HoursField, NumberField, TimeField


def test_the_label_names_the_field_and_takes_the_focus_there(qtbot: QtBot) -> None:
    field = Field("&Prénom", TextField("first_name_edit"))
    qtbot.addWidget(field)

    assert field.editor.accessibleName() == "Prénom"
    assert field.label.buddy() is field.editor


def test_an_error_is_said_in_words_and_goes_when_the_person_mends_it(qtbot: QtBot) -> None:
    editor = TextField("first_name_edit")
    field = Field("&Prénom", editor)
    qtbot.addWidget(field)
    field.show()

    field.set_error("À remplir.")
    assert field.error() == "À remplir."
    assert editor.accessibleDescription() == "À remplir."
    assert editor.property("wrong") is True

    qtbot.keyClicks(editor, "A")
    assert field.error() == ""
    assert editor.property("wrong") is False


def test_labels_side_by_side_stay_on_one_line_when_one_field_shows_an_error(qtbot: QtBot) -> None:
    first, second = Field("A", TextField("a")), Field("B", TextField("b"))
    window = QWidget()
    window.setLayout(column(row(first, second)))
    qtbot.addWidget(window)
    window.resize(500, 300)
    window.show()

    second.set_error("Une phrase assez longue pour passer à la ligne dans une colonne étroite.")
    QApplication.sendPostedEvents()

    assert first.label.mapTo(window, QPoint()).y() == second.label.mapTo(window, QPoint()).y()
    assert first.editor.mapTo(window, QPoint()).y() == second.editor.mapTo(window, QPoint()).y()


def test_setting_a_value_is_not_an_edit_typing_is(qtbot: QtBot) -> None:
    editor = TextField("city_edit")
    qtbot.addWidget(editor)

    with qtbot.assertNotEmitted(editor.edited):
        editor.set_value("Nantes")
    with qtbot.waitSignal(editor.edited):
        qtbot.keyClicks(editor, "x")

    assert editor.value() == "xNantes"


def test_a_long_text_leaves_the_field_by_tab(qtbot: QtBot) -> None:
    area, after = TextArea("note_edit"), TextField("after_edit")
    window = QWidget()
    window.setLayout(column(area, after))
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
    area.setFocus()

    qtbot.keyClicks(area, "Bonjour")
    qtbot.keyClick(area, Qt.Key.Key_Tab)

    assert area.value() == "Bonjour"
    assert QApplication.focusWidget() is after


@pytest.mark.parametrize("typed", ["26/11/2026", "26 11 26", "261126"])
def test_a_date_is_typed_and_its_weekday_shown(qtbot: QtBot, typed: str) -> None:
    QLocale.setDefault(QLocale("fr_FR"))
    field = DateField("start", today=_today)
    qtbot.addWidget(field)
    field.resize(360, 60)
    field.show()

    qtbot.keyClicks(field.edit, typed)
    assert field.value() == date(2026, 11, 26)
    assert field._weekday.text() == "jeudi"

    field.edit.clearFocus()
    assert field.is_valid()


def test_an_impossible_date_gives_nothing_and_says_so(qtbot: QtBot) -> None:
    field = DateField("start", today=_today)
    qtbot.addWidget(field)

    qtbot.keyClicks(field.edit, "31/02/2026")

    assert field.value() is None
    assert not field.is_valid()
    assert field.edit.text() == "31/02/2026"  # what was typed stays, to be mended


def test_a_quick_chip_sets_the_date_and_follows_it(qtbot: QtBot) -> None:
    tomorrow = TODAY + timedelta(days=1)
    field = DateField(
        "call", quick=[("Demain", tomorrow), ("Jeudi", TODAY + timedelta(days=2))], today=_today
    )
    qtbot.addWidget(field)
    field.show()

    with qtbot.waitSignal(field.edited):
        qtbot.mouseClick(field._chips.chips()[0], Qt.MouseButton.LeftButton)
    assert field.value() == tomorrow

    field.set_value(TODAY + timedelta(days=2))
    assert field._chips.value() == "Jeudi"
    field.set_value(None)
    assert field.value() is None
    assert field._chips.value() == ""


def test_the_calendar_gives_a_day_and_closes(qtbot: QtBot) -> None:
    field = DateField("start", today=_today)
    qtbot.addWidget(field)
    field.show()
    field.open_calendar()
    popup = field._calendar
    assert popup is not None

    with qtbot.waitSignal(field.edited):
        popup.calendar.clicked.emit(QDate(2026, 12, 24))

    assert field.value() == date(2026, 12, 24)


def test_a_time_and_a_duration_are_written_back_in_their_usual_form(qtbot: QtBot) -> None:
    moment, length = TimeField("at"), HoursField("weekly")
    window = QWidget()
    window.setLayout(column(moment, length))
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()

    moment.setFocus()
    qtbot.keyClicks(moment, "830")
    length.setFocus()
    qtbot.keyClicks(length, "24:30")
    moment.setFocus()

    assert moment.text() == "8\u00a0h\u00a030"
    assert moment.value() == time(8, 30)
    assert length.text() == "24\u00a0h\u00a030"
    assert length.value() == 1470


def test_a_number_goes_up_and_down_within_its_bounds(qtbot: QtBot) -> None:
    field = NumberField("copies", minimum=1, maximum=3, unit="ex.")
    qtbot.addWidget(field)

    qtbot.keyClick(field, Qt.Key.Key_Up)
    assert field.value() == 1
    for _ in range(5):
        qtbot.keyClick(field, Qt.Key.Key_Up)
    assert field.value() == 3

    field.clear()
    qtbot.keyClicks(field, "12")
    assert field.value() is None
    assert not field.is_valid()


def test_a_wheel_turned_over_a_list_changes_nothing(qtbot: QtBot) -> None:
    combo = Combo("contract", [("cdi", "CDI"), ("cdd", "CDD")])
    qtbot.addWidget(combo)
    combo.set_value("cdi")
    combo.show()

    wheel = QWheelEvent(
        QPoint(5, 5),
        QPoint(5, 5),
        QPoint(0, 0),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(combo, wheel)

    assert combo.value() == "cdi"


def test_a_long_list_is_found_by_typing_without_accents(qtbot: QtBot) -> None:
    trades = [
        (str(index), name)
        for index, name in enumerate(["Électricité", "Peinture", *(f"Métier {n}" for n in range(20))])
    ]
    combo = Combo("trade", trades, empty_label="Non précisé")
    qtbot.addWidget(combo)
    combo.show()
    assert combo.isEditable()

    line = combo.lineEdit()
    assert line is not None
    line.setFocus()
    line.selectAll()
    qtbot.keyClicks(line, "electricite")
    combo._on_completed()

    assert combo.value() == "0"
    assert combo.currentText() == "Électricité"


def test_words_that_name_nothing_leave_the_choice_as_it_was(qtbot: QtBot) -> None:
    combo = Combo("trade", [(str(n), f"Métier {n}") for n in range(20)])
    qtbot.addWidget(combo)
    combo.set_value("3")
    line = combo.lineEdit()
    assert line is not None

    line.setText("n’importe quoi")
    combo._settle()

    assert combo.value() == "3"
    assert combo.currentText() == "Métier 3"


def test_a_list_without_choice_answers_the_empty_code(qtbot: QtBot) -> None:
    combo = Combo("contract", [("cdi", "CDI")], empty_label="Non précisé")
    qtbot.addWidget(combo)

    assert combo.value() == ""
    combo.set_value("gone")
    assert combo.value() == ""
    assert combo.currentText() == "Non précisé"


def test_a_switch_turns_by_space_and_by_a_click_on_its_words(qtbot: QtBot) -> None:
    for kind in (Switch, CheckBox):
        switch = kind("agrees", "D’accord pour qu’on parle d’elle aux employeurs")
        qtbot.addWidget(switch)
        switch.show()

        with qtbot.waitSignal(switch.edited):
            qtbot.keyClick(switch, Qt.Key.Key_Space)
        assert switch.value() is True
        qtbot.mouseClick(switch, Qt.MouseButton.LeftButton, pos=switch.rect().center())
        assert switch.value() is False
        assert switch.accessibleName().startswith("D’accord")


def test_every_control_is_large_enough_for_a_finger(qtbot: QtBot) -> None:
    theme.apply("light", 0.8)
    for widget in (TextField("a"), Combo("b"), Switch("c", "Oui"), CheckBox("d", "Oui"), TimeField("e")):
        qtbot.addWidget(widget)
        widget.show()
        assert widget.height() >= 24


def _today() -> date:
    return TODAY


def test_a_search_leaves_the_undo_key_to_the_window_unless_a_word_is_being_typed(qtbot: QtBot) -> None:
    search, elsewhere = SearchField("search"), TextField("elsewhere")
    window = QWidget()
    window.setLayout(column(search, elsewhere))
    qtbot.addWidget(window)
    undone: list[bool] = []
    shortcut = QShortcut(QKeySequence("Ctrl+Z"), window)
    shortcut.activated.connect(lambda: undone.append(True))
    with qtbot.waitActive(window):
        window.show()
    search.setFocus()

    qtbot.keyClick(search, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert undone == [True]

    qtbot.keyClicks(search, "awa")
    qtbot.keyClick(search, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert (undone, search.text()) == ([True], "")

    qtbot.keyClicks(search, "binta")
    elsewhere.setFocus()
    search.setFocus()
    qtbot.keyClick(search, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert (undone, search.text()) == ([True, True], "binta")


def test_a_choice_typed_without_its_accents_counts_when_the_list_is_left(qtbot: QtBot) -> None:
    combo = Combo("trade", [(str(n), f"Métier {n}") for n in range(20)])
    window = QWidget()
    window.setLayout(column(combo, TextField("after")))
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
    combo.setFocus()

    with qtbot.waitSignal(combo.edited):
        qtbot.keyClicks(combo.lineEdit(), "metier 7")
        QTest.keyClick(window.windowHandle(), Qt.Key.Key_Tab)

    assert (combo.value(), combo.currentText()) == ("7", "Métier 7")


def _pasted(text: str) -> QMimeData:
    pasted = QMimeData()
    pasted.setText(text)
    return pasted


def _area(qtbot: QtBot, text: str = "") -> tuple[TextArea, Field]:
    area = TextArea("note_edit")
    field = Field("Note", area)
    qtbot.addWidget(field)
    area.set_value(text)
    return area, field


@pytest.mark.parametrize("length", [NOTE_LENGTH + 1, 20_000_000])
def test_what_does_not_fit_is_refused_whole_and_told_below_the_field(qtbot: QtBot, length: int) -> None:
    area, field = _area(qtbot, "Voudrait le matin.")

    area.insertFromMimeData(_pasted("x" * length))

    assert area.toPlainText() == "Voudrait le matin."
    assert "20000" in field.error()
    assert "Nothing was inserted" in field.error()
    area.insertFromMimeData(_pasted(" Ou le soir."))
    assert field.error() == ""


def test_what_fits_to_the_letter_comes_in_also_over_what_is_selected(qtbot: QtBot) -> None:
    area, field = _area(qtbot)

    area.insertFromMimeData(_pasted("é" * NOTE_LENGTH))
    area.selectAll()
    area.insertFromMimeData(_pasted("ሀ" * NOTE_LENGTH))

    assert area.toPlainText() == "ሀ" * NOTE_LENGTH
    assert field.error() == ""


def test_typing_stops_where_the_field_is_full_and_says_so(qtbot: QtBot) -> None:
    area, field = _area(qtbot, "x" * NOTE_LENGTH)
    area.moveCursor(QTextCursor.MoveOperation.End)

    qtbot.keyClicks(area, "y")
    typed = field.error()
    field.clear_error()
    qtbot.keyClick(area, Qt.Key.Key_Return)
    broken = field.error()
    field.clear_error()
    type_text(area, "ሀ")
    composed = field.error()

    assert area.toPlainText() == "x" * NOTE_LENGTH
    assert "no room left" in typed
    assert typed == broken == composed
    qtbot.keyClick(area, Qt.Key.Key_Backspace)
    qtbot.keyClicks(area, "z")
    assert area.toPlainText().endswith("xz")
    assert field.error() == ""


def test_a_line_that_is_full_says_so_too(qtbot: QtBot) -> None:
    editor = TextField("name_edit", maximum=10)
    field = Field("Nom", editor)
    qtbot.addWidget(field)
    QApplication.clipboard().setText("x" * 5_000)

    editor.paste()
    qtbot.waitUntil(lambda: bool(field.error()))

    assert editor.text() == "x" * 10
    assert field.error() == "10 characters at most fit here: the rest was not taken in."
    QApplication.clipboard().clear()


def test_a_word_of_two_alphabets_is_flagged_when_the_field_is_left(qtbot: QtBot) -> None:
    editor = TextField("name_edit")
    field = Field("Nom", editor)
    qtbot.addWidget(field)

    type_text(editor, "S\u0430mir")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    flagged = field.error()
    editor.clear()
    type_text(editor, "Олександр")
    qtbot.keyClick(editor, Qt.Key.Key_Return)

    assert "two alphabets" in flagged
    assert field.error() == ""


def test_there_is_one_kind_of_field_of_several_lines() -> None:
    files = (Path(__file__).parents[2] / "ui").rglob("*.py")
    made = re.compile(r"\bQ(?:Plain)?TextEdit\(|^class \w+\(Q(?:Plain)?TextEdit\)", re.MULTILINE)

    assert [file.name for file in files if made.search(file.read_text("utf-8"))] == ["text_area.py"]


def test_an_ordinary_paste_is_whole(qtbot: QtBot) -> None:
    area, _ = _area(qtbot)

    area.insertFromMimeData(_pasted("Voudrait le matin.\nLundi ?"))

    assert area.toPlainText() == "Voudrait le matin.\nLundi ?"
