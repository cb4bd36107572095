"""The rewriting after an erasure: behind its cover on whatever page, and no lock waits for it."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QTimer
from pytestqt.qtbot import QtBot

from controllers.rewriter import Rewriter
from controllers.session import SessionController
from controllers.tasks import ThreadTasks
from models.clock import utc_now
from models.errors import StorageFailure
from models.records.journal import Action
from models.storage.compaction import COMPACTION_DUE
from models.storage.store import Store
from models.vault.keys import CHEAPEST
from models.vault.vault import unlock
from tests.conftest import PASSPHRASE
from ui.main_window import MainWindow
from ui.preferences import Preferences
from ui.privacy.rewriting_layer import RewritingLayer
from ui.start import Start
from ui.widgets.form import AutosaveTimer

_MS = 20_000


class _Slowly:
    """A rewriting that lasts until it is let go, and cannot be broken off."""

    def __init__(self) -> None:
        self.begun, self.may_end = threading.Event(), threading.Event()

    def __call__(self, _connection: object) -> None:
        self.begun.set()
        self.may_end.wait(10)


@pytest.fixture
def slowly(monkeypatch: pytest.MonkeyPatch) -> Iterator[_Slowly]:
    slowly = _Slowly()
    monkeypatch.setattr("models.storage.store.compact", slowly)
    monkeypatch.setattr(Rewriter, "seconds", lambda _rewriter: 8)  # as of a large file
    yield slowly
    slowly.may_end.set()


@pytest.fixture
def start(
    qtbot: QtBot, preferences: Preferences, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, slowly: _Slowly
) -> Iterator[Start]:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    tasks = ThreadTasks()
    start = Start(SessionController(tasks, utc_now, CHEAPEST), preferences)
    start._crashes.remove()
    yield start
    slowly.may_end.set()
    start.close()
    tasks.wait()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def owed(vault_path: Path) -> Path:
    """Return a vault whose rewriting was cut."""
    vault = unlock(vault_path, PASSPHRASE)
    store = Store.open(vault.database_path, vault.database_key, vault.journal_key)
    with store.begin() as transaction:
        statement = "INSERT INTO setting (name, value) VALUES (?, '1')"
        transaction.connection.exec_driver_sql(statement, (COMPACTION_DUE,))
    store.close()
    vault.close()
    return vault_path


def _unlock(qtbot: QtBot, start: Start, vault: Path) -> MainWindow:
    start.show_open(vault)
    assert start.forms is not None
    start.forms.unlock_page.passphrase.set_value(PASSPHRASE)
    with qtbot.waitSignal(start._session.unlocked, timeout=_MS):
        start.forms.unlock_page.open_button.click()
    assert start.main_window is not None
    return start.main_window


def test_what_is_owed_begins_once_the_page_is_shown_behind_its_cover_and_nothing_freezes(
    qtbot: QtBot, start: Start, owed: Path, slowly: _Slowly
) -> None:
    beats: list[float] = []
    timer = QTimer()
    timer.timeout.connect(lambda: beats.append(time.monotonic()))
    window = _unlock(qtbot, start, owed)

    qtbot.waitUntil(slowly.begun.is_set, timeout=_MS)
    timer.start(20)
    qtbot.wait(1500)  # the house is kept by now, and whatever the first page reads is noted
    timer.stop()
    cover = window.findChild(RewritingLayer)
    assert window.place() == "hall"
    assert cover is not None
    assert cover.isVisible()
    assert max(after - before for before, after in pairwise(beats)) < 1.0

    slowly.may_end.set()
    qtbot.waitUntil(lambda: not cover.isVisible(), timeout=_MS)
    workspace = start._session.workspace
    assert workspace is not None
    actions = [line.action for line in workspace.journal.entries() if line.kind == "vault"]
    assert Action.UNLOCKED in actions


def test_what_is_half_typed_is_kept_before_nothing_can_be(
    qtbot: QtBot, start: Start, vault_path: Path, slowly: _Slowly, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = _unlock(qtbot, start, vault_path)
    workspace = start._session.workspace
    assert workspace is not None
    flushed: list[bool] = []
    monkeypatch.setattr(window, "flush", lambda: flushed.append(slowly.begun.is_set()))

    workspace.privacy.retention.rewriter.start()

    assert flushed == [False]
    slowly.may_end.set()  # or whatever the window still reads waits for it


def test_a_lock_waits_for_no_rewriting_though_something_is_half_typed(
    qtbot: QtBot, start: Start, vault_path: Path, slowly: _Slowly, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = _unlock(qtbot, start, vault_path)
    start._session.settle()
    workspace = start._session.workspace
    assert workspace is not None
    workspace.privacy.retention.rewriter.start()
    slowly.begun.wait(10)
    waited: list[float] = []

    def keep() -> None:
        started = time.monotonic()
        try:
            workspace.drafts.keep("resident", "new", {"first_name": "Zoé"})
        except StorageFailure:
            waited.append(time.monotonic() - started)

    monkeypatch.setattr(window, "flush", keep)
    locking = start._session.lock
    spent: list[float] = []

    def lock() -> None:
        started = time.monotonic()
        locking()
        spent.append(time.monotonic() - started)

    monkeypatch.setattr(start._session, "lock", lock)
    start.lock_now()

    assert waited[0] < 0.3
    assert waited[0] + spent[0] < 0.5  # the writing of the header, on a slow disk, is in it
    assert start.main_window is None


@pytest.mark.parametrize("is_in_time", [True, False])
def test_words_typed_up_to_a_lock_are_kept_once_the_file_takes_them(  # noqa: PLR0917  (fixtures)
    qtbot: QtBot,
    start: Start,
    vault_path: Path,
    slowly: _Slowly,
    monkeypatch: pytest.MonkeyPatch,
    is_in_time: bool,
) -> None:
    window = _unlock(qtbot, start, vault_path)
    start._session.settle()
    workspace = start._session.workspace
    assert workspace is not None
    typing = AutosaveTimer(window)
    typing.due.connect(lambda: workspace.drafts.keep("resident", "new", {"first_name": "Zoé"}))
    monkeypatch.setattr(window, "flush", typing.flush)
    workspace.privacy.retention.rewriter.start()
    slowly.begun.wait(10)
    typing.touch()
    covered: list[bool] = []
    waiting = workspace.await_writing

    def wait(seconds: float) -> bool:
        covered.append(window.curtain.is_down())
        return waiting(min(seconds, 2.0 if is_in_time else 0.1))

    monkeypatch.setattr(workspace, "await_writing", wait)
    threading.Timer(0.4 if is_in_time else 3, slowly.may_end.set).start()
    if not is_in_time:
        monkeypatch.setattr(window, "flush", typing.cancel)

    start.lock_now()

    assert covered == [False, True], "the screen is covered before anything is waited for"
    assert start._leaving._why == ("" if is_in_time else "unkept")
    slowly.may_end.set()
    again = start._session.open_now(vault_path, PASSPHRASE)
    kept = again.drafts.find("resident", "new")
    assert (kept is not None) == is_in_time


def test_a_list_that_could_not_be_written_is_said_in_the_window(
    qtbot: QtBot, start: Start, vault_path: Path
) -> None:
    window = _unlock(qtbot, start, vault_path)
    workspace = start._session.workspace
    assert workspace is not None

    workspace.privacy.retention.unlisted.emit(StorageFailure("retention.unlisted"))

    assert "could not be written" in window.messages.text()
