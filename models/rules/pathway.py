"""How far a person has come: worked out from what happened, never typed, never held back by a barrier.

Steps of ``domain.md`` §1.2. A contract broken off brings back to what can be proposed: it is no exit.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Final, NamedTuple
from uuid import UUID

from models.records.pathway import (
    ActivityRecord,
    Attendance,
    FactAnswer,
    FactKind,
    GoalDraft,
    Presence,
    StepDraft,
    StepState,
)
from models.records.residents import ResidentStage

_ORDER: Final = {kind: place for place, kind in enumerate(FactKind)}
_RANK: Final = {stage: place for place, stage in enumerate(ResidentStage)}
_REFUSAL_REASONS: Final = "candidate_refusal_reason"
REASONS: Final = {
    FactKind.OFFERED: _REFUSAL_REASONS,
    FactKind.INTRODUCED: _REFUSAL_REASONS,
    FactKind.BROKE: "break_reason",
    FactKind.LEFT: "exit",
}
"""Vocabulary of the reason of a fact, where it has one."""
BESIDE: Final = frozenset({FactKind.DONE_BEFORE, FactKind.PAUSED, FactKind.RESUMED})
"""Facts that bring nobody further, nor back."""
ENDS_PAUSE: Final = frozenset(
    {
        FactKind.ENGAGED, FactKind.OFFERED, FactKind.INTRODUCED, FactKind.IMMERSED, FactKind.HIRED,
        FactKind.RESUMED, FactKind.LEFT,
    }
)  # fmt: skip
"""Facts after which nobody is on a pause any more."""
_FOLLOWED_ON: Final = frozenset({"durable", "transition", "positive"})
"""Exits after which somebody is still met, at three and six months, without having come back."""


class PathFact(NamedTuple):
    """What a stage follows from.

    Attributes:
        reason: Code; of an exit, ``category.detail``.
        job: The hire it is about: a new one, or the one broken off; None with ``broke``: all of them.
    """

    on: date
    kind: FactKind
    answer: FactAnswer | None = None
    reason: str = ""
    job: UUID | None = None


def stage_of(facts: Iterable[PathFact], *, is_informed: bool = False) -> ResidentStage:
    """Return how far a person has come.

    Facts of one day happen in the order of ``FactKind``. Whoever left and is met, engaged, offered something
    or hired afterwards has come back; a meeting after an exit to work or training is follow-up, not a return.

    Args:
        facts: In any order.
        is_informed: The person was told their rights: welcomed, before anything is noted.
    """
    stage = ResidentStage.WELCOMED if is_informed else ResidentStage.CONTACT
    running: set[UUID | None] = set()
    exit_reason = ""
    for fact in sorted((fact for fact in facts if fact.kind not in BESIDE), key=_when):
        if fact.kind is FactKind.LEFT:
            stage, exit_reason = ResidentStage.LEFT, fact.reason
            running.clear()
            continue
        if stage is ResidentStage.LEFT:
            if not _comes_back(fact, exit_reason):
                continue
            stage = ResidentStage.WELCOMED
        _note_hire(running, fact)
        stage = _next(stage, fact, is_working=bool(running))
    return stage


def attendance(activities: Iterable[ActivityRecord]) -> Attendance:
    """Add up a person's activities; those that the service cancelled say nothing of the person."""
    held = [each.content for each in activities if each.content.presence is not Presence.CANCELLED]
    present = [content for content in held if content.presence is Presence.PRESENT]
    return Attendance(
        minutes=sum(content.minutes for content in present), attended=len(present), expected=len(held)
    )


def is_late(step: StepDraft, today: date) -> bool:
    """Say whether a small step was to be done before today and is not."""
    return step.state is StepState.TODO and step.due_on is not None and step.due_on < today


def late_steps(goal: GoalDraft, today: date) -> tuple[StepDraft, ...]:
    """Return the steps of an open goal that are late, the oldest first."""
    if goal.state is not StepState.TODO:
        return ()
    late = [step for step in goal.steps if is_late(step, today)]
    return tuple(sorted(late, key=lambda step: step.due_on or date.max))


def _when(fact: PathFact) -> tuple[date, int]:
    return fact.on, _ORDER[fact.kind]


def _comes_back(fact: PathFact, exit_reason: str) -> bool:
    if fact.kind in {FactKind.MET, FactKind.CAME}:
        return exit_reason.partition(".")[0] not in _FOLLOWED_ON
    # What ends, or was offered and refused, is the end of before.
    return fact.kind is not FactKind.BROKE and fact.answer is not FactAnswer.REFUSED


def _note_hire(running: set[UUID | None], fact: PathFact) -> None:
    if fact.kind is FactKind.HIRED:
        running.add(fact.job)
    elif fact.kind is FactKind.BROKE:
        if fact.job is None:
            running.clear()
        else:
            running.discard(fact.job)


def _next(stage: ResidentStage, fact: PathFact, *, is_working: bool) -> ResidentStage:
    if fact.kind is FactKind.BROKE:
        return ResidentStage.HIRED if is_working else _at_least(stage, ResidentStage.PROPOSALS, is_back=True)
    if fact.kind is FactKind.INTRODUCED and fact.answer is FactAnswer.REFUSED:
        is_back = stage is ResidentStage.INTRODUCED
        return _at_least(stage, ResidentStage.PROPOSALS, is_back=is_back)
    reached = {
        FactKind.MET: ResidentStage.WELCOMED,
        FactKind.CAME: ResidentStage.WELCOMED,
        FactKind.ENGAGED: ResidentStage.PROPOSALS,
        FactKind.OFFERED: ResidentStage.PROPOSALS,
        FactKind.INTRODUCED: ResidentStage.INTRODUCED,
        FactKind.IMMERSED: ResidentStage.INTRODUCED,
        FactKind.HIRED: ResidentStage.HIRED,
        FactKind.PLAN_SIGNED: ResidentStage.PLAN_SIGNED,
    }[fact.kind]
    return _at_least(stage, reached)


def _at_least(stage: ResidentStage, reached: ResidentStage, *, is_back: bool = False) -> ResidentStage:
    """Return the stage reached, if it is further; or whatever it is, when the person is back to it."""
    return reached if is_back or _RANK[reached] > _RANK[stage] else stage
