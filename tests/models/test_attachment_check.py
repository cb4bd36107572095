"""The check of a vault, a change of its key, and its files: told in one line, each fault by its own words."""

from __future__ import annotations

import hashlib
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from uuid import UUID

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
from models.records.attachments import AttachmentKind, AttachmentRecord, MediaType
from models.records.backups import Fault
from models.records.ids import AttachmentId
from models.records.plans import PlanVersionRecord
from models.vault.keys import CHEAPEST
from resources import rescue
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

    assert "papiers gardés" in capsys.readouterr().out


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
    assert "papier gardé" in line  # of a plan, or of a person
    assert "de la personne" in line


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


def test_the_files_are_read_without_palier_by_the_format_that_is_written_down(
    vault: Path, session: SessionController, tmp_path: Path
) -> None:
    workspace = session.open_now(vault, PASSPHRASE)
    wanted = [workspace.attachments.open_now(sheet.attachment_id).content for sheet in _sheets(workspace)[1]]
    session.lock()

    database = rescue.read_vault(vault, PASSPHRASE)
    found = dict(rescue.read_files(vault, database))

    assert list(found.values()) == wanted
    assert [Path(name).suffix for name in found] == [".jpg", ".pdf"]
    _flip(vault)
    with pytest.raises(ValueError, match="was changed or is damaged"):
        list(rescue.read_files(vault, database))


def test_the_rescue_command_writes_them_in_a_new_folder_only(
    vault: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("PALIER_PASSPHRASE", PASSPHRASE)
    folder = tmp_path / "feuilles"
    monkeypatch.setattr("sys.argv", ["rescue", str(vault), str(tmp_path / "a.db"), "--files", str(folder)])

    assert rescue.main() == 0
    assert "2 kept files" in capsys.readouterr().out
    assert sorted(file.suffix for file in folder.iterdir()) == [".jpg", ".pdf"]

    monkeypatch.setattr("sys.argv", ["rescue", str(vault), str(tmp_path / "b.db"), "--files", str(folder)])
    assert rescue.main() == 1


@pytest.mark.parametrize(
    ("name", "media", "called"),
    [
        ("IMG_1.JPG", MediaType.JPEG, "IMG_1.JPG"),
        ("scan.png", MediaType.JPEG, "scan.jpg"),
        ("page", MediaType.JPEG, "page.jpg"),
        ("scan 12.pdf", MediaType.PDF, "scan 12.pdf"),
        (".png", MediaType.JPEG, "png.jpg"),
        ("..", MediaType.JPEG, "_.jpg"),
        ("b?c*.pdf", MediaType.PDF, "b_c_.pdf"),
        ("é" * 200 + ".jpg", MediaType.JPEG, "é" * 60 + ".jpg"),
    ],
)
def test_a_file_that_leaves_is_called_by_what_it_is(name: str, media: MediaType, called: str) -> None:
    record = AttachmentRecord(
        attachment_id=AttachmentId(UUID(int=1)),
        resident_id=None,
        version_id=None,
        kind=AttachmentKind.SIGNED_SHEET,
        media_type=media,
        name=name,
        byte_count=1,
        page_count=1,
        created_at=utc_now(),
        created_by="",
    )

    assert record.file_name == called
