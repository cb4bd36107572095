"""Requests of persons about their file: their clock, their answer, and the line that stays."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest

from models.errors import InvalidInput, RuleBroken
from models.records.ids import ResidentId
from models.records.privacy import (
    RequestDraft,
    RequestKind,
    RequestOutcome,
    RequestState,
)
from models.rules.rights_requests import state
from tests.factories import a_resident, some_settings

if TYPE_CHECKING:
    from controllers.workspace import Workspace
    from tests.conftest import StoppedClock

TODAY = date(2026, 3, 10)
NIR = "1 85 05 78 006 084 91"


@pytest.fixture
def resident_id(workspace: Workspace) -> ResidentId:
    workspace.settings.save(some_settings())
    return workspace.residents.save(a_resident(room="")).resident_id


def _request(workspace: Workspace, resident_id: ResidentId, **changes: object) -> object:
    draft = RequestDraft(resident_id=resident_id, received_on=TODAY)
    return workspace.privacy.register.receive(replace(draft, **changes))  # type: ignore[arg-type]


def test_a_request_runs_from_its_receipt_and_is_answered(
    workspace: Workspace, stopped_clock: StoppedClock, resident_id: ResidentId
) -> None:
    request = workspace.privacy.register.receive(
        RequestDraft(resident_id=resident_id, kind=RequestKind.RECTIFICATION, received_on=TODAY)
    )
    stopped_clock.advance(days=32)
    late = workspace.privacy.register.requests()[0]
    answered = workspace.privacy.register.answer(request.request_id, RequestOutcome.GRANTED, "Corrigé.")

    assert request.due_on == date(2026, 4, 10)
    assert state(late, workspace.privacy.today()) is RequestState.OVERDUE
    assert (answered.answered_on, answered.outcome) == (date(2026, 4, 11), RequestOutcome.GRANTED)
    with pytest.raises(RuleBroken, match=r"request\.answered"):
        workspace.privacy.register.answer(request.request_id, RequestOutcome.GRANTED, "")


def test_a_refusal_says_why(workspace: Workspace, resident_id: ResidentId) -> None:
    request = workspace.privacy.register.receive(RequestDraft(resident_id=resident_id, received_on=TODAY))

    with pytest.raises(InvalidInput):
        workspace.privacy.register.answer(request.request_id, RequestOutcome.REFUSED, "  ")


def test_two_more_months_need_a_reason_and_the_first_month(
    workspace: Workspace, stopped_clock: StoppedClock, resident_id: ResidentId
) -> None:
    register = workspace.privacy.register
    request = register.receive(RequestDraft(resident_id=resident_id, received_on=TODAY))
    other = register.receive(RequestDraft(resident_id=resident_id, received_on=TODAY))

    with pytest.raises(InvalidInput):
        register.extend(request.request_id, "")
    extended = register.extend(request.request_id, "Deux organisations à interroger")
    with pytest.raises(RuleBroken, match=r"request\.extended"):
        register.extend(request.request_id, "Encore")
    stopped_clock.advance(days=40)
    with pytest.raises(RuleBroken, match=r"request\.too_late"):
        register.extend(other.request_id, "Trop tard")

    assert extended.due_on == date(2026, 6, 10)


def test_the_most_urgent_request_comes_first(workspace: Workspace, resident_id: ResidentId) -> None:
    register = workspace.privacy.register
    done = register.receive(RequestDraft(resident_id=resident_id, received_on=TODAY - timedelta(days=20)))
    register.answer(done.request_id, RequestOutcome.GRANTED, "")
    late = register.receive(RequestDraft(resident_id=resident_id, received_on=TODAY))
    urgent = register.receive(RequestDraft(resident_id=resident_id, received_on=TODAY - timedelta(days=10)))

    assert [line.request_id for line in register.requests()] == [
        urgent.request_id,
        late.request_id,
        done.request_id,
    ]


@pytest.mark.parametrize("field", ["note"])
def test_a_social_security_number_is_refused_in_a_request(
    workspace: Workspace, resident_id: ResidentId, field: str
) -> None:
    with pytest.raises(InvalidInput) as refusal:
        _request(workspace, resident_id, **{field: f"Son numéro : {NIR}"})

    assert refusal.value.problems[0].code == "input.nir"


def test_a_social_security_number_is_not_even_kept_half_typed(
    workspace: Workspace, resident_id: ResidentId
) -> None:
    workspace.drafts.keep("meeting", str(resident_id), {"draft": {"note": f"Numéro {NIR} donné"}})

    kept = workspace.drafts.find("meeting", str(resident_id))

    assert kept is not None
    assert kept.payload == {"draft": {"note": f"Numéro {'•' * len(NIR)} donné"}}


@pytest.mark.parametrize("is_written", [True, False])
def test_an_erasure_is_a_dated_line_of_the_register(
    workspace: Workspace, stopped_clock: StoppedClock, resident_id: ResidentId, is_written: bool
) -> None:
    if is_written:
        _request(workspace, resident_id, kind=RequestKind.ERASURE)
        stopped_clock.advance(days=4)
    workspace.privacy.retention.erase(resident_id, workspace.residents.open(resident_id).code)

    (line,) = workspace.privacy.register.requests()
    assert (line.kind, line.outcome, line.display_name) == (RequestKind.ERASURE, RequestOutcome.GRANTED, "")
    assert line.answered_on == workspace.privacy.today()
    assert (line.answered_on - line.received_on).days == (4 if is_written else 0)


def test_an_erased_request_keeps_its_line_without_a_name(
    workspace: Workspace, resident_id: ResidentId
) -> None:
    code = workspace.residents.open(resident_id).code
    workspace.privacy.register.receive(
        RequestDraft(resident_id=resident_id, kind=RequestKind.ERASURE, received_on=TODAY, note="Tout")
    )

    workspace.privacy.retention.erase(resident_id, code.lower())

    line = workspace.privacy.register.requests()[0]
    assert (line.resident_id, line.display_name, line.note, line.file_code) == (None, "", "", code)
    counts = workspace.privacy.retention.anonymous_files()[0]
    assert (counts.birth_year, counts.sex, counts.department) == (None, "", "")
