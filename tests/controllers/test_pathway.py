"""A person's way through the controllers: what is noted, what follows from it, who may read and weigh what."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest

from models.errors import InvalidInput, RuleBroken
from models.records.meetings import MeetingDraft
from models.records.pathway import (
    ActivityDraft,
    FactAnswer,
    FactDraft,
    FactKind,
    GoalDraft,
    Presence,
    StepDraft,
)
from models.records.programmes import Decision, EnrolmentDraft, ObservationDraft, ProgrammeDraft, Tier, YesNo
from models.records.residents import ResidentDraft

if TYPE_CHECKING:
    from controllers.workspace import Workspace
    from models.records.ids import ResidentId
    from models.records.plans import PlanVersionRecord
    from models.records.programmes import ProgrammeRecord

TODAY = date(2026, 3, 10)


@pytest.fixture
def person(workspace: Workspace) -> ResidentId:
    return workspace.residents.save(ResidentDraft(first_name="Samir", last_name="Ouattara")).resident_id


def _programme(workspace: Workspace, *, selects: bool) -> ProgrammeRecord:
    found = workspace.pathway.programmes.programmes()
    return next(each for each in found if each.content.selects is selects)


def _stage(workspace: Workspace, person: ResidentId) -> str:
    """Return the stage as the list has it."""
    return next(row.stage for row in workspace.residents.first_rows() if row.resident_id == person)


def test_the_two_programmes_are_shipped_with_what_each_allows(workspace: Workspace) -> None:
    one, o2r = (each.content for each in workspace.pathway.programmes.programmes())

    assert (one.name, one.selects, one.allows_cv, one.has_sponsorship) == (
        "1 logement, 1 emploi",
        True,
        True,
        True,
    )
    assert len(one.anchors) == 4
    assert one.criteria
    assert (o2r.selects, o2r.allows_cv, o2r.has_sponsorship, o2r.has_tiers) == (False, False, False, True)
    assert (o2r.usual_months, o2r.longest_months, o2r.criteria, o2r.anchors) == (9, 12, (), ())
    assert one.indicators and o2r.indicators


def test_the_list_follows_each_fact_and_each_undo(workspace: Workspace, person: ResidentId) -> None:
    facts, stages = workspace.pathway.facts, [_stage(workspace, person)]
    for kind in (FactKind.ENGAGED, FactKind.INTRODUCED, FactKind.HIRED, FactKind.BROKE):
        facts.save(FactDraft(resident_id=person, kind=kind, happened_on=TODAY))
        stages.append(_stage(workspace, person))
    gone = facts.save(
        FactDraft(resident_id=person, kind=FactKind.LEFT, happened_on=TODAY, reason="neutral.moved")
    )
    stages.append(_stage(workspace, person))
    facts.remove(gone.fact_id)
    stages.append(_stage(workspace, person))
    workspace.undo.undo()
    stages.append(_stage(workspace, person))

    assert stages == ["contact", "proposals", "introduced", "hired", "proposals", "left", "proposals", "left"]


def test_what_other_records_hold_is_told_and_not_copied(
    workspace: Workspace, started: PlanVersionRecord
) -> None:
    person = started.resident_id
    before = len(workspace.pathway.view(person).lines)
    workspace.meetings.save(MeetingDraft(resident_id=person, note="Vient demain"))
    workspace.pathway.activities.save(
        ActivityDraft(resident_id=person, kind="digital", held_on=TODAY, minutes=90)
    )
    view = workspace.pathway.view(person)

    assert len(view.lines) == view.total == before + 2
    assert {line.kind for line in view.lines} >= {FactKind.MET, FactKind.CAME, FactKind.HIRED}
    assert all(line.fact_id is None for line in view.lines)
    hired = next(line for line in view.lines if line.kind is FactKind.HIRED)
    assert hired.title
    assert (view.attendance.minutes, view.attendance.attended) == (90, 1)


def test_a_broken_hire_brings_back_to_proposals(workspace: Workspace, started: PlanVersionRecord) -> None:
    (hire,) = workspace.placements.placements_of(started.resident_id)
    assert _stage(workspace, started.resident_id) == "hired"

    workspace.pathway.facts.save(
        FactDraft(
            resident_id=started.resident_id,
            kind=FactKind.BROKE,
            happened_on=TODAY,
            placement_id=hire.placement_id,
            words="Trop loin le soir.",
        )
    )

    assert _stage(workspace, started.resident_id) == "proposals"


@pytest.mark.parametrize(
    ("draft", "field"),
    [
        (FactDraft(kind=FactKind.LEFT, happened_on=TODAY), "reason"),
        (FactDraft(kind=FactKind.OFFERED, happened_on=TODAY + timedelta(days=1)), "happened_on"),
        (FactDraft(kind=FactKind.MET, happened_on=TODAY), "kind"),
        (FactDraft(kind=FactKind.OFFERED), "happened_on"),
    ],
)
def test_a_fact_that_cannot_be_is_refused_where_it_is_wrong(
    workspace: Workspace, person: ResidentId, draft: FactDraft, field: str
) -> None:
    with pytest.raises(InvalidInput) as refused:
        workspace.pathway.facts.save(replace(draft, resident_id=person))

    assert [problem.field for problem in refused.value.problems] == [field]


def test_a_goal_knows_what_is_due_next(workspace: Workspace, person: ResidentId) -> None:
    steps = tuple(
        StepDraft(what=what, due_on=TODAY + timedelta(days=days)) for what, days in (("Bus", 9), ("CV", 3))
    )
    goal = workspace.pathway.goals.save(GoalDraft(resident_id=person, text="Travailler", steps=steps))

    assert goal.next_due_on == TODAY + timedelta(days=3)
    assert all(step.step_id for step in goal.content.steps)


def test_a_time_in_a_programme_engages_and_its_end_is_an_exit(
    workspace: Workspace, person: ResidentId
) -> None:
    o2r = _programme(workspace, selects=False)
    kept = workspace.pathway.enrolments.save(
        EnrolmentDraft(
            resident_id=person,
            programme_id=o2r.programme_id,
            entered_on=date(2025, 6, 30),
            is_registered=YesNo.NO,
        )
    )
    stage = _stage(workspace, person)
    left = replace(kept.content, left_on=TODAY, exit_reason="positive.mainstream")
    ended = workspace.pathway.enrolments.save(left, kept.content)

    assert stage == "proposals"
    assert kept.eligibility is not None
    assert kept.eligibility.tier is Tier.ONE
    assert kept.alert is not None
    assert (kept.alert.months, kept.alert.since) == (8, date(2026, 2, 28))
    assert ended.alert is None
    assert _stage(workspace, person) == "left"


def test_the_lists_of_the_day_are_told_whose_time_asks_for_something(workspace: Workspace) -> None:
    o2r = _programme(workspace, selects=False)
    for name, entered_on in (("Huit", "2025-07-10"), ("Sept", "2025-07-11"), ("Treize", "2025-02-10")):
        person = workspace.residents.save(ResidentDraft(first_name=name)).resident_id
        workspace.pathway.enrolments.save(
            EnrolmentDraft(
                resident_id=person, programme_id=o2r.programme_id, entered_on=date.fromisoformat(entered_on)
            )
        )

    assert [(due.resident_name, due.alert.months) for due in workspace.pathway.length_dues()] == [
        ("Treize", 12),
        ("Huit", 8),
    ]


def test_motivation_is_kept_and_shown_only_where_the_programme_selects(
    workspace: Workspace, person: ResidentId
) -> None:
    pathway = workspace.pathway
    one, o2r = _programme(workspace, selects=True), _programme(workspace, selects=False)
    enrolment = pathway.enrolments.save(
        EnrolmentDraft(resident_id=person, programme_id=one.programme_id, entered_on=TODAY)
    )
    seen = ObservationDraft(
        enrolment_id=enrolment.enrolment_id, level=3, observed_on=TODAY, words="A appelé seul la mairie"
    )
    pathway.observations.save(seen)
    decided = replace(enrolment.content, decision=Decision.TAKEN, decision_reason="Critères remplis")
    shown = pathway.enrolments.save(decided, enrolment.content)
    assert [each.content.level for each in shown.observations] == [3]
    assert shown.content.decision is Decision.TAKEN

    second = pathway.enrolments.save(
        EnrolmentDraft(resident_id=person, programme_id=o2r.programme_id, entered_on=TODAY)
    )
    for record in pathway.view(person).enrolments:
        assert not record.shows_selection
        assert (record.observations, record.content.decision, record.content.decision_reason) == (
            (),
            None,
            "",
        )
        assert (record.programme.anchors, record.programme.criteria) == ((), ())
    with pytest.raises(RuleBroken, match=r"programme\.no_selection"):
        pathway.observations.save(seen)

    pathway.enrolments.remove(second.enrolment_id)
    (again,) = pathway.view(person).enrolments
    assert (again.content.decision, len(again.observations)) == (Decision.TAKEN, 1)


def test_a_programme_can_be_added_changed_and_switched_off(workspace: Workspace) -> None:
    programmes = workspace.pathway.programmes
    added = programmes.save(ProgrammeDraft(name="Un autre", usual_months=6, longest_months=6))
    programmes.save(replace(added.content, is_enabled=False), added.content)

    assert "Un autre" not in [each.content.name for each in programmes.programmes()]
    assert "Un autre" in [each.content.name for each in programmes.programmes(enabled_only=False)]
    with pytest.raises(InvalidInput):
        programmes.save(ProgrammeDraft(name="À l’envers", usual_months=9, longest_months=6))


def test_five_hundred_facts_are_read_as_far_as_they_are_shown(
    workspace: Workspace, person: ResidentId
) -> None:
    presence = [Presence.PRESENT, Presence.EXCUSED]
    for place in range(12):
        day = TODAY - timedelta(days=place)
        workspace.pathway.facts.save(
            FactDraft(resident_id=person, happened_on=day, answer=FactAnswer.THINKING)
        )
        workspace.pathway.activities.save(
            ActivityDraft(resident_id=person, kind="language", held_on=day, presence=presence[place % 2])
        )

    view = workspace.pathway.view(person, 5)

    assert view.total == 18
    assert [line.on for line in view.lines] == sorted((line.on for line in view.lines), reverse=True)
    assert len(view.lines) == 5


def test_a_pause_is_said_and_ends_with_what_happens_next(workspace: Workspace, person: ResidentId) -> None:
    facts, view = workspace.pathway.facts, workspace.pathway.view
    facts.save(FactDraft(resident_id=person, kind=FactKind.ENGAGED, happened_on=TODAY - timedelta(days=9)))
    facts.save(FactDraft(resident_id=person, kind=FactKind.PAUSED, happened_on=TODAY - timedelta(days=5)))
    paused = view(person)
    offered = FactDraft(resident_id=person, kind=FactKind.OFFERED, happened_on=TODAY)
    facts.save(offered)
    proposed = view(person).paused_since
    workspace.undo.undo()
    facts.save(FactDraft(resident_id=person, kind=FactKind.RESUMED, happened_on=TODAY))
    back = view(person)

    assert (paused.paused_since, paused.stage.value) == (TODAY - timedelta(days=5), "proposals")
    assert proposed is None
    assert (back.paused_since, back.stage) == (None, paused.stage)
