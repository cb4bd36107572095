"""A first contact through the real widgets: few inputs, the keyboard alone, nothing typed is lost."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from models.records.first_contacts import AgeBand, ContactStep, Outcome, Topic
from models.records.places import BuildingDraft, HallDraft
from tests.factories import a_residence, some_settings
from tests.ui.conftest import focused
from ui.outreach.first_contact import FirstContactPage

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from controllers.workspace import Workspace

MOST_INPUTS = 12


@pytest.fixture
def page(workspace: Workspace, qtbot: QtBot) -> FirstContactPage:
    """Open the form in the hall of the day."""
    record = workspace.residents.save_residence(a_residence())
    hall = record.content.buildings[0].halls[0].hall_id
    workspace.settings.save(replace(some_settings(), current_hall_id=hall))
    shown = FirstContactPage(workspace)
    qtbot.addWidget(shown)
    shown.resize(1230, 660)
    with qtbot.waitActive(shown):
        shown.show()
        shown.activateWindow()
    shown.start()
    return shown


def test_a_contact_takes_eight_keys_and_no_mouse(page: FirstContactPage, workspace: Workspace) -> None:
    keys = [Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_4, Qt.Key.Key_3, Qt.Key.Key_1, Qt.Key.Key_2]
    for key in keys:
        QTest.keyClick(focused(), key)
    QTest.keyClick(focused(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    (kept,) = workspace.first_contacts.contacts()
    content = kept.content
    assert (content.outcome, content.sex, content.age_band) == (Outcome.MET, "man", AgeBand.FROM_30)
    assert (content.language, content.topic, content.next_step) == ("en", Topic.WORK, ContactStep.COMES_BACK)
    assert content.channel == "hall"
    assert content.hall_id is not None
    assert len(keys) + 1 <= MOST_INPUTS


def test_the_keys_of_an_azerty_keyboard_without_shift_answer_too(page: FirstContactPage) -> None:
    QTest.keyClick(focused(), Qt.Key.Key_Eacute)

    assert page.fields.outcome.value() == Outcome.NOT_NOW.value
    assert focused().objectName().startswith("contact_sex")


def test_by_clicks_alone_it_is_no_longer(page: FirstContactPage, workspace: Workspace) -> None:
    clicks = 0
    for group, place in zip(page.fields.groups(), (0, 0, 1, 1, 0, 0), strict=True):
        QTest.mouseClick(group.chips()[place], Qt.MouseButton.LeftButton)
        clicks += 1
    QTest.mouseClick(page.save_button, Qt.MouseButton.LeftButton)

    assert clicks + 1 <= MOST_INPUTS
    assert workspace.first_contacts.contacts()[0].content.sex == "woman"


def test_not_now_asks_when_to_ask_again_and_nothing_of_what_comes_next(page: FirstContactPage) -> None:
    QTest.keyClick(focused(), Qt.Key.Key_2)

    assert not page.fields.step.isVisible()
    assert page.fields.day.isVisible()
    QTest.mouseClick(page.fields.outcome.chips()[3], Qt.MouseButton.LeftButton)
    assert not page.fields.sex.isVisible()


def test_what_is_half_answered_comes_back_after_a_cut(
    page: FirstContactPage, workspace: Workspace, qtbot: QtBot
) -> None:
    QTest.keyClick(focused(), Qt.Key.Key_1)
    QTest.keyClick(focused(), Qt.Key.Key_2)
    qtbot.waitUntil(lambda: workspace.drafts.find("first_contact", "new") is not None, timeout=1500)

    again = FirstContactPage(workspace)
    qtbot.addWidget(again)
    again.start()

    assert again.fields.sex.value() == "man"
    assert not again.messages.isHidden()
    again.save()
    assert workspace.drafts.find("first_contact", "new") is None


def test_somebody_known_by_their_code_is_met_again(page: FirstContactPage, workspace: Workspace) -> None:
    assert page.save()
    page.fields.known.set_value("A-0001")
    page.fields.known.edited.emit()
    assert page.save()

    assert [one.content.code for one in workspace.first_contacts.contacts()] == ["A-0001", "A-0001"]


def test_the_building_is_that_of_the_hall_one_stands_in(page: FirstContactPage, workspace: Workspace) -> None:
    (place,) = workspace.residents.residences()
    building = place.content.buildings[0].building_id

    assert page.save()

    (kept,) = workspace.first_contacts.contacts()
    assert kept.content.building_id == building
    (covered,) = workspace.outreach.coverage(page._controller.today(), place.residence_id)
    assert (covered.building_id, covered.met) == (building, 1)
    assert page.fields.building.value() == building, "the next person is met there too"


def test_another_building_can_be_chosen_and_none(page: FirstContactPage, workspace: Workspace) -> None:
    page.fields.building.set_value("")
    page.fields.building.edited.emit()

    assert page.save()

    assert workspace.first_contacts.contacts()[0].content.building_id is None


def test_in_another_residence_and_at_the_doors_the_building_is_asked_for(
    page: FirstContactPage, workspace: Workspace
) -> None:
    here = page.fields.residence.value()
    building = page.fields.building.value()
    elsewhere = workspace.residents.save_residence(a_residence(name="Les Saules"))
    page.start()
    for residence, wanted in ((elsewhere.residence_id, ""), ("", ""), (here, building)):
        page.fields.residence.set_value(residence)
        page.fields.residence.edited.emit()
        assert page.fields.building.value() == wanted

    page.fields.channel.set_value("door_to_door")
    page.fields.channel.edited.emit()

    assert page.fields.building.value() == ""
    page.fields.residence.set_value(elsewhere.residence_id)
    page.fields.residence.edited.emit()
    assert page.save()
    assert workspace.first_contacts.contacts()[0].content.hall_id is None


def test_the_only_building_is_offered_by_the_name_of_its_residence(
    page: FirstContactPage, workspace: Workspace
) -> None:
    place = workspace.residents.save_residence(
        a_residence(name="Les Saules", buildings=(BuildingDraft(halls=(HallDraft(name="Entrée"),)),))
    )
    hall = place.content.buildings[0].halls[0].hall_id
    workspace.settings.save(replace(some_settings(), current_hall_id=hall))
    page.start()

    assert page.fields.building.currentText() == "Les Saules"
    assert page.save()
    assert workspace.first_contacts.contacts()[0].content.building_id is not None
