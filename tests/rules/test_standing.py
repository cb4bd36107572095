"""Whose signature stands when a plan is signed again."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest

from models.records.ids import PlacementId, PlanId, PlanVersionId, ResidentId
from models.records.plan_parties import AdviserParty, EmployeeParty, EmployerParty
from models.records.plans import CommitmentsSection, LocalText, PlanContent, PlanStatus, PlanVersionRecord
from models.records.signatures import PaperAttestation, SignatureMethod, SignatureRecord, SignerRole
from models.rules.plan_versions import in_force
from models.rules.standing import asked, standing

EMPLOYEE, EMPLOYER, ADVISER = SignerRole
NOWHERE = UUID(int=0)
START = datetime(2026, 11, 2, 10, tzinfo=UTC)
PLAN = PlanContent(
    employer=EmployerParty(legal_name="Halles Belle-Rive", representative_name="Maud Kerneis"),
    employee=EmployeeParty(first_name="Selam", last_name="Haddou"),
    adviser=AdviserParty(name="Léa Morvan", phone="06 39 98 12 40"),
)
PROMISED = replace(PLAN, commitments=CommitmentsSection(employer=(LocalText(text="Nous prêtons un vélo."),)))
OTHER_TUTOR = replace(PLAN, tutor=replace(PLAN.tutor, name="Oriane Kerbrat"))
CORRECTED = replace(PLAN, adviser=replace(PLAN.adviser, phone="06 39 98 12 41"))


def _version(
    number: int,
    content: PlanContent = PLAN,
    *signed: SignerRole,
    method: SignatureMethod = SignatureMethod.SCREEN,
) -> PlanVersionRecord:
    at = START + timedelta(days=number)
    answers = tuple(
        SignatureRecord(
            role=role, signer_name=f"{role} {number}", signer_function="", method=method, signed_at=at,
            document_sha256=str(number),
        )
        for role in signed
    )  # fmt: skip
    return PlanVersionRecord(
        version_id=PlanVersionId(NOWHERE), plan_id=PlanId(NOWHERE), placement_id=PlacementId(NOWHERE),
        resident_id=ResidentId(NOWHERE), number="2026-0001", version=number, status=PlanStatus.SUPERSEDED,
        content=content, created_at=at, updated_at=at, signatures=answers,
    )  # fmt: skip


def _stands(content: PlanContent, *former: PlanVersionRecord) -> dict[SignerRole, int]:
    return {signature.role: signature.stands_version for signature in standing(content, former)}


@pytest.mark.parametrize(
    ("content", "roles"),
    [(CORRECTED, {EMPLOYEE, EMPLOYER}), (PROMISED, {EMPLOYEE}), (OTHER_TUTOR, set())],
)
def test_those_whom_nothing_concerns_keep_their_signature(
    content: PlanContent, roles: set[SignerRole]
) -> None:
    """Trap 5: a corrected number does not send three people back to the table; the adviser always closes."""
    found = standing(content, [_version(1, PLAN, *SignerRole)])

    assert {signature.role for signature in found} == roles
    assert all(
        (each.method, each.stands_version, each.signed_at, each.document_sha256, each.signer_name)
        == (SignatureMethod.STANDS, 1, START + timedelta(days=1), "1", f"{each.role} 1")
        for each in found
    )


def test_what_was_not_signed_does_not_stand() -> None:
    assert _stands(CORRECTED, _version(1, PLAN, EMPLOYER)) == {EMPLOYER: 1}
    assert _stands(CORRECTED, _version(1)) == {}
    assert _stands(CORRECTED) == {}


def test_after_a_refusal_everybody_is_asked() -> None:
    signed, declined = (
        _version(1, PLAN, *SignerRole),
        _version(2, PLAN, EMPLOYER, method=SignatureMethod.DECLINED),
    )

    assert _stands(PLAN, declined, signed) == {}
    both = replace(declined, signatures=(*declined.signatures, *_version(2, PLAN, EMPLOYEE).signatures))
    assert _stands(PLAN, both, signed) == {}


def test_a_sheet_that_nobody_has_seen_is_no_signature_yet() -> None:
    paper = _version(1, PLAN, EMPLOYEE, method=SignatureMethod.PAPER)
    (answer,) = paper.signatures
    seen = replace(answer, attestation=PaperAttestation(attested_by="Léa Morvan", attested_at=START))

    assert _stands(CORRECTED, paper) == {}
    assert _stands(CORRECTED, replace(paper, signatures=(seen,))) == {EMPLOYEE: 1}


def test_over_several_versions_it_is_the_one_that_was_signed_that_stands() -> None:
    """Version 2 corrected a number and its signatures stand; version 3 is held against version 1 itself."""
    first = _version(1, PLAN, *SignerRole)
    second = replace(
        _version(2, CORRECTED, ADVISER),
        signatures=(*_version(2, CORRECTED, ADVISER).signatures, *standing(CORRECTED, [first])),
    )
    again = replace(CORRECTED, adviser=replace(CORRECTED.adviser, function="Accompagnatrice"))

    assert _stands(again, second, first) == {EMPLOYEE: 1, EMPLOYER: 1}
    assert _stands(OTHER_TUTOR, second, first) == {}


def test_somebody_is_held_to_the_last_version_that_they_signed() -> None:
    """Who signed for a new tutor is asked again when the former one comes back; who did not is not."""
    former = [_version(2, OTHER_TUTOR, EMPLOYEE), _version(1, PLAN, *SignerRole)]

    assert _stands(PLAN, *former) == {EMPLOYER: 1}


def test_nothing_stands_on_a_text_that_is_not_all_there() -> None:
    assert _stands(CORRECTED, replace(_version(1, PLAN, *SignerRole), is_partial=True)) == {}


@pytest.mark.parametrize(
    ("newest", "number"),
    [
        (_version(2, OTHER_TUTOR), 1),
        (_version(2, OTHER_TUTOR, EMPLOYEE, method=SignatureMethod.DECLINED), 1),
        (_version(2, OTHER_TUTOR, *SignerRole), 2),
    ],
)
def test_what_the_three_signed_holds_until_they_sign_the_next(newest: PlanVersionRecord, number: int) -> None:
    held = in_force((newest, _version(1, PLAN, *SignerRole)))

    assert held is not None
    assert held.version == number
    assert in_force((_version(1, PLAN, EMPLOYEE),)) is None


def test_who_signs_is_known_while_the_next_version_is_written_and_once_it_is_frozen() -> None:
    first, draft = _version(1, PLAN, *SignerRole), _version(2, PROMISED)
    frozen = replace(draft, frozen_at=START, signatures=standing(PROMISED, [first]))

    assert asked(draft, [first]) == asked(frozen, ()) == {EMPLOYER, ADVISER}
    assert asked(draft, ()) == set(SignerRole)
