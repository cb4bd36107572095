"""A disk that runs short is told when the vault is opened, then once an hour at most."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from controllers.free_space import HOUR_S, FreeSpaceController
from controllers.tasks import InlineTasks, ThreadTasks
from controllers.workspace import Workspace
from models.records.backups import LEAST_FREE_BYTES, ShortDisk


class Disks:
    """How much is free, and what time it is, as a test wants it."""

    def __init__(self) -> None:
        self.free: dict[Path, int] = {}
        self.asked: list[Path] = []
        self.seconds = 1000.0
        self.told: list[tuple[ShortDisk, ...]] = []

    def free_on(self, folder: Path) -> int:
        self.asked.append(folder)
        if folder not in self.free:
            raise OSError("no answer")
        return self.free[folder]

    def now(self) -> float:
        return self.seconds

    def tell(self, found: tuple[ShortDisk, ...]) -> None:
        self.told.append(found)


@pytest.fixture
def disks() -> Disks:
    return Disks()


@pytest.fixture
def other_disk(tmp_path: Path) -> Iterator[Path]:
    """Return a folder on a disk that is not that of the vault."""
    here = tmp_path.stat().st_dev
    disks = (Path("/dev/shm"), Path(tempfile.gettempdir()), Path.cwd())  # noqa: S108  (one in memory, on Linux)
    other = next((disk for disk in disks if disk.is_dir() and disk.stat().st_dev != here), None)
    if other is None:
        pytest.skip("a second disk is needed")
    with tempfile.TemporaryDirectory(dir=other) as folder:
        yield Path(folder)


@pytest.fixture
def controller(workspace: Workspace, inline_tasks: InlineTasks, disks: Disks) -> FreeSpaceController:
    controller = FreeSpaceController(
        workspace.vault.path,
        workspace.backups,
        inline_tasks,
        free=disks.free_on,
        monotonic=disks.now,
        parent=workspace,
    )
    controller.short.connect(disks.tell)
    return controller


def test_nothing_is_said_of_a_disk_with_room(
    controller: FreeSpaceController, workspace: Workspace, disks: Disks
) -> None:
    disks.free[workspace.vault.path] = LEAST_FREE_BYTES

    controller.look()

    assert disks.asked == [workspace.vault.path]
    assert disks.told == []


def test_a_short_disk_is_told_once_an_hour_at_most(
    controller: FreeSpaceController, workspace: Workspace, disks: Disks
) -> None:
    disks.free[workspace.vault.path] = LEAST_FREE_BYTES - 1
    told = []
    for seconds in (0, 60, HOUR_S - 100, 60):
        disks.seconds += seconds
        controller.look()
        told.append(len(disks.told))

    assert told == [1, 1, 1, 2]
    ((disk,), _) = disks.told
    assert (disk.free_bytes, disk.has_backups) == (LEAST_FREE_BYTES - 1, False)
    assert workspace.vault.path.resolve().is_relative_to(disk.disk)


def test_the_place_of_the_backups_is_told_apart_when_it_is_another_disk_and_there(
    controller: FreeSpaceController,
    workspace: Workspace,
    disks: Disks,
    tmp_path: Path,
    other_disk: Path,
) -> None:
    disks.free |= {workspace.vault.path: 10**12, other_disk: 1, tmp_path: 1}
    workspace.backups.choose_destination(tmp_path)
    controller.look()
    assert disks.told == []  # the disk of the vault, of which all is known

    workspace.backups.choose_destination(other_disk)
    controller.look()

    assert [(disk.has_backups, disk.free_bytes) for disk in disks.told[0]] == [(True, 1)]
    gone = other_disk.with_name(f"{other_disk.name}-gone")
    other_disk.rename(gone)
    disks.seconds += HOUR_S
    disks.asked.clear()
    controller.look()
    gone.rename(other_disk)
    assert disks.asked == [workspace.vault.path]


def test_a_disk_that_does_not_answer_stops_nobody(controller: FreeSpaceController, disks: Disks) -> None:
    controller.look()

    assert disks.told == []


def test_a_slow_disk_is_asked_beside_the_screen(qtbot: QtBot, workspace: Workspace, disks: Disks) -> None:
    disks.free[workspace.vault.path] = 1
    controller = FreeSpaceController(
        workspace.vault.path, workspace.backups, ThreadTasks(workspace), free=disks.free_on, parent=workspace
    )

    with qtbot.waitSignal(controller.short) as told:
        controller.look()
        controller.look()
        assert disks.told == []

    assert len(told.args[0]) == 1
    assert len(disks.asked) == 1
