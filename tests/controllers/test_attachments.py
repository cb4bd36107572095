"""Photos and scans of signed sheets: filed, opened in memory, removed, brought back, and by whom."""

from __future__ import annotations

import io
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import PIL.Image
import pytest

from controllers.workspace import Workspace
from models.attachments.folder import FOLDER
from models.errors import AppError, NotFound, RuleBroken, StorageFailure
from models.records.attachments import AttachmentRecord, GivenFile, MediaType, RefusedFile
from models.records.journal import Action, JournalFilter
from models.records.people import Actor, Role
from models.records.plans import PlanVersionRecord
from models.records.privacy import Restriction
from models.storage.store import Store
from models.vault.vault import Vault
from tests.attachment_samples import PLANTED, a_photo, a_plan_on_paper, given_photo, given_scan
from tests.conftest import StoppedClock, TemplateVault
from tests.factories import a_started_plan


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


def test_pages_are_filed_in_their_order_with_who_and_when(
    workspace: Workspace, store: Store, plan: PlanVersionRecord, stopped_clock: StoppedClock
) -> None:
    _act(store, Role.EMPLOYMENT)

    first, second = _filed(workspace, plan, given_photo("C:\\Photos\\été/IMG_1.JPG"), given_scan())

    assert (first.name, first.media_type, first.page_count) == ("IMG_1.JPG", MediaType.JPEG, 1)
    assert (second.name, second.media_type, second.page_count) == ("scan 12.pdf", MediaType.PDF, 2)
    assert (first.created_by, first.created_at) == ("Inès Marchetti", stopped_clock.now)
    assert first.resident_id == plan.resident_id
    assert not workspace.attachments.is_busy


def test_a_page_is_opened_in_memory_and_lies_encrypted_on_the_disk(
    workspace: Workspace, plan: PlanVersionRecord
) -> None:
    (record,) = _filed(workspace, plan)

    opened = workspace.attachments.open_now(record.attachment_id)

    assert PIL.Image.open(io.BytesIO(opened.content)).size == (600, 800)
    assert opened.record == record
    (file,) = _files(workspace)
    assert b"JFIF" not in file.read_bytes()
    for written in workspace.vault.path.rglob("*"):
        assert PLANTED.encode() not in (written.read_bytes() if written.is_file() else b"")


def test_a_file_chosen_on_the_disk_is_read_and_left_as_it_is(
    workspace: Workspace, plan: PlanVersionRecord, tmp_path: Path
) -> None:
    photo = tmp_path / "IMG_7.jpg"
    photo.write_bytes(a_photo())

    (record,) = _filed(workspace, plan, GivenFile(name=photo.name, path=photo))

    assert record.name == "IMG_7.jpg"
    assert photo.read_bytes() == a_photo()


def test_bad_files_get_a_sentence_each_and_the_good_ones_are_kept(
    workspace: Workspace, plan: PlanVersionRecord, tmp_path: Path
) -> None:
    told = _refused(
        workspace,
        plan,
        GivenFile(name="programme.pdf", content=b"MZ" + bytes(80)),
        given_photo(),
        GivenFile(name="partie.jpg", path=tmp_path / "partie.jpg"),
        GivenFile(name="coupé.pdf", content=b"%PDF-1.7 nothing"),
    )

    assert told == [
        ("programme.pdf", "attachment.other_type"),
        ("partie.jpg", "attachment.unreadable_file"),
        ("coupé.pdf", "attachment.unreadable"),
    ]
    assert len(workspace.attachments.of_version(plan.version_id)) == len(_files(workspace)) == 1


def test_nothing_is_filed_with_a_text_that_nobody_can_have_signed(workspace: Workspace) -> None:
    draft = a_started_plan(workspace)

    with pytest.raises(RuleBroken, match=r"plan\.not_frozen"):
        workspace.attachments.add(draft.version_id, (given_photo(),))


def test_removing_hides_and_undo_brings_back(workspace: Workspace, plan: PlanVersionRecord) -> None:
    (record,) = _filed(workspace, plan)

    workspace.attachments.remove(record.attachment_id)

    assert workspace.attachments.of_version(plan.version_id) == ()
    with pytest.raises(NotFound, match=r"attachment\.not_found"):
        workspace.attachments.open_now(record.attachment_id)
    last = workspace.undo.last()
    assert last is not None and (last.action, last.subject) == ("attachment.removed", plan.number)

    workspace.undo.undo()

    assert workspace.attachments.of_version(plan.version_id) == (record,)
    assert workspace.attachments.open_now(record.attachment_id).content


