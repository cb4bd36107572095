"""The check of a vault, a change of its key, and its files: told in one line, each fault by its own words."""

from __future__ import annotations

import hashlib
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from controllers.headless.arguments import ExitCode
from controllers.headless.check import print_check
from controllers.headless.sentences import Words
from controllers.session import SessionController
from controllers.tasks import InlineTasks
from controllers.workspace import Workspace
from models.attachments.folder import FOLDER
from models.backup.vault_check import check_vault
from models.clock import utc_now
from models.records.attachments import AttachmentRecord
from models.records.backups import Fault
from models.records.plans import PlanVersionRecord
from models.vault.keys import CHEAPEST
from tests.attachment_samples import a_plan_on_paper, given_photo, given_scan
from tests.conftest import PASSPHRASE
from tests.factories import some_settings


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory, qapp: object) -> Path:
    """Make a vault once, with two sheets in it, and close it."""
    path = tmp_path_factory.mktemp("files") / "Essai.palier"
    session = SessionController(InlineTasks(), utc_now, CHEAPEST)
    workspace = session.create_now(path, PASSPHRASE, some_settings())
    plan = a_plan_on_paper(workspace)
    workspace.attachments.add(plan.version_id, (given_photo(), given_scan()))
    session.lock()
    return path


@pytest.fixture
def vault(made: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(made, tmp_path / "Essai.palier"))


@pytest.fixture
def session(qapp: object) -> Iterator[SessionController]:
    session = SessionController(InlineTasks(), utc_now, CHEAPEST)
    yield session
    session.lock()


def _files(vault: Path) -> list[Path]:
    return sorted((vault / FOLDER).iterdir(), key=lambda file: file.stat().st_size)


def _flip(vault: Path) -> None:
    file = _files(vault)[0]
    bad = bytearray(file.read_bytes())
    bad[-20] ^= 4
    file.write_bytes(bad)


def _swap(vault: Path) -> None:
    first, second = _files(vault)
    kept = first.read_bytes()
    first.write_bytes(second.read_bytes())
    second.write_bytes(kept)


def _cut(vault: Path) -> None:
    file = _files(vault)[0]
    file.write_bytes(file.read_bytes()[:-1])


def _empty(vault: Path) -> None:
    _files(vault)[0].write_bytes(b"")


def _delete(vault: Path) -> None:
    _files(vault)[0].unlink()


def _delete_all(vault: Path) -> None:
    shutil.rmtree(vault / FOLDER)


FAULTS: dict[Callable[[Path], None], Fault] = {
    _flip: Fault.ATTACHMENTS,
    _swap: Fault.ATTACHMENTS,
    _cut: Fault.ATTACHMENTS,
    _empty: Fault.ATTACHMENTS,
    _delete: Fault.ATTACHMENT_MISSING,
    _delete_all: Fault.ATTACHMENT_MISSING,
}


def test_a_sound_vault_with_sheets_is_said_to_be_sound(
    vault: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert print_check(vault, PASSPHRASE, Words(is_english=False)) is ExitCode.DONE

    assert "feuilles jointes" in capsys.readouterr().out


@pytest.mark.parametrize("act", FAULTS, ids=lambda act: act.__name__.strip("_"))
def test_each_fault_is_told_in_one_line(
    vault: Path, act: Callable[[Path], None], capsys: pytest.CaptureFixture[str]
) -> None:
    act(vault)

    assert check_vault(vault, PASSPHRASE) == (FAULTS[act],)
    assert print_check(vault, PASSPHRASE, Words(is_english=False)) is ExitCode.NO
    (line,) = capsys.readouterr().err.splitlines()
    assert ("manque" in line) is (FAULTS[act] is Fault.ATTACHMENT_MISSING)
    assert "restaurez" in line


def test_a_file_that_no_row_names_is_no_fault(vault: Path) -> None:
    (vault / FOLDER / ("0" * 32)).write_bytes(b"x")

    assert check_vault(vault, PASSPHRASE) == ()


def test_checking_writes_nothing_in_the_folder(vault: Path) -> None:
    before = {file: file.read_bytes() for file in _files(vault)}

    check_vault(vault, PASSPHRASE)

    assert {file: file.read_bytes() for file in _files(vault)} == before


def _sheets(workspace: Workspace) -> tuple[PlanVersionRecord, tuple[AttachmentRecord, ...]]:
    (row,) = workspace.plans.rows()
    plan = workspace.plans.open(row.plan_id)
    return plan, workspace.attachments.of_version(plan.version_id)


def test_another_key_of_the_vault_touches_no_file_and_opens_them_all(
    vault: Path, session: SessionController, qapp: object
) -> None:
    workspace = session.open_now(vault, PASSPHRASE)
    before = {file.name: hashlib.sha256(file.read_bytes()).hexdigest() for file in _files(vault)}
    times = {file.name: file.stat().st_mtime_ns for file in _files(vault)}
    contents = [
        workspace.attachments.open_now(sheet.attachment_id).content for sheet in _sheets(workspace)[1]
    ]
    former = workspace.vault.database_key

    session.change_key()

    again = session.workspace
    assert again is not None
    assert again.vault.database_key != former
    assert {file.name: hashlib.sha256(file.read_bytes()).hexdigest() for file in _files(vault)} == before
    assert {file.name: file.stat().st_mtime_ns for file in _files(vault)} == times
    after = [again.attachments.open_now(sheet.attachment_id).content for sheet in _sheets(again)[1]]
    assert after == contents
    session.lock()
    assert check_vault(vault, PASSPHRASE) == ()


def test_what_a_kill_left_between_file_and_row_goes_at_the_next_opening(
    vault: Path, session: SessionController
) -> None:
    kept = {file.name for file in _files(vault)}
    (vault / FOLDER / ("a" * 32)).write_bytes(b"x" * 2000)
    (vault / FOLDER / f"{'b' * 32}.part").write_bytes(b"x" * 20)

    workspace = session.open_now(vault, PASSPHRASE)

    assert {file.name for file in _files(vault)} == kept
    assert len(_sheets(workspace)[1]) == 2
