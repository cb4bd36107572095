"""The calendar of a residence says for which day hall hours are prepared, and what there is today."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from pytestqt.qtbot import QtBot

from controllers.workspace import Workspace
from models.records.ids import HallId
from models.records.outreach import SlotDraft, SlotRecord
from tests.factories import a_residence
from ui.permanence.prepare_view import PrepareView
from ui.today.opening_line import OpeningLine


@pytest.fixture
def hall_id(workspace: Workspace) -> HallId:
    hall = workspace.residents.save_residence(a_residence()).content.buildings[0].halls[0].hall_id
    assert hall is not None
    return hall


def _every_week(workspace: Workspace, hall_id: HallId, begins_at: int = 14 * 60) -> SlotRecord:
    place = workspace.residents.hall(hall_id)
    assert place is not None
    return workspace.slots.save(
        SlotDraft(
            residence_id=place.residence_id,
            hall_id=hall_id,
            starts_on=workspace.slots.today() - timedelta(days=4),
            begins_at=begins_at,
            ends_at=begins_at + 120,
            is_weekly=True,
        )
    )


def test_the_next_opening_of_the_hall_is_prepared_and_its_hours_are_said(
    workspace: Workspace, hall_id: HallId, qtbot: QtBot
) -> None:
    slot = _every_week(workspace, hall_id)
    today = workspace.slots.today()
    view = PrepareView(workspace)
    qtbot.addWidget(view)
    view.show_day(hall_id)

    assert view.day.value() == today + timedelta(days=3)
    assert "2:00 PM – 4:00 PM" in view._opening.text() or "14" in view._opening.text()
    workspace.slots.cancel(slot.slot_id, today + timedelta(days=3))
    view.refresh()
    assert view._opening.text().startswith("Not held: ")
    view.show_day(hall_id)
    assert view.day.value() == today + timedelta(days=10)  # the one that is held


def test_without_a_calendar_the_day_after_is_prepared(
    workspace: Workspace, hall_id: HallId, qtbot: QtBot
) -> None:
    view = PrepareView(workspace)
    qtbot.addWidget(view)
    view.show_day(hall_id)
    assert view.day.value() == workspace.slots.today() + timedelta(days=1)
    assert view._opening.text() == "The calendar of the residence has no opening on this day."


def test_today_says_the_hall_hours_of_the_day_else_the_next(
    workspace: Workspace, hall_id: HallId, qtbot: QtBot
) -> None:
    line = OpeningLine(workspace)
    qtbot.addWidget(line)
    today = workspace.slots.today()
    line.show_day(today, None)
    assert line.text() == ""
    slot = _every_week(workspace, hall_id)
    line.show_day(today, None)
    assert line.text().startswith("No hall hours today. The next: ")
    workspace.slots.save(replace(slot.content, starts_on=today))
    line.show_day(today, None)
    assert line.text().startswith("Hall hours: ")
    assert "Les Quatre-Vents" in line.text()
