"""Fields: typed by keyboard, named for screen readers, their errors in words."""

from __future__ import annotations

from datetime import date, time, timedelta

import pytest
from PySide6.QtCore import QDate, QLocale, QMimeData, QPoint, Qt
from PySide6.QtGui import QKeySequence, QShortcut, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from models.rules.drafts import NOTE_LENGTH, UNREAD_LENGTH
from tests.ui.conftest import TODAY
from ui.theme import theme
from ui.widgets.combo import Combo
from ui.widgets.date_field import DateField
from ui.widgets.fields import Field, SearchField, TextArea, TextField
from ui.widgets.layouts import column, row
from ui.widgets.switches import CheckBox, Switch
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


def test_a_file_pasted_by_mistake_does_not_stop_the_screen_and_stays_too_long_to_save(qtbot: QtBot) -> None:
    area = TextArea("note_edit")
    qtbot.addWidget(area)
    pasted = QMimeData()
    pasted.setText("mot " * 5_000_000)

    area.insertFromMimeData(pasted)

    assert len(area.toPlainText()) == UNREAD_LENGTH + 1
    assert UNREAD_LENGTH + 1 > NOTE_LENGTH


def test_an_ordinary_paste_is_whole(qtbot: QtBot) -> None:
    area = TextArea("note_edit")
    qtbot.addWidget(area)
    pasted = QMimeData()
    pasted.setText("Voudrait le matin.\nLundi ?")

    area.insertFromMimeData(pasted)

    assert area.toPlainText() == "Voudrait le matin.\nLundi ?"
