"""What an organisation cannot make of its templates: what is missing, too late, or tells too much."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from models.errors import Problem
from models.records.plan_parties import Letterhead
from models.records.plans import CommitmentsSection, LocalText, PlanContent, PostSection
from models.records.templates import (
    HelpsTemplate,
    Ladder,
    PointsTemplate,
    PointTemplate,
    TemplateContent,
)
from models.rules import ladders
from models.rules.leak_guard import find_leaks
from models.rules.plan_checks import LAST_OBJECTIVE_WEEK, LAST_TASK_WEEK, OBJECTIVES_PER_STAGE
from models.rules.templates import OTHER, PARTIES, as_check_points

MOST_COMMITMENTS: Final = 8
MOST_MINUTES: Final = 240
LEGAL: Final = frozenset({"before_trial_end", "trial_end"})
"""Points that no plan goes without where there is a trial: after them the employer has decided (L1221-25)."""
OFFSET_RANGES: Final = {
    "employer_preparation": (1, 30), "employee_call": (1, 14), "before_trial_end": (0, 60), OTHER: (1, 365),
}  # fmt: skip
"""Days, at least and at most, by code; what is not here has no offset of its own."""
_ROME: Final = re.compile(r"[A-N]\d{4}")


def problems(content: TemplateContent, forbidden: tuple[str, ...] = ()) -> tuple[Problem, ...]:
    """Return what keeps a part from being saved; each field is a path inside it.

    Codes: ``input.required``, ``input.range``, ``input.too_many`` (``limit``), ``template.rome``,
    ``template.legal_point``, ``template.after_notice``, ``plan.too_many_objectives``, and ``plan.leak`` with
    ``word`` and ``advice`` for a word that tells an employer what they must not know.

    Args:
        content: Already cleaned.
        forbidden: Names that tell where people live or by whom they are helped.
    """
    if isinstance(content, Ladder):
        found = [*_of_ladder(content)]
    elif isinstance(content, PointsTemplate):
        found = [*_of_points(content)]
    elif isinstance(content, CommitmentsSection):
        found = [*_of_commitments(content)]
    elif isinstance(content, HelpsTemplate):
        found = [*_of_helps(content)]
    else:
        found = [*_of_letterhead(content)]
    return (*found, *_leaks(content, forbidden))


def _of_letterhead(head: Letterhead) -> Iterator[Problem]:
    if not head.is_empty and not head.name:
        yield Problem(field="name", code="input.required")


def _of_commitments(section: CommitmentsSection) -> Iterator[Problem]:
    for party in PARTIES:
        lines: tuple[LocalText, ...] = getattr(section, party)
        if not lines:
            yield Problem(field=party, code="input.required")
        if len(lines) > MOST_COMMITMENTS:
            yield Problem(field=party, code="input.too_many", params={"limit": MOST_COMMITMENTS})
        for index, line in enumerate(lines):
            if not (line.text or line.phrase):
                yield Problem(field=f"{party}.{index}", code="input.required")


def _of_points(template: PointsTemplate) -> Iterator[Problem]:
    codes = {point.code for point in template.points if point.is_used}
    for index, point in enumerate(template.points):
        path = f"points.{index}"
        if point.code in LEGAL and not point.is_used:
            yield Problem(field=path, code="template.legal_point")
        if point.code == OTHER and not point.label:
            yield Problem(field=f"{path}.label", code="input.required")
        if not 0 <= point.minutes <= MOST_MINUTES:
            yield _range(f"{path}.minutes", 0, MOST_MINUTES)
        yield from _of_offset(f"{path}.offset_days", point)
    if not {point.code for point in template.points} >= LEGAL:
        yield Problem(field="points", code="template.legal_point")
    if not codes - LEGAL:
        yield Problem(field="points", code="input.required")


def _of_offset(path: str, point: PointTemplate) -> Iterator[Problem]:
    low, high = OFFSET_RANGES.get(point.code, (0, 0))
    if point.code not in OFFSET_RANGES:
        return
    if point.offset_days is None:
        yield Problem(field=path, code="input.required")
    elif point.code == "before_trial_end" and point.offset_days < low:
        # After that day the employer may no longer have the time to tell: the meeting would come too late.
        yield Problem(field=path, code="template.after_notice")
    elif not low <= point.offset_days <= high:
        yield _range(path, low, high)


def _of_helps(template: HelpsTemplate) -> Iterator[Problem]:
    for index, line in enumerate(template.levers):
        if not (line.lever.text or line.lever.phrase):
            yield Problem(field=f"levers.{index}.lever", code="input.required")


def _of_ladder(ladder: Ladder) -> Iterator[Problem]:
    if not ladder.label_fr:
        yield Problem(field="label_fr", code="input.required")
    if not all(map(_ROME.fullmatch, ladder.rome)):
        yield Problem(field="rome", code="template.rome")
    if not ladder.tasks:
        yield Problem(field="tasks", code="plan.no_task")
    for index, step in enumerate(ladder.tasks):
        if not step.task:
            yield Problem(field=f"tasks.{index}.task", code="input.required")
        if not 1 <= step.week <= LAST_TASK_WEEK:
            yield _range(f"tasks.{index}.week", 1, LAST_TASK_WEEK)
    yield from _of_aims(ladder)


def _of_aims(ladder: Ladder) -> Iterator[Problem]:
    for index, line in enumerate(ladder.objectives):
        if not line.aim:
            yield Problem(field=f"objectives.{index}.aim", code="input.required")
        if not 1 <= line.by_week <= LAST_OBJECTIVE_WEEK:
            yield _range(f"objectives.{index}.by_week", 1, LAST_OBJECTIVE_WEEK)
    for week, count in sorted(Counter(line.by_week for line in ladder.objectives).items()):
        if count > OBJECTIVES_PER_STAGE:
            params: dict[str, object] = {"by_week": week, "limit": OBJECTIVES_PER_STAGE}
            yield Problem(field="objectives", code="plan.too_many_objectives", params=params)


def _range(field: str, low: int, high: int) -> Problem:
    return Problem(field=field, code="input.range", params={"low": low, "high": high})


_PATHS: Final = (
    ("letterhead.", ""), ("commitments.", ""), ("post.title", "label_fr"), ("day_one.", ""),
    ("check_points.", "points."),
)  # fmt: skip


def _leaks(content: TemplateContent, forbidden: tuple[str, ...]) -> Iterator[Problem]:
    """Read the part as it will stand in a plan: the same net, so that no plan is refused because of it."""
    for leak in find_leaks(_in_a_plan(content), forbidden):
        path = leak.path.removesuffix(".text")
        for before, after in _PATHS:
            if path.startswith(before):
                path = after + path.removeprefix(before)
        params: dict[str, object] = {"word": leak.word, "advice": leak.advice}
        yield Problem(field=path, code="plan.leak", params=params)


def _in_a_plan(content: TemplateContent) -> PlanContent:
    if isinstance(content, Letterhead):
        return PlanContent(letterhead=content)
    if isinstance(content, CommitmentsSection):
        return PlanContent(commitments=content)
    if isinstance(content, HelpsTemplate):
        return PlanContent(levers=content.levers)
    if isinstance(content, PointsTemplate):
        every = (replace(point, is_used=True) for point in content.points)
        return PlanContent(check_points=as_check_points(PointsTemplate(points=tuple(every))))
    return PlanContent(
        post=PostSection(title=content.label_fr),
        tasks=ladders.as_task_lines(content),
        objectives=ladders.as_objective_lines(content),
        day_one=ladders.as_day_one(content),
    )
