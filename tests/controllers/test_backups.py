"""Backups make themselves, say how fresh they are, and never nag."""

from __future__ import annotations

import shutil
from datetime import timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from controllers.backup_due import AT_LOCK
from controllers.backups import BackupController
from controllers.session import SessionController
from controllers.tasks import InlineTasks, ThreadTasks
from controllers.workspace import Workspace
from models.backup import folders
from models.backup.closed import copy_closed
from models.errors import AppError, BackupFailure
from models.records.backups import BackupKind, BackupState
from models.records.residents import ResidentDraft
from models.storage.store import Store
from models.vault.keys import CHEAPEST
from models.vault.vault import Vault
from tests.conftest import PASSPHRASE, StoppedClock


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "clé"
    folder.mkdir()
    return folder


@pytest.fixture
def controller(workspace: Workspace) -> BackupController:
    return workspace.backups


def _codes(controller: BackupController) -> list[str]:
    codes: list[str] = []
    controller.failed.connect(lambda error: codes.append(error.code))
    return codes


def test_nothing_is_made_nor_said_before_a_place_is_chosen(controller: BackupController) -> None:
    codes = _codes(controller)

    controller.look()

    assert controller.state() == BackupState()
    assert controller.rows() == ()
    assert controller.lock_destination() is None
    assert codes == []
    controller.back_up_now()
    assert codes == ["backup.none"]


def test_a_backup_asked_for_is_made_and_told(
    qtbot: QtBot, controller: BackupController, stick: Path, stopped_clock: StoppedClock
) -> None:
    controller.choose_destination(stick)

    with qtbot.waitSignals([controller.progressed, controller.made, controller.state_changed]):
        controller.back_up_now()

    state = controller.state()
    assert (state.destination, state.is_present, state.last_at) == (stick, True, stopped_clock.now)
    assert [row.kind for row in controller.rows()] == [BackupKind.VERIFIED]
    assert not state.is_running
    assert not state.trouble


@pytest.mark.parametrize(("place", "code"), [("absente", "backup.missing"), ("dedans", "backup.inside")])
def test_a_place_that_cannot_be_is_refused_and_not_kept(
    controller: BackupController, vault_path: Path, stick: Path, place: str, code: str
) -> None:
    inside = vault_path / "dedans"
    inside.mkdir()

    with pytest.raises(BackupFailure) as refusal:
        controller.choose_destination({"absente": stick / "absente", "dedans": inside}[place])

    assert refusal.value.code == code
    assert controller.state().destination is None


def test_the_daily_backup_is_made_once_a_day_and_after_the_clock_went_back(
    controller: BackupController, stick: Path, stopped_clock: StoppedClock
) -> None:
    controller.choose_destination(stick)
    made = []
    for moved in (
        timedelta(0),
        timedelta(hours=1),
        timedelta(days=1),
        timedelta(days=-2),
        timedelta(hours=1),
    ):
        stopped_clock.now += moved
        before = len(controller.rows())
        controller.look()
        made.append(len(controller.rows()) - before)

    assert made[:3] == [1, 0, 1]
    assert made[3:] == [1, 0]


def test_a_missing_stick_is_said_quietly_and_the_last_date_stays(
    controller: BackupController, stick: Path, stopped_clock: StoppedClock
) -> None:
    controller.choose_destination(stick)
    controller.back_up_now()
    stick.rename(stick.with_name("dans la poche"))
    codes = _codes(controller)
    stopped_clock.advance(days=3)

    controller.look()

    state = controller.state()
    assert codes == []
    assert (state.is_present, state.trouble) == (False, "")
    assert state.last_at == stopped_clock.now - timedelta(days=3)
    assert controller.lock_destination() is None
    controller.back_up_now()
    assert codes == ["backup.missing"]


def test_an_empty_folder_in_the_place_of_the_stick_is_not_written_to(
    controller: BackupController, stick: Path, stopped_clock: StoppedClock
) -> None:
    controller.choose_destination(stick)
    shutil.rmtree(stick)
    stick.mkdir()
    stopped_clock.advance(days=2)

    controller.look()

    assert list(stick.iterdir()) == []
    assert not controller.state().is_present


def test_the_lock_hands_over_the_place_when_the_last_copy_is_not_fresh(
    controller: BackupController, stick: Path, stopped_clock: StoppedClock
) -> None:
    controller.choose_destination(stick)
    assert controller.lock_destination() == stick
    controller.back_up_now()
    assert controller.lock_destination() is None

    stopped_clock.now += AT_LOCK

    assert controller.lock_destination() == stick


