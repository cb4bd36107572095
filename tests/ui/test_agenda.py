"""The agenda on the page of the day: by day and by week, with the keyboard, discreet, saved without names."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from models.records.agenda import AgendaKind
from models.records.meetings import MeetingDraft, NextStep
from tests.factories import a_resident
from ui.discretion import discretion
from ui.today.today_page import TodayPage
from ui.widgets.buttons import Button
from ui.widgets.labels import TextLabel

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from controllers.workspace import Workspace


def _press(qtbot: QtBot, page: TodayPage, name: str) -> None:
    button = page.findChild(Button, name)
    assert button is not None
    qtbot.keyClick(button, Qt.Key.Key_Space)


def test_a_week_then_a_day_is_read_opened_and_saved_without_names(
    workspace: Workspace, in_window: Callable[[QWidget], None], qtbot: QtBot, tmp_path: Path
) -> None:
    person = workspace.residents.save(a_resident()).resident_id
    today = workspace.today.today()
    promise = MeetingDraft(
        resident_id=person, note="Vu", next_step=NextStep.CALL_BACK, next_step_on=today + timedelta(days=2)
    )
    workspace.meetings.save(promise)
    page = TodayPage(workspace)
    in_window(page)
    page.show_agenda()
    agenda = page.agenda

    (line,) = agenda.table.lines()
    assert len(agenda.table.records()) == 8  # a heading for each day, also for those that are free
    heard = [agenda.table.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(8)]
    assert sum("nothing planned" in words for words in heard) == 6
    assert (line.kind, line.resident_id) == (AgendaKind.APPOINTMENT, person)
    with qtbot.waitSignal(page.resident_requested) as opened:
        qtbot.keyClick(agenda.view, Qt.Key.Key_Return)
    assert opened.args == [person]

    with qtbot.waitSignal(page.page_requested) as led:  # hall hours are nobody's: they lead to the hall
        agenda.view.row_requested.emit(replace(line, kind=AgendaKind.PERMANENCE, resident_id=None))
    assert led.args == ["hall"]

    path = tmp_path / "Agenda.ics"
    agenda.save(str(path))
    saved = path.read_text()
    assert "SUMMARY:Appointment" in saved
    assert "Yéro" not in saved

    shown = agenda.view.currentIndex()
    assert "Yéro" in shown.data(Qt.ItemDataRole.AccessibleTextRole)
    discretion.set_on(is_on=True)
    assert "Yéro" not in shown.data(Qt.ItemDataRole.AccessibleTextRole)
    discretion.set_on(is_on=False)

    agenda.span.set_value("day")
    agenda.refresh()
    empty = page.findChild(TextLabel, "agenda_empty")
    assert empty is not None
    assert empty.isVisible()
    for _ in range(2):
        _press(qtbot, page, "agenda_after")
    assert agenda.table.records() == (line,)
    _press(qtbot, page, "agenda_before")
    assert agenda.table.records() == ()
    _press(qtbot, page, "agenda_now")
    assert agenda.days() == (today, today)
