"""Closing the window by hand proposes the backup of the day: one click, one to leave, and no lock waits for it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QCloseEvent
from pytestqt.qtbot import QtBot

from controllers.backups import BackupController
from controllers.session import SessionController
from controllers.tasks import InlineTasks
from controllers.workspace import Workspace
from models.storage.store import Store
from models.vault.vault import Vault
from tests.conftest import StoppedClock
from ui.main_window import MainWindow
from ui.settings.backup_at_close import BackupAtClose
from ui.settings.backup_section import BackupSection
from ui.widgets.messages import MessageBar


class HeldTasks(InlineTasks):
    """Does nothing until told to: a slow stick."""

    def __init__(self) -> None:
        super().__init__()
        self.held: list[Callable[[], None]] = []

    def run(self, *asked: Any) -> None:
        self.held.append(partial(super().run, *asked))

    def go_on(self) -> None:
        while self.held:
            self.held.pop(0)()


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "clé"
    folder.mkdir()
    return folder


@pytest.fixture
def window(
    qtbot: QtBot, workspace: Workspace, inline_tasks: InlineTasks, stopped_clock: StoppedClock, stick: Path
) -> Iterator[MainWindow]:
    workspace.backups.choose_destination(stick)
    window = MainWindow(workspace, SessionController(inline_tasks, stopped_clock), "people")
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    yield window
    window.destroy_pages()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def close_by_hand(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    """Close as the button of the window does."""
    monkeypatch.setattr(QCloseEvent, "spontaneous", lambda _event: True, raising=False)
    window.close()
    monkeypatch.undo()


def asked(window: MainWindow) -> BackupAtClose:
    layer = window.findChild(BackupAtClose)
    assert layer is not None
    assert layer.isVisible()
    return layer


def test_one_click_backs_up_and_closes(
    window: MainWindow, workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    close_by_hand(window, monkeypatch)
    assert window.isVisible()
    assert "No backup" in asked(window)._words.text()

    asked(window).save_button.click()

    assert not window.isVisible()
    assert workspace.backups.state().last_at is not None


def test_one_click_closes_without_and_one_stays(
    window: MainWindow, workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    close_by_hand(window, monkeypatch)
    asked(window).stay_button.click()
    assert window.isVisible()
    assert asked_is_gone(window)

    close_by_hand(window, monkeypatch)
    asked(window).close_button.click()

    assert not window.isVisible()
    assert workspace.backups.state().last_at is None


def asked_is_gone(window: MainWindow) -> bool:
    layer = window.findChild(BackupAtClose)
    return layer is None or not layer.isVisible()


def test_who_has_a_backup_of_the_day_closes_at_once(
    window: MainWindow, workspace: Workspace, stopped_clock: StoppedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    workspace.backups.back_up_now()
    close_by_hand(window, monkeypatch)
    assert not window.isVisible()

    window.show()
    stopped_clock.advance(hours=21)
    close_by_hand(window, monkeypatch)
    assert window.isVisible()
    close_by_hand(window, monkeypatch)
    assert not window.isVisible(), "who closes twice means it"


def test_nothing_is_asked_behind_the_curtain_nor_by_what_locks(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.lower_curtain()
    close_by_hand(window, monkeypatch)
    assert not window.isVisible()

    window.show()
    window.curtain.rise()
    window.close()  # as a lock does
    assert not window.isVisible()


def test_a_place_is_tried_beside_the_screen_which_says_that_it_waits(
    qtbot: QtBot, store: Store, opened_vault: Vault, stopped_clock: StoppedClock, stick: Path
) -> None:
    tasks = HeldTasks()
    controller = BackupController(store, opened_vault, tasks, stopped_clock)
    messages = MessageBar("messages")
    section = BackupSection(controller, messages)
    qtbot.addWidget(section)
    qtbot.addWidget(messages)
    tasks.go_on()

    section.choose(str(stick))

    assert list(stick.iterdir()) == [], "nothing is written on the thread of the screen"
    assert "to be sure of it" in section._quiet.text()
    assert not section.place_button.isEnabled()
    tasks.go_on()
    assert messages.kind() == "success"
    assert controller.destination() == stick
    assert section.place_button.isEnabled()

    section.choose(str(stick / "absente"))
    tasks.go_on()
    assert messages.kind() == "error"
    assert controller.destination() == stick
