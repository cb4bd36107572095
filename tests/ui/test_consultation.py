"""What is seen of a vault that can only be read: it says so, every page is there, nothing typed is lost."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from controllers.session import SessionController
from controllers.tasks import InlineTasks, ThreadTasks
from controllers.workspace import Workspace
from models.clock import utc_now
from models.records.settings import Settings
from models.vault.keys import CHEAPEST
from tests.breadth import IS_LONG
from tests.conftest import PASSPHRASE, StoppedClock
from tests.ui.conftest import type_text
from tests.ui.reach import check
from tests.unwritable import fingerprint, is_bound_by_rights, without_the_right
from ui.consultation import ConsultationBanner, refusal
from ui.main_window import MainWindow
from ui.permanence.permanence_page import PermanencePage
from ui.preferences import Preferences
from ui.residents.residents_page import ResidentsPage
from ui.start import Start
from ui.theme import theme
from ui.widgets.labels import ElidedLabel

PLACES = ("hall", "today", "people", "employers", "plans", "residences", "settings")
# They leave the window, ask the system for a folder, or print: not what is looked at here.
_ELSEWHERE = (
    "print",
    "folder",
    "save_pdf",
    "copy",
    "lock",
    "curtain",
    "_file",
    "choose",
    "language",
    "restore",
)


# What cannot be written is told the same way wherever it lies: here on one kind, on both with ``PALIER_LONG``.
_KINDS = ["medium", "folder"] if IS_LONG else ["folder" if is_bound_by_rights() else "medium"]
on_one_kind = pytest.mark.parametrize("unwritable_vault", _KINDS, indirect=True)


@pytest.fixture
def session(qapp: object) -> SessionController:
    return SessionController(InlineTasks(), StoppedClock(), CHEAPEST)


@pytest.fixture
def window(qtbot: QtBot, session: SessionController, unwritable_vault: Path) -> Iterator[MainWindow]:
    """Open the window on the vault; once it is closed, hold that not one byte of the folder changed."""
    before = fingerprint(unwritable_vault)
    window = MainWindow(session.open_now(unwritable_vault, PASSPHRASE), session, "people")
    qtbot.addWidget(window)
    window.resize(1366, 768)
    with qtbot.waitActive(window):
        window.show()
    yield window
    window.closeEvent(QCloseEvent())
    window.destroy_pages()
    session.lock()
    QCoreApplication.processEvents()
    assert fingerprint(unwritable_vault) == before


def _banner(window: MainWindow) -> ConsultationBanner:
    banner = window.findChild(ConsultationBanner)
    assert banner is not None
    return banner


def test_it_says_on_every_page_that_nothing_is_written_and_why(
    window: MainWindow, unwritable_vault: Path
) -> None:
    words = "locked" if unwritable_vault.parent.name == "stick" else "no right"
    for place in PLACES:
        window.go(place)

        assert _banner(window).isVisible()
        assert _banner(window).mark.text() == "Consultation only"
        assert words in _banner(window).why.text()
        check(_banner(window))


def test_a_vault_that_can_be_written_says_nothing(
    qtbot: QtBot, workspace: Workspace, session: SessionController
) -> None:
    window = MainWindow(workspace, session, "people")
    qtbot.addWidget(window)

    assert window.findChild(ConsultationBanner) is None
    window.destroy_pages()


@on_one_kind
def test_what_leads_to_a_form_is_out_of_reach_and_says_why(qtbot: QtBot, window: MainWindow) -> None:
    for place, name in (("people", "resident_new"), ("employers", "employer_new"), ("plans", "plan_new")):
        button = window.go(place).findChild(QAbstractButton, name)

        assert button is not None
        assert not button.isEnabled()
        assert button.toolTip() == refusal()
        qtbot.keyClick(window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
        assert window.messages.text() == refusal()


@on_one_kind
def test_a_file_is_read_whole(window: MainWindow) -> None:
    page = window.go("people")
    assert isinstance(page, ResidentsPage)
    record = window._workspace.residents.first_rows()[0]
    window.open_resident(record.resident_id)

    edit = page.findChild(QAbstractButton, "resident_edit")

    assert edit is not None
    assert not edit.isEnabled()
    assert edit.toolTip() == refusal()
    assert "Yéro Sangaré-N’Dour" in [name.text() for name in page.findChildren(ElidedLabel)]


@on_one_kind
def test_what_is_typed_in_the_hall_stays_on_the_screen_with_one_sentence(
    qtbot: QtBot, window: MainWindow
) -> None:
    page = window.go("hall")
    assert isinstance(page, PermanencePage)
    note = page.encounter.fields.note
    note.setFocus()
    type_text(note, "Cherche un travail dehors")

    page.flush()
    said = page.encounter.messages.text()
    page.save()

    assert said == refusal()
    assert page.encounter.messages.text() == refusal()
    assert note.text() == "Cherche un travail dehors"


@on_one_kind
def test_undo_says_the_sentence(qtbot: QtBot, window: MainWindow) -> None:
    window.undo()

    assert window.messages.text() == refusal()


@on_one_kind
def test_one_may_read_larger_without_writing(window: MainWindow) -> None:
    asked: list[Settings] = []
    window.look_changed.connect(asked.append)

    window.zoom_in()

    assert [settings.zoom > theme.zoom or settings.zoom > 1 for settings in asked] == [True]
    assert window.messages.text() == ""


@on_one_kind
def test_any_button_that_can_be_pressed_writes_nothing_and_breaks_nothing(
    qtbot: QtBot, window: MainWindow, unwritable_vault: Path
) -> None:
    """Exceptions in slots fail the test (pytest-qt); the folder is compared again once the window is closed."""
    before = fingerprint(unwritable_vault)
    for place in PLACES:
        page = window.go(place)
        if place == "people":
            window.open_resident(window._workspace.residents.first_rows()[0].resident_id)
        pressed: set[str] = set()
        for _ in range(3):  # what a press brings into view is pressed too
            for button in _buttons(page):
                if button.objectName() not in pressed:
                    pressed.add(button.objectName())
                    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

        assert pressed, place
        assert fingerprint(unwritable_vault) == before, (place, sorted(pressed))


@pytest.fixture
def start(
    qtbot: QtBot, preferences: Preferences, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Start]:
    """Start the application as it starts, its threads with it."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    tasks = ThreadTasks()
    start = Start(SessionController(tasks, utc_now, CHEAPEST), preferences)
    start._crashes.remove()
    yield start
    start.close()
    tasks.wait()
    for window in QApplication.topLevelWidgets():
        window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_the_application_opens_it_and_locks_it_again_without_a_trace(
    qtbot: QtBot, start: Start, unwritable_vault: Path
) -> None:
    before = fingerprint(unwritable_vault)
    start.show_open(unwritable_vault)
    assert start.forms is not None
    start.forms.unlock_page.passphrase.set_value(PASSPHRASE)

    with qtbot.waitSignal(start._session.unlocked, timeout=20_000):
        start.forms.unlock_page.open_button.click()
    window = start.main_window
    assert window is not None
    qtbot.waitUntil(lambda: start._session._is_settled)
    for place in PLACES:
        window.go(place)
    assert _banner(window).isVisible()
    start.lock_now()

    assert start.main_window is None
    assert fingerprint(unwritable_vault) == before


def test_what_must_be_copied_first_is_said_on_the_form(
    qtbot: QtBot, start: Start, lived_vault: Path, tmp_path: Path
) -> None:
    copy = Path(shutil.copytree(lived_vault, tmp_path / "coupé.palier"))
    (copy / "data.db-wal").write_bytes(b"x" * 4096)
    with without_the_right(copy):
        start.show_open(copy)
        assert start.forms is not None
        start.forms.unlock_page.passphrase.set_value(PASSPHRASE)
        with qtbot.waitSignal(start._session.failed, timeout=20_000):
            start.forms.unlock_page.open_button.click()

        assert "Copy the folder of the vault to this computer" in start.forms.unlock_page.messages.text()


def _buttons(page: QWidget) -> list[QAbstractButton]:
    return [
        button
        for button in page.findChildren(QAbstractButton)
        if button.objectName()
        and button.isVisible()
        and button.isEnabled()
        and not button.objectName().startswith("qt_")  # the calendar's own menus wait for a hand
        and not any(word in button.objectName() for word in _ELSEWHERE)
    ]
