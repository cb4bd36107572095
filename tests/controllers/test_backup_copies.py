"""Two copies of one vault, each with its backups: neither takes the other's away."""

from __future__ import annotations

from pathlib import Path

import pytest

from controllers.session import SessionController
from controllers.tasks import InlineTasks
from models.backup import folders, marks
from models.backup.closed import copy_closed
from models.backup.restoring import Target, restore
from models.errors import BackupFailure
from models.records.residents import ResidentDraft
from models.vault.keys import CHEAPEST
from tests.conftest import PASSPHRASE, StoppedClock


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "clé"
    folder.mkdir()
    return folder


@pytest.fixture
def session(inline_tasks: InlineTasks, stopped_clock: StoppedClock) -> SessionController:
    return SessionController(inline_tasks, stopped_clock, CHEAPEST)


@pytest.fixture
def copy(
    session: SessionController, vault_path: Path, stick: Path, stopped_clock: StoppedClock, tmp_path: Path
) -> Path:
    """Restore the vault elsewhere, as on another computer that does not see the first."""
    backups = session.open_now(vault_path, PASSPHRASE).backups
    backups.choose_destination(stick)
    backups.back_up_now()
    session.lock()
    target = Target(path=tmp_path / "ailleurs" / "Essai.palier")
    return restore(_names(stick)[0], target, PASSPHRASE, stopped_clock).path


def _names(stick: Path) -> list[Path]:
    return [one.path for one in folders.found_in(stick)]


def test_a_vault_restored_elsewhere_never_rotates_away_what_the_first_wrote_since(
    session: SessionController, vault_path: Path, copy: Path, stick: Path, stopped_clock: StoppedClock
) -> None:
    stopped_clock.advance(hours=1)
    workspace = session.open_now(vault_path, PASSPHRASE)
    workspace.residents.save(ResidentDraft(first_name="Neuf"))
    workspace.backups.back_up_now()
    session.lock()
    of_the_first = _names(stick)
    left = stick / f"palier-20260310T110000Z-{of_the_first[0].name.split('-')[2]}-0009.part"
    left.mkdir()  # the first one is at work on it

    for _ in range(9):
        stopped_clock.advance(hours=1)
        session.open_now(copy, PASSPHRASE).backups.back_up_now()
        session.lock()

    assert set(of_the_first) <= set(_names(stick))
    assert left.is_dir()
    assert 1 < len(_names(stick)) - len(of_the_first) < 9  # its own, it does rotate
    stopped_clock.advance(hours=1)
    of_the_copy = set(_names(stick)) - set(of_the_first)
    for _ in range(6):
        session.open_now(vault_path, PASSPHRASE).backups.back_up_now()
        session.lock()
    assert of_the_copy <= set(_names(stick))


def test_the_copy_that_the_lock_screen_made_of_one_is_not_read_as_the_other_s(
    session: SessionController, vault_path: Path, copy: Path, stick: Path, stopped_clock: StoppedClock
) -> None:
    copy_closed(copy, stick, stopped_clock)
    session.open_now(vault_path, PASSPHRASE).backups.look()
    session.lock()
    assert [one.is_unverified for one in folders.found_in(stick)] == [False, True]

    session.open_now(copy, PASSPHRASE).backups.look()
    session.lock()
    assert not any(one.is_unverified for one in folders.found_in(stick))


def test_a_place_that_another_copy_chose_is_refused_with_a_sentence(
    session: SessionController, vault_path: Path, copy: Path, stick: Path, tmp_path: Path
) -> None:
    other, own = tmp_path / "autre clé", tmp_path / "autre clé" / "à part"
    own.mkdir(parents=True)
    backups = session.open_now(vault_path, PASSPHRASE).backups
    backups.choose_destination(other)
    session.lock()

    backups = session.open_now(copy, PASSPHRASE).backups
    with pytest.raises(BackupFailure) as refusal:
        backups.choose_destination(other)
    assert refusal.value.code == "backup.other_copy"
    assert backups.destination() == stick  # kept: on a new computer, one goes on with the same stick
    backups.choose_destination(stick)
    backups.choose_destination(own)
    session.lock()

    backups = session.open_now(vault_path, PASSPHRASE).backups
    with pytest.raises(BackupFailure):
        backups.choose_destination(own)
    backups.choose_destination(other)
    assert marks.is_marked(own, session.workspace.vault.vault_id)  # type: ignore[union-attr]
    session.lock()


@pytest.mark.parametrize("replaces", [False, True])
def test_a_command_forgets_the_place_unless_it_set_a_vault_aside(
    session: SessionController,
    copy: Path,
    stick: Path,
    stopped_clock: StoppedClock,
    replaces: bool,
) -> None:
    path = copy if replaces else copy.with_name("Neuf.palier")
    before = _names(stick)[0]
    target = Target(path=path, replaces=replaces, is_apart=True)

    restored = restore(before, target, PASSPHRASE, stopped_clock)

    backups = session.open_now(restored.path, PASSPHRASE).backups
    assert backups.destination() == (stick if replaces else None)
    session.lock()
    ids = [(folder / "instance.id").read_text("ascii") for folder in (copy, restored.path)]
    assert (len(set(ids)) == 1) is replaces  # one that takes a place goes on with its backups
