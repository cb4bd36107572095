"""The form of a person's file: opening and saving it loses nothing of what it held."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit
from pytestqt.qtbot import QtBot

from controllers.workspace import Workspace
from models.records.residents import ResidentRecord
from tests.factories import a_residence, a_resident
from ui.residents.residents_page import ResidentsPage

Open = Callable[[], ResidentsPage]


@pytest.fixture
def opened(workspace: Workspace, qtbot: QtBot) -> Open:
    def open_page() -> ResidentsPage:
        page = ResidentsPage(workspace)
        qtbot.addWidget(page)
        page.resize(1222, 640)
        page.show()
        qtbot.waitExposed(page)
        return page

    return open_page


def someone(workspace: Workspace) -> ResidentRecord:
    residence = workspace.residents.save_residence(a_residence())
    building = residence.content.buildings[0].building_id
    return workspace.residents.save(
        a_resident(residence_id=residence.residence_id, building_id=building, preferred_contact="call")
    )


def change_the_room(page: ResidentsPage, resident: ResidentRecord) -> None:
    page.open_record(resident.resident_id)
    QTest.qWait(1)
    edit = page.findChild(QAbstractButton, "resident_edit")
    assert edit is not None
    edit.click()
    room = page.findChild(QLineEdit, "resident_room")
    assert room is not None
    room.selectAll()
    QTest.keyClicks(room, "B 215")
    page.save()


def test_a_change_keeps_the_building(workspace: Workspace, opened: Open) -> None:
    resident = someone(workspace)

    change_the_room(opened(), resident)

    saved = workspace.residents.open(resident.resident_id).content
    assert saved == replace(resident.content, room="B 215")


def test_a_half_typed_change_comes_back_with_its_building(workspace: Workspace, opened: Open) -> None:
    resident = someone(workspace)
    page = opened()
    page.form.start(resident)
    room = page.form.findChild(QLineEdit, "resident_room")
    assert room is not None
    QTest.keyClicks(room, "9")
    page.flush()

    again = opened()
    again.form.start(workspace.residents.open(resident.resident_id))
    again.form.save()

    saved = workspace.residents.open(resident.resident_id).content
    assert (saved.building_id, saved.room) == (resident.content.building_id, "9B 214")


def test_words_taken_out_of_the_lists_stay_in_the_file(workspace: Workspace, opened: Open) -> None:
    resident = someone(workspace)
    for vocabulary, code in (("preferred_contact", "call"), ("language", "fr"), ("language", "ff")):
        term = next(term for term in workspace.settings.terms(vocabulary) if term.code == code)
        workspace.settings.save_term(replace(term, is_enabled=False))

    change_the_room(opened(), resident)

    assert workspace.residents.open(resident.resident_id).content == replace(resident.content, room="B 215")
