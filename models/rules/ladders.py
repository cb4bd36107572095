"""Task ladders: what a plan begins with, week by week, before it is made the company's own."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import replace
from functools import lru_cache
from typing import Any

from models.records.plans import DayOneSection, LearningStep, LocalText, ObjectiveLine, TaskLine
from models.records.templates import Ladder, LadderAim, LadderTask
from resources import read_text


@lru_cache(maxsize=1)
def ladders() -> tuple[Ladder, ...]:
    """Return every shipped ladder, in the order shown.

    Raises:
        OSError: The shipped file is missing: the installation is damaged.
    """
    return tuple(_ladder(line) for line in json.loads(read_text("data", "ladders.json")))


def ladder(code: str, among: Iterable[Ladder] | None = None) -> Ladder:
    """Return the ladder of that code.

    Args:
        code: Of the ladder.
        among: Those there are; None: those shipped.

    Raises:
        KeyError: There is none.
    """
    known = ladders() if among is None else among
    return next((found for found in known if found.code == code), None) or _missing(code)


def ladder_for_rome(rome: str, among: Iterable[Ladder] | None = None) -> Ladder | None:
    """Return the ladder for a ROME code such as ``K2204``; None when none is offered for this trade."""
    known = ladders() if among is None else among
    return next((found for found in known if rome in found.rome and not found.is_hidden), None)


def as_task_lines(ladder: Ladder, shown_by: str = "") -> tuple[TaskLine, ...]:
    """Return the ladder's tasks as lines of a plan, shown by the tutor named."""
    return tuple(
        TaskLine(
            week=step.week,
            task=LocalText(text=step.task),
            how=step.how,
            result=LocalText(text=step.result),
            # Nobody shows a task that is done alone; naming someone there reads as a mistake.
            shown_by="" if step.how is LearningStep.ALONE else shown_by,
        )
        for step in ladder.tasks
    )


def as_objective_lines(ladder: Ladder) -> tuple[ObjectiveLine, ...]:
    """Return the ladder's suggested objectives as lines of a plan."""
    return tuple(
        ObjectiveLine(aim=LocalText(text=line.aim), by_week=line.by_week) for line in ladder.objectives
    )


def as_day_one(ladder: Ladder) -> DayOneSection:
    """Return what the ladder knows of a first day: clothing, what to bring, safety, meal."""
    section = DayOneSection(
        clothing=LocalText(text=ladder.clothing),
        bring=LocalText(text=ladder.bring),
        meal=LocalText(text=ladder.meal),
    )
    # Where the trade has no words of its own, the fixed ones on safety stay.
    return replace(section, safety=LocalText(text=ladder.safety)) if ladder.safety else section


def _missing(code: str) -> Ladder:
    raise KeyError(code)


def _ladder(line: dict[str, Any]) -> Ladder:
    return Ladder(
        code=line["code"],
        label_fr=line["fr"],
        label_en=line["en"],
        rome=tuple(line["rome"]),
        tasks=tuple(
            LadderTask(
                week=step["week"], task=step["task"], how=LearningStep(step["how"]), result=step["result"]
            )
            for step in line["tasks"]
        ),
        objectives=tuple(LadderAim(aim=aim["aim"], by_week=aim["by_week"]) for aim in line["objectives"]),
        **line["day_one"],
    )
