"""What a person answered holds: « not now » until their day, an agreement taken back for good."""

from __future__ import annotations

from datetime import timedelta

import pytest

from controllers.workspace import Workspace
from models.errors import RuleBroken
from models.records.around import AgreementForm, ShareBlock, SharingDraft
from models.records.first_contacts import FirstContactDraft, Outcome
from models.records.meetings import MeetingDraft, NextStep
from models.records.privacy import ConsentUse
from models.records.residents import ResidentDraft
from tests.conftest import NOON, StoppedClock

DAY = NOON.date()


def test_who_said_not_now_is_expected_at_no_permanence_before_their_day(
    workspace: Workspace, stopped_clock: StoppedClock
) -> None:
    person = workspace.residents.save(ResidentDraft(first_name="Awa")).resident_id
    later = DAY + timedelta(days=20)
    workspace.meetings.save(
        MeetingDraft(resident_id=person, note="Vue.", next_step=NextStep.CALL_BACK, next_step_on=DAY)
    )
    stopped_clock.advance(hours=1)
    promised = workspace.hall_days.prepare(None, DAY).expected
    workspace.first_contacts.save(
        FirstContactDraft(
            resident_id=person, contacted_on=DAY, channel="hall", outcome=Outcome.NOT_NOW, next_on=later
        )
    )

    assert [one.resident_id for one in promised] == [person]
    assert workspace.hall_days.prepare(None, DAY).expected == ()
    assert [one.resident_id for one in workspace.hall_days.prepare(None, later).expected] == [person]


def test_an_agreement_that_was_withdrawn_before_a_no_does_not_come_back(
    workspace: Workspace, stopped_clock: StoppedClock
) -> None:
    person = workspace.residents.save(ResidentDraft(first_name="Awa")).resident_id
    agreement = workspace.around.sharing.save(
        SharingDraft(
            resident_id=person,
            recipient="Mission",
            agreed_on=DAY,
            form=AgreementForm.SIGNED,
            blocks=(ShareBlock.DONE,),
        )
    )
    workspace.around.sharing.withdraw(agreement.sharing_id)
    for is_given in (False, True):
        stopped_clock.advance(minutes=1)
        workspace.privacy.answer_consent(person, ConsentUse.PARTNER_SHARING, is_given=is_given)

    with pytest.raises(RuleBroken, match=r"undo\.answers"):
        workspace.undo.undo()

    (kept,) = workspace.around.of(person).agreements
    assert kept.withdrawn_on == DAY
