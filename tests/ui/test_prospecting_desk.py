"""The prospecting desk on screen: a need caught in a minute, a call noted where it is due, two files made one."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from controllers.workspace import Workspace
from models.records.employers import EmployerRecord
from models.records.prospecting import ApproachDraft, CaughtNeed
from tests.factories import an_employer
from ui.employers.employers_page import EmployersPage
from ui.labels import action_words
from ui.prospecting.forms import ApproachForm
from ui.prospecting.stage_card import StageCard
from ui.widgets.chips import Chip

MOST_INPUTS = 7


@pytest.fixture
def known(workspace: Workspace) -> EmployerRecord:
    return workspace.employers.save(an_employer())


@pytest.fixture
def page(workspace: Workspace, qtbot: QtBot) -> Iterator[EmployersPage]:
    page = EmployersPage(workspace)
    qtbot.addWidget(page)
    page.resize(1222, 640)
    page.show()
    qtbot.waitExposed(page)
    yield page
    page.flush()


def press(page: QWidget, name: str) -> None:
    QTest.qWait(1)
    button = page.findChild(QAbstractButton, name)
    assert button is not None, name
    assert button.isVisibleTo(page), name
    button.click()


def texts(page: QWidget) -> str:
    QTest.qWait(1)
    return "\n".join(one.text() for one in page.findChildren(QLabel) if one.isVisibleTo(page))


def test_a_need_takes_two_answers_and_never_more_than_seven(
    workspace: Workspace, page: EmployersPage, qtbot: QtBot
) -> None:
    page.catch_need()
    form = page.need
    kinds = (QLineEdit, QPlainTextEdit, QComboBox)
    inputs = [
        one for kind in kinds for one in form.findChildren(kind) if one.isVisibleTo(form) and one.isEnabled()
    ]
    assert len(inputs) <= MOST_INPUTS

    QTest.keyClicks(form.where.edit, "Serres Talva")
    words = form.findChild(QLineEdit, "need_words")
    assert words is not None
    QTest.keyClicks(words, "deux personnes au tri")
    with qtbot.waitSignal(form.caught) as caught:
        form.save()

    (need,) = caught.args
    assert isinstance(need, CaughtNeed)
    assert page.file.isVisible()
    assert "deux personnes au tri" in texts(page)
    assert workspace.drafts.find("need", "new") is None
    assert "Serres Talva" in action_words(workspace.undo.last())  # type: ignore[arg-type]  # there is one


def test_a_need_without_a_name_says_what_is_missing_and_keeps_what_was_typed(
    workspace: Workspace, page: EmployersPage
) -> None:
    page.catch_need()
    words = page.need.findChild(QLineEdit, "need_words")
    assert words is not None
    QTest.keyClicks(words, "un plongeur")

    page.need.save()
    assert "A name, please" in texts(page.need)
    page.need.leave()
    page.catch_need()

    assert words.text() == "un plongeur"
    assert workspace.employers.count() == 0


def test_who_is_due_is_called_from_the_list_and_leaves_it(
    workspace: Workspace, page: EmployersPage, known: EmployerRecord
) -> None:
    desk = workspace.prospecting
    day = desk.today() - timedelta(days=9)
    desk.approaches.save(
        ApproachDraft(
            employer_id=known.employer_id,
            happened_on=day,
            outcome="call_back",
            next_action="call",
            next_on=day,
        )
    )
    page.list.show_view("calls")
    press(page, "call_open")

    form = page.file.tabs.log().form
    assert isinstance(form, ApproachForm)
    QTest.qWait(1)
    assert form.isVisible()
    form._outcome.set_value("need_heard")  # as if chosen with the mouse
    form._outcome.edited.emit()
    form.save()

    assert workspace.employers.open(known.employer_id).content.stage == "need_collected"
    page.show_list()
    page.list.show_view("calls")
    assert page.list.calls.table.records() == ()


def test_a_card_moves_on_the_board_and_back_with_undo(
    workspace: Workspace, page: EmployersPage, known: EmployerRecord
) -> None:
    page.list.show_view("board")
    (card,) = page.list.board.findChildren(StageCard)
    assert "Rives Propreté" in texts(card)
    place = card.rect().center()
    QTest.mousePress(card, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    for column in ("board_1_column", "board_5_column"):  # over one, let go on another
        room = page.findChild(QWidget, column)
        assert room is not None
        place = card.mapFromGlobal(room.mapToGlobal(room.rect().center()))
        QTest.mouseMove(card, place)
    QTest.mouseRelease(card, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)

    assert stages(workspace) == ["partner"]
    workspace.undo.undo()
    assert stages(workspace) == ["visited"]


def test_the_menu_of_a_card_leads_to_every_stage_back_included_and_asks_why_one_is_left_alone(
    workspace: Workspace, page: EmployersPage, known: EmployerRecord
) -> None:
    page.list.show_view("board")
    QTest.qWait(1)
    assert set(offered_moves(page)) == {one.stage for one in workspace.prospecting.board()} - {"visited"}

    choose(page, "to_prospect")
    assert stages(workspace) == ["to_prospect"]

    choose(page, "do_not_contact")
    form = page.file.tabs.log().standing_form
    QTest.qWait(1)
    assert form.isVisible()
    assert stages(workspace) == ["to_prospect"]  # not before the reason is there


def test_the_list_is_read_one_stage_at_a_time(
    workspace: Workspace, page: EmployersPage, known: EmployerRecord
) -> None:
    workspace.employers.save(an_employer(trade_name="Autre Rive", siret="", stage="partner"))
    page.list.show_stage("partner")
    assert page.list.table.rows.rowCount() == 1
    page.list.search.insert("rive")
    page.list._on_search()
    assert [row.display_name for row in page.list._source.search("rive")] == ["Autre Rive"]
    page.list.show_stage("dormant")
    assert "No employer at this stage" in texts(page.list)
    page.list.show_stage("")
    assert page.list.table.rows.rowCount() == 2


def stages(workspace: Workspace) -> list[str]:
    return [one.stage for one in workspace.prospecting.board() if one.count]


def offered_moves(page: EmployersPage) -> dict[str, QAction]:
    (card,) = [one for one in page.list.board.findChildren(StageCard) if one.isVisibleTo(page)]
    return {action.data(): action for action in card.menu().actions() if not action.isSeparator()}


def choose(page: EmployersPage, stage: str) -> None:
    QTest.qWait(1)
    offered_moves(page)[stage].trigger()


def test_two_files_of_one_employer_are_looked_at_and_made_one(
    workspace: Workspace, page: EmployersPage, known: EmployerRecord
) -> None:
    twin = an_employer(trade_name="", legal_name="NETTETE DES RIVES", siret="", contacts=(), sites=())
    workspace.employers.save(twin)
    page.show_pairs()
    press(page, "employer_pair_0_merge")
    chips = [chip for chip in page.pairs.findChildren(Chip) if "legal_name" in chip.objectName()]
    assert {chip.text() for chip in chips} == {"Netteté des Rives SARL", "NETTETE DES RIVES"}

    press(page, "employer_pairs_do")

    assert workspace.employers.count() == 1
    assert page.file.isVisible()
    assert "NETTETE DES RIVES" in texts(page)  # what was not chosen stays in the memory
    QTest.keyClick(page, Qt.Key.Key_Escape)


def test_a_new_employer_that_is_noted_already_is_said_while_it_is_typed(
    page: EmployersPage, known: EmployerRecord
) -> None:
    page.new_record()
    name = page.form.findChild(QLineEdit, "employer_trade_name")
    assert name is not None
    QTest.keyClicks(name, "rives proprete")
    page.form.flush()

    press(page, "employer_alike_0")

    shown = page.file.record()
    assert shown is not None
    assert shown.employer_id == known.employer_id
