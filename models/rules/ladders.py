"""Ready-made task ladders: what a plan begins with, week by week, before it is made the company's own."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from models.records.plans import DayOneSection, LearningStep, LocalText, ObjectiveLine, TaskLine
from resources import read_text


@dataclass(frozen=True, slots=True, kw_only=True)
class LadderTask:
    """A task of one week, with what can be seen when it is learnt; French, typography included."""

    week: int
    task: str
    how: LearningStep
    result: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Ladder:
    """The first eight weeks in a trade.

    Attributes:
        rome: ROME codes it suits, the closest first.
        objectives: (week, aim) pairs: two per stage, one left for the company's own.
        clothing: What to wear and what the company provides.
        bring: What to bring on the first day.
    """

    code: str
    label_fr: str
    label_en: str
    rome: tuple[str, ...]
    tasks: tuple[LadderTask, ...]
    objectives: tuple[tuple[int, str], ...]
    clothing: str
    bring: str
    safety: str
    meal: str


@lru_cache(maxsize=1)
def ladders() -> tuple[Ladder, ...]:
    """Return every ladder, in the order shown.

    Raises:
        OSError: The shipped file is missing: the installation is damaged.
    """
    return tuple(_ladder(line) for line in json.loads(read_text("data", "ladders.json")))


def ladder(code: str) -> Ladder:
    """Return the ladder of that code.

    Raises:
        KeyError: There is none.
    """
    return next((found for found in ladders() if found.code == code), None) or _missing(code)


def ladder_for_rome(rome: str) -> Ladder | None:
    """Return the ladder for a ROME code such as ``K2204``; None when there is none for this trade."""
    return next((found for found in ladders() if rome in found.rome), None)


def as_task_lines(code: str, shown_by: str = "") -> tuple[TaskLine, ...]:
    """Return the ladder's tasks as lines of a plan, shown by the tutor named.

    Raises:
        KeyError: There is no such ladder.
    """
    return tuple(
        TaskLine(
            week=step.week,
            task=LocalText(text=step.task),
            how=step.how,
            result=LocalText(text=step.result),
            # Nobody shows a task that is done alone; naming someone there reads as a mistake.
            shown_by="" if step.how is LearningStep.ALONE else shown_by,
        )
        for step in ladder(code).tasks
    )


def as_objective_lines(code: str) -> tuple[ObjectiveLine, ...]:
    """Return the ladder's suggested objectives as lines of a plan.

    Raises:
        KeyError: There is no such ladder.
    """
    return tuple(
        ObjectiveLine(aim=LocalText(text=aim), by_week=week) for week, aim in ladder(code).objectives
    )


def as_day_one(code: str) -> DayOneSection:
    """Return what the ladder knows of a first day: clothing, what to bring, safety, meal.

    Raises:
        KeyError: There is no such ladder.
    """
    found = ladder(code)
    return DayOneSection(
        clothing=LocalText(text=found.clothing),
        bring=LocalText(text=found.bring),
        safety=LocalText(text=found.safety),
        meal=LocalText(text=found.meal),
    )


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
        objectives=tuple((aim["by_week"], aim["aim"]) for aim in line["objectives"]),
        **line["day_one"],
    )
