"""A plan that is changed once it was signed: who signs again, and what is kept of the version before."""

from __future__ import annotations

import shutil
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING
from uuid import uuid4

import pytest

from controllers.workspace import Workspace
from models.backup.checks import _STRAY_SIGNATURES
from models.errors import InvalidInput, RuleBroken
from models.records.plan_copies import CopyWay
from models.records.plans import PlanContent, PlanStatus, PlanVersionRecord
from models.records.signatures import SignatureMethod, SignerRole
from models.records.today import Reminder, ReminderKind
from tests.factories import a_signature, a_started_plan
from ui.today.today_words import look, why

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from models.storage.store import Store

EMPLOYEE, EMPLOYER, ADVISER = SignerRole


def sign_a_plan(workspace: Workspace) -> None:
    record = workspace.plans.freeze(a_started_plan(workspace).plan_id)
    for role in SignerRole:
        record = workspace.plans.sign(record.version_id, a_signature(record, role))


@pytest.fixture
def vault_path(filled_vault: Callable[[Callable[[Workspace], object]], Path], tmp_path: Path) -> Path:
    """A vault with a signed plan."""
    return shutil.copytree(filled_vault(sign_a_plan), tmp_path / "Essai.palier")


@pytest.fixture
def signed(workspace: Workspace) -> PlanVersionRecord:
    """A plan that the three signed on the screen."""
    return workspace.plans.open(workspace.plans.rows()[0].plan_id)


def _refrozen(workspace: Workspace, record: PlanVersionRecord, content: PlanContent) -> PlanVersionRecord:
    workspace.plans.save(record.version_id, content, record.content)
    return workspace.plans.freeze(record.plan_id)


def _methods(record: PlanVersionRecord) -> dict[SignerRole, SignatureMethod]:
    return {answer.role: answer.method for answer in record.signatures}


def test_a_corrected_number_is_signed_by_the_adviser_alone(
    workspace: Workspace, signed: PlanVersionRecord
) -> None:
    """Trap 5: the two others keep their signature of version 1, which is kept as it was."""
    former = workspace.plans.document(signed.version_id)
    adviser = replace(signed.content.adviser, phone="06 39 98 00 07")

    again = _refrozen(workspace, signed, replace(signed.content, adviser=adviser))

    stands = SignatureMethod.STANDS
    assert _methods(again) == {EMPLOYEE: stands, EMPLOYER: stands}
    dates = {answer.role: answer.signed_at for answer in signed.signatures}
    assert all(each.signed_at == dates[each.role] and each.stands_version == 1 for each in again.signatures)
    assert again.status is PlanStatus.TO_SIGN
    closed = workspace.plans.sign(again.version_id, a_signature(again, ADVISER))
    assert closed.status is PlanStatus.SIGNED
    newest, first = workspace.plans.versions(signed.plan_id)
    assert (newest.version, first.version, first.status) == (2, 1, PlanStatus.SUPERSEDED)
    assert _methods(first) == dict.fromkeys(SignerRole, SignatureMethod.SCREEN)
    assert workspace.plans.document(first.version_id) == former


def test_a_new_tutor_is_signed_again_by_everybody(workspace: Workspace, signed: PlanVersionRecord) -> None:
    tutor = replace(signed.content.tutor, name="Oriane Kerbrat")

    again = _refrozen(workspace, signed, replace(signed.content, tutor=tutor))

    assert again.signatures == ()


def test_who_keeps_a_signature_does_not_sign_twice(workspace: Workspace, signed: PlanVersionRecord) -> None:
    adviser = replace(signed.content.adviser, phone="06 39 98 00 07")
    again = _refrozen(workspace, signed, replace(signed.content, adviser=adviser))

    with pytest.raises(RuleBroken) as refused:
        workspace.plans.sign(again.version_id, a_signature(again, EMPLOYEE))

    assert refused.value.code == "plan.already_signed"


def test_nobody_says_themselves_that_a_signature_stands(
    workspace: Workspace, signed: PlanVersionRecord
) -> None:
    tutor = replace(signed.content.tutor, name="Oriane Kerbrat")
    again = _refrozen(workspace, signed, replace(signed.content, tutor=tutor))

    with pytest.raises(RuleBroken):
        workspace.plans.sign(again.version_id, a_signature(again, EMPLOYEE, method=SignatureMethod.STANDS))


