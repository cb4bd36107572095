"""An erased person is gone: from every page of the database, from its log, from every file of the vault."""

from __future__ import annotations

import shutil
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from cryptography.hazmat.primitives.ciphers import Cipher
from cryptography.hazmat.primitives.ciphers.algorithms import AES
from cryptography.hazmat.primitives.ciphers.modes import CBC

from controllers.workspace import Workspace
from models.errors import NotFound, VaultError
from models.records.codec import to_plain
from models.records.first_contacts import ContactStep, FirstContactDraft, Outcome, Topic
from models.records.meetings import MeetingDraft
from models.records.outreach import PointingDraft
from models.records.people import Actor, Role
from models.records.privacy import ConsentUse, NoticeDraft, RequestDraft
from models.records.residents import ResidentDraft
from models.records.retention import RetentionRule
from models.records.signatures import SignerRole
from models.storage import privacy
from models.storage.store import Store
from models.vault import purge_list
from tests.conftest import StoppedClock
from tests.factories import a_plan_content, a_residence, a_signature

if TYPE_CHECKING:
    from controllers.tasks import InlineTasks
    from models.records.ids import ResidentId
    from models.records.plans import PlanVersionRecord
    from models.vault.vault import Vault

NOTE = "Parle du vieux moulin de Krazbourg."
WORDS = ("Zqorvindal", "Xhumbrekt", "zqorvindal", "Krazbourg", "06 39 98 77 77")
_PAGE = 4096


def _planted(workspace: Workspace, plan: PlanVersionRecord) -> tuple[ResidentId, str]:
    """Write a person everywhere: file, notes, hire, plan, drafts, undo, consents, requests."""
    resident = workspace.residents.open(plan.resident_id)
    content = replace(
        resident.content, first_name="Zqorvindal", last_name="Xhumbrekt", phone="06 39 98 77 77", wishes=NOTE
    )
    workspace.residents.save(content)
    employee = replace(plan.content.employee, first_name="Zqorvindal", last_name="Xhumbrekt")
    workspace.plans.save(plan.version_id, replace(plan.content, employee=employee))
    key = plan.resident_id
    workspace.meetings.save(MeetingDraft(resident_id=key, note=NOTE))
    visit = workspace.meetings.arrive(None, key, "Zqorvindal X.", "B 214", "fr")
    workspace.meetings.receive(visit.visit_id)
    workspace.drafts.keep(
        "meeting", str(key), to_plain(MeetingDraft(resident_id=key, note=f"{NOTE} Encore."))
    )
    workspace.drafts.keep("hire", "new", {"draft": {"resident_id": str(key), "note": NOTE}})
    workspace.privacy.inform(NoticeDraft(resident_id=key, told_on=workspace.privacy.today()))
    workspace.privacy.answer_consent(key, ConsentUse.SMS, is_given=True)
    today = workspace.privacy.today()
    workspace.privacy.register.receive(RequestDraft(resident_id=key, received_on=today, note=NOTE))
    return key, resident.code


def _pages(database: Path, key: bytes) -> bytes:
    """Return every page in clear, decrypted without SQLCipher: free ones too, and those of the log.

    SQLCipher 4: pages of 4,096 bytes, AES-256 in CBC, of which the last 80 are the vector and the tag; the
    first page begins with the salt, and each frame of the log with a header of 24 bytes.
    """
    raw = database.read_bytes()
    pages = [raw[start : start + _PAGE] for start in range(0, len(raw), _PAGE)]
    log = database.with_name(f"{database.name}-wal")
    frames = log.read_bytes()[32:] if log.is_file() else b""
    pages += [frames[start + 24 : start + 24 + _PAGE] for start in range(0, len(frames), _PAGE + 24)]
    return b"".join(_clear(page, key, skip) for page in pages if len(page) == _PAGE for skip in (0, 16))


