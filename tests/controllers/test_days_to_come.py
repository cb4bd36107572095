"""What has happened has a day that has come: one typed wrongly would keep a clock from ever running out."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from controllers.workspace import Workspace
from models.errors import InvalidInput
from models.records.around import Answer, FollowUpDraft, LastContact, StandingDraft
from models.records.dated_papers import DatedPaperDraft, PaperKind
from models.records.first_contacts import FirstContactDraft, Outcome
from models.records.ids import ResidentId
from models.records.outreach import PointingDraft
from models.records.programmes import EnrolmentDraft, ObservationDraft
from tests.factories import a_residence, a_resident
from ui.errors import problem_text

Case = tuple[Callable[[Any, Any], Any], Any]
"""What saves a draft over what it was, and the draft."""


def _cases(workspace: Workspace, person: ResidentId, today: date) -> dict[str, Case]:
    residence = workspace.residents.save_residence(a_residence()).residence_id
    programme = next(one for one in workspace.pathway.programmes.programmes() if one.content.selects)
    entered = EnrolmentDraft(resident_id=person, programme_id=programme.programme_id, entered_on=today)
    enrolment = workspace.pathway.enrolments.save(entered)
    seen = ObservationDraft(
        enrolment_id=enrolment.enrolment_id, resident_id=person, observed_on=today, words="Là à l’heure",
        criterion=programme.content.criteria[0], is_met=True,
    )  # fmt: skip
    standing = StandingDraft(
        resident_id=person, contact=LastContact.DATED, contact_on=today, contract=Answer.YES
    )
    follow_up = FollowUpDraft(
        resident_id=person, organisation_kind="ML", contact=LastContact.DATED, contact_on=today
    )
    paper = DatedPaperDraft(resident_id=person, kind=PaperKind.OTHER, title="Permis", seen_on=today)
    return {
        "contact": (
            workspace.first_contacts.save,
            FirstContactDraft(contacted_on=today, outcome=Outcome.MET),
        ),
        "pointing": (
            workspace.pointings.save,
            PointingDraft(residence_id=residence, words="Au 214", pointed_on=today),
        ),
        "standing": (workspace.around.standing.save, standing),
        "follow_up": (workspace.around.follow_ups.save, follow_up),
        "enrolment": (workspace.pathway.enrolments.save, enrolment.content),
        "observation": (workspace.pathway.observations.save, seen),
        "paper": (workspace.dated_papers.save, paper),
    }


_DAYS = {
    "contact": ("contacted_on",),
    "pointing": ("pointed_on", "answered_on"),
    "standing": ("contact_on", "oriented_on", "contract_signed_on"),
    "follow_up": ("contact_on",),
    "enrolment": ("checked_on", "referent_on", "decided_on", "told_on", "contested_on"),
    "observation": ("observed_on",),
    "paper": ("seen_on",),
}


@pytest.mark.parametrize("what", _DAYS)
def test_tomorrow_is_refused_where_something_has_happened_and_today_is_not(
    workspace: Workspace, what: str
) -> None:
    today = workspace.first_contacts.today()
    person = workspace.residents.save(a_resident()).resident_id
    save, draft = _cases(workspace, person, today)[what]

    for field in _DAYS[what]:
        with pytest.raises(InvalidInput) as refused:
            save(replace(draft, **{field: today + timedelta(days=1)}), None)
        (problem,) = refused.value.problems
        assert (problem.field, problem.code) == (field, "input.future")
        assert problem_text(problem)

    save(replace(draft, **dict.fromkeys(_DAYS[what], today)), None)
