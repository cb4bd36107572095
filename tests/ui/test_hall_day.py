"""The hall in a real window: what was cut, what is read together, what is kept from eyes, what is no answer."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from controllers.workspace import Workspace
from models.records.ids import HallId
from models.records.meetings import EncounterDraft, Hold, MeetingDraft, ReadBack
from models.records.residents import ResidentDraft
from tests.factories import a_residence, a_resident, some_settings
from tests.ui.conftest import type_text
from ui.discretion import discretion, shown_name
from ui.permanence.permanence_page import PermanencePage
from ui.permanence.read_back import ReadBackLayer

LEFT = Qt.MouseButton.LeftButton
Open = Callable[[], PermanencePage]


@pytest.fixture
def hall_id(workspace: Workspace) -> HallId:
    residence = workspace.residents.save_residence(a_residence())
    hall = residence.content.buildings[0].halls[0].hall_id
    assert hall is not None
    workspace.settings.save(some_settings(current_hall_id=hall))
    return hall


@pytest.fixture
def opened(workspace: Workspace, hall_id: HallId, qtbot: QtBot) -> Iterator[Open]:
    def open_page() -> PermanencePage:
        page = PermanencePage(workspace)
        qtbot.addWidget(page)
        page.resize(1262, 700)
        page.show()
        return page

    yield open_page
    discretion.set_on(is_on=False)


def press(page: PermanencePage, name: str) -> None:
    button = page.findChild(QPushButton, name)
    assert button is not None, name
    QTest.mouseClick(button, LEFT)


def a_cut_encounter(workspace: Workspace, hall_id: HallId) -> None:
    visit = workspace.meetings.arrive(hall_id, None, "A. R.", "", "")
    visit = workspace.meetings.receive(visit.visit_id)
    workspace.encounters.keep(
        EncounterDraft(
            visit_id=visit.visit_id,
            hall_id=hall_id,
            initials="A. R.",
            resident=ResidentDraft(first_name="Amina"),
            meeting=MeetingDraft(note="Cherche le matin."),
        )
    )


def test_what_was_cut_can_be_put_aside_and_waits(workspace: Workspace, hall_id: HallId, opened: Open) -> None:
    a_cut_encounter(workspace, hall_id)
    page = opened()
    assert "A. R." in page.encounter.messages.text()

    press(page, "encounter_messages_second")

    assert page.encounter.visit_id() is None and page.encounter.is_blank()
    assert [card.is_unfinished for card in page.queue.cards] == [True]
    (kept,) = workspace.encounters.kept()
    assert kept.draft.hold is Hold.PARKED and kept.draft.meeting.note == "Cherche le matin."


def test_what_was_put_aside_waits_in_the_queue_at_the_next_start(
    workspace: Workspace, hall_id: HallId, opened: Open
) -> None:
    a_cut_encounter(workspace, hall_id)
    page = opened()
    press(page, "encounter_messages_second")

    again = opened()

    assert again.encounter.is_blank() and again.encounter.messages.text() == ""
    again.next_draft()
    assert again.encounter.fields.note.value() == "Cherche le matin."


def test_typing_without_a_pause_is_kept(workspace: Workspace, opened: Open, qtbot: QtBot) -> None:
    page = opened()
    for _ in range(8):
        type_text(page.encounter.fields.note, "mot ")
        qtbot.wait(80)  # shorter than the pause that used to be waited for

    (kept,) = workspace.encounters.kept()
    assert kept.draft.meeting.note.startswith("mot mot")


def test_what_is_typed_after_reading_was_not_read_back(opened: Open, qtbot: QtBot) -> None:
    page = opened()
    type_text(page.encounter.fields.first_name, "Amina")
    page.read_back()
    layer = page.findChild(ReadBackLayer)
    assert layer is not None
    QTest.mouseClick(layer.right, LEFT)
    assert page.encounter.draft().meeting.read_back is ReadBack.RIGHT
    assert not page.encounter.frame.answer.isHidden()

    type_text(page.encounter.fields.note, "Autre chose.")

    assert page.encounter.draft().meeting.read_back is None
    assert page.encounter.frame.answer.isHidden()


def test_what_is_read_together_goes_with_the_page(opened: Open) -> None:
    page = opened()
    type_text(page.encounter.fields.first_name, "Amina")
    page.read_back()
    page.hide()
    assert not page.reading.is_open()


def test_names_are_dots_but_where_one_types(opened: Open) -> None:
    page = opened()
    fields = page.encounter.fields
    type_text(fields.last_name, "Rahmani")
    discretion.set_on(is_on=True)

    assert page.title() == "Hall hours"
    assert shown_name("Amina Rahmani") == "A. R."
    assert fields.last_name.echoMode() == QLineEdit.EchoMode.Password
    assert fields.last_name.value() == "Rahmani", "hidden, and not lost"
    discretion.set_on(is_on=False)
    assert fields.last_name.echoMode() == QLineEdit.EchoMode.Normal


def test_what_is_only_proposed_in_a_field_is_no_answer(workspace: Workspace, opened: Open) -> None:
    """Placeholders taken for filled fields."""
    page = opened()
    proposed = [field.placeholderText() for field in page.findChildren(QLineEdit) if field.placeholderText()]
    assert proposed, "nothing is proposed: this test has nothing to try"
    type_text(page.encounter.fields.first_name, "Amina")
    press(page, "encounter_save")

    (row,) = workspace.residents.first_rows(1)
    file = workspace.residents.open(row.resident_id).content
    assert (file.last_name, file.room, file.phone, file.exchange_language) == ("", "", "", "")
    assert (file.wished_trades, file.availability, file.travel_modes) == ((), (), ())
    (meeting,) = workspace.meetings.meetings_of(row.resident_id)
    assert (meeting.content.note, meeting.content.next_step, meeting.content.next_step_on) == ("", None, None)
    assert not any(text in str(file) for text in proposed)


def test_an_appointment_that_is_printed_is_kept_with_the_meeting(
    workspace: Workspace, opened: Open, qtbot: QtBot
) -> None:
    known = workspace.residents.save(a_resident())
    page = opened()
    type_text(page.encounter.fields.first_name, "Amina")
    press(page, "encounter_next_visit")
    day = page.encounter.findChild(QLineEdit, "encounter_on_edit")
    assert day is not None
    type_text(day, "12/03/2026")
    page.papers()
    at = page.shelf.findChild(QLineEdit, "paper_at")
    assert at is not None
    type_text(at, "14 h 30")
    qtbot.waitUntil(lambda: page.encounter.draft().meeting.next_step_at is not None)
    page.show_hall()
    press(page, "encounter_save")

    row = next(row for row in workspace.residents.first_rows(2) if row.resident_id != known.resident_id)
    (meeting,) = workspace.meetings.meetings_of(row.resident_id)
    assert meeting.content.next_step_on == date(2026, 3, 12)
    assert str(meeting.content.next_step_at) == "14:30:00"
    assert meeting.content.next_step_place != ""
