"""What locks the vault by itself, and what the locked process becomes."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from pytestqt.qtbot import QtBot

from controllers.session import SessionController
from controllers.tasks import InlineTasks
from models.clock import utc_now
from models.errors import BackupFailure, VaultError
from models.records.settings import Settings
from models.vault.lock import VaultLock
from models.vault.vault import LOCK
from tests.conftest import PASSPHRASE
from ui.locking import idle_lock, life_watch
from ui.locking.first_instance import FirstInstance
from ui.locking.idle_lock import IdleLock
from ui.locking.life_watch import LifeWatch
from ui.locking.login_watch import bus_name
from ui.locking.relaunch import DEMO_FOLDER, LockScreen, arguments, program, read, taken
from ui.locking.why import why_of
from ui.locking.windows_messages import Message, is_end_of_presence
from ui.main_window import MainWindow
from ui.preferences import Preferences
from ui.session.create_page import NewVault
from ui.start import Start

MINUTE = 60.0


class Time:
    """A steady clock that moves only when told to."""

    def __init__(self) -> None:
        self.now = 1_000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def time(monkeypatch: pytest.MonkeyPatch) -> Time:
    time = Time()
    monkeypatch.setattr(idle_lock, "steady_seconds", time)
    monkeypatch.setattr(life_watch, "steady_seconds", time)
    return time


@pytest.fixture
def idle(qapp: object, time: Time) -> IdleLock:
    life = LifeWatch()
    idle = IdleLock(life, life)
    idle.set_minutes(5)
    idle._kept = life  # type: ignore[attr-defined]  # nobody else owns it
    return idle


def wait(idle: IdleLock, time: Time, seconds: float) -> bool:
    """Let time pass, looked at every five seconds; tell whether the lock was asked for."""
    asked: list[bool] = []
    idle.lock_requested.connect(lambda: asked.append(True))
    end = time.now + seconds
    while time.now < end and not asked:
        time.now += 5
        idle.look()
    return bool(asked)


def test_five_minutes_without_anybody_lock(idle: IdleLock, time: Time) -> None:
    assert not wait(idle, time, 4 * MINUTE + 50)
    assert wait(idle, time, 20)


@pytest.mark.parametrize(("asked", "kept"), [(0, 3), (3, 3), (10, 10), (10_000, 10)])
def test_the_idle_time_cannot_be_switched_off(idle: IdleLock, time: Time, asked: int, kept: int) -> None:
    idle.set_minutes(asked)

    assert not wait(idle, time, kept * MINUTE - 10)
    assert wait(idle, time, 20)


def test_a_computer_that_slept_is_locked_when_it_wakes(idle: IdleLock, time: Time) -> None:
    time.now += 61
    asked: list[bool] = []
    idle.lock_requested.connect(lambda: asked.append(True))

    idle.look()

    assert asked == [True]


def test_the_wall_clock_set_back_or_forward_locks_nothing(idle: IdleLock, time: Time) -> None:
    # The steady clock is not the one on the wall: nothing here depends on the date.
    assert not wait(idle, time, 30)


def test_ten_minutes_behind_the_curtain_lock_though_somebody_touches_the_keys(
    idle: IdleLock, time: Time
) -> None:
    idle.set_minutes(10)
    idle.set_curtain(is_down=True)
    for _ in range(9):
        time.now += 55
        idle._life._last = time.now
        idle.look()
    assert not wait(idle, time, 60)

    idle._life._last = time.now
    assert wait(idle, time, 60)


def test_a_signer_is_given_more_time_but_not_without_end(idle: IdleLock, time: Time) -> None:
    idle.hold(is_held=True)

    assert not wait(idle, time, 9 * MINUTE)
    assert wait(idle, time, 2 * MINUTE)


@pytest.mark.parametrize(
    ("argv", "original", "expected"),
    [
        (["main.py"], ["python", "main.py"], ["main.py"]),
        (["main.py", "--demo"], ["python", "-X", "utf8", "main.py", "--demo"], ["-X", "utf8", "main.py"]),
        (["/x/app.py", "--vault", "V"], ["python", "-m", "app", "--vault", "V"], ["-m", "app"]),
    ],
)
def test_the_same_program_is_started_again_without_its_arguments(
    argv: list[str], original: list[str], expected: list[str]
) -> None:
    assert program(argv, original) == [sys.executable, *expected]


def test_the_lock_screen_is_told_its_vault_and_page_and_no_secret() -> None:
    screen = LockScreen(vault=Path("/v/Palier.palier"), place="people")

    assert arguments(screen) == ["--locked", "/v/Palier.palier", "--place", "people"]
    assert read(arguments(screen)) == screen
    assert read(["--why", "looked"]) == LockScreen(vault=None, why="looked")
    for other in ([], ["--demo"], ["--locked"], ["--vault", "/v"], ["--english", "--locked"]):
        assert read(other) is None


def test_what_is_handed_over_is_forgotten_once_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(DEMO_FOLDER, "a folder")

    assert taken(DEMO_FOLDER) == "a folder"
    assert DEMO_FOLDER not in os.environ


class Replacement:
    """Stands for the new process: notes what it was given, and whether the vault was closed by then."""

    def __init__(self, *, is_refused: bool = False) -> None:
        self.screens: list[LockScreen] = []
        self._is_refused = is_refused

    def __call__(self, screen: LockScreen) -> None:
        assert screen.vault is not None
        VaultLock.take(screen.vault / LOCK).release()
        self.screens.append(screen)
        if self._is_refused:
            raise OSError


@pytest.fixture
def replacement() -> Replacement:
    return Replacement()


@pytest.fixture
def start(
    qtbot: QtBot, preferences: Preferences, replacement: Replacement, vault_path: Path
) -> Iterator[Start]:
    session = SessionController(InlineTasks(), utc_now)
    start = Start(session, preferences, replace_process=replacement)
    start._crashes.remove()
    start.come_back_to("people", "")
    start.show_open(vault_path)
    session.open_now(vault_path, PASSPHRASE)
    yield start
    start.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def main_window(start: Start) -> MainWindow:
    assert start.main_window is not None
    return start.main_window


def test_unlocking_comes_back_to_the_page_that_was_left(start: Start) -> None:
    assert main_window(start).place() == "people"


def test_a_lock_closes_the_vault_then_replaces_the_process(
    start: Start, replacement: Replacement, vault_path: Path
) -> None:
    main_window(start).go("employers")

    start.lock_now()

    (screen,) = replacement.screens
    assert screen.vault == vault_path
    assert screen.place == "employers"
    assert PASSPHRASE not in str(screen)


def test_where_the_process_cannot_be_replaced_the_lock_screen_is_shown_here(
    start: Start, replacement: Replacement
) -> None:
    replacement._is_refused = True

    start.lock_now()

    assert start.main_window is None
    assert start.forms is not None
    assert start.forms.unlock_page.messages.text() == "The vault is locked."


def test_a_draft_that_cannot_be_kept_does_not_keep_the_vault_open(
    start: Start, replacement: Replacement, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    failures = [RuntimeError("Amina Rahmani")]

    def fail(_window: MainWindow) -> None:
        while failures:
            raise failures.pop()

    monkeypatch.setattr(MainWindow, "flush", fail)

    start.lock_now()

    assert len(replacement.screens) == 1
    assert "RuntimeError" in caplog.text
    assert "Amina" not in caplog.text


class HeldTasks(InlineTasks):
    """Does nothing until told to: a key that is being changed for a long time."""

    def __init__(self) -> None:
        super().__init__()
        self.held: list[Callable[[], None]] = []

    def run(self, *asked: Any) -> None:
        self.held.append(partial(super().run, *asked))


def test_a_lock_while_the_key_is_changed_replaces_the_process(start: Start, vault_path: Path) -> None:
    tasks, screens = HeldTasks(), list[LockScreen]()
    start._session._tasks = tasks
    start._leaving._replace_process = screens.append
    start._session.change_key()
    assert start.main_window is None

    start.lock_now()

    assert [(screen.vault, screen.place) for screen in screens] == [(vault_path, "people")]
    tasks.held[-1]()
    assert start._session.workspace is None
    VaultLock.take(vault_path / LOCK).release()


def test_a_vault_that_the_recovery_key_opened_is_not_left_open(
    start: Start, replacement: Replacement, vault_path: Path
) -> None:
    workspace = start._session.workspace
    assert workspace is not None
    key = workspace.people.draw_recovery_key()
    groups = key.split("-")
    workspace.people.keep_recovery_key(key, {0: groups[0], 6: groups[6]})
    replacement._is_refused = True
    start.lock_now()
    assert start.forms is not None
    start.forms.open_requested.emit(vault_path, key, None)
    assert start._unattended.isActive()

    start._unattended.timeout.emit()

    assert len(replacement.screens) == 2
    start.forms.open_requested.emit(vault_path, key, None)
    start.forms.recovery_given_up.emit()
    assert len(replacement.screens) == 3


def test_a_change_of_key_that_failed_replaces_the_process_and_says_why_by_a_code(
    start: Start, vault_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    screens = list[LockScreen]()
    start._leaving._replace_process = screens.append

    def full(*_: object) -> None:
        raise OSError(28, "no space left")

    monkeypatch.setattr("models.storage.rekey.copy_connection", full)
    start._session.change_key()

    ((vault, place, why, _),) = screens
    assert (vault, place, why) == (vault_path, "people", "key_change/storage.disk_full")
    VaultLock.take(vault_path / LOCK).release()
    assert arguments(screens[0])[-2:] == ["--why", why]
    said = why_of(why)
    assert said.is_trouble
    assert "Nothing is lost" in said.text
    assert "disk is full" in said.text


def test_a_right_passphrase_on_a_spoilt_database_replaces_the_process(
    start: Start, replacement: Replacement, vault_path: Path
) -> None:
    replacement._is_refused = True
    start.lock_now()
    assert start.forms is not None
    (vault_path / "data.db").write_bytes(b"\0" * 8192)

    start.forms.open_requested.emit(vault_path, "pas la bonne phrase", None)
    assert len(replacement.screens) == 2  # the vault was open in this process before
    start.forms.open_requested.emit(vault_path, PASSPHRASE, None)

    assert replacement.screens[-1].vault == vault_path
    assert replacement.screens[-1].why == "opening/storage.damaged"
    assert start.forms.unlock_page.messages.kind() == "error"


def test_a_new_passphrase_that_fails_after_the_recovery_key_leaves_the_lock_at_work(
    start: Start, replacement: Replacement, vault_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    workspace = start._session.workspace
    assert workspace is not None
    key = workspace.people.draw_recovery_key()
    groups = key.split("-")
    workspace.people.keep_recovery_key(key, {0: groups[0], 6: groups[6]})
    replacement._is_refused = True
    start.lock_now()
    assert start.forms is not None
    start.forms.open_requested.emit(vault_path, key, None)

    start.forms.recovery_finished.emit(uuid4(), "une phrase toute neuve")  # of somebody who is not there
    assert len(replacement.screens) == 1
    start._unattended.timeout.emit()

    assert [screen.vault for screen in replacement.screens] == [vault_path, vault_path]


def test_a_creation_given_up_by_a_lock_replaces_the_process(
    start: Start, replacement: Replacement, tmp_path: Path
) -> None:
    replacement._is_refused = True
    start.lock_now()
    tasks, screens = HeldTasks(), list[LockScreen]()
    start._session._tasks = tasks
    start._leaving._replace_process = screens.append
    assert start.forms is not None
    new = NewVault(path=tmp_path / "Neuf.palier", passphrase=PASSPHRASE, settings=Settings(), residence=None)
    start.forms.create_requested.emit(new)

    start.lock_now()

    assert [(screen.vault, arguments(screen)) for screen in screens] == [(None, ["--place", "people"])]


def test_a_backup_that_was_looked_at_from_the_first_window_replaces_the_process(
    start: Start, replacement: Replacement, vault_path: Path
) -> None:
    replacement._is_refused = True
    start.lock_now()
    forms = start.forms
    assert forms is not None
    forms.show_restore()
    layer = forms._restore_layer
    assert layer is not None
    layer._controller.failed.emit(VaultError("vault.wrong_passphrase"))
    layer.close_layer()
    QCoreApplication.sendPostedEvents(forms)
    assert len(replacement.screens) == 1
    forms.show_restore()
    layer._controller.failed.emit(BackupFailure("backup.unsound"))

    layer.close_layer()
    QCoreApplication.sendPostedEvents(forms)

    assert (replacement.screens[-1].vault, replacement.screens[-1].why) == (vault_path, "looked")
    assert not why_of("looked").is_trouble
    forms._restore_layer = None
    forms._on_restored(vault_path)
    assert replacement.screens[-1].why == "restored"


def test_a_crash_with_no_vault_open_any_more_replaces_the_process(
    start: Start, replacement: Replacement
) -> None:
    start._crashes.crashed.emit("ValueError")
    assert replacement.screens == []  # the vault is open: somebody goes on working
    start._session.lock()

    start._crashes.crashed.emit("ValueError")

    assert [screen.why for screen in replacement.screens] == ["crashed"]


@pytest.mark.parametrize("code", ["", "Amina Rahmani", "key_change/<b>", "unknown", "../etc"])
def test_a_code_that_is_not_ours_says_that_the_vault_is_locked(qapp: object, code: str) -> None:
    assert why_of(code) == ("The vault is locked.", False)


def test_idle_time_and_the_key_both_lock(qtbot: QtBot, start: Start, replacement: Replacement) -> None:
    main_window(start).curtain.idle_lock.lock_requested.emit()
    assert len(replacement.screens) == 1


def test_ctrl_l_locks_behind_the_curtain_too(qtbot: QtBot, start: Start, replacement: Replacement) -> None:
    window = main_window(start)
    with qtbot.waitActive(window):
        window.activateWindow()
    window.lower_curtain()
    handle = window.windowHandle()
    assert handle is not None

    qtbot.keyClick(window.windowHandle(), Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)

    assert len(replacement.screens) == 1


@pytest.mark.parametrize(
    ("session", "written"), [("2", "_32"), ("c1", "c1"), ("42", "_342"), ("a-b", "a_2db")]
)
def test_sessions_are_named_as_the_login_service_names_them(session: str, written: str) -> None:
    assert bus_name(session) == written


@pytest.mark.parametrize(
    ("number", "reason", "is_end"),
    [
        (0x0218, 0x4, True),
        (0x0218, 0x7, False),
        (0x02B1, 0x7, True),
        (0x02B1, 0x8, False),
        (0x02B1, 0x6, True),
        (0x0010, 0x4, False),
    ],
)
def test_windows_says_sleep_and_lock_by_numbers(number: int, reason: int, is_end: bool) -> None:
    assert is_end_of_presence(Message(number, reason)) is is_end


@pytest.mark.skipif(sys.platform == "win32", reason="the door of Unix")
def test_only_the_door_of_the_same_vault_answers(qtbot: QtBot, tmp_path: Path) -> None:
    door, visitor = FirstInstance(), FirstInstance()
    door.listen(tmp_path / "Un.palier")

    assert not visitor.raise_other(tmp_path / "Autre.palier")
    door.stop()
    assert not visitor.raise_other(tmp_path / "Un.palier")
