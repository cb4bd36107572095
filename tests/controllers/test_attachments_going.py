"""Photos and scans of signed sheets that go: erased, swept, anonymised, copied for the person, or caught by a lock."""

from __future__ import annotations

import shutil
from base64 import b64encode
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from controllers.tasks import InlineTasks, ThreadTasks
from controllers.workspace import Workspace
from models.attachments.folder import FOLDER
from models.entities.attachments import Attachment
from models.errors import AppError, RuleBroken, StorageFailure
from models.records.attachments import AttachmentRecord, GivenFile, RefusedFile
from models.records.journal import Action, JournalFilter
from models.records.people import Actor, Role
from models.records.plans import PlanVersionRecord
from models.storage.store import Store
from models.vault.keys import CHEAPEST
from models.vault.vault import Vault
from tests.attachment_samples import a_plan_on_paper, given_photo, given_scan
from tests.conftest import StoppedClock, TemplateVault


@pytest.fixture
def store(opened_vault: Vault, stopped_clock: StoppedClock) -> Iterator[Store]:
    """Open the database with its journal."""
    store = Store.open(
        opened_vault.database_path, opened_vault.database_key, opened_vault.journal_key, stopped_clock
    )
    yield store
    store.close()


@pytest.fixture
def vault_path(
    request: pytest.FixtureRequest,
    template_vault: TemplateVault,
    filled_vault: Callable[[Callable[[Workspace], object]], Path],
    tmp_path: Path,
) -> Path:
    """A vault with a plan signed on paper for the tests of one: it is drawn once instead of twenty times."""
    source = filled_vault(a_plan_on_paper) if "plan" in request.fixturenames else template_vault.path
    return shutil.copytree(source, tmp_path / "Essai.palier")


@pytest.fixture
def plan(workspace: Workspace) -> PlanVersionRecord:
    return workspace.plans.open(workspace.plans.rows()[0].plan_id)


def _filed(workspace: Workspace, plan: PlanVersionRecord, *given: GivenFile) -> tuple[AttachmentRecord, ...]:
    workspace.attachments.add(plan.version_id, given or (given_photo(),))
    return workspace.attachments.of_version(plan.version_id)


def _refused(workspace: Workspace, plan: PlanVersionRecord, *given: GivenFile) -> list[tuple[str, str]]:
    told: list[RefusedFile] = []
    workspace.attachments.refused.connect(told.append)
    workspace.attachments.add(plan.version_id, given)
    workspace.attachments.refused.disconnect(told.append)
    return [(one.name, one.error.code) for one in told]


def _files(workspace: Workspace) -> list[Path]:
    return sorted((workspace.vault.path / FOLDER).glob("*"))


def _act(store: Store, role: Role, name: str = "Inès Marchetti") -> None:
    store.act_as(Actor(adviser_id=None, name=name, role=role))


def _journal(workspace: Workspace, store: Store) -> list[tuple[Action, str]]:
    _act(store, Role.COORDINATOR)
    lines = workspace.journal.entries(JournalFilter(), limit=200)
    return [(line.action, line.detail) for line in lines if line.kind == "attachment"]


def _reopened(workspace: Workspace, store: Store, clock: StoppedClock) -> None:
    """Build the controllers again and keep the house, as the next opening of the vault does."""
    again = Workspace(store, InlineTasks(), clock, workspace.vault, kdf=CHEAPEST)
    again.keep_house()
    again.close()


def test_what_was_removed_is_erased_for_good_once_undo_no_longer_reaches_it(
    workspace: Workspace, store: Store, plan: PlanVersionRecord, stopped_clock: StoppedClock
) -> None:
    kept, gone = _filed(workspace, plan, given_photo(), given_photo())
    workspace.attachments.remove(gone.attachment_id)

    stopped_clock.advance(hours=23)
    _reopened(workspace, store, stopped_clock)
    assert len(_files(workspace)) == 2

    stopped_clock.advance(hours=2)
    _reopened(workspace, store, stopped_clock)
    assert [file.name for file in _files(workspace)] == [kept.attachment_id.hex]
    with store.read() as transaction:
        assert transaction.session.query(Attachment).count() == 1
    assert (Action.PURGED, "1") in _journal(workspace, store)


def test_what_a_cut_left_is_swept_at_the_next_opening(
    workspace: Workspace, store: Store, plan: PlanVersionRecord, stopped_clock: StoppedClock
) -> None:
    (record,) = _filed(workspace, plan)
    folder = workspace.vault.path / FOLDER
    for name in ("0" * 32, f"{'1' * 32}.part"):
        (folder / name).write_bytes(b"x" * 100)

    _reopened(workspace, store, stopped_clock)

    assert [file.name for file in _files(workspace)] == [record.attachment_id.hex]


