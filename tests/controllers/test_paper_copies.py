"""Originals signed by hand: read, filed with what was attested, and the plan signed as on the screen."""

from __future__ import annotations

import hashlib
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from controllers.workspace import Workspace
from models.errors import AppError, InvalidInput, RuleBroken
from models.records.attachments import AttachmentContent, GivenFile, RefusedFile
from models.records.ids import AttachmentId, PlacementId
from models.records.paper_copies import AwaitedPaper, Fit, PaperCode, SheetImage
from models.records.plans import PlanStatus, PlanVersionRecord
from models.records.signatures import SignatureMethod, SignerRole
from models.rules import paper_matching
from tests.attachment_samples import a_photo
from tests.documents.paper_prints import Scan, as_jpeg, printed, scanned
from tests.factories import a_frozen_plan, a_placement, a_signature

EMPLOYEE, EMPLOYER, ADVISER = SignerRole


@pytest.fixture
def vault_path(
    filled_vault: Callable[[Callable[[Workspace], object]], Path],
    tmp_path: Path,
) -> Path:
    """A vault with a frozen plan: it is drawn once."""
    return shutil.copytree(filled_vault(a_frozen_plan), tmp_path / "Essai.palier")


@pytest.fixture
def plan(workspace: Workspace) -> PlanVersionRecord:
    return workspace.plans.open(workspace.plans.rows()[0].plan_id)


def pages(awaited: AwaitedPaper) -> tuple[SheetImage, ...]:
    """Pages as they would have been read."""
    return tuple(
        SheetImage(
            content=a_photo(),
            code=PaperCode(
                number=awaited.number,
                version=awaited.version,
                page=page,
                pages=awaited.pages,
                digest=awaited.content_sha256[:20],
            ),
        )
        for page in paper_matching.needed(awaited)
    )


def attest(workspace: Workspace, plan: PlanVersionRecord, *signers: SignerRole) -> PlanVersionRecord:
    """File an original signed by these; what is refused is raised."""
    failed: list[AppError] = []
    workspace.signed_papers.not_filed.connect(failed.append)
    awaited = workspace.signed_papers.awaited(plan.version_id)
    workspace.signed_papers.attest(awaited, paper_matching.placed(pages(awaited), awaited), signers)
    workspace.signed_papers.not_filed.disconnect(failed.append)
    for error in failed:
        raise error
    return workspace.plans.open(plan.plan_id)


def standing(plan: PlanVersionRecord) -> list[tuple[SignerRole, bool]]:
    return [(answer.role, answer.is_signed) for answer in plan.signatures]


def test_the_printed_plan_is_read_again_and_matched(workspace: Workspace, plan: PlanVersionRecord) -> None:
    read: list[tuple[SheetImage, ...]] = []
    workspace.signed_papers.pages_read.connect(read.append)
    sheet = printed(workspace.plans.document(plan.version_id), 0)
    scan = as_jpeg(scanned(sheet, Scan(dots=110, strokes=1, noise=0.0), 5))
    workspace.signed_papers.read([GivenFile(name="scan.jpg", content=scan)])

    awaited = workspace.signed_papers.awaited(plan.version_id)
    assert (awaited.number, awaited.version, awaited.roles) == (plan.number, 1, tuple(SignerRole))
    (found,) = paper_matching.placed(read[0], awaited)
    assert (found.fit, found.page) == (Fit.GOOD, 1)
    assert found.image.code is not None
    assert found.image.code.pages == awaited.pages
    same = workspace.signed_papers.version_of(found.image.code)
    assert same is not None
    assert same.version_id == plan.version_id
    assert paper_matching.missing([found], awaited)


def test_a_file_that_is_no_sheet_is_told_by_its_name(workspace: Workspace) -> None:
    told: list[RefusedFile] = []
    workspace.signed_papers.refused.connect(told.append)
    workspace.signed_papers.read([GivenFile(name="notes.docx", content=b"PK" + bytes(90))])
    assert [(one.name, one.error.code) for one in told] == [("notes.docx", "attachment.other_type")]
    assert not workspace.signed_papers.is_busy


def test_an_original_signed_by_the_three_closes_the_plan_as_on_the_screen(
    workspace: Workspace, plan: PlanVersionRecord
) -> None:
    signed = attest(workspace, plan, EMPLOYER, EMPLOYEE, ADVISER)

    assert signed.status is PlanStatus.SIGNED
    assert {answer.method for answer in signed.signatures} == {SignatureMethod.PAPER}
    (sheet,) = workspace.attachments.of_version(plan.version_id)
    assert sheet.signers == tuple(SignerRole)
    assert sheet.page_count == workspace.signed_papers.awaited(plan.version_id).pages - 1
    opened: list[AttachmentContent] = []
    workspace.attachments.opened.connect(opened.append)
    workspace.attachments.open(sheet.attachment_id)
    digest = hashlib.sha256(opened[0].content).hexdigest()
    for answer in signed.signatures:
        assert answer.attestation is not None
        assert answer.attestation.scan_sha256 == digest
        assert answer.attestation.attested_by == plan.content.adviser.name
    with pytest.raises(RuleBroken) as told:
        workspace.attachments.remove(sheet.attachment_id)
    assert told.value.code == "plan.sheet_told"
    assert workspace.attachments.of_version(plan.version_id) == (sheet,)


