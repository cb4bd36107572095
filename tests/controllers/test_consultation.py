"""What can be done in a vault that can only be read: everything is shown, nothing is written, a sentence says why."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
from PySide6.QtCore import QCoreApplication

from controllers.headless.arguments import ExitCode
from controllers.headless.backup import print_backup
from controllers.headless.restore import print_restore
from controllers.headless.sentences import Words
from controllers.session import SessionController
from controllers.tasks import InlineTasks
from controllers.workspace import Workspace
from models.backup.restoring import Target
from models.backup.vault_check import check_vault
from models.errors import AppError
from models.records.consultation import Obstacle
from models.records.ids import ResidentId
from models.records.meetings import EncounterDraft, MeetingDraft
from models.records.people import Right
from models.records.privacy import ConsentUse, NoticeDraft
from models.records.retention import Purged
from models.vault import purge_list
from models.vault.keys import CHEAPEST
from models.vault.vault import unlock
from tests.attachment_samples import a_plan_on_paper, given_photo
from tests.conftest import NOON, PASSPHRASE, StoppedClock
from tests.controllers.decisions import DECISIONS, INSIDE, call, controller
from tests.factories import a_resident, an_employer
from tests.unwritable import fingerprint, without_the_right

READ_ONLY = "storage.read_only"


@pytest.fixture
def session(qapp: object) -> SessionController:
    return SessionController(InlineTasks(), StoppedClock(), CHEAPEST)


@pytest.fixture
def consulted(session: SessionController, unwritable_vault: Path) -> Iterator[Workspace]:
    """Open the vault for reading, leave it, and hold that not one byte of its folder changed."""
    before = fingerprint(unwritable_vault)
    workspace = session.open_now(unwritable_vault, PASSPHRASE)
    yield workspace
    session.lock()
    QCoreApplication.processEvents()
    assert fingerprint(unwritable_vault) == before


def _code(act: Callable[[], object]) -> str:
    with pytest.raises(AppError) as refusal:
        act()
    return refusal.value.code


def _resident(workspace: Workspace) -> ResidentId:
    return workspace.residents.first_rows()[0].resident_id


def test_everything_is_shown_and_the_obstacle_is_known(consulted: Workspace) -> None:
    resident = consulted.residents.open(_resident(consulted))

    assert consulted.obstacle in {Obstacle.MEDIUM, Obstacle.FOLDER}
    assert resident.content.first_name == "Yéro"
    assert consulted.search.find("sangaré")
    assert consulted.settings.label("language", "fr") == "Français"
    assert consulted.journal.warning() is None
    assert consulted.journal.check_now() == ()
    assert len(consulted.journal.entries()) > 0


def test_a_vault_that_can_be_written_has_no_obstacle(workspace: Workspace) -> None:
    assert workspace.obstacle is None
    assert workspace.may(Right.WRITE_FILES)


def test_writing_is_not_offered_and_reading_is(consulted: Workspace) -> None:
    assert not consulted.may(Right.WRITE_FILES)
    assert not consulted.may(Right.WRITE_PLANS)
    assert consulted.may(Right.READ_FILES)


def test_each_thing_one_may_write_is_refused_with_the_same_sentence(consulted: Workspace) -> None:
    resident_id = _resident(consulted)
    content, settings = consulted.residents.open(resident_id).content, consulted.settings.settings()
    acts: tuple[Callable[[], object], ...] = (
        lambda: consulted.residents.save(replace(content, room="C 12")),
        lambda: consulted.residents.save(a_resident()),
        lambda: consulted.residents.remove(resident_id),
        lambda: consulted.meetings.arrive(None, resident_id, "Y. S.", "", ""),
        lambda: consulted.meetings.save(MeetingDraft(resident_id=resident_id, note="x")),
        lambda: consulted.encounters.save(EncounterDraft(resident=a_resident())),
        lambda: consulted.encounters.keep(EncounterDraft(resident=a_resident())),
        lambda: consulted.employers.save(an_employer()),
        lambda: consulted.drafts.keep("resident", "x", {"text": "à moitié"}),
        consulted.undo.undo,
        lambda: consulted.settings.save(replace(settings, theme="dark")),
        lambda: consulted.privacy.inform(NoticeDraft(resident_id=resident_id, told_on=NOON.date())),
        lambda: consulted.privacy.answer_consent(
            resident_id, ConsentUse.PARTNER_SHARING, is_given=True, day=NOON.date()
        ),
        lambda: consulted.privacy.copies.make_now(resident_id),
        lambda: consulted.people.set_pin("1234"),
        lambda: consulted.people.rename_me("Autre"),
        consulted.people.draw_recovery_key,
        consulted.people.change_key,
    )

    assert [_code(act) for act in acts] == [READ_ONLY] * len(acts)


def test_no_method_of_any_controller_fails_in_another_way_or_writes(
    consulted: Workspace, unwritable_vault: Path
) -> None:
    before = fingerprint(unwritable_vault)
    for path, decisions in DECISIONS.items():
        asked = controller(consulted, path)
        for name, needed in decisions.items():
            if needed != INSIDE:
                # What the argument, made up, is refused for is not the question: what is left on the disk is.
                with suppress(AppError, AttributeError, TypeError, KeyError):
                    call(getattr(asked, name))
        assert fingerprint(unwritable_vault) == before, path


def test_throwing_a_draft_away_lets_one_leave_and_changes_nothing(consulted: Workspace) -> None:
    (kept,) = consulted.drafts.drafts()

    consulted.drafts.discard(kept.kind, kept.key)

    assert consulted.drafts.drafts() == (kept,)


def test_what_could_be_undone_is_told_and_not_forgotten(consulted: Workspace) -> None:
    before = consulted.undo.last()

    assert before is not None
    assert _code(consulted.undo.undo) == READ_ONLY
    assert consulted.undo.last() == before


def test_no_backup_is_made_by_itself_nor_on_demand(consulted: Workspace, tmp_path: Path) -> None:
    stick = tmp_path / "clé"
    stick.mkdir()
    told: list[str] = []
    consulted.backups.failed.connect(lambda error: told.append(error.code))  # the test's own

    assert _code(lambda: consulted.backups.choose_destination(stick)) == READ_ONLY
    consulted.backups.back_up_now()
    consulted.backups.look()

    assert told == [READ_ONLY]
    assert consulted.backups.lock_destination() is None
    assert list(stick.iterdir()) == []


def test_leaving_does_not_touch_the_stick_of_the_backups(
    session: SessionController, lived_vault: Path, tmp_path: Path
) -> None:
    copy, stick = Path(shutil.copytree(lived_vault, tmp_path / "a.palier")), tmp_path / "clé"
    stick.mkdir()
    workspace = session.open_now(copy, PASSPHRASE)
    workspace.backups.choose_destination(stick)
    session.lock()
    with without_the_right(copy):
        before = fingerprint(copy), fingerprint(stick)
        workspace = session.open_now(copy, PASSPHRASE)
        assert workspace.backups.state().destination == stick
        session.lock()

        assert (fingerprint(copy), fingerprint(stick)) == before


def test_plans_and_the_files_kept_with_them_are_read_and_copied_elsewhere(
    session: SessionController, lived_vault: Path, tmp_path: Path
) -> None:
    copy, stick = Path(shutil.copytree(lived_vault, tmp_path / "a.palier")), tmp_path / "clé"
    stick.mkdir()
    workspace = session.open_now(copy, PASSPHRASE)
    version = a_plan_on_paper(workspace)
    workspace.attachments.add(version.version_id, [given_photo()])
    document = workspace.plans.document(version.version_id)
    session.lock()
    with without_the_right(copy):
        before = fingerprint(copy)
        workspace = session.open_now(copy, PASSPHRASE)
        (kept,) = workspace.attachments.of_version(version.version_id)

        assert workspace.plans.open(version.plan_id).version_id == version.version_id
        assert workspace.plans.document(version.version_id) == document
        content = workspace.attachments.open_now(kept.attachment_id).content
        workspace.journal.note_printed("plan", version.plan_id)
        assert _code(lambda: workspace.attachments.add(version.version_id, [given_photo()])) == READ_ONLY
        assert _code(lambda: workspace.attachments.remove(kept.attachment_id)) == READ_ONLY
        session.lock()
        assert check_vault(copy, PASSPHRASE) == ()
        assert print_backup(copy, PASSPHRASE, stick, Words(is_english=True)) is ExitCode.DONE
        assert fingerprint(copy) == before
    restored = tmp_path / "rendu.palier"
    print_restore(stick, Target(path=restored), PASSPHRASE, Words(is_english=True))
    workspace = session.open_now(restored, PASSPHRASE)
    assert workspace.attachments.open_now(kept.attachment_id).content == content
    session.lock()


def test_the_recovery_key_opens_nothing_where_a_new_passphrase_cannot_be_kept(
    session: SessionController, lived_vault: Path, tmp_path: Path
) -> None:
    copy = Path(shutil.copytree(lived_vault, tmp_path / "a.palier"))
    vault = unlock(copy, PASSPHRASE)
    key = vault.make_recovery_key()
    vault.close()
    with without_the_right(copy):
        before = fingerprint(copy)

        assert _code(lambda: session.open_now(copy, key)) == "vault.must_write"
        assert fingerprint(copy) == before


def test_somebody_who_never_came_in_is_told_to_copy_it_first(
    session: SessionController, lived_vault: Path, tmp_path: Path
) -> None:
    copy = Path(shutil.copytree(lived_vault, tmp_path / "a.palier"))
    vault = unlock(copy, PASSPHRASE)
    slot_id = vault.add_person("Hall B", "une autre phrase assez longue", CHEAPEST)
    vault.close()
    with without_the_right(copy):
        assert _code(lambda: session.open_now(copy, "une autre phrase assez longue", slot_id)) == (
            "vault.must_write"
        )
        session.open_now(copy, PASSPHRASE)
        session.lock()


def test_what_was_erased_since_is_not_shown_again(
    session: SessionController, lived_vault: Path, tmp_path: Path
) -> None:
    """An older database beside a newer list of what was erased: elsewhere it is erased again first."""
    copy = Path(shutil.copytree(lived_vault, tmp_path / "a.palier"))
    vault = unlock(copy, PASSPHRASE)
    erased = Purged(record_id=uuid4(), kind="resident", purged_at=NOON)
    purge_list.write(copy, vault.database_key, [erased])
    vault.close()
    with without_the_right(copy):
        assert _code(lambda: session.open_now(copy, PASSPHRASE)) == "vault.unfinished"


def test_a_workspace_is_opened_beside_the_screen_too(
    session: SessionController, unwritable_vault: Path
) -> None:
    opened: list[Any] = []
    session.unlocked.connect(opened.append)

    session.unlock(unwritable_vault, PASSPHRASE)

    assert [workspace.obstacle is not None for workspace in opened] == [True]
    session.lock()
