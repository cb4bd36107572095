"""A vault comes back from its backup, under a name that is free, beside the one that is here."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from controllers.backups import BackupController
from controllers.restoring import RestoreController
from controllers.session import SessionController
from controllers.tasks import InlineTasks
from controllers.workspace import Workspace
from models.backup import manifest as manifests
from models.backup.restoring import Target
from models.paths import vault_path as place_of
from models.vault.keys import CHEAPEST
from tests.conftest import PASSPHRASE, StoppedClock


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "clé"
    folder.mkdir()
    return folder


@pytest.fixture
def controller(workspace: Workspace) -> BackupController:
    return workspace.backups


def test_somebody_who_was_not_there_restores_from_the_first_window(  # noqa: PLR0917  (fixtures)
    qtbot: QtBot,
    controller: BackupController,
    stick: Path,
    inline_tasks: InlineTasks,
    stopped_clock: StoppedClock,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "poste neuf"))
    controller.choose_destination(stick)
    controller.back_up_now()
    restorer = RestoreController(inline_tasks, stopped_clock)

    ((backup, made_at),) = restorer.backups_in(stick)
    with qtbot.waitSignal(restorer.failed) as refused:
        restorer.inspect(backup, "d'autres mots que les bons")
    with qtbot.waitSignal(restorer.inspected) as told:
        restorer.inspect(backup, PASSPHRASE)
    target = restorer.target_of(backup)
    with qtbot.waitSignal(restorer.restored) as done:
        restorer.restore(backup, target, PASSPHRASE)

    assert refused.args[0].code == "vault.wrong_passphrase"
    assert told.args[0].made_at == stopped_clock.now
    assert abs(made_at - stopped_clock.now) < timedelta(seconds=1)
    assert not target.replaces
    assert done.args[0].path == target.path
    assert target.path.stem == "Essai"
    assert restorer.target_of(backup, replaces=True) == Target(path=target.path, replaces=True)
    restorer.close()


def test_a_restored_vault_keeps_its_name_and_leaves_the_one_that_is_here_alone(  # noqa: PLR0917  (fixtures)
    qtbot: QtBot,
    controller: BackupController,
    stick: Path,
    inline_tasks: InlineTasks,
    stopped_clock: StoppedClock,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "poste neuf"))
    controller.choose_destination(stick)
    controller.back_up_now()
    restorer = RestoreController(inline_tasks, stopped_clock)
    ((backup, _),) = restorer.backups_in(stick)
    names = []
    assert restorer.here(backup) is None
    for _ in range(3):
        target = restorer.target_of(backup)
        before = _all_bytes(target.beside) if target.beside else {}
        with qtbot.waitSignal(restorer.restored):
            restorer.restore(backup, target, PASSPHRASE)
        if target.beside:
            assert _all_bytes(target.beside) == before
        names.append(target.path.stem)

    assert names == ["Essai", "Essai (restored)", "Essai (restored) 2"]
    here = restorer.here(backup)
    assert here is not None and here.name == "Essai" and here.saved_at is not None
    session = SessionController(inline_tasks, stopped_clock, CHEAPEST)
    places = []
    for name in names:
        state = session.open_now(here.path.with_name(f"{name}.palier"), PASSPHRASE).backups.state()
        places.append(state.destination)
        session.lock()
    assert places == [stick, None, None]  # the one beside would rotate the other's backups away
    restorer.close()


def test_a_very_long_name_that_is_taken_still_finds_a_place(  # noqa: PLR0917  (fixtures)
    controller: BackupController,
    stick: Path,
    inline_tasks: InlineTasks,
    stopped_clock: StoppedClock,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "poste neuf"))
    controller.choose_destination(stick)
    controller.back_up_now()
    restorer = RestoreController(inline_tasks, stopped_clock)
    ((backup, _),) = restorer.backups_in(stick)
    stored = manifests.read(backup)
    longer = replace(stored.manifest, name="é" * 300 + "/../{name}")
    (backup / manifests.NAME).write_bytes(manifests.encode(longer, None))

    first = restorer.target_of(backup).path
    first.mkdir(parents=True)
    second = restorer.target_of(backup).path

    assert first.parent == second.parent == place_of("Essai").parent
    assert second.name.endswith(" (restored).palier")


def _all_bytes(folder: Path) -> dict[str, bytes]:
    return {file.name: file.read_bytes() for file in folder.iterdir()}
