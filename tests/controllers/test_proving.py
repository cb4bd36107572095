"""What a file proves, by itself and with the vault at hand; time stamps that fail break nothing."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from controllers import proving
from models.documents.proof import stamping
from models.errors import DocumentFailure, RuleBroken
from models.records.checked_file import CheckedFile, KeptMatch, Stamped
from models.records.proof import Answer, Finding, ProofState
from tests.conftest import NOON
from tests.documents.proof_samples import TimeAuthority
from tests.factories import a_signed_plan

if TYPE_CHECKING:
    from collections.abc import Callable

    from controllers.workspace import Workspace
    from models.records.plans import PlanVersionRecord


@pytest.fixture
def vault_path(filled_vault: Callable[[Callable[[Workspace], object]], Path], tmp_path: Path) -> Path:
    """A vault with a signed plan, made once."""
    return shutil.copytree(filled_vault(a_signed_plan), tmp_path / "Essai.palier")


@pytest.fixture
def signed(workspace: Workspace) -> PlanVersionRecord:
    return workspace.plans.open(workspace.plans.rows()[0].plan_id)


def test_five_answers_for_the_file_of_the_vault_and_for_an_earlier_copy(
    workspace: Workspace, signed: PlanVersionRecord
) -> None:
    pdf = workspace.plans.document(signed.version_id)
    told: list[CheckedFile] = []
    workspace.proofs.checked.connect(told.append)

    workspace.proofs.check("plan.pdf", pdf)
    early = workspace.proofs.check_now("tôt.pdf", workspace.plans.frozen_pdf(signed.version_id))

    (found,) = told
    report = found.report
    assert (report.state, found.match, found.plan_id) == (ProofState.CLOSED, KeptMatch.SAME, signed.plan_id)
    assert [report.is_unchanged, report.is_by_known, report.has_everyone] == [Answer.YES] * 3
    assert (report.is_dated, report.is_last_version) == (Answer.NO, Answer.YES)
    assert (early.match, early.report.state) == (KeptMatch.EARLIER, ProofState.OPEN)
    assert early.report.has_everyone is Answer.NO


def test_a_newer_version_and_a_changed_file_are_told(workspace: Workspace, signed: PlanVersionRecord) -> None:
    pdf = workspace.plans.document(signed.version_id)
    workspace.plans.save(
        signed.version_id, replace(signed.content, post=replace(signed.content.post, title="Aide"))
    )
    assert workspace.proofs.check_now("plan.pdf", pdf).report.is_last_version is Answer.YES

    workspace.plans.freeze(signed.plan_id)
    old = workspace.proofs.check_now("plan.pdf", pdf)
    changed = workspace.proofs.check_now("plan.pdf", pdf[:4000] + bytes([pdf[4000] ^ 1]) + pdf[4001:])

    assert (old.report.is_last_version, old.newest_version, old.match) == (Answer.NO, 2, KeptMatch.SAME)
    assert (changed.report.state, changed.plan_id) == (ProofState.CHANGED, None)
    assert changed.report.findings == (Finding.BYTES_CHANGED,)


def test_what_is_not_ours_is_said_in_a_word_and_what_is_too_large_is_not_read(
    workspace: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    refused: list[DocumentFailure] = []
    workspace.proofs.failed.connect(refused.append)
    foreign = b"%PDF-1.7\n/Type /Sig /ByteRange [0 1 2 3]\n%%EOF\n"
    assert workspace.proofs.check_now("x.pdf", foreign).report.state is ProofState.NOT_OURS
    assert workspace.proofs.check_now("x.pdf", b"bonjour").report.state is ProofState.UNREADABLE

    monkeypatch.setattr(proving, "LARGEST", 10)
    large = tmp_path / "grand.pdf"
    large.write_bytes(b"%PDF-1.7 and more")
    workspace.proofs.check_file(large)
    workspace.proofs.check_file(tmp_path / "absent.pdf")

    assert [error.code for error in refused] == ["proof.too_large", "proof.cannot_open"]


def test_no_authority_or_a_deaf_one_leaves_the_plan_as_it_was(
    workspace: Workspace, signed: PlanVersionRecord
) -> None:
    pdf = workspace.plans.document(signed.version_id)
    assert workspace.proofs.queue().count == 1
    with pytest.raises(RuleBroken, match=r"stamp\.no_authority"):
        workspace.proofs.stamp_all()

    told: list[Stamped] = []
    workspace.proofs.stamped.connect(told.append)
    workspace.settings.save(replace(workspace.settings.settings(), stamp_address="http://127.0.0.1:9/"))
    workspace.proofs.stamp_all()

    assert told == [Stamped(done=0, left=1, error="stamp.unreachable")]
    assert workspace.plans.document(signed.version_id) == pdf


def test_a_stamped_file_is_the_newest_and_waits_no_more(
    workspace: Workspace, signed: PlanVersionRecord, monkeypatch: pytest.MonkeyPatch
) -> None:
    pdf = workspace.plans.document(signed.version_id)
    authority = TimeAuthority(NOON)
    monkeypatch.setattr(stamping, "asked", lambda _, query: authority.reply(query))
    workspace.settings.save(replace(workspace.settings.settings(), stamp_address="http://127.0.0.1:9/"))

    workspace.proofs.stamp_all()

    record = workspace.plans.open(signed.plan_id)
    found = workspace.proofs.check_now("plan.pdf", workspace.plans.document(signed.version_id))
    assert (found.match, found.report.state, found.report.has_everyone) == (
        KeptMatch.SAME, ProofState.CLOSED, Answer.YES,
    )  # fmt: skip
    assert found.report.stamp is not None
    assert found.report.stamp.authority == "Horloge de test"
    assert workspace.proofs.queue().count == 0
    assert record.stamped_at is not None
    assert workspace.proofs.check_now("avant.pdf", pdf).match is KeptMatch.EARLIER
