"""Files set aside, and who may decide what is done with files."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest

from models.errors import RuleBroken
from models.records.ids import ResidentId
from models.records.meetings import MeetingDraft
from models.records.people import Actor, Role
from models.records.privacy import (
    ConsentUse,
    RequestDraft,
    RequestOutcome,
    Restriction,
)
from models.records.retention import Due, Fate, RetentionRule
from tests.factories import a_resident, some_settings

if TYPE_CHECKING:
    from controllers.workspace import Workspace
    from models.records.plans import PlanVersionRecord
    from models.storage.store import Store

TODAY = date(2026, 3, 10)
ADVISER = Actor(adviser_id=None, name="Maëlle", role=Role.EMPLOYMENT)
OUTREACH = Actor(adviser_id=None, name="Idriss", role=Role.OUTREACH)
COORDINATOR = Actor(adviser_id=None, name="Solène", role=Role.COORDINATOR)


@pytest.fixture
def resident_id(workspace: Workspace) -> ResidentId:
    workspace.settings.save(some_settings())
    return workspace.residents.save(a_resident(room="")).resident_id


def test_a_file_set_aside_is_seen_by_the_coordinator_only(
    workspace: Workspace, store: Store, resident_id: ResidentId
) -> None:
    other = workspace.residents.save(a_resident(first_name="Awa", last_name="Diop", phone="")).resident_id
    store.act_as(ADVISER)

    workspace.privacy.restrict(resident_id, Restriction.OBJECTION)

    assert workspace.residents.count() == 1
    assert [row.resident_id for row in workspace.residents.first_rows()] == [other]
    assert len(workspace.residents.numbers()) == len(workspace.residents.numbers("sang")) + 1 == 1
    assert workspace.residents.search("sangaré") == ()
    assert workspace.search.find("sangaré") == ()
    assert workspace.duplicates.candidates(a_resident()) == ()
    for refused in (
        lambda: workspace.residents.open(resident_id),
        lambda: workspace.residents.save(a_resident(resident_id=resident_id)),
        lambda: workspace.meetings.save(MeetingDraft(resident_id=resident_id, note="Vu")),
        lambda: workspace.privacy.answer_consent(resident_id, ConsentUse.SMS, is_given=True),
    ):
        with pytest.raises(RuleBroken, match=r"privacy\.restricted"):
            refused()
    with pytest.raises(RuleBroken, match=r"rights\.refused"):
        workspace.privacy.restrict(resident_id, Restriction.NONE)
    store.act_as(COORDINATOR)
    workspace.residents.forget()
    assert workspace.residents.count() == 2
    assert [file.resident_id for file in workspace.privacy.restricted()] == [resident_id]
    workspace.privacy.restrict(resident_id, Restriction.NONE)
    store.act_as(ADVISER)
    workspace.residents.forget()
    assert workspace.residents.open(resident_id).resident_id == resident_id


def test_plans_of_a_file_set_aside_are_not_listed(
    workspace: Workspace, started: PlanVersionRecord, store: Store
) -> None:
    workspace.privacy.restrict(started.resident_id, Restriction.LIMITATION)

    store.act_as(ADVISER)

    assert workspace.plans.rows() == ()
    assert workspace.plans.rows("sangaré") == ()
    assert workspace.placements.placements() == ()


@pytest.mark.parametrize("actor", [ADVISER, OUTREACH])
def test_only_the_coordinator_decides(
    workspace: Workspace, store: Store, resident_id: ResidentId, actor: Actor
) -> None:
    code = workspace.residents.open(resident_id).code
    request = workspace.privacy.register.receive(RequestDraft(resident_id=resident_id, received_on=TODAY))
    due = Due(
        rule=RetentionRule.FILE,
        fate=Fate.ANONYMISE,
        record_id=resident_id,
        title="",
        since=TODAY,
        ended_on=TODAY,
    )
    store.act_as(actor)

    for refused in (
        workspace.privacy.retention.due_list,
        lambda: workspace.privacy.retention.erase(resident_id, code),
        lambda: workspace.privacy.retention.anonymise(resident_id, code),
        lambda: workspace.privacy.retention.settle([due], 1),
        lambda: workspace.privacy.retention.keep(due, "Raison", TODAY + timedelta(days=5)),
        workspace.privacy.retention.archived_plans,
        workspace.privacy.restricted,
        workspace.privacy.register.requests,
        lambda: workspace.privacy.register.extend(request.request_id, "Raison"),
        lambda: workspace.privacy.register.answer(request.request_id, RequestOutcome.GRANTED, ""),
    ):
        with pytest.raises(RuleBroken, match=r"rights\.refused"):
            refused()
    assert workspace.privacy.register.requests(resident_id)[0].request_id == request.request_id


def test_outreach_may_not_copy_a_file(workspace: Workspace, store: Store, resident_id: ResidentId) -> None:
    store.act_as(OUTREACH)

    with pytest.raises(RuleBroken, match=r"rights\.refused"):
        workspace.privacy.copies.make_now(resident_id)