def _clear(page: bytes, key: bytes, skip: int) -> bytes:
    body, vector = page[skip : _PAGE - 80], page[_PAGE - 80 : _PAGE - 64]
    return Cipher(AES(key), CBC(vector)).decryptor().update(body)


def _found(vault: Vault) -> set[str]:
    """Return the planted words that are left anywhere in the vault."""
    clear = _pages(vault.database_path, vault.database_key)
    files = b"".join(file.read_bytes() for file in vault.path.rglob("*") if file.is_file())
    return {word for word in WORDS if word.encode() in clear or word.encode() in files}


def test_erasing_leaves_no_word_in_any_page_of_the_database_nor_of_its_log(
    workspace: Workspace, started: PlanVersionRecord, opened_vault: Vault, store: Store
) -> None:
    resident_id, code = _planted(workspace, started)
    before = _found(opened_vault)

    workspace.privacy.retention.erase(resident_id, code)
    while_open = _found(opened_vault)
    store.close()
    after = _found(opened_vault)

    assert before == set(WORDS)
    assert while_open == set()
    assert after == set()


def test_without_rewriting_the_words_of_the_search_would_stay(
    workspace: Workspace,
    started: PlanVersionRecord,
    opened_vault: Vault,
    store: Store,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    resident_id, code = _planted(workspace, started)
    monkeypatch.setattr(store, "compact", lambda: None)

    workspace.privacy.retention.erase(resident_id, code)

    assert _found(opened_vault)


def test_a_cut_before_the_rewriting_is_made_up_for_at_the_next_opening(
    workspace: Workspace,
    started: PlanVersionRecord,
    opened_vault: Vault,
    store: Store,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    resident_id, code = _planted(workspace, started)
    with monkeypatch.context() as cut:
        cut.setattr(store, "compact", lambda: None)
        workspace.privacy.retention.erase(resident_id, code)

    begun: list[object] = []
    workspace.privacy.retention.rewriter.started.connect(begun.append)
    workspace.privacy.retention.reconcile()
    assert begun == []  # the window is not there yet, and nothing could be said of it
    workspace.keep_house()

    assert _found(opened_vault) == set()
    assert len(begun) == 1


def test_a_list_that_a_full_disk_refused_is_told_apart_and_made_at_the_next_opening(
    workspace: Workspace, started: PlanVersionRecord, opened_vault: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    resident_id, code = _planted(workspace, started)
    retention = workspace.privacy.retention
    told: list[object] = []
    workspace.residents.resident_removed.connect(lambda gone: told.append(("gone", gone)))
    retention.rewriter.started.connect(lambda _seconds: told.append("rewriting"))
    retention.unlisted.connect(lambda error: told.append(error.code))

    def full(*_arguments: object) -> None:
        raise VaultError("vault.disk_full")

    with monkeypatch.context() as no_room:
        no_room.setattr(purge_list, "write", full)
        retention.erase(resident_id, code)
    assert told == [("gone", resident_id), "rewriting", "retention.unlisted"]
    assert _found(opened_vault) == set()
    assert not purge_list.path_in(opened_vault.path).exists()

    retention.reconcile()
    listed = purge_list.read(opened_vault.path, opened_vault.database_key)
    retention.catch_up()

    assert [entry.record_id for entry in listed] == [resident_id]
    assert told[3:] == []


def test_whoever_only_counts_opens_a_vault_of_which_files_were_erased_and_ends_the_rewriting(
    workspace: Workspace,
    started: PlanVersionRecord,
    opened_vault: Vault,
    store: Store,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    resident_id, code = _planted(workspace, started)
    with monkeypatch.context() as cut:
        cut.setattr(store, "compact", lambda: None)
        workspace.privacy.retention.erase(resident_id, code)

    store.act_as(Actor(adviser_id=None, name="Inès Marchetti", role=Role.STATISTICS))
    workspace.privacy.retention.reconcile()
    workspace.privacy.retention.catch_up()

    assert _found(opened_vault) == set()


def test_a_signed_plan_goes_to_the_restricted_archive_until_its_time_is_over(
    workspace: Workspace, started: PlanVersionRecord, opened_vault: Vault, stopped_clock: StoppedClock
) -> None:
    plan = started
    signed = _signed(workspace, plan)
    sealed = workspace.plans.document(signed.version_id)
    code = workspace.residents.open(plan.resident_id).code

    workspace.privacy.retention.erase(plan.resident_id, code)
    archived = workspace.privacy.retention.archived_plans()

    assert [row.label for row in archived] == [f"{plan.number} v1"]
    assert workspace.privacy.retention.archived_document(archived[0].archive_id) == sealed
    assert archived[0].kept_until == date(2032, 6, 1)  # starts on 1 December 2026, six months, five years
    assert workspace.plans.rows() == ()
    stopped_clock.now = datetime(2032, 6, 2, 12, 0, tzinfo=UTC)
    due = workspace.privacy.retention.due_list()
    archive = [line for line in due if line.rule is RetentionRule.PLAN_ARCHIVE]
    workspace.drafts.keep("keep_longer", str(archived[0].archive_id), {"reason": "Litige d’Awa en cours"})
    assert workspace.privacy.retention.settle(archive, confirmed=1) == 1
    assert workspace.privacy.retention.archived_plans() == ()
    assert workspace.drafts.drafts() == ()


def test_a_restored_backup_loses_again_what_was_erased_since(
    workspace: Workspace, started: PlanVersionRecord, opened_vault: Vault, store: Store, tmp_path: Path
) -> None:
    resident_id, code = _planted(workspace, started)
    kept = tmp_path / "backup.db"
    with store.read() as transaction:  # the log folded back, the file is whole
        transaction.connection.exec_driver_sql("SELECT 1")
    store.compact()
    shutil.copyfile(opened_vault.database_path, kept)
    workspace.privacy.retention.erase(resident_id, code)
    entries = purge_list.read(opened_vault.path, opened_vault.database_key)
    restored = Store.open(kept, opened_vault.database_key)

    count = privacy.apply_purge_list(restored, entries)
    again = privacy.apply_purge_list(restored, entries)
    with restored.read() as transaction:
        counts = privacy.anonymous_files(transaction.session)
    restored.close()

    clear = _pages(kept, opened_vault.database_key)
    assert (count, again) == (1, 0)
    assert [(file.birth_year, file.hires) for file in counts] == [(None, 1)]
    assert [word for word in WORDS if word.encode() in clear] == []


def test_a_database_put_back_by_hand_is_purged_when_the_vault_is_opened(
    workspace: Workspace,
    started: PlanVersionRecord,
    opened_vault: Vault,
    store: Store,
    inline_tasks: InlineTasks,
) -> None:
    resident_id, code = _planted(workspace, started)
    store.compact()
    old = opened_vault.path.with_name("old.db")
    shutil.copyfile(opened_vault.database_path, old)
    workspace.privacy.retention.erase(resident_id, code)
    store.close()
    shutil.copyfile(old, opened_vault.database_path)
    reopened = Store.open(opened_vault.database_path, opened_vault.database_key)

    other = Workspace(reopened, inline_tasks, StoppedClock(), opened_vault)

    with pytest.raises(NotFound):
        other.residents.open(resident_id)
    other.keep_house()
    assert _found(opened_vault) == set()
    other.close()
    reopened.close()


def test_the_list_beside_the_database_holds_ids_only_and_says_nothing_without_the_key(
    workspace: Workspace, started: PlanVersionRecord, opened_vault: Vault
) -> None:
    resident_id, code = _planted(workspace, started)

    workspace.privacy.retention.erase(resident_id, code)

    raw = purge_list.path_in(opened_vault.path).read_bytes()
    assert resident_id.bytes not in raw
    assert resident_id.hex.encode() not in raw
    assert [entry.record_id for entry in purge_list.read(opened_vault.path, opened_vault.database_key)] == [
        resident_id
    ]
    assert purge_list.read(opened_vault.path, bytes(32)) == ()


def _signed(workspace: Workspace, plan: PlanVersionRecord) -> PlanVersionRecord:
    workspace.plans.save(plan.version_id, a_plan_content())
    record = workspace.plans.freeze(plan.plan_id)
    for role in (SignerRole.EMPLOYEE, SignerRole.EMPLOYER, SignerRole.ADVISER):
        record = workspace.plans.sign(record.version_id, a_signature(record, role))
    return record


def test_a_restored_backup_loses_again_what_was_known_of_people_without_a_file(
    workspace: Workspace, opened_vault: Vault, store: Store, stopped_clock: StoppedClock, tmp_path: Path
) -> None:
    today = workspace.meetings.day()
    met = workspace.first_contacts.save(
        FirstContactDraft(
            contacted_on=today, outcome=Outcome.MET, sex="woman", language="ti", topic=Topic.HOUSING,
            next_step=ContactStep.ORIENTED, oriented_to="Accueil Zqorvindal",
        )
    )  # fmt: skip
    residence = workspace.residents.save_residence(a_residence())
    said = PointingDraft(residence_id=residence.residence_id, words="Xhumbrekt, au 214", pointed_on=today)
    workspace.pointings.save(said)
    visit = workspace.meetings.arrive(None, None, "Zqorvindal X.", "B 214", "ti")
    workspace.meetings.leave(visit.visit_id)
    workspace.drafts.keep("meeting", "nobody", {"note": NOTE})
    store.compact()
    shutil.copyfile(opened_vault.database_path, tmp_path / "backup.db")
    stopped_clock.advance(days=400)
    retention = workspace.privacy.retention
    due = retention.due_list()
    assert retention.settle(due, len(due)) == 4

    entries = purge_list.read(opened_vault.path, opened_vault.database_key)
    restored = Store.open(tmp_path / "backup.db", opened_vault.database_key)
    count = privacy.apply_purge_list(restored, entries)
    again = privacy.apply_purge_list(restored, entries)
    with restored.read() as transaction:
        row = transaction.connection.exec_driver_sql(
            "SELECT outcome, sex, code, language, topic, oriented_to FROM first_contact"
        ).one()
        came = transaction.connection.exec_driver_sql("SELECT initials, room FROM visit").one()
    restored.close()

    clear = _pages(tmp_path / "backup.db", opened_vault.database_key)
    assert (count, again) == (4, 0)
    assert tuple(row) == ("met", "woman", "", "", "", ""), "what statistics need is still there"
    assert tuple(came) == ("", "")
    assert [word for word in (*WORDS, met.content.code) if word.encode() in clear] == []


def test_what_is_taken_up_again_in_an_older_copy_stays_with_its_file(
    workspace: Workspace, opened_vault: Vault, store: Store, stopped_clock: StoppedClock, tmp_path: Path
) -> None:
    today = workspace.meetings.day()
    met = workspace.first_contacts.save(
        FirstContactDraft(contacted_on=today, outcome=Outcome.MET, language="ti")
    )
    workspace.first_contacts.name(met.first_contact_id, ResidentDraft(first_name="Zqorvindal"))
    store.compact()
    shutil.copyfile(opened_vault.database_path, tmp_path / "backup.db")
    workspace.undo.undo()  # nobody’s again
    stopped_clock.advance(days=400)
    due = [
        line for line in workspace.privacy.retention.due_list() if line.rule is RetentionRule.FIRST_CONTACT
    ]
    assert workspace.privacy.retention.settle(due, 1) == 1

    entries = purge_list.read(opened_vault.path, opened_vault.database_key)
    restored = Store.open(tmp_path / "backup.db", opened_vault.database_key)
    privacy.apply_purge_list(restored, entries)
    with restored.read() as transaction:
        (kept,) = transaction.connection.exec_driver_sql("SELECT language FROM first_contact").one()
    restored.close()

    assert kept == "ti"
