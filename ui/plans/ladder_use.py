"""Begin a plan again from a ready-made ladder, with a way back."""

from __future__ import annotations

from dataclasses import replace

from models.records.plans import DayOneSection, LocalText, PlanContent
from models.rules import ladders

_OF_DAY_ONE = ("bring", "clothing", "meal", "safety")


def with_ladder(content: PlanContent, code: str) -> PlanContent:
    """Return the content with the tasks of a ladder; its aims and its first day where nothing is written.

    Raises:
        KeyError: There is no such ladder.
    """
    return replace(
        content,
        tasks=ladders.as_task_lines(code, content.tutor.name),
        objectives=content.objectives or ladders.as_objective_lines(code),
        day_one=_completed(content.day_one, ladders.as_day_one(code)),
    )


def without_ladder(content: PlanContent, former: PlanContent) -> PlanContent:
    """Return the content with what the ladder replaced; what was written elsewhere since stays."""
    return replace(content, tasks=former.tasks, objectives=former.objectives, day_one=former.day_one)


def _completed(section: DayOneSection, ladder: DayOneSection) -> DayOneSection:
    blank = DayOneSection()
    changes: dict[str, LocalText] = {
        name: getattr(ladder, name) for name in _OF_DAY_ONE if getattr(section, name) == getattr(blank, name)
    }
    return replace(section, **changes)  # type: ignore[arg-type]  # fields of the section by name
