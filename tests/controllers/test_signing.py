"""Who signs a plan, in which order, under which name, and what a signature seals."""

from __future__ import annotations

import hashlib
import shutil
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from controllers.tasks import InlineTasks
from controllers.workspace import Workspace
from models.clock import utc_now
from models.errors import InvalidInput, RuleBroken, StorageFailure
from models.records.plan_parties import EmployeeParty
from models.records.plans import PlanStatus, PlanVersionRecord
from models.records.proof import Answer, ProofKind, ProofState
from models.records.signatures import SignatureMethod, SignerRole
from models.rules.drafts import LINE_LENGTH
from models.rules.names import fold
from tests.factories import a_frozen_plan, a_signature, a_started_plan, an_ink

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from models.storage.store import Store
    from models.vault.vault import Vault
    from tests.conftest import TemplateVault

EMPLOYEE, EMPLOYER, ADVISER = SignerRole


@pytest.fixture
def vault_path(
    request: pytest.FixtureRequest,
    template_vault: TemplateVault,
    filled_vault: Callable[[Callable[[Workspace], object]], Path],
    tmp_path: Path,
) -> Path:
    """A vault with a frozen plan for the tests of one: its document is drawn once instead of thirty times."""
    fill: dict[str, Callable[[Workspace], object]] = {"frozen": a_frozen_plan, "started": a_started_plan}
    wanted = [fill[name] for name in fill if name in request.fixturenames]
    source = filled_vault(wanted[0]) if wanted else template_vault.path
    return shutil.copytree(source, tmp_path / "Essai.palier")


@pytest.fixture
def frozen(workspace: Workspace) -> PlanVersionRecord:
    """A plan that waits for its signatures."""
    return workspace.plans.open(workspace.plans.rows()[0].plan_id)


def signed_by(workspace: Workspace, record: PlanVersionRecord, *roles: SignerRole) -> PlanVersionRecord:
    for role in roles:
        record = workspace.plans.sign(record.version_id, a_signature(record, role))
    return record


def refused(workspace: Workspace, record: PlanVersionRecord, role: SignerRole, **changes: Any) -> str:
    with pytest.raises(RuleBroken) as caught:
        workspace.plans.sign(record.version_id, a_signature(record, role, **changes))
    return caught.value.code


@pytest.mark.parametrize("order", [(EMPLOYEE, EMPLOYER), (EMPLOYER, EMPLOYEE)])
def test_when_the_three_have_signed_the_document_is_sealed(
    workspace: Workspace, frozen: PlanVersionRecord, order: tuple[SignerRole, ...], qtbot: QtBot
) -> None:
    waiting = signed_by(workspace, frozen, *order)
    assert (waiting.status, len(waiting.signatures)) == (PlanStatus.TO_SIGN, 2)

    with qtbot.waitSignal(workspace.plans.sealed) as told:
        record = signed_by(workspace, waiting, ADVISER)

    document = workspace.plans.document(record.version_id)
    report = workspace.plans.verify(document)
    assert told.args == [record]
    assert record.status is PlanStatus.SIGNED
    assert record.sealed_sha256 == hashlib.sha256(document).hexdigest() == report.sha256
    assert (report.state, report.number, report.version) == (ProofState.CLOSED, "2026-0001", 1)
    assert {answer.act.role for answer in report.signatures} == set(SignerRole)
    assert (report.has_everyone, report.is_by_known) == (Answer.YES, Answer.YES)
    assert report.organisation == "Atelier Passerelle"
    assert report.fingerprint == workspace.plans.fingerprint()
    assert workspace.plans.rows()[0].signed_count == 3
    assert workspace.residents.first_rows()[0].stage == "plan_signed"
    assert document.startswith(workspace.plans.document(waiting.version_id))
    assert workspace.plans.document(waiting.version_id).startswith(
        workspace.plans.frozen_pdf(record.version_id)
    )


