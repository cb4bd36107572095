"""A disk that runs short is said in the bar of the window: which, how much is left, what to do."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from controllers.free_space import FreeSpaceController
from controllers.tasks import InlineTasks
from controllers.workspace import Workspace
from models.records.backups import ShortDisk
from ui.free_space import FreeSpaceNotice
from ui.widgets.messages import MessageBar


@pytest.fixture
def bar(qtbot: QtBot) -> Iterator[MessageBar]:
    window = QWidget()
    qtbot.addWidget(window)
    bar = MessageBar("messages", window)
    window.show()
    yield bar
    window.close()


def _controller(workspace: Workspace, inline_tasks: InlineTasks, free: int) -> FreeSpaceController:
    def left(_folder: Path) -> int:
        return free

    return FreeSpaceController(
        workspace.vault.path, workspace.backups, inline_tasks, free=left, parent=workspace
    )


def test_the_disk_of_the_vault_is_named_with_what_is_left_and_what_to_do(
    workspace: Workspace, inline_tasks: InlineTasks, bar: MessageBar
) -> None:
    FreeSpaceNotice(_controller(workspace, inline_tasks, 123_000_000), bar, bar)

    assert bar.kind() == "warning"
    assert "Only 123 MB are left on the disk of the vault (" in bar.text()
    assert "empty the bin" in bar.text()


def test_a_disk_with_room_says_nothing(
    workspace: Workspace, inline_tasks: InlineTasks, bar: MessageBar
) -> None:
    FreeSpaceNotice(_controller(workspace, inline_tasks, 10**10), bar, bar)

    assert bar.text() == ""


def test_a_graver_sentence_is_read_first(
    workspace: Workspace, inline_tasks: InlineTasks, bar: MessageBar
) -> None:
    bar.show_message("error", "The journal was altered.")

    FreeSpaceNotice(_controller(workspace, inline_tasks, 1), bar, bar)
    assert bar.text() == "The journal was altered."
    bar.dismiss()

    assert "are left on the disk of the vault" in bar.text()
    bar.dismiss()
    assert bar.text() == ""


def test_the_place_of_the_backups_is_named_too(
    workspace: Workspace, inline_tasks: InlineTasks, bar: MessageBar
) -> None:
    controller = _controller(workspace, inline_tasks, 10**10)
    notice = FreeSpaceNotice(controller, bar, bar)
    disks = (
        ShortDisk(disk=Path("C:/"), free_bytes=1, has_backups=False),
        ShortDisk(disk=Path("E:/"), free_bytes=40_000_000, has_backups=True),
    )

    controller.short.emit(disks)

    assert "(C:/)" in bar.text() or "(C:" in bar.text()
    assert "Only 40 MB are left where the backups go (E:" in bar.text()
    assert notice.words(disks) == bar.text()
