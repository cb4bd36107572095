"""No key acts on what is hidden: behind the curtain, under the cover of a rewriting, while a signer holds it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, cast

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from controllers.session import SessionController
from controllers.tasks import InlineTasks
from controllers.workspace import Workspace
from tests.attachment_samples import a_plan_on_paper, given_photo
from tests.factories import a_resident
from ui.attachments.sheet_line import SheetLine
from ui.keyboard import _ACTIONS, _PLACES
from ui.main_window import MainWindow
from ui.privacy.rewriting_layer import RewritingLayer
from ui.signing.hand_over import HandOver

if TYPE_CHECKING:
    from ui.permanence.permanence_page import PermanencePage
    from ui.plans.plans_page import PlansPage
    from ui.residents.residents_page import ResidentsPage
    from ui.settings.settings_page import SettingsPage

_ALWAYS = ("lower_curtain", "lock")
"""What protects works everywhere."""
_PARTS_OF_SETTINGS = 11
_KEYS = tuple(key for _, keys in (*_ACTIONS, *_PLACES) for key in keys)


@pytest.fixture
def window(
    qtbot: QtBot, workspace: Workspace, inline_tasks: InlineTasks, stopped_clock: object
) -> Iterator[MainWindow]:
    window = MainWindow(workspace, SessionController(inline_tasks, stopped_clock), "people")  # type: ignore[arg-type]
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    yield window
    window.destroy_pages()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def acted(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Note what the keys do, instead of doing it."""
    acted: list[str] = []
    for name in [method for method, _ in _ACTIONS if method not in _ALWAYS]:
        monkeypatch.setattr(window, name, lambda name=name: acted.append(name))
    monkeypatch.setattr(window, "go_to", acted.append)
    return acted


def press_all(target: QWidget) -> None:
    for keys in _KEYS:
        if not any(keys in sequences for method, sequences in _ACTIONS if method in _ALWAYS):
            QTest.keySequence(target, QKeySequence(keys))


def test_every_key_acts_on_an_open_window(window: MainWindow, acted: list[str]) -> None:
    window.setFocus()  # a field has Ctrl+Z for itself
    press_all(window)

    assert set(acted) >= {method for method, _ in _ACTIONS if method not in _ALWAYS}
    assert set(acted) >= {code for code, _ in _PLACES}


class Windows(QObject):
    """Notes what is shown as a window of its own."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  (Qt's name)
        if event.type() is QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.shown.append(watched.objectName())
        return False


def test_no_page_nor_part_of_one_takes_the_keyboard_away_by_a_stray_window(
    window: MainWindow, workspace: Workspace, qapp: QApplication
) -> None:
    """Parts are made when first looked at: what they show before it has a parent is a window too."""
    person = workspace.residents.save(a_resident())
    windows = Windows()
    qapp.installEventFilter(windows)

    for code, _ in _PLACES:
        window.go(code)
    people = cast("ResidentsPage", window.go("people"))
    people.open_record(person.resident_id)
    for code in ("pathway", "wishes", "papers", "around", "rights", "seen"):
        people.file.tabs.go(code)
    settings = cast("SettingsPage", window.go("settings"))
    for part in range(_PARTS_OF_SETTINGS):
        settings.show_part(part)
    hall = cast("PermanencePage", window.go("hall"))
    for show in (hall.prepare, hall.close_day, hall.show_hall, hall.papers):
        show()

    qapp.removeEventFilter(windows)
    assert windows.shown == []


def test_a_sheet_that_is_shown_takes_no_keyboard_away(
    window: MainWindow, workspace: Workspace, qapp: QApplication
) -> None:
    plan = a_plan_on_paper(workspace)
    workspace.attachments.add(plan.version_id, (given_photo(),))
    windows = Windows()
    qapp.installEventFilter(windows)

    cast("PlansPage", window.go("plans")).open_record(plan.plan_id)

    qapp.removeEventFilter(windows)
    assert windows.shown == []
    assert [one for one in window.findChildren(SheetLine) if one.remove_button.isVisible()]


def test_no_key_acts_behind_the_curtain(window: MainWindow, acted: list[str]) -> None:
    window.lower_curtain()

    press_all(window)

    assert acted == []
    assert window.curtain.is_down()


def test_no_key_acts_under_the_cover_of_a_rewriting_and_nothing_opens_it(
    window: MainWindow, acted: list[str], workspace: Workspace
) -> None:
    window.go("people")
    cover = RewritingLayer(window, workspace.privacy.retention.rewriter)
    cover.show_for(30)

    press_all(window)
    QTest.keyClick(cover, Qt.Key.Key_Tab)
    QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_A)
    QTest.keyClick(cover, Qt.Key.Key_Escape)
    QTest.mouseClick(cover, Qt.MouseButton.LeftButton, pos=cover.rect().bottomLeft())

    assert acted == []
    assert cover.isVisible()
    assert not any(field.text() for field in window.findChildren(QLineEdit))
    window.lower_curtain()
    window.curtain.rise()
    press_all(window)
    assert acted == [], "raising the curtain lifts no cover"


def test_no_key_acts_while_somebody_holds_the_screen(
    qtbot: QtBot, window: MainWindow, acted: list[str], workspace: Workspace
) -> None:
    plan = a_plan_on_paper(workspace)
    held = HandOver(workspace.plans, plan, window)
    with qtbot.waitActive(held):
        held.start()

    press_all(held)

    assert acted == []
    held.hide()
    held.deleteLater()