def test_one_changed_bit_is_seen(workspace: Workspace, frozen: PlanVersionRecord) -> None:
    document = bytearray(workspace.plans.document(signed_by(workspace, frozen, *SignerRole).version_id))
    document[len(document) // 2] ^= 1

    assert workspace.plans.verify(bytes(document)).state is ProofState.CHANGED


def test_every_plan_of_the_organisation_has_the_same_seal(workspace: Workspace) -> None:
    assert workspace.plans.fingerprint() == ""
    for _ in range(2):
        frozen = workspace.plans.freeze(a_started_plan(workspace).plan_id)
        record = signed_by(workspace, frozen, *SignerRole)
        report = workspace.plans.verify(workspace.plans.document(record.version_id))
        assert report.fingerprint == workspace.plans.fingerprint()


def test_ink_instant_and_name_are_kept(workspace: Workspace, frozen: PlanVersionRecord) -> None:
    signature = a_signature(frozen, EMPLOYEE, language="uk", ink=an_ink(120))

    workspace.plans.sign(frozen.version_id, signature)

    assert workspace.plans.open(frozen.plan_id).signatures == (signature,)


def test_the_adviser_signs_last(workspace: Workspace, frozen: PlanVersionRecord) -> None:
    assert refused(workspace, frozen, ADVISER) == "plan.adviser_last"
    one = signed_by(workspace, frozen, EMPLOYER)
    assert refused(workspace, one, ADVISER) == "plan.adviser_last"
    assert workspace.plans.open(frozen.plan_id).signatures == one.signatures


def test_nobody_signs_twice(workspace: Workspace, frozen: PlanVersionRecord) -> None:
    one = signed_by(workspace, frozen, EMPLOYEE)

    assert refused(workspace, one, EMPLOYEE) == "plan.already_signed"


def test_a_signature_is_for_the_document_that_was_shown(
    workspace: Workspace, frozen: PlanVersionRecord
) -> None:
    assert refused(workspace, frozen, EMPLOYEE, document_sha256="0" * 64) == "plan.other_document"
    assert refused(workspace, frozen, EMPLOYEE, document_sha256="") == "plan.other_document"


@pytest.mark.parametrize("role", [EMPLOYEE, EMPLOYER])
@pytest.mark.parametrize("name", ["Maëlle Guivarc’h", "GUIVARC'H maelle"])
def test_the_adviser_cannot_sign_in_a_partys_place(
    workspace: Workspace, frozen: PlanVersionRecord, role: SignerRole, name: str
) -> None:
    assert refused(workspace, frozen, role, signer_name=name) == "plan.adviser_for_other"


@pytest.mark.parametrize("role", list(SignerRole))
def test_nobody_signs_under_a_name_that_is_not_in_the_plan(
    workspace: Workspace, frozen: PlanVersionRecord, role: SignerRole
) -> None:
    before = signed_by(workspace, frozen, *(() if role is not ADVISER else (EMPLOYEE, EMPLOYER)))

    assert refused(workspace, before, role, signer_name="Mickey") == "plan.other_signer"
    assert workspace.plans.open(frozen.plan_id).signatures == before.signatures


def test_a_name_is_the_same_without_its_accents_and_spaces(
    workspace: Workspace, frozen: PlanVersionRecord
) -> None:
    name = a_signature(frozen, EMPLOYEE).signer_name
    typed = "  ".join(reversed(fold(name).upper().split()))

    record = workspace.plans.sign(frozen.version_id, a_signature(frozen, EMPLOYEE, signer_name=typed))

    assert [answer.role for answer in record.signatures] == [EMPLOYEE]


def test_an_employee_who_is_the_advisers_namesake_signs_for_oneself(
    workspace: Workspace, started: PlanVersionRecord
) -> None:
    adviser = started.content.adviser.name
    first, _, last = adviser.partition(" ")
    workspace.plans.save(
        started.version_id, replace(started.content, employee=EmployeeParty(first_name=first, last_name=last))
    )
    frozen = workspace.plans.freeze(started.plan_id)

    assert refused(workspace, frozen, EMPLOYER, signer_name=adviser) == "plan.adviser_for_other"
    assert signed_by(workspace, frozen, *SignerRole).status is PlanStatus.SIGNED


def test_the_adviser_cannot_stand_for_the_employer(workspace: Workspace, started: PlanVersionRecord) -> None:
    adviser = started.content.adviser.name.upper()
    employer = replace(started.content.employer, representative_name=adviser)
    workspace.plans.save(started.version_id, replace(started.content, employer=employer))

    with pytest.raises(InvalidInput) as caught:
        workspace.plans.freeze(started.plan_id)

    assert [(problem.field, problem.code) for problem in caught.value.problems] == [
        ("employer.representative_name", "plan.adviser_for_employer")
    ]


def test_the_longest_name_that_can_be_written_can_be_signed(
    workspace: Workspace, started: PlanVersionRecord
) -> None:
    longest = EmployeeParty(first_name="A" * LINE_LENGTH, last_name="B" * LINE_LENGTH)
    workspace.plans.save(started.version_id, replace(started.content, employee=longest))
    frozen = workspace.plans.freeze(started.plan_id)

    assert signed_by(workspace, frozen, *SignerRole).status is PlanStatus.SIGNED


@pytest.mark.parametrize("ink", [None, an_ink(7)])
def test_a_slip_of_the_hand_is_no_signature(
    workspace: Workspace, frozen: PlanVersionRecord, ink: Any
) -> None:
    assert refused(workspace, frozen, EMPLOYEE, ink=ink) == "plan.no_ink"
    workspace.plans.sign(frozen.version_id, a_signature(frozen, EMPLOYEE, ink=an_ink(8)))


def test_a_signer_has_a_name(workspace: Workspace, frozen: PlanVersionRecord) -> None:
    with pytest.raises(InvalidInput) as caught:
        workspace.plans.sign(frozen.version_id, a_signature(frozen, EMPLOYEE, signer_name=" "))

    assert [problem.field for problem in caught.value.problems] == ["signer_name"]


def test_paper_has_the_same_weight_and_needs_no_ink(workspace: Workspace, frozen: PlanVersionRecord) -> None:
    record = frozen
    for role in SignerRole:
        record = workspace.plans.sign(
            record.version_id, a_signature(record, role, method=SignatureMethod.PAPER)
        )
    assert (record.status, workspace.plans.rows()[0].signed_count) == (PlanStatus.TO_SIGN, 0)

    for role in SignerRole:
        record = workspace.plans.attest_paper(record.version_id, role, scan_sha256="ab" * 32)

    assert record.status is PlanStatus.SIGNED
    assert [signature.ink for signature in record.signatures] == [None] * 3
    report = workspace.plans.verify(workspace.plans.document(record.version_id))
    assert [answer.kind for answer in report.signatures] == [
        ProofKind.PAPER,
        ProofKind.PAPER,
        ProofKind.OWN_KEY,
    ]


def test_who_does_not_sign_closes_the_version(workspace: Workspace, frozen: PlanVersionRecord) -> None:
    declined = workspace.plans.sign(
        frozen.version_id, a_signature(frozen, EMPLOYER, method=SignatureMethod.DECLINED, ink=None)
    )

    assert declined.status is PlanStatus.DECLINED
    assert refused(workspace, declined, EMPLOYEE) == "plan.declined"
    assert workspace.plans.rows()[0].signed_count == 0


def test_a_draft_cannot_be_signed(workspace: Workspace, started: PlanVersionRecord) -> None:
    assert refused(workspace, started, EMPLOYEE) == "plan.not_frozen"
    with pytest.raises(RuleBroken, match=r"plan\.not_frozen"):
        workspace.plans.frozen_pdf(started.version_id)
    assert workspace.plans.document(started.version_id).startswith(b"%PDF-")


@pytest.mark.parametrize("signers", [(), (EMPLOYEE,), tuple(SignerRole)])
def test_a_change_makes_a_new_unsigned_version(
    workspace: Workspace, frozen: PlanVersionRecord, signers: tuple[SignerRole, ...]
) -> None:
    before = signed_by(workspace, frozen, *signers)
    content = replace(before.content, post=replace(before.content.post, title="Aide de cuisine"))

    after = workspace.plans.save(before.version_id, content)

    old = workspace.plans.versions(before.plan_id)[1]
    assert (after.version, after.status, after.signatures) == (2, PlanStatus.DRAFT, ())
    assert (old.version, old.status) == (1, PlanStatus.SUPERSEDED)
    assert (old.signatures, old.content) == (before.signatures, before.content)
    assert workspace.plans.document(old.version_id)
    assert workspace.plans.open(before.plan_id) == after
    assert refused(workspace, old, ADVISER) == "plan.superseded"
    with pytest.raises(RuleBroken, match=r"plan\.superseded"):
        workspace.plans.save(old.version_id, content)
    again = workspace.plans.freeze(before.plan_id)
    assert signed_by(workspace, again, *SignerRole).status is PlanStatus.SIGNED


def test_a_new_version_begun_by_mistake_is_undone(workspace: Workspace, frozen: PlanVersionRecord) -> None:
    signed = signed_by(workspace, frozen, *SignerRole)
    workspace.plans.save(signed.version_id, replace(signed.content, internal_note="Oups"))

    workspace.undo.undo()

    back = workspace.plans.open(signed.plan_id)
    assert (back.version_id, back.status) == (signed.version_id, PlanStatus.SIGNED)
    assert workspace.plans.rows()[0].signed_count == 3


def test_saving_a_signed_plan_without_change_changes_nothing(
    workspace: Workspace, frozen: PlanVersionRecord
) -> None:
    signed = signed_by(workspace, frozen, *SignerRole)

    assert workspace.plans.save(signed.version_id, signed.content) == signed


def test_a_cut_before_the_seal_loses_no_signature(
    workspace: Workspace,
    frozen: PlanVersionRecord,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> None:
    waiting = signed_by(workspace, frozen, EMPLOYEE, EMPLOYER)
    with monkeypatch.context() as cut:
        cut.setattr("models.documents.proof.acting.close", _no_room)
        with qtbot.waitSignal(workspace.plans.seal_failed) as told:
            unsealed = signed_by(workspace, waiting, ADVISER)
    assert told.args[0].code == "storage.disk_full"
    assert (unsealed.status, len(unsealed.signatures)) == (PlanStatus.TO_SIGN, 3)

    with qtbot.waitSignal(workspace.plans.sealed):
        record = workspace.plans.open(frozen.plan_id)

    assert record.status is PlanStatus.SIGNED
    assert record.signatures == unsealed.signatures
    assert workspace.plans.verify(workspace.plans.document(record.version_id)).state is ProofState.CLOSED


def test_signatures_and_documents_survive_a_restart(
    workspace: Workspace, frozen: PlanVersionRecord, store: Store, opened_vault: Vault
) -> None:
    record = signed_by(workspace, frozen, *SignerRole)
    document = workspace.plans.document(record.version_id)

    restarted = Workspace(store, InlineTasks(), utc_now, opened_vault)

    assert restarted.plans.open(record.plan_id) == record
    assert restarted.plans.document(record.version_id) == document


def test_the_private_key_is_on_disk_only_encrypted(
    workspace: Workspace, frozen: PlanVersionRecord, vault_path: Path
) -> None:
    signed_by(workspace, frozen, *SignerRole)

    for file in vault_path.rglob("*"):
        if file.is_file():
            content = file.read_bytes()
            assert b"PRIVATE KEY" not in content
            assert "Sangaré".encode() not in content


def _no_room(*_: object) -> bytes:
    raise StorageFailure("storage.disk_full")
