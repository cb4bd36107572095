"""Choosing among many: chips for the usual, a search for the rest."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QListWidget, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.conftest import focused
from ui.widgets.fields import TextField
from ui.widgets.multi_choice import MultiChoice
from ui.widgets.picker import Found, Picker
from ui.widgets.single_choice import SingleChoice

LEFT = Qt.MouseButton.LeftButton
Show = Callable[..., QWidget]
TRADES = [("a", "Atelier"), ("b", "Bâtiment"), ("c", "Commerce"), ("d", "Dépôt"), ("e", "Écurie")]


@pytest.fixture
def trades(in_window: Show) -> MultiChoice:
    choice = MultiChoice("trades", TRADES, ("a", "b"), other_label="Another…")
    choice.setAccessibleName("Trades")
    in_window(TextField("before"), choice, TextField("after"))
    return choice


def chips(choice: MultiChoice) -> list[str]:
    return [chip.code for chip in choice.chips.chips()]


def test_only_the_usual_ones_have_a_chip(trades: MultiChoice) -> None:
    assert chips(trades) == ["a", "b"]
    assert [choice.code for choice in trades.more.choices()] == ["c", "d", "e"]
    assert trades.more.accessibleName() == "Trades, Another…"


def test_another_one_is_found_without_its_accent_and_becomes_a_chip(
    trades: MultiChoice, qtbot: QtBot
) -> None:
    trades.set_value(("b",))
    QTest.mouseClick(trades.more, LEFT)
    popup = trades.more.popup()
    assert popup is not None

    QTest.keyClicks(popup.search, "ecu")
    with qtbot.waitSignal(trades.edited):
        QTest.keyClick(popup.search, Qt.Key.Key_Return)

    assert trades.value() == ("b", "e")
    assert chips(trades) == ["a", "b", "e"]
    assert [choice.code for choice in trades.more.choices()] == ["c", "d"]


def test_the_list_says_when_nothing_has_the_words(trades: MultiChoice) -> None:
    QTest.mouseClick(trades.more, LEFT)
    popup = trades.more.popup()
    assert popup is not None

    QTest.keyClicks(popup.search, "zzz")
    QTest.keyClick(popup.search, Qt.Key.Key_Return)

    assert popup.list.count() == 0 and popup._nothing.isVisible()
    assert trades.value() == ()
    popup.close()


def test_a_code_that_nobody_offers_keeps_its_chip_and_its_words(in_window: Show) -> None:
    choice = MultiChoice(
        "t", TRADES, ("a",), other_label="Another…", name_of={"old": "Ancien mot"}.__getitem__
    )
    in_window(choice)

    choice.set_value(("old", "a"))

    assert choice.value() == ("a", "old")
    assert choice.chips.chips()[-1].text() == "Ancien mot"


def test_one_or_two_others_are_chips_too(in_window: Show) -> None:
    choice = MultiChoice("t", TRADES, ("a", "b", "c"), other_label="Another…")
    in_window(choice)

    assert chips(choice) == ["a", "b", "c", "d", "e"]
    assert not choice.more.isVisible()


def test_chips_that_come_later_keep_their_place_for_tab(trades: MultiChoice) -> None:
    trades.set_value(("e",))
    QApplication.processEvents()
    trades.window().findChild(QLineEdit, "before").setFocus()  # type: ignore[union-attr]

    names = []
    for _ in range(3):
        QTest.keyClick(focused(), Qt.Key.Key_Tab)
        names.append(focused().objectName())

    assert names == ["trades_chips_e", "trades_more", "after"]


def test_a_single_choice_takes_the_place_of_the_former(in_window: Show) -> None:
    choice = SingleChoice("t", TRADES, ("a", "b"), other_label="Another…")
    in_window(choice)
    choice.set_value("d")
    assert (choice.value(), chips(choice)) == ("d", ["a", "b", "d"])

    QTest.mouseClick(choice.chips.chips()[0], LEFT)
    assert choice.value() == "a"
    choice.set_value("")

    assert (choice.value(), chips(choice)) == ("", ["a", "b"])


# One record among very many ---------------------------------------------------------------------------------

PEOPLE: list[Found] = [(1, "Amina Rahmani", "Les Alizés"), (2, "Amin Diallo", ""), (3, "Moussa Keita", "")]


def found(text: str) -> Sequence[Found]:
    return [person for person in PEOPLE if text.casefold() in str(person[1]).casefold()]


@pytest.fixture
def picker(in_window: Show) -> Picker:
    picker = Picker("who", found, placeholder="Name")
    in_window(picker, TextField("after"))
    picker.setFocus()
    return picker


def test_a_record_is_chosen_with_the_arrows(picker: Picker, qtbot: QtBot) -> None:
    QTest.keyClicks(picker.edit, "ami")
    QTest.keyClick(picker.edit, Qt.Key.Key_Down)
    with qtbot.waitSignal(picker.edited):
        QTest.keyClick(picker.edit, Qt.Key.Key_Return)

    assert (picker.value(), picker.edit.value()) == (2, "Amin Diallo")
    assert not picker.findChild(QListWidget, "who_list").isVisible()  # type: ignore[union-attr]


def test_what_is_beyond_doubt_is_chosen_on_leaving(picker: Picker) -> None:
    QTest.keyClicks(picker.edit, "mous")
    QTest.keyClick(picker.edit, Qt.Key.Key_Tab)

    assert (picker.value(), picker.edit.value()) == (3, "Moussa Keita")


def test_half_a_name_is_no_choice(picker: Picker) -> None:
    QTest.keyClicks(picker.edit, "ami")
    QTest.keyClick(picker.edit, Qt.Key.Key_Escape)
    QTest.keyClick(picker.edit, Qt.Key.Key_Tab)

    assert picker.value() is None and not picker.is_valid()
    assert picker.edit.value() == "ami"
    assert picker.invalid_problem("resident_id").code == "input.not_chosen"


def test_typing_again_forgets_the_choice(picker: Picker) -> None:
    picker.choose(1, "Amina Rahmani")

    QTest.keyClick(picker.edit, Qt.Key.Key_End)
    QTest.keyClick(picker.edit, Qt.Key.Key_Backspace)

    assert picker.value() is None
