"""Backups of before a change of keys: what still opens them is told, and a new one is made."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from controllers.backups import BackupController
from controllers.restoring import RestoreController
from controllers.session import SessionController
from controllers.tasks import InlineTasks
from controllers.workspace import Workspace
from models.backup import folders, restoring
from models.backup.restoring import Target
from models.records.backups import BackupKind, ChangesSince
from models.vault.keys import CHEAPEST
from models.vault.vault import unlock
from tests.conftest import PASSPHRASE, StoppedClock

NEW_WORDS = "sept autres mots tirés au hasard pour essayer"


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "clé"
    folder.mkdir()
    return folder


@pytest.fixture
def controller(workspace: Workspace) -> BackupController:
    return workspace.backups


def test_what_opens_a_backup_is_told_when_it_is_no_longer_what_opens_the_vault(
    vault_path: Path, stick: Path, inline_tasks: InlineTasks, stopped_clock: StoppedClock
) -> None:
    session = SessionController(inline_tasks, stopped_clock, CHEAPEST)
    workspace = session.open_now(vault_path, PASSPHRASE)
    workspace.backups.choose_destination(stick)
    workspace.backups.back_up_now()
    assert [row.since for row in workspace.backups.rows()] == [ChangesSince()]
    vault = workspace.vault
    label = vault.labels()[0].label

    vault.change_passphrase(PASSPHRASE, NEW_WORDS, CHEAPEST)
    vault.make_recovery_key()

    (row,) = workspace.backups.rows()
    assert row.since == ChangesSince(passphrases=(label,), is_recovery_key_changed=True)
    assert workspace.backups.lock_destination() == stick  # however fresh the last one is
    stopped_clock.advance(minutes=1)
    workspace.backups.look()
    assert [bool(one.since.passphrases) for one in workspace.backups.rows()] == [False, True]
    assert workspace.backups.lock_destination() is None
    restorer = RestoreController(inline_tasks, stopped_clock)
    assert [restorer.since(path).passphrases for path, _ in restorer.backups_in(stick)] == [(), (label,)]
    session.lock()


def test_a_changed_key_is_told_of_the_backups_before_it_and_not_of_those_after(
    vault_path: Path, stick: Path, inline_tasks: InlineTasks, stopped_clock: StoppedClock
) -> None:
    session = SessionController(inline_tasks, stopped_clock, CHEAPEST)
    workspace = session.open_now(vault_path, PASSPHRASE)
    workspace.vault.add_person("Voisine", NEW_WORDS, CHEAPEST)
    workspace.backups.choose_destination(stick)
    session.change_key()
    assert session.workspace is not None
    session.workspace.backups.look()
    assert [row.since.is_key_changed for row in session.workspace.backups.rows()] == [False, True]
    session.lock()

    unlock(vault_path, NEW_WORDS).close()  # the colleague takes the key from the letter

    restorer = RestoreController(inline_tasks, stopped_clock)
    found = restorer.backups_in(stick)
    assert [restorer.since(path).is_key_changed for path, _ in found] == [False, True]


def test_a_backup_follows_a_change_of_keys_by_itself(  # noqa: PLR0917  (fixtures)
    qtbot: QtBot,
    vault_path: Path,
    stick: Path,
    inline_tasks: InlineTasks,
    stopped_clock: StoppedClock,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    session = SessionController(inline_tasks, stopped_clock, CHEAPEST)
    session.open_now(vault_path, PASSPHRASE).backups.choose_destination(stick)
    monkeypatch.setattr("controllers.backups._FIRST_LOOK_MS", 50)

    session.change_key()

    assert session.workspace is not None
    backups = session.workspace.backups
    qtbot.waitUntil(lambda: len(backups.rows()) == 2)  # the one before the change, the one after
    kinds = [(row.kind, row.since.is_key_changed) for row in backups.rows()]
    assert kinds == [(BackupKind.VERIFIED, False), (BackupKind.OTHER_KEYS, True)]
    session.lock()


def test_a_change_of_keys_keeps_a_pinned_copy_and_asks_for_a_new_one(
    vault_path: Path, stick: Path, inline_tasks: InlineTasks, stopped_clock: StoppedClock, tmp_path: Path
) -> None:
    session = SessionController(inline_tasks, stopped_clock, CHEAPEST)
    session.open_now(vault_path, PASSPHRASE).backups.choose_destination(stick)

    session.change_key()

    assert session.workspace is not None
    backups = session.workspace.backups
    backups.refresh()
    (pinned,) = backups.rows()
    assert (pinned.kind, pinned.is_pinned) == (BackupKind.OTHER_KEYS, True)
    backups.look()
    assert [row.kind for row in backups.rows()] == [BackupKind.VERIFIED, BackupKind.OTHER_KEYS]
    session.lock()
    for number, path in enumerate((pinned.path, folders.found_in(stick)[-1].path)):
        restoring.restore(path, Target(path=tmp_path / f"{number}.palier"), PASSPHRASE, stopped_clock)


def test_what_was_kept_for_thirty_days_goes_then_and_not_before(
    controller: BackupController, vault_path: Path, stopped_clock: StoppedClock
) -> None:
    replaced = vault_path.with_name(f"{vault_path.name}.remplace-20260310T110000Z")
    replaced.mkdir()
    (replaced / "data.db").write_bytes(b"x")
    copy = vault_path / "data.db.before-5"
    copy.write_bytes(b"x")
    os.utime(copy, (stopped_clock.now.timestamp(),) * 2)

    stopped_clock.advance(days=29)
    controller.look()
    assert replaced.exists() and copy.exists()

    stopped_clock.advance(days=2)
    controller.look()
    assert not replaced.exists() and not copy.exists()
