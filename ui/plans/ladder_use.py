"""Begin a plan again from a ready-made ladder, with a way back."""

from __future__ import annotations

from dataclasses import replace

from models.records.plans import DayOneSection, LocalText, PlanContent
from models.records.templates import Ladder
from models.rules import ladders
from ui.labels import language_code

_OF_DAY_ONE = ("bring", "clothing", "meal", "safety")


def ladder_name(ladder: Ladder) -> str:
    """Return what a ladder is called in the language of the screens."""
    return (ladder.label_en or ladder.label_fr) if language_code() == "en" else ladder.label_fr


def with_ladder(content: PlanContent, ladder: Ladder | None) -> PlanContent:
    """Return the content with the tasks of a ladder; its aims and its first day where nothing is written.

    None, a ladder that somebody took away meanwhile, changes nothing.
    """
    if ladder is None:
        return content
    return replace(
        content,
        tasks=ladders.as_task_lines(ladder, content.tutor.name),
        objectives=content.objectives or ladders.as_objective_lines(ladder),
        day_one=_completed(content.day_one, ladders.as_day_one(ladder)),
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