def test_filing_can_be_undone(workspace: Workspace, plan: PlanVersionRecord) -> None:
    _filed(workspace, plan)

    workspace.undo.undo()

    assert workspace.attachments.of_version(plan.version_id) == ()


def test_screens_hear_of_each_change(workspace: Workspace, plan: PlanVersionRecord) -> None:
    heard: list[object] = []
    workspace.attachments.changed.connect(heard.append)

    (record,) = _filed(workspace, plan)
    workspace.attachments.remove(record.attachment_id)
    workspace.undo.undo()

    assert heard == [plan.version_id] * 3
    workspace.attachments.changed.disconnect(heard.append)


def test_the_journal_says_who_filed_saw_removed_and_brought_back(
    workspace: Workspace, store: Store, plan: PlanVersionRecord
) -> None:
    (record,) = _filed(workspace, plan)
    workspace.attachments.open_now(record.attachment_id, is_glance=True)
    workspace.attachments.open_now(record.attachment_id)
    workspace.attachments.remove(record.attachment_id)
    workspace.undo.undo()

    assert _journal(workspace, store)[::-1] == [
        (Action.CREATED, ""),
        (Action.SEEN, ""),
        (Action.DELETED, ""),
        (Action.CHANGED, "brought_back"),
    ]


def test_each_role_does_what_it_may(workspace: Workspace, store: Store, plan: PlanVersionRecord) -> None:
    (record,) = _filed(workspace, plan)
    attachments = workspace.attachments

    _act(store, Role.OUTREACH)
    assert attachments.of_version(plan.version_id) == (record,)
    with pytest.raises(RuleBroken, match=r"rights\.refused"):
        attachments.open_now(record.attachment_id)
    with pytest.raises(RuleBroken, match=r"rights\.refused"):
        attachments.add(plan.version_id, (given_photo(),))
    with pytest.raises(RuleBroken, match=r"rights\.refused"):
        attachments.remove(record.attachment_id)

    _act(store, Role.STATISTICS)
    refused: tuple[Callable[[], object], ...] = (
        lambda: attachments.of_version(plan.version_id),
        lambda: attachments.open_now(record.attachment_id),
        lambda: attachments.remove(record.attachment_id),
    )
    for act in refused:
        with pytest.raises(RuleBroken, match=r"rights\.refused"):
            act()
    assert attachments.sweep_now() == 0


def test_a_file_set_aside_shows_its_sheets_to_the_coordinator_only(
    workspace: Workspace, store: Store, plan: PlanVersionRecord
) -> None:
    (record,) = _filed(workspace, plan)
    workspace.privacy.restrict(plan.resident_id, Restriction.OBJECTION)

    _act(store, Role.EMPLOYMENT)
    with pytest.raises(RuleBroken, match=r"privacy\.restricted"):
        workspace.attachments.of_version(plan.version_id)
    with pytest.raises(RuleBroken, match=r"privacy\.restricted"):
        workspace.attachments.open_now(record.attachment_id)

    _act(store, Role.COORDINATOR)
    assert workspace.attachments.open_now(record.attachment_id).content


def test_a_spoilt_or_deleted_file_is_told_and_nothing_else_suffers(
    workspace: Workspace, plan: PlanVersionRecord
) -> None:
    first, second, third = _filed(workspace, plan, given_photo(), given_photo(), given_scan())
    files = {record: workspace.vault.path / FOLDER / record.attachment_id.hex for record in (first, second)}
    bad = bytearray(files[first].read_bytes())
    bad[len(bad) // 2] ^= 1
    files[first].write_bytes(bad)
    files[second].unlink()
    told: list[tuple[object, AppError]] = []
    workspace.attachments.not_opened.connect(lambda key, error: told.append((key, error)))

    for record in (first, second, third):
        workspace.attachments.open(record.attachment_id)

    assert [(key, error.code) for key, error in told] == [
        (first.attachment_id, "attachment.damaged"),
        (second.attachment_id, "attachment.missing"),
    ]
    assert all(isinstance(error, StorageFailure) for _, error in told)
