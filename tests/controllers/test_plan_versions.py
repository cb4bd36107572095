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
from models.rules.plan_versions import in_force
from tests.factories import a_signature, a_signed_plan
from ui.today.today_words import look, why

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from models.storage.store import Store

EMPLOYEE, EMPLOYER, ADVISER = SignerRole


@pytest.fixture
def vault_path(filled_vault: Callable[[Callable[[Workspace], object]], Path], tmp_path: Path) -> Path:
    """A vault with a signed plan."""
    return shutil.copytree(filled_vault(a_signed_plan), tmp_path / "Essai.palier")


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
    workspace: Workspace, signed: PlanVersionRecord, store: Store
) -> None:
    """Trap 5: the two others keep their signature of version 1, which is kept as it was."""
    former = workspace.plans.document(signed.version_id)
    workspace.plan_copies.note(signed, EMPLOYEE, CopyWay.HAND)
    adviser = replace(signed.content.adviser, phone="06 39 98 00 07")

    again = _refrozen(workspace, signed, replace(signed.content, adviser=adviser))

    stands = SignatureMethod.STANDS
    assert _methods(again) == {EMPLOYEE: stands, EMPLOYER: stands}
    dates = {answer.role: answer.signed_at for answer in signed.signatures}
    assert all(each.signed_at == dates[each.role] and each.stands_version == 1 for each in again.signatures)
    assert again.status is PlanStatus.TO_SIGN
    with pytest.raises(RuleBroken) as refused:  # nobody signs twice
        workspace.plans.sign(again.version_id, a_signature(again, EMPLOYEE))
    assert refused.value.code == "plan.already_signed"
    with store.read() as transaction:  # what stands has the digest of the version that was signed: no damage
        assert transaction.connection.exec_driver_sql(_STRAY_SIGNATURES).all() == []
    assert workspace.plan_copies.of(again) == ()  # a copy is of one version
    closed = workspace.plans.sign(again.version_id, a_signature(again, ADVISER))
    assert closed.status is PlanStatus.SIGNED
    newest, first = workspace.plans.versions(signed.plan_id)
    assert (newest.version, first.version, first.status) == (2, 1, PlanStatus.SUPERSEDED)
    assert _methods(first) == dict.fromkeys(SignerRole, SignatureMethod.SCREEN)
    assert workspace.plans.document(first.version_id) == former
    assert in_force((newest, first)) == newest


def test_a_new_tutor_is_signed_again_by_everybody(workspace: Workspace, signed: PlanVersionRecord) -> None:
    content = replace(signed.content, tutor=replace(signed.content.tutor, name="Oriane Kerbrat"))
    draft = workspace.plans.save(signed.version_id, content, signed.content)
    with pytest.raises(RuleBroken):  # a draft is nobody's copy
        workspace.plan_copies.note(draft, EMPLOYEE, CopyWay.HAND)

    again = workspace.plans.freeze(signed.plan_id)

    assert again.signatures == ()
    held = in_force(workspace.plans.versions(signed.plan_id))
    assert held is not None
    assert held.version == 1  # it holds until the next one is signed
    with pytest.raises(RuleBroken):  # worked out, never given
        workspace.plans.sign(again.version_id, a_signature(again, EMPLOYEE, method=SignatureMethod.STANDS))


# Copies handed over --------------------------------------------------------------------------------------


def test_who_received_an_original_is_noted_taken_back_and_goes_with_the_person(
    workspace: Workspace, signed: PlanVersionRecord, store: Store
) -> None:
    copies, day = workspace.plan_copies, timedelta(days=1)

    copies.note(signed, EMPLOYEE, CopyWay.HAND)
    copies.note(signed, EMPLOYER, CopyWay.POST, copies.today() - day)

    last, first = copies.of(signed)
    assert (last.content.recipient, last.content.way) == (EMPLOYEE, CopyWay.HAND)
    assert first.content.given_on == copies.today() - day
    workspace.undo.undo()
    assert [each.content.recipient for each in copies.of(signed)] == [EMPLOYEE]
    copies.remove(last.copy_id)
    assert copies.of(signed) == ()
    workspace.undo.undo()
    assert [each.copy_id for each in copies.of(signed)] == [last.copy_id]
    with pytest.raises(InvalidInput):
        copies.note(signed, EMPLOYEE, CopyWay.HAND, copies.today() + day)
    code = workspace.residents.open(signed.resident_id).code
    workspace.privacy.retention.erase(signed.resident_id, code)
    with store.read() as transaction:
        count = transaction.connection.exec_driver_sql("SELECT count(*) FROM main.plan_copy").scalar()
    assert count == 0


# Nobody has to sign --------------------------------------------------------------------------------------


def test_a_refusal_is_neutral_on_the_list_of_the_day(workspace: Workspace) -> None:
    """Nothing is late and nobody is waited for: the plan can be looked at together, or left so."""
    day, settings = workspace.plan_copies.today(), workspace.settings
    line = Reminder(
        kind=ReminderKind.UNSIGNED, record_id=uuid4(), resident_id=None, due_on=day - timedelta(days=3),
        display_name="Selam Haddou", place="",
    )  # fmt: skip

    for detail, words in (("declined", "without a signed plan"), ("again|declined", "holds")):
        assert words in why(replace(line, detail=detail), settings)
        assert look(replace(line, detail=detail), settings, day).pill == ""
    assert look(replace(line, detail="to_sign"), settings, day).pill == "late"
