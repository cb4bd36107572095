"""Choices that stay visible, by mouse, finger, or arrows and Space."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ui.theme import theme
from ui.widgets.chips import ChipGroup, SegmentedChoice
from ui.widgets.fields import Field, TextField
from ui.widgets.hours_grid import HoursGrid
from ui.widgets.layouts import column
from ui.widgets.steps import StepsBar, TabBar

LANGUAGES = [("fr", "Français"), ("ar", "العربية"), ("en", "English"), ("ti", "ትግርኛ")]
PARTS = [("morning", "Matin"), ("day", "Journée"), ("evening", "Soir"), ("night", "Nuit")]


def test_several_chips_are_chosen_by_arrows_and_space(qtbot: QtBot) -> None:
    group = ChipGroup("languages", LANGUAGES)
    qtbot.addWidget(group)
    with qtbot.waitActive(group):
        group.show()
    group.setFocus()

    qtbot.keyClick(_focused(), Qt.Key.Key_Space)
    qtbot.keyClick(_focused(), Qt.Key.Key_Right)
    qtbot.keyClick(_focused(), Qt.Key.Key_Right)
    qtbot.keyClick(_focused(), Qt.Key.Key_Space)

    assert group.values() == ("fr", "en")


def test_tab_enters_a_group_once_and_leaves_it(qtbot: QtBot) -> None:
    group, after = ChipGroup("languages", LANGUAGES), TextField("after")
    window = QWidget()
    window.setLayout(column(group, after))
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
    group.setFocus()

    qtbot.keyClick(_focused(), Qt.Key.Key_Tab)

    assert _focused() is after


def test_a_single_choice_replaces_the_one_before(qtbot: QtBot) -> None:
    choice = SegmentedChoice("next", [("call", "Rappeler"), ("visit", "Visite")], icons=("phone", "employer"))
    qtbot.addWidget(choice)
    choice.set_value("call")
    choice.show()

    qtbot.mouseClick(choice.chips()[1], Qt.MouseButton.LeftButton)
    assert choice.value() == "visit"
    qtbot.mouseClick(choice.chips()[1], Qt.MouseButton.LeftButton)
    assert choice.value() == "visit"  # it may not become empty


def test_what_was_chosen_survives_other_options(qtbot: QtBot) -> None:
    group = ChipGroup("languages", LANGUAGES)
    qtbot.addWidget(group)
    group.set_values(["ar", "ti"])

    group.set_options([("ar", "Arabe"), ("uk", "Ukrainien")])

    assert group.values() == ("ar",)


def test_choosing_moves_nothing(qtbot: QtBot) -> None:
    group = ChipGroup("languages", LANGUAGES)
    qtbot.addWidget(group)
    group.resize(600, 60)
    group.show()
    before = [chip.geometry() for chip in group.chips()]

    group.set_values([code for code, _ in LANGUAGES])
    QApplication.sendPostedEvents()

    assert [chip.geometry() for chip in group.chips()] == before


def test_chips_wrap_and_keep_their_text_whole_at_every_zoom(qtbot: QtBot) -> None:
    theme.apply("light", 2.0)
    group = ChipGroup("languages", LANGUAGES)
    window = QWidget()
    window.setLayout(column(group))
    qtbot.addWidget(window)
    window.resize(420, 400)
    window.show()

    for chip in group.chips():
        assert chip.mapTo(window, QPoint()).x() + chip.width() <= window.width()
        assert chip.width() >= chip.fontMetrics().horizontalAdvance(chip.text())


def test_from_right_to_left_the_first_chip_is_on_the_right(qtbot: QtBot) -> None:
    group = ChipGroup("languages", LANGUAGES)
    group.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    qtbot.addWidget(group)
    group.resize(700, 60)
    group.show()

    assert group.chips()[0].x() > group.chips()[-1].x()


def test_an_ampersand_in_a_label_is_shown_not_swallowed(qtbot: QtBot) -> None:
    group = ChipGroup("trades", [("a", "Nettoyage & vitres")])
    qtbot.addWidget(group)

    assert group.chips()[0].text() == "Nettoyage && vitres"
    assert group.chips()[0].accessibleName() == "Nettoyage & vitres"


def test_a_week_is_filled_by_keyboard(qtbot: QtBot) -> None:
    grid = HoursGrid("availability", PARTS)
    qtbot.addWidget(grid)
    with qtbot.waitActive(grid):
        grid.show()

    qtbot.keyClick(grid, Qt.Key.Key_Space)
    qtbot.keyClick(grid, Qt.Key.Key_Right)
    qtbot.keyClick(grid, Qt.Key.Key_Down)
    with qtbot.waitSignal(grid.edited):
        qtbot.keyClick(grid, Qt.Key.Key_Space)

    assert grid.value() == ((0, "morning"), (1, "day"))
    qtbot.keyClick(grid, Qt.Key.Key_Space)
    assert grid.value() == ((0, "morning"),)


def test_a_heading_of_the_week_switches_its_whole_line(qtbot: QtBot) -> None:
    grid = HoursGrid("availability", PARTS)
    qtbot.addWidget(grid)
    grid.resize(540, 170)
    grid.show()

    qtbot.mouseClick(grid, Qt.MouseButton.LeftButton, pos=QPoint(120, 10))
    assert grid.value() == tuple((0, code) for code, _ in PARTS)
    qtbot.mouseClick(grid, Qt.MouseButton.LeftButton, pos=QPoint(20, 40))
    assert {(day, "morning") for day in range(7)} <= set(grid.value())
    qtbot.mouseClick(grid, Qt.MouseButton.LeftButton, pos=QPoint(20, 40))
    assert not {(day, "morning") for day in range(7)} & set(grid.value())


def test_the_week_says_where_one_is(qtbot: QtBot) -> None:
    grid = HoursGrid("availability", PARTS)
    field = Field("&Disponible", grid)
    qtbot.addWidget(field)
    grid.set_value([(6, "night"), (2, "unknown")])

    qtbot.keyClick(grid, Qt.Key.Key_End)

    assert grid.value() == ((6, "night"),)
    assert "Matin" in grid.accessibleDescription()
    assert grid.accessibleName() == "Disponible"


def test_tabs_are_walked_by_arrows(qtbot: QtBot) -> None:
    tabs = TabBar("tabs", ["Parcours", "Plan", "Documents"])
    qtbot.addWidget(tabs)
    with qtbot.waitActive(tabs):
        tabs.show()
    tabs._tabs[0].setFocus()

    with qtbot.waitSignal(tabs.changed) as signal:
        qtbot.keyClick(_focused(), Qt.Key.Key_Right)
    assert signal.args == [1]
    qtbot.keyClick(_focused(), Qt.Key.Key_Left)
    qtbot.keyClick(_focused(), Qt.Key.Key_Left)

    assert tabs.current() == 2


def test_tabs_keep_one_line_and_the_rest_waits_behind_a_button(qtbot: QtBot) -> None:
    tabs = TabBar("tabs", ["Parcours", "Plan", "Documents", "Droits", "Consultations", "Journal"])
    qtbot.addWidget(tabs)
    tabs.resize(2000, tabs.sizeHint().height())
    with qtbot.waitActive(tabs):
        tabs.show()
    line = tabs._line
    assert (line.behind(), line.more.isVisible()) == ([], False)

    tabs.resize(360, tabs.sizeHint().height())
    behind = line.behind()
    assert behind, "this test has nothing to try"
    assert line.more.isVisible()
    assert {tab.y() for tab in tabs._tabs if tab.isVisible()} == {0}
    assert line.more.geometry().right() <= 360

    line.more.click()
    assert [action.text() for action in line._menu.actions()] == [tabs._tabs[at].text() for at in behind]
    line._menu.actions()[-1].trigger()
    assert tabs.current() == 5
    assert _focused() is tabs._tabs[5]
    assert tabs._tabs[5].isVisible()
    qtbot.keyClick(_focused(), Qt.Key.Key_Left)  # arrows reach those behind the button too
    assert (tabs.current(), _focused()) == (4, tabs._tabs[4])
    tabs.set_text(4, "Qui l’a consulté, et quand exactement")
    QApplication.sendPostedEvents()
    assert line.more.geometry().right() <= 360


def test_steps_say_which_one_is_present(qtbot: QtBot) -> None:
    steps = StepsBar("steps", ["Lire", "Demander", "Signer"], 1)
    qtbot.addWidget(steps)
    steps.show()

    assert "Demander" in steps.accessibleName()
    steps.set_current(3)
    assert "Signer" in steps.accessibleName()


def _focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget
