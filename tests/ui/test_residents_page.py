"""Persons in real windows on a real encrypted file: found, opened, written, taken back."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import TypeVar

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QListWidget, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from controllers.workspace import Workspace
from models.records.meetings import MeetingDraft, NextStep
from models.records.residents import ResidentRecord
from models.records.signatures import SignerRole
from tests.factories import a_residence, a_resident, a_signature, a_started_plan
from tests.ui.conftest import focused, type_text
from ui.discretion import discretion
from ui.residents.residents_page import ResidentsPage
from ui.tables.rows import Role
from ui.theme import theme
from ui.widgets.cards import Fact, Pill
from ui.widgets.combo import Combo
from ui.widgets.fields import Field
from ui.widgets.messages import MessageBar
from ui.widgets.name_label import NameLabel
from ui.widgets.picker import Picker
from ui.widgets.steps import StepsBar

LEFT = Qt.MouseButton.LeftButton
Open = Callable[[], ResidentsPage]
W = TypeVar("W", bound=QWidget)


def part(page: QWidget, kind: type[W], name: str) -> W:
    found = page.findChild(kind, name)
    assert found is not None, name
    return found


def fill(page: QWidget, name: str, text: str) -> None:
    field = part(page, QLineEdit, name)
    field.setFocus()
    field.selectAll()
    QTest.keyClick(field, Qt.Key.Key_Delete)
    type_text(field, text)


def read(page: QWidget, name: str) -> str:
    return part(page, QLineEdit, name).text()


def click(page: QWidget, name: str) -> None:
    QTest.mouseClick(part(page, QPushButton, name), LEFT)


def names(page: ResidentsPage) -> list[str]:
    model = page.table.rows
    return [model.index(row, 0).data(Role.LOOK).title for row in range(model.rowCount())]


def settle() -> None:
    for _ in range(3):
        QCoreApplication.sendPostedEvents()
        QApplication.processEvents()


@pytest.fixture
def opened(workspace: Workspace, qtbot: QtBot) -> Open:
    def open_page() -> ResidentsPage:
        page = ResidentsPage(workspace)
        qtbot.addWidget(page)
        page.resize(1262, 700)
        with qtbot.waitActive(page):
            page.show()
            page.activateWindow()
        return page

    return open_page


def someone(workspace: Workspace, **changes: object) -> ResidentRecord:
    return workspace.residents.save(a_resident(**changes))


# The list ---------------------------------------------------------------------------------------------------


def test_an_empty_list_says_what_is_enough(opened: Open) -> None:
    page = opened()

    assert "A first name is enough" in part(page, QLabel, "residents_empty_sentence").text()
    click(page, "residents_empty_action")

    assert focused().objectName() == "resident_first_name"


def test_a_person_is_found_whatever_the_accents_and_opened_with_enter(
    workspace: Workspace, opened: Open
) -> None:
    someone(workspace)
    someone(workspace, first_name="Mihaela", last_name="Popescu", room="C 7")
    page = opened()
    assert names(page) == ["Mihaela Popescu", "Yéro Sangaré-N’Dour"]

    fill(page, "resident_search", "sangare yero")
    assert names(page) == ["Yéro Sangaré-N’Dour"]
    page.table.setFocus()
    QTest.keyClick(page.table, Qt.Key.Key_Return)

    assert part(page, QLabel, "resident_name").text() == "Yéro Sangaré-N’Dour"
    fill(page, "resident_search", "zzz")
    assert "Nobody has these words" in part(page, QLabel, "residents_nothing_sentence").text()


def test_only_the_list_is_built_at_first(workspace: Workspace, opened: Open) -> None:
    someone(workspace)

    page = opened()

    assert page.findChild(QWidget, "resident_file") is None
    assert page.findChild(QWidget, "resident_form") is None


# The form ---------------------------------------------------------------------------------------------------


def test_a_first_name_makes_a_file(workspace: Workspace, opened: Open, qtbot: QtBot) -> None:
    page = opened()
    page.new_record()
    fill(page, "resident_first_name", "Awa")

    with qtbot.waitSignal(page.toast_requested):
        page.save()

    assert [row.display_name for row in workspace.residents.first_rows()] == ["Awa"]
    assert part(page, QLabel, "resident_name").text() == "Awa"


def test_without_a_name_the_form_says_so(workspace: Workspace, opened: Open) -> None:
    page = opened()
    page.new_record()
    fill(page, "resident_room", "B 2")

    page.save()

    assert part(page, QLabel, "resident_first_name_field_error").text()
    assert focused().objectName() == "resident_first_name"
    assert workspace.residents.count() == 0


def test_a_file_that_may_be_of_the_same_person_is_offered_while_typing(
    workspace: Workspace, opened: Open
) -> None:
    known = someone(workspace)
    page = opened()
    page.new_record()
    fill(page, "resident_first_name", "Iero")
    assert page.form.candidates.text() == ""

    fill(page, "resident_phone", "06 39 98 70 15")

    assert "Yéro Sangaré-N’Dour" in page.form.candidates.text()
    assert "same phone" in page.form.candidates.text()
    click(page, "resident_candidates_same")
    record = page.file.record()
    assert record is not None and record.resident_id == known.resident_id
    page.new_record()
    assert read(page, "resident_first_name") == "Iero", "what was typed is lost"


def test_somebody_else_is_not_asked_about_again(workspace: Workspace, opened: Open) -> None:
    known = someone(workspace)
    page = opened()
    page.new_record()
    fill(page, "resident_first_name", "Iero")
    fill(page, "resident_phone", "06 39 98 70 15")

    click(page, "resident_candidates_other")
    assert page.form.candidates.isHidden()
    fill(page, "resident_last_name", "Sangaré")
    assert page.form.candidates.isHidden()
    page.form.save()

    record = page.file.record()
    assert record is not None
    assert workspace.duplicates.candidates(record.content) == ()
    assert [row.resident_id for row in workspace.duplicates.told_apart(known.resident_id)] == [
        record.resident_id
    ]


def test_a_doubtful_phone_is_told_and_saved(workspace: Workspace, opened: Open) -> None:
    page = opened()
    page.new_record()
    fill(page, "resident_first_name", "Awa")
    fill(page, "resident_phone", "06 39 98 41")
    part(page, QLineEdit, "resident_email").setFocus()
    assert part(page, QLabel, "resident_phone_field_hint").text() == "to check"

    page.save()

    assert part(page, Fact, "resident_phone_shown").text() == "06 39 98 41 (to check)"
    (row,) = workspace.residents.first_rows()
    assert workspace.residents.open(row.resident_id).content.phone == "06 39 98 41"


def test_half_typed_work_comes_back_and_says_so(workspace: Workspace, opened: Open, qtbot: QtBot) -> None:
    page = opened()
    page.new_record()
    fill(page, "resident_first_name", "Awa")
    qtbot.waitUntil(lambda: bool(workspace.drafts.drafts()), timeout=3_000)

    again = opened()
    again.new_record()

    assert "is here again" in again.form.messages.text()
    assert read(again, "resident_first_name") == "Awa"
    click(again, "resident_cancel")
    assert workspace.drafts.drafts() == ()


def test_the_buildings_are_those_of_the_residence(workspace: Workspace, opened: Open) -> None:
    first = workspace.residents.save_residence(a_residence())
    workspace.residents.save_residence(a_residence(name="Les Alizés", buildings=()))
    page = opened()
    page.new_record()
    residence, building = part(page, Combo, "resident_residence"), part(page, Combo, "resident_building")
    assert residence.value() == "" and not building.isEnabled()

    residence.set_value(first.residence_id)
    residence.activated.emit(residence.currentIndex())

    assert building.isEnabled()
    assert [building.itemText(index) for index in range(building.count())] == ["Not said", "Bâtiment B"]


def test_the_only_residence_is_chosen_already(workspace: Workspace, opened: Open) -> None:
    residence = workspace.residents.save_residence(a_residence())
    page = opened()

    page.new_record()

    assert part(page, Combo, "resident_residence").value() == residence.residence_id


# The file ---------------------------------------------------------------------------------------------------


def test_a_file_put_in_the_bin_comes_back_with_undo(workspace: Workspace, opened: Open, qtbot: QtBot) -> None:
    person = someone(workspace)
    page = opened()
    page.open_record(person.resident_id)

    with qtbot.waitSignal(page.toast_requested) as toast:
        click(page, "resident_remove")
    assert toast.args[0] == "File put in the bin"
    assert names(page) == []
    workspace.undo.undo()

    assert names(page) == ["Yéro Sangaré-N’Dour"]


def test_a_change_taken_back_is_seen_in_the_open_file(workspace: Workspace, opened: Open) -> None:
    person = someone(workspace)
    workspace.residents.save(replace(person.content, room="C 9"))
    page = opened()
    page.open_record(person.resident_id)
    assert part(page, Fact, "resident_place").text() == "room C 9"

    workspace.undo.undo()

    assert part(page, Fact, "resident_place").text() == "room B 214"


def test_the_journey_follows_what_happens_elsewhere(workspace: Workspace, opened: Open) -> None:
    plan = a_started_plan(workspace, "cleaning")
    page = opened()
    page.open_record(plan.resident_id)
    steps, pill = part(page, StepsBar, "resident_steps"), part(page, Pill, "resident_plan_0_state")
    assert "Hired" in steps.accessibleName() and pill.text() == "Draft"

    page.hide()
    record = workspace.plans.freeze(plan.plan_id)
    for role in SignerRole:
        record = workspace.plans.sign(record.version_id, a_signature(record, role))
    page.show()

    assert "Plan signed" in steps.accessibleName()
    settle()
    assert part(page, Pill, "resident_plan_0_state").text() == "Signed"


def test_a_meeting_is_written_and_taken_back(workspace: Workspace, opened: Open, qtbot: QtBot) -> None:
    person = someone(workspace)
    page = opened()
    page.open_record(person.resident_id)
    click(page, "resident_new_meeting")
    assert not part(page, Field, "resident_meeting_on_field").isVisible()

    type_text(focused(), "Veut travailler dehors.")
    click(page, "resident_meeting_next_visit")
    click(page, "resident_meeting_on_chips_Tomorrow")
    with qtbot.waitSignal(page.toast_requested):
        QTest.keyClick(
            part(page, QWidget, "resident_meeting_note"),
            Qt.Key.Key_Return,
            Qt.KeyboardModifier.ControlModifier,
        )

    (meeting,) = workspace.meetings.meetings_of(person.resident_id)
    assert meeting.content.note == "Veut travailler dehors."
    assert (meeting.content.next_step, meeting.content.next_step_on) == (NextStep.VISIT, date(2026, 3, 11))
    assert part(page, QPushButton, "resident_tabs_3").text() == "Meetings (1)"
    workspace.undo.undo()
    assert part(page, QPushButton, "resident_tabs_3").text() == "Meetings (0)"


def test_what_the_person_wants_comes_first_in_a_file_which_opens_on_what_was_said(
    workspace: Workspace, opened: Open
) -> None:
    person = someone(workspace)
    page = opened()
    page.open_record(person.resident_id)

    names = [part(page, QPushButton, f"resident_tabs_{place}").text() for place in range(4)]
    assert names == ["Wishes and limits", "Pathway", "Proposals", "Meetings (0)"]
    assert page.file.tabs.code() == "meetings"


def test_an_interrupted_meeting_comes_back(workspace: Workspace, opened: Open) -> None:
    person = someone(workspace)
    page = opened()
    page.open_record(person.resident_id)
    page.file.new_meeting()
    type_text(focused(), "Veut travailler")
    page.flush()

    again = opened()
    again.open_record(person.resident_id)
    again.file.new_meeting()

    assert part(again, MessageBar, "resident_meeting_messages").text() == "What you had typed is here again."
    again.file.save()
    (meeting,) = workspace.meetings.meetings_of(person.resident_id)
    assert meeting.content.note == "Veut travailler"


def test_a_meeting_without_a_word_is_still_a_meeting(workspace: Workspace, opened: Open) -> None:
    person = someone(workspace)
    workspace.meetings.save(MeetingDraft(resident_id=person.resident_id))
    page = opened()

    page.open_record(person.resident_id)

    (meeting,) = workspace.meetings.meetings_of(person.resident_id)
    base = f"meeting_{meeting.meeting_id.hex[:8]}"
    assert part(page, QLabel, f"{base}_title").text()
    assert page.findChild(QLabel, f"{base}_note") is None


def test_at_150_percent_the_meetings_keep_the_room(workspace: Workspace, opened: Open) -> None:
    person = someone(workspace)
    theme.apply("light", 1.5)
    page = opened()
    page.resize(1222, 690)
    page.open_record(person.resident_id)
    settle()

    assert (page.width(), page.height()) == (1222, 690)
    assert not part(page, StepsBar, "resident_steps").isVisible()
    assert part(page, Pill, "resident_stage").isVisible()
    page.new_record()
    settle()
    assert page.width() == 1222


def test_the_page_is_freed_with_its_people(workspace: Workspace) -> None:
    person = someone(workspace)
    page = ResidentsPage(workspace)
    page.show()
    page.open_record(person.resident_id)
    page.file.new_meeting()
    page.new_record()
    freed: list[weakref.ref[QWidget]] = [weakref.ref(page), weakref.ref(page.file), weakref.ref(page.form)]

    page.close()
    page.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    del page
    gc.collect()

    assert [reference() for reference in freed] == [None, None, None]


def test_the_name_of_an_opened_file_is_initials_until_one_asks(
    workspace: Workspace, opened: Open, qtbot: QtBot
) -> None:
    someone(workspace)
    page = opened()
    page.open_record(workspace.residents.first_rows(1)[0].resident_id)
    title = part(page, NameLabel, "resident_name")
    assert title.whole_text() == "Yéro Sangaré-N’Dour"
    discretion.set_on(is_on=True)
    try:
        assert title.whole_text() == "Y. S."
        title.setFocus(Qt.FocusReason.TabFocusReason)
        assert title.whole_text() == "Yéro Sangaré-N’Dour"
        part(page, QPushButton, "resident_edit").setFocus()
        assert title.whole_text() == "Y. S."

        picker = Picker("who", lambda _: [("key", "Yéro Sangaré", "Bât. C")], is_person=True)
        qtbot.addWidget(picker)
        picker.show()
        type_text(picker.edit, "yero")
        answers = part(picker, QListWidget, "who_list")
        assert answers.item(0).text() == "Y. S.\nBât. C"
        picker.choose("key", "Yéro Sangaré")
        picker.edit.clearFocus()
        assert picker.edit.displayText() != "Yéro Sangaré"
    finally:
        discretion.set_on(is_on=False)
    assert title.whole_text() == "Yéro Sangaré-N’Dour"


def test_on_a_small_screen_at_150_percent_a_part_of_the_file_has_room(
    workspace: Workspace, opened: Open
) -> None:
    someone(workspace, room="113")
    theme.apply("light", 1.5)
    try:
        page = opened()
        page.resize(1260, 672)  # of 1366 × 768, the rail and the bar above taken off
        page.open_record(workspace.residents.first_rows(1)[0].resident_id)
        settle()
        assert part(page, QWidget, "resident_stack").height() >= 330
        assert "113" in part(page, Pill, "resident_stage").toolTip()
        name = part(page, NameLabel, "resident_name")
        assert name.text() == name.whole_text()
        page.resize(1262, 1000)
        settle()
        assert part(page, QWidget, "resident_facts").isVisible()
    finally:
        theme.apply("light", 1.0)
