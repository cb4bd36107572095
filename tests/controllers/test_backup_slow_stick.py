"""A stick that answers late: neither the screen nor the lock waits for it."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from controllers.backups import BackupController
from controllers.closed_copy import ClosedCopy
from controllers.session import SessionController
from controllers.tasks import InlineTasks, ThreadTasks
from models.backup import closed, marks, rotating
from models.entities.privacy import PurgedRow
from models.storage.store import Store
from models.vault.keys import CHEAPEST
from models.vault.vault import Vault
from tests.conftest import NOON, StoppedClock
from ui.settings.backup_section import BackupSection
from ui.widgets.messages import MessageBar


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "clé"
    folder.mkdir()
    return folder


class Sleeping:
    """A stick that answers only once it is woken; the thread of the screen must never ask it."""

    def __init__(self) -> None:
        self.is_awake = threading.Event()
        self.asked_by: list[threading.Thread] = []

    def slow(self, real: Callable[..., object]) -> Callable[..., object]:
        def answer(*arguments: object, **options: object) -> object:
            self.asked_by.append(threading.current_thread())
            if threading.current_thread() is not threading.main_thread():
                self.is_awake.wait(20)
            return real(*arguments, **options)

        return answer


@pytest.fixture
def sleeping(monkeypatch: pytest.MonkeyPatch) -> Iterator[Sleeping]:
    stick = Sleeping()
    for module, name in ((marks, "is_marked"), (rotating, "rows_at"), (rotating, "last_verified")):
        monkeypatch.setattr(module, name, stick.slow(getattr(module, name)))
    yield stick
    stick.is_awake.set()


def test_nothing_on_the_screen_nor_the_lock_waits_for_a_stick(  # noqa: PLR0917  (fixtures)
    qtbot: QtBot,
    store: Store,
    opened_vault: Vault,
    stick: Path,
    stopped_clock: StoppedClock,
    sleeping: Sleeping,
) -> None:
    sleeping.is_awake.set()
    controller = BackupController(store, opened_vault, ThreadTasks(), stopped_clock)
    controller.choose_destination(stick)
    with qtbot.waitSignal(controller.made):
        controller.back_up_now()
    with store.begin() as transaction:
        entry = PurgedRow(record_id=opened_vault.vault_id, kind="resident", purged_at=NOON)
        transaction.session.add(entry)
    sleeping.is_awake.clear()
    sleeping.asked_by.clear()

    controller.refresh()
    assert controller.state().is_present
    assert len(controller.rows()) == 1
    assert controller.lock_destination() is None
    controller.look()
    controller.close()

    assert not sleeping.is_awake.is_set()
    assert threading.main_thread() not in sleeping.asked_by
    sleeping.is_awake.set()
    controller._tasks.wait()
    controller.deleteLater()


def test_the_list_of_backups_is_read_beside_the_screen_and_says_so_meanwhile(  # noqa: PLR0917  (fixtures)
    qtbot: QtBot,
    store: Store,
    opened_vault: Vault,
    stick: Path,
    stopped_clock: StoppedClock,
    sleeping: Sleeping,
) -> None:
    sleeping.is_awake.set()
    first = BackupController(store, opened_vault, InlineTasks(), stopped_clock)
    first.choose_destination(stick)
    first.back_up_now()
    sleeping.is_awake.clear()
    sleeping.asked_by.clear()
    controller = BackupController(store, opened_vault, ThreadTasks(), stopped_clock)
    messages = MessageBar("messages")
    qtbot.addWidget(messages)
    section = BackupSection(controller, messages)
    qtbot.addWidget(section)
    section.show()

    assert "Looking at the stick" in section._quiet.text()
    assert section.list._empty.text() == "Reading the list…"
    assert section.list.texts() == []
    sleeping.is_awake.set()
    qtbot.waitUntil(lambda: len(section.list.texts()) == 1)

    assert section._quiet.text() == ""
    assert threading.main_thread() not in sleeping.asked_by
    controller.close()
    first.close()


def test_the_names_of_another_vault_wait_for_no_copy(
    qtbot: QtBot, vault_path: Path, stick: Path, stopped_clock: StoppedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    is_written = threading.Event()

    def slow(*_: object, **__: object) -> None:
        is_written.wait(20)

    monkeypatch.setattr(closed, "copy_closed", slow)
    tasks = ThreadTasks()
    session = SessionController(tasks, stopped_clock, CHEAPEST)
    copy = ClosedCopy(tasks)
    copy.start(vault_path, stick)

    with qtbot.waitSignal(session.faced):
        session.look_at(vault_path)

    assert not is_written.is_set()
    is_written.set()
    copy.close()
