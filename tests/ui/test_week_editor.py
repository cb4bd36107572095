"""The working week as a form: typed as people say hours, summed, compared with the contract."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from models.records.timetable import TimeSpan, Timetable, TimetableDay
from tests.factories import a_week
from ui.errors import problem_text
from ui.week.timetable_editor import TimetableEditor
from ui.widgets.cards import Pill
from ui.widgets.form import FormBinder

NBSP = "\u00a0"


@pytest.fixture
def week(in_window: Callable[..., QWidget]) -> TimetableEditor:
    editor = TimetableEditor("week")
    in_window(editor)
    return editor


def type_hour(week: TimetableEditor, day: int, place: int, text: str) -> None:
    field = week.findChild(QLineEdit, f"week_day_{day}_time_{place}")
    assert field is not None
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text)


def total(week: TimetableEditor) -> str:
    pill = week.findChild(Pill, "week_total")
    assert pill is not None
    return pill.text()


def sum_of(week: TimetableEditor, day: int) -> str:
    label = week.findChild(QLabel, f"week_day_{day}_sum")
    assert label is not None
    return label.text()


def test_hours_are_typed_as_they_are_said(week: TimetableEditor) -> None:
    type_hour(week, 0, 0, "8h30")
    type_hour(week, 0, 1, "12")
    type_hour(week, 0, 2, "13:00")
    type_hour(week, 0, 3, "1630")

    (day,) = week.value().days
    assert day.spans == (
        TimeSpan(start=time(8, 30), end=time(12)),
        TimeSpan(start=time(13), end=time(16, 30)),
    )
    assert sum_of(week, 0) == f"7{NBSP}h"


def test_the_sum_stands_beside_the_contract(week: TimetableEditor) -> None:
    week.set_value(a_week())
    assert total(week) == f"Week: 35{NBSP}h"

    week.set_contract_minutes(35 * 60)
    assert "as in the contract" in total(week)
    type_hour(week, 4, 3, "15")
    assert total(week) == f"33{NBSP}h: 2{NBSP}h less than the contract"
    type_hour(week, 4, 3, "18")
    assert "more than the contract" in total(week)


def test_monday_is_copied_to_friday(week: TimetableEditor, qtbot: QtBot) -> None:
    type_hour(week, 0, 0, "9")
    type_hour(week, 0, 1, "17")
    button = week.findChild(QPushButton, "week_copy")
    assert button is not None

    with qtbot.waitSignal(week.edited):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    assert [day.weekday for day in week.value().days] == [0, 1, 2, 3, 4]
    assert total(week) == f"Week: 40{NBSP}h"


def test_half_a_stretch_says_on_which_day_and_where(week: TimetableEditor) -> None:
    binder = FormBinder(week, problem_text)
    binder.add("timetable", week)
    week.set_value(a_week())

    type_hour(week, 5, 0, "8")

    assert sum_of(week, 5) == "to complete"
    assert not week.is_valid()
    (problem,) = binder.invalid()
    assert "Saturday" in problem_text(problem)
    target = binder.widget_of(problem.field)
    assert target is not None and target.objectName() == "week_day_5_time_1"


def test_an_hour_that_is_none_is_refused_and_the_rest_stays(week: TimetableEditor) -> None:
    week.set_value(a_week())

    type_hour(week, 0, 0, "25")

    assert not week.is_valid()
    assert sum_of(week, 1) == f"7{NBSP}h"


def test_what_the_form_does_not_show_is_kept(week: TimetableEditor) -> None:
    spans = tuple(TimeSpan(start=time(hour), end=time(hour + 1)) for hour in (8, 10, 12))
    day = TimetableDay(weekday=2, spans=spans, paid_break_minutes=15)

    week.set_value(Timetable(days=(day,)))
    type_hour(week, 2, 0, "7")

    (kept,) = week.value().days
    assert kept == replace(day, spans=(TimeSpan(start=time(7), end=time(9)), *spans[1:]))