def test_the_copy_of_the_lock_screen_counts_after_the_next_opening(
    vault_path: Path, stick: Path, inline_tasks: InlineTasks, stopped_clock: StoppedClock
) -> None:
    session = SessionController(inline_tasks, stopped_clock, CHEAPEST)
    workspace = session.open_now(vault_path, PASSPHRASE)
    workspace.residents.save(ResidentDraft(first_name="Amina"))
    workspace.backups.choose_destination(stick)
    session.lock()
    copy_closed(vault_path, stick, stopped_clock)

    backups = session.open_now(vault_path, PASSPHRASE).backups
    assert backups.state().is_looking
    backups.refresh()
    assert [row.kind for row in backups.rows()] == [BackupKind.UNVERIFIED]
    assert backups.state().last_at is None
    backups.look()

    assert [row.kind for row in backups.rows()] == [BackupKind.VERIFIED]
    assert backups.state().last_at == stopped_clock.now
    session.lock()


def test_a_spoilt_copy_of_the_lock_screen_goes_and_is_told_where_one_looks(
    controller: BackupController, stick: Path, stopped_clock: StoppedClock, opened_vault: Vault
) -> None:
    controller.choose_destination(stick)
    controller.back_up_now()
    spoilt = stick / f"palier-20260310T120000Z-{folders.short_id(opened_vault.vault_id)}-0002.unverified"
    shutil.copytree(controller.rows()[0].path, spoilt)
    (spoilt / "data.db").write_bytes(b"x" * 5000)
    codes = _codes(controller)

    controller.look()

    assert codes == []
    assert controller.state().trouble == "backup.incomplete"
    assert not spoilt.exists()
    assert [row.kind for row in controller.rows()] == [BackupKind.VERIFIED]


def test_a_trial_restoration_is_told_and_leaves_nothing(
    qtbot: QtBot, controller: BackupController, stick: Path, vault_path: Path
) -> None:
    controller.choose_destination(stick)
    controller.back_up_now()

    with qtbot.waitSignal(controller.rehearsed) as told:
        controller.rehearse(controller.rows()[0].path)

    assert told.args[0].made_at == controller.state().last_at
    assert not list(vault_path.glob("*.part"))


def test_closing_gives_a_running_copy_up_and_leaves_nothing(
    qtbot: QtBot, store: Store, opened_vault: Vault, stick: Path, stopped_clock: StoppedClock
) -> None:
    with store.begin() as transaction:
        run = transaction.connection.exec_driver_sql
        run("CREATE TABLE kept (text TEXT)")
        for _ in range(2000):
            run("INSERT INTO kept VALUES (?)", ("x" * 3000,))
    tasks = ThreadTasks()
    controller = BackupController(store, opened_vault, tasks, stopped_clock)
    controller.choose_destination(stick)
    with qtbot.waitSignal(controller.progressed):
        controller.back_up_now()
    assert controller.state().is_running

    controller.close()
    controller._tasks.wait()  # the lock itself does not wait for a slow stick

    assert folders.found_in(stick) == ()
    assert list(stick.glob("*.part")) == []
    controller.deleteLater()


def test_a_kept_file_that_the_vault_lacks_stops_no_backup_and_is_told(
    controller: BackupController, store: Store, stick: Path, stopped_clock: StoppedClock
) -> None:
    with store.begin() as transaction:
        transaction.connection.exec_driver_sql(
            "INSERT INTO attachment (id, kind, media_type, name, byte_count, sha256, key, created_by, "
            "created_at, updated_at) VALUES (?, 'signed_paper', 'application/pdf', 'feuille', 1, 'ab', ?, '', "
            "'2026-03-10 11:00:00', '2026-03-10 11:00:00')",
            (b"0" * 16, b"k" * 32),
        )
    controller.choose_destination(stick)

    controller.back_up_now()
    assert controller.state().trouble == "backup.attachment_faulty"
    stopped_clock.advance(days=1)
    controller.look()

    assert [row.kind for row in controller.rows()] == [BackupKind.VERIFIED] * 2
    assert controller.state().trouble == "backup.attachment_faulty"


def test_a_second_copy_waits_for_the_first(
    qtbot: QtBot, store: Store, opened_vault: Vault, stick: Path, stopped_clock: StoppedClock
) -> None:
    controller = BackupController(store, opened_vault, ThreadTasks(), stopped_clock)
    controller.choose_destination(stick)
    codes = _codes(controller)

    with qtbot.waitSignal(controller.made):
        controller.back_up_now()
        controller.back_up_now()

    assert codes == ["backup.busy"]
    assert len(controller.rows()) == 1
    controller.close()


def test_an_unreadable_place_is_a_sentence(controller: BackupController, tmp_path: Path) -> None:
    file = tmp_path / "un fichier"
    file.write_text("x")

    with pytest.raises(AppError):
        controller.choose_destination(file)
