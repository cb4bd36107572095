"""Between the fields of a template and its record: which values a part has, and what they make."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Any, Final

from models.records.plan_parties import Letterhead
from models.records.plans import CommitmentsSection, LeverLine, LocalText
from models.records.templates import (
    HelpsTemplate,
    Ladder,
    LadderAim,
    LadderTask,
    PointsTemplate,
    PointTemplate,
    TemplateContent,
    TemplatePart,
)

LINES: Final[dict[str, Any]] = {
    "letterhead.logo": bytes,
    "commitments.employee": tuple[LocalText, ...],
    "commitments.employer": tuple[LocalText, ...],
    "commitments.adviser": tuple[LocalText, ...],
    "check_points.points": tuple[PointTemplate, ...],
    "helps.levers": tuple[LeverLine, ...],
    "ladder.tasks": tuple[LadderTask, ...],
    "ladder.objectives": tuple[LadderAim, ...],
}
"""Fields that are no plain text, with what they hold."""
_FIELDS: Final = {
    TemplatePart.LETTERHEAD: ("name", "address", "phone", "logo"),
    TemplatePart.COMMITMENTS: ("employee", "employer", "adviser"),
    TemplatePart.CHECK_POINTS: ("points",),
    TemplatePart.HELPS: ("levers",),
    TemplatePart.LADDER: (
        "label_fr", "rome", "tasks", "objectives", "clothing", "bring", "safety", "meal",
    ),
}  # fmt: skip
_CODES: Final = re.compile(r"[^\s,;]+")


def values_of(part: TemplatePart, content: TemplateContent) -> dict[str, object]:
    """Return the values of the fields of a part."""
    values: dict[str, object] = {f"{part}.{name}": getattr(content, name) for name in _FIELDS[part]}
    if isinstance(content, Ladder):
        values["ladder.rome"] = ", ".join(content.rome)
    return values


def content_of(part: TemplatePart, values: Mapping[str, object], before: TemplateContent) -> TemplateContent:
    """Return what the fields of a part make.

    Args:
        part: The part.
        values: Of all fields.
        before: What was shown: it has what no field holds.
    """
    typed: dict[str, Any] = {name: values[f"{part}.{name}"] for name in _FIELDS[part]}
    if part is TemplatePart.LETTERHEAD:
        return Letterhead(**typed)
    if part is TemplatePart.COMMITMENTS:
        return CommitmentsSection(**typed)
    if part is TemplatePart.CHECK_POINTS:
        return PointsTemplate(**typed)
    if part is TemplatePart.HELPS:
        return HelpsTemplate(**typed)
    ladder = before if isinstance(before, Ladder) else Ladder(code="", label_fr="")
    typed["rome"] = tuple(code.upper() for code in _CODES.findall(str(typed["rome"])))
    # A ladder that is called otherwise is no longer called so in English.
    english = ladder.label_en if typed["label_fr"] == ladder.label_fr else ""
    return replace(ladder, label_en=english, **typed)