def test_each_party_may_sign_an_original_of_its_own(workspace: Workspace, plan: PlanVersionRecord) -> None:
    assert standing(attest(workspace, plan, EMPLOYEE)) == [(EMPLOYEE, True)]
    assert workspace.signed_papers.awaited(plan.version_id).roles == (EMPLOYER, ADVISER)
    half = attest(workspace, plan, EMPLOYER)
    assert standing(half) == [(EMPLOYEE, True), (EMPLOYER, True)]
    assert len(workspace.attachments.of_version(plan.version_id)) == 2
    closed = workspace.plans.sign(plan.version_id, a_signature(half, ADVISER))
    assert closed.status is PlanStatus.SIGNED


def test_a_wrong_filing_is_undone_and_done_again(workspace: Workspace, plan: PlanVersionRecord) -> None:
    attest(workspace, plan, EMPLOYEE, EMPLOYER)
    assert workspace.undo.undo() is not None
    again = workspace.plans.open(plan.plan_id)
    assert not [role for role, is_signed in standing(again) if is_signed]
    assert workspace.attachments.of_version(plan.version_id) == ()
    assert workspace.signed_papers.awaited(plan.version_id).roles == tuple(SignerRole)
    assert (EMPLOYEE, True) in standing(attest(workspace, plan, EMPLOYEE))


def test_a_removed_sheet_is_waited_for_again_until_it_is_brought_back(
    workspace: Workspace, plan: PlanVersionRecord
) -> None:
    attest(workspace, plan, EMPLOYEE)
    (sheet,) = workspace.attachments.of_version(plan.version_id)
    workspace.attachments.remove(sheet.attachment_id)
    assert EMPLOYEE in workspace.signed_papers.awaited(plan.version_id).roles
    workspace.undo.undo()
    assert workspace.attachments.of_version(plan.version_id) == (sheet,)
    assert EMPLOYEE not in workspace.signed_papers.awaited(plan.version_id).roles


def test_nothing_is_filed_on_a_doubt(workspace: Workspace, plan: PlanVersionRecord) -> None:
    papers = workspace.signed_papers
    awaited = papers.awaited(plan.version_id)
    found = paper_matching.placed(pages(awaited), awaited)
    with pytest.raises(RuleBroken) as incomplete:
        papers.attest(awaited, found[1:], [EMPLOYEE])
    assert (incomplete.value.code, incomplete.value.params) == ("paper.incomplete", {"pages": "1"})
    with pytest.raises(InvalidInput):
        papers.attest(awaited, found, [])
    with pytest.raises(RuleBroken) as last:
        attest(workspace, plan, ADVISER)
    assert last.value.code == "plan.adviser_last"
    assert workspace.attachments.of_version(plan.version_id) == ()
    assert not papers.is_busy


def test_a_sheet_of_another_plan_is_moved_there_and_back(
    workspace: Workspace, plan: PlanVersionRecord
) -> None:
    with pytest.raises(InvalidInput):
        workspace.sheet_moves.move(AttachmentId(plan.version_id), "the other one")
    workspace.attachments.add(plan.version_id, [GivenFile(name="p.jpg", content=a_photo())])
    (sheet,) = workspace.attachments.of_version(plan.version_id)
    for number, code in ((plan.number, "paper.same_plan"), ("2026-9999", "paper.no_such_plan")):
        with pytest.raises(AppError) as refused:
            workspace.sheet_moves.move(sheet.attachment_id, number)
        assert refused.value.code == code

    other = workspace.plans.freeze(workspace.plans.start(a_second_placement(workspace, plan), None).plan_id)
    there = workspace.sheet_moves.move(sheet.attachment_id, other.number.replace("-", " "))
    assert there.version_id == other.version_id
    assert workspace.attachments.of_version(plan.version_id) == ()
    assert [one.name for one in workspace.attachments.of_version(other.version_id)] == ["p.jpg"]
    workspace.undo.undo()
    assert workspace.attachments.of_version(plan.version_id) == (sheet,)

    attest(workspace, plan, EMPLOYEE)
    attested = workspace.attachments.of_version(plan.version_id)[-1]
    with pytest.raises(RuleBroken) as stays:
        workspace.sheet_moves.move(attested.attachment_id, other.number)
    assert stays.value.code == "paper.known_here"


def a_second_placement(workspace: Workspace, plan: PlanVersionRecord) -> PlacementId:
    """Hire the same person a second time."""
    first = workspace.placements.open(plan.placement_id).content
    again = a_placement(resident_id=first.resident_id, job_id=first.job_id)
    return workspace.placements.save(again).placement_id
