"""What is kept of the moment at which somebody signed, and of the sheets that were signed by hand."""

from __future__ import annotations

import shutil
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from pypdf import PdfReader
from sqlalchemy import text

from models.errors import RuleBroken, StorageFailure
from models.records.codec import canonical_json, sha256_hex
from models.records.ids import AdviserId
from models.records.people import Actor, Role
from models.records.plans import PlanStatus, PlanVersionRecord
from models.records.proof import Answer, ProofKind
from models.records.signatures import Circumstances, IdentitySeen, SignatureMethod, SignerRole
from models.rules.signing_order import next_signer, sheets_awaited
from tests.factories import a_frozen_plan, a_signature

if TYPE_CHECKING:
    from collections.abc import Callable

    from controllers.workspace import Workspace
    from models.storage.store import Store

EMPLOYEE, EMPLOYER, ADVISER = SignerRole
HELPED = Circumstances(
    identity=IdentitySeen.DOCUMENT,
    is_read_aloud=True,
    interpreter_name="Selamawit Berhe",
    witness_name="Odile Prigent",
    is_cross=True,
)


@pytest.fixture
def vault_path(filled_vault: Callable[[Callable[[Workspace], object]], Path], tmp_path: Path) -> Path:
    """A vault with a frozen plan, made once."""
    return shutil.copytree(filled_vault(a_frozen_plan), tmp_path / "Essai.palier")


@pytest.fixture
def frozen(workspace: Workspace) -> PlanVersionRecord:
    return workspace.plans.open(workspace.plans.rows()[0].plan_id)


def on_paper(frozen: PlanVersionRecord, role: SignerRole) -> object:
    return a_signature(frozen, role, method=SignatureMethod.PAPER, ink=None)


def test_what_was_noted_is_kept_and_its_digest_is_in_the_file(
    workspace: Workspace, frozen: PlanVersionRecord, store: Store
) -> None:
    signature = a_signature(frozen, EMPLOYEE, circumstances=HELPED, language="ti")
    record = workspace.plans.sign(frozen.version_id, signature)

    (noted,) = workspace.plans.evidence(record.version_id)
    pdf = workspace.plans.document(record.version_id)
    (told,) = workspace.plans.verify(pdf).signatures
    with store.read() as transaction:
        kept = transaction.connection.execute(text("SELECT evidence FROM signature")).scalar_one()
    assert (noted.interpreter_name, noted.is_cross, noted.language) == ("Selamawit Berhe", True, "ti")
    assert noted.ink_sha256 == sha256_hex(canonical_json(signature.ink))
    assert noted.revision_sha256 == noted.document_sha256 == frozen.document_sha256
    assert told.act.evidence_sha256 == sha256_hex(kept)
    assert (told.act.witness, told.act.is_read_aloud, told.kind) == ("Odile Prigent", True, ProofKind.SCREEN)
    pages = " ".join(page.extract_text() for page in PdfReader(BytesIO(pdf)).pages)
    assert "carnet" not in pages  # nothing of the vault but what was noted


def test_the_person_reads_what_was_noted_in_their_copy(
    workspace: Workspace, frozen: PlanVersionRecord
) -> None:
    workspace.plans.sign(frozen.version_id, a_signature(frozen, EMPLOYEE, circumstances=HELPED))

    copy = workspace.privacy.copies.make_now(frozen.resident_id)

    paper = " ".join(" ".join(page.extract_text().split()) for page in PdfReader(BytesIO(copy.pdf)).pages)
    for words in (
        "Interprète\u00a0: Selamawit Berhe",
        "Témoin\u00a0: Odile Prigent",
        "lu à voix haute",
        "croix",
    ):
        assert words.replace("\u00a0", " ") in paper.replace("\u00a0", " ")
    assert "Selamawit Berhe" in copy.data.decode()


def test_who_may_not_read_what_is_sensitive_reads_no_evidence(
    workspace: Workspace, frozen: PlanVersionRecord, store: Store
) -> None:
    workspace.plans.sign(frozen.version_id, a_signature(frozen, EMPLOYEE, circumstances=HELPED))
    store.act_as(Actor(adviser_id=None, name="Nadia", role=Role.OUTREACH))

    assert workspace.plans.open(frozen.plan_id).signatures[0].circumstances == Circumstances()
    with pytest.raises(RuleBroken, match=r"rights\.refused"):
        workspace.plans.evidence(frozen.version_id)


