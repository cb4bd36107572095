from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any

import pytest

from models.errors import InvalidInput, NotFound, RuleBroken
from models.records.placements import JobCategory, PlacementDraft
from tests.factories import a_job, a_placement, a_resident, an_employer

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from controllers.workspace import Workspace
    from tests.conftest import StoppedClock


@pytest.fixture
def hire(workspace: Workspace) -> PlacementDraft:
    """A hire about to be saved."""
    resident = workspace.residents.save(a_resident())
    employer = workspace.employers.save(an_employer())
    job = workspace.employers.save_job(a_job(employer_id=employer.employer_id))
    return a_placement(resident_id=resident.resident_id, job_id=job.job_id)


def test_a_hire_names_both_sides_and_ends_its_trial_by_law(
    workspace: Workspace, hire: PlacementDraft, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(workspace.placements.placement_changed) as told:
        saved = workspace.placements.save(hire)

    assert told.args == [saved]
    assert workspace.placements.open(saved.placement_id) == saved
    assert (saved.resident_name, saved.employer_name, saved.job_title) == (
        "Yéro Sangaré-N’Dour",
        "Rives Propreté",
        "Agent de propreté",
    )
    assert saved.trial_ends_on == date(2027, 1, 31)
    assert replace(saved.content, placement_id=None) == hire
    assert workspace.residents.first_rows()[0].stage == "hired"


def test_the_trial_follows_what_is_typed(workspace: Workspace, hire: PlacementDraft) -> None:
    assert workspace.placements.trial_end(hire) == date(2027, 1, 31)
    technician = replace(hire, category=JobCategory.TECHNICIAN)
    assert workspace.placements.trial_end(technician) == date(2027, 2, 28)
    assert workspace.placements.trial_end(replace(hire, has_trial_clause=False)) is None

    saved = workspace.placements.save(hire)
    changed = workspace.placements.save(replace(saved.content, absence_days=4))

    assert changed.trial_ends_on == date(2027, 2, 4)


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"resident_id": None}, "resident_id"),
        ({"job_id": None}, "job_id"),
        ({"ends_on": date(2026, 11, 30)}, "ends_on"),
        ({"weekly_minutes": 0}, "weekly_minutes"),
        ({"absence_days": -1}, "absence_days"),
        ({"agreed_trial_days": 0}, "agreed_trial_days"),
    ],
)
def test_an_impossible_hire_is_refused(
    workspace: Workspace, hire: PlacementDraft, changes: dict[str, Any], field: str
) -> None:
    with pytest.raises(InvalidInput) as caught:
        workspace.placements.save(replace(hire, **changes))

    assert [problem.field for problem in caught.value.problems] == [field]
    assert workspace.placements.placements() == ()


def test_hires_are_listed_the_newest_first(
    workspace: Workspace, hire: PlacementDraft, stopped_clock: StoppedClock
) -> None:
    first = workspace.placements.save(hire)
    stopped_clock.advance(days=2)
    second = workspace.placements.save(replace(hire, contract_type="cdd_short", ends_on=date(2026, 12, 31)))

    assert workspace.placements.placements() == (second, first)
    assert hire.resident_id is not None
    assert workspace.placements.placements_of(hire.resident_id) == (second, first)


def test_a_removed_hire_comes_back_with_undo(workspace: Workspace, hire: PlacementDraft) -> None:
    saved = workspace.placements.save(hire)

    workspace.placements.remove(saved.placement_id)

    assert workspace.placements.placements() == ()
    assert workspace.residents.first_rows()[0].stage == "contact"
    with pytest.raises(NotFound):
        workspace.placements.open(saved.placement_id)
    workspace.undo.undo()
    assert workspace.placements.placements() == (saved,)
    assert workspace.residents.first_rows()[0].stage == "hired"


def test_a_hire_with_a_plan_stays(workspace: Workspace, hire: PlacementDraft) -> None:
    saved = workspace.placements.save(hire)
    plan = workspace.plans.start(saved.placement_id, None)

    with pytest.raises(RuleBroken, match=r"placement\.has_plan"):
        workspace.placements.remove(saved.placement_id)
    workspace.plans.remove(plan.plan_id)
    workspace.placements.remove(saved.placement_id)

    assert workspace.placements.placements() == ()


def test_a_hire_still_names_a_removed_job(workspace: Workspace, hire: PlacementDraft) -> None:
    saved = workspace.placements.save(hire)
    assert hire.job_id is not None
    workspace.employers.remove_job(hire.job_id)

    changed = workspace.placements.save(replace(saved.content, absence_days=1))

    assert changed.job_title == "Agent de propreté"
    with pytest.raises(NotFound):
        workspace.placements.save(hire)