# Copies handed over --------------------------------------------------------------------------------------


def test_who_received_an_original_is_noted_and_can_be_taken_back(
    workspace: Workspace, signed: PlanVersionRecord
) -> None:
    copies = workspace.plan_copies

    copies.note(signed, EMPLOYEE, CopyWay.HAND)
    copies.note(signed, EMPLOYER, CopyWay.POST, copies.today() - timedelta(days=1))

    last, first = copies.of(signed)
    assert (last.content.recipient, last.content.way) == (EMPLOYEE, CopyWay.HAND)
    assert first.content.given_on == copies.today() - timedelta(days=1)
    workspace.undo.undo()
    assert [each.content.recipient for each in copies.of(signed)] == [EMPLOYEE]
    copies.remove(last.copy_id)
    assert copies.of(signed) == ()
    workspace.undo.undo()
    assert [each.copy_id for each in copies.of(signed)] == [last.copy_id]


def test_a_copy_belongs_to_one_version(workspace: Workspace, signed: PlanVersionRecord) -> None:
    workspace.plan_copies.note(signed, EMPLOYEE, CopyWay.HAND)
    adviser = replace(signed.content.adviser, phone="06 39 98 00 07")
    again = _refrozen(workspace, signed, replace(signed.content, adviser=adviser))

    assert workspace.plan_copies.of(again) == ()
    assert len(workspace.plan_copies.of(signed)) == 1


def test_a_draft_is_nobodys_copy(workspace: Workspace, signed: PlanVersionRecord) -> None:
    adviser = replace(signed.content.adviser, phone="06 39 98 00 07")
    draft = workspace.plans.save(signed.version_id, replace(signed.content, adviser=adviser), signed.content)

    with pytest.raises(RuleBroken) as refused:
        workspace.plan_copies.note(draft, EMPLOYEE, CopyWay.HAND)

    assert refused.value.code == "plan.not_frozen"


def test_a_day_to_come_is_no_handing_over(workspace: Workspace, signed: PlanVersionRecord) -> None:
    copies = workspace.plan_copies

    with pytest.raises(InvalidInput):
        copies.note(signed, EMPLOYEE, CopyWay.HAND, copies.today() + timedelta(days=1))


def test_erasing_the_person_erases_who_received_what(
    workspace: Workspace, signed: PlanVersionRecord, store: Store
) -> None:
    workspace.plan_copies.note(signed, EMPLOYEE, CopyWay.HAND)

    code = workspace.residents.open(signed.resident_id).code
    workspace.privacy.retention.erase(signed.resident_id, code)

    with store.read() as transaction:
        count = transaction.connection.exec_driver_sql("SELECT count(*) FROM main.plan_copy").scalar()
    assert count == 0


def test_signatures_that_stand_are_no_damage(
    workspace: Workspace, signed: PlanVersionRecord, store: Store
) -> None:
    """They keep the digest of the version that was signed; a check of the vault knows it."""
    adviser = replace(signed.content.adviser, phone="06 39 98 00 07")
    _refrozen(workspace, signed, replace(signed.content, adviser=adviser))

    with store.read() as transaction:
        found = transaction.connection.exec_driver_sql(_STRAY_SIGNATURES).all()

    assert found == []


# Nobody has to sign --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("detail", "words"), [("declined", "without a signed plan"), ("again|declined", "holds")]
)
def test_a_refusal_is_neutral_on_the_list_of_the_day(workspace: Workspace, detail: str, words: str) -> None:
    """Nothing is late and nobody is waited for: the plan can be looked at together, or left so."""
    day = workspace.plan_copies.today()
    line = Reminder(
        kind=ReminderKind.UNSIGNED, record_id=uuid4(), resident_id=None, due_on=day - timedelta(days=3),
        detail=detail, display_name="Selam Haddou", place="",
    )  # fmt: skip

    shown = look(line, workspace.settings, day)

    assert words in why(line, workspace.settings)
    assert shown.pill == ""
    assert look(replace(line, detail="to_sign"), workspace.settings, day).pill == "late"
