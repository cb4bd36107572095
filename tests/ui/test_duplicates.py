"""Possible duplicates on screen: a list, two files side by side, one file or two persons."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from models.records.duplicates import Side
from models.records.privacy import ConsentUse
from tests.factories import a_resident
from ui.residents.residents_page import ResidentsPage

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from controllers.workspace import Workspace
    from models.records.residents import ResidentRecord

LEFT = Qt.MouseButton.LeftButton


def click(page: QWidget, name: str) -> None:
    QApplication.processEvents()  # cards just made are laid out
    button = page.findChild(QPushButton, name)
    assert button is not None and button.isVisible(), name
    QTest.mouseClick(button, LEFT)


@pytest.fixture
def two(workspace: Workspace) -> tuple[ResidentRecord, ResidentRecord]:
    first = workspace.residents.save(a_resident(wishes="Conduire"))
    second = workspace.residents.save(
        replace(a_resident(), first_name="Sangare Ndour", last_name="Yero", wishes="Cuisiner", room="C 3")
    )
    workspace.residents.save(a_resident(first_name="Irina", last_name="Sandu", phone="", room="A 1"))
    return first, second


@pytest.fixture
def page(workspace: Workspace, qtbot: QtBot, two: object) -> ResidentsPage:
    del two
    page = ResidentsPage(workspace)
    qtbot.addWidget(page)
    page.resize(1366, 768)
    page.show()
    return page


def test_the_list_says_who_and_why(page: ResidentsPage) -> None:
    click(page, "resident_duplicates")

    (pair,) = page.duplicates.list.pairs()
    assert {pair.first.display_name, pair.second.display_name} == {
        "Yéro Sangaré-N’Dour",
        "Sangare Ndour Yero",
    }
    why = page.findChild(QWidget, "pair_0_why")
    assert why is not None and "same phone" in why.text()  # type: ignore[attr-defined]


def test_two_files_become_one_on_screen_and_two_again(
    page: ResidentsPage, workspace: Workspace, two: tuple[ResidentRecord, ResidentRecord]
) -> None:
    click(page, "resident_duplicates")
    click(page, "pair_0_compare")
    merge = page.duplicates.merge
    click(merge, "merge_room_side_second")
    assert merge.order().sides["room"] is Side.SECOND
    assert merge.order().sides["wishes"] is Side.BOTH

    click(merge, "merge_do")

    shown = page.file.record()
    assert shown is not None and shown.resident_id == two[0].resident_id
    assert (shown.content.room, shown.content.wishes) == ("C 3", "Conduire\nCuisiner")
    assert workspace.residents.count() == 2
    workspace.undo.undo()
    assert workspace.residents.count() == 3
    assert workspace.residents.open(two[0].resident_id).content.wishes == "Conduire"


def test_two_persons_are_not_asked_about_again(page: ResidentsPage) -> None:
    click(page, "resident_duplicates")
    click(page, "pair_0_apart")

    assert page.duplicates.list.pairs() == ()
    click(page, "duplicates_again")
    assert page.duplicates.list.pairs() == ()


def test_the_sides_can_be_exchanged(page: ResidentsPage, two: tuple[ResidentRecord, ResidentRecord]) -> None:
    page.duplicates.compare(two[0].resident_id, two[1].resident_id)

    click(page, "merge_swap")

    assert page.duplicates.merge.order().kept_id == two[1].resident_id


def test_a_file_leads_to_the_other_files_of_its_person(
    page: ResidentsPage, two: tuple[ResidentRecord, ResidentRecord]
) -> None:
    page.open_record(two[1].resident_id)

    click(page, "resident_twins")

    (pair,) = page.duplicates.list.pairs()
    assert pair.second.resident_id == two[0].resident_id


def test_a_partner_list_is_compared_from_the_list_of_duplicates(
    page: ResidentsPage, workspace: Workspace, two: tuple[ResidentRecord, ResidentRecord], tmp_path: Path
) -> None:
    workspace.privacy.answer_consent(two[0].resident_id, ConsentUse.PARTNER_SHARING, is_given=True)
    click(page, "resident_duplicates")
    click(page, "duplicates_partner")
    partner = page.duplicates.partner
    give = partner.findChild(QPushButton, "partner_give")
    assert give is not None and not give.isEnabled(), "no words are agreed yet"

    click(page, "partner_draw")
    assert give.isEnabled()
    partner.give_to(str(tmp_path / "nous.empreintes"))
    assert "1 person(s)" in partner.messages.text()
    partner.read_from(str(tmp_path / "nous.empreintes"))

    count = partner.findChild(QLabel, "partner_count")
    assert count is not None and count.text() == "1 person(s) known to both"
    click(page, "partner_known_0_open")
    shown = page.file.record()
    assert shown is not None and shown.resident_id == two[0].resident_id


def test_a_file_of_somebody_else_is_a_sentence(page: ResidentsPage, tmp_path: Path) -> None:
    page.duplicates.show_partner()
    partner = page.duplicates.partner
    click(page, "partner_draw")
    (tmp_path / "photo.empreintes").write_bytes(b"\x89PNG\r\n")

    partner.read_from(str(tmp_path / "photo.empreintes"))

    assert partner.messages.text() == "This file is not a list of fingerprints."


def test_misheard_words_let_nothing_be_made(page: ResidentsPage) -> None:
    page.duplicates.show_partner()
    partner = page.duplicates.partner
    partner.words.setText("un deux trois")
    partner.words.textEdited.emit("un deux trois")

    give = partner.findChild(QPushButton, "partner_give")
    assert give is not None and not give.isEnabled()


def test_words_are_forgotten_with_the_page(page: ResidentsPage) -> None:
    page.duplicates.show_partner()
    click(page, "partner_draw")
    click(page, "partner_back")

    page.duplicates.show_partner()

    assert page.duplicates.partner.words.value() == ""
