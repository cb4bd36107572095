"""How far a person has come follows from what happened, and from nothing else."""

from __future__ import annotations

from datetime import date
from itertools import permutations
from uuid import UUID

import pytest

from models.records.pathway import (
    ActivityDraft,
    ActivityRecord,
    FactAnswer,
    FactKind,
    GoalDraft,
    Presence,
    StepDraft,
    StepState,
)
from models.records.residents import ResidentStage
from models.rules.pathway import PathFact, attendance, late_steps, stage_of
from tests.conftest import NOON

MORNING, EVENING = UUID(int=1), UUID(int=2)


def _facts(*told: str) -> list[PathFact]:
    """Read « day kind [answer or reason or job] »: the day is of March 2026."""
    found = []
    for line in told:
        day, kind, *more = line.split()
        word = more[0] if more else ""
        found.append(
            PathFact(
                on=date(2026, 3, int(day)),
                kind=FactKind(kind),
                answer=FactAnswer(word) if word in set(FactAnswer) else None,
                reason=word if "." in word else "",
                job={"morning": MORNING, "evening": EVENING}.get(word),
            )
        )
    return found


GOLDEN = [
    ([], "contact"),
    (["1 met"], "welcomed"),
    (["1 came"], "welcomed"),
    (["1 met", "2 engaged"], "proposals"),
    (["1 offered"], "proposals"),
    (["1 offered refused", "2 offered refused", "3 offered refused"], "proposals"),
    (["1 met", "2 offered interested", "3 introduced"], "introduced"),
    (["2 offered interested", "3 introduced refused"], "proposals"),
    (["1 introduced", "2 introduced refused"], "proposals"),
    (["1 hired morning", "2 introduced refused"], "hired"),
    (["1 hired morning"], "hired"),
    (["1 done_before"], "contact"),
    (["1 offered", "2 paused"], "proposals"),
    (["1 offered", "2 paused", "3 resumed"], "proposals"),
    (["1 engaged", "2 left neutral.moved", "3 paused", "4 resumed", "4 done_before"], "left"),
    (["1 hired morning", "2 met", "3 offered"], "hired"),
    (["1 hired morning", "2 plan_signed"], "plan_signed"),
    (["1 hired morning", "2 plan_signed", "3 broke morning"], "proposals"),
    (["1 hired morning", "1 hired evening", "2 plan_signed", "3 broke morning"], "hired"),
    (["1 hired morning", "1 hired evening", "3 broke"], "proposals"),
    (["1 hired morning", "3 broke morning", "4 introduced"], "introduced"),
    (["1 hired morning", "3 broke morning", "4 hired evening"], "hired"),
    (["1 met", "9 left other.lost"], "left"),
    (["1 met", "9 left other.lost", "12 met"], "welcomed"),
    (["1 met", "9 left neutral.moved", "12 engaged"], "proposals"),
    (["1 hired morning", "9 left durable.cdi", "12 met"], "left"),
    (["1 hired morning", "9 left durable.cdi", "12 broke morning"], "left"),
    (["1 hired morning", "9 left durable.cdi", "12 offered"], "proposals"),
    (["1 met", "9 left positive.training", "12 offered refused"], "left"),
    (["1 met", "9 left other.lost", "12 met", "20 left neutral.moved"], "left"),
    (["9 left other.lost", "9 met"], "left"),
]


@pytest.mark.parametrize(("told", "stage"), GOLDEN, ids=[" / ".join(told) or "nothing" for told, _ in GOLDEN])
def test_a_stage_follows_from_facts(told: list[str], stage: str) -> None:
    assert stage_of(_facts(*told)) is ResidentStage(stage)


def test_the_order_in_which_facts_are_noted_says_nothing() -> None:
    facts = _facts("1 met", "2 offered interested", "3 introduced", "4 hired morning", "5 broke morning")

    assert {stage_of(order) for order in permutations(facts)} == {ResidentStage.PROPOSALS}


def test_whoever_was_told_their_rights_is_welcomed_before_anything_is_noted() -> None:
    assert stage_of([], is_informed=True) is ResidentStage.WELCOMED


def test_every_stage_can_be_reached() -> None:
    assert {ResidentStage(stage) for _, stage in GOLDEN} == set(ResidentStage)


def test_attendance_leaves_out_what_the_service_cancelled() -> None:
    drafts = [
        ActivityDraft(kind="language", minutes=90),
        ActivityDraft(kind="language", minutes=60, presence=Presence.EXCUSED),
        ActivityDraft(kind="digital", minutes=30, presence=Presence.ABSENT),
        ActivityDraft(kind="digital", minutes=120, presence=Presence.CANCELLED),
        ActivityDraft(kind="digital", minutes=45),
    ]
    found = attendance(
        ActivityRecord(activity_id=MORNING, content=draft, who="", created_at=NOON) for draft in drafts
    )

    assert (found.minutes, found.attended, found.expected) == (135, 2, 4)


def test_a_step_is_late_the_day_after_and_only_while_it_waits() -> None:
    today = date(2026, 3, 10)
    steps = tuple(
        StepDraft(what=what, due_on=day, state=state)
        for what, day, state in (
            ("hier", date(2026, 3, 9), StepState.TODO),
            ("avant", date(2026, 2, 28), StepState.TODO),
            ("aujourd’hui", today, StepState.TODO),
            ("fait", date(2026, 3, 1), StepState.DONE),
            ("abandonné", date(2026, 3, 1), StepState.DROPPED),
            ("sans jour", None, StepState.TODO),
        )
    )

    assert [step.what for step in late_steps(GoalDraft(steps=steps), today)] == ["avant", "hier"]
    assert late_steps(GoalDraft(steps=steps, state=StepState.DROPPED), today) == ()
