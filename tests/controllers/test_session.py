"""Opening and locking, through the controller the screens use."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from controllers.session import SessionController
from controllers.tasks import InlineTasks, ThreadTasks
from models.errors import InvalidInput, StorageFailure, VaultError
from models.records.settings import AdviserDraft, Settings
from models.vault.calibration import Calibration
from models.vault.keys import CHEAPEST, KdfParameters
from models.vault.vault import unlock
from tests.conftest import PASSPHRASE, StoppedClock

SETTINGS = Settings(
    organisation_name="Association Exemple",
    document_name="Exemple Emploi",
    adviser=AdviserDraft(first_name="Camille", last_name="Exemple"),
)


@pytest.fixture
def session(inline_tasks: InlineTasks, stopped_clock: StoppedClock) -> SessionController:
    """Return a session that derives keys at the lowest allowed cost."""
    return SessionController(inline_tasks, stopped_clock, CHEAPEST)


def _seen(session: SessionController) -> list[str]:
    """Record the names of what the session announces."""
    seen: list[str] = []
    session.unlocked.connect(lambda workspace: seen.append("unlocked"))
    session.locked.connect(lambda: seen.append("locked"))
    session.failed.connect(lambda error: seen.append(error.code))
    session.busy_changed.connect(lambda is_busy: seen.append("busy" if is_busy else "idle"))
    return seen


def test_creating_then_locking_then_unlocking_keeps_the_settings(
    session: SessionController, tmp_path: Path
) -> None:
    seen = _seen(session)
    path = tmp_path / "Rhône.palier"

    session.create(path, PASSPHRASE, SETTINGS)
    session.lock()
    session.unlock(path, PASSPHRASE)

    assert seen == ["busy", "idle", "unlocked", "locked", "busy", "idle", "unlocked"]
    assert session.workspace is not None
    assert session.workspace.settings.settings().organisation_name == "Association Exemple"
    session.lock()


@pytest.mark.parametrize("reason", ["slow_machine", "little_memory"])
def test_what_a_guess_of_a_new_vault_costs_is_in_the_journal_with_its_reason(
    stopped_clock: StoppedClock, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, reason: str
) -> None:
    parameters = KdfParameters(memory_kib=64 * 1024, iterations=3, lanes=4)
    measured = Calibration(parameters=parameters, seconds=0.9, reason=reason)
    monkeypatch.setattr("models.vault.vault.calibrate", lambda: measured)
    session = SessionController(InlineTasks(), stopped_clock)

    workspace = session.create_now(tmp_path / "Rhône.palier", PASSPHRASE, SETTINGS)

    assert workspace.vault.cost == parameters
    told = [line.detail for line in workspace.journal.entries() if line.detail.startswith("kdf_")]
    assert told == [f"kdf_{parameters.memory_kib}_3_{reason}"]
    session.lock()


def test_unlocking_beside_the_screen_answers_later(
    qtbot: QtBot, stopped_clock: StoppedClock, vault_path: Path
) -> None:
    session = SessionController(ThreadTasks(), stopped_clock)
    session.warm_up()

    with qtbot.waitSignal(session.unlocked) as blocker:
        session.unlock(vault_path, PASSPHRASE)
        assert session.is_busy
        assert session.workspace is None

    assert blocker.args == [session.workspace]
    session.lock()


def test_a_wrong_passphrase_is_announced_and_the_right_one_still_opens(
    session: SessionController, vault_path: Path
) -> None:
    seen = _seen(session)

    session.unlock(vault_path, "sept mots faciles pour un essaim")
    session.unlock(vault_path, PASSPHRASE)

    assert seen == ["busy", "idle", "vault.wrong_passphrase", "busy", "idle", "unlocked"]
    session.lock()


def test_locking_releases_the_vault_and_forgets_its_keys(
    session: SessionController, vault_path: Path
) -> None:
    session.open_now(vault_path, PASSPHRASE)
    opened = session._opened
    assert opened is not None

    session.lock()
    session.lock()

    unlock(vault_path, PASSPHRASE).close()
    with pytest.raises(RuntimeError):
        _ = opened.vault.database_key
    assert sorted(path.name for path in vault_path.iterdir()) == [
        "data.db",
        "vault.hdr.a",
        "vault.hdr.b",
        "vault.lock",
    ]


def test_locking_while_a_vault_is_being_opened_gives_the_opening_up(
    qtbot: QtBot, stopped_clock: StoppedClock, vault_path: Path
) -> None:
    tasks = ThreadTasks()
    session = SessionController(tasks, stopped_clock)
    seen = _seen(session)

    session.unlock(vault_path, PASSPHRASE)
    session.lock()
    with qtbot.waitSignal(tasks.busy_changed, check_params_cb=lambda is_busy: not is_busy):
        pass
    qtbot.waitUntil(lambda: _is_free(vault_path))

    assert seen == ["busy", "idle"]
    assert session.workspace is None


def _is_free(path: Path) -> bool:
    try:
        unlock(path, PASSPHRASE).close()
    except VaultError:
        return False
    return True


def test_a_second_request_while_busy_does_nothing(
    qtbot: QtBot, stopped_clock: StoppedClock, vault_path: Path
) -> None:
    session = SessionController(ThreadTasks(), stopped_clock)
    seen = _seen(session)

    with qtbot.waitSignal(session.unlocked):
        session.unlock(vault_path, PASSPHRASE)
        session.unlock(vault_path, "une autre phrase de passe")
        session.create(vault_path.with_name("b.palier"), PASSPHRASE, SETTINGS)

    assert seen == ["busy", "idle", "unlocked"]
    assert not vault_path.with_name("b.palier").exists()
    session.lock()


def test_opening_another_vault_locks_the_first(session: SessionController, vault_path: Path) -> None:
    other = shutil.copytree(vault_path, vault_path.with_name("Autre.palier"))
    seen = _seen(session)

    session.open_now(vault_path, PASSPHRASE)
    session.open_now(other, PASSPHRASE)

    assert seen == ["unlocked", "locked", "unlocked"]
    unlock(vault_path, PASSPHRASE).close()
    session.lock()


def test_a_damaged_database_is_announced_and_releases_the_vault(
    session: SessionController, vault_path: Path
) -> None:
    good = (vault_path / "data.db").read_bytes()
    for content in (b"", b"SQLite format 3\0" + bytes(4080), good[:3000]):
        (vault_path / "data.db").write_bytes(content)
        with pytest.raises(StorageFailure) as refusal:
            session.open_now(vault_path, PASSPHRASE)
        assert refusal.value.code == "storage.damaged"
    (vault_path / "data.db").unlink()
    with pytest.raises(StorageFailure):
        session.open_now(vault_path, PASSPHRASE)

    (vault_path / "data.db").write_bytes(good)
    session.open_now(vault_path, PASSPHRASE)
    session.lock()


def test_settings_that_cannot_be_kept_leave_no_vault_behind(
    session: SessionController, tmp_path: Path
) -> None:
    with pytest.raises(InvalidInput):
        session.create_now(tmp_path / "a.palier", PASSPHRASE, Settings(zoom=99.0))

    assert list(tmp_path.iterdir()) == []
    assert session.workspace is None


def test_known_vaults_are_those_of_the_data_folder(
    session: SessionController, monkeypatch: pytest.MonkeyPatch, vault_path: Path
) -> None:
    monkeypatch.setattr("controllers.session.data_folder", lambda: vault_path.parent)

    assert session.known_vaults() == (vault_path,)


def test_a_bug_while_opening_is_not_dressed_up_as_a_refusal(
    session: SessionController, vault_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr("models.vault.vault.unlock", broken)
    seen = _seen(session)

    with pytest.raises(ZeroDivisionError):
        session.unlock(vault_path, PASSPHRASE)

    assert seen == ["busy", "idle"]
    assert not session.is_busy


def test_the_passphrase_of_the_open_vault_can_be_checked_without_closing_it(
    session: SessionController, vault_path: Path
) -> None:
    answers: list[object] = []
    session.passphrase_checked.connect(answers.append)

    session.check_passphrase(PASSPHRASE)
    workspace = session.open_now(vault_path, PASSPHRASE)
    session.check_passphrase("sept mots faciles pour un essaim")
    session.check_passphrase(PASSPHRASE)

    assert answers == [False, False, True]
    assert session.workspace is workspace
    session.lock()


def test_an_answer_about_a_vault_locked_meanwhile_is_not_given(
    qtbot: QtBot, stopped_clock: StoppedClock, vault_path: Path
) -> None:
    tasks = ThreadTasks()
    session = SessionController(tasks, stopped_clock)
    answers: list[object] = []
    session.passphrase_checked.connect(answers.append)
    session.open_now(vault_path, PASSPHRASE)

    with qtbot.waitSignal(tasks.busy_changed, check_params_cb=lambda is_busy: not is_busy):
        session.check_passphrase(PASSPHRASE)
        session.lock()
        session.open_now(vault_path, PASSPHRASE)

    assert answers == []
    session.lock()
