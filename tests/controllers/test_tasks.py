"""Work beside the screen."""

from __future__ import annotations

import gc
import threading
from collections.abc import Callable
from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from pytestqt.qtbot import QtBot

from controllers.tasks import InlineTasks, Tasks, ThreadTasks
from models.errors import VaultError


@dataclass
class Heard:
    """What came back, and on which thread."""

    results: list[object] = field(default_factory=list)
    threads: list[int] = field(default_factory=list)

    def __call__(self, result: object) -> None:
        self.results.append(result)
        self.threads.append(threading.get_ident())


@pytest.fixture(params=[ThreadTasks, InlineTasks])
def tasks(request: pytest.FixtureRequest, qtbot: QtBot) -> Tasks:
    """Return each kind of tasks in turn."""
    made: Tasks = request.param()
    return made


def _raise(error: Exception) -> Callable[[], None]:
    def work() -> None:
        raise error

    return work


def test_results_come_in_order_on_this_thread(tasks: Tasks, qtbot: QtBot) -> None:
    heard = Heard()
    owner = QObject()

    for number in range(5):
        tasks.run(owner, lambda number=number: number * 10, heard)  # type: ignore[misc]  # mypy cannot type it
    qtbot.waitUntil(lambda: len(heard.results) == 5)

    assert heard.results == [0, 10, 20, 30, 40]
    assert set(heard.threads) == {threading.get_ident()}


def test_work_runs_beside_the_screen(qtbot: QtBot) -> None:
    heard = Heard()

    ThreadTasks(parent := QObject()).run(parent, threading.get_ident, heard)
    qtbot.waitUntil(lambda: len(heard.results) == 1)

    assert heard.results != [threading.get_ident()]


class Circle:
    """Garbage that only the collector finds; tells on which thread it goes."""

    def __init__(self, gone_on: list[int]) -> None:
        self.me, self.gone_on = self, gone_on

    def __del__(self) -> None:
        self.gone_on.append(threading.get_ident())


def _allocate() -> int:
    """Make enough objects for several collections."""
    kept = [[number] for number in range(200_000)]
    return len(kept)


def test_what_the_screen_left_never_goes_on_the_thread_of_the_work(qtbot: QtBot) -> None:
    heard = Heard()
    gone_on: list[int] = []
    tasks = ThreadTasks(parent := QObject())

    gc.collect()
    Circle(gone_on)
    tasks.run(parent, _allocate, heard)
    qtbot.waitUntil(lambda: len(heard.results) == 1)

    assert gc.isenabled()
    gc.collect()
    assert gone_on == [threading.get_ident()]


def test_a_refusal_goes_to_its_own_receiver_or_to_the_tasks(tasks: Tasks, qtbot: QtBot) -> None:
    heard, refused, failed = Heard(), Heard(), Heard()
    owner = QObject()
    error = VaultError("vault.busy")
    tasks.failed.connect(failed)  # type: ignore[attr-defined]  # both kinds have the signal

    tasks.run(owner, _raise(error), heard, refused)
    tasks.run(owner, _raise(ValueError("a bug")), heard)
    qtbot.waitUntil(lambda: len(refused.results) == len(failed.results) == 1)

    assert heard.results == []
    assert refused.results == [error]
    assert isinstance(failed.results[0], ValueError)


def test_busy_is_told_once_for_work_that_follows_work(qtbot: QtBot) -> None:
    tasks, heard, busy = ThreadTasks(), Heard(), Heard()
    owner = QObject()
    tasks.busy_changed.connect(busy)
    gate = threading.Event()

    tasks.run(owner, gate.wait, heard)
    tasks.run(owner, gate.wait, heard)
    gate.set()
    qtbot.waitUntil(lambda: len(heard.results) == 2)

    assert busy.results == [True, False]


def test_nothing_is_delivered_to_an_owner_that_is_gone(qtbot: QtBot) -> None:
    tasks, heard, last = ThreadTasks(), Heard(), Heard()
    owner, other = QObject(), QObject()
    gate = threading.Event()

    tasks.run(owner, gate.wait, heard)
    tasks.run(other, gate.wait, last)
    owner.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gate.set()
    qtbot.waitUntil(lambda: len(last.results) == 1)

    assert heard.results == []