@pytest.mark.parametrize(
    ("error", "left"), [(StorageFailure("storage.io"), 1), (RuleBroken("plan.not_frozen"), 0)]
)
def test_a_row_that_is_refused_leaves_no_file_for_good(
    workspace: Workspace,
    plan: PlanVersionRecord,
    monkeypatch: pytest.MonkeyPatch,
    error: AppError,
    left: int,
) -> None:
    def refuse(*_arguments: object, **_named: object) -> None:
        raise error

    monkeypatch.setattr("controllers.filed_rows.push", refuse)

    assert _refused(workspace, plan, given_photo("a.jpg")) == [("a.jpg", error.code)]
    assert workspace.attachments.of_version(plan.version_id) == ()
    # Of a disk that refused nobody knows what it kept: the file of a row must be there if the row is.
    assert len(_files(workspace)) == left
    workspace.attachments.sweep_now()
    assert _files(workspace) == []


def test_erasing_the_person_erases_the_rows_the_keys_and_the_files(
    workspace: Workspace, store: Store, plan: PlanVersionRecord
) -> None:
    first, _ = _filed(workspace, plan, given_photo(), given_scan("Sangaré.pdf"))
    workspace.attachments.remove(first.attachment_id)
    code = workspace.residents.open(plan.resident_id).code

    workspace.privacy.retention.erase(plan.resident_id, code)

    assert _files(workspace) == []
    with store.read() as transaction:
        assert transaction.session.query(Attachment).count() == 0
    last = workspace.undo.last()
    assert last is None or not last.action.startswith("attachment")


def test_a_photo_on_its_way_in_is_filed_before_a_lock_closes_the_vault(
    workspace: Workspace, store: Store, plan: PlanVersionRecord, stopped_clock: StoppedClock, qapp: object
) -> None:
    tasks = ThreadTasks()
    busy = Workspace(store, tasks, stopped_clock, workspace.vault, kdf=CHEAPEST)
    busy.attachments.add(plan.version_id, [given_photo("a.jpg"), given_photo("b.jpg")])

    assert busy.attachments.finish(10)

    busy.close()
    tasks.wait()
    assert [file.name for file in workspace.attachments.of_version(plan.version_id)] == ["a.jpg", "b.jpg"]


def test_a_photo_that_does_not_come_in_holds_no_lock_for_long(
    workspace: Workspace, store: Store, plan: PlanVersionRecord, stopped_clock: StoppedClock, qapp: object
) -> None:
    tasks = ThreadTasks()
    busy = Workspace(store, tasks, stopped_clock, workspace.vault, kdf=CHEAPEST)
    busy.attachments.add(plan.version_id, [given_photo("a.jpg")])

    assert not busy.attachments.finish(0)

    busy.close()
    tasks.wait()


def test_a_workspace_that_closes_takes_nothing_more_in(workspace: Workspace, plan: PlanVersionRecord) -> None:
    workspace.attachments.close()

    assert _refused(workspace, plan, given_photo("a.jpg")) == [("a.jpg", "attachment.closed")]
    assert _files(workspace) == []


def test_another_day_brings_the_undo_of_yesterday_to_its_end(
    workspace: Workspace, plan: PlanVersionRecord, stopped_clock: StoppedClock
) -> None:
    (record,) = _filed(workspace, plan)
    workspace.attachments.remove(record.attachment_id)
    stopped_clock.advance(hours=25)
    assert workspace.attachments.sweep_now() == 1

    assert workspace.undo.undo() is None


def test_the_complete_copy_of_a_person_lists_the_sheets_and_brings_them_along(
    workspace: Workspace, store: Store, plan: PlanVersionRecord
) -> None:
    first, second = _filed(workspace, plan, given_photo("chambre.png"), given_scan("scan 3.pdf"))
    workspace.attachments.remove(second.attachment_id)

    copy = workspace.privacy.copies.make_now(plan.resident_id)

    files = dict(copy.plans)
    (photo,) = [content for name, content in files.items() if name == "Papier 1.jpg"]
    assert photo == workspace.attachments.open_now(first.attachment_id).content
    assert "Papier 2.pdf" in files and not any(
        "chambre" in name for name in files
    )  # removed, and still kept for a day
    assert b"chambre.png" in copy.data
    with store.read() as transaction:
        keys = [row.key for row in transaction.session.query(Attachment)]
    for key in keys:
        assert not any(word in copy.data for word in (key.hex().encode(), b64encode(key), repr(key).encode()))


def test_a_copy_is_not_called_complete_when_a_sheet_cannot_be_read(
    workspace: Workspace, plan: PlanVersionRecord
) -> None:
    _filed(workspace, plan)
    _files(workspace)[0].unlink()

    with pytest.raises(StorageFailure, match=r"attachment\.missing"):
        workspace.privacy.copies.make_now(plan.resident_id)


def test_anonymising_takes_the_sheets_away(workspace: Workspace, plan: PlanVersionRecord) -> None:
    _filed(workspace, plan)

    workspace.privacy.retention.anonymise(plan.resident_id, workspace.residents.open(plan.resident_id).code)

    assert _files(workspace) == []
