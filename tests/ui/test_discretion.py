"""Discreet mode: what a neighbour reads over the shoulder says neither who, nor where, nor which number."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TypeVar
from uuid import uuid4

import pytest
from PySide6.QtWidgets import QLineEdit, QListWidget, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from controllers.workspace import Workspace
from models.records.settings import SearchHit
from tests.factories import a_resident
from ui.discretion import discretion, shown_place
from ui.palette.results import ResultList
from ui.residents.resident_look import row_look
from ui.residents.residents_page import ResidentsPage
from ui.widgets.cards import Fact, Pill
from ui.widgets.picker import Picker

W = TypeVar("W", bound=QWidget)
ROOM, PHONE = "C 417", "06\u00a039\u00a098\u00a020\u00a031"


def part(page: QWidget, kind: type[W], name: str) -> W:
    found = page.findChild(kind, name)
    assert found is not None, name
    return found


@pytest.fixture(autouse=True)
def discreet() -> Iterator[None]:
    discretion.set_on(is_on=True)
    yield
    discretion.set_on(is_on=False)


def test_a_file_keeps_back_room_and_telephone_until_discretion_ends(
    workspace: Workspace, qtbot: QtBot
) -> None:
    record = workspace.residents.save(a_resident(room=ROOM, phone=PHONE))
    page = ResidentsPage(workspace)
    qtbot.addWidget(page)
    page.show()
    page.open_record(record.resident_id)
    home, phone = part(page, Fact, "resident_place"), part(page, Fact, "resident_phone_shown")
    stage = part(page, Pill, "resident_stage")

    said = f"{home.text()} {phone.text()} {stage.toolTip()}"
    assert "417" not in said
    assert "39" not in said
    assert phone.text(), "that there is a number is no secret"

    discretion.set_on(is_on=False)
    assert ROOM in home.text()
    assert phone.text() == PHONE
    assert ROOM in stage.toolTip()


def test_a_form_keeps_them_back_too_but_where_one_types(workspace: Workspace, qtbot: QtBot) -> None:
    record = workspace.residents.save(a_resident(room=ROOM, phone=PHONE))
    page = ResidentsPage(workspace)
    qtbot.addWidget(page)
    with qtbot.waitActive(page):
        page.show()
    page.open_record(record.resident_id)
    part(page, QPushButton, "resident_edit").click()

    shown = {
        field.objectName(): field.displayText() for field in page.findChildren(QLineEdit) if field.isVisible()
    }
    assert ROOM not in shown.values()
    assert PHONE not in shown.values()
    room = part(page, QLineEdit, "resident_room")
    room.setFocus()
    assert room.displayText() == ROOM


def test_lists_and_answers_show_no_room_and_no_name(workspace: Workspace, qtbot: QtBot) -> None:
    workspace.residents.save(a_resident(room=ROOM))
    row = replace(workspace.residents.first_rows(1)[0], residence_name="Les Glycines")
    assert "417" not in row_look(row).sentence()
    assert "Les Glycines" in row_look(row).subtitle

    found = ResultList()
    person = SearchHit(
        kind="resident", record_id=uuid4(), title="Amina Rahmani", detail="Les Glycines · B 214"
    )
    plan = SearchHit(kind="plan", record_id=uuid4(), title="2026-0001", detail="Amina Rahmani · Commis")
    found.show_answers((person, plan), ())
    assert [(each.text, each.detail) for each in map(found.result, (1, 3))] == [
        ("A. R.", "Les Glycines · •••"),
        ("2026-0001", "A. R. · Commis"),
    ]

    picker = Picker("who", lambda _: [("key", "Amina Rahmani", "Les Glycines, 214")], is_person=True)
    qtbot.addWidget(picker)
    picker.edit.set_value("ami")
    picker.edit.edited.emit()
    assert part(picker, QListWidget, "who_list").item(0).text() == "A. R.\nLes Glycines, •••"


def test_a_place_already_written_loses_every_word_with_a_figure() -> None:
    assert shown_place("Les Tilleuls, B 12") == "Les Tilleuls, •••"
    assert shown_place("Les Tilleuls · ch. 214-3") == "Les Tilleuls · ch. •••"
    assert shown_place("06 39 98 20 31") == "•••"
    discretion.set_on(is_on=False)
    assert shown_place("Les Tilleuls, B 12") == "Les Tilleuls, B 12"