def test_a_sheet_is_waited_for_and_then_counts_like_the_screen(
    workspace: Workspace, frozen: PlanVersionRecord
) -> None:
    plans = workspace.plans
    plans.sign(frozen.version_id, a_signature(frozen, EMPLOYEE))
    waiting = plans.sign(frozen.version_id, on_paper(frozen, EMPLOYER))  # type: ignore[arg-type]
    assert (sheets_awaited(waiting), next_signer(waiting, EMPLOYEE)) == ((EMPLOYER,), None)
    with pytest.raises(RuleBroken, match=r"plan\.sheet_awaited"):
        plans.sign(frozen.version_id, a_signature(frozen, ADVISER))

    seen = plans.attest_paper(frozen.version_id, EMPLOYER, attested_by="Nadia", scan_sha256="ab" * 32)
    assert next_signer(seen, EMPLOYEE) is ADVISER
    with pytest.raises(RuleBroken, match=r"plan\.already_signed"):
        plans.attest_paper(frozen.version_id, EMPLOYER)
    closed = plans.sign(frozen.version_id, a_signature(frozen, ADVISER))

    report = plans.verify(plans.document(closed.version_id))
    kinds = {proof.act.role: proof.kind for proof in report.signatures}
    assert closed.status is PlanStatus.SIGNED
    assert kinds == {EMPLOYEE: ProofKind.SCREEN, EMPLOYER: ProofKind.PAPER, ADVISER: ProofKind.OWN_KEY}
    assert report.has_everyone is Answer.YES
    assert plans.open(frozen.plan_id).signatures[1].attestation is not None


def test_a_sheet_taken_in_by_mistake_is_taken_back_until_the_file_tells_of_it(
    workspace: Workspace, frozen: PlanVersionRecord
) -> None:
    plans = workspace.plans
    plans.attest_paper(frozen.version_id, EMPLOYEE)

    back = plans.withdraw_attestation(frozen.version_id, EMPLOYEE)
    assert sheets_awaited(back) == (EMPLOYEE,)

    plans.attest_paper(frozen.version_id, EMPLOYEE)
    plans.sign(frozen.version_id, a_signature(frozen, EMPLOYER))
    with pytest.raises(RuleBroken, match=r"plan\.sheet_told"):
        plans.withdraw_attestation(frozen.version_id, EMPLOYEE)


def test_only_the_adviser_whom_the_plan_names_closes_it(
    workspace: Workspace, frozen: PlanVersionRecord, store: Store
) -> None:
    for role in (EMPLOYEE, EMPLOYER):
        workspace.plans.sign(frozen.version_id, a_signature(frozen, role))
    adviser_id = workspace.settings.settings().adviser.adviser_id
    store.act_as(
        Actor(adviser_id=adviser_id or AdviserId(frozen.plan_id), name="Nadia", role=Role.EMPLOYMENT)
    )

    with pytest.raises(RuleBroken, match=r"plan\.other_adviser") as caught:
        workspace.plans.sign(frozen.version_id, a_signature(frozen, ADVISER))

    assert caught.value.params["name"] == frozen.content.adviser.name
    assert len(workspace.plans.open(frozen.plan_id).signatures) == 2


def test_a_step_that_failed_is_written_when_the_plan_is_opened(
    workspace: Workspace, frozen: PlanVersionRecord, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[object] = []
    workspace.plans.seal_failed.connect(told.append)
    with monkeypatch.context() as cut:
        cut.setattr("models.documents.proof.acting.add_act", _no_room)
        kept = workspace.plans.sign(frozen.version_id, a_signature(frozen, EMPLOYEE))
    assert len(told) == 1
    assert kept.sealed_sha256 == ""

    opened = workspace.plans.open(frozen.plan_id)

    assert opened.sealed_sha256
    assert len(workspace.plans.verify(workspace.plans.document(opened.version_id)).signatures) == 1


def _no_room(*_: object) -> bytes:
    raise StorageFailure("storage.disk_full")
